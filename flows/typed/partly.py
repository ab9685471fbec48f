"""A level in a sentence that no figure and no label gives by itself: "in place in most teams", "nobody was".

Each is asked about, and what is said besides is kept for a yes.
"""

import re
from collections.abc import Sequence

from flows.replies import Button
from flows.typed.keys import called, hedged, opens_with, phrases, plain, without_ends
from flows.typed.vague import how_far
from flows.wording import Words

MOST_WORDS = 25
"""Words of a text that says how far something is so; a longer one is a note."""

FEWEST_OPENED = 3
"""Words of "most schools do": fewer name something."""

FEWEST_KEPT = 5
"""Words of a text that says more than a level."""


def in_words(levels: Sequence[Button], text: str, words: Words) -> tuple[tuple[Button, ...], str] | None:
    """The levels that a sentence comes near, and what it says besides; None for any other text."""
    said = plain(text).split()
    if not 0 < len(said) <= MOST_WORDS or hedged(levels, text, words):
        return None
    figures = tuple(one for one in levels if one.key in text.split())
    if len(figures) == 1 and len(said) <= FEWEST_KEPT - 2:
        return figures, ""
    opened = () if _asks(text, words) else _opened(levels, text, words)
    if opened or figures:
        return (opened, beside(text)) if opened else None
    return _before_more(levels, text, words)


def _before_more(levels: Sequence[Button], text: str, words: Words) -> tuple[tuple[Button, ...], str] | None:
    """The levels that the first part of a sentence comes near, and the rest of it."""
    head, rest = _parted(text, words)
    bare = without_ends(plain(head), _leads(words), phrases(words("half.filler")))
    if found := how_far(levels, bare, words) or _labelled(levels, bare, words):
        return found, rest if len(found) == 1 else beside(text)
    scoped = _scoped(levels, text, words)
    return (scoped, beside(text)) if scoped else None


def _leads(words: Words) -> frozenset[str]:
    keys = ("partly.lead", "typed.hedges", "typed.yes", "half.lead")
    return frozenset().union(*(phrases(words(key)) for key in keys))


def _parted(text: str, words: Words) -> tuple[str, str]:
    """A text up to what follows its first part, and that."""
    joints = "|".join(map(re.escape, (*words("typed.but").split("|"), *words("typed.because").split("|"))))
    found = re.search(rf"\s*[,;:.(]\s*|\s+[-\u2010-\u2015]+\s+|\s+(?=(?:{joints})\b)", text, re.IGNORECASE)
    return (text[: found.start()], text[found.end() :].strip()) if found else (text, "")


def beside(text: str) -> str:
    """What is kept of a text that says more than a level: all of it, "" for a few words."""
    return text.strip() if len(text.split()) >= FEWEST_KEPT else ""


def _labelled(levels: Sequence[Button], said: str, words: Words) -> tuple[Button, ...]:
    """The level whose label is said with a stronger word; with that below where it is nearly so."""
    for key in ("partly.fully", "partly.nearly"):
        bare = without_ends(said, phrases(words(key)), ())
        at = next((place for place, one in enumerate(levels) if bare in called(one)), None)
        if at is not None and (bare != said or key == "partly.fully"):
            return (levels[at],) if key == "partly.fully" else tuple(levels[max(at - 1, 0) : at + 1])
    return ()


def limited(
    levels: Sequence[Button], level: Button, text: str, rest: str, words: Words
) -> tuple[Button, ...]:
    """The level below one that is said of a part of the whole: "in place in most teams"; none for others."""
    is_named = level in levels and not text.lstrip()[:1].isdecimal()
    at = levels.index(level) if is_named else 0
    is_part = opens_with(rest, phrases(words("partly.scope"))) or _counts(rest, words)
    return (levels[at - 1],) if at and is_part else ()


def _counts(rest: str, words: Words) -> bool:
    """Whether a text begins with so many of so many: "at two of three sites"."""
    numbers = f"(?:[0-9]{{1,3}}|{'|'.join(words('typed.numbers').split())})"
    at, of = (words(key) for key in ("partly.at", "partly.of"))
    return re.match(rf"(?:(?:{at}) )?{numbers} (?:{of}) {numbers}\b", rest) is not None


def _scoped(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The level whose label is said of a part of the whole, and that below it."""
    said = without_ends(plain(text), _leads(words) | phrases(words("partly.fully")), ())
    for name, one in sorted(
        ((name, level) for level in levels for name in called(level)), key=lambda named: -len(named[0])
    ):
        if said.startswith(f"{name} ") and (
            below := limited(levels, one, text, said[len(name) + 1 :], words)
        ):
            return (*below, one)
    return ()


def _opened(levels: Sequence[Button], text: str, words: Words) -> tuple[Button, ...]:
    """The levels that a text comes near by how it begins: "nobody was trained", "most of us do"."""
    said = plain(text)
    for bare in (said, without_ends(said, _leads(words) | phrases(words("typed.no")), ())):
        if opens_with(bare, phrases(words("partly.no_level"))):
            return ()
        for key, found, fewest in (
            ("partly.lowest", levels[:1], 2),
            ("partly.most", levels[-2:], FEWEST_OPENED),
            ("partly.some", levels[1:-1], FEWEST_OPENED),
        ):
            if len(bare.split()) >= fewest and opens_with(bare, phrases(words(key))):
                return tuple(found)
    return ()


def _asks(text: str, words: Words) -> bool:
    return "?" in text or opens_with(text, phrases(words("loosely.opens")))
