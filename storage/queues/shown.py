"""What web pages show: there a reply has arrived once it is committed, and a page reads it from here.

Functions of a synchronous connection.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    bindparam,
    case,
    delete,
    func,
    or_,
    select,
    update,
)

from flows.people import Address
from flows.replies import Card, Reply
from storage import cards
from storage.codec import CannotDecode, encode
from storage.database.prepared import Prepared
from storage.database.queued import shown
from storage.queues.outbox import BITE

CHANNEL = "web"
"""Addresses of pages are on this channel."""

NOBODYS = ""
"""The channel of the one entry that is on no page: it keeps the highest version that there was."""

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
class Dated(Entry):
    """The same with when it came."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What one page shows, oldest first; `version` is higher whenever anything of it has changed.

    `mark` differs where only what others did has: 0 if nothing has since the last card was sent. `numbers`
    are those of all entries where only some of them are here, the newest always among these; None for all.
    """

    entries: Sequence[Entry]
    version: int
    mark: int = 0
    numbers: Sequence[int] | None = None

    def having(self, card: Card, entry: Entry) -> "Page":
        """The page with the card of an entry as it is now, which keeps what it said had just happened."""
        if not isinstance(entry.reply, Card):
            return self
        now = having(entry.reply, card)
        if now == entry.reply:
            return self
        mark = int.from_bytes(hashlib.sha256(encode(now).encode()).digest()[:3])
        others = [one for one in self.entries if one.number != entry.number]
        entries = sorted((*others, replace(entry, reply=now)), key=lambda one: one.number)
        return replace(self, entries=entries, mark=mark)


def having(sent: Card, now: Card) -> Card:
    """A card that was sent as it is now, with what it said had just happened."""
    return replace(
        sent,
        notice=" ".join(filter(None, (sent.notice, now.notice))),
        head=now.head,
        heading=now.heading,
        lines=now.lines,
        buttons=now.buttons,
    )


def page_of(connection: Connection, address: Address, after: int = 0) -> Page:
    """What a page shows now; of one seen as it was at a version, what is newer and the newest entry."""
    rows = _SINCE.rows(connection, {**at_page(address), "seen": after})
    version = max((row.version for row in rows), default=0)
    if after > version:
        # seen before the records went back, or before it was cleared
        return page_of(connection, address)
    entries = []
    for row in rows:
        if row.body is None:
            continue
        try:
            entries.append(Entry(number=row.id, reply=cards.read_reply(row.body)))
        except CannotDecode:
            # of another version
            continue
    return Page(entries=entries, version=version, numbers=[row.id for row in rows] if after else None)


def newest_of(connection: Connection, address: Address) -> Page:
    """What `page_of` gives, with the newest entry alone: enough to tell one state of a page from another."""
    version = _VERSION.scalar(connection, at_page(address)) or 0
    try:
        entries = [
            Entry(number=row.id, reply=cards.read_reply(row.body))
            for row in NEWEST.rows(connection, at_page(address))
        ]
    except CannotDecode:
        return page_of(connection, address)
    return Page(entries=entries, version=version)


def entry_of(connection: Connection, address: Address, card: str) -> Entry | None:
    """The entry that shows a card with this id, be there newer ones below it; None where none does."""
    return next(iter(from_card(connection, address, card)), None)


def expect_from_card(connection: Connection, address: Address, card: str) -> None:
    """Say that `from_card` is asked in a moment."""
    _FROM.expect(connection, {**at_page(address), "its_card": card})


def from_card(connection: Connection, address: Address, card: str) -> Sequence[Dated]:
    """The entry that shows a card with this id, and those below it; nothing where none does."""
    found: list[Dated] = []
    for row in _FROM.rows(connection, {**at_page(address), "its_card": card}):
        try:
            found.append(Dated(number=row.id, reply=cards.read_reply(row.body), at=row.at))
        except CannotDecode:
            if not found:
                return []
            # of another version
    return found


def reply_of(connection: Connection, address: Address, number: int) -> Reply | None:
    """One entry of a page, None if that page has none with this number."""
    body = connection.scalar(select(shown.c.body).where(*_of(address), shown.c.id == number))
    try:
        return cards.read_reply(body) if body else None
    except CannotDecode:
        return None


def keep(connection: Connection, entries: Sequence[Entry]) -> None:
    """Keep entries as they are now, in their places."""
    if entries:
        version = HIGHEST.scalar(connection) or 0
        now = [
            {"number": one.number, "new_body": cards.stored(one.reply), "new_version": number}
            for number, one in enumerate(entries, version + 1)
        ]
        _KEEP.write_all(connection, now)


def clear(connection: Connection, address: Address) -> None:
    """Delete what a page shows."""
    _delete(connection, address)


def drop(connection: Connection, address: Address, goes: Callable[[str], bool]) -> None:
    """Delete the entries of a page whose stored text says so."""
    rows = connection.execute(select(shown.c.id, shown.c.body).where(*_of(address))).all()
    _delete(connection, address, shown.c.id.in_([row.id for row in rows if goes(row.body)]))


def _delete(connection: Connection, address: Address, *which: ColumnElement[bool]) -> None:
    _keep_highest(connection, *_of(address), *which)
    connection.execute(delete(shown).where(*_of(address), *which))


def sweep(connection: Connection, now: datetime) -> bool:
    """Delete some of the entries that are older than `KEPT`; give whether there are more."""
    _keep_highest(connection, shown.c.at < now - KEPT)
    old = select(shown.c.id).where(shown.c.at < now - KEPT, shown.c.channel != NOBODYS).limit(BITE)
    return connection.execute(delete(shown).where(shown.c.id.in_(old))).rowcount == BITE


def _keep_highest(connection: Connection, *which: ColumnElement[bool]) -> None:
    """Of what is about to be deleted, leave the highest version of all, on no page and without a word.

    Else versions went back, and a page that is open would take what is new for what it shows already.
    """
    highest = HIGHEST.scalar(connection)
    nobodys = shown.c.channel == NOBODYS
    kept = {"channel": NOBODYS, "address": "", "card": None, "body": ""}
    if connection.execute(update(shown).where(*which, shown.c.version == highest).values(kept)).rowcount:
        connection.execute(delete(shown).where(nobodys, shown.c.version < highest))


def _of(address: Address) -> tuple[Any, ...]:
    return shown.c.channel == address.channel, shown.c.address == address.id


def at_page(address: Address) -> dict[str, str]:
    """The parameters of the statements below."""
    return {"its_channel": address.channel, "its_address": address.id}


HERE = shown.c.channel == bindparam("its_channel"), shown.c.address == bindparam("its_address")
NUMBER: BindParameter[int] = bindparam("number")
CARD: BindParameter[str] = bindparam("its_card")
LATEST = select(shown.c.id).where(*HERE).order_by(shown.c.id.desc()).limit(1)

_IS_NEWS = or_(shown.c.version > bindparam("seen"), shown.c.id == LATEST.scalar_subquery())
_SINCE = Prepared(
    select(shown.c.id, case((_IS_NEWS, shown.c.body)).label("body"), shown.c.version)
    .where(*HERE)
    .order_by(shown.c.id)
)
NEWEST = Prepared(
    select(shown.c.id, shown.c.card, shown.c.body).where(*HERE).order_by(shown.c.id.desc()).limit(1)
)
_SHOWS = select(shown.c.id).where(*HERE, shown.c.card == CARD).order_by(shown.c.id.desc()).limit(1)
_FROM = Prepared(
    select(shown.c.id, shown.c.body, shown.c.at)
    .where(*HERE, shown.c.id >= _SHOWS.scalar_subquery())
    .order_by(shown.c.id)
)
_VERSION = Prepared(select(func.max(shown.c.version)).where(*HERE))
HIGHEST = Prepared(select(func.max(shown.c.version)))
FOLDED = update(shown).values(body=bindparam("new_body"), version=bindparam("new_version"))
_KEEP = Prepared(FOLDED.where(shown.c.id == NUMBER))
