"""A worry about a child, or somebody's own past or thoughts, told where nobody reads it.

Whether a text tells of one, and who tells it, is learned: its words together are likelier in a worry than in
talk about services, which uses the same ones.
"""

from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from flows.identifiers.likeness import Likeness, features
from flows.identifiers.patterns import Pattern

_SENTENCE_END = Pattern(r"(?<=[.!?]) |\n")


class Teller(StrEnum):
    """Who tells of a worry, and so where they are sent."""

    PROFESSIONAL = "professional"
    PARENT = "parent"
    CHILD = "child"
    SURVIVOR = "survivor"
    OWN = "own"
    COLLEAGUE = "colleague"


def teller(plain_text: str, likeness: Likeness) -> Teller | None:
    """Who tells of a worry in plain text, None for any other text."""
    is_worry, by_teller = likeness.questions.get("worry"), likeness.questions.get("teller")
    if is_worry is None or by_teller is None:
        return None
    score, passage = max(
        (is_worry.scores(features(passage))[0], passage) for passage in _passages(plain_text)
    )
    if score <= 0:
        return None
    scores = by_teller.scores(features(passage))
    return Teller(by_teller.answers[scores.index(max(scores))])


def _passages(text: str) -> Iterator[str]:
    """The whole, and of a longer text each two sentences, so that a few are not lost among many."""
    yield text
    sentences = [sentence for sentence in _SENTENCE_END.split(text) if sentence]
    if len(sentences) > len(("one", "two")):
        yield from (f"{one} {two}" for one, two in pairwise(sentences))
