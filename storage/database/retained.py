"""What is left of what was deleted, what is about to go, and what must stay."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text, UniqueConstraint

from storage.database.columns import Moment, Words, needs, own_id
from storage.database.tables import metadata

buried = Table(
    "buried",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chain", Text, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("hash", Text, nullable=False),
    UniqueConstraint("chain", "seq"),
    sqlite_strict=True,
)
"""The rows of the journal that were taken out, without what they said: ids and hashes prove the others.

Each belongs to a gravestone, which is a row of the journal: `Erased`.
"""

kept = Table(
    "kept",
    metadata,
    Column("since", Moment, primary_key=True),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""One row: since when periods count here."""

ending = Table(
    "ending",
    metadata,
    Column("subject", Text, primary_key=True),
    Column("rule", Text, primary_key=True),
    Column("area", Text),
    Column("noticed", Moment, nullable=False),
    Column("due", Moment, nullable=False),
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
"""What goes next: an area, a round or a person, when that was first noticed, and from when on it goes."""

hold = Table(
    "hold",
    metadata,
    own_id(),
    needs("area", "area.id"),
    Column("kind", Text, nullable=False),
    Column("who", Words, nullable=False),
    Column("why", Words, nullable=False),
    Column("since", Moment, nullable=False),
    Column("ended", Moment),
    CheckConstraint("kind IN ('request', 'inspection', 'inquiry')", name="kind"),
    Index("ix_hold_area", "area"),
    sqlite_strict=True,
)
"""Why nothing of an area may be deleted by itself: a request, an inspection or an inquiry. Open or ended."""
