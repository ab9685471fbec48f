"""The words of dates, each brought to one form: misspelt, cut short, and of Wales as well."""

from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher

from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import folded
from flows.vocabulary import numbers
from flows.vocabulary.calendar import MONTHS, WEEKDAYS, WELSH_MONTHS
from flows.vocabulary.numbers import TENS, TO_NINETEEN

UNITS = ("day", "week", "fortnight", "month", "year")

_CONTRACTED = Pattern("'(?:d|ll|ve|re|m)$")
"""What is left out of "we'd", which is no Wednesday."""

SHORTEST_PART = 3
"""Letters that a month or a weekday may be cut to."""

SHORTEST_MISSPELT = 5
"""Letters of a word that may be a misspelt one: of fewer, too many are other words."""

LIKE, APART = 0.8, 0.07
"""How alike a misspelt word has to be to the one it is meant for, and how much less to any other."""

NUMBERS: Mapping[str, int] = {
    **{word: number for number, word in enumerate(TO_NINETEEN, 1)},
    **{word: 10 * number for number, word in enumerate(TENS, 2)},
}

ORDINALS: Mapping[str, int] = {word: number for number, word in enumerate(numbers.ORDINALS, 1)} | {
    "thirtieth": 30
}

RANKS = frozenset({"st", "nd", "rd", "th", "af", "ail", "il", "ydd", "ed", "fed", "eg", "ain"})
"""What follows a number that ranks, in English and in Welsh."""

_SAME: Mapping[str, tuple[str, ...]] = {
    "day": ("days", "d"),
    "week": ("weeks", "wk", "wks", "w"),
    "fortnight": ("fortnights", "fortnite", "fornight"),
    "month": ("months", "mth", "mths", "mnth", "mnths"),
    "year": ("years", "yr", "yrs"),
    "wednesday": ("weds",),
    "today": ("tonight", "2day", "tday", "heddiw"),
    "tomorrow": ("tmrw", "tmr", "tmrrw", "tmoro", "tomoro", "tomoz", "tomo", "tomorro", "morrow", "yfory"),
    "yesterday": ("ddoe",),
    "christmas": ("xmas", "crimbo"),
    "halloween": ("hallowe'en",),
    "next": ("nxt",),
    "coming": ("upcoming", "forthcoming"),
    "of": ("o",),
    "and": ("&", "a'r"),
    "at": ("@",),
    "until": ("till", "til", "untill", "thru", "through"),
    "oclock": ("o'clock",),
    "start": ("beginning", "begining"),
}
_KNOWN: Mapping[str, str] = {
    **{name: name for name in (*MONTHS, *WEEKDAYS, *UNITS)},
    **{other: word for word, others in (*WELSH_MONTHS.items(), *_SAME.items()) for other in others},
}
_LONG = (*(name for name in (*MONTHS, *WEEKDAYS) if len(name) >= SHORTEST_MISSPELT), "tomorrow", "fortnight")


def one_form(word: str) -> str:
    """The form of a word that the grammar knows: "Decemeber", "dec" and "Rhagfyr" are all "december"."""
    said = _CONTRACTED.sub("", folded(word))
    if said in _KNOWN:
        return _KNOWN[said]
    bare = said.replace("'", "")
    return _KNOWN.get(bare) or _begun(bare) or _misspelt(bare) or bare


def _begun(said: str) -> str | None:
    """The month or weekday that a word is the beginning of."""
    if len(said) < SHORTEST_PART:
        return None
    return next((name for name in (*MONTHS, *WEEKDAYS) if name.startswith(said)), None)


def _misspelt(said: str) -> str | None:
    """The word that this one is meant for, None unless there is clearly one."""
    if len(said) < SHORTEST_MISSPELT or said in NUMBERS or said in ORDINALS or said in _PLAIN:
        return None
    alike = sorted(((SequenceMatcher(None, said, name).ratio(), name) for name in _LONG), reverse=True)
    (best, name), (second, _) = alike[:2]
    return name if best > LIKE and best - second > APART else None


def any_of(words: Iterable[str]) -> str:
    """A pattern for one of these words."""
    return f"(?:{'|'.join(words)})"


_PLAIN = frozenset({"today", "yesterday", "sundry", "marched", "marches", "monthly"})
"""Words that are only like one of these."""
