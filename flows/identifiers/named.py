"""Which words name somebody: what a word, its neighbours, the lists and the rules together make likely.

No list holds every name, and most names are also something else: a ward, a scheme, a month. So each word that
might be one is taken as features, and what they weigh was learned, see `likeness`.
"""

from collections.abc import Callable, Container, Iterator, Sequence
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


class _Look(NamedTuple):
    """How a place in a text looks, whatever its words: shapes, signs between them, the lists they are in."""

    shape: str
    opens: bool
    owns: bool
    ahead: str
    gap: str
    lists: str
    shape_last: str
    lists_last: str
    shape_following: str
    lists_following: str

    def features(self) -> list[str]:
        shape, opens, owns, ahead, gap, lists, shape_last, lists_last, shape_following, lists_following = self
        return [
            f"{shape_last} {shape} {shape_following}",
            f"{shape} {opens:d}{owns:d}",
            f"{ahead}_{gap}",
            f"{lists}{gap}{owns:d}",
            f"{ahead}{lists}",
            f"{lists} {shape}{opens:d}",
            f"<{lists_last}",
            f">{lists_following}",
            f"{lists}<{lists_last} {shape_last}",
            f"{lists}>{lists_following} {shape_following}",
        ]


class _Around(NamedTuple):
    """The words of a text, by their places the lists they are in and the gaps behind them.

    `looks` are the features of places that were looked at: most places of a text look like another.
    """

    words: Words
    lists: Sequence[str]
    gaps: Sequence[str]
    looks: dict[_Look, list[str]]

    @classmethod
    def of(cls, words: Words, text: str) -> "_Around":
        gaps = [" " if word.is_followed else _gap(word.gap) for word in words]
        gaps[-1] = _gap(text[: words[0].start])  # as NOBODY stands before the first
        return cls(words, [_lists(word) for word in words], gaps, looks={})


def person_names(text: str, likeness: Likeness) -> Iterator[Hit]:
    """Yield the first word of each third of plain `text` that names somebody: more would say nothing more.

    Where nothing was learned, what the rules say.
    """
    is_name = likeness.questions.get("name")
    known = is_name.words if is_name else ()
    named: set[int] = set()
    scored: dict[tuple[str, ...], bool] = {}
    for suspect in suspects(text, known):
        third = suspect.start * len(Place) // len(text)
        if third in named:
            continue
        if is_name:
            given = tuple(suspect.features())
            if given not in scored:
                scored[given] = is_name.scores(given)[0] > 0
            is_named = scored[given]
        else:
            is_named = bool({*suspect.rules} - {CITED})
        if is_named:
            named.add(third)
            yield Hit(Kind.NAME, suspect.start, suspect.end)


def suspects(text: str, known: Container[str] | None = None) -> Iterator[Suspect]:
    """Yield each word that might name somebody: with a capital, listed, an owner, or told by a rule.

    Of the features that hold a word or its end, only those with `known` ones are wanted; without that, all.
    """
    words = words_of(text)
    wanted = {part for word in words for part in (word.key, _end(word.key))} if known is None else known
    met = rules_met(words, text)
    around = _Around.of(words, text)
    for at, (word, rules, lists) in enumerate(zip(words, met, around.lists, strict=False)):
        if rules or (_may_be(word) and lists != "ORD"):
            yield Suspect(word.start, word.end, rules, partial(_features, around, at, rules, wanted))


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


def _features(around: _Around, at: int, rules: Sequence[str], wanted: Container[str]) -> list[str]:
    """What a word is, and what stands before (<) and behind it (>)."""
    words, lists, gaps, looks = around
    word, last, following = words[at], words[at - 1], words[at + 1]
    look = _Look(
        word.shape,
        word.opens,
        word.possessive,
        gaps[at - 1],
        gaps[at],
        lists[at],
        last.shape,
        lists[at - 1],
        following.shape,
        lists[at + 1],
    )
    if look not in looks:
        looks[look] = look.features()
    found = [*looks[look], *_of_words(words, lists, at, wanted)]
    inside = 0 < at < words.many - 1
    found.append("000" if inside else f"{words.many == 1:d}{at == 0:d}{at == words.many - 1:d}")
    for rule in rules:
        found += rule, f"{rule} {lists[at]}"
    if not rules:
        found.append("no rule")
    return found


def _of_words(words: Words, lists: Sequence[str], at: int, wanted: Container[str]) -> list[str]:
    """The features that hold a word or the end of one, as far as these are wanted."""
    key, last, following = words[at].key, words[at - 1].key, words[at + 1].key
    found = []
    if key in wanted:
        found.append(f"is {key}")
    if (end := _end(key)) in wanted:
        found.append(end)
    if last in wanted:
        found += f"<{last}", f"{lists[at]}<{last}"
    if following in wanted:
        found += f">{following}", f"{lists[at]}>{following}"
    if last in wanted and following in wanted:
        found.append(f"{last}_{following}")
    if (second_last := words[at - 2].key) in wanted:
        found.append(f"<<{second_last}")
    if (second := words[at + 2].key) in wanted:
        found.append(f">>{second}")
    return found


def _end(key: str) -> str:
    return f"-{key[-3:]}"


def _gap(text: str) -> str:
    """What stands between two words, by its first sign."""
    bare = text.strip(" ")
    return " " if not bare else "#" if bare[0].isdigit() else bare[0]
