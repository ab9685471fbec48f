"""Which words name somebody: what a word, its neighbours, the lists and the rules together make likely.

No list holds every name, and most names are also something else: a ward, a scheme, a month. So each word that
might be one is taken as features, and what they weigh was learned, see `likeness`.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from functools import cache, partial
from typing import NamedTuple

from flows.identifiers.findings import Hit, Kind, Place
from flows.identifiers.likeness import Likeness
from flows.identifiers.names import CITED, rules_met
from flows.identifiers.whole_names import is_whole_name
from flows.identifiers.words import NOBODY, Word, Words, words_of
from flows.vocabulary import given_names, surnames, word_set
from flows.vocabulary.around_names import (
    CALLED,
    DOING,
    INSTITUTION,
    LOWER_INSTITUTION,
    SAINTLY,
    STANDING_IN_TOWNS,
    WELSH_LITTLE,
)
from flows.vocabulary.calendar import OF_THE_CALENDAR
from flows.vocabulary.kin import KIN
from flows.vocabulary.ordinary import ORDINARY, ORGANISATIONS
from flows.vocabulary.people import BELONGINGS, PEOPLE, TITLES
from flows.vocabulary.short_forms import ACRONYMS, NEEDS, OF_NUMBERED, PAIRS, POSTS_IN_SHORT, RATINGS

_LISTS = {
    "GIVEN": given_names.SURE,
    "CAPITAL": given_names.CAPITAL_NAMES,
    "WORD": given_names.WORD_NAMES,
    "MONTH": given_names.MONTH_NAMES,
    "SURNAME": surnames.PLAIN_SURNAMES,
    "WORDSUR": surnames.WORD_SURNAMES,
    "ORD": ORDINARY,
    "ORG": ORGANISATIONS,
    "TITLE": TITLES,
    "INST": INSTITUTION | LOWER_INSTITUTION,
    "KIN": KIN,
    "PEOPLE": PEOPLE,
    "DOING": DOING,
    "ACR": ACRONYMS,
    "CALLED": CALLED,
    "OWN": BELONGINGS,
    "SAINT": SAINTLY,
    "WELSH": WELSH_LITTLE,
}
_OF_PARTS = ("GIVEN", "CAPITAL", "SURNAME")
"""Lists in which the first part of a double name counts too."""


_OF_ONE = word_set("he she him her his hers himself herself boy girl")
"""Whoever these stand for may be the one whose letters stand beside them."""

_BEFORE_ONE = word_set("about ask asked contact moved saw separated told tell")
"""Behind these stands somebody as well as a thing."""

_BEFORE_A_TOWN = word_set("in near across outside")

_OF_SEVERAL = word_set("were are have both")
"""What is said of two as of a thing that is done."""

_OWN_LETTERS = 3
"""Letters of a post that may be somebody's own; more are a word."""

_LOOKS = 10
"""So many of the signs of a word, the first, are how its place looks."""


class _Signs(NamedTuple):
    """All that the features of a word are made of: how its place looks, and the words there that are wanted.

    The looks are shapes, signs between the words and the lists that they are in. A word is None where it is
    not wanted. Many places of a long text have the same signs, and are judged once.
    """

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
    key: str | None
    end: str | None
    last: str | None
    following: str | None
    second_last: str | None
    second: str | None
    edges: str
    rules: tuple[str, ...]

    def features(self) -> list[str]:
        """What the word is, and what stands before (<) and behind it (>)."""
        return [*self.of_looks(), *self.of_words()]

    def of_words(self) -> list[str]:
        """The features that hold a word or the end of one, as far as these are wanted, or a rule."""
        found = [*self._of_keys(), self.edges]
        for rule in self.rules:
            found += rule, f"{rule} {self.lists}"
        if not self.rules:
            found.append("no rule")
        return found

    def of_looks(self) -> tuple[str, ...]:
        """The features that hold no word."""
        shape, opens, owns, ahead, gap, lists, shape_last, lists_last, shape_following, lists_following = (
            self[:_LOOKS]
        )
        return (
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
        )

    def _of_keys(self) -> list[str]:
        found = []
        if self.key is not None:
            found.append(f"is {self.key}")
        if self.end is not None:
            found.append(self.end)
        if self.last is not None:
            found += f"<{self.last}", f"{self.lists}<{self.last}"
        if self.following is not None:
            found += f">{self.following}", f"{self.lists}>{self.following}"
            if self.last is not None:
                found.append(f"{self.last}_{self.following}")
        if self.second_last is not None:
            found.append(f"<<{self.second_last}")
        if self.second is not None:
            found.append(f">>{self.second}")
        return found


class Suspect(NamedTuple):
    """A word that might be a name: its place, the rules that say so, and what gives its signs."""

    start: int
    end: int
    rules: Sequence[str]
    signs: Callable[[], _Signs]

    def features(self) -> list[str]:
        """The features that it is judged by."""
        return self.signs().features()


class _Around(NamedTuple):
    """The words of a text, by place the lists they are in, the gaps behind them, and their keys if wanted."""

    words: Words
    lists: Sequence[str]
    gaps: Sequence[str]
    wanted: Sequence[str | None]
    known: Container[str]

    @classmethod
    def of(cls, words: Words, text: str, known: Container[str]) -> "_Around":
        signs = {gap: _gap(gap) for gap in {word.gap for word in words}}
        gaps = [signs[word.gap] for word in words]
        gaps[-1] = _gap(text[: words[0].start])  # as NOBODY stands before the first
        lists: dict[str, str] = {}
        for word in words:
            if word.key not in lists:
                lists[word.key] = _lists(word)
        wanted = [word.key if word.key in known else None for word in words]
        return cls(words, [lists[word.key] for word in words], gaps, wanted, known)


def person_names(text: str, likeness: Likeness) -> Iterator[Hit]:
    """Yield the first word of each third of plain `text` that names somebody: more would say nothing more.

    Where nothing was learned, what the rules say.
    """
    is_name = likeness.questions.get("name")
    known = is_name.words if is_name else ()
    named: set[int] = set()
    scored: dict[_Signs, bool] = {}
    looks: dict[tuple[object, ...], set[str]] = {}
    for around, at, rules in _suspected(text, known):
        start = around.words[at].start
        third = start * len(Place) // len(text)
        if third in named:
            if len(named) == len(Place):
                return
            continue
        if is_name:
            signs = _signs(around, at, rules)
            if signs not in scored:
                look = signs[:_LOOKS]
                if look not in looks:
                    looks[look] = is_name.known(signs.of_looks())
                given = looks[look] | is_name.known(signs.of_words())
                scored[signs] = is_name.scores_of_known(given)[0] > 0
            is_named = scored[signs] or (CITED not in rules and is_whole_name(around.words, at))
        else:
            is_named = bool({*rules} - {CITED})
        if is_named:
            named.add(third)
            yield Hit(Kind.NAME, start, around.words[at].end)


def suspects(text: str) -> Iterator[Suspect]:
    """Yield each word that might name somebody: with a capital, listed, an owner, or told by a rule."""
    for around, at, rules in _suspected(text, None):
        word = around.words[at]
        yield Suspect(word.start, word.end, rules, partial(_signs, around, at, rules))


def _suspected(text: str, known: Container[str] | None) -> Iterator[tuple["_Around", int, list[str]]]:
    """Yield what stands in a text, the place of each word that might name somebody, and its rules.

    Of the features that hold a word or its end, only those with `known` ones are wanted; without that, all.
    """
    words = words_of(text)
    wanted = {part for word in words for part in (word.key, _end(word.key))} if known is None else known
    met = rules_met(words, text)
    around = _Around.of(words, text, wanted)
    of_one = any(word.key in _OF_ONE for word in words)
    for at, (word, rules, lists) in enumerate(zip(words, met, around.lists, strict=False)):
        if (word.key in OF_NUMBERED and around.gaps[at] == "#") or _is_nobody(words, at, tells_of_one=of_one):
            continue
        if _is_of_work(around, at, tells_of_one=of_one):
            continue
        if rules or (_may_be(word) and lists != "ORD"):
            yield around, at, rules


def _is_nobody(words: Words, at: int, *, tells_of_one: bool) -> bool:
    """Whether what stands before a word makes a town or a moment of it: "our clinic in Preston", "at the mo".

    "She confided in Shirley", "shouted at mo" and "in Bradley's case" are of somebody.
    """
    word, before, earlier = words[at], words[at - 1].key, words[at - 2].key
    if word.possessive:
        return False
    if word.key == "mo":
        is_short = before == "at" and word.shape == "x" and not tells_of_one and not earlier.endswith("ed")
        return (earlier, before) == ("at", "the") or is_short
    is_there = earlier in STANDING_IN_TOWNS or words[at - 2] is NOBODY
    return word.key in given_names.TOWNS and before in _BEFORE_A_TOWN and is_there and not tells_of_one


def _is_of_work(around: _Around, at: int, *, tells_of_one: bool) -> bool:
    """Whether a word is a rating, a need, a post, a pair of letters or a range of months, as is usual.

    Whoever does what people do, or owns what they do, may be somebody whose letters these are; so may
    whoever it is that the text tells of.
    """
    word, following = around.words[at], around.words[at + 1]
    if word.key in {"dr", "doctor", "gp"} and word.possessive:
        return following.key not in KIN
    if word.possessive or following.possessive:
        return False
    if word.key in POSTS_IN_SHORT and word.shape != "x":
        return following.key not in KIN and not (tells_of_one and len(word.key) <= _OWN_LETTERS)
    if tells_of_one or around.words[at - 1].key in _BEFORE_ONE:
        return False
    if f"{word.key}&{following.key}" in PAIRS and word.gap == "&":
        return around.words[at + 2].key not in DOING | _OF_SEVERAL
    is_range = "-" in word.key and OF_THE_CALENDAR.issuperset(word.key.split("-"))
    is_short = (word.key in RATINGS and word.shape != "x") or (word.key in NEEDS and word.shape == "XX")
    return (is_range or is_short) and not (word.is_followed and following.key in DOING | KIN)


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


def _signs(around: _Around, at: int, rules: Sequence[str]) -> _Signs:
    words, lists, gaps, wanted, known = around
    word, last, following = words[at], words[at - 1], words[at + 1]
    end = _end(word.key)
    inside = 0 < at < words.many - 1
    return _Signs(
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
        wanted[at],
        end if end in known else None,
        wanted[at - 1],
        wanted[at + 1],
        wanted[at - 2],
        wanted[at + 2],
        "000" if inside else f"{words.many == 1:d}{at == 0:d}{at == words.many - 1:d}",
        tuple(rules),
    )


def _end(key: str) -> str:
    return f"-{key[-3:]}"


def _gap(text: str) -> str:
    """What stands between two words, by its first sign."""
    bare = text.strip(" ")
    return " " if not bare else "#" if bare[0].isdigit() else bare[0]
