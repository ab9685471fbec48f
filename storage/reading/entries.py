"""Reads an area's journal, and what those were in it who have left. Functions of a synchronous connection."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BindParameter, Connection, Integer, bindparam, select

from flows.changes import Change, Entry, Former
from flows.people import Role
from storage.codec import CannotDecode, decode_change
from storage.database import tables


def load_entries(
    connection: Connection, key: Mapping[str, str], part: tuple[int, int] | None
) -> tuple[Entry, ...]:
    """What happened in an area and to its sheets, by time, or only a part of it, counted from the newest."""
    skip, most = part or (0, -1)
    rows = connection.execute(_NEWEST_FIRST, {**key, "skip": skip, "most": most}).all()
    former = {
        row.id: Former(role=Role(row.role), team=row.team or "") for row in connection.execute(_FORMER, key)
    }
    entries = []
    for row in reversed(rows):
        change = _change(row.body)
        by = former.get(getattr(change, "by", ""))
        entries.append(Entry(at=row.at, change=change, former=by))
    return tuple(entries)


def _change(body: str) -> Change | None:
    """The change that a row of the journal holds, None if this version can't read it."""
    try:
        return decode_change(body)
    except CannotDecode:
        return None


_KEY: BindParameter[Any] = bindparam("key")

_NEWEST_FIRST = (
    select(tables.journal.c.at, tables.journal.c.body)
    .where(tables.journal.c.area == _KEY)
    .order_by(tables.journal.c.at.desc(), tables.journal.c.id.desc())
    .limit(bindparam("most", type_=Integer))
    .offset(bindparam("skip", type_=Integer))
)

_FORMER = (
    select(tables.membership.c.id, tables.membership.c.role, tables.team.c.name.label("team"))
    .outerjoin_from(tables.membership, tables.team, tables.membership.c.team == tables.team.c.id)
    .where(tables.membership.c.area == _KEY, tables.membership.c.ended.is_not(None))
)
