"""What waits to be sent and what became of it. Functions of a synchronous connection."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import BindParameter, Connection, Integer, bindparam, delete, func, insert, select, update

from flows.people import MAIL, Address
from flows.replies import Card, Fold, Mail, Reply, Unsay
from storage.codec import CannotDecode, decode_reply, encode
from storage.database.prepared import Prepared
from storage.database.queued import inbox, outbox
from storage.database.tables import address as address_table
from storage.database.tables import conversation, invitation, nudge

KEPT = timedelta(hours=72)
"""How long a handled update is remembered, so that the same one again is known."""


BITE = 500
"""Rows of each table that are deleted in one transaction, so that nobody waits long for it."""

LAST = 2**63 - 1
"""No row has a higher id."""

ARRIVED, REFUSED, UNKNOWN = "arrived", "refused", "unknown"
"""What became of a reminder that was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxRow:
    """One reply to be sent. `again`: send it once more when nobody can tell whether it arrived.

    `card` is our id of the card it shows, if any. `tried`: an attempt to send it was begun and never settled.
    """

    id: int
    address: Address
    reply: Reply
    card: str | None
    again: bool
    tried: bool = False


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A reply that is to be written, and to whom; `again` as above."""

    reply: Reply
    address: Address
    again: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """A row that needs no more sending: `handle` is the channel's, `why` the reason it was dropped unsent.

    `became` is one of the words above for a reminder, "" for anything else. `messages`: how many a card was
    sent as; the handle is that of the last.
    """

    id: int
    handle: str | None = None
    why: str | None = None
    became: str = ""
    messages: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A card that was sent: its row, and whether a message came below it in its chat, or may yet."""

    id: int
    handle: str | None
    messages: int
    is_newest: bool


_WAITING = Prepared(
    select(outbox)
    .where(outbox.c.channel == bindparam("channel"), outbox.c.done_at.is_(None))
    .where(outbox.c.id > bindparam("after"), outbox.c.id <= bindparam("last"))
    .order_by(outbox.c.id)
    .limit(bindparam("limit", type_=Integer))
)
"""Statements are made once: making one costs more than running it."""

_COLUMNS = ("channel", "address", "body", "card", "again", "messages")

_ADD = Prepared(insert(outbox), _COLUMNS)

_ADD_AS = Prepared(insert(outbox), ("id", *_COLUMNS))

_LAST_ADDED = Prepared(select(func.last_insert_rowid()))

_DRAWN = Prepared(
    select(func.nextval("outbox_id_seq")).select_from(
        func.generate_series(1, bindparam("many", type_=Integer))
    )
)

_NEWEST = select(func.max(outbox.c.id))

_KEY: BindParameter[int] = bindparam("key", type_=outbox.c.id.type)

_CLOSING = Prepared(
    update(outbox)
    .where(outbox.c.id == _KEY, outbox.c.done_at.is_(None))
    .values(
        body=None,
        done_at=bindparam("now", type_=outbox.c.done_at.type),
        handle=bindparam("new_handle"),
        dropped=bindparam("why"),
        messages=func.coalesce(bindparam("sent_as", type_=outbox.c.messages.type), outbox.c.messages),
    )
)

_LEARNING = Prepared(
    update(conversation)
    .where(conversation.c.card == select(outbox.c.card).where(outbox.c.id == _KEY).scalar_subquery())
    .values(handle=bindparam("new_handle"))
)


_TRYING = Prepared(
    update(outbox)
    .where(outbox.c.id == _KEY, outbox.c.done_at.is_(None))
    .values(tried=bindparam("new_tried", type_=outbox.c.tried.type))
)

_BECAME = Prepared(
    update(nudge)
    .where(nudge.c.card == select(outbox.c.card).where(outbox.c.id == _KEY).scalar_subquery())
    .values(outcome=bindparam("became"))
)

_sent_to = select(outbox.c.address).where(outbox.c.id == _KEY, outbox.c.channel == MAIL)
_TAKEN = Prepared(
    update(address_table)
    .where(address_table.c.channel == MAIL, address_table.c.id == _sent_to.scalar_subquery())
    .values(refused=None)
)
"""A mailbox that takes a mail is no refused one."""

_MAILED = Prepared(
    update(invitation)
    .where(invitation.c.id == select(outbox.c.card).where(outbox.c.id == _KEY).scalar_subquery())
    .values(mailed=bindparam("became"))
)


_STANDING = Prepared(
    select(outbox.c.id, outbox.c.channel, outbox.c.address, outbox.c.handle, outbox.c.messages)
    .where(outbox.c.card == bindparam("card"), outbox.c.dropped.is_(None))
    .order_by(outbox.c.id.desc())
    .limit(1)
)

_SENT_AS = Prepared(
    select(outbox.c.handle)
    .where(outbox.c.card == bindparam("card"), outbox.c.handle.is_not(None))
    .order_by(outbox.c.id.desc())
    .limit(1)
)

_LIVE_AS = Prepared(select(conversation.c.handle).where(conversation.c.card == bindparam("card")).limit(1))

_BETWEEN = Prepared(
    select(outbox.c.id)
    .where(outbox.c.id > bindparam("after"), outbox.c.id < bindparam("before"))
    .where(outbox.c.channel == bindparam("channel"), outbox.c.address == bindparam("address"))
    .where(outbox.c.messages > 0, outbox.c.dropped.is_(None))
    .limit(1)
)


def add(connection: Connection, outgoing: Sequence[Outgoing]) -> list[OutboxRow]:
    """Write replies in this order; give them as they can be sent once that is committed."""
    if not outgoing:
        return []
    ids = _write(connection, [_values(one) for one in outgoing])
    return [
        OutboxRow(id=id_, address=one.address, reply=one.reply, card=_card(one.reply), again=one.again)
        for id_, one in zip(ids, outgoing, strict=True)
    ]


def expect(connection: Connection, many: int) -> None:
    """Say that so many replies are written in a moment."""
    if many and connection.dialect.name != "sqlite":
        _DRAWN.expect(connection, {"many": many})


def _write(connection: Connection, rows: Sequence[dict[str, Any]]) -> Sequence[int]:
    """Insert rows; give their ids, which count up."""
    if connection.dialect.name == "sqlite":
        _ADD.write(connection, rows)
        # Nobody else writes while this transaction lasts, and ids only ever count up: they are consecutive.
        last = _LAST_ADDED.scalar(connection)
        return range(last - len(rows) + 1, last + 1)
    ids = sorted(id_ for (id_,) in _DRAWN.rows(connection, {"many": len(rows)}))
    _ADD_AS.write_all(connection, [{"id": id_, **row} for id_, row in zip(ids, rows, strict=True)])
    return ids


def _card(reply: Reply) -> str | None:
    """Our id of what a reply shows or stands for."""
    if isinstance(reply, Card | Mail):
        return reply.id or None
    return None


def _values(one: Outgoing) -> dict[str, Any]:
    return {
        "channel": one.address.channel,
        "address": one.address.id,
        "body": encode(one.reply),
        "card": _card(one.reply),
        "again": one.again,
        "messages": _messages(one.reply),
    }


def _messages(reply: Reply) -> int:
    """How many messages a reply adds to its chat, as far as that is known before it is sent."""
    return 0 if isinstance(reply, Fold | Unsay) else 1


def newest(connection: Connection) -> int:
    """The id of the row written last, 0 if there is none."""
    return connection.execute(_NEWEST).scalar_one() or 0


def waiting(
    connection: Connection,
    channel: str,
    limit: int,
    *,
    after: int,
    last: int,
    known: Mapping[int, OutboxRow] = MappingProxyType({}),
) -> tuple[list[OutboxRow], list[Delivered]]:
    """Read the oldest rows of a channel from behind `after` up to `last`, but for what is `known` of them.

    The second list closes those that can't be read.
    """
    found, unreadable = [], []
    bounds = {"channel": channel, "after": after, "last": last, "limit": limit}
    for row in _WAITING.rows(connection, bounds):
        if row.id in known:
            found.append(known[row.id])
            continue
        try:
            reply = decode_reply(row.body)
        except CannotDecode as error:
            unreadable.append(Delivered(id=row.id, why=type(error).__name__))
            continue
        found.append(
            OutboxRow(
                id=row.id,
                address=Address(channel=row.channel, id=row.address),
                reply=reply,
                card=row.card,
                again=row.again,
                tried=row.tried is not None,
            )
        )
    return found, unreadable


def done(connection: Connection, results: Sequence[Delivered], now: datetime) -> None:
    """Forget what was said, keep the handles, and note them where a conversation's live card is meant."""
    params = [
        {"key": one.id, "new_handle": one.handle, "why": one.why, "now": now, "sent_as": one.messages}
        for one in results
    ]
    _CLOSING.write_all(connection, params)
    learned = [{"key": one.id, "new_handle": one.handle} for one in results if one.handle is not None]
    if learned:
        _LEARNING.write_all(connection, learned)
    became = [{"key": one.id, "became": one.became} for one in results if one.became]
    if became:
        _BECAME.write_all(connection, became)
        _MAILED.write_all(connection, became)
        if arrived := [one for one in became if one["became"] == ARRIVED]:
            _TAKEN.write_all(connection, arrived)


def drop_late(connection: Connection, now: datetime) -> None:
    """Let go of e-mails that are too old to be sent, also where nobody sends any: a code may be in them."""
    waiting = select(outbox.c.id, outbox.c.body, outbox.c.tried).where(
        outbox.c.channel == MAIL, outbox.c.done_at.is_(None)
    )
    late = []
    for row in connection.execute(waiting).all():
        try:
            mail = decode_reply(row.body)
        except CannotDecode:
            continue
        if isinstance(mail, Mail) and mail.until < now:
            became = UNKNOWN if row.tried else REFUSED
            late.append(Delivered(id=row.id, why="too old", became=became))
    if late:
        done(connection, late, now)


def not_reached(connection: Connection, address: Address, now: datetime) -> None:
    """Note that mails to this address are not taken."""
    at = address_table.c.channel == address.channel, address_table.c.id == address.id
    connection.execute(update(address_table).where(*at).values(refused=now))


def trying(connection: Connection, tries: Mapping[int, datetime | None]) -> None:
    """Note that an attempt to send each of these rows begins now, or with None that it certainly failed."""
    _TRYING.write_all(connection, [{"key": id_, "new_tried": at} for id_, at in tries.items()])


def waits(connection: Connection, row_id: int) -> bool:
    """Whether a row is still to be sent: it is not once its reader may know of it no more."""
    query = select(outbox.c.id).where(outbox.c.id == row_id, outbox.c.done_at.is_(None))
    return connection.scalar(query) is not None


def handle_of(connection: Connection, card: str) -> str | None:
    """The channel's handle of a card of ours, None if it was never sent or is long forgotten."""
    handle: str | None = _SENT_AS.scalar(connection, {"card": card})
    return handle if handle is not None else _LIVE_AS.scalar(connection, {"card": card})


def standing(connection: Connection, card: str, row_id: int) -> Standing | None:
    """What is known of a card of ours when a row is about to be sent, None once it is forgotten."""
    found = _STANDING.rows(connection, {"card": card})
    if not found:
        return None
    row = found[0]
    chat = {"channel": row.channel, "address": row.address, "after": row.id, "before": row_id}
    is_newest = not _BETWEEN.rows(connection, chat)
    return Standing(id=row.id, handle=row.handle, messages=row.messages, is_newest=is_newest)


def sweep(connection: Connection, now: datetime) -> bool:
    """Delete some of what was done with more than 72 hours ago; give whether there is more."""
    deleted = 0
    for table in (inbox, outbox):
        old = select(table.c.id).where(table.c.done_at < now - KEPT).limit(BITE)
        deleted = max(deleted, connection.execute(delete(table).where(table.c.id.in_(old))).rowcount)
    return deleted == BITE
