"""Words that say how far something is so without a level, and levels that are nearly spelt: each is asked."""

import re
from collections.abc import Sequence

from flows.asking.keys import phrases, plain, without_ends
from flows.presses.answering import NOT_APPLICABLE
from flows.replies import Button
from flows.wording import Words

SHORTEST = 4
"""Letters of a word in which one may be wrong."""

SHORTEST_OF_TWO = 9
"""Letters of words in which two may be wrong."""


def how_far(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels that a text in clear words comes near: the lowest, or those between; none for others."""
    filler = phrases(words("typed.half_filler"))
    said = {plain(text), without_ends(plain(text), phrases(words("vague.lead")), filler)}
    if said & phrases(words("vague.lowest")):
        return (levels[0],)
    is_between = bool(said & phrases(words("vague.between"))) or _opens(text, words("vague.writing"))
    return tuple(levels[1:-1]) if is_between else ()


def somebody_elses(answers: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """Don't know and Not applicable, where a text says that it is another's task; none for others."""
    if not _opens(text, words("vague.not_ours")):
        return ()
    verbs = NOT_APPLICABLE.verb, "rate"
    others = [one for one in answers if one.press.split(":")[0] in verbs]
    return tuple(one for one in others if one.press.split(":")[0] == verbs[0] or one.press.endswith(":d"))


def near(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The level whose label or number in words a text nearly is: "mosty in place", "thre"."""
    said = plain(text)
    most = 2 if len(said) >= SHORTEST_OF_TWO else 1
    if len(said) < SHORTEST or re.search(r"\d", said):
        return ()
    numbers = words("typed.numbers").split()
    found = []
    for one in levels:
        called = [
            plain(one.label),
            *(numbers[int(one.key) : int(one.key) + 1] if one.key.isdecimal() else ()),
        ]
        if any(_differ(said, name, most) <= most for name in called if len(name) >= SHORTEST):
            found.append(one)
    return tuple(found) if len(found) == 1 else ()


def _opens(text: str, leads: str) -> bool:
    said = f"{plain(text)} "
    return any(said.startswith(f"{one} ") for one in phrases(leads))


def _differ(one: str, other: str, most: int) -> int:
    """How many letters are left out, put in, or others, up to one more than `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        above, row[0] = row[0], at
        for place, there in enumerate(other, 1):
            above, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, above + (letter != there))
    return row[-1]
