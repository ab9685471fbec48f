"""What was released of a round and then corrected: the facts of that version, copied as they stood.

A correction that is begun keeps the version that everybody reads: the returns that count, their ratings, and
what was agreed. Everything else of a round stays as it is while it is corrected. Columns of type `Words` hold
what a person typed, and are emptied where such texts go.
"""

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, Text

from storage.database.columns import Flag, Ids, Moment, Words, needs, own_id
from storage.database.tables import strict_table

correction = strict_table(
    "correction",
    own_id(),
    needs("round", "round.id"),
    Column("version", Integer, nullable=False),
    Column("why", Words, nullable=False),
    needs("by", "membership.id"),
    Column("at", Moment, nullable=False),
    Column("ended", Moment),
    Column("ended_by", Text, ForeignKey("membership.id")),
    Column("released", Flag, nullable=False),
    CheckConstraint("released IN (0, 1)", name="released"),
    Index("ix_correction_round", "round"),
    Index("ix_correction_by", "by"),
    Index("ix_correction_ended_by", "ended_by"),
)
"""A correction; `version` is the one that it keeps, counted from 1. `released`: another took its place."""

kept_return = strict_table(
    "kept_return",
    needs("correction", "correction.id"),
    needs("sheet", "sheet.id"),
    Column("submitted", Moment, nullable=False),
    Column("approver", Text, nullable=False),
    Column("submitted_by", Text),
    Column("last_approver", Text),
    Column("approved", Text),
    Column("handed", Flag, nullable=False, server_default="0"),
    PrimaryKeyConstraint("correction", "sheet"),
    Index("ix_kept_return_sheet", "sheet"),
    rowid=False,
)

kept_answer = strict_table(
    "kept_answer",
    needs("correction", "correction.id"),
    needs("sheet", "sheet.id"),
    Column("item", Text, nullable=False),
    Column("level", Integer),
    Column("other", Text),
    Column("reason", Text),
    Column("backings", Ids, nullable=False),
    PrimaryKeyConstraint("correction", "sheet", "item"),
    Index("ix_kept_answer_sheet", "sheet"),
    rowid=False,
)

kept_agreed = strict_table(
    "kept_agreed",
    needs("correction", "correction.id"),
    Column("item", Text, nullable=False),
    Column("level", Integer, nullable=False),
    Column("reason", Words, nullable=False),
    Column("dissent", Words, nullable=False),
    Column("present", Ids, nullable=False),
    Column("by", Text, ForeignKey("membership.id"), nullable=False),
    Column("at", Moment, nullable=False),
    PrimaryKeyConstraint("correction", "item"),
    Index("ix_kept_agreed_by", "by"),
    rowid=False,
)
