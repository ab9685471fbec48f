"""What web pages show: there a reply has arrived once it is committed, and a page reads it from here.

Functions of a synchronous connection.
"""

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, case, delete, func, insert, or_, select, update

from flows.people import Address
from flows.replies import Card, Fold, Reply, Unsay
from storage.codec import CannotDecode, decode_reply, encode
from storage.database.prepared import Prepared, among
from storage.database.queued import shown
from storage.database.tables import conversation, membership, nudge, sheet
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

    `mark` differs where only what others did has: 0 if nothing has since the last card was sent. `numbers`
    are those of all entries where only some of them are here, the newest always among these; None for all.
    """

    entries: Sequence[Entry]
    version: int
    mark: int = 0
    numbers: Sequence[int] | None = None

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
        return replace(self, entries=entries, mark=mark)


def show(connection: Connection, outgoing: Sequence[Outgoing], at: datetime) -> list[OutboxRow]:
    """Bring pages up to date with these replies, in this order; give what each page is told of.

    As the id of each it gets the version that the page has from then on, 0 where nothing of it has changed.
    """
    told = []
    for one in outgoing:
        version = _take(connection, one, at)
        card = one.reply.id if isinstance(one.reply, Card) else None
        told.append(OutboxRow(id=version, address=one.address, reply=one.reply, card=card, again=one.again))
    for address in {one.address for one in outgoing}:
        _trim(connection, address)
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
            entries.append(Entry(number=row.id, reply=decode_reply(row.body)))
        except CannotDecode:
            # of another version
            continue
    return Page(entries=entries, version=version, numbers=[row.id for row in rows] if after else None)


def newest_of(connection: Connection, address: Address) -> Page:
    """What `page_of` gives, with the newest entry alone: enough to tell one state of a page from another."""
    version = _VERSION.scalar(connection, _at(address)) or 0
    try:
        entries = [
            Entry(number=row.id, reply=decode_reply(row.body))
            for row in _NEWEST.rows(connection, _at(address))
        ]
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
    talks = _TALKS_OF.bare(connection, {"keys": sheets})
    others = {Address(channel=channel, id=id_) for channel, id_ in talks if channel == CHANNEL} - {*but}
    nothing = Fold(card=None, handle=None, text="")
    return [OutboxRow(id=0, address=one, reply=nothing, card=None, again=False) for one in others]


def expect_touched(connection: Connection, sheets: Collection[str]) -> None:
    """Say that it is asked in a moment whom these sheets are shown to."""
    _TALKS_OF.expect(connection, {"keys": sheets})


def clear(connection: Connection, address: Address) -> None:
    """Delete what a page shows."""
    connection.execute(delete(shown).where(*_of(address)))


def sweep(connection: Connection, now: datetime) -> bool:
    """Delete some of the entries that are older than `KEPT`; give whether there are more."""
    old = select(shown.c.id).where(shown.c.at < now - KEPT).limit(BITE)
    return connection.execute(delete(shown).where(shown.c.id.in_(old))).rowcount == BITE


def _take(connection: Connection, one: Outgoing, at: datetime) -> int:
    """Add, replace or fold one entry; give the page's version by then, 0 where there is nothing to do."""
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
    row = {
        "channel": address.channel,
        "address": address.id,
        "card": reply.id if isinstance(reply, Card) else None,
        "body": encode(reply),
        "at": at,
        "version": version,
    }
    _ADD.write(connection, [row])
    if isinstance(reply, Card):
        number = _NEWEST.rows(connection, _at(address))[0].id
        _learn(connection, reply.id, address, str(number), again=one.again)
    return version


def _fold(connection: Connection, fold: Fold, address: Address) -> int:
    if fold.handle and fold.handle.isdecimal():
        number = _BY_NUMBER.scalar(connection, {**_at(address), "number": int(fold.handle)})
    else:
        number = _BY_CARD.scalar(connection, {**_at(address), "its_card": fold.card})
    if number is None:
        return 0
    version = _next(connection)
    _FOLDED.write(connection, [{"number": number, "new_body": encode(fold), "new_version": version}])
    return version


def _replace(connection: Connection, card: str, address: Address) -> None:
    """Make room for a card that goes on from another, where that is the newest entry and is not folded."""
    for newest in _NEWEST.rows(connection, _at(address)):
        if newest.card == card and '"kind":"fold"' not in newest.body:
            _GONE.write(connection, [{"number": newest.id}])


def _learn(connection: Connection, card: str, address: Address, handle: str, *, again: bool) -> None:
    """Note where a card is, and of a reminder that it has arrived."""
    _LEARN.write(connection, [{**_at(address), "its_card": card, "new_handle": handle}])
    if not again:
        _ARRIVE.write(connection, [{"its_card": card, "new_outcome": ARRIVED}])


def _trim(connection: Connection, address: Address) -> None:
    oldest = _OLDEST.scalar(connection, _at(address))
    if oldest is not None:
        _CUT.write(connection, [{**_at(address), "number": oldest}])


def _next(connection: Connection) -> int:
    return (_HIGHEST.scalar(connection) or 0) + 1


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
_VERSION = Prepared(select(func.max(shown.c.version)).where(*_HERE))
_HIGHEST = Prepared(select(func.max(shown.c.version)))
_BY_NUMBER = Prepared(_LATEST.where(shown.c.id == _NUMBER))
_BY_CARD = Prepared(_LATEST.where(shown.c.card == _CARD))
_OLDEST = Prepared(_LATEST.offset(MOST - 1))
_ADD = Prepared(insert(shown), ("channel", "address", "card", "body", "at", "version"))
_FOLDED = Prepared(
    update(shown)
    .where(shown.c.id == _NUMBER)
    .values(body=bindparam("new_body"), version=bindparam("new_version"))
)
_GONE = Prepared(delete(shown).where(shown.c.id == _NUMBER))
_CUT = Prepared(delete(shown).where(*_HERE, shown.c.id < _NUMBER))
_LEARN = Prepared(
    update(conversation)
    .where(
        conversation.c.channel == bindparam("its_channel"),
        conversation.c.address == bindparam("its_address"),
        conversation.c.card == _CARD,
    )
    .values(handle=bindparam("new_handle"))
)
# asked for the channel as well, SQLite would read every page there is
_TALKS_OF = Prepared(
    select(conversation.c.channel, conversation.c.address)
    .join(membership, membership.c.id == conversation.c.membership)
    .where(membership.c.team.in_(select(sheet.c.team).where(among(sheet.c.id, "keys"))))
)
_ARRIVE = Prepared(update(nudge).where(nudge.c.card == _CARD).values(outcome=bindparam("new_outcome")))
