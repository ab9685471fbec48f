"""A figure that counts people, things or a time, and so is no level: "2 people know", "3 years ago"."""

import re

from flows.typed.given import given_in
from flows.typed.keys import phrases, plain
from flows.wording import Words

MOST_BETWEEN = 1
"""Words between a figure and what it counts: "2 social workers"."""


def counts(text: str, words: Words) -> bool:
    """Whether a text begins with so many of something, which says no level unless it gives one behind."""
    if not re.match(r"\s*\w+[^\S\n]+\w", text) or given_in(text):
        return False  # a sign or a line behind the figure sets it apart as an answer
    first, *rest = plain(text).split()
    numbers = words("typed.numbers").split()[1:]
    if (
        len(rest) > len(("or", "2"))
        and rest[0] in phrases(words("counting.to"))
        and rest[1] in _figures(words)
    ):
        rest = rest[2:]
    if not rest or not (first in numbers or (first.isdecimal() and first != "0")):
        return False
    said = f"{' '.join(rest)} "
    is_part = any(said.startswith(f"{one} ") for one in phrases(words("counting.of")))
    return is_part or re.match(r"(?:in|out of) \d+ \w", said) is not None or _is_thing(rest, words)


def _figures(words: Words) -> frozenset[str]:
    numbers = words("typed.numbers").split()
    return frozenset({*numbers, *(str(number) for number, _ in enumerate(numbers))})


def _is_thing(rest: list[str], words: Words) -> bool:
    """Whether what stands behind a figure is something that is counted, perhaps with a word before it."""
    things = phrases(words("counting.things"))
    apart = phrases(words("counting.apart")) | {*words("typed.numbers").split()}
    at = next((place for place, one in enumerate(rest[: MOST_BETWEEN + 1]) if one in things), None)
    return at is not None and not any(one in apart or one.isdecimal() for one in rest[:at])
