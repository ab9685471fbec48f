"""Somebody says that a figure is wrong, or asks how what was released is put right: in a few known forms."""

import re

from flows.typed.asked import fits, slots_of
from flows.typed.keys import bare_forms, phrases, plain
from flows.wording import Words

MOST_WORDS = 24
"""A text longer than this tells more than a mistake."""

MOST_NAMED = 3
"""Words beside the usual ones that say how it came about: an agency, or a team."""

_PARTS = re.compile(r"[:;,.!?–]+\s+|\s+because\s+|\s+since\s+", re.IGNORECASE)


_ANSWERED = re.compile(r"\s*\d{1,2}\s*(?:,|[-\u2010-\u2015]\s)")
"""An answer, of which the rest is said: "2 - sent in error"."""


def tells_a_mistake(text: str, words: Words) -> bool:
    """Whether a text says that a figure is wrong, or asks how to change one.

    What follows a colon or a full stop may say with a number how it came about, and nothing else: it may be
    a worry.
    """
    if len(text.split()) > MOST_WORDS or _ANSWERED.match(text):
        return False
    lead = phrases(words("mistaken.lead"))
    first, *others = [one for one in _PARTS.split(text) if plain(one) and plain(one) not in lead] or [""]
    return _is_one(text, words) or (_is_one(first, words) and all(_is_how(one, words) for one in others))


def _is_one(text: str, words: Words) -> bool:
    if not phrases(words("mistaken.elsewhere")).isdisjoint(plain(text).split()):
        return False
    said, lead, tail = plain(text), phrases(words("mistaken.lead")), phrases(words("mistaken.tail"))
    slots = slots_of(
        {
            "the": words("mistaken.slot_the"),
            "noun": words("mistaken.slot_noun"),
            "mistake": words("mistaken.slot_mistake"),
            "put": words("mistaken.slot_put"),
            "how": words("mistaken.slot_how"),
            "found": words("mistaken.slot_found"),
            "wrong": words("mistaken.slot_wrong"),
            "in": words("mistaken.slot_in"),
            "gave": words("mistaken.slot_gave"),
        }
    )
    tried = bare_forms(said, lead, tail)
    return any(one and fits(words("mistaken.forms"), one.split(), slots) for one in tried)


def _is_how(text: str, words: Words) -> bool:
    """Whether a part of the text says how it came about, or asks what to do, in the usual words."""
    said = plain(text)
    if said in phrases(words("mistaken.tail")):
        return True
    spoken, usual = said.split(), phrases(words("mistaken.told"))
    others = [one for one in spoken if one not in usual and not one.isdecimal()]
    return any(one.isdecimal() for one in spoken) and len(others) <= MOST_NAMED
