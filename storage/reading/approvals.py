"""Reads returns that are with a second person for approval.

An asking holds only while whoever asked is in the team, and a colleague who was asked as well. Whoever
approves by a link has no place anywhere: theirs is a way to one sheet, for the verbs of approving alone.
"""

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, func, or_, select

from flows.approvals import marks_in
from flows.people import ApprovalLink, Colleague, Membership, Person, Role
from flows.rounds import Approval, RoundState
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.places import AREA_COLUMNS, TEAM_COLUMNS, Held, read_team
from storage.reading.rows import read_approval, read_area

_Marks = Mapping[str, str]
_NOTHING: _Marks = MappingProxyType({})


def load_approvals(connection: Connection, sheets: Collection[str]) -> Mapping[str, Approval]:
    """Read the approvals that are under way, by sheet."""
    rows = _UNDER_WAY.for_keys(connection, sheets)
    before = _seen_before(connection, {row.sheet for row in rows if row.reader})
    return {row.sheet: read_approval(row, before.get((row.sheet, row.reader), _NOTHING)) for row in rows}


def _seen_before(
    connection: Connection, sheets: Collection[str]
) -> Mapping[tuple[str, str], Mapping[str, str]]:
    """The marks of answers as people saw them when they were asked before, by sheet and person."""
    found: dict[tuple[str, str], Mapping[str, str]] = {}
    for row in _ENDED.for_keys(connection, sheets):
        asked = row.sheet, row.reader
        found[asked] = MappingProxyType({**found.get(asked, {}), **marks_in(row.seen)})
    return found


def expect_approvals(connection: Connection, sheets: Collection[str]) -> None:
    """Say that those of these sheets are read in a moment."""
    if sheets:
        _UNDER_WAY.expect(connection, {"keys": sheets})


def load_readers(connection: Connection, area: str) -> frozenset[str]:
    """The persons who read a return of a round under way in an area by a link, or did."""
    return frozenset(row.person for row in _READERS.rows(connection, {"key": area}))


def load_ways(connection: Connection, sheets: Collection[str]) -> Mapping[tuple[str, str], Held]:
    """The way to each of these sheets of whoever opened a link to it, by sheet and person."""
    return {
        (row.sheet, row.person): Held(_nowhere(row), read_area(row), read_team(row))
        for row in _WAYS.for_keys(connection, sheets)
    }


def _nowhere(row: Any) -> Membership:
    """Stands for the membership that somebody from outside the team has not."""
    return Membership(id="", person=row.person, area=row.area, team=row.team, role=Role.MEMBER)


def load_links(connection: Connection, ids: Collection[str], digests: Collection[str]) -> Sequence[Any]:
    """Read the links with these ids or codes, also those that lead nowhere any more."""
    return _LINKS.rows(connection, {"keys": ids, "digests": digests}) if ids or digests else ()


def read_link(connection: Connection, row: Any, person: Person | None) -> ApprovalLink:
    """A link, as it is for whoever gave its code."""
    mine = bool(person and person.id == row.person)
    known = {"team": row.team, "area": row.area, "person": person.id} if person else {}
    is_open = row.state == RoundState.OPEN or bool(row.late)
    return ApprovalLink(
        approval=row.id,
        sheet=row.sheet,
        area=read_area(row),
        team=read_team(row),
        by=row.asker_name or "",
        holds=row.ended is None and row.asker_ended is None and row.submitted is None and is_open,
        taken=row.person is not None and not mine,
        mine=mine,
        takes_part=bool(known and connection.scalar(_TAKES_PART, known)),
    )


def load_seconders(connection: Connection, ids: Collection[str]) -> Mapping[str, str]:
    """The names of the second persons who approved returns, by approval."""
    return {row.id: row.approver_name for row in _DONE.for_keys(connection, ids)}


def load_colleagues(connection: Connection, teams: Collection[str]) -> Mapping[str, tuple[Colleague, ...]]:
    """Everybody in these teams who can be reached, by team."""
    found: dict[str, tuple[Colleague, ...]] = {}
    for row in _COLLEAGUES.for_keys(connection, teams):
        one = Colleague(membership=row.id, person=row.person, name=row.name)
        found[row.team] = (*found.get(row.team, ()), one)
    return found


def load_outsiders(connection: Connection, sheets: Collection[str]) -> Mapping[str, Colleague]:
    """Who opened a link to each of these sheets last, and has no part in the audit and can be reached."""
    return {
        row.sheet: Colleague(membership="", person=row.person, name=row.approver_name)
        for row in _OUTSIDERS.for_keys(connection, sheets)
    }


def reads_under_way(round_: Any) -> Any:
    """Of an approval joined with its round: somebody reads by its link, or did, and the round goes on."""
    return and_(
        or_(round_.c.state != RoundState.RELEASED, round_.c.correcting.is_not(None)),
        round_.c.state != RoundState.CANCELLED,
        tables.approval.c.person.is_not(None),
        or_(tables.approval.c.ended.is_(None), tables.approval.c.seen != ""),
    )


_READERS = Prepared(
    select(tables.approval.c.person)
    .distinct()
    .join_from(tables.approval, tables.sheet, tables.approval.c.sheet == tables.sheet.c.id)
    .join(tables.round_, tables.sheet.c.round == tables.round_.c.id)
    .where(tables.round_.c.area == bindparam("key"), reads_under_way(tables.round_))
)

_asker = tables.membership.alias("asker")
_colleague = tables.membership.alias("colleague")
_approver = tables.person.alias("approver")
_asking = tables.person.alias("asking")

_APPROVALS = (
    select(
        tables.approval,
        tables.sheet.c.team,
        tables.sheet.c.submitted,
        tables.sheet.c.late,
        tables.team.c.area,
        _asker.c.ended.label("asker_ended"),
        _asking.c.name.label("asker_name"),
        tables.round_.c.state,
        func.coalesce(_approver.c.name, "").label("approver_name"),
        _approver.c.id.label("reader"),
        *AREA_COLUMNS,
        *TEAM_COLUMNS,
    )
    .select_from(tables.approval)
    .join(tables.sheet, tables.approval.c.sheet == tables.sheet.c.id)
    .join(tables.round_, tables.sheet.c.round == tables.round_.c.id)
    .join(tables.team, tables.sheet.c.team == tables.team.c.id)
    .join(tables.area, tables.team.c.area == tables.area.c.id)
    .join(_asker, tables.approval.c.by == _asker.c.id)
    .join(_asking, _asker.c.person == _asking.c.id)
    .outerjoin(_colleague, tables.approval.c.member == _colleague.c.id)
    .outerjoin(
        _approver,
        or_(tables.approval.c.person == _approver.c.id, _colleague.c.person == _approver.c.id),
    )
)

_under_way = _APPROVALS.where(
    among(tables.approval.c.sheet, "keys"),
    tables.approval.c.ended.is_(None),
    _asker.c.ended.is_(None),
    _colleague.c.ended.is_(None),
    tables.team.c.ended.is_(None),
).order_by(tables.approval.c.asked)

_other = tables.membership.alias("other")
_has_a_part = and_(_other.c.ended.is_(None), _other.c.role != Role.LEAD)

_UNDER_WAY = Prepared(_under_way)
_ENDED = Prepared(
    _APPROVALS.where(
        among(tables.approval.c.sheet, "keys"),
        tables.approval.c.ended.is_not(None),
        tables.approval.c.seen != "",
    ).order_by(tables.approval.c.ended)
)
_OF_AN_OUTSIDER = and_(
    tables.approval.c.member.is_(None),
    tables.approval.c.person.is_not(None),
    ~exists().where(
        _other.c.person == tables.approval.c.person, _other.c.area == tables.team.c.area, _has_a_part
    ),
)
_WAYS = Prepared(_under_way.where(_OF_AN_OUTSIDER))
_OUTSIDERS = Prepared(
    _APPROVALS.where(
        among(tables.approval.c.sheet, "keys"),
        _OF_AN_OUTSIDER,
        ~exists().where(_other.c.person == tables.approval.c.person, _other.c.team == tables.sheet.c.team),
        _approver.c.reachable.is_(True),
    ).order_by(tables.approval.c.asked)
)

_DONE = Prepared(_APPROVALS.where(among(tables.approval.c.id, "keys")))

_LINKS = Prepared(
    _APPROVALS.where(
        tables.approval.c.member.is_(None),
        or_(among(tables.approval.c.id, "keys"), among(tables.approval.c.digest, "digests")),
    )
)

_TAKES_PART = (
    select(func.count())
    .select_from(_other)
    .where(_other.c.person == bindparam("person"))
    .where(
        or_(_other.c.team == bindparam("team"), and_(_other.c.area == bindparam("area"), _has_a_part)),
    )
)
"""Whether somebody takes part in the area's audit other than as a lead, or has ever been in the team."""

_COLLEAGUES = Prepared(
    select(tables.membership.c.id, tables.membership.c.team, tables.membership.c.person, tables.person.c.name)
    .join_from(tables.membership, tables.person)
    .where(among(tables.membership.c.team, "keys"), tables.membership.c.role == Role.MEMBER)
    .where(tables.membership.c.ended.is_(None), tables.membership.c.pending == 0)
    .where(tables.person.c.reachable.is_(True))
    .order_by(tables.person.c.name, tables.membership.c.id)
)
