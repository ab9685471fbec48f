"""What stays on a page of the cards that it has gone on from: each as it was, with its day."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from flows.replies import Card, Fold, Reply
from flows.talk import Talk
from flows.view import LiveCard
from storage.queues import shown


def gives_way(live: LiveCard, replies: Sequence[Reply], entries: Sequence[shown.Dated]) -> bool:
    """Whether nothing stays of the live card, the first of these: folded, or replaced as the newest."""
    return any(_takes(reply, live, is_newest=len(entries) == 1) for reply in replies)


def left_now(entry: shown.Dated, card: Card | None, at: datetime) -> shown.Dated:
    """The live card as it is left now, which may say more than when it was sent."""
    if not isinstance(entry.reply, Card):
        return entry
    return replace(entry, reply=shown.having(entry.reply, card) if card else entry.reply, at=at)


def as_of(entries: Sequence[shown.Dated], talk: Talk) -> list[shown.Entry]:
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
