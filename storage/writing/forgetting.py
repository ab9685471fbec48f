"""Forgetting a person: what tells who somebody was goes, what they did for a team stays the team's.

Functions of a synchronous connection.
"""

import secrets
from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, exists, func, insert, or_, select, union, update

from flows.people import Address
from storage.database.doors import link, session
from storage.database.queued import filing, inbox, outbox, shown
from storage.database.tables import (
    address,
    answer,
    approval,
    area,
    conversation,
    membership,
    person,
    sheet,
    team,
)
from storage.queues import uploads

CHANNEL = "web"
"""Addresses of pages, which have sessions, are on this channel."""

BITE = 10_000
"""Messages that are looked at in one transaction, so that nobody waits long for it."""

UNDOABLE = timedelta(days=30)
"""How long somebody without a place is still known, so that a removal by mistake can be undone."""


def forget(connection: Connection, one: str, now: datetime, but: Collection[Address] = ()) -> None:
    """Forget a person; does nothing if nobody knows them.

    Gone are name, addresses, conversations, and what waits for them. Each of their places gets a person of
    its own who has nothing, so that nothing leads from one to another. Practice audits lose their notes.
    `unhear` is for what waits from them, `sweep_chats` for what was sent. The pages in `but` stay open, as
    nobody's.
    """
    _cut_places(connection, one, now)
    _close_chats(connection, one, but)
    connection.execute(update(approval).where(approval.c.person == one).values(person=None))
    connection.execute(delete(filing).where(filing.c.person == one))
    uploads.forget(connection)
    connection.execute(delete(person).where(person.c.id == one))


def long_without_place(connection: Connection, now: datetime) -> list[str]:
    """The persons whose last place ended longer than `UNDOABLE` ago."""
    theirs = membership.c.person == person.c.id
    held = select(membership.c.id).where(
        theirs, or_(membership.c.ended.is_(None), membership.c.ended > now - UNDOABLE)
    )
    known = select(address.c.id).where(address.c.person == person.c.id)
    # somebody whose pages were all closed has a name and no address
    is_somebody = or_(exists(known), person.c.name != "")
    asker = membership.alias()
    approves = (
        select(approval.c.id)
        .join_from(approval, asker, asker.c.id == approval.c.by)
        .where(approval.c.person == person.c.id, approval.c.ended.is_(None), asker.c.ended.is_(None))
    )
    found = select(person.c.id).where(
        exists(select(membership.c.id).where(theirs)), is_somebody, ~exists(held), ~exists(approves)
    )
    # a practice audit that nobody can come back to
    live = select(membership.c.id).join_from(membership, area).where(theirs, membership.c.ended.is_(None))
    lost = select(person.c.id).where(
        ~exists(known),
        exists(live.where(area.c.practice.is_(True))),
        ~exists(live.where(area.c.practice.is_(False))),
    )
    # who approved on a page that was closed since
    nobodys = select(person.c.id).where(
        person.c.name != "", ~exists(known), ~exists(select(membership.c.id).where(theirs)), ~exists(approves)
    )
    return list(connection.execute(union(found, lost, nobodys)).scalars())


def _cut_places(connection: Connection, one: str, now: datetime) -> None:
    places = connection.execute(
        select(membership.c.id, membership.c.area, membership.c.ended, area.c.practice)
        .join_from(membership, area)
        .where(membership.c.person == one)
    ).all()
    for place in places:
        nobody = secrets.token_hex(8)
        connection.execute(insert(person).values(id=nobody, name="", reachable=False, reminders=False))
        cut = {"person": nobody, "ended": place.ended or now}
        connection.execute(update(membership).where(membership.c.id == place.id).values(cut))
    if practised := [place.area for place in places if place.practice]:
        sheets = select(sheet.c.id).join_from(sheet, team).where(team.c.area.in_(practised))
        connection.execute(update(answer).where(answer.c.sheet.in_(sheets)).values(note=None, kept=None))


def _close_chats(connection: Connection, one: str, but: Collection[Address]) -> None:
    chats = connection.execute(select(address.c.channel, address.c.id).where(address.c.person == one)).all()
    for channel, id_ in chats:
        theirs = inbox.c.channel == channel, inbox.c.address == id_
        connection.execute(update(inbox).where(*theirs).values(address=None))
        unsent = outbox.c.channel == channel, outbox.c.address == id_, outbox.c.done_at.is_(None)
        connection.execute(delete(outbox).where(*unsent))
        chat = conversation.c.channel == channel, conversation.c.address == id_
        connection.execute(delete(conversation).where(*chat))
        if Address(channel=channel, id=id_) not in but:
            _close_page(connection, channel, id_)
    connection.execute(delete(link).where(link.c.person == one))
    connection.execute(delete(address).where(address.c.person == one))


def _close_page(connection: Connection, channel: str, id_: str) -> None:
    connection.execute(delete(shown).where(shown.c.channel == channel, shown.c.address == id_))
    if channel == CHANNEL:
        connection.execute(delete(session).where(session.c.address == id_))


def close_chat(connection: Connection, channel: str, id_: str) -> None:
    """End an address: it is nobody's, and nothing that was said there is known any more."""
    for table in (outbox, conversation, filing):
        connection.execute(delete(table).where(table.c.channel == channel, table.c.address == id_))
    connection.execute(delete(address).where(address.c.channel == channel, address.c.id == id_))
    _close_page(connection, channel, id_)


def unhear(connection: Connection, now: datetime) -> None:
    """Take out of the queue what came from chats that are forgotten; what was just answered is out of it."""
    nobodys = inbox.c.address.is_(None), inbox.c.done_at.is_(None)
    connection.execute(update(inbox).where(*nobodys).values(body=None, state="done", done_at=now))


def sweep_chats(connection: Connection) -> None:
    """Delete what was sent to chats that nothing else is known of any more."""
    after: int | None = 0
    while after is not None:
        after = sweep_some_chats(connection, after)


def sweep_some_chats(connection: Connection, after: int) -> int | None:
    """Do it for some of the messages behind one; give the last of them, None once there are no more."""
    some = select(outbox.c.id).where(outbox.c.id > after).order_by(outbox.c.id).limit(BITE).subquery()
    last: int | None = connection.scalar(select(func.max(some.c.id)))
    if last is not None:
        chat = conversation.c.channel == outbox.c.channel, conversation.c.address == outbox.c.address
        among = outbox.c.id > after, outbox.c.id <= last, outbox.c.done_at.is_not(None)
        connection.execute(delete(outbox).where(*among, ~exists(select(conversation.c.address).where(*chat))))
    return last
