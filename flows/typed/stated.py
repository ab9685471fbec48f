"""A level whose own words stand in a sentence: "absolutely, in place and evidenced in the self assessment".

It gives none: no list tells all sentences that only wish for one. So the person is asked about just that one.
"""

import re
from collections.abc import Mapping, Sequence

from flows.replies import Button
from flows.typed.halves import Half
from flows.typed.keys import has_one, hedged, is_asked, opens_with, phrases, plain, without_ends
from flows.typed.partly import beside
from flows.wording import Words

FEWEST_WORDS = 3
"""Words of a text that says more than a level: "just started" is only unsure."""

MOST_WORDS = 40
"""Words of a text that has the own words of a level; a longer one is a note."""

FEWEST_BEFORE = 2
"""Words of what there is, before what it is limited to: "we've a policy but only for over 12s"."""

LEAST_PART = 6
"""Letters of a part of a label in one word, such as "started": "early" is in early help."""

_PART = re.compile(r"[,;:()\u2010-\u2015]| - ")


def in_its_words(levels: Sequence[Button], text: str, said: Half | None, words: Words) -> Half | None:
    """What a text says besides what was `said` to be in it: the one level that it has the own words of."""
    if said and (said.button or len(said.among) == 1) and not (said.among and not said.rest):
        return said
    among, parts = stated(levels, text, words)
    if among and is_only(among[0], text, words):
        return Half(button=among[0])
    if said and said.among:
        is_of_these = bool(among) and among[0] in said.among and among[0] != levels[-1]
        is_whole = is_of_these and (parts > 1 or f" {plain(among[0].label)} " in f" {plain(text)} ")
        is_plain = all(one in levels for one in said.among) and not re.search(r"\d", text)
        narrows = is_whole and is_plain and len(said.among) > 1
        return Half(among=among, rest=said.rest or beside(text)) if narrows else said
    among = among or so_far(levels, text, words)
    return Half(among=among, rest=beside(text)) if among else said


def stated(levels: Sequence[Button], text: str, words: Words) -> tuple[tuple[Button, ...], int]:
    """The one level whose own words stand in a text, and how many of them; none for any other text."""
    said = plain(text)
    if (
        not FEWEST_WORDS <= len(said.split()) <= MOST_WORDS
        or is_asked(text)
        or hedged(levels, text, words)
        or has_one(said, phrases(words("stated.wished")))
    ):
        return (), 0
    parts = {one.press: _parts(one, words) for one in levels}
    found = _standing(f" {said} ", parts)
    if len(found) != 1:
        return (), 0
    ((press, there),) = found.items()
    label = next(plain(one.label) for one in levels if one.press == press)
    denied = phrases(words("stated.denied"))
    if not any(one in label for one in there) or any(_is_denied(f" {said} ", part, denied) for part in there):
        return (), 0
    return tuple(one for one in levels if one.press == press), len(there)


def is_only(level: Button, text: str, words: Words) -> bool:
    """Whether a text has only the words of a label, each part sure: "fully in place, we can show it"."""
    before = phrases(words("partly.fully")) | phrases(words("partly.lead")) - phrases(words("stated.unsure"))
    before |= phrases(words("typed.yes")) | phrases(words("half.lead"))
    behind = phrases(words("half.filler"))
    pieces = [without_ends(plain(one), before, behind) for one in re.split(r"[,;:.()]| - |\band\b", text)]
    label = f" {plain(level.label)} "
    return all(f" {one} " in label for one in pieces if one) and sum(map(bool, pieces)) > 1


def so_far(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels of what hardly happens or is being set up, and of what there is for a part alone."""
    bare = without_ends(plain(text), phrases(words("partly.lead")), ())
    if opens_with(bare, phrases(words("stated.hardly"))):
        return tuple(levels[:2])
    limits = [one for one in phrases(words("stated.limited")) if f" {one} " in f" {bare} "]
    is_part = any(len(bare.split(f" {one} ")[0].split()) >= FEWEST_BEFORE for one in limits)
    return tuple(levels[1:-1]) if is_part and not is_asked(text) else ()


def _parts(level: Button, words: Words) -> frozenset[str]:
    """The parts of a label by which it can be told; one that calls it uneven may do so in other words."""
    parts = {plain(one) for one in _PART.split(level.label)} | {plain(level.label)}
    parts |= {one for part in parts for one in part.split(" or ")}
    uneven = phrases(words("stated.uneven"))
    if parts & uneven:
        parts |= uneven
    return frozenset(one for one in parts if " " in one or len(one) >= LEAST_PART)


def _standing(said: str, parts: Mapping[str, frozenset[str]]) -> dict[str, set[str]]:
    """The parts that stand in a text, by their level, without those that stand within a longer one."""
    found = [(one, press) for press, ones in parts.items() for one in ones if f" {one} " in said]
    rest = said
    standing: dict[str, set[str]] = {}
    for one, press in sorted(found, key=lambda each: (-len(each[0]), each)):
        if f" {one} " in rest:
            rest = rest.replace(f" {one} ", " | ")
            standing.setdefault(press, set()).add(one)
    return standing


def _is_denied(said: str, part: str, denied: frozenset[str]) -> bool:
    """Whether one of these stands just before a part, or a word before that."""
    before = said[: said.index(f" {part} ")].split()[-2:]
    return not denied.isdisjoint(before)
