"""Reads the places that people hold, and the sheets these lead to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from flows.people import Area, Membership, Role, Team
from flows.rounds import Round, RoundState
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.rows import STATEMENT, read_area, read_membership, read_round


@dataclass(frozen=True, slots=True)
class Held:
    """A membership that still holds, with its area, its team if any, and the number of its first results."""

    membership: Membership
    area: Area
    team: Team | None
    first_released: int | None = None


@dataclass(frozen=True, slots=True)
class Sheets:
    """Rows of sheets with their rounds by id, oldest round first, and those of each team."""

    by_id: Mapping[str, Any]
    by_team: Mapping[str, Sequence[Any]]
    _rounds: dict[str, Round] = field(default_factory=dict)

    def round_of(self, row: Any) -> Round:
        """The round of one of these rows; a person's place and their seat are in the same one."""
        if row.id not in self._rounds:
            self._rounds[row.id] = read_round(row)
        return self._rounds[row.id]

    def newest(self, team: str) -> Any | None:
        """The team's sheet in its newest round that was not cancelled."""
        rows = (row for row in reversed(self.by_team.get(team, ())) if row.state != RoundState.CANCELLED)
        return next(rows, None)


AREA_COLUMNS = (
    tables.area.c.name.label("area_name"),
    tables.area.c.nation,
    tables.area.c.practice,
    tables.area.c.zone,
    tables.area.c.contact,
    tables.area.c.front_door,
    tables.area.c.quiet,
    *(tables.area.c[name] for name in ("held", "held_for", "held_who", "held_why", *STATEMENT)),
    tables.area.c.example,
    tables.area.c.mail_domains,
)

TEAM_COLUMNS = (
    tables.team.c.name.label("team_name"),
    tables.team.c.agency,
    tables.team.c.functions,
    tables.team.c.ended.label("team_ended"),
)


def load_former(connection: Connection, area: str) -> Mapping[str, tuple[Role, str]]:
    """The role and the team's name, "" for none, of each membership of an area that has ended."""
    return {row.id: (Role(row.role), row.of) for row in _FORMER.rows(connection, {"key": area})}


_FORMER = Prepared(
    select(
        tables.membership.c.id,
        tables.membership.c.role,
        func.coalesce(tables.team.c.name, "").label("of"),
    )
    .select_from(tables.membership)
    .outerjoin(tables.team, tables.membership.c.team == tables.team.c.id)
    .where(tables.membership.c.area == bindparam("key"), tables.membership.c.ended.is_not(None))
)

_FIRST_RELEASED = (
    select(func.min(tables.round_.c.number))
    .where(tables.round_.c.area == tables.area.c.id, tables.round_.c.state == RoundState.RELEASED)
    .correlate(tables.area)
    .scalar_subquery()
    .label("first_released")
)
_MEMBERSHIPS = Prepared(
    select(tables.membership, *AREA_COLUMNS, *TEAM_COLUMNS, _FIRST_RELEASED)
    .join_from(tables.membership, tables.area, tables.membership.c.area == tables.area.c.id)
    .outerjoin(tables.team, tables.membership.c.team == tables.team.c.id)
    .where(among(tables.membership.c.person, "keys"), tables.membership.c.ended.is_(None))
    .order_by(tables.membership.c.id)
)

_LEFT_OVER = (
    (tables.round_.c.state == RoundState.CANCELLED)
    & select(tables.answer.c.item).where(tables.answer.c.sheet == tables.sheet.c.id).exists()
).label("left_over")
"""Whether it has answers that can't be handed in any more, as the round was cancelled."""

_SHEETS = Prepared(
    select(tables.sheet, *(column for column in tables.round_.c if column.name != "id"), _LEFT_OVER)
    .join_from(tables.sheet, tables.round_, tables.sheet.c.round == tables.round_.c.id)
    .where(among(tables.sheet.c.team, "keys"))
    .order_by(tables.round_.c.number)
)


def load_places(connection: Connection, people: set[str]) -> defaultdict[str, list[Held]]:
    """Read memberships that have not ended, also those that wait for a yes, by person in a fixed order."""
    found: defaultdict[str, list[Held]] = defaultdict(list)
    for row in _MEMBERSHIPS.for_keys(connection, people):
        found[row.person].append(_place(row))
    return found


def expect_places(connection: Connection, people: set[str]) -> None:
    """Say that they are read in a moment."""
    _MEMBERSHIPS.expect_keys(connection, people)


def _place(row: Any) -> Held:
    team = read_team(row) if row.team else None
    return Held(read_membership(row), read_area(row), team, row.first_released)


def read_team(row: Any) -> Team:
    """The team of a row that is joined with it."""
    return Team(
        id=row.team,
        area=row.area,
        name=row.team_name,
        agency=row.agency,
        functions=row.functions,
        ended=row.team_ended is not None,
    )


def load_sheets(connection: Connection, teams: set[str]) -> Sheets:
    """Read the sheets of these teams with their rounds, oldest round first."""
    rows = _SHEETS.for_keys(connection, teams)
    by_team: defaultdict[str, list[Any]] = defaultdict(list)
    for row in rows:
        by_team[row.team].append(row)
    return Sheets({row.id: row for row in rows}, by_team)
