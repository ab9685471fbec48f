"""A level in place of another that is all a text says: "not 2, put 1", "yes but make it 1", "1 not 2"."""

import re
from collections.abc import Sequence

from flows.replies import Button
from flows.typed.keys import phrases, plain, without_ends
from flows.wording import Words

_NO_NUMBER = "one"
"""Which may be no level: "no one"."""

_CORRECTS = ("typed.no", "slips.meant", "slips.puts", "slips.denies", "slips.lead")
"""What says that a level takes the place of another."""

_BESIDE = ("typed.yes", "slips.mistaken", "slips.asks", "slips.before", "slips.behind", "slips.instead")
"""What stands beside these, and corrects nothing alone."""


def corrected_among(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels that a text may give in place of one, none where it says anything else.

    Where it only says which one it is not, these are the others. "It should be 3" alone tells a view.
    """
    around, said = parted(levels, text, words)
    views = phrases(words("slips.tells")) | phrases(words("slips.views"))
    corrects = frozenset[str]().union(*(phrases(words(key)) for key in _CORRECTS))
    beside = phrases(words("slips.joins")).union(*(phrases(words(key)) for key in _BESIDE))
    if not said or any(without_ends(one, corrects | beside, ()) for one in around):
        return ()
    if not any(without_ends(one, (beside - corrects) | views, ()) for one in around):
        return ()
    denies = tuple(f" {one}" for one in phrases(words("slips.denies")))
    denied = [one for one, before in zip(said, around, strict=False) if _ends_in(before, denies, words)]
    given = {one.press for one in said if one not in denied}
    return tuple(one for one in levels if (one.press in given if given else one not in denied))


def parted(levels: Sequence[Button], text: str, words: Words) -> tuple[list[str], list[Button]]:
    """What stands around the levels that a text names, and these."""
    named = _names(levels, words)
    known = "|".join(map(re.escape, sorted(named, key=len, reverse=True)))
    parts = re.split(rf"\b({known})\b", plain(text)) if known else [plain(text)]
    return [one.strip() for one in parts[::2]], [named[one] for one in parts[1::2]]


def _names(levels: Sequence[Button], words: Words) -> dict[str, Button]:
    """What each level is called: by its figure, by a number in words, or by its label."""
    numbers, answers = (
        words("typed.numbers").split(),
        phrases(words("typed.yes")) | phrases(words("typed.no")),
    )
    found = {}
    for one in levels:
        figure = [numbers[int(one.key)]] if one.key.isdecimal() and int(one.key) < len(numbers) else []
        for name in (one.key, *figure, plain(one.label)):
            if name not in answers and name != _NO_NUMBER:
                found[name] = one
    return found


def _ends_in(before: str, denies: tuple[str, ...], words: Words) -> bool:
    """Whether what stands before a level denies it: "not", "rather than a"."""
    return f" {without_ends(before, (), phrases(words('slips.before')))}".endswith(denies)
