"""What is left of what was deleted, and what is about to go."""

from sqlalchemy import Column, Index, Integer, Text, UniqueConstraint

from storage.database.columns import Flag, Moment
from storage.database.tables import strict_table

buried = strict_table(
    "buried",
    Column("id", Integer, primary_key=True),
    Column("chain", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("chain", "seq"),
)
"""The rows of the journal that were taken out, without what they said: ids and hashes prove the others.

Each belongs to a gravestone, which is a row of the journal: `Erased`.
"""

kept = strict_table(
    "kept",
    Column("since", Moment, primary_key=True),
    Column("seen", Moment),
    Column("steady", Moment),
    rowid=False,
)
"""One row: since when periods count here, when the clock was looked at last, since when it made no jump."""

ending = strict_table(
    "ending",
    Column("subject", Text, primary_key=True),
    Column("rule", Text, primary_key=True),
    Column("area", Text),
    Column("noticed", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    Column("begun", Flag, nullable=False, server_default="0"),
    Index("ix_ending_area", "area"),
    rowid=False,
)
"""What goes next: an area, a round or a person, when that was first noticed, and from when on it goes.

`begun`: a part of it has gone, so that the rest goes, too.
"""
