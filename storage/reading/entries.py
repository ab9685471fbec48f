"""Reads an area's journal. Functions of a synchronous connection."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Connection, Integer, Select, bindparam, func, or_, select

from flows.changes import Change, Entry
from flows.details import SAYING
from flows.topics import TOPICS, Extract
from storage.codec import CannotDecode, decode_change
from storage.database import tables
from storage.database.prepared import among
from storage.kinds import KINDS


def load_entries(connection: Connection, key: Mapping[str, str], part: Extract | None) -> tuple[Entry, ...]:
    """What happened in an area and to its sheets, by time, or only a part of it, counted from the newest."""
    part = part or Extract()
    # what is less than none means all to SQLite only
    most = part.most if part.most >= 0 or connection.dialect.name == "sqlite" else None
    given: dict[str, Any] = {**key, "skip": part.skip, "most": most}
    if part.topic:
        given["kinds"] = [KINDS[about] for about in TOPICS[part.topic]]
    if part.team:
        given["team"] = part.team
    statement = _newest_first(by_topic=part.topic is not None, by_team=bool(part.team))
    rows = connection.execute(statement, given).all()
    return tuple(Entry(at=row.at, change=_change(row.body)) for row in reversed(rows))


def load_changes(connection: Connection, area: str) -> tuple[Entry, ...]:
    """The newest changes that said a detail of an area anew, the newest first."""
    given = {"key": area, "kinds": [KINDS[one] for one in SAYING]}
    return tuple(Entry(at=row.at, change=_change(row.body)) for row in connection.execute(_SAYING, given))


def _change(body: str) -> Change | None:
    """The change that a row of the journal holds, None if this version can't read it."""
    try:
        return decode_change(body)
    except CannotDecode:
        return None


_KEY: BindParameter[Any] = bindparam("key")
_TEAM: BindParameter[Any] = bindparam("team")
_journal = tables.journal.c


@cache
def _newest_first(*, by_topic: bool, by_team: bool) -> Select[Any]:
    """The entries of an area from the newest, all or those of some kinds and of a team."""
    found = (
        select(_journal.at, _journal.body)
        .where(_journal.area == _KEY)
        .order_by(_journal.at.desc(), _journal.id.desc())
        .limit(bindparam("most", type_=Integer))
        .offset(bindparam("skip", type_=Integer))
    )
    if by_topic:
        found = found.where(among(_said("kind"), "kinds"))
    if by_team:
        sheets = select(tables.sheet.c.id).where(tables.sheet.c.team == _TEAM)
        people = select(tables.membership.c.id).where(tables.membership.c.team == _TEAM)
        found = found.where(
            or_(
                _journal.chain.in_(sheets),
                _said("sheet").in_(sheets),
                _said("team") == _TEAM,
                _said("by").in_(people),
                _said("membership").in_(people),
            )
        )
    return found


def _said(name: str) -> Any:
    """A field of the change in a row."""
    return func.json_extract(_journal.body, f"$.{name}")


MOST_CHANGES = 200
"""Changes of details that are read to tell who said one last."""

_SAYING = (
    select(_journal.at, _journal.body)
    .where(_journal.chain == _KEY, among(_said("kind"), "kinds"))
    .order_by(_journal.seq.desc())
    .limit(MOST_CHANGES)
)
