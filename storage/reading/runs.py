"""Reads one round of an area as one person may see it: its returns, and what was agreed and doubted in it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, exists, func, or_, select

from flows.board import Insider, Part, Return, Run, by_agency
from flows.framework import Framework
from flows.moments import end_of
from flows.people import Role
from flows.permissions import sees_ratings
from flows.rounds import Agreed, Answer, Approval, Challenge, Round, RoundState, Sheet
from storage.database import tables
from storage.database.prepared import Prepared
from storage.reading.approvals import load_approvals
from storage.reading.asked import Asked
from storage.reading.insiders import Insiders
from storage.reading.late import load_let_in
from storage.reading.names import name_of
from storage.reading.places import read_team
from storage.reading.rows import read_rating, read_sheet
from storage.reading.stood import with_what_stood


def load_run(connection: Connection, round_: Round, framework: Framework, asked: Asked) -> Run:
    """One round. Before they may read its results, members are given their own team's answers in a draft."""
    key, parts = {"key": round_.id}, asked.parts
    sees = Part.RATINGS in parts and sees_ratings(asked.roles, round_.state)
    is_draft = Part.RATINGS in parts and round_.state is RoundState.DRAFT
    own = {one.team for one in asked.memberships} if is_draft else set()
    _COUNTS.expect(connection, key)
    rows = _SHEETS.rows(connection, key | _while_checked(round_, asked.area.zone))
    counts = {row.sheet: row for row in _COUNTS.rows(connection, key)}
    opened = {row.id: round_.opened for row in rows if sees or row.team in own}
    answers = answers_then(connection, opened, notes=Part.NOTES in parts)
    approvals = _approvals(connection, rows, asked)
    let_in = load_let_in(connection, rows)
    agencies = [agency.id for agency in framework.agencies]
    returns = [
        _return(row, sheet, counts.get(row.id), asked.roles, gone=gone)
        for row in rows
        for sheet in (
            read_sheet(row, answers.get(row.id, {}), approvals.get(row.id), let_in.get(row.id, ())),
        )
        for gone in (row.team_ended is not None and not round_.outlived_by(row.team_ended),)
        if not gone or row.id in counts
    ]
    agreed = {row.item: _agreed(row) for row in connection.execute(_AGREED, key)} if sees else {}
    said = {row.item: _challenge(row) for row in connection.execute(_CHALLENGES, key)} if sees else {}
    challenges = with_what_stood(connection, asked.area.id, round_.id, said, agreed)
    return Run(
        round=round_,
        framework=framework.in_nation(asked.area.nation),
        returns=tuple(sorted(returns, key=lambda one: by_agency(agencies, one.team))),
        agreed=MappingProxyType(agreed),
        challenges=MappingProxyType(challenges),
        releaser=name_of(connection, round_.released_by),
        corrector=name_of(connection, round_.corrected_by),
        insiders=_insiders(connection, round_, returns) if sees else (),
    )


def _while_checked(round_: Round, zone: str) -> dict[str, datetime]:
    """Until when teams were asked to check the draft, and could; far ahead while there is no end."""
    could = round_.released or _FAR
    asked = end_of(zone, round_.check_by) if round_.check_by else _FAR
    return {"asked": min(asked, could), "could": could}


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
    team, attended = read_team(row), bool(row.attended)
    return Return(team=team, sheet=sheet, answered=answered, last=last, gone=gone, attended=attended)


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


# statements are made once: making one costs more than running it

_KEY: BindParameter[Any] = bindparam("key")
_KEYS: BindParameter[Any] = bindparam("keys", expanding=True)

_FAR = datetime.max.replace(tzinfo=UTC)
_place = tables.membership.c
_asked, _could = (bindparam(name, type_=_place.since.type) for name in ("asked", "could"))
# somebody was there when the day asked for was over, or came before the release
_ATTENDED = exists().where(
    _place.team == tables.sheet.c.team,
    _place.pending == 0,
    or_(_place.ended.is_(None), _place.ended > _asked),
    or_(_place.since.is_(None), _place.since <= _could),
)
_SHEETS = Prepared(
    select(tables.sheet, tables.team.c.area, tables.team.c.name.label("team_name"))
    .add_columns(tables.team.c.agency, tables.team.c.ended.label("team_ended"), _ATTENDED.label("attended"))
    .join_from(tables.sheet, tables.team, tables.sheet.c.team == tables.team.c.id)
    .where(tables.sheet.c.round == _KEY)
)
_OF_ROUND = select(tables.sheet.c.id).where(tables.sheet.c.round == _KEY)
_COUNTS = Prepared(
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
