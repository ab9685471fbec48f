"""Reads invitations whose codes are given: where they lead, and who is there."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, and_, case, exists, func, or_, select

from flows.people import Invited, Role
from flows.rounds import UNDER_WAY, RoundState
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.approvals import reads_under_way
from storage.reading.lasting import waited
from storage.reading.places import AREA_COLUMNS, TEAM_COLUMNS, read_team
from storage.reading.rows import read_area, read_invitation
from storage.reading.seats import Request


@dataclass(frozen=True, slots=True)
class Around:
    """Who coordinates, by area, and whom an invitation lets in no more, by its id."""

    coordinators: Mapping[str, tuple[str, ...]]
    shut_out: Mapping[str, frozenset[str]]


def load_invited(connection: Connection, requests: Sequence[Request]) -> Sequence[Any]:
    """Rows of the invitations whose codes are given, or were given last."""
    ids = {r.conversation.invited for r in requests if r.conversation.invited}
    digests = {digest for request in requests for digest in request.wanted.digests}
    if not ids and not digests:
        return ()
    return _INVITED.rows(connection, {"keys": ids, "digests": digests})


def invited_now(request: Request, rows: Sequence[Any], around: Around) -> Invited | None:
    """The invitation whose code the event gives, with the others; the first that can still be used."""
    by_digest = {row.digest: row for row in rows}
    given = [by_digest[digest] for digest in request.wanted.digests if digest in by_digest]
    found = [_invited_by(row, around) for row in given]
    if len(found) < len(("one", "two")):
        return next(iter(found), None)
    holding = (one for one in found if one.invitation.holds(request.event.at))
    first = next(holding, found[0])
    return replace(first, others=tuple(one for one in found if one is not first))


def invited_last(request: Request, rows: Sequence[Any], around: Around) -> Invited | None:
    """The invitation whose code the conversation gave last."""
    found = (row for row in rows if row.id == request.conversation.invited)
    return next((_invited_by(row, around) for row in found), None)


def _invited_by(row: Any, around: Around) -> Invited:
    area, team = read_area(row), read_team(row) if row.team else None
    return Invited(
        invitation=read_invitation(row, area.zone),
        area=area,
        team=team,
        by=row.inviter or "",
        closes=row.closes,
        state=row.under_way,
        members=row.members,
        answered=row.answered,
        insiders=tuple(json.loads(row.insiders)),
        coordinators=around.coordinators[area.id],
        readers=tuple(json.loads(row.readers)),
        shut_out=around.shut_out.get(row.id, frozenset()),
    )


_mate, _insider, _runs = (tables.membership.alias(name) for name in ("mate", "insider", "runs"))
_read, _round = tables.sheet.alias("read"), tables.round_.alias("read_in")
_still = tables.membership.alias("still")

_now_runs = and_(
    _still.c.person == tables.membership.c.person,
    _still.c.area == tables.invitation.c.area,
    _still.c.role == Role.COORDINATOR,
    _still.c.ended.is_(None),
    _still.c.pending == 0,
)

_INVITED = Prepared(
    select(
        tables.invitation,
        waited,
        *AREA_COLUMNS,
        *TEAM_COLUMNS,
        # who coordinates no more is named nowhere
        case((exists().where(_now_runs), tables.person.c.name), else_="").label("inviter"),
        select(tables.round_.c.closes)
        .where(tables.round_.c.area == tables.area.c.id, tables.round_.c.state == RoundState.OPEN)
        .limit(1)
        .scalar_subquery()
        .label("closes"),
        select(tables.round_.c.state)
        .where(
            tables.round_.c.area == tables.area.c.id,
            or_(*(tables.round_.c.state == state for state in sorted(UNDER_WAY))),
        )
        .limit(1)
        .scalar_subquery()
        .label("under_way"),
        select(func.count())
        .select_from(_mate)
        .where(_mate.c.team == tables.invitation.c.team, _mate.c.ended.is_(None), _mate.c.pending == 0)
        .scalar_subquery()
        .label("members"),
        select(func.json_group_array(tables.person.c.name))
        .select_from(_insider)
        .join(tables.person, tables.person.c.id == _insider.c.person)
        .where(
            _insider.c.team == tables.invitation.c.team,
            _insider.c.ended.is_(None),
            _insider.c.pending == 0,
            exists().where(
                _runs.c.person == _insider.c.person,
                _runs.c.area == _insider.c.area,
                _runs.c.role == Role.COORDINATOR,
                _runs.c.ended.is_(None),
                _runs.c.pending == 0,
            ),
        )
        .scalar_subquery()
        .label("insiders"),
        select(func.json_group_array(tables.approval.c.person))
        .select_from(tables.approval)
        .join(_read, tables.approval.c.sheet == _read.c.id)
        .join(_round, _read.c.round == _round.c.id)
        .where(
            _round.c.area == tables.invitation.c.area,
            reads_under_way(_round),
        )
        .scalar_subquery()
        .label("readers"),
        exists()
        .where(tables.sheet.c.team == tables.invitation.c.team, tables.answer.c.sheet == tables.sheet.c.id)
        .label("answered"),
    )
    .join_from(tables.invitation, tables.area, tables.invitation.c.area == tables.area.c.id)
    .outerjoin(tables.team, tables.invitation.c.team == tables.team.c.id)
    .outerjoin(tables.membership, tables.invitation.c.by == tables.membership.c.id)
    .outerjoin(tables.person, tables.membership.c.person == tables.person.c.id)
    .where(
        or_(
            among(tables.invitation.c.id, "keys"),
            among(tables.invitation.c.digest, "digests"),
        )
    )
)
