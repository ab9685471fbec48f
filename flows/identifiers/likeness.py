"""What the words of a text together make likely, by weights learned from made-up sentences: see `training`.

A text is taken as its *features*: each word, each two words that follow one another or have one between them,
and each four letters within a word. A question about texts has a weight for each feature that it knows. What
they come to, over the root of how many they are, is the score of an answer; nothing else is looked at, so
that which words tipped it can always be told.
"""

import json
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import sqrt
from typing import Any, TypeAlias

from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import folded

_WORD = Pattern(r"[^\W\d_]+|\d+")
_BESIDE_WORDS = Pattern(r"[<>_ ]")
PIECE = 4
"""Letters of a piece, the ends of the word counted."""


def features(plain_text: str) -> Iterator[str]:
    """Yield the features of a plain text, some more than once; figures count as one and the same word."""
    return features_of(words_in(plain_text))


def words_in(plain_text: str) -> list[str]:
    """The words of a plain text that its features are made of."""
    bare = folded(plain_text).replace("'", "")
    return ["#" if word[0].isdigit() else word for word in _WORD.findall(bare)]


def features_of(words: Sequence[str]) -> Iterator[str]:
    """Yield the features of a text with these words."""
    yield from words
    yield from pairs_of(words)
    for word in dict.fromkeys(words):
        ends = f"_{word}_"
        yield from (ends[at : at + PIECE] for at in range(len(ends) - PIECE + 1) if len(ends) > PIECE)


def pairs_of(words: Sequence[str]) -> Iterator[str]:
    """Yield each two words that follow one another or have one between them."""
    for one, two in pairwise(words):
        yield f"{one} {two}"
    for one, two in zip(words, words[2:], strict=False):
        yield f"{one} * {two}"


@dataclass(frozen=True, kw_only=True)
class Question:
    """What may be asked of a text: its possible `answers`, and for each a `bias` and a weight per feature.

    Weights are whole numbers, so that they come to the same everywhere. With one answer the question is
    whether it is so.
    """

    answers: Sequence[str]
    bias: Sequence[int]
    weights: Mapping[str, Sequence[int]]

    @cached_property
    def words(self) -> frozenset[str]:
        """The words in the features that it has a weight for, and the signs beside them."""
        return frozenset(word for feature in self.weights for word in _BESIDE_WORDS.split(feature))

    def known(self, given: Iterable[str]) -> set[str]:
        """Those of these features that it has a weight for."""
        return self.weights.keys() & given

    def known_of(self, words: Sequence[str]) -> set[str]:
        """As `known`, of the features of a text with these words: what holds another word is never made."""
        return Spread(self, words).between(0, len(words))

    def known_in(self, word: str) -> list[str]:
        """As `known`, of the features of one word: itself and its pieces."""
        weights = self.weights
        found = [word] if word in weights else []
        if len(word) > PIECE - 2:
            ends = f"_{word}_"
            found += [
                piece for at in range(len(ends) - PIECE + 1) if (piece := ends[at : at + PIECE]) in weights
            ]
        return found

    def known_pairs_of(self, words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
        """Yield each pair of these words that it has a weight for: where it begins and ends, and the pair."""
        mine, weights = self.words, self.weights
        kept = [word if word in mine else "" for word in words]
        for many, joint in ((1, " "), (2, " * ")):
            for at, (one, two) in enumerate(zip(kept, kept[many:], strict=False)):
                if one and two and (pair := f"{one}{joint}{two}") in weights:
                    yield at, at + many, pair

    def scores(self, given: Iterable[str]) -> list[float]:
        """The score of each answer, in their order, for a text with these features."""
        return self.scores_of_known(self.known(given))

    def scores_of_known(self, found: AbstractSet[str]) -> list[float]:
        """As `scores`, of features that it has a weight for, each once."""
        root = sqrt(len(found)) or 1
        scores = []
        for bias, weights in zip(self.bias, self._by_answer, strict=True):
            scores.append(bias + sum(map(weights.__getitem__, found)) / root)
        return scores

    @cached_property
    def _by_answer(self) -> Sequence[Mapping[str, int]]:
        """The weights for each answer."""
        columns = zip(*self.weights.values(), strict=True)
        return [dict(zip(self.weights, column, strict=True)) for column in columns]


class Spread:
    """Which features of a text's words a question knows, looked up once, and where they stand."""

    def __init__(self, question: Question, words: Sequence[str]) -> None:
        self._words = words
        self._by_word = {word: question.known_in(word) for word in dict.fromkeys(words)}
        self._pairs = sorted(question.known_pairs_of(words))
        self._begun = [pair[0] for pair in self._pairs]

    def between(self, start: int, end: int) -> set[str]:
        """Those of the words from the one at `start` up to the one at `end`, as a text of its own."""
        found = set[str]().union(*map(self._by_word.__getitem__, {*self._words[start:end]}))
        near = self._pairs[bisect_left(self._begun, start) : bisect_left(self._begun, end)]
        found.update([pair for _, last, pair in near if last < end])
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What was learned: the questions by name, and the digest of the sentences they were learned from."""

    digest: str
    questions: Mapping[str, Question]

    @classmethod
    def read(cls, text: str) -> "Likeness":
        """Take it from the text of its file."""
        data = json.loads(text)
        once: dict[tuple[int, ...], tuple[int, ...]] = {}
        questions = {name: _question(each, once) for name, each in data["questions"].items()}
        return cls(digest=data["digest"], questions=questions)


def _question(data: Mapping[str, Any], once: dict[tuple[int, ...], tuple[int, ...]]) -> Question:
    """A question as it stands in the file; equal weights, as most are, are kept `once`."""
    weights = {}
    for feature, listed in data["weights"].items():
        each = tuple(listed)
        weights[feature] = once.setdefault(each, each)
    return Question(answers=data["answers"], bias=data["bias"], weights=weights)


Learned: TypeAlias = Callable[[], Likeness]
"""Gives what was learned. It is asked when a text has to be judged, not before."""


def nothing_learned() -> Likeness:
    """Where nobody has handed in what was learned, no text is like anything."""
    return Likeness(digest="", questions={})
