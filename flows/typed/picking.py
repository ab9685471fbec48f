"""One answer of a return that somebody names to change it: "change the third to 1", "change supervision"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from flows.typed.keys import phrases, plain, without_ends
from flows.typed.several import place_of
from flows.wording import Words

MOST_WORDS = 14
"""Words of such an order; a longer text tells more."""

SHORTEST = 3
"""Letters of a word that tells one question from others."""


@dataclass(frozen=True, slots=True)
class Pick:
    """The answer that is named: `what` it is called and, if it shall be another, the `level`."""

    what: str
    level: str = ""


def picks_in(text: str, words: Words) -> list[Pick]:
    """What a text may name to change, the likeliest first; none for any other text."""
    if len(text.split()) > MOST_WORDS:
        return []
    said = re.sub(r"\bq(\d)", r"q \1", plain(text))
    said = without_ends(said, phrases(words("picking.lead")), phrases(words("picking.tail")))
    around = phrases(words("picking.around"))
    forms = _forms(words("picking.forms"))
    found = [form.fullmatch(one) for one in _without_fillers(said, words) for form in forms]
    named = [(one["what"], one.groupdict().get("level") or "") for one in found if one]
    picks = [Pick(without_ends(what, around, around), level) for what, level in named]
    return [one for one in picks if one.what]


def _without_fillers(said: str, words: Words) -> list[str]:
    """A text as it is, then without the words that say nothing in it, and without those that hardly do."""
    found, left = [said], said
    for key in ("picking.filler", "picking.stress"):
        left = " ".join(one for one in left.split() if one not in phrases(words(key)))
        found.append(left)
    return [*dict.fromkeys(found)]


def figure_in(text: str, words: Words) -> Pick | None:
    """The answer that a text calls by its name or number and gives a figure: "thresholds 1", "1.2 is a 2".

    Two bare figures are no such text, and what it shall not be is left aside: "thresholds is a 1 not a 2".
    """
    bare = _INSTEAD.sub(r"\1", plain(text))
    said = without_ends(bare, phrases(words("picking.lead")), phrases(words("picking.tail"))).split()
    is_figure = said[-1:] != [] and (said[-1].isdecimal() or said[-1] in words("typed.numbers").split())
    if not is_figure or len(said) > MOST_WORDS:
        return None
    around = phrases(words("picking.around"))
    what = without_ends(" ".join(said[:-1]), around, around | phrases(words("picking.joins")))
    place = place_in(what, words)
    tells_place = _DOTTED.match(text) if len(place) > 1 else len(said) > len((what, "level"))
    return Pick(what, said[-1]) if what and (not place or tells_place) else None


_INSTEAD = re.compile(r"\b(\d) (?:and )?(?:not|instead of|rather than)(?: an?)? \d$")
"""A figure, and behind it what it shall not be."""

_DOTTED = re.compile(r"\D*\d{1,2}\.\d{1,2}\b")
"""The number of a question behind that of its domain, as cards print it."""


@cache
def _forms(text: str) -> tuple[re.Pattern[str], ...]:
    """The forms with gaps for what it is and for the level; either may be the longer one."""
    found = []
    for what in ("(?P<what>.+?)", "(?P<what>.+)"):
        for form in text.split("|"):
            written = form.replace("@what", what).replace("@level", "(?:an? )?(?P<level>.+)")
            found.append(re.compile(written.replace("@any", ".+?")))
    return tuple(found)


def place_in(what: str, words: Words) -> tuple[int, ...]:
    """The number that stands for a question, alone or behind that of its domain; empty for a name."""
    numbers = words("typed.numbers").split()
    each = [str(numbers.index(one)) if one in numbers else one for one in what.split()]
    if 0 < len(each) <= len(("domain", "question")) and all(one.isdecimal() for one in each):
        # a level may be 0, and no question is
        return tuple(map(int, each)) if "0" not in each else ()
    nth = place_of(what, words)
    return () if nth is None else (nth + 1,)


def called(what: str, names: Sequence[str], words: Words) -> list[int]:
    """Which of these names somebody calls so: the one that is just that, else those with all its words."""
    exact = [place for place, name in enumerate(names) if plain(name) == what]
    if exact:
        return exact
    no_name = phrases(words("doing.filler")) | phrases(words("picking.saying"))
    said = [one for one in what.split() if one not in no_name]
    if not any(len(one) >= SHORTEST for one in said):
        return []
    # a few letters are a word of a name, and not the beginning of one
    parts = [f" {one}" if len(one) > SHORTEST else f" {one} " for one in said]
    return [place for place, name in enumerate(names) if all(one in f" {plain(name)} " for one in parts)]
