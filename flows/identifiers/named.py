"""Which words name somebody: what a word, its neighbours, the lists and the rules together make likely.

No list holds every name, and most names are also something else: a ward, a scheme, a month. So each word that
might be one is taken as features, and what they weigh was learned, see `likeness`.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from flows.identifiers import given_names, surnames, vocabulary
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.hints import NOBODY, after, before
from flows.identifiers.likeness import Likeness
from flows.identifiers.names import CITED, rules_met
from flows.identifiers.words import Word, words_of

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
    """A word that might be a name: its place, the rules that say so, and its features."""

    start: int
    end: int
    rules: tuple[str, ...]
    features: tuple[str, ...]


def person_names(text: str, likeness: Likeness) -> Iterator[Hit]:
    """Yield the words of plain `text` that name somebody; where nothing was learned, what the rules say."""
    is_name = likeness.questions.get("name")
    for suspect in suspects(text):
        named = is_name.scores(suspect.features)[0] > 0 if is_name else {*suspect.rules} - {CITED}
        if named:
            yield Hit(Kind.NAME, suspect.start, suspect.end)


def suspects(text: str) -> Iterator[Suspect]:
    """Yield each word that might name somebody: with a capital, listed, an owner, or told by a rule."""
    words = words_of(text)
    met = rules_met(words, text)
    listed = _by_word()
    for at, word in enumerate(words):
        if met[at] or (_may_be(word) and listed.get(word.key) != "ORD"):
            yield Suspect(word.start, word.end, tuple(met[at]), tuple(_features(text, words, at, met[at])))


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


def _features(text: str, words: Sequence[Word], at: int, rules: Sequence[str]) -> Iterator[str]:
    """What a word is, what stands before (<) and behind it (>), and the lists (in capitals) these are in."""
    word, last, following = words[at], before(words, at), after(words, at)
    lists, lists_last, lists_following = _lists(word), _lists(last), _lists(following)
    gap, ahead = _gap(word.gap), _gap(text[last.end : word.start])
    key, shape = word.key, word.shape
    yield f"is {key}"
    yield f"-{key[-3:]}"
    yield f"<{last.key}"
    yield f">{following.key}"
    yield f"{last.key}_{following.key}"
    yield f"<<{before(words, at - 1).key if at else ''}"
    yield f">>{after(words, at + 1).key}"
    yield f"{last.shape} {shape} {following.shape}"
    yield f"{shape} {word.opens:d}{word.possessive:d}"
    yield f"{ahead}_{gap}"
    yield f"{lists}{gap}{word.possessive:d}"
    yield f"{ahead}{lists}"
    yield f"{lists} {shape}{word.opens:d}"
    yield f"<{lists_last}"
    yield f">{lists_following}"
    yield f"{lists}<{lists_last} {last.shape}"
    yield f"{lists}>{lists_following} {following.shape}"
    yield f"{lists}<{last.key}"
    yield f"{lists}>{following.key}"
    yield f"{len(words) == 1:d}{at == 0:d}{at == len(words) - 1:d}"
    yield from rules
    yield from (f"{rule} {lists}" for rule in rules)
    if not rules:
        yield "no rule"


def _gap(text: str) -> str:
    """What stands between two words, by its first sign."""
    bare = text.strip(" ")
    return " " if not bare else "#" if bare[0].isdigit() else bare[0]
