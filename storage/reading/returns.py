"""Reads teams and their returns for whoever runs the assistant and has the database at hand."""

from typing import Any

from sqlalchemy import Connection, bindparam, select

from flows.people import Area, Membership, Role, Team, natural
from flows.rounds import RoundState
from flows.view import Handing, Seat
from storage.database import tables
from storage.reading.handing import load_ways_in
from storage.reading.late import load_let_in
from storage.reading.library import Library
from storage.reading.places import AREA_COLUMNS, TEAM_COLUMNS, load_sheets, read_team
from storage.reading.rows import read_area, read_round, read_sheet
from storage.reading.seats import load_answers


def load_teams(connection: Connection) -> list[tuple[Area, Team]]:
    """Every team of a partnership that takes part in rounds, with its area, by name.

    Those of a partnership that is made up are left out where there are others.
    """
    found = [(read_area(row), read_team(row)) for row in connection.execute(_TEAMS)]
    found = [one for one in found if not one[0].example] or found
    return sorted(found, key=lambda one: (natural(one[0].name), natural(one[1].name), one[1].id))


def load_areas(connection: Connection) -> list[Area]:
    """Every partnership but those for practice, by name, and but one made up where there are others."""
    found = [read_area(row) for row in connection.execute(_PARTNERSHIPS)]
    found = [one for one in found if not one.example] or found
    return sorted(found, key=lambda one: (natural(one.name), one.id))


def load_returns(connection: Connection, library: Library, area: Area, team: Team) -> list[Handing]:
    """A team's returns, newest round first, each as one of its members would have it before them.

    Those of rounds that were cancelled are left out. The membership is that of the coordinator who has been
    one for longest; there is none where nobody coordinates.
    """
    sheets = load_sheets(connection, {team.id}).by_team.get(team.id, ())
    rows = [row for row in reversed(sheets) if row.state != RoundState.CANCELLED]
    by = connection.execute(_COORDINATOR, {"key": area.id}).first()
    if by is None:
        return []
    ways = load_ways_in(connection, {row.id for row in rows})
    found = []
    for row in rows:
        seat, way = _seat(connection, library, area, team, row, by), ways[row.id, by.person]
        found.append(Handing(seat=seat, members=way.members, own=way.own))
    return found


def _seat(connection: Connection, library: Library, area: Area, team: Team, row: Any, by: Any) -> Seat:
    return Seat(
        membership=Membership(id=by.id, person=by.person, area=area.id, team=team.id, role=Role.MEMBER),
        area=area,
        team=Team(id=team.id, area=area.id, name=team.name, agency=team.agency, functions=row.functions),
        round=read_round(row),
        sheet=read_sheet(
            row,
            load_answers(connection, {row.id})[row.id],
            let_in=load_let_in(connection, [row]).get(row.id, ()),
        ),
        framework=library.load(connection, {row.framework})[row.framework].in_nation(area.nation),
    )


_TEAMS = (
    select(tables.team.c.id.label("team"), tables.team.c.area, *AREA_COLUMNS, *TEAM_COLUMNS)
    .join_from(tables.team, tables.area)
    .where(tables.area.c.practice.is_(False), tables.team.c.ended.is_(None))
)

_PARTNERSHIPS = select(*AREA_COLUMNS, tables.area.c.id.label("area")).where(tables.area.c.practice.is_(False))

_COORDINATOR = (
    select(tables.membership.c.id, tables.membership.c.person)
    .where(
        tables.membership.c.area == bindparam("key"),
        tables.membership.c.role == Role.COORDINATOR,
        tables.membership.c.ended.is_(None),
        tables.membership.c.pending.is_(False),
    )
    .order_by(tables.membership.c.since, tables.membership.c.id)
    .limit(1)
)
