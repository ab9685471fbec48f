"""What web pages show: there a reply has arrived once it is committed, and a page reads it from here.

Functions of a synchronous connection.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    bindparam,
    case,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from flows.people import Address
from flows.presses.answering import CHANGE
from flows.replies import Card, Fold, Reply, Unsay
from storage import cards
from storage.codec import CannotDecode, encode
from storage.database.prepared import Prepared
from storage.database.queued import shown
from storage.database.tables import conversation, nudge
from storage.queues.outbox import ARRIVED, BITE, OutboxRow, Outgoing

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


class _Placed(NamedTuple):
    """A reply that was added, and its number."""

    reply: Outgoing
    number: int


def show(connection: Connection, outgoing: Sequence[Outgoing], at: datetime) -> list[OutboxRow]:
    """Bring pages up to date with these replies, in this order; give what each page is told of.

    As the id of each it gets the version that the page has from then on, 0 where nothing of it has changed.
    """
    told, placed = list[OutboxRow](), list[_Placed]()
    # never one that was there before, whatever goes
    version = _HIGHEST.scalar(connection) or 0
    for wave in _waves(outgoing):
        numbered = [(one, number) for number, one in enumerate(wave, version + 1)]
        version += len(wave)
        added = _add(connection, numbered, at)
        placed += added.values()
        news = added.keys() | _fold(connection, numbered)
        for one, number in numbered:
            card = one.reply.id if isinstance(one.reply, Card) else None
            id_ = number if number in news else 0
            told.append(OutboxRow(id=id_, address=one.address, reply=one.reply, card=card, again=one.again))
    _learn(connection, placed)
    _TRIM.write(connection, [_at(address) for address in {one.address for one in outgoing}])
    return told


def page_of(connection: Connection, address: Address, after: int = 0) -> Page:
    """What a page shows now; of one seen as it was at a version, what is newer and the newest entry."""
    rows = _SINCE.rows(connection, {**_at(address), "seen": after})
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
    version = _VERSION.scalar(connection, _at(address)) or 0
    try:
        entries = [
            Entry(number=row.id, reply=cards.read_reply(row.body))
            for row in _NEWEST.rows(connection, _at(address))
        ]
    except CannotDecode:
        return page_of(connection, address)
    return Page(entries=entries, version=version)


def entry_of(connection: Connection, address: Address, card: str) -> Entry | None:
    """The entry that shows a card with this id, be there newer ones below it; None where none does."""
    return next(iter(from_card(connection, address, card)), None)


def from_card(connection: Connection, address: Address, card: str) -> Sequence[Dated]:
    """The entry that shows a card with this id, and those below it; nothing where none does."""
    found: list[Dated] = []
    for row in _FROM.rows(connection, {**_at(address), "its_card": card}):
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


def keep(connection: Connection, entry: Entry) -> None:
    """Keep an entry as it is now, in its place."""
    now = {"body": cards.stored(entry.reply), "version": (_HIGHEST.scalar(connection) or 0) + 1}
    connection.execute(update(shown).where(shown.c.id == entry.number).values(now))


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


def _waves(outgoing: Sequence[Outgoing]) -> Iterator[Sequence[Outgoing]]:
    """The replies in order, as many at a time as mean the same with all entries added before any is folded.

    At one address that ends with a fold, and before a card that takes the place of what was just added.
    """
    wave, added, folded = list[Outgoing](), set[str](), set[str]()
    for one in outgoing:
        here, reply = one.address.id, one.reply
        in_place = isinstance(reply, Card) and reply.instead is not None
        if here in folded or (in_place and here in added):
            yield wave
            wave, added, folded = [], set(), set()
        (folded if isinstance(reply, Fold) else added).add(here)
        wave.append(one)
    yield wave


def _add(
    connection: Connection, numbered: Sequence[tuple[Outgoing, int]], at: datetime
) -> dict[int, _Placed]:
    """Add what is an entry, each with its version and in the place of the one that it goes on from."""
    # a page never showed what was written to it
    entries = [(one, version) for one, version in numbered if not isinstance(one.reply, Fold | Unsay)]
    rows = []
    for one, version in entries:
        reply, address = one.reply, one.address
        if isinstance(reply, Card) and reply.instead is not None:
            _replace(connection, reply.instead, address)
        row = {
            "channel": address.channel,
            "address": address.id,
            "card": reply.id if isinstance(reply, Card) else None,
            "body": cards.stored(reply),
            "at": at,
            "version": version,
        }
        rows.append(row)
    numbers = _added(connection, rows)
    return {version: _Placed(one, number) for (one, version), number in zip(entries, numbers, strict=True)}


def _added(connection: Connection, rows: Sequence[dict[str, Any]]) -> Sequence[int]:
    """Insert entries; give their numbers."""
    if connection.dialect.name != "sqlite":
        return [int(_ADD_ONE.scalar(connection, row)) for row in rows]
    _ADD.write(connection, rows)
    # nobody else writes while this transaction lasts, and numbers only ever count up: they are consecutive
    last = _LAST_ADDED.scalar(connection)
    return range(last - len(rows) + 1, last + 1)


def _fold(connection: Connection, numbered: Sequence[tuple[Outgoing, int]]) -> set[int]:
    """Fold cards by number or id, else all lines of the same answer; give the versions of what is there."""
    by_number, by_card, again = list[dict[str, Any]](), list[dict[str, Any]](), list[dict[str, Any]]()
    for one, version in numbered:
        if not isinstance(fold := one.reply, Fold):
            continue
        folded = {**_at(one.address), "new_body": cards.stored(fold), "new_version": version}
        if fold.handle and fold.handle.isdecimal():
            by_number.append(folded | {"number": int(fold.handle)})
        elif fold.card:
            by_card.append(folded | {"its_card": fold.card})
        else:
            presses = (button.press for row in fold.buttons for button in row)
            again += [folded | {"line": f'%"press":"{one}"%'} for one in presses if one.startswith(_CHANGES)]
    done = _FOLD_NUMBER.write(connection, by_number) + _FOLD_CARD.write(connection, by_card)
    _FOLD_AGAIN.write(connection, again)
    versions = {row["new_version"] for row in (*by_number, *by_card, *again)}
    if done == len(versions):
        return versions
    return versions & {row.version for row in _NEWER.rows(connection, {"seen": min(versions) - 1})}


def _replace(connection: Connection, card: str, address: Address) -> None:
    """Make room for a card that goes on from another, where that is the newest entry and is not folded."""
    for newest in _NEWEST.rows(connection, _at(address)):
        if newest.card == card and '"kind":"fold"' not in newest.body:
            _GONE.write(connection, [{"number": newest.id}])


def _learn(connection: Connection, placed: Sequence[_Placed]) -> None:
    """Note where cards are, and of reminders that they have arrived."""
    there = [(one, number, one.reply.id) for one, number in placed if isinstance(one.reply, Card)]
    where = [{**_at(one.address), "its_card": card, "new_handle": str(number)} for one, number, card in there]
    _LEARN.write(connection, where)
    arrived = [{"its_card": card, "new_outcome": ARRIVED} for one, _, card in there if not one.again]
    _ARRIVE.write(connection, arrived)


def _keep_highest(connection: Connection, *which: ColumnElement[bool]) -> None:
    """Of what is about to be deleted, leave the highest version of all, on no page and without a word.

    Else versions went back, and a page that is open would take what is new for what it shows already.
    """
    highest = _HIGHEST.scalar(connection)
    nobodys = shown.c.channel == NOBODYS
    kept = {"channel": NOBODYS, "address": "", "card": None, "body": ""}
    if connection.execute(update(shown).where(*which, shown.c.version == highest).values(kept)).rowcount:
        connection.execute(delete(shown).where(nobodys, shown.c.version < highest))


def _of(address: Address) -> tuple[Any, ...]:
    return shown.c.channel == address.channel, shown.c.address == address.id


def _at(address: Address) -> dict[str, str]:
    """The parameters of the statements below."""
    return {"its_channel": address.channel, "its_address": address.id}


_HERE = shown.c.channel == bindparam("its_channel"), shown.c.address == bindparam("its_address")
_NUMBER: BindParameter[int] = bindparam("number")
_CARD: BindParameter[str] = bindparam("its_card")
_LATEST = select(shown.c.id).where(*_HERE).order_by(shown.c.id.desc()).limit(1)

_IS_NEWS = or_(shown.c.version > bindparam("seen"), shown.c.id == _LATEST.scalar_subquery())
_SINCE = Prepared(
    select(shown.c.id, case((_IS_NEWS, shown.c.body)).label("body"), shown.c.version)
    .where(*_HERE)
    .order_by(shown.c.id)
)
_NEWEST = Prepared(
    select(shown.c.id, shown.c.card, shown.c.body).where(*_HERE).order_by(shown.c.id.desc()).limit(1)
)
_SHOWS = select(shown.c.id).where(*_HERE, shown.c.card == _CARD).order_by(shown.c.id.desc()).limit(1)
_FROM = Prepared(
    select(shown.c.id, shown.c.body, shown.c.at)
    .where(*_HERE, shown.c.id >= _SHOWS.scalar_subquery())
    .order_by(shown.c.id)
)
_VERSION = Prepared(select(func.max(shown.c.version)).where(*_HERE))
_HIGHEST = Prepared(select(func.max(shown.c.version)))
_NEWER = Prepared(select(shown.c.version).where(shown.c.version > bindparam("seen")))
_COLUMNS = ("channel", "address", "card", "body", "at", "version")
_ADD = Prepared(insert(shown), _COLUMNS)
_ADD_ONE = Prepared(insert(shown).returning(shown.c.id), _COLUMNS)
_LAST_ADDED = Prepared(select(func.last_insert_rowid()))
_FOLDED = update(shown).values(body=bindparam("new_body"), version=bindparam("new_version"))
_FOLD_NUMBER = Prepared(_FOLDED.where(*_HERE, shown.c.id == _NUMBER))
_FOLD_CARD = Prepared(_FOLDED.where(shown.c.id == _LATEST.where(shown.c.card == _CARD).scalar_subquery()))
_CHANGES = f"{CHANGE.verb}:"
_ALIKE = shown.c.body.like('%"kind":"fold"%'), shown.c.body.like(bindparam("line"))
_FOLD_AGAIN = Prepared(_FOLDED.where(*_HERE, *_ALIKE, shown.c.body != bindparam("new_body")))
_GONE = Prepared(delete(shown).where(shown.c.id == _NUMBER))
_TRIM = Prepared(delete(shown).where(*_HERE, shown.c.id < _LATEST.offset(MOST - 1).scalar_subquery()))
_LEARN = Prepared(
    update(conversation)
    .where(
        conversation.c.channel == bindparam("its_channel"),
        conversation.c.address == bindparam("its_address"),
        conversation.c.card == _CARD,
    )
    .values(handle=bindparam("new_handle"))
)
_ARRIVE = Prepared(update(nudge).where(nudge.c.card == _CARD).values(outcome=bindparam("new_outcome")))
