"""How changes open and close the ways to a person: links that bind an address, addresses, and sessions.

Functions of a synchronous connection.
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, delete, false, insert, or_, select, update

from flows.changes import (
    AddressEnded,
    AddressLinked,
    ApprovalEnded,
    ApprovalTaken,
    Change,
    Ending,
    LinkMade,
    MemberJoined,
    MembershipEnded,
    PersonForgotten,
    PersonMet,
)
from flows.people import MAIL, Address
from storage.database import tables
from storage.database.doors import link, session
from storage.queues import shown
from storage.writing import forgetting, unsaying
from storage.writing.statements import NoSuchRow

ENDS: frozenset[type] = frozenset({MembershipEnded, PersonForgotten})
"""Changes by which somebody has a place no more, or none; on the page where they are made that is said."""

RENEWS: frozenset[type] = frozenset({PersonMet, MemberJoined, AddressLinked, ApprovalTaken})
"""Changes after which whoever acts at a page may do more there than before."""


KEPT = timedelta(hours=1)
"""How long what was sent by e-mail and has expired is still known."""


def write_links(connection: Connection, changes: Iterable[Change]) -> None:
    """Keep links that were made, and use up those whose code was given; raise NoSuchRow for a used one."""
    for change in changes:
        match change:
            case LinkMade():
                connection.execute(delete(link).where(*_takes_the_place_of(change)))
                row = {name: getattr(change, name) for name in _OF_A_LINK}
                row |= {"id": change.link, "area": change.area or None, "made": change.at, "used": False}
                connection.execute(insert(link).values(row))
            case AddressLinked():
                unused = link.c.id == change.link, link.c.used.is_(False)
                if connection.execute(update(link).where(*unused).values(used=True)).rowcount != 1:
                    raise NoSuchRow(link.name)
                # of several that were asked for by e-mail one is enough
                others = link.c.person == change.person, link.c.by_mail.is_(True), link.c.used.is_(False)
                connection.execute(delete(link).where(*others))


_OF_A_LINK = ("person", "digest", "expires", "mail", "by_mail", "invitation")


def _takes_the_place_of(change: LinkMade) -> tuple[ColumnElement[bool], ...]:
    """The unused links of the person, where neither is for e-mail.

    What anybody may ask for at the door, by knowing an address, must not take a code from who waits for it.
    """
    if change.mail or change.by_mail:
        return (false(),)
    is_plain = link.c.mail == "", link.c.by_mail.is_(False)
    return (link.c.person == change.person, link.c.used.is_(False), *is_plain)


def sweep(connection: Connection, now: datetime) -> None:
    """Delete the e-mail addresses that nobody confirmed, and what was sent to sign in with."""
    of_mail = or_(link.c.mail != "", link.c.by_mail.is_(True))
    connection.execute(delete(link).where(link.c.expires < now - KEPT, of_mail))


def renew(connection: Connection, acting: Collection[Address]) -> None:
    """Have the secrets of these pages made anew with their next request."""
    pages = [address.id for address in acting if address.channel == shown.CHANNEL]
    if pages:
        connection.execute(update(session).where(session.c.address.in_(pages)).values(renew=True))


def emptied_by(connection: Connection, changes: Iterable[Change]) -> set[Address]:
    """The pages of those who lose a place by these changes: what they were shown of it goes.

    What they asked at the same moment was answered by what they saw until then, and goes nowhere.
    """
    ended = [change.membership for change in changes if isinstance(change, MembershipEnded)]
    if not ended:
        return set()
    theirs = select(tables.membership.c.person).where(tables.membership.c.id.in_(ended)).distinct()
    people = connection.scalars(theirs).all()
    return {page for one in people for page in _pages_of(connection, one)}


def closed_by(
    connection: Connection, changes: Iterable[Change], acting: Collection[Address] = ()
) -> list[Address]:
    """The addresses that end with these changes, which are written; and empty pages that go on.

    Whoever loses one place of several stays signed in, and who is removed from their last does, to be told:
    what the page showed of it goes. So it does of a return that somebody read by a link, once that is over.
    The page on which somebody is forgotten goes on as nobody's.
    """
    ended: list[Address] = []
    for change in changes:
        match change:
            case AddressEnded():
                ended.append(change.address)
                # whoever had it may have asked for a code there; a coordinator's link is for who lost it
                _unlink(connection, change.person, link.c.area.is_(None))
            case LinkMade(area=str() as area) if area:
                ended += (*_pages_of(connection, change.person), *_mailboxes_of(connection, change.person))
                _unlink(connection, change.person, link.c.id != change.link)
            case MembershipEnded(how=Ending.LEFT):
                ended += _emptied(connection, _without_place(connection, change.membership), acting)
            case MembershipEnded(how=Ending.REMOVED):
                # to be known where they are told, and should they come back by a link from before
                pages = _without_place(connection, change.membership)
                _emptied(connection, pages, pages)
            case ApprovalEnded():
                # they are told below what they were shown, and that goes
                unsaying.unshow_return(connection, change.approval)
            case PersonForgotten():
                # before the person is
                ended += _emptied(connection, _pages_of(connection, change.person), acting)
    return ended


def _emptied(
    connection: Connection, pages: Collection[Address], staying: Collection[Address]
) -> list[Address]:
    """Empty those of the pages that stay; give the others, which end."""
    for page in pages:
        if page in staying:
            shown.clear(connection, page)
    return [page for page in pages if page not in staying]


def close(connection: Connection, addresses: Iterable[Address]) -> None:
    """Close these: nothing is known of them any more, and a session there has ended."""
    for address in addresses:
        forgetting.close_chat(connection, address.channel, address.id)


def _without_place(connection: Connection, membership: str) -> list[Address]:
    """The pages of a person who has no place left, else none, and what theirs show of this one goes."""
    one = connection.scalar(select(tables.membership.c.person).where(tables.membership.c.id == membership))
    pages = _pages_of(connection, one or "")
    held = tables.membership.c.person == one, tables.membership.c.ended.is_(None)
    approves = tables.approval.c.person == one, tables.approval.c.ended.is_(None)
    waits = select(tables.approval.c.id).where(*approves).limit(1)
    if connection.scalar(
        select(tables.membership.c.id).where(*held).limit(1)
    ) is None and not connection.scalar(waits):
        connection.execute(delete(link).where(link.c.person == one, link.c.used.is_(False)))
        return pages
    for page in pages:
        unsaying.unshow_place(connection, page, membership)
    return []


def _unlink(connection: Connection, person: str, which: ColumnElement[bool]) -> None:
    """Delete those of the person's unused links."""
    connection.execute(delete(link).where(link.c.person == person, link.c.used.is_(False), which))


def _mailboxes_of(connection: Connection, person: str) -> list[Address]:
    """The person's e-mail address, which gets nothing any more."""
    theirs = tables.address.c.person == person, tables.address.c.channel == MAIL
    found = connection.scalars(select(tables.address.c.id).where(*theirs)).all()
    by_mail = tables.person.c.id == person, tables.person.c.channel == MAIL
    connection.execute(update(tables.person).where(*by_mail).values(channel=""))
    return [Address(channel=MAIL, id=id_) for id_ in found]


def _pages_of(connection: Connection, person: str) -> list[Address]:
    theirs = tables.address.c.person == person, tables.address.c.channel == shown.CHANNEL
    return [
        Address(channel=shown.CHANNEL, id=id_)
        for id_ in connection.scalars(select(tables.address.c.id).where(*theirs))
    ]
