"""Who is at an address."""

from sqlalchemy import Connection, select

from flows.people import Person
from storage.database import tables
from storage.database.prepared import Prepared, among
from storage.reading.conversations import Key, lists_of

_PEOPLE = Prepared(
    select(
        tables.address,
        tables.person.c.name,
        tables.person.c.reachable,
        tables.person.c.reminders,
        tables.person.c.channel.label("wanted_channel"),
    )
    .join_from(tables.address, tables.person)
    .where(among(tables.address.c.channel, "channels"), among(tables.address.c.id, "keys"))
)


def expect_people(connection: Connection, keys: set[Key]) -> None:
    """Say that views of these conversations are loaded in a moment."""
    if keys:
        _PEOPLE.expect(connection, lists_of(keys))


def people_of(connection: Connection, keys: set[Key]) -> dict[Key, Person]:
    """Those known at these addresses."""
    rows = _PEOPLE.rows(connection, lists_of(keys))
    return {
        (row.channel, row.id): Person(
            id=row.person,
            name=row.name,
            reachable=row.reachable,
            reminders=row.reminders,
            channel=row.wanted_channel,
        )
        for row in rows
    }
