"""What makes a word look like somebody's name, told from the words around it.

Each rule below looks at one word and its neighbours and says how many words, from this one on, are a name
(0: none). What their word counts for is learned, see `named`. The lists are in `given_names`, `surnames` and
`vocabulary`, what neighbours hint at in `hints`.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from flows.identifiers.hints import (
    TELLING,
    WRITTEN_CLOSE,
    acts,
    is_common,
    is_institution,
    is_plural_owner,
    is_told_of,
)
from flows.identifiers.patterns import Pattern
from flows.identifiers.words import NOBODY, Word, Words
from flows.vocabulary import given_names
from flows.vocabulary.around_names import (
    BEFORE_NO_NAME,
    CALLED,
    DOING,
    INTIMATE,
    INTRODUCING,
    LABELS,
    NOT_A_NAME,
    OF_AN_OFFICE,
    OF_FAMILY_SERVICES,
    SAYING,
    SHIRES,
    SPEAKING_TO,
    WELSH,
)
from flows.vocabulary.kin import FAMILIES, HOUSEHOLDS, KIN
from flows.vocabulary.ordinary import ORDINARY, ORGANISATIONS
from flows.vocabulary.people import (
    BELONGINGS,
    FIRST_WORD_PEOPLE,
    HOLDING_A_TITLE,
    LOWER_TITLES,
    NOT_OWNED_BY_ONE,
    PEOPLE,
    POSTS,
    ROLES,
    TITLES,
)
from flows.vocabulary.short_forms import ACRONYMS
from flows.vocabulary.surnames import PLAIN_SURNAMES, SURNAMES, WORD_SURNAMES

_Rule = Callable[[Words, int], int]
_Rules: TypeAlias = tuple[tuple[str, _Rule], ...]

_CITED = Pattern(r"(?:'s)?(?:(?:,? (?:and|&)|,) [A-Z][\w'-]{1,25}){0,4}(?: et al\.?)?,? \(?(?:19|20)\d\d\b")
_SOURCE = Pattern(r"(?:19|20)\d\d| et al\b")
"""Without one of these nobody is cited."""
_CITED_FIRST = Pattern(r" (?:et al\b|(?:and|&) (?:others|colleagues),? \(?(?:19|20)\d\d\b)")
_AGED = Pattern(r",? ?\(?(?:aged? )?(?:[4-9]|1\d), (?:was|is|has|had|who)\Z")
_AN_AGE = Pattern(r" \d{1,2}(?! to|-| and over| or|\d)")

_NEVER_CALLED = (ORDINARY - given_names.ALL_GIVEN) | ORGANISATIONS
_CALENDAR = given_names.MONTH_NAMES | {"amber"}
"""Names that a month has too, and a rating."""
_NOT_CALLED = NOT_A_NAME | _NEVER_CALLED
_FAMILY_NAMES = SURNAMES - given_names.LOOSE
_MISSES = SURNAMES | given_names.SURE
_ONLY_GIVEN = given_names.SURE - SURNAMES
_OWNING_NOBODY = PEOPLE | NOT_A_NAME | {"one"}
_BEFORE_SMALL = DOING | KIN | {"and"}
_KNOWN_CAPITAL = given_names.ALL_GIVEN - ORGANISATIONS
_KNOWN_SMALL = given_names.SURE - ORGANISATIONS
_BARE_SURNAMES = PLAIN_SURNAMES - ORGANISATIONS
_LABELLED = LABELS | {"child", "sibling", "pupil", "family", "adult", "young"}
_MISS = {"miss", "sister", "brother"}
_CUES = _MISS | INTRODUCING | CALLED | TITLES
_THREE_WORDS = ("my name is", "i am called", "his name is", "her name is", "their name is")
_TWO_WORDS = ("my name", "my name's", "name is", "names are", "known as", "goes by", "name was")


_IN_FRONT_OF_A_NAME = PEOPLE | FIRST_WORD_PEOPLE | ROLES | {"the", "re", "old"}
_BEHIND_A_NAME = DOING | INTIMATE | TELLING | HOUSEHOLDS | {"aged", "told", "tells"}

CITED = "cited"
"""What stands for a rule where a name is that of an author."""


def rules_met(words: Words, text: str) -> Iterator[list[str]]:
    """Yield for each word of `text` the rules that say it is a name; CITED where it is an author's."""
    met: list[list[str]] = [[] for _ in range(words.many)]
    may_cite = _SOURCE.search(text) is not None
    rules_for: dict[str, tuple[_Rules, _Rules]] = {}
    previous = NOBODY
    for at, word in enumerate(words[: words.many]):
        of_word = rules_for.get(word.text)
        if of_word is None:
            of_word = rules_for[word.text] = _rules_for(word)
        rules, beside = of_word
        if beside and _has_somebody_beside(previous, words[at + 1]):
            rules += beside
        if may_cite and (rules or beside) and _is_cited(word, text):
            met[at].append(CITED)
            rules = ()
        for name, rule in rules:
            if length := rule(words, at):
                for met_there in met[at : at + length]:
                    met_there.append(name)
        previous = word
        yield met[at]


def _has_somebody_beside(previous: Word, following: Word) -> bool:
    """Whether a neighbour is one without which no rule of `_BESIDE` finds a name."""
    return (
        following.is_surname
        or following.key in _BEHIND_A_NAME
        or previous.key in _IN_FRONT_OF_A_NAME
        or previous.key.endswith("year-old")
    )


def _rules_for(word: Word) -> tuple[_Rules, _Rules]:
    """The rules that need look at a word: none at a small one that nothing lists, as most are.

    The second ones need look only where somebody is beside.
    """
    key, shape = word.key, word.shape
    of_cues = _OF_CUES if key in _CUES else ()
    given = key in WRITTEN_CLOSE or "-" in key or key.removesuffix("s") in WRITTEN_CLOSE
    if shape == "x" and not (given or word.possessive or key in PLAIN_SURNAMES):
        return of_cues, ()
    of_given_names = _OF_GIVEN_NAMES if given or key in given_names.LOOSE else ()
    of_owners = _OF_OWNERS if word.possessive else ()
    of_initials = _OF_INITIALS if shape in {"X", "XX"} else ()
    return (*of_cues, *of_given_names, *of_owners, *of_initials), _BESIDE if shape == "Xx" else _BESIDE_ANY


def _is_cited(word: Word, text: str) -> bool:
    if _CITED_FIRST.match(text, word.end):
        return True
    return word.key not in _ONLY_GIVEN and _CITED.match(text, word.end) is not None


def _introduced(words: Words, at: int) -> int:
    """My name is Zyrah, name: Zyrah, aka Ziggy, a boy known as Ziggy."""
    length = _introduction(words, at)
    following = words[at + length]
    if not length or following is NOBODY or following.key in NOT_A_NAME:
        return 0
    strong = words[at].key in {"my", "his", "her", "i"}
    if words[at].key == "known":
        person = any(word.key in PEOPLE for word in words[max(0, at - 3) : at])
        could = person and following.is_capital and following.key not in ORGANISATIONS
    else:
        could = following.could_be_name
    given = _KNOWN_CAPITAL if following.is_capital else _KNOWN_SMALL
    return length + 1 if strong or could or following.key in given else 0


def _introduction(words: Words, at: int) -> int:
    if words[at].key not in INTRODUCING:
        return 0
    keys = [word.text.lower() for word in words[at : at + 3]]
    if " ".join(keys) in _THREE_WORDS:
        return 3
    if " ".join(keys[:2]) in _TWO_WORDS:
        return 2
    labelled = keys[0] in {"name", "names", "parent", "mum"} and words[at].gap.startswith(":")
    return int(keys[0] == "aka" or labelled)


def _called(words: Words, at: int) -> int:
    """A boy called Kyle, a girl named sophie; no tool called Brook."""
    word, following = words[at], words[at + 1]
    if word.key not in CALLED or following is NOBODY or word.gap not in {" ", ' "', " '"}:
        return 0
    ahead = words[max(0, at - 3) : at]
    if any(each.key in PEOPLE or each.key == "old" for each in ahead):
        return 0 if following.key in _NOT_CALLED else 2
    known = following.key in _KNOWN_CAPITAL
    return 2 if known and following.is_capital and not is_institution(words, at + 1) else 0


def _titled(words: Words, at: int) -> int:
    """Mrs Patel, dr ahmed, PC Jones, Mr P."""
    word, following = words[at], words[at + 1]
    if following is NOBODY or word.key not in TITLES or word.gap not in {" ", ". "}:
        return 0
    if following.key in TITLES | SHIRES or (word.key == "ms" and following.key in OF_AN_OFFICE):
        return 0
    post = word.key in POSTS and words[at - 1].key in HOLDING_A_TITLE
    if post and not following.could_be_name and following.key not in SURNAMES:
        return 0
    if word.key in LOWER_TITLES and word.shape != "XX" and following.shape != "X":
        acronym = following.shape == "XX" and following.key in ACRONYMS
        return 0 if acronym or following.key in NOT_A_NAME else 2
    if following.shape == "X":
        return 2 if word.key in LOWER_TITLES else 0
    return 2 if following.could_be_name and not is_institution(words, at + 1) else 0


def _miss(words: Words, at: int) -> int:
    """Miss Patel, but nobody who misses school."""
    word, following = words[at], words[at + 1]
    if word.key not in _MISS or not word.is_followed:
        return 0
    known = following.key in _MISSES
    return 2 if known or (word.is_capital and following.could_be_name) else 0


def _sure(words: Words, at: int) -> int:
    """Kyle, sophie, ANNA-MARIE: hardly anything else in any case; Penny and Jack only with their capital."""
    word = words[at]
    first, _, second = word.key.partition("-")
    # Anna-Marie is somebody, jack-of-all-trades is not; SAM between small letters is a short form
    if "-" in second or (word.shape == "XX" and len(word.key) <= len("SAM")):
        return 0
    known = first in given_names.SURE or second in given_names.SURE or word.key in given_names.SURE
    sure = known and word.key not in ORGANISATIONS
    capital = word.is_capital and first in given_names.CAPITAL_NAMES
    named = capital and not (word.opens and is_common(words, at))
    if not (sure or named or is_plural_owner(words, at)) or is_institution(words, at) or _is_welsh(words, at):
        return 0
    return 2 if word.is_followed and words[at + 1].is_surname else 1


def _is_welsh_verb(words: Words, at: int) -> bool:
    """Mae pawb yn dod: "is", at the start of a Welsh sentence, and no Mae who was seen."""
    word, following = words[at], words[at + 1]
    known = following.key in _BEFORE_SMALL
    return word.key == "mae" and not (word.possessive or following.is_capital or known)


def _is_welsh(words: Words, at: int) -> bool:
    """A word of Welsh: tîm, mae, and in Welsh prose any with a small letter, as beth is "what"."""
    word = words[at]
    if word.text.lower() in WELSH or _is_welsh_verb(words, at):
        return True
    if word.is_capital:
        return False
    return words.are_welsh


def _loose(words: Words, at: int) -> int:
    """Grace, Will, Summer, May: with a surname, with kin, or doing what people do."""
    word, following, previous = words[at], words[at + 1], words[at - 1]
    if word.key not in given_names.LOOSE or not word.is_capital or is_institution(words, at):
        return 0
    if word.is_followed and following.is_capital and following.key in _FAMILY_NAMES:
        return 2
    if word.key in ORGANISATIONS:
        return 0
    if is_told_of(words, at) or (previous.key in SPEAKING_TO and word.key not in _CALENDAR):
        return 1
    return int(_is_person_here(words, at))


def _is_person_here(words: Words, at: int) -> bool:
    word, following, previous = words[at], words[at + 1], words[at - 1]
    if previous.key in BEFORE_NO_NAME and not previous.possessive:
        return False
    if word.opens:
        return word.is_followed and following.key in SAYING
    if word.key in _CALENDAR:
        return word.is_followed and following.key in DOING
    return acts(words, at)


def _owner(words: Words, at: int) -> int:
    """Zyrah's mum, TJ's dad, zyrah's brother, Zyrah's disclosure."""
    word, following = words[at], words[at + 1]
    if not word.possessive or not word.is_followed or word.key in ORDINARY:
        return 0
    if following.key in KIN:
        nobody = word.shape == "x" and word.key in _OWNING_NOBODY
        return int(word.key not in ACRONYMS and not nobody)
    service = words[at + 2].key in NOT_OWNED_BY_ONE
    place = word.key.endswith(("shire", "borough", "bury", "chester", "land")) or is_institution(words, at)
    return int(word.is_capital and following.key in BELONGINGS and not service and not place)


def _introduced_by_person(words: Words, at: int) -> int:
    """His brother Liam, pupil Zyrah, DSL Zyrah, a 14-year-old Zyrah."""
    word, previous = words[at], words[at - 1]
    if not previous.is_followed or previous.possessive:
        return 0
    if not word.could_be_name and not (word.is_capital and word.key in given_names.LOOSE):
        return 0
    small = previous.shape == "x" and (
        previous.key in PEOPLE or previous.key.endswith("year-old") or previous.key == "old"
    )
    opening = previous.opens and previous.key in FIRST_WORD_PEOPLE
    introduced = small or opening or previous.key in ROLES
    return int(introduced and not is_institution(words, at))


def _initial(words: Words, at: int) -> int:
    """J Smith, J. Zyrahson, JK Rowling; no Plan B Review."""
    word, following, previous = words[at], words[at + 1], words[at - 1]
    if not following.is_capital or word.gap not in {" ", ". ", "."}:
        return 0
    if word.shape == "XX":
        two = len(word.key) == len("JK") and word.key not in ACRONYMS
        return 2 if two and following.key in PLAIN_SURNAMES else 0
    if following.key in PLAIN_SURNAMES:
        return 2
    label = previous.key in _LABELLED
    article = word.key in {"a", "i"} and not word.gap.startswith(".")
    could = following.could_be_name or following.key in WORD_SURNAMES
    return 2 if could and not label and not article else 0


def _surname(words: Words, at: int) -> int:
    """Tunde Zyrah-Okafor, Khan said."""
    word, following = words[at], words[at + 1]
    if not word.is_followed:
        return 0
    named = word.could_be_name and following.is_surname
    bare = word.key in _BARE_SURNAMES and following.key in DOING
    if not (named or bare) or is_institution(words, at):
        return 0
    if named:
        return 0 if following.key in WORD_SURNAMES or is_institution(words, at + 1) else 2
    return 1


def _household(words: Words, at: int) -> int:
    """The Patel family, the kowalski kids, Nguyen family, the Dohertys; no Bell family hub."""
    word, following, previous = words[at], words[at + 1], words[at - 1]
    in_one = word.is_followed and following.key in HOUSEHOLDS
    if not (in_one or previous.key == "the") or word.key in ORDINARY:
        return 0
    one = word.key.removesuffix("s")
    several = word.possessive or one != word.key
    if previous.key == "the" and word.is_capital and several and one in PLAIN_SURNAMES:
        return int(not is_institution(words, at))
    if not in_one or words[at + 2].key in OF_FAMILY_SERVICES or is_institution(words, at):
        return 0
    if previous.key != "the":
        return int(word.is_capital and word.key in PLAIN_SURNAMES and following.key != "case")
    unknown = following.key in FAMILIES and word.could_be_name
    return int(unknown or word.key in PLAIN_SURNAMES or word.is_surname)


def _small(words: Words, at: int) -> int:
    """Poppy was excluded, where a phone has left out the capital; nothing in "a poppy was taken"."""
    word, previous = words[at], words[at - 1]
    named = word.shape == "x" and word.key in given_names.CAPITAL_NAMES
    return int(named and previous.key not in BEFORE_NO_NAME and is_told_of(words, at))


def _doing(words: Words, at: int) -> int:
    """Zyrah told me, Zyrah lives with her nan, Zyrah, aged 12, re Zyrah."""
    word, following, previous = words[at], words[at + 1], words[at - 1]
    if not word.could_be_name or word.key.endswith(("shire", "s")):
        return 0
    person = (
        (previous.key == "re" and previous.gap in {" ", ": "})
        or (following.key == "aged" and _AN_AGE.match(following.gap) is not None)
        or (following.key in {"told", "tells"} and words[at + 2].key in {"me", "him", "her"})
        or (word.is_followed and following.key in INTIMATE)
        or (not word.is_followed and _AGED.match(word.gap + following.text) is not None)
        or is_told_of(words, at)
    )
    return int(person and not is_institution(words, at))


def _named(*rules: _Rule) -> _Rules:
    return tuple((rule.__name__, rule) for rule in rules)


_OF_CUES = _named(_introduced, _called, _titled, _miss)
"""Rules that begin with a word which announces a name."""

_OF_GIVEN_NAMES = _named(_sure, _loose, _small)
_OF_OWNERS = _named(_owner)
_OF_INITIALS = _named(_initial)
_BESIDE = _named(_introduced_by_person, _surname, _household, _doing)
_BESIDE_ANY = _named(_household)
"""Of a word that is not written as names are."""
