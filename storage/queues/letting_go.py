"""What a restored backup must not send: it may have gone out long ago, from the database before.

Functions of a synchronous connection.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from sqlalchemy import Connection, delete, func, select, text, update

from flows.forgotten import Forgotten, number
from flows.nudges import Dropped, NudgeState
from flows.presses.arriving import START
from flows.replies import (
    Card,
    Document,
    Fold,
    GroupLine,
    Invite,
    Mail,
    Paper,
    Picture,
    Reply,
    Unsay,
    Workbook,
)
from flows.view import LiveCard
from storage.codec import CannotDecode, decode, decode_reply, encode
from storage.database.queued import filing, inbox, shown
from storage.database.queued import outbox as outbox_table
from storage.database.tables import conversation, nudge
from storage.queues import outbox
from storage.queues.outbox import UNKNOWN, Delivered


class Kind(StrEnum):
    """What was let go, in words for whoever runs the assistant: one, and many."""

    REMINDER = "reminder that was due/reminders that were due"
    SENDING = "reminder that was being sent/reminders that were being sent"
    CARD = "card/cards"
    SHRINKING = "older card that was to shrink/older cards that were to shrink"
    PICTURE = "picture/pictures"
    FILE = "file/files"
    LINE = "line/lines"
    UNREADABLE = "reply that can't be read/replies that can't be read"
    EVENT = "message that waited to be answered/messages that waited to be answered"

    def counted(self, count: int) -> str:
        """So many of them."""
        one, many = self.value.split("/")
        return f"{count} {one if count == 1 else many}"


BEYOND = 1_000_000
"""So many numbers are left out for the entries of pages that came after a backup."""


def let_go(connection: Connection, now: datetime) -> Mapping[Kind, int]:
    """Drop what waits, to be answered or sent, and the reminders that are due, and forget what chats show.

    Gives how many by kind. A message that is to be taken out of a chat still is: that does no harm if it was
    done before.
    """
    dropped = _drop_replies(connection, now)
    if events := _drop_events(connection, now):
        dropped[Kind.EVENT] = events
    if due := _drop_reminders(connection, now):
        dropped[Kind.REMINDER] = due
    connection.execute(delete(filing))
    _forget_cards(connection)
    _empty_pages(connection)
    return dropped


def _drop_replies(connection: Connection, now: datetime) -> "Counter[Kind]":
    waiting = select(outbox_table).where(outbox_table.c.done_at.is_(None)).order_by(outbox_table.c.id)
    dropped: Counter[Kind] = Counter()
    results = []
    for row in connection.execute(waiting).all():
        reply = _reply(row.body)
        if isinstance(reply, Unsay):
            continue
        dropped[_kind(reply) if row.again else Kind.SENDING] += 1
        # nobody knows whether one that was being sent arrived
        became = "" if row.again else UNKNOWN
        results.append(Delivered(id=row.id, why=Dropped.RESTORED, became=became))
    if results:
        outbox.done(connection, results, now)
    return dropped


def _drop_events(connection: Connection, now: datetime) -> int:
    """What waited to be answered was, long ago: it must not act a second time."""
    done = {"body": None, "state": "done", "done_at": now}
    return connection.execute(update(inbox).where(inbox.c.done_at.is_(None)).values(done)).rowcount


def _kind(reply: Reply | None) -> Kind:
    match reply:
        case None:
            return Kind.UNREADABLE
        case Card():
            return Kind.CARD
        case Fold():
            return Kind.SHRINKING
        case Picture():
            return Kind.PICTURE
        case Document() | Workbook() | Paper():
            return Kind.FILE
        case GroupLine() | Invite() | Mail() | Unsay():
            return Kind.LINE
        case _:
            assert_never(reply)


def _reply(body: str) -> Reply | None:
    try:
        return decode_reply(body)
    except CannotDecode:
        return None


def _drop_reminders(connection: Connection, now: datetime) -> int:
    due = nudge.c.state == NudgeState.WAITING.value, nudge.c.due <= now
    settled = {"state": NudgeState.DROPPED.value, "outcome": Dropped.RESTORED, "settled": now}
    return connection.execute(update(nudge).where(*due).values(settled | {"claimed": None})).rowcount


def _forget_cards(connection: Connection) -> None:
    """See that what is said next is about no card that came after the backup, and gets the live one."""
    for row in connection.execute(select(conversation)).all():
        here = (conversation.c.channel == row.channel) & (conversation.c.address == row.address)
        bare = {"card": None, "handle": None, "awaiting": None, "last": None, "told": None}
        connection.execute(
            update(conversation).where(here).values(bare | {"live": _without_buttons(row.live, row.handle)})
        )


def _empty_pages(connection: Connection) -> None:
    """Web pages begin anew, with numbers that no entry had which is still open somewhere."""
    if last := connection.scalar(select(func.max(shown.c.id))):
        connection.execute(delete(shown))
        beyond = text(_BEYOND[connection.dialect.name])
        connection.execute(beyond, {"last": last + BEYOND})


_BEYOND = {
    "sqlite": "UPDATE sqlite_sequence SET seq = :last WHERE name = 'shown'",
    "postgresql": "SELECT setval(pg_get_serial_sequence('shown', 'id'), :last)",
}


def _without_buttons(live: str | None, handle: str | None) -> str:
    """The live card as one that nobody has seen: typed keys mean nothing until it has been shown."""
    try:
        card = decode(live, LiveCard) if live else None
    except CannotDecode:
        card = None
    # of a chat without one nothing is known: there every card is lost
    card = card or LiveCard(id="", again=START())
    shown = tuple(button.press for row in card.buttons for button in row)
    forgotten = (
        card.forgotten.until(handle).again(number(handle), shown)
        if card.forgotten
        else Forgotten(after=number(handle), shown=shown)
    )
    bare = replace(card, handle=None, buttons=(), folded="", folded_buttons=(), gives_way=False, stands="")
    return encode(replace(bare, forgotten=forgotten))
