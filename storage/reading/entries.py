"""Reads an area's journal. Functions of a synchronous connection."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import BindParameter, Connection, Integer, bindparam, select

from flows.changes import Change, Entry
from storage.codec import CannotDecode, decode_change
from storage.database import tables


def load_entries(
    connection: Connection, key: Mapping[str, str], part: tuple[int, int] | None
) -> tuple[Entry, ...]:
    """What happened in an area and to its sheets, by time, or only a part of it, counted from the newest."""
    skip, most = part or (0, -1)
    rows = connection.execute(_NEWEST_FIRST, {**key, "skip": skip, "most": most}).all()
    return tuple(Entry(at=row.at, change=_change(row.body)) for row in reversed(rows))


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
