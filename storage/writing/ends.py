"""Where the chains of a journal end, by their rows."""

from sqlalchemy import func, select

from storage.database.prepared import Prepared, among
from storage.database.tables import journal

_numbered = (
    select(
        journal.c.chain,
        journal.c.seq,
        journal.c.hash,
        func.count().over(partition_by=journal.c.chain).label("many"),
        func.row_number().over(partition_by=journal.c.chain, order_by=journal.c.seq.desc()).label("place"),
    )
    .where(among(journal.c.chain, "keys"))
    .subquery()
)
ENDS = Prepared(
    select(journal.c.chain, func.count(), func.max(journal.c.seq), journal.c.hash)
    .where(among(journal.c.chain, "keys"))
    .group_by(journal.c.chain),
    otherwise={
        "postgresql": select(_numbered.c.chain, _numbered.c.many, _numbered.c.seq, _numbered.c.hash).where(
            _numbered.c.place == 1
        )
    },
)
"""How many rows a chain has, its last number, and the hash there: SQLite takes it from the row of the max."""
