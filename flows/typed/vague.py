"""Words that say how far something is so without a level, and levels that are nearly spelt: each is asked."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from flows.presses.answering import NOT_APPLICABLE
from flows.replies import Button
from flows.typed.keys import has_one, opens_with, phrases, plain, without_ends
from flows.wording import Words

SHORTEST = 4
"""Letters of what may be spelt wrong."""

ALIKE = 0.88
"""How alike two spellings are, from 0 to 1, that may be of one word: "thre" and "three"."""


def how_far(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels that a text in clear words comes near: the lowest, or those between; none for others."""
    filler = phrases(words("half.filler"))
    said = {plain(text), without_ends(plain(text), phrases(words("vague.lead")), filler)}
    if said & phrases(words("vague.lowest")):
        return (levels[0],)
    is_written = opens_with(text, phrases(words("vague.writing")))
    return tuple(levels[1:-1]) if is_written or said & phrases(words("vague.between")) else ()


def says_measure(levels: Sequence[Button], said: str, words: Words) -> bool:
    """Whether all that is said is how good something is, "pretty good", "meh", and no word of a level."""
    labels = [f" {plain(one.label)} " for one in levels]
    measures = {
        one for one in phrases(words("vague.measure")) if not any(f" {one} " in each for each in labels)
    }
    degrees = phrases(words("vague.degree")) | phrases(words("half.filler"))
    spoken = without_ends(said, phrases(words("vague.opens")), ())
    joined = degrees | measures | phrases(words("vague.joins"))
    return has_one(spoken, measures) and without_ends(spoken, joined, ()) == ""


def somebody_elses(answers: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """Don't know and Not applicable, where a text says that it is another's task; none for others.

    Where each of its words is listed, `flows/identifiers/not_ours.py` has told more of it before.
    """
    ends = phrases(words("vague.not_us"))
    is_ended = any(f" {plain(text)}".endswith(f" {one}") for one in ends)
    if not is_ended and not opens_with(text, phrases(words("vague.not_ours"))):
        return ()
    verbs = NOT_APPLICABLE.verb, "rate"
    others = [one for one in answers if one.verb in verbs]
    return tuple(one for one in others if one.verb == verbs[0] or one.press.endswith(":d"))


def near(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The level whose label or number in words a text nearly is: "mosty in place", "thre"."""
    said = plain(text)
    if len(said) < SHORTEST or re.search(r"\d", said):
        return ()
    numbers = words("typed.numbers").split()
    found = []
    for one in levels:
        called = [
            plain(one.label),
            *(numbers[int(one.key) : int(one.key) + 1] if one.key.isdecimal() else ()),
        ]
        there = [name for name in called if len(name) >= SHORTEST]
        if any(SequenceMatcher(None, said, name).ratio() >= ALIKE for name in there):
            found.append(one)
    return tuple(found) if len(found) == 1 else ()
