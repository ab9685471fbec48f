"""Rows of what is more than a few columns set: ratings, conversations and replies."""

from typing import assert_never

from flows.rounds import DontKnow, NoCase, NotApplicable, Rated, Rating
from flows.view import Conversation
from storage import cards
from storage.codec import encode
from storage.writing.facts import Row


def rating_row(rating: Rating) -> Row:
    """The columns of an answer that hold its rating."""
    match rating:
        case Rated():
            return {"level": rating.level, "other": None, "reason": None}
        case DontKnow():
            return {"level": None, "other": "dont_know", "reason": None}
        case NoCase():
            return {"level": None, "other": "no_case", "reason": None}
        case NotApplicable():
            return {"level": None, "other": "not_applicable", "reason": rating.reason}
        case _:
            assert_never(rating)


def conversation_row(talk: Conversation) -> Row:
    """A row of the conversations."""
    return {
        "channel": talk.address.channel,
        "address": talk.address.id,
        "membership": talk.membership,
        "card": talk.live.id if talk.live else None,
        "handle": talk.live.handle if talk.live else None,
        "live": cards.stored(talk.live, of=talk.address) if talk.live else None,
        "awaiting": talk.awaiting,
        "last": cards.stored(talk.last, of=talk.address) if talk.last else None,
        "invited": talk.invited,
        "wrong": encode(talk.wrong) if talk.wrong else None,
        "looked": talk.looked,
        "language": talk.language,
        "told": encode(talk.told) if talk.told else None,
        "read": talk.read,
    }


CONVERSATION = (
    "membership",
    "card",
    "handle",
    "live",
    "awaiting",
    "last",
    "invited",
    "wrong",
    "looked",
    "language",
    "told",
    "read",
)
"""The columns of a conversation that change."""
