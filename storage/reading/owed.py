"""Reads what teams have said they do and have not done yet."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import Connection, or_, select

from flows.rounds import OPEN_ACTIONS
from storage.database import tables
from storage.database.prepared import Prepared, among

_OPEN = Prepared(
    select(tables.action.c.team, tables.action.c.due, tables.action.c.round)
    .where(among(tables.action.c.area, "keys"), tables.action.c.team.is_not(None))
    .where(or_(*(tables.action.c.status == status.value for status in sorted(OPEN_ACTIONS))))
)
_RELEASED = Prepared(
    select(tables.round_.c.id).where(among(tables.round_.c.id, "keys"), tables.round_.c.released.is_not(None))
)


def load_owed(connection: Connection, areas: Collection[str]) -> Mapping[str, tuple[date | None, ...]]:
    """The days on which open actions are due that teams of these areas know of, by team."""
    rows = _OPEN.for_keys(connection, areas)
    released = {row.id for row in _RELEASED.for_keys(connection, {row.round for row in rows})}
    found: defaultdict[str, tuple[date | None, ...]] = defaultdict(tuple)
    for row in rows:
        if row.round in released:
            found[row.team] += (row.due,)
    return found
