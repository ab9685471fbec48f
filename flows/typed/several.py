"""Several buttons that one text names: "1 and 3", "1, 2", "policy + data", "both", "all of them"."""

import re
from collections.abc import Collection, Sequence

from flows.replies import Button
from flows.typed.keys import named_among, phrases, plain, without_ends
from flows.vocabulary.numbers import RANKS
from flows.wording import Words

_PARTS = re.compile(r"\s*(?:[,;+&/\n]|\b(?:and|plus|as well as)\b)\s*", re.IGNORECASE)

_SPAN = re.compile(r"\d\s*[-\u2010-\u2015]\s*\d")
"""From one to another, or both: only the writer knows what is between."""

_NTH = re.compile(rf"(\d\d?)(?:{RANKS})", re.ASCII)


def listed(
    buttons: Sequence[Button], text: str, words: Words, around: Collection[str], *, exactly: bool = False
) -> list[Button]:
    """The buttons that the parts of a list name, each part one, in the order of the card; else none.

    `around` may stand before and behind each. `exactly`: by key, label or place, not by a part of a label.
    """
    if _SPAN.search(text):
        return []
    said = [part for one in _PARTS.split(text) if (part := without_ends(plain(one), around, around))]
    if all(map(str.isdecimal, " ".join(said).split())):
        said = " ".join(said).split()
    found = [_named(buttons, part, words, exactly=exactly) for part in said]
    presses = {one[0].press for one in found if len(one) == 1}
    is_plain = all(len(one) == 1 for one in found)
    return [one for one in buttons if one.press in presses] if is_plain else []


def _named(buttons: Sequence[Button], part: str, words: Words, *, exactly: bool) -> Sequence[Button]:
    place = place_of(part, words)
    return named_among(buttons, part, words, exactly=exactly) if place is None else buttons[place:][:1]


def place_of(part: str, words: Words) -> int | None:
    """Where a word such as "first" or "2nd" stands in a list, None for any other."""
    bare, ordinals = part.removesuffix(" one"), words("several.ordinals").split()
    if nth := _NTH.fullmatch(bare):
        return max(int(nth[1]) - 1, 0)
    if bare in phrases(words("several.last")):
        return -1
    return ordinals.index(bare) if bare in ordinals else None


def means_all(text: str, words: Words, count: int) -> bool:
    """Whether a text means all of so many: "all of them"; "both" and "all three" only of that many."""
    said, numbers = plain(text), words("typed.numbers").split()
    if said in phrases(words("several.both")):
        return count == len(("one", "another"))
    named = said.removeprefix("all ").removesuffix(" of them")
    if said.startswith("all ") and named in {str(count), *numbers[count : count + 1]}:
        return True
    return said in phrases(words("several.all"))


def only_lists(text: str, words: Words) -> bool:
    """Whether a text only says that it is about several or some of the buttons, whichever are meant."""
    if any(map(str.isdecimal, text)) and not any(map(str.isalpha, text)):
        return True
    keys = ("several.around", "several.joints", "several.last", "several.both", "several.all")
    known = {*words("typed.numbers").split(), *words("several.ordinals").split()}
    known |= {word for key in keys for phrase in phrases(words(key)) for word in phrase.split()}
    return all(one.isdecimal() or one in known or _NTH.fullmatch(one) for one in plain(text).split())
