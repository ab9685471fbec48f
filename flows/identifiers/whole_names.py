"""A given name with a surname that says or does something, "Tommy Smith told us", and "mr p".

No weight outvotes them.

What is named after somebody is an institution, such as "Marie Collins Foundation"; a name of one word, a
place or a service is left to what is learned.
"""

from flows.identifiers.hints import WRITTEN_CLOSE, is_institution
from flows.identifiers.words import Word, Words
from flows.vocabulary import given_names, word_set
from flows.vocabulary.around_names import DOING
from flows.vocabulary.ordinary import ORGANISATIONS
from flows.vocabulary.people import CIVIL_TITLES
from flows.vocabulary.surnames import PLAIN_SURNAMES, WORD_SURNAMES

_GIVEN = WRITTEN_CLOSE - ORGANISATIONS
_NAMED_AFTER = frozenset({"freud", "petchey", "curie", "stopes", "barnardo"})
"""Surnames of those after whom organisations are called by their bare names."""
_SURNAMES = WORD_SURNAMES | {"west", "north", "east"}
_SPEAKS = DOING | word_set("""
reported received attended made makes spoke leads chairs runs wrote keeps kept took saw knows knew gave began
will would can could cannot should may must might shall wouldn't shouldn't couldn't can't won't
""")
_BETWEEN = word_set("also still never only then later now always just already often")
_HOLDS = frozenset({"has", "had", "runs", "made", "makes", "wrote"})
_SOME = frozenset({"a", "an", "no", "one", "two", "three", "several"})
_PAPERS = word_set("policy policies protocol protocols procedure procedures pathway flowchart toolkit")
_TELLS = frozenset({"told", "said", "says", "disclosed", "was", "is", "has", "had"})
"""Behind a name without capitals they say as much."""


def is_whole_name(words: Words, at: int) -> bool:
    """Whether a given name is at this place, with a surname behind it, of whom something is told."""
    word, surname = words[at], words[at + 1]
    if word.key in CIVIL_TITLES and surname.shape.lower() == "x" and word.gap in {" ", ". "}:
        return len(surname.key) == 1
    if not word.is_followed or word.possessive or surname.possessive:
        return False
    if word.shape == surname.shape == "x":
        known = word.key in WRITTEN_CLOSE and surname.key in PLAIN_SURNAMES
        return known and surname.is_followed and words[at + 2].key in _TELLS
    last = at + 2 if _is_second_of(surname, words[at + 2]) else at + 1
    told = last + 2 if words[last + 1].key in _BETWEEN else last + 1
    surname, verb = words[last], words[told]
    is_told_of = surname.is_followed and verb.key in _SPEAKS and verb.shape == "x"
    if not is_told_of or words[at - 1].key == "ysgol" or _is_of_a_service(words, told):
        return False
    return _is_name(word, surname) and not is_institution(words, at)


def _is_of_a_service(words: Words, told: int) -> bool:
    """Whether it has what only a service has: "its own form", "a written policy"; the policy is anybody's."""
    if words[told].key not in _HOLDS:
        return False
    behind = [word.key for word in words[told + 1 : told + 4]]
    return behind[:1] == ["its"] or (behind[0] in _SOME and not _PAPERS.isdisjoint(behind))


def _is_name(word: Word, surname: Word) -> bool:
    """Whether these two are a given name and a surname, as they are written."""
    if not (word.is_capital and surname.is_capital) or surname.key in _NAMED_AFTER | _TELLS:
        return False
    if word.key in _GIVEN or word.key.partition("-")[0] in _GIVEN:
        return surname.could_be_name or surname.is_surname or surname.key in _SURNAMES
    return word.key in given_names.LOOSE and surname.key in PLAIN_SURNAMES


def _is_second_of(second: Word, third: Word) -> bool:
    """Whether a second given name stands between the first and the surname: "Mary Jane Foster"."""
    return second.is_followed and third.is_capital and second.key in given_names.ALL_GIVEN
