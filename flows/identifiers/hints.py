"""What a word and its neighbours hint at: a name, an institution, a person's doings."""

import re
from collections.abc import Sequence

from flows.identifiers import given_names, surnames, vocabulary
from flows.identifiers.patterns import Pattern
from flows.identifiers.words import Word

NOBODY = Word(text="", key="", start=0, end=0, shape="?", possessive=False, opens=False, gap="")
"""The word before the first and behind the last."""

_SURNAME_SHAPE = Pattern(
    r"(?:o'|mc|mac)[a-z]{3,}|[a-z]{3,}(?:ski|ska|wicz|escu|oglu|ovic|ova|enko|shvili|dottir)"
)
_REACH = 4
WRITTEN_CLOSE = given_names.SURE | given_names.CAPITAL_NAMES
"""Given names whose possessive is told without its apostrophe."""
_DOING = vocabulary.DOING | {"and", "who", "with"}
_ADVERBS = {"been", "not", "being", "never", "then", "also", "only", "just"}


def after(words: Sequence[Word], at: int) -> Word:
    """Return the word behind the one at `at`, or NOBODY."""
    return words[at + 1] if at + 1 < len(words) else NOBODY


def before(words: Sequence[Word], at: int) -> Word:
    """Return the word in front of the one at `at`, or NOBODY."""
    return words[at - 1] if at else NOBODY


def could_be_name(word: Word) -> bool:
    """Tell whether a word has a capital and is no word of the field."""
    known = word.key in vocabulary.ORDINARY or word.key.split("-")[0] in vocabulary.ORDINARY
    return word.is_capital and not known


def is_surname(word: Word) -> bool:
    """Tell whether a word has a capital and is a surname, or built like one."""
    listed = any(part in surnames.SURNAMES for part in word.key.split("-"))
    return word.is_capital and (listed or _SURNAME_SHAPE.fullmatch(word.key) is not None)


def is_institution(words: Sequence[Word], at: int) -> bool:
    """Tell St Mary's, Sarah's Law and the Anna Wood Foundation from a Mary, a Sarah and an Anna."""
    previous = before(words, at)
    if previous.key in vocabulary.SAINTLY and previous.gap in {" ", ". "}:
        return True
    for index in range(at, min(len(words) - 1, at + _REACH)):
        following = words[index + 1]
        if not words[index].is_followed:
            return False
        if following.key in vocabulary.LOWER_INSTITUTION and following.shape == "x":
            return index == at
        if not following.is_capital or following.key in vocabulary.INSTITUTION:
            return following.is_capital
    return False


def acts(words: Sequence[Word], at: int) -> bool:
    """Tell whether what follows suits a person: a verb, a pause, kin."""
    word, following = words[at], after(words, at)
    if (
        following is NOBODY
        or word.gap[0] in ",.;)!?"
        or (word.possessive and following.key in vocabulary.KIN)
    ):
        return True
    doing = following.key in _DOING
    return doing and word.is_followed and not word.possessive


def is_told_of(words: Sequence[Word], at: int) -> bool:
    """Tell "Zyrah who has", "Zyrah was moved", "Zyrah turned 18", "Zyrah and her cousin" from a service."""
    word, following, second = words[at], after(words, at), after(words, at + 1)
    if not word.is_followed or word.possessive:
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
    done = after(words, at + 2) if second.key in _ADVERBS else second
    helper = following.key in {"was", "is", "has", "got", "had", "wasn't"}
    return helper and done.key in vocabulary.UNDERGOING


def is_common(words: Sequence[Word], at: int) -> bool:
    """Tell "Penny Foundation" and "Ray of light", at the start of a sentence, from a Penny and a Ray."""
    following = after(words, at)
    return (following.is_capital and following.key in vocabulary.ORDINARY) or following.key == "of"


def is_plural_owner(words: Sequence[Word], at: int) -> bool:
    """Tell that in "Kyles mum" an apostrophe was forgotten."""
    word = words[at]
    kin = word.is_followed and after(words, at).key in vocabulary.KIN
    return kin and word.key.endswith("s") and word.key[:-1] in WRITTEN_CLOSE
