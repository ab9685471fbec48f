"""Sentences at a question that are no answer: somebody stops, has done all, or only is cross with it."""

import re
from enum import Enum

from flows.typed.keys import any_of, phrases, plain, without_ends
from flows.typed.later import is_for_later
from flows.wording import Words

MOST_WORDS = 16
"""Words of a sentence that says only that."""

_PARTS = re.compile(r"[,.;:!?\n]+|\s[-\u2010-\u2015]+\s")


class Over(Enum):
    """What somebody wants who does not answer now."""

    STOP = "to stop here"
    SUBMIT = "to hand the return in"
    APPROVE = "that somebody reads it first"
    CROSS = "nothing: they are cross"


def over_in(text: str, words: Words) -> Over | None:
    """What a text wants that says nothing besides, None for any other text."""
    said = plain(text)
    if not 0 < len(said.split()) <= MOST_WORDS:
        return None
    parts = [part for one in _PARTS.split(text) if (part := _bare(plain(one), words))]
    stops = any(_stops(one, words) for one in parts)
    goes = [_stops(one, words) or is_for_later(one, words, bare=True) for one in parts]
    # "got to go, court. will finish tomorrow": a word on why may stand between
    if any(goes) and all(of or _is_why(one, words) for of, one in zip(goes, parts, strict=True)):
        return Over.STOP if stops or not is_for_later(text, words, bare=True) else None
    if _bare(said, words) in phrases(words("over.all_done")):
        return Over.SUBMIT
    done = phrases(words("over.done"))
    left = " ".join(filter(None, (without_ends(one, done, ()) for one in parts)))
    if _bare(left, words) in phrases(words("over.submit")) and left != said:
        return Over.SUBMIT
    if _bare(left, words) and _asks_approval(_bare(left, words), words):
        return Over.APPROVE
    return Over.CROSS if _is_cross(said, words) else None


def _bare(said: str, words: Words) -> str:
    return without_ends(said, phrases(words("over.lead")), phrases(words("over.tail")))


def _stops(said: str, words: Words) -> bool:
    behind = without_ends(said, phrases(words("over.stop")), ())
    return behind != said and (not behind or is_for_later(behind, words, bare=True))


def _is_why(said: str, words: Words) -> bool:
    """Whether a few words name what calls somebody away."""
    lead = phrases(words("over.why_lead"))
    return without_ends(said, lead, lead) in phrases(words("over.why"))


def _asks_approval(said: str, words: Words) -> bool:
    """Whether somebody wants another to read the return: "can my head check it first"."""
    who, does = any_of(words("over.who")), any_of(words("over.reads"))
    asks, first = any_of(words("over.asks")), any_of(words("over.first"))
    # who may merely read it is another question
    wanted = rf"(?:{does}(?: {first})?|(?:read|see|look at) (?:it|this) {first})"
    return re.fullmatch(rf"{asks} (?:\w+ )?{who} {wanted}", said) is not None


def _is_cross(said: str, words: Words) -> bool:
    """Whether a text only says how bad this is, in words that say nothing of a service."""
    spoken, cross = set(said.split()), phrases(words("over.cross"))
    about = spoken & phrases(words("over.of_this"))
    return bool(spoken & cross and about) and spoken <= cross | phrases(words("over.around")) | about
