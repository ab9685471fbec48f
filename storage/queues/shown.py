"""What web pages show: there a reply has arrived once it is committed, and a page reads it from here.

Functions of a synchronous connection.
"""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from flows.people import Address
from flows.replies import Card, Fold, Reply, Unsay
from storage.codec import CannotDecode, decode_reply, encode
from storage.database.tables import conversation, membership, nudge, sheet, shown
from storage.queues.outbox import ARRIVED, BITE, OutboxRow, Outgoing

CHANNEL = "web"
"""Addresses of pages are on this channel."""

KEPT = timedelta(days=30)
"""How long an entry is shown."""

MOST = 40
"""Entries that a page shows; older ones are deleted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a page, known by its number; a folded card has its place and is a `Fold`."""

    number: int
    reply: Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What one page shows, oldest first; `version` is higher whenever anything of it has changed.

    `mark` differs where only what others did has: 0 if nothing has since the last card was sent.
    """

    entries: Sequence[Entry]
    version: int
    mark: int = 0

    def having(self, card: Card | None) -> "Page":
        """The page with its last card as it is now, which keeps what it said had just happened."""
        last = self.entries[-1]
        if card is None or not isinstance(last.reply, Card) or last.reply.id != card.id:
            return self
        now = replace(
            last.reply,
            notice=" ".join(filter(None, (last.reply.notice, card.notice))),
            head=card.head,
            heading=card.heading,
            lines=card.lines,
            buttons=card.buttons,
        )
        if now == last.reply:
            return self
        mark = int.from_bytes(hashlib.sha256(encode(now).encode()).digest()[:3])
        entries = (*self.entries[:-1], replace(last, reply=now))
        return Page(entries=entries, version=self.version, mark=mark)


def show(connection: Connection, outgoing: Sequence[Outgoing], at: datetime) -> list[OutboxRow]:
    """Bring pages up to date with these replies, in this order; give what each page is told of."""
    told = []
    for one in outgoing:
        number = _take(connection, one, at)
        card = one.reply.id if isinstance(one.reply, Card) else None
        told.append(OutboxRow(id=number, address=one.address, reply=one.reply, card=card, again=one.again))
    for address in {one.address for one in outgoing}:
        _trim(connection, address)
    return told


def page_of(connection: Connection, address: Address) -> Page:
    """What a page shows now."""
    rows = connection.execute(select(shown).where(*_of(address)).order_by(shown.c.id)).all()
    entries = []
    for row in rows:
        try:
            entries.append(Entry(number=row.id, reply=decode_reply(row.body)))
        except CannotDecode:
            # of another version
            continue
    return Page(entries=entries, version=max((row.version for row in rows), default=0))


def newest_of(connection: Connection, address: Address) -> Page:
    """What `page_of` gives, with the newest entry alone: enough to tell one state of a page from another."""
    version = connection.scalar(select(func.max(shown.c.version)).where(*_of(address))) or 0
    newest = select(shown.c.id, shown.c.body).where(*_of(address)).order_by(shown.c.id.desc()).limit(1)
    row = connection.execute(newest).first()
    try:
        entries = [Entry(number=row.id, reply=decode_reply(row.body))] if row else []
    except CannotDecode:
        return page_of(connection, address)
    return Page(entries=entries, version=version)


def reply_of(connection: Connection, address: Address, number: int) -> Reply | None:
    """One entry of a page, None if that page has none with this number."""
    body = connection.scalar(select(shown.c.body).where(*_of(address), shown.c.id == number))
    try:
        return decode_reply(body) if body else None
    except CannotDecode:
        return None


def touched(connection: Connection, sheets: Collection[str], but: Collection[Address]) -> list[OutboxRow]:
    """What to tell the pages of people in the teams of these sheets, but those who did it: look again."""
    team = select(sheet.c.team).where(sheet.c.id.in_(sheets))
    pages = (
        select(conversation.c.address)
        .join(membership, membership.c.id == conversation.c.membership)
        .where(conversation.c.channel == CHANNEL, membership.c.team.in_(team))
    )
    others = {Address(channel=CHANNEL, id=id_) for id_ in connection.scalars(pages)} - {*but}
    nothing = Fold(card=None, handle=None, text="")
    return [OutboxRow(id=0, address=one, reply=nothing, card=None, again=False) for one in others]


def clear(connection: Connection, address: Address) -> None:
    """Delete what a page shows."""
    connection.execute(delete(shown).where(*_of(address)))


def sweep(connection: Connection, now: datetime) -> bool:
    """Delete some of the entries that are older than `KEPT`; give whether there are more."""
    old = select(shown.c.id).where(shown.c.at < now - KEPT).limit(BITE)
    return connection.execute(delete(shown).where(shown.c.id.in_(old))).rowcount == BITE


def _take(connection: Connection, one: Outgoing, at: datetime) -> int:
    """Add, replace or fold one entry; give its number, 0 where there is nothing to do."""
    reply, address = one.reply, one.address
    if isinstance(reply, Unsay):
        # the page never showed what was written
        return 0
    if isinstance(reply, Fold):
        return _fold(connection, reply, address)
    # before what has the highest goes
    version = _next(connection)
    if isinstance(reply, Card) and reply.instead is not None:
        _replace(connection, reply.instead, address)
    number = connection.execute(
        insert(shown).values(
            channel=address.channel,
            address=address.id,
            card=reply.id if isinstance(reply, Card) else None,
            body=encode(reply),
            at=at,
            version=version,
        )
    ).inserted_primary_key
    assert number is not None  # noqa: S101 – the table numbers its rows
    if isinstance(reply, Card):
        _learn(connection, reply.id, address, str(number[0]), again=one.again)
    return int(number[0])


def _fold(connection: Connection, fold: Fold, address: Address) -> int:
    which = (
        shown.c.id == int(fold.handle)
        if fold.handle and fold.handle.isdecimal()
        else shown.c.card == fold.card
    )
    number = connection.scalar(
        select(shown.c.id).where(*_of(address), which).order_by(shown.c.id.desc()).limit(1)
    )
    if number is None:
        return 0
    folded = {"body": encode(fold), "version": _next(connection)}
    connection.execute(update(shown).where(shown.c.id == number).values(folded))
    return int(number)


def _replace(connection: Connection, card: str, address: Address) -> None:
    """Make room for a card that goes on from another, where that is the newest entry and is not folded."""
    newest = connection.execute(
        select(shown.c.id, shown.c.card, shown.c.body)
        .where(*_of(address))
        .order_by(shown.c.id.desc())
        .limit(1)
    ).first()
    if newest and newest.card == card and '"kind":"fold"' not in newest.body:
        connection.execute(delete(shown).where(shown.c.id == newest.id))


def _learn(connection: Connection, card: str, address: Address, handle: str, *, again: bool) -> None:
    """Note where a card is, and of a reminder that it has arrived."""
    here = conversation.c.channel == address.channel, conversation.c.address == address.id
    connection.execute(update(conversation).where(*here, conversation.c.card == card).values(handle=handle))
    if not again:
        connection.execute(update(nudge).where(nudge.c.card == card).values(outcome=ARRIVED))


def _trim(connection: Connection, address: Address) -> None:
    kept = select(shown.c.id).where(*_of(address)).order_by(shown.c.id.desc()).limit(MOST)
    oldest = connection.scalar(select(func.min(kept.subquery().c.id)))
    if oldest is not None:
        connection.execute(delete(shown).where(*_of(address), shown.c.id < oldest))


def _next(connection: Connection) -> int:
    return (connection.scalar(select(func.max(shown.c.version))) or 0) + 1


def _of(address: Address) -> tuple[Any, ...]:
    return shown.c.channel == address.channel, shown.c.address == address.id
