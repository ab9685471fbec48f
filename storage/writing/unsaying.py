"""What waits to be sent to somebody about a partnership goes when their place there does.

Functions of a synchronous connection.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, union_all

from flows.changes import Change, Ending, MembershipEnded
from storage.codec import quote
from storage.database.tables import address, area, membership, outbox, round_, sheet, team


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What tells that a message is about an area: its ids, and its name as it stands in a stored text."""

    ids: tuple[str, ...]
    names: tuple[str, ...]


def marks_of(connection: Connection, one: str) -> Marks:
    """The marks of an area."""
    of_area = select(sheet.c.id).join_from(sheet, team).where(team.c.area == one)
    ids = union_all(of_area, *(select(table.c.id).where(table.c.area == one) for table in (round_, team)))
    names = connection.scalars(select(area.c.name).where(area.c.id == one, area.c.name != ""))
    return Marks(ids=(one, *connection.scalars(ids)), names=tuple(quote(name)[1:-1] for name in names))


def unsay(connection: Connection, channel: str, id_: str, marks: Marks, others: Iterable[Marks] = ()) -> None:
    """Drop what waits to be sent to a chat and is about the area; what another one told it goes out.

    A name may be part of another's: what has the ids of one of the `others` is about that.
    """
    here = outbox.c.channel == channel, outbox.c.address == id_, outbox.c.done_at.is_(None)
    waiting = connection.execute(select(outbox.c.id, outbox.c.body).where(*here)).all()
    elsewhere = [id_ for other in others for id_ in other.ids]
    about = [
        row.id
        for row in waiting
        if any(mark in row.body for mark in marks.ids)
        or (any(name in row.body for name in marks.names) and not any(mark in row.body for mark in elsewhere))
    ]
    connection.execute(delete(outbox).where(outbox.c.id.in_(about)))


def unsay_ended(connection: Connection, changes: Iterable[Change]) -> None:
    """Drop what waits for whoever loses a place by these changes, and is about its area.

    The changes are written; what is said of them is not yet, and goes out.
    """
    for change in changes:
        match change:
            case MembershipEnded(how=Ending.LEFT | Ending.REMOVED):
                _unsay_of(connection, change.membership)


def _unsay_of(connection: Connection, one: str) -> None:
    place = select(membership.c.person, membership.c.area).where(membership.c.id == one)
    person, of_area = connection.execute(place).one()
    held = membership.c.person == person, membership.c.ended.is_(None), membership.c.area != of_area
    areas = connection.scalars(select(membership.c.area).where(*held).distinct()).all()
    marks, others = marks_of(connection, of_area), [marks_of(connection, other) for other in areas]
    theirs = select(address.c.channel, address.c.id).where(address.c.person == person)
    for channel, id_ in connection.execute(theirs).all():
        unsay(connection, channel, id_, marks, others)
