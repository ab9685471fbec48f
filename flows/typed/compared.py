"""A level that a text says it is not: "lower than 2", "can't be a 3", "should be 3 but isn't"."""

import re
from collections.abc import Sequence

from flows.replies import Button
from flows.typed.keys import phrases, plain, without_ends
from flows.wording import Words


def compared(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels that may be meant by one that a text only compares with or denies; none for others."""
    hedges, filler = phrases(words("typed.hedges")), phrases(words("half.filler"))
    said = (plain(text), without_ends(plain(text), hedges, filler))
    numbers = words("typed.numbers").split()
    for key in ("below", "above", "up_to", "from_on", "other"):
        ways = words(f"compared.{key}").replace("@level", r"(?:an? )?(\w+)")
        found = next(filter(None, (re.fullmatch(ways, one) for one in said)), None)
        level = next(filter(None, found.groups()), "") if found else ""
        figure = str(numbers.index(level)) if level in numbers else level
        at = next((place for place, one in enumerate(levels) if plain(one.key) == figure), None)
        if at is not None:
            return tuple(_of(levels, at, key))
    return ()


def _of(levels: Sequence[Button], at: int, key: str) -> Sequence[Button]:
    """The levels on the side of one that is meant, without that one where it is denied."""
    match key:
        case "below":
            return levels[:at]
        case "above":
            return levels[at + 1 :]
        case "up_to":
            return levels[: at + 1]
        case "from_on":
            return levels[at:]
        case _:
            return [one for place, one in enumerate(levels) if place != at]
