"""Reads each time that returns were let in when answers had closed. Functions of a synchronous connection."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from flows.rounds import LetIn
from storage.database.prepared import Prepared, among
from storage.database.tables import let_in


def load_let_in(connection: Connection, rows: Iterable[Any]) -> Mapping[str, tuple[LetIn, ...]]:
    """By the id of the sheet, the oldest first; `rows` are those of sheets, most of which never were."""
    late = {row.id for row in rows if row.late_at}
    found: defaultdict[str, tuple[LetIn, ...]] = defaultdict(tuple)
    for sheet, at, why, words in _LET_IN.bare(connection, {"keys": late}) if late else ():
        found[sheet] = (*found[sheet], LetIn(why=why, words=words, at=at))
    return found


_LET_IN = Prepared(
    select(let_in.c.sheet, let_in.c.at, let_in.c.why, let_in.c.words)
    .where(among(let_in.c.sheet, "keys"))
    .order_by(let_in.c.sheet, let_in.c.at)
)
