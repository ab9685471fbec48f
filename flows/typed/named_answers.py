"""An answer that is corrected by its place: "that last one should be 1", "meant 1 for the question before".

The rest of such a text are the usual words of a correction and what is given instead: any other word tells of
the service.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import product

from flows.typed.keys import has_one, phrases, plain, without_ends
from flows.wording import Words

_OTHER = re.compile(r" (?:not|rather than|instead of|and not) (?:an? )?\d+(?= |$)")
"""What an answer is not, behind what it is."""

MOST_GIVEN = 4
"""Words of a level that is given instead."""


@dataclass(frozen=True, slots=True)
class Named:
    """What is given in place of an answer, "" where nothing is; `is_first`: of the first, not of the last."""

    given: str
    is_first: bool = False


def corrected_in(text: str, words: Words) -> Named | None:
    """The answer that a text names by its place and corrects, None for any other text."""
    said = plain(text)
    for key, alone, is_first in (
        ("slips.place_last", "slips.place_last_alone", False),
        ("slips.place_first", "slips.place_first_alone", True),
    ):
        name = _name_in(said, _names(words(key), words("slips.place_of"), words(alone)))
        left = " ".join(f" {said} ".replace(f" {name} ", " ", 1).split()) if name else ""
        if not left or not has_one(left, phrases(words("slips.corrects"))):
            continue
        given = _given(left, words)
        if len(given.split()) <= MOST_GIVEN:
            return Named(given, is_first)
    return None


def _given(left: str, words: Words) -> str:
    """What is given instead, of a text without the name of its answer; all of it where it tells more."""
    usual = _usual(words)
    before, parted, behind = _OTHER.sub("", left).rpartition(f" {words('slips.place_but')} ")
    was = without_ends(before, usual, usual)
    # what was put before is told as well: "I put 3 for it but it should be 1"
    kept = behind if parted and (not was or was.isdecimal()) else f"{before}{parted}{behind}"
    return without_ends(kept, usual, usual)


def _usual(words: Words) -> frozenset[str]:
    """The usual words of a correction."""
    keys = ("slips.corrects", "slips.place_beside", "slips.meant", "slips.lead", "slips.mistaken")
    return phrases("|".join(map(words, (*keys, "slips.asks", "slips.before", "slips.behind"))))


def _name_in(said: str, names: frozenset[str]) -> str:
    """The longest of these names that is in a text, "" for none."""
    return max((one for one in names if f" {one} " in f" {said} "), key=len, default="")


@cache
def _names(places: str, things: str, alone: str) -> frozenset[str]:
    """All ways to call an answer by its place: "that last question", "the one before this"."""
    found = (one.replace("_", thing) for one, thing in product(phrases(places), phrases(things)))
    return frozenset(found) | phrases(alone)
