"""Takes the name of whoever is forgotten out of what was typed for the partnerships they were in.

Functions of a synchronous connection.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select

from flows.changes import Change
from flows.people import Role, Team
from flows.unnaming import Gone, Typed, told, unnamed
from flows.view import Letter
from flows.wording import Words
from storage.database.tables import action, approval, area, membership, person, round_, sheet, team
from storage.reading.places import AREA_COLUMNS
from storage.reading.rows import read_action, read_area, read_round

_RANK = (Role.COORDINATOR, Role.LEAD, Role.SCRUTINEER, Role.MEMBER)
"""Of several places of somebody the first of these is what their name becomes."""


def unname(connection: Connection, one: str, at: datetime) -> tuple[list[Change], list[Letter]]:
    """The changes that put somebody's role in place of their name, and what coordinators are told of it.

    It is for whoever is about to be forgotten, and finds nothing where that has been done.
    """
    changes, letters = list[Change](), list[Letter]()
    name = connection.scalar(select(person.c.name).where(person.c.id == one)) or ""
    for of_area, roles in _roles(connection, one).items() if name else ():
        role = Words("")(f"role.{min(roles, key=_RANK.index)}")
        gone = Gone(name=name, role=role, others=_others(connection, of_area, one))
        row = connection.execute(_AREA.where(area.c.id == of_area)).one()
        here = read_area(row)
        typed = Typed(
            teams=_teams(connection, of_area),
            rounds=[read_round(each) for each in connection.execute(_ROUNDS.where(round_.c.area == of_area))],
            actions=[
                read_action(each) for each in connection.execute(_ACTIONS.where(action.c.area == of_area))
            ],
            pasted=connection.scalar(select(area.c.pasted).where(area.c.id == of_area)) or "",
        )
        changed, where = unnamed(gone, here, typed, at)
        changes += changed
        if where:
            letters.append(told(here, where, role, but=one, card=secrets.token_hex(8)))
    return changes, letters


def _roles(connection: Connection, one: str) -> dict[str, list[Role]]:
    """The roles that somebody has or had, by partnership; who approved a return there was as a member is."""
    found = dict[str, list[Role]]()
    held = select(membership.c.area, membership.c.role).join_from(membership, area)
    for row in connection.execute(held.where(membership.c.person == one, area.c.practice.is_(False))):
        found.setdefault(row.area, []).append(Role(row.role))
    for of_area in connection.scalars(_APPROVED.where(approval.c.person == one)):
        found.setdefault(of_area, []).append(Role.MEMBER)
    return found


def _others(connection: Connection, of_area: str, but: str) -> frozenset[str]:
    """The names of those who are still there."""
    here = membership.c.area == of_area, membership.c.ended.is_(None), membership.c.person != but
    return frozenset(connection.scalars(select(person.c.name).join_from(membership, person).where(*here)))


def _teams(connection: Connection, of_area: str) -> Sequence[Team]:
    return [
        Team(
            id=row.id,
            area=of_area,
            name=row.name,
            agency=row.agency,
            functions=row.functions,
            kind=row.kind,
            contact=row.contact,
        )
        for row in connection.execute(select(team).where(team.c.area == of_area, team.c.contact != ""))
    ]


_AREA = select(area.c.id.label("area"), *AREA_COLUMNS)
_APPROVED = (
    select(round_.c.area)
    .join_from(approval, sheet, approval.c.sheet == sheet.c.id)
    .join(round_, sheet.c.round == round_.c.id)
    .distinct()
)
_ACTIONS = select(action).order_by(action.c.id)
_ROUNDS = select(round_).order_by(round_.c.number)
