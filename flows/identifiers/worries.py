"""A worry about a child, or somebody's own past or thoughts, told where nobody reads it.

Whether a text tells of one, and who tells it, is learned: its words together are likelier in a worry than in
talk about services, which uses the same ones.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise

from flows.identifiers.likeness import Likeness, Question, words_in
from flows.identifiers.patterns import Pattern
from flows.identifiers.vocabulary import ASKING, FINISHED, GOING_ON, OF_THE_WAY, TELLING

_SENTENCE_END = Pattern(r"(?<=[.!?]) |\n")


def asks_the_way(plain_text: str) -> bool:
    """Whether a plain text is a question of what to do here, such as "and what do I do now"."""
    words = set(words_in(plain_text))
    asked = words <= OF_THE_WAY | (TELLING if words & FINISHED else frozenset())
    return asked and bool(words & ASKING) and bool(words & GOING_ON)


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
    if is_worry is None or by_teller is None or asks_the_way(plain_text):
        return None
    score, passage = max(
        (is_worry.scores(given)[0], passage) for passage, given in _passages(plain_text, is_worry)
    )
    if score <= 0:
        return None
    scores = by_teller.scores(by_teller.known_of(words_in(passage)))
    return Teller(by_teller.answers[scores.index(max(scores))])


def _passages(text: str, question: Question) -> Iterator[tuple[str, Iterable[str]]]:
    """The whole, and of a longer text each two sentences, so that a few are not lost among many.

    With each come those of its features that matter to the question. Those of a sentence are looked for once.
    """
    yield text, question.known_of(words_in(text))
    sentences = [sentence for sentence in _SENTENCE_END.split(text) if sentence]
    if len(sentences) <= len(("one", "two")):
        return
    words = {sentence: words_in(sentence) for sentence in sentences}
    known = {sentence: question.known_of(words[sentence]) for sentence in words}
    spoken = {sentence for sentence in words if not question.words.isdisjoint(words[sentence])}
    nothing: set[str] = set()
    for one, two in dict.fromkeys(pairwise(sentences)):
        across = nothing
        if one in spoken and two in spoken:
            across = question.known_pairs_of((*words[one][-2:], *words[two][:2]))
        if given := known[one] | known[two] | across:
            yield f"{one} {two}", given
