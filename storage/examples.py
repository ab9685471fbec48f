"""The rows of an example: where it is, how it is marked, and its end.

Functions of a synchronous connection.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, select, update

from flows.changes import AddressEnded, Change, Ending, ExampleMarked, MembershipEnded, PersonForgotten
from flows.people import Address, Role
from storage.database import tables
from storage.writing.turns import write_changes


def example_of(connection: Connection) -> str | None:
    """The id of the area that is the example, None where there is none."""
    return connection.scalar(select(tables.area.c.id).where(tables.area.c.example == 1))


def sheets_of(connection: Connection, area: str) -> Sequence[tuple[str, str]]:
    """The sheets of an area's newest round with the names of their teams."""
    rounds = select(tables.round_.c.id).where(tables.round_.c.area == area)
    newest = rounds.order_by(tables.round_.c.number.desc()).limit(1).scalar_subquery()
    rows = connection.execute(
        select(tables.sheet.c.id, tables.team.c.name)
        .join_from(tables.sheet, tables.team, tables.sheet.c.team == tables.team.c.id)
        .where(tables.sheet.c.round == newest)
        .order_by(tables.team.c.name)
    )
    return [(row.id, row.name) for row in rows]


def teams_of(connection: Connection, area: str) -> dict[str, str]:
    """The ids of an area's teams, by name."""
    rows = connection.execute(select(tables.team.c.name, tables.team.c.id).where(tables.team.c.area == area))
    return {row.name: row.id for row in rows}


def ids_of(connection: Connection, channel: str, address: str) -> tuple[str, str]:
    """The area that somebody coordinates, and its newest round; "" for none."""
    area = connection.scalar(
        select(tables.membership.c.area)
        .join(tables.address, tables.address.c.person == tables.membership.c.person)
        .where(tables.address.c.channel == channel, tables.address.c.id == address)
        .where(tables.membership.c.role == Role.COORDINATOR)
    )
    newest = select(tables.round_.c.id).where(tables.round_.c.area == area)
    return area or "", connection.scalar(newest.order_by(tables.round_.c.number.desc()).limit(1)) or ""


def begin_example(connection: Connection, area: str, channel: str, now: datetime) -> None:
    """Mark an area as the example; nobody is at the addresses of its people any more."""
    changes: list[Change] = [
        AddressEnded(chain=row.person, person=row.person, address=Address(channel=channel, id=row.id))
        for row in connection.execute(select(tables.address).where(tables.address.c.channel == channel)).all()
    ]
    write_changes(connection, (ExampleMarked(chain=area, area=area, shown=True), *changes), now)


def end_example(connection: Connection, area: str, now: datetime) -> None:
    """End every place in the example, forget its people, and show it to nobody.

    What it made of the journal stays: a history from which rows can be taken proves nothing.
    """
    places = connection.execute(
        select(tables.membership.c.id, tables.membership.c.person)
        .where(tables.membership.c.area == area, tables.membership.c.ended.is_(None))
        .order_by(tables.membership.c.id)
    ).all()
    by = places[0].id if places else ""
    changes: list[Change] = [
        MembershipEnded(chain=area, membership=one.id, how=Ending.REMOVED, by=by, at=now) for one in places
    ]
    known = {
        row.person
        for row in connection.execute(
            select(tables.address.c.person).where(tables.address.c.person.in_([one.person for one in places]))
        )
    }
    made_up = dict.fromkeys(one.person for one in places if one.person not in known)
    changes += [PersonForgotten(chain=one, person=one, at=now) for one in made_up]
    changes.append(ExampleMarked(chain=area, area=area, shown=False))
    write_changes(connection, changes, now)
    sheets = select(tables.sheet.c.id).join(tables.team).where(tables.team.c.area == area)
    connection.execute(update(tables.answer).where(tables.answer.c.sheet.in_(sheets)).values(note=None))
