"""Reads an area as one person may see it.

Ratings are read only where `sees_ratings` allows the person's roles to be told of them in the round's state.
What is not read can't be shown, whatever a card asks for. How closely the rest is read is for the scoring.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, exists, func, or_, select

from flows.board import Again, Board, Member, Part, Run, by_agency
from flows.nudges import TOLD_OF
from flows.people import Area, Membership, Role, Team
from flows.permissions import HEAR_OF_MISTAKES, sees_ratings
from flows.rounds import (
    Action,
    Round,
    RoundState,
    compared_with,
)
from storage.database import tables
from storage.database.mailing import OF_MEMBERS
from storage.database.prepared import Prepared
from storage.reading.approvals import load_readers
from storage.reading.asked import Asked
from storage.reading.entries import load_changes, load_entries
from storage.reading.lasting import waited
from storage.reading.leavers import load_leavers, load_told
from storage.reading.library import Library
from storage.reading.marks import fingerprint_now
from storage.reading.places import load_former
from storage.reading.rows import (
    read_action,
    read_invitation,
    read_membership,
    read_nudge,
    read_round,
)
from storage.reading.runs import load_run
from storage.reading.versions import amended_run, published, versions_of

KEPT_INVITATIONS = timedelta(days=30)
"""How long a coordinator is shown an invitation after it has expired.

The last one of a team that nobody is in is shown until somebody is: it is to be sent a new one.
"""


_SEE_CORRECTIONS = frozenset({Role.COORDINATOR, Role.SCRUTINEER})


def areas_of_rounds(connection: Connection, rounds: Collection[str]) -> Mapping[str, str]:
    """Give the area of each of these rounds; what is no round is left out."""
    if not rounds:
        return {}
    return {row.id: row.area for row in connection.execute(_AREAS, {"keys": list(rounds)})}


def expect_boards(connection: Connection, areas: Iterable[str]) -> None:
    """Say that boards of these areas are loaded in a moment, each as often as it is named."""
    for area in areas:
        for statement in (_ROUNDS, _TEAMS, _ACTIONS):
            statement.expect(connection, {"key": area})


def load_board(connection: Connection, library: Library, asked: Asked, at: datetime) -> Board:
    """Read one board as it stands, for an event that came in at this moment."""
    roles, key = asked.roles, {"key": asked.area.id}
    rounds = tuple(read_round(row) for row in _ROUNDS.rows(connection, key))
    chosen = _chosen(rounds, asked.round)
    past = _released_before(rounds, chosen)
    full = compared_with(rounds, chosen) if chosen else None
    versions = {one.framework for one in (chosen, past, full) if one}
    frameworks = library.load(connection, versions)
    agencies = [
        agency.id for agency in (frameworks[chosen.framework] if chosen else library.current).agencies
    ]
    runs = {
        one.id: as_released(connection, load_run(connection, one, frameworks[one.framework], asked), asked)
        for one in (chosen, past, full)
        if one
    }
    board = Board(
        memberships=asked.memberships,
        area=asked.area,
        teams=tuple(sorted(_teams(connection, key), key=lambda team: by_agency(agencies, team))),
        rounds=rounds,
        run=runs[chosen.id] if chosen else None,
        before=runs[past.id] if past else None,
        full=runs[full.id] if full and full != past else None,
        actions=_actions(connection, key, roles, rounds),
    )
    if Part.VERSIONS in asked.parts and chosen and sees_ratings(roles, chosen.state):
        live = load_run(connection, chosen, frameworks[chosen.framework], asked)
        amended = amended_run(connection, live) if roles & _SEE_CORRECTIONS else None
        earlier = versions_of(connection, live, told=bool(roles & HEAR_OF_MISTAKES))
        if amended:
            amended = replace(amended, earlier=(*earlier, runs[chosen.id]))
        board = replace(board, versions=earlier, amended=amended)
    if Part.COLLEAGUES in asked.parts:
        board = replace(board, colleagues=_colleagues(connection, asked))
    if Part.CHANGES in asked.parts:
        board = replace(board, changes=load_changes(connection, board.area.id))
    return _with_people(connection, board, asked, at) if Role.COORDINATOR in roles else board


def bare_board(connection: Connection, membership: Membership, area: Area) -> Board:
    """The rounds and actions of an area alone, as somebody with this place reads them."""
    key = {"key": area.id}
    rounds = tuple(read_round(row) for row in _ROUNDS.rows(connection, key))
    actions = _actions(connection, key, frozenset({membership.role}), rounds)
    return Board(memberships=(membership,), area=area, rounds=rounds, actions=actions)


def as_released(connection: Connection, run: Run, asked: Asked) -> Run:
    """The round as everybody reads it, if it is being corrected."""
    sees = Part.RATINGS in asked.parts and sees_ratings(asked.roles, run.round.state)
    return published(connection, run, sees=sees, told=bool(asked.roles & HEAR_OF_MISTAKES))


def _colleagues(connection: Connection, asked: Asked) -> tuple[Member, ...]:
    """The people of the person's own teams, and the area's coordinators."""
    teams = [one.team for one in asked.memberships if one.team]
    rows = connection.execute(_COLLEAGUES, {"key": asked.area.id, "keys": teams})
    return tuple(_member(row, {}) for row in rows)


def _with_people(connection: Connection, board: Board, asked: Asked, at: datetime) -> Board:
    """Add what only coordinators see."""
    key, parts, since = {"key": board.area.id}, asked.parts, at - KEPT_INVITATIONS
    chats: defaultdict[str, dict[str, datetime | None]] = defaultdict(dict)
    if Part.NUDGES in parts:
        for row in connection.execute(_CHATS, key):
            chats[row.person][row.channel] = row.looked
    reading = load_readers(connection, board.area.id)
    members = [
        replace(_member(row, chats.get(row.person, {})), reads=row.person in reading)
        for row in connection.execute(_MEMBERS, key)
    ]
    order: dict[str | None, int] = {team.id: place for place, team in enumerate(board.teams)}
    present = {one.membership.team for one in members if one.membership.team and not one.membership.pending}
    empty = [team.id for team in board.teams if team.id not in present]
    invitations = connection.execute(_INVITATIONS, key | {"since": since}).all()
    return replace(
        board,
        peopled=frozenset(present.union(connection.scalars(_WERE_IN, {"keys": empty}) if empty else ())),
        members=tuple(sorted(members, key=lambda one: (one.name, order.get(one.membership.team, -1)))),
        invitations=tuple(read_invitation(row, board.area.zone) for row in invitations if row.shown),
        numbered=max((row.number for row in invitations), default=0),
        journal=load_entries(connection, key, asked.journal) if Part.JOURNAL in parts else (),
        extract=asked.journal,
        again=_again(connection, board),
        former=load_former(connection, board.area.id) if Part.JOURNAL in parts else {},
        nudges=tuple(read_nudge(row) for row in connection.execute(_NUDGES, key))
        if Part.NUDGES in parts
        else (),
        pasted=connection.scalar(_PASTED, key) or "" if Part.PASTED in parts else "",
        leavers=load_leavers(connection, board.area.id, at - TOLD_OF) if Part.LEAVERS in parts else (),
        told=load_told(connection, board.area.id, at - TOLD_OF) if Part.LEAVERS in parts else (),
        fingerprint=fingerprint_now(connection) if Part.FINGERPRINT in parts else "",
    )


def _again(connection: Connection, board: Board) -> tuple[Again, ...]:
    """The returns that corrections under way have let in, of teams that are still there."""
    rounds = {one.id: one for one in board.rounds if one.correcting}
    teams = {team.id: team for team in board.teams}
    rows = connection.execute(_LATE, {"keys": list(rounds)}) if rounds else ()
    return tuple(
        Again(
            sheet=row.id,
            round=rounds[row.round],
            team=teams[row.team],
            own=row.submitted is not None and not row.handed,
        )
        for row in rows
        if row.team in teams
    )


def _chosen(rounds: Sequence[Round], named: str | None) -> Round | None:
    """The round named, else the newest that was not cancelled."""
    if named:
        return next(one for one in rounds if one.id == named)
    return next((one for one in reversed(rounds) if one.state is not RoundState.CANCELLED), None)


def _released_before(rounds: Sequence[Round], chosen: Round | None) -> Round | None:
    if chosen is None:
        return None
    past = [one for one in rounds if one.state is RoundState.RELEASED and one.number < chosen.number]
    return past[-1] if past else None


def _teams(connection: Connection, key: Mapping[str, str]) -> list[Team]:
    return [
        Team(
            id=row.id,
            area=row.area,
            name=row.name,
            agency=row.agency,
            functions=row.functions,
            kind=row.kind,
            contact=row.contact,
        )
        for row in _TEAMS.rows(connection, key)
    ]


def _member(row: Any, chats: Mapping[str, datetime | None]) -> Member:
    """Somebody with the channels they use, and when they last looked at each."""
    return Member(
        membership=read_membership(row),
        name=row.name,
        reachable=bool(row.reached),
        reminders=row.reminders,
        channels=tuple(chats),
        since=row.since,
        mail_refused=bool(row.mail_refused),
        looked=max((at for at in chats.values() if at), default=None),
    )


def _actions(
    connection: Connection, key: Mapping[str, str], roles: frozenset[Role], rounds: Sequence[Round]
) -> tuple[Action, ...]:
    """Read actions: all for those who see drafts, else those of released rounds."""
    released = {one.id for one in rounds if one.state is RoundState.RELEASED}
    sees_all = bool(roles & {Role.COORDINATOR, Role.SCRUTINEER})
    return tuple(
        read_action(row) for row in _ACTIONS.rows(connection, key) if sees_all or row.round in released
    )


# statements are made once: making one costs more than running it

_KEY: BindParameter[Any] = bindparam("key")
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)

_AREAS = select(tables.round_.c.id, tables.round_.c.area).where(tables.round_.c.id.in_(_KEYS))
_ROUNDS = Prepared(select(tables.round_).where(tables.round_.c.area == _KEY).order_by(tables.round_.c.number))
_LATE = (
    select(
        tables.sheet.c.id,
        tables.sheet.c.round,
        tables.sheet.c.team,
        tables.sheet.c.submitted,
        tables.sheet.c.handed,
    )
    .where(tables.sheet.c.round.in_(_KEYS), tables.sheet.c.late.is_(True))
    .order_by(tables.sheet.c.id)
)
_PASTED = select(tables.area.c.pasted).where(tables.area.c.id == _KEY)
_TEAMS = Prepared(select(tables.team).where(tables.team.c.area == _KEY, tables.team.c.ended.is_(None)))
_MEMBERS = (
    select(tables.membership, *OF_MEMBERS)
    .join_from(tables.membership, tables.person)
    .where(tables.membership.c.area == _KEY, tables.membership.c.ended.is_(None))
    .order_by(tables.person.c.name, tables.membership.c.id)
)
_WERE_IN = (
    select(tables.membership.c.team)
    .where(tables.membership.c.team.in_(_KEYS), tables.membership.c.pending == 0)
    .distinct()
)
_COLLEAGUES = _MEMBERS.where(
    or_(
        tables.membership.c.team.in_(_KEYS),
        (tables.membership.c.role == Role.COORDINATOR) & (tables.membership.c.pending == 0),
    )
)
_talk, _address = tables.conversation.c, tables.address.c
_CHATS = (
    select(_address.person, _address.channel, func.max(_talk.looked).label("looked"))
    .outerjoin(tables.conversation, (_talk.channel == _address.channel) & (_talk.address == _address.id))
    .where(
        tables.address.c.person.in_(
            select(tables.membership.c.person).where(
                tables.membership.c.area == _KEY, tables.membership.c.ended.is_(None)
            )
        )
    )
    .group_by(_address.person, _address.channel)
    .order_by(_address.channel)
)
_newer = tables.invitation.alias()
_IN_ITS_TEAM = exists().where(
    tables.membership.c.team == tables.invitation.c.team,
    tables.membership.c.ended.is_(None),
    tables.membership.c.pending == 0,
)
_LAST_OF_ITS_TEAM = tables.invitation.c.number == (
    select(func.max(_newer.c.number))
    .where(_newer.c.area == tables.invitation.c.area, _newer.c.team == tables.invitation.c.team)
    .scalar_subquery()
)
_LAST_OF_ALL = tables.invitation.c.number == (
    select(func.max(_newer.c.number)).where(_newer.c.area == tables.invitation.c.area).scalar_subquery()
)
_IS_SHOWN = or_(
    tables.invitation.c.expires > bindparam("since", type_=tables.invitation.c.expires.type),
    waited.is_not(None),
    ~_IN_ITS_TEAM & _LAST_OF_ITS_TEAM,
)
_INVITATIONS = (
    select(tables.invitation, waited, _IS_SHOWN.label("shown"))
    .where(tables.invitation.c.area == _KEY)
    .where(or_(_IS_SHOWN, _LAST_OF_ALL))
    .order_by(tables.invitation.c.expires, tables.invitation.c.id)
)
_ACTIONS = Prepared(
    select(tables.action).where(tables.action.c.area == _KEY).order_by(tables.action.c.at, tables.action.c.id)
)
_NUDGES = (
    select(tables.nudge).where(tables.nudge.c.area == _KEY).order_by(tables.nudge.c.due, tables.nudge.c.id)
)
