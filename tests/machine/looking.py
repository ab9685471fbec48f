"""What is stored and what was sent, in the words of the model."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from bot.channel import Arrival
from flows.replies import Card, Fold, Reply
from flows.rounds import DontKnow, NoCase, NotApplicable, Rated, Rating
from tests.machine.model import Expected, Key


def who_of(arrival: Arrival) -> str:
    """Whom an event is from."""
    assert arrival.event
    return arrival.event.address.id


def count_of(replies: Sequence[Reply], handle: str) -> Expected:
    """How many cards, and how many lines with a tick that the message with this handle shrinks to."""
    kinds = Counter(type(reply) for reply in replies)
    folds = [reply for reply in replies if isinstance(reply, Fold) and reply.handle == handle]
    return Expected(cards=kinds[Card], ticks=sum(fold.text.startswith("✓") for fold in folds))


def kept(keys: Any, values: Any) -> dict[Key, Any]:
    """What is there, by key; nothing is as good as no row."""
    return {key: value for key, value in zip(keys, values, strict=True) if value}


def rating_of(row: Any) -> Rating | None:
    """The rating in a row of answers."""
    if row.level is not None:
        return Rated(level=row.level)
    if row.other == "not_applicable":
        return NotApplicable(reason=row.reason)
    return {None: None, "dont_know": DontKnow(), "no_case": NoCase()}[row.other]


def rating_text(rating: Rating | None) -> str:
    """A rating as the model writes it."""
    match rating:
        case Rated(level=level):
            return str(level)
        case NotApplicable(reason=reason):
            return f"n {reason}"
        case DontKnow():
            return "d"
        case NoCase():
            return "c"
        case None:
            return ""
