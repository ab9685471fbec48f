"""Files that somebody sent: one per conversation, while it is read and while its offer stands.

Functions of a synchronous connection.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select

from flows.blanks import Filing
from flows.people import Address
from storage.codec import CannotDecode, decode, encode
from storage.database.queued import filing
from storage.database.tables import membership

KEPT = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Unread:
    """A file that has to be fetched and read, and the conversation it was sent in."""

    address: Address
    filing: Filing


def unread(connection: Connection, channels: Collection[str], now: datetime) -> Sequence[Unread]:
    """The files that are to be read, oldest first; what can't be read or is too old is left out.

    So is one of which nobody has said yet which team it is for.
    """
    waiting = (
        select(filing)
        .where(filing.c.channel.in_(list(channels)), filing.c.at > now - KEPT)
        .order_by(filing.c.at)
    )
    rows = connection.execute(waiting).all()
    found = [(Address(channel=row.channel, id=row.address), _filing(row.body)) for row in rows]
    return [
        Unread(address, one)
        for address, one in found
        if one and one.filled is None and (one.sheet or one.area)
    ]


def of_conversation(connection: Connection, address: Address, person: str) -> Filing | None:
    """The file that somebody sent last in a conversation, None where none waits."""
    here = filing.c.channel == address.channel, filing.c.address == address.id, filing.c.person == person
    body = connection.scalar(select(filing.c.body).where(*here))
    return _filing(body) if body else None


def keep(connection: Connection, to: Address, found: Filing | None) -> None:
    """Keep the file that a conversation sent last in place of the one before, or forget that."""
    connection.execute(delete(filing).where(filing.c.channel == to.channel, filing.c.address == to.id))
    if found:
        person = connection.scalar(select(membership.c.person).where(membership.c.id == found.by))
        row = {"channel": to.channel, "address": to.id, "at": found.at, "body": encode(found)}
        connection.execute(insert(filing), row | {"person": person})


def sweep(connection: Connection, now: datetime) -> None:
    """Delete what has waited for more than an hour."""
    connection.execute(delete(filing).where(filing.c.at <= now - KEPT))


def _filing(body: str) -> Filing | None:
    try:
        return decode(body, Filing)
    except CannotDecode:
        return None
