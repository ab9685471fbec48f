"""The name of whoever holds a membership."""

from sqlalchemy import Connection, bindparam, select

from storage.database import tables


def name_of(connection: Connection, membership: str | None) -> str:
    """The name of the person, "" for no membership and for somebody who has left or is forgotten."""
    return connection.scalar(_NAME, {"key": membership}) or "" if membership else ""


_NAME = (
    select(tables.person.c.name)
    .join_from(tables.membership, tables.person)
    .where(tables.membership.c.id == bindparam("key"), tables.membership.c.ended.is_(None))
)
