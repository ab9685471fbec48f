"""Reads an area as one person may see it.

Ratings are read only where `sees_ratings` allows the person's roles to be told of them in the round's state.
What is not read can't be shown, whatever a card asks for. How closely the rest is read is for the scoring.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, func, or_, select

from flows.board import Board, Insider, Member, Part, Return, Run
from flows.framework import Framework
from flows.nudges import TOLD_OF
from flows.people import Area, Membership, Role, Team
from flows.permissions import sees_ratings
from flows.rounds import (
    Action,
    Agreed,
    Answer,
    Approval,
    Challenge,
    Round,
    RoundState,
    Sheet,
    compared_with,
)
from flows.topics import Extract
from storage.database import tables
from storage.database.mailing import OF_MEMBERS
from storage.reading.approvals import load_approvals, load_readers
from storage.reading.entries import load_entries
from storage.reading.insiders import Insiders
from storage.reading.leavers import load_leavers
from storage.reading.library import Library
from storage.reading.marks import fingerprint_now
from storage.reading.names import name_of
from storage.reading.places import load_former, read_team
from storage.reading.rows import (
    read_action,
    read_invitation,
    read_membership,
    read_nudge,
    read_rating,
    read_round,
    read_sheet,
)
from storage.reading.versions import amended_run, published, versions_of

KEPT_INVITATIONS = timedelta(days=30)
"""How long a coordinator is shown an invitation after it has expired."""


_SEE_CORRECTIONS = frozenset({Role.COORDINATOR, Role.SCRUTINEER})
_HEAR_OF_MISTAKES = frozenset({*_SEE_CORRECTIONS, Role.LEAD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A board somebody asks for: their memberships in the area, the round named if any, and the parts.

    `journal` is the part of it, as in `Wanted`.
    """

    memberships: tuple[Membership, ...]
    area: Area
    round: str | None
    parts: Part
    journal: Extract | None = None

    @property
    def roles(self) -> frozenset[Role]:
        """The roles they hold there."""
        return frozenset(membership.role for membership in self.memberships)


def areas_of_rounds(connection: Connection, rounds: Collection[str]) -> Mapping[str, str]:
    """Give the area of each of these rounds; what is no round is left out."""
    if not rounds:
        return {}
    return {row.id: row.area for row in connection.execute(_AREAS, {"keys": list(rounds)})}


def load_board(connection: Connection, library: Library, asked: Asked, at: datetime) -> Board:
    """Read one board as it stands, for an event that came in at this moment."""
    roles, key = asked.roles, {"key": asked.area.id}
    rounds = tuple(read_round(row) for row in connection.execute(_ROUNDS, key))
    chosen = _chosen(rounds, asked.round)
    past = _released_before(rounds, chosen)
    full = compared_with(rounds, chosen) if chosen else None
    versions = {one.framework for one in (chosen, past, full) if one}
    frameworks = library.load(connection, versions)
    agencies = [
        agency.id for agency in (frameworks[chosen.framework] if chosen else library.current).agencies
    ]
    runs = {
        one.id: _as_released(connection, _run(connection, one, frameworks[one.framework], asked), asked)
        for one in (chosen, past, full)
        if one
    }
    board = Board(
        memberships=asked.memberships,
        area=asked.area,
        teams=tuple(sorted(_teams(connection, key), key=lambda team: _order(agencies, team))),
        rounds=rounds,
        run=runs[chosen.id] if chosen else None,
        before=runs[past.id] if past else None,
        full=runs[full.id] if full and full != past else None,
        actions=_actions(connection, key, roles, rounds),
    )
    if Part.VERSIONS in asked.parts and chosen and sees_ratings(roles, chosen.state):
        live = _run(connection, chosen, frameworks[chosen.framework], asked)
        amended = amended_run(connection, live) if roles & _SEE_CORRECTIONS else None
        earlier = versions_of(connection, live, told=bool(roles & _HEAR_OF_MISTAKES))
        if amended:
            amended = replace(amended, earlier=(*earlier, runs[chosen.id]))
        board = replace(board, versions=earlier, amended=amended)
    if Part.COLLEAGUES in asked.parts:
        board = replace(board, colleagues=_colleagues(connection, asked))
    return _with_people(connection, board, asked, at) if Role.COORDINATOR in roles else board


def _as_released(connection: Connection, run: Run, asked: Asked) -> Run:
    """The round as everybody reads it, if it is being corrected."""
    sees = Part.RATINGS in asked.parts and sees_ratings(asked.roles, run.round.state)
    return published(connection, run, sees=sees, told=bool(asked.roles & _HEAR_OF_MISTAKES))


def _colleagues(connection: Connection, asked: Asked) -> tuple[Member, ...]:
    """The people of the person's own teams, and the area's coordinators."""
    teams = [one.team for one in asked.memberships if one.team]
    rows = connection.execute(_COLLEAGUES, {"key": asked.area.id, "keys": teams})
    return tuple(_member(row, ()) for row in rows)


def _with_people(connection: Connection, board: Board, asked: Asked, at: datetime) -> Board:
    """Add what only coordinators see."""
    key, parts = {"key": board.area.id}, asked.parts
    channels: dict[str, tuple[str, ...]] = {}
    if Part.NUDGES in parts:
        for row in connection.execute(_CHANNELS, key):
            channels[row.person] = (*channels.get(row.person, ()), row.channel)
    reading = load_readers(connection, board.area.id)
    members = [
        replace(_member(row, channels.get(row.person, ())), reads=row.person in reading)
        for row in connection.execute(_MEMBERS, key)
    ]
    order: dict[str | None, int] = {team.id: place for place, team in enumerate(board.teams)}
    return replace(
        board,
        members=tuple(sorted(members, key=lambda one: (one.name, order.get(one.membership.team, -1)))),
        invitations=tuple(
            read_invitation(row)
            for row in connection.execute(_INVITATIONS, key | {"since": at - KEPT_INVITATIONS})
        ),
        journal=load_entries(connection, key, asked.journal) if Part.JOURNAL in parts else (),
        extract=asked.journal,
        former=load_former(connection, board.area.id) if Part.JOURNAL in parts else {},
        nudges=tuple(read_nudge(row) for row in connection.execute(_NUDGES, key))
        if Part.NUDGES in parts
        else (),
        pasted=connection.scalar(_PASTED, key) or "" if Part.PASTED in parts else "",
        leavers=load_leavers(connection, board.area.id, at - TOLD_OF) if Part.LEAVERS in parts else (),
        fingerprint=fingerprint_now(connection) if Part.FINGERPRINT in parts else "",
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


def _order(agencies: Sequence[str], team: Team) -> tuple[int, str, str]:
    place = agencies.index(team.agency) if team.agency in agencies else len(agencies)
    return (place, team.name.casefold(), team.id)


# a round


def _run(connection: Connection, round_: Round, framework: Framework, asked: Asked) -> Run:
    """One round. Before they may read its results, members are given their own team's answers in a draft."""
    key, parts = {"key": round_.id}, asked.parts
    sees = Part.RATINGS in parts and sees_ratings(asked.roles, round_.state)
    is_draft = Part.RATINGS in parts and round_.state is RoundState.DRAFT
    own = {one.team for one in asked.memberships} if is_draft else set()
    rows = connection.execute(_SHEETS, key).all()
    counts = {row.sheet: row for row in connection.execute(_COUNTS, key)}
    opened = {row.id: round_.opened for row in rows if sees or row.team in own}
    answers = answers_then(connection, opened, notes=Part.NOTES in parts)
    approvals = _approvals(connection, rows, asked)
    agencies = [agency.id for agency in framework.agencies]
    returns = [
        _return(row, sheet, counts.get(row.id), asked.roles, gone=gone)
        for row in rows
        for sheet in (read_sheet(row, answers.get(row.id, {}), approvals.get(row.id)),)
        for gone in (row.team_ended is not None and not round_.outlived_by(row.team_ended),)
        if not gone or row.id in counts
    ]
    agreed = connection.execute(_AGREED, key) if sees else ()
    challenges = connection.execute(_CHALLENGES, key) if sees else ()
    return Run(
        round=round_,
        framework=framework.in_nation(asked.area.nation),
        returns=tuple(sorted(returns, key=lambda one: _order(agencies, one.team))),
        agreed=MappingProxyType({row.item: _agreed(row) for row in agreed}),
        challenges=MappingProxyType({row.item: _challenge(row) for row in challenges}),
        releaser=name_of(connection, round_.released_by),
        corrector=name_of(connection, round_.corrected_by),
        insiders=_insiders(connection, round_, returns) if sees else (),
    )


def _approvals(connection: Connection, rows: Sequence[Any], asked: Asked) -> Mapping[str, Approval]:
    """The approvals under way, by sheet: those of the person's own teams, for coordinators all."""
    if Part.APPROVALS not in asked.parts:
        return {}
    own = {one.team for one in asked.memberships}
    sheets = [row.id for row in rows if Role.COORDINATOR in asked.roles or row.team in own]
    return load_approvals(connection, sheets)


def _insiders(connection: Connection, round_: Round, returns: Sequence[Return]) -> Sequence[Insider]:
    teams = [one.team.id for one in returns]
    return Insiders(connection, teams).during(teams, round_.opened, round_.released)


def _return(row: Any, sheet: Sheet, counted: Any, roles: frozenset[Role], *, gone: bool) -> Return:
    """One team of the round; when it answered last is for coordinators."""
    last = counted.last if counted and Role.COORDINATOR in roles else None
    answered = counted.answers if counted else 0
    return Return(team=read_team(row), sheet=sheet, answered=answered, last=last, gone=gone)


def answers_then(
    connection: Connection, sheets: Mapping[str, datetime], *, notes: bool
) -> Mapping[str, Mapping[str, Answer]]:
    """Read the answers of sheets, given with the start of their round; who gave each and when is left out."""
    found: defaultdict[str, dict[str, Answer]] = defaultdict(dict)
    statement = _NOTED if notes else _RATED
    rows = connection.execute(statement, {"keys": list(sheets)}).all() if sheets else ()
    for sheet, item, level, other, reason, backings, *typed in rows:
        answer = _answer(item, level, other, reason, backings, sheets[sheet])
        note, kept = typed or (None, None)
        found[sheet][item] = replace(answer, note=note, kept=kept) if note or kept else answer
    return found


@lru_cache(maxsize=20_000)
def _answer(
    item: str,
    level: int | None,
    other: str | None,
    reason: str | None,
    backings: frozenset[str],
    at: datetime,
) -> Answer:
    """An answer as others see it. Most teams' answers to an item are alike, so they are shared."""
    return Answer(item=item, rating=read_rating(level, other, reason), backings=backings, by="", at=at)


def _agreed(row: Any) -> Agreed:
    return Agreed(
        item=row.item,
        level=row.level,
        reason=row.reason,
        dissent=row.dissent,
        present=row.present,
        by=row.by,
        at=row.at,
    )


def _challenge(row: Any) -> Challenge:
    return Challenge(item=row.item, level=row.level, note=row.note, by=row.by, at=row.at)


# the area


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
        for row in connection.execute(_TEAMS, key)
    ]


def _member(row: Any, channels: tuple[str, ...]) -> Member:
    return Member(
        membership=read_membership(row),
        name=row.name,
        # whoever blocked the assistant in a chat may still be sent e-mails
        reachable=row.reachable or bool(row.by_mail),
        reminders=row.reminders,
        channels=channels,
        since=row.since,
        mail_refused=bool(row.mail_refused),
    )


def _actions(
    connection: Connection, key: Mapping[str, str], roles: frozenset[Role], rounds: Sequence[Round]
) -> tuple[Action, ...]:
    """Read actions: all for those who see drafts, else those of released rounds."""
    released = {one.id for one in rounds if one.state is RoundState.RELEASED}
    sees_all = bool(roles & {Role.COORDINATOR, Role.SCRUTINEER})
    return tuple(
        read_action(row) for row in connection.execute(_ACTIONS, key) if sees_all or row.round in released
    )


# statements are made once: making one costs more than running it

_KEY: BindParameter[Any] = bindparam("key")
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)

_AREAS = select(tables.round_.c.id, tables.round_.c.area).where(tables.round_.c.id.in_(_KEYS))
_ROUNDS = select(tables.round_).where(tables.round_.c.area == _KEY).order_by(tables.round_.c.number)
_PASTED = select(tables.area.c.pasted).where(tables.area.c.id == _KEY)
_TEAMS = select(tables.team).where(tables.team.c.area == _KEY, tables.team.c.ended.is_(None))
_MEMBERS = (
    select(tables.membership, *OF_MEMBERS)
    .join_from(tables.membership, tables.person)
    .where(tables.membership.c.area == _KEY, tables.membership.c.ended.is_(None))
    .order_by(tables.person.c.name, tables.membership.c.id)
)
_COLLEAGUES = _MEMBERS.where(
    or_(
        tables.membership.c.team.in_(_KEYS),
        (tables.membership.c.role == Role.COORDINATOR) & (tables.membership.c.pending == 0),
    )
)
_CHANNELS = (
    select(tables.address.c.person, tables.address.c.channel)
    .where(
        tables.address.c.person.in_(
            select(tables.membership.c.person).where(
                tables.membership.c.area == _KEY, tables.membership.c.ended.is_(None)
            )
        )
    )
    .distinct()
    .order_by(tables.address.c.channel)
)
_INVITATIONS = (
    select(tables.invitation)
    .where(tables.invitation.c.area == _KEY)
    .where(tables.invitation.c.expires > bindparam("since", type_=tables.invitation.c.expires.type))
    .order_by(tables.invitation.c.expires, tables.invitation.c.id)
)
_ACTIONS = (
    select(tables.action).where(tables.action.c.area == _KEY).order_by(tables.action.c.at, tables.action.c.id)
)
_NUDGES = (
    select(tables.nudge).where(tables.nudge.c.area == _KEY).order_by(tables.nudge.c.due, tables.nudge.c.id)
)
_SHEETS = (
    select(tables.sheet, tables.team.c.area, tables.team.c.name.label("team_name"))
    .add_columns(tables.team.c.agency, tables.team.c.ended.label("team_ended"))
    .join_from(tables.sheet, tables.team, tables.sheet.c.team == tables.team.c.id)
    .where(tables.sheet.c.round == _KEY)
)
_OF_ROUND = select(tables.sheet.c.id).where(tables.sheet.c.round == _KEY)
_COUNTS = (
    select(tables.answer.c.sheet, func.count().label("answers"), func.max(tables.answer.c.at).label("last"))
    .where(tables.answer.c.sheet.in_(_OF_ROUND))
    .where(or_(tables.answer.c.level.is_not(None), tables.answer.c.other.is_not(None)))
    .group_by(tables.answer.c.sheet)
)


def _of_sheets(*also: Any) -> Select[Any]:
    columns = tables.answer.c
    names = (columns.sheet, columns.item, columns.level, columns.other, columns.reason, columns.backings)
    return select(*names, *also).where(columns.sheet.in_(_KEYS))


_RATED = _of_sheets()
_NOTED = _of_sheets(tables.answer.c.note, tables.answer.c.kept)
_AGREED = select(tables.agreed).where(tables.agreed.c.round == _KEY)
_CHALLENGES = (
    select(tables.challenge)
    .where(tables.challenge.c.round == _KEY)
    .where(or_(tables.challenge.c.level.is_not(None), tables.challenge.c.note != ""))
)
