"""Which buttons a sentence is likely about that nothing else was understood of: these are asked about.

Words of a button's name, or that mean the same, tell; words that may stand anywhere don't.
"""

from collections.abc import Sequence
from functools import cache

from flows.replies import Button
from flows.typed.about import MOST_WORDS, STEPS, told_of
from flows.typed.answers import is_answer
from flows.typed.keys import phrases, plain
from flows.wording import Words

SHORTEST, LONGEST_END = 4, 3
"""Letters that two words of one stem share at least, and letters by which the longer one ends otherwise."""

MOST_LIKELY = 2
"""Buttons that are asked about; of more a text says too little."""


def likely(buttons: Sequence[Button], text: str, words: Words) -> list[Button]:
    """The buttons that most words of a text are about, none where levels are chosen or too many are alike."""
    said = plain(text).split()
    ways = [one for one in buttons if one.key != "b" and plain(one.label) not in phrases(words("typed.yes"))]
    if not 0 < len(said) <= MOST_WORDS or any(map(is_answer, ways)):
        return []
    # a figure alone is a key of another card
    telling = [
        one for one in dict.fromkeys(said) if one.isalpha() and one not in phrases(words("likely.filler"))
    ]
    counts = [_count(one, telling, words) for one in ways]
    most = max(counts, default=0)
    found = [one for one, count in zip(ways, counts, strict=True) if count == most]
    return found if most and len({one.press for one in found}) <= MOST_LIKELY else []


def denies(text: str, found: Sequence[Button], words: Words) -> bool:
    """Whether a text says of the step that it is about that it is not to be done, or not now."""
    if not any(one.verb in STEPS for one in found):
        return False
    said, labels = f" {plain(text)} ", " ".join(plain(one.label) for one in found)
    told = [one for one in phrases(words("likely.denies")) if f" {one} " in said]
    return any(f" {one} " not in f" {labels} " for one in told)


def _count(button: Button, telling: Sequence[str], words: Words) -> int:
    """How many of these words a button is about: by its name, or by the topic of what it does."""
    named = {*plain(button.label).split()} - phrases(words("likely.filler"))
    own = told_of(button, words)
    groups = _groups(words("likely.same"))
    return sum(
        one in own or any(_alike(one, two) or groups.get(one) == groups.get(two, "") for two in named)
        for one in telling
    )


def _alike(one: str, two: str) -> bool:
    """Whether two words are of one stem: "agree" and "agreeing", and no "close" and "closer"."""
    short, long = sorted((one, two), key=len)
    stem = short[:-1] if short.endswith(("e", "y")) else short
    return one == two or (
        len(stem) >= SHORTEST and long.startswith(stem) and len(long) <= len(short) + LONGEST_END
    )


@cache
def _groups(text: str) -> dict[str, str]:
    """Each word with the first of those that mean the same."""
    return {one: group.split()[0] for group in text.split("|") for one in group.split()}
