"""How good something is in the words of other scales: "green", "65%", "fully compliant", a thumb up.

Each only asks which level is meant: no other scale is this one.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import cache
from math import ceil, floor

from flows.replies import Button
from flows.typed.answers import is_answer, is_level
from flows.typed.keys import any_of, opens_with, phrases, plain, without_ends
from flows.typed.partly import in_words
from flows.wording import Words

MOST_WORDS = 12
"""Words of a text that weighs one level against another."""

FEWEST_WEIGHED = 4
"""Words of such a text at the least: "about a 2" is only unsure."""

MOST_SPELT = 4
"""Words of a level that may be spelt wrong."""

ALIKE = 0.8
"""How alike two words are, from 0 to 1, that may be one: "mosty" and "mostly"."""

_OF = re.compile(r"\s*(\d{1,3})(?:\s*(%)|\s*(?:/|out of)\s*(\d{1,3}))\s*(?:ish|i think|or so)?\s*[.!]?\s*")
_PLUS = re.compile(r"\s*(\d)\s*(?:\+|plus)\s*")


def judged(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels that a text comes near in the words of another scale; none for any other text."""
    return (
        _by_sign(levels, text, words)
        or _by_part(levels, text)
        or _by_word(levels, text, words)
        or _weighed(levels, text)
        or _spelt(levels, text, words)
    )


def of_highest(levels: Sequence[Button], text: str, words: Words) -> str:
    """A text with a level alone where it says as well of what that is, "1 out of 3"; a share is left."""
    highest, (alone, _) = _highest(levels), _out_of(*map(words, _JOINTS))
    return alone.sub(lambda found: found[1] if found[2] == highest else found[0], text).strip()


def perhaps_of_highest(levels: Sequence[Button], text: str, words: Words) -> Button | None:
    """The level that a text begins with where it may tell of a share: "2 out of 3, the third has none"."""
    _, perhaps = _out_of(*map(words, _JOINTS))
    found = perhaps.fullmatch(text)
    if found is None or found[2] != _highest(levels):
        return None
    return next((one for one in levels if one.key == found[1]), None)


_JOINTS = ("judged.out_of", "typed.because", "typed.but")


@cache
def _out_of(out_of: str, because: str, but: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A level of the highest with its reason at most; and one with more behind it: it may tell of a share."""
    level = rf"(\d) {any_of(out_of)} (\d)"
    alone = rf"\b{level}(?:[.!]?\s*\Z|(?=[,;]?\s+{any_of(because)}\b))"
    more = rf"\s*[,.;:!(\u2012-\u2015]|\s+-\s|\s+{any_of(but)}\b"
    perhaps = rf"\s*(?:[^\W\d]+[\s:]+){{0,3}}{level}(?:{more})\W*\w.*"
    return re.compile(alone, re.IGNORECASE), re.compile(perhaps, re.IGNORECASE | re.DOTALL)


def _highest(levels: Sequence[Button]) -> str:
    return max((one.key for one in levels), default="")


def is_measure(buttons: Sequence[Button], text: str, words: Words) -> bool:
    """Whether an "ok" such as "good" may say how good something is, where levels are asked for."""
    return any(map(is_level, buttons)) and plain(text) in phrases(words("judged.good"))


def shyly(buttons: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """Don't know, where somebody is sorry not to know; with sorry first it may be of the last answer."""
    said, sorry = plain(text), phrases(words("judged.sorry"))
    if not said and set(text) & set(words("judged.shrug")):
        return _unknown(buttons)
    bare = without_ends(said, sorry, sorry)
    if bare == said or bare not in phrases(words("typed.dont_know")) | phrases(words("judged.unknown")):
        return ()
    return _unknown(buttons)


def opens_unknown(text: str, words: Words) -> bool:
    """Whether a text says first that somebody does not know: a correction would begin with sorry."""
    return opens_with(plain(text), phrases(words("typed.dont_know")) | phrases(words("judged.unknown")))


def _unknown(buttons: Sequence[Button]) -> tuple[Button, ...]:
    return tuple(one for one in buttons if is_answer(one) and one.press.endswith(":d"))


def _by_sign(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    signs = {one for one in text if not one.isspace() and not one.isalnum() and one.isprintable()}
    if re.search(r"\w", text):
        return ()
    if signs & set(words("judged.up")):
        return tuple(levels[-2:])
    return tuple(levels[:2]) if signs & set(words("judged.down")) else ()


def _by_part(levels: Sequence[Button], text: str) -> tuple[Button, ...]:
    """The levels around a share of the whole: "65%", "7 out of 10", "3/3", "2+"."""
    if found := _PLUS.fullmatch(text):
        at = next((place for place, one in enumerate(levels) if one.key == found[1]), None)
        return tuple(levels[at : at + 2]) if at is not None else ()
    found = _OF.fullmatch(text.casefold())
    whole = int(found[3] or 100) if found else 0
    if not found or not 0 <= int(found[1]) <= whole or whole == 0:
        return ()
    place = int(found[1]) * (len(levels) - 1) / whole
    return tuple(levels[floor(place) : ceil(place) + 1])


def _by_word(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    around = phrases(words("judged.around")) | phrases(words("half.filler"))
    said = {plain(text), without_ends(plain(text), around, around)}
    for key, found in (
        ("judged.top", levels[-1:]),
        ("judged.most", levels[-2:-1]),
        ("judged.upper", levels[-2:]),
        ("judged.between", levels[1:-1]),
        ("judged.low", levels[:2]),
    ):
        if said & phrases(words(key)):
            return tuple(found)
    return ()


def _weighed(levels: Sequence[Button], text: str) -> tuple[Button, ...]:
    """The levels that a few words give, none of them plainly: "probs a 2 but could be a 1"."""
    said = text.casefold() if FEWEST_WEIGHED <= len(text.split()) <= MOST_WORDS else ""
    given = set(re.findall(r"\b(?:an?|say|says|said|level) (\d)\b(?! \w+s\b)", said))
    return tuple(one for one in levels if one.key in given) if given <= {one.key for one in levels} else ()


def _spelt(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels that a few words would come near if each was spelt right: "parlty in plcae"."""
    said = plain(text).split()
    if not 1 < len(said) <= MOST_SPELT or any(map(str.isdecimal, said)):
        return ()
    known = {word for one in levels for word in plain(one.label).split()}
    known |= set(words("judged.spelt").split("|"))
    right = " ".join(_nearest(word, known) for word in said)
    found = in_words(levels, right, words) if right != " ".join(said) else None
    if found is None and right in {plain(one.label) for one in levels}:
        return tuple(one for one in levels if plain(one.label) == right)
    return found[0] if found else ()


def _nearest(word: str, known: set[str]) -> str:
    """The known word with the same letters or nearly, else the word itself."""
    if word in known or len(word) <= len("and"):
        return word
    same = [one for one in sorted(known) if sorted(one) == sorted(word)]
    near = [one for one in sorted(known) if one[0] == word[0] and abs(len(one) - len(word)) <= 1]
    near = [one for one in near if SequenceMatcher(None, word, one).ratio() >= ALIKE]
    return next(iter(same or near), word)
