"""Reads each time that returns were let in when answers had closed. Functions of a synchronous connection."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select

from flows.changes import LateReturnAllowed, ReturnPutBack, SheetReopened, SheetSubmitted
from flows.rounds import LetIn
from storage.codec import CannotDecode, decode_change
from storage.database.prepared import Prepared, among
from storage.database.tables import journal, let_in
from storage.kinds import KINDS


def load_let_in(connection: Connection, rows: Iterable[Any]) -> Mapping[str, tuple[LetIn, ...]]:
    """By the id of the sheet, the oldest first; `rows` are those of sheets, most of which never were."""
    late = {row.id for row in rows if row.late_at}
    there = _there(connection, late)
    found: defaultdict[str, tuple[LetIn, ...]] = defaultdict(tuple)
    for sheet, at, why, words in _LET_IN.bare(connection, {"keys": late}) if late else ():
        found[sheet] = (*found[sheet], LetIn(why=why, words=words, at=at, there=there.get((sheet, at))))
    return found


def _there(connection: Connection, late: set[str]) -> Mapping[tuple[str, datetime], datetime | None]:
    """When what there was as a sheet was let in had come in, by sheet and moment; the journal has it."""
    came: dict[str, datetime | None] = {}
    found = {}
    for row in _COMINGS.rows(connection, {"chains": late, "kinds": _TELLING}) if late else ():
        try:
            change = decode_change(row.body)
        except CannotDecode:
            continue
        match change:
            case SheetSubmitted():
                came[change.sheet] = change.at
            case SheetReopened():
                came[change.sheet] = None
            case ReturnPutBack():
                came[change.sheet] = change.submitted
            case LateReturnAllowed():
                found[change.sheet, change.at] = came.get(change.sheet)
            case _:
                pass
    return found


_LET_IN = Prepared(
    select(let_in.c.sheet, let_in.c.at, let_in.c.why, let_in.c.words)
    .where(among(let_in.c.sheet, "keys"))
    .order_by(let_in.c.sheet, let_in.c.at)
)

_TELLING = [KINDS[one] for one in (SheetSubmitted, SheetReopened, ReturnPutBack, LateReturnAllowed)]

_COMINGS = Prepared(
    select(journal.c.chain, journal.c.body)
    .where(among(journal.c.chain, "chains"), among(func.json_extract(journal.c.body, "$.kind"), "kinds"))
    .order_by(journal.c.chain, journal.c.seq)
)
