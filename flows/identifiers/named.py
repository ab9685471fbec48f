"""Which words name somebody: what a word, its neighbours, the lists and the rules together make likely.

No list holds every name, and most names are also something else: a ward, a scheme, a month. So each word that
might be one is taken as features, and what they weigh was learned, see `likeness`.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from flows.identifiers import given_names, surnames, vocabulary
from flows.identifiers.findings import Hit, Kind, Place
from flows.identifiers.likeness import Likeness
from flows.identifiers.names import CITED, rules_met
from flows.identifiers.words import NOBODY, Word, Words, words_of

_LISTS = {
    "GIVEN": given_names.SURE,
    "CAPITAL": given_names.CAPITAL_NAMES,
    "WORD": given_names.WORD_NAMES,
    "MONTH": given_names.MONTH_NAMES,
    "SURNAME": surnames.PLAIN_SURNAMES,
    "WORDSUR": surnames.WORD_SURNAMES,
    "ORD": vocabulary.ORDINARY,
    "ORG": vocabulary.ORGANISATIONS,
    "TITLE": vocabulary.TITLES,
    "INST": vocabulary.INSTITUTION | vocabulary.LOWER_INSTITUTION,
    "KIN": vocabulary.KIN,
    "PEOPLE": vocabulary.PEOPLE,
    "DOING": vocabulary.DOING,
    "ACR": vocabulary.ACRONYMS,
    "CALLED": vocabulary.CALLED,
    "OWN": vocabulary.BELONGINGS,
    "SAINT": vocabulary.SAINTLY,
    "WELSH": vocabulary.WELSH_LITTLE,
}
_OF_PARTS = ("GIVEN", "CAPITAL", "SURNAME")
"""Lists in which the first part of a double name counts too."""


class Suspect(NamedTuple):
    """A word that might be a name: its place, the rules that say so, and what gives its features."""

    start: int
    end: int
    rules: Sequence[str]
    features: Callable[[], list[str]]


class _Around(NamedTuple):
    """The words of a text, and by their places the lists they are in and the gaps behind them."""

    words: Words
    lists: Sequence[str]
    gaps: Sequence[str]

    @classmethod
    def of(cls, words: Words, text: str) -> "_Around":
        gaps = [" " if word.is_followed else _gap(word.gap) for word in words]
        gaps[-1] = _gap(text[: words[0].start])  # as NOBODY stands before the first
        return cls(words, [_lists(word) for word in words], gaps)


def person_names(text: str, likeness: Likeness) -> Iterator[Hit]:
    """Yield the first word of each third of plain `text` that names somebody: more would say nothing more.

    Where nothing was learned, what the rules say.
    """
    is_name = likeness.questions.get("name")
    named: set[int] = set()
    for suspect in suspects(text):
        third = suspect.start * len(Place) // len(text)
        if third in named:
            continue
        if is_name.scores(suspect.features())[0] > 0 if is_name else {*suspect.rules} - {CITED}:
            named.add(third)
            yield Hit(Kind.NAME, suspect.start, suspect.end)


def suspects(text: str) -> Iterator[Suspect]:
    """Yield each word that might name somebody: with a capital, listed, an owner, or told by a rule."""
    words = words_of(text)
    met = rules_met(words, text)
    around = _Around.of(words, text)
    for at, (word, rules, lists) in enumerate(zip(words, met, around.lists, strict=False)):
        if rules or (_may_be(word) and lists != "ORD"):
            yield Suspect(word.start, word.end, rules, partial(_features, around, at, rules))


def _may_be(word: Word) -> bool:
    return word.shape != "x" or word.possessive or word.key in _listed()


@cache
def _listed() -> frozenset[str]:
    return given_names.ALL_GIVEN | surnames.PLAIN_SURNAMES


@cache
def _by_word() -> dict[str, str]:
    lists: dict[str, list[str]] = {}
    for name, words in _LISTS.items():
        for word in words:
            lists.setdefault(word, []).append(name)
    return {word: "+".join(names) for word, names in lists.items()}


def _lists(word: Word) -> str:
    """The lists a word is in, as one feature's text."""
    if word is NOBODY:
        return "NOBODY"
    found = _by_word().get(word.key, "")
    if not found and "-" in word.key:
        parts = _by_word().get(word.key.split("-")[0], "").split("+")
        found = "+".join(name for name in parts if name in _OF_PARTS)
    return found or "?"


def _features(around: _Around, at: int, rules: Sequence[str]) -> list[str]:
    """What a word is, what stands before (<) and behind it (>), and the lists (in capitals) these are in."""
    words, lists, gaps = around
    word, last, following = words[at], words[at - 1], words[at + 1]
    listed, listed_last, listed_following = lists[at], lists[at - 1], lists[at + 1]
    ahead, gap = gaps[at - 1], gaps[at]
    key, shape = word.key, word.shape
    opens, owns = "01"[word.opens], "01"[word.possessive]
    found = [
        f"is {key}",
        f"-{key[-3:]}",
        f"<{last.key}",
        f">{following.key}",
        f"{last.key}_{following.key}",
        f"<<{words[at - 2].key}",
        f">>{words[at + 2].key}",
        f"{last.shape} {shape} {following.shape}",
        f"{shape} {opens}{owns}",
        f"{ahead}_{gap}",
        f"{listed}{gap}{owns}",
        f"{ahead}{listed}",
        f"{listed} {shape}{opens}",
        f"<{listed_last}",
        f">{listed_following}",
        f"{listed}<{listed_last} {last.shape}",
        f"{listed}>{listed_following} {following.shape}",
        f"{listed}<{last.key}",
        f"{listed}>{following.key}",
        f"{words.many == 1:d}{at == 0:d}{at == words.many - 1:d}",
    ]
    if not rules:
        return [*found, "no rule"]
    return [*found, *rules, *(f"{rule} {listed}" for rule in rules)]


def _gap(text: str) -> str:
    """What stands between two words, by its first sign."""
    bare = text.strip(" ")
    return " " if not bare else "#" if bare[0].isdigit() else bare[0]
