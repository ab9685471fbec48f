"""The tables of what waits or passes through: events, replies, pages, files that were sent.

Their bodies keep what a person typed until they are done with.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Text,
    UniqueConstraint,
    text,
)

from storage.database.columns import Flag, Moment, needs
from storage.database.tables import strict_table

_OPEN, _DONE = text("done_at IS NULL"), text("done_at IS NOT NULL")


inbox = strict_table(
    "inbox",
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("channel", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("update_id", Text, nullable=False),
    Column("address", Text),
    Column("body", Text),
    Column("state", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("error", Text),
    Column("done_at", Moment),
    UniqueConstraint("channel", "source", "update_id"),
    CheckConstraint("state IN ('waiting', 'done', 'parked')", name="state"),
    CheckConstraint("(state = 'waiting') = (body IS NOT NULL)", name="body"),
    CheckConstraint("(state = 'waiting') = (done_at IS NULL)", name="done_at"),
    Index("ix_inbox_waiting", "channel", "address", "id", sqlite_where=_OPEN, info={"where": _OPEN}),
    Index("ix_inbox_oldest", "id", sqlite_where=_OPEN, info={"where": _OPEN}),
    Index("ix_inbox_done_at", "done_at", sqlite_where=_DONE, info={"where": _DONE}),
    sqlite_autoincrement=True,
)

outbox = strict_table(
    "outbox",
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("body", Text),
    Column("card", Text),
    Column("again", Flag, nullable=False),
    Column("done_at", Moment),
    Column("handle", Text),
    Column("dropped", Text),
    Column("tried", Moment),
    Column("messages", Integer, nullable=False, server_default="1"),
    CheckConstraint("again IN (0, 1)", name="again"),
    CheckConstraint("(done_at IS NULL) = (body IS NOT NULL)", name="body"),
    Index("ix_outbox_waiting", "channel", "id", sqlite_where=_OPEN, info={"where": _OPEN}),
    Index("ix_outbox_card", "card"),
    Index("ix_outbox_done_at", "done_at", sqlite_where=_DONE, info={"where": _DONE}),
    sqlite_autoincrement=True,
)

shown = strict_table(
    "shown",
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("channel", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("card", Text),
    Column("body", Text, nullable=False),
    Column("at", Moment, nullable=False),
    Column("version", Integer, nullable=False),
    Index("ix_shown_address", "channel", "address", "id"),
    Index("ix_shown_version", "version"),
    Index("ix_shown_at", "at"),
    sqlite_autoincrement=True,
)

filing = strict_table(
    "filing",
    Column("channel", Text, primary_key=True),
    Column("address", Text, primary_key=True),
    needs("person", "person.id"),
    Column("at", Moment, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_filing_person", "person"),
    Index("ix_filing_at", "at"),
)

uploaded = strict_table(
    "uploaded",
    Column("channel", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("file", Text, nullable=False),
    Column("at", Moment, nullable=False),
    PrimaryKeyConstraint("channel", "digest"),
    Index("ix_uploaded_at", "at"),
    rowid=False,
)
