"""What a word and its neighbours hint at: a name, an institution, a person's doings."""

import re

from flows.identifiers.words import NOBODY, Words
from flows.vocabulary import given_names
from flows.vocabulary.around_names import DOING, INSTITUTION, LOWER_INSTITUTION, SAINTLY, UNDERGOING
from flows.vocabulary.kin import KIN
from flows.vocabulary.ordinary import ORDINARY

_REACH = 4
WRITTEN_CLOSE = given_names.SURE | given_names.CAPITAL_NAMES
"""Given names whose possessive is told without its apostrophe."""
_DOING = DOING | {"and", "who", "with"}
TELLING = {"who", "and", "turned", "left", "ran", "went", "was", "is", "has", "got", "had", "wasn't"}
_ADVERBS = {"been", "not", "being", "never", "then", "also", "only", "just"}


def is_institution(words: Words, at: int) -> bool:
    """Tell St Mary's, Sarah's Law and the Anna Wood Foundation from a Mary, a Sarah and an Anna."""
    known = words.institutions.get(at)
    if known is None:
        known = words.institutions[at] = _is_institution(words, at)
    return known


def _is_institution(words: Words, at: int) -> bool:
    previous = words[at - 1]
    if previous.key in SAINTLY and previous.gap in {" ", ". "}:
        return True
    for index in range(at, at + _REACH):
        following = words[index + 1]
        if not words[index].is_followed:
            return False
        if following.key in LOWER_INSTITUTION and following.shape == "x":
            return index == at
        if not following.is_capital or following.key in INSTITUTION:
            return following.is_capital
    return False


def acts(words: Words, at: int) -> bool:
    """Tell whether what follows suits a person: a verb, a pause, kin."""
    word, following = words[at], words[at + 1]
    if following is NOBODY or word.gap[0] in ",.;)!?" or (word.possessive and following.key in KIN):
        return True
    doing = following.key in _DOING
    return doing and word.is_followed and not word.possessive


def is_told_of(words: Words, at: int) -> bool:
    """Tell "Zyrah who has", "Zyrah was moved", "Zyrah turned 18", "Zyrah and her cousin" from a service."""
    word, following, second = words[at], words[at + 1], words[at + 2]
    if following.key not in TELLING or not word.is_followed or word.possessive:
        return False
    match following.key:
        case "who":
            return second.key in {"has", "is", "was", "had"} and not word.opens
        case "and":
            return second.key in {"his", "her"}
        case "turned":
            return re.match(r" 1?\d\b", following.gap) is not None
        case "left" | "ran" | "went":
            return second.key in {"care", "away", "home", "missing"}
    done = words[at + 3] if second.key in _ADVERBS else second
    return done.key in UNDERGOING


def is_common(words: Words, at: int) -> bool:
    """Tell "Penny Foundation" and "Ray of light", at the start of a sentence, from a Penny and a Ray."""
    following = words[at + 1]
    return (following.is_capital and following.key in ORDINARY) or following.key == "of"


def is_plural_owner(words: Words, at: int) -> bool:
    """Tell that in "Kyles mum" an apostrophe was forgotten."""
    word = words[at]
    if not word.key.endswith("s") or word.key[:-1] not in WRITTEN_CLOSE:
        return False
    return word.is_followed and words[at + 1].key in KIN
