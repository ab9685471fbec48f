"""A worry about a child, or somebody's own past or thoughts, told where nobody reads it.

Whether a text tells of one, and who tells it, is learned: its words together are likelier in a worry than in
talk about services, which uses the same ones.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import pairwise

from flows.identifiers.likeness import Likeness, Question, words_in
from flows.identifiers.patterns import Pattern
from flows.identifiers.plain import lowered
from flows.identifiers.vocabulary import ASKING, FINISHED, GOING_ON, OF_THE_WAY, SMALL, TELLING

_SENTENCE_END = Pattern(r"(?<=[.!?]) |\n")


def asks_the_way(plain_text: str) -> bool:
    """Whether a plain text is a question of what to do here, such as "and what do I do now"."""
    words = set(words_in(plain_text))
    asked = words <= OF_THE_WAY | (TELLING if words & FINISHED else frozenset())
    return asked and bool(words & ASKING) and bool(words & GOING_ON)


MOST_SMALL = 2
"""Small words that say nothing without others; three can: "he did it"."""


def _says_nothing(plain_text: str) -> bool:
    """Whether a text is no more than a letter or a small word or two, such as a key that a card has not."""
    words = words_in(plain_text)
    return len(words) <= MOST_SMALL and all(word in SMALL or len(word) == 1 for word in words)


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
    if is_worry is None or by_teller is None or asks_the_way(plain_text) or _says_nothing(plain_text):
        return None
    if _of_a_colleague(plain_text):
        return Teller.COLLEAGUE
    score, passage = max(
        (is_worry.scores(given)[0], passage) for passage, given in _passages(plain_text, is_worry)
    )
    if score <= 0:
        return None
    scores = by_teller.scores(by_teller.known_of(words_in(passage)))
    return Teller(by_teller.answers[scores.index(max(scores))])


_STAFF = (
    r"(?:colleague|co-?worker|workmate|work mate|(?:mate|friend) (?:at|from) work|manager|boss|supervisor"
    r"|coach|teacher|tutor|caretaker|volunteer|teaching assistant|ta|youth worker|social worker"
    r"|support worker|member of staff|staff member|driver|headteacher|head teacher|instructor|trainer"
    r"|foster carer|nurse|priest)"
)
_CHILD = (
    r"(?:pupil|student|kid|child|boy|girl|teenager|teen|schoolgirl|schoolboy|youngster|young person"
    r"|(?:year|yr) \d+|under[ -]?\d+)"
)
_CHILDREN = rf"(?:{_CHILD}s?|children|young people|lads|lasses)"
_SO = (
    r"(?: (?:at|in|from|on|work|my|our|the|team|school|club|is|was|are|were|has|have|had|been|being"
    r"|keeps?|kept|acts?|acting|behav(?:es|ed|ing)|seems?|gets?|getting|got|a|bit|very|really|quite|always|often|so"
    r"|just|who|that|sometimes|now|still|to|be|pretty|kind|of|all))*"
)
_ODD = (
    r"(?:(?:weirdl?y?|creepy|a creep|pervy|inappropriate(?:ly)?|too (?:close|friendly|familiar|touchy)"
    r"|touchy|odd|oddly|flirty|obsessed|over[ -]?friendly|handsy) (?:with|to|towards?|around|about|near|by)"
    r"|touch(?:es|ing|ed)|flirt(?:s|ing|ed) with|groom(?:s|ing|ed)|kiss(?:es|ing|ed)"
    r"|(?:sends?|sending|sent) (?:pictures|photos|pics|nudes|selfies|gifts|hearts|kisses) to)"
)
_WHICH = r"(?: (?:some|one|of|the|a|an|our|his|her|their|this|two|all|these|little|young|younger|small))*"
_WRITES = (
    r"(?:(?:sends?|sending|sent) (?:\w+ ){0,2}(?:messages?|texts?|dms?|snaps?) to|messag(?:es|ing|ed)"
    r"|text(?:s|ing|ed)|dm(?:s|ing|ed|'s)|snapchat(?:s|ting|ted)|chat(?:s|ting|ted) (?:to|with)"
    r"|whatsapp(?:s|ing|ed))"
)
_ONE = r"\b(?:my|a|an|one of (?:my|our|the)|another|this|our|the)(?: \w+){0,2}"
_COLLEAGUE = Pattern(
    rf"{_ONE} {_STAFF}s?{_SO} {_ODD}{_WHICH} {_CHILDREN}\b"
    rf"|\b(?:my|a|one of (?:my|our))(?: \w+){{0,2}} {_STAFF}s?{_SO} {_WRITES} (?:a|an|one|this|some)"
    rf"(?: \w+)? {_CHILD}\b"
    rf"|\bmy (?:mate|friend|pal){_SO} {_ODD}{_WHICH} (?:under[ -]?\d+s?|pupils?|year \d+s?)\b"
)
"""One of the staff who is odd with children, or who writes to a single one."""

_TOLD_OF_OTHERS = Pattern(
    r"\b(?:me|i was|us|my (?:son|daughter|child|children|kid|kids|boy|girl|brother|sister|little|own))\b"
)
"""Somebody who was a child then, or whose child it is, is met as that."""


def _of_a_colleague(plain_text: str) -> bool:
    """Whether a text tells of somebody among the staff, in words that leave no doubt."""
    text = lowered(plain_text)
    return _COLLEAGUE.search(text) is not None and _TOLD_OF_OTHERS.search(text) is None


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
