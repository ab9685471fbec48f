"""What stays on a page of the cards that it has gone on from: each as it was, with its day.

Functions of a synchronous connection.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from flows.events import Event, Tapped
from flows.replies import Card, Fold, Reply
from flows.talk import Talk
from flows.view import Conversation, LiveCard, Turn, View
from storage.as_now import cards_now
from storage.database.faults import errors_of
from storage.house import House
from storage.queues import shown


@dataclass(frozen=True, slots=True)
class Leaving:
    """A page that goes on from its live card: the first of these entries, the others came since.

    `is_shown_anew`: it stays there, and may say more by now than when it was sent.
    """

    talk: Conversation
    event: Event
    view: View
    entries: Sequence[shown.Dated]
    is_shown_anew: bool


def leaving_of(
    connection: Connection, talk: Conversation, event: Event, view: View, turn: Turn
) -> Leaving | None:
    """What a page goes on from by a turn, None where it stays at its card."""
    live, now = talk.live, turn.conversation.live
    if live is None or now is None or now.id == live.id:
        return None
    entries = shown.from_card(connection, event.address, live.id)
    stays = bool(entries) and not _gives_way(live, turn.replies, entries)
    return Leaving(talk, event, view, entries, stays)


def left_of(connection: Connection, house: House, leaving: Sequence[Leaving]) -> list[shown.Entry]:
    """The entries that those leave, as they are left."""
    found = list[shown.Entry]()
    cards = iter(_anew(connection, house, [one for one in leaving if one.is_shown_anew]))
    for one in leaving:
        entries = [*one.entries[1:]]
        if one.is_shown_anew:
            entries.insert(0, _left_now(one.entries[0], next(cards), one.event.at))
        found += _as_of(entries, Talk(view=one.view, event=one.event))
    return found


def _anew(connection: Connection, house: House, leaving: Sequence[Leaving]) -> Sequence[Card | None]:
    """Their live cards as they would be shown now."""
    looks = [
        (
            one.talk,
            Tapped(id=secrets.token_hex(16), at=one.event.at, address=one.event.address, press=""),
        )
        for one in leaving
    ]
    try:
        return cards_now(connection, house, looks)
    except errors_of(connection):
        # of the database: with that nothing is done, or all of it once more
        raise
    except Exception:  # noqa: BLE001 – whatever is wrong with one of them, the next ones come
        return [None] * len(leaving)


def _gives_way(live: LiveCard, replies: Sequence[Reply], entries: Sequence[shown.Dated]) -> bool:
    """Whether nothing stays of the live card, the first of these: folded, or replaced as the newest."""
    return any(_takes(reply, live, is_newest=len(entries) == 1) for reply in replies)


def _left_now(entry: shown.Dated, card: Card | None, at: datetime) -> shown.Dated:
    """The live card as it is left now, which may say more than when it was sent."""
    if not isinstance(entry.reply, Card):
        return entry
    return replace(entry, reply=shown.having(entry.reply, card) if card else entry.reply, at=at)


def _as_of(entries: Sequence[shown.Dated], talk: Talk) -> list[shown.Entry]:
    """The cards among these that have no day yet, each with the one on which it was so, or came unasked."""
    return [
        shown.Entry(number=one.number, reply=replace(one.reply, as_of=talk.date(one.at)))
        for one in entries
        if isinstance(one.reply, Card) and not one.reply.as_of
    ]


def _takes(reply: Reply, live: LiveCard, *, is_newest: bool) -> bool:
    if isinstance(reply, Fold):
        return reply.card == live.id or (reply.handle is not None and reply.handle == live.handle)
    return isinstance(reply, Card) and reply.instead == live.id and is_newest
