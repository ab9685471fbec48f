"""Names of people, told from the words around them.

Each rule below looks at one word and its neighbours and says how many words, from this one on, are a name
(0: none). They are tried in order; a name ends the search at its words. The lists are in `given_names` and
`vocabulary`.
"""

import re
from collections.abc import Callable, Iterator, Sequence

from flows.identifiers import given_names as names
from flows.identifiers import vocabulary as vocabulary
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.words import Word, words_of

_Rule = Callable[[Sequence[Word], int], int]

_PUBLIC = re.compile(
    r"\b(?:lucy faithfull|marie collins|anna freud|oliver mcgowan|simon hackett|stuart allardyce|carlene firmin"
    r"|eileen munro|alexis jay|jimmy savile|victoria climbi[eé]|sarah everard|louise casey|tavistock)\b(?:'s)?",
    re.IGNORECASE,
)
"""People whose names stand for an organisation, an inquiry, a training or a publication."""
_CITED = re.compile(
    r"(?:'s)?(?:(?:,? (?:and|&)|,) [A-Z][\w'-]{1,25}){0,4}(?: et al\.?)?,? \(?(?:19|20)\d\d\b|(?:'s)? et al\b"
)
_SURNAME_SHAPE = re.compile(
    r"(?:o'|mc|mac)[a-z]{3,}|[a-z]{3,}(?:ski|ska|wicz|escu|oglu|ovic|ova|enko|shvili|dottir)"
)
_REACH = 4


def public_names(text: str) -> Iterator[Hit]:
    """Yield, without a kind, names that stand for something public."""
    return (Hit(None, *match.span()) for match in _PUBLIC.finditer(text))


def person_names(text: str) -> Iterator[Hit]:
    """Yield the names of people in plain `text`."""
    words = [
        word
        for word in words_of(text)
        if not _CITED.match(text, word.end) or word.key in names.SURE - names.SURNAMES
    ]
    at = 0
    while at < len(words):
        length = next((found for rule in _RULES if (found := rule(words, at))), 0)
        if length:
            yield Hit(Kind.NAME, words[at].start, words[at + length - 1].end)
        at += length or 1


def _titled(words: Sequence[Word], at: int) -> int:
    """Mrs Patel, dr ahmed, PC Jones."""
    word, following = words[at], _next(words, at)
    if following is None or word.key not in vocabulary.TITLES or word.gap not in {" ", ". "}:
        return 0
    if (
        word.key in vocabulary.LOWER_TITLES
        and word.shape != "XX"
        and following.key not in vocabulary.NOT_A_NAME
    ):
        return 2 if following.shape != "XX" or following.key not in vocabulary.ACRONYMS else 0
    if following.shape == "X" and word.key in {"mr", "mrs", "ms", "miss", "dr"}:
        return 2
    return 2 if _could_be(following) and not _is_institution(words, at + 1) else 0


def _miss(words: Sequence[Word], at: int) -> int:
    """Miss Patel, but nobody who misses school."""
    word, following = words[at], _next(words, at)
    if word.key not in {"miss", "sister", "brother"} or following is None or not word.is_followed:
        return 0
    known = following.key in names.SURNAMES or following.key in names.SURE
    return 2 if known or (word.is_capital and _could_be(following)) else 0


def _called(words: Sequence[Word], at: int) -> int:
    """A boy called Kyle, a girl named sophie; no tool called Brook."""
    word, following = words[at], _next(words, at)
    if word.key not in vocabulary.CALLED or following is None or word.gap not in {" ", ' "', " '"}:
        return 0
    person = any(
        previous.key in vocabulary.PEOPLE or previous.key == "old" for previous in words[max(0, at - 3) : at]
    )
    if person and following.key not in vocabulary.NOT_A_NAME:
        return (
            2 if following.shape in {"Xx", "XX", "X", "x"} and following.key not in _ORDINARY_BUT_NAMES else 0
        )
    known = following.key in names.ALL_GIVEN - vocabulary.ORGANISATIONS
    return 2 if known and following.is_capital and not _is_institution(words, at + 1) else 0


def _introduced(words: Sequence[Word], at: int) -> int:
    """My name is Zyrah, name: Zyrah, aka Ziggy, known as Ziggy."""
    phrase = " ".join(word.key for word in words[at : at + 3])
    if phrase.startswith(
        ("my name is", "my name's", "i am called", "his name is", "her name is", "their name is")
    ):
        last = at + 2
    elif phrase.startswith(("my name", "name is", "names are", "known as", "goes by", "name was")):
        last = at + 1
    elif words[at].key == "aka" or (
        words[at].key in {"name", "names", "parent", "mum"} and words[at].gap.startswith(":")
    ):
        last = at
    else:
        return 0
    following = _next(words, last)
    if following is None or following.key in vocabulary.NOT_A_NAME:
        return 0
    strong = phrase.startswith(("my name", "i am called", "his name", "her name"))
    if phrase.startswith("known as") and any(
        word.key in vocabulary.PEOPLE for word in words[max(0, at - 3) : at]
    ):
        strong = following.is_capital and following.key not in vocabulary.ORGANISATIONS
    named = strong or following.key in names.ALL_GIVEN or (_could_be(following) and phrase[:5] != "known")
    return last - at + 2 if named else 0


def _sure(words: Sequence[Word], at: int) -> int:
    """Kyle, sophie, ANNA-MARIE: hardly anything else in any case; Penny and Jack only with their capital."""
    word = words[at]
    parts = word.key.split("-")
    if len(parts) > 2:  # noqa: PLR2004 – Anna-Marie is somebody, jack-of-all-trades is not
        return 0
    sure = (
        any(part in names.SURE for part in (parts[0], parts[-1])) and word.key not in vocabulary.ORGANISATIONS
    )
    short = word.shape == "XX" and len(word.key) <= len("SAM")
    capital = (
        word.is_capital and parts[0] in names.CAPITAL_NAMES and not (word.opens and _is_common(words, at))
    )
    if short or not (sure or capital or _plural_owner(words, at)) or _is_institution(words, at):
        return 0
    following = _next(words, at)
    return 2 if following and word.is_followed and following.is_capital and _is_surname(following) else 1


def _loose(words: Sequence[Word], at: int) -> int:
    """Grace, Will, Summer, May: with a surname, with kin, or doing what people do."""
    word, following = words[at], _next(words, at)
    if word.key not in names.LOOSE or not word.is_capital or _is_institution(words, at):
        return 0
    if (
        following
        and word.is_followed
        and following.is_capital
        and following.key in names.SURNAMES - names.LOOSE
    ):
        return 2
    if word.key in vocabulary.ORGANISATIONS:
        return 0
    if _is_told_of(words, at):
        return 1
    previous = words[at - 1] if at else None
    if previous and previous.key in vocabulary.BEFORE_NO_NAME and not previous.possessive:
        return 0
    if word.key in names.MONTH_NAMES or word.opens:
        verbs = vocabulary.SAYING if word.opens else vocabulary.DOING
        return int(bool(following) and word.is_followed and following is not None and following.key in verbs)
    return int(_acts(word, following))


def _owner(words: Sequence[Word], at: int) -> int:
    """Zyrah's mum, TJ's dad, zyrah's brother, Zyrah's disclosure."""
    word, following = words[at], _next(words, at)
    if not word.possessive or following is None or not word.is_followed or word.key in vocabulary.ORDINARY:
        return 0
    if following.key in vocabulary.KIN:
        small = word.shape == "x" and word.key in vocabulary.PEOPLE | vocabulary.NOT_A_NAME | {
            "one",
            "today",
            "somebody",
        }
        return int(not small and word.key not in vocabulary.ACRONYMS)
    after = _next(words, at + 1)
    service = after is not None and after.key in vocabulary.NOT_OWNED_BY_ONE
    place = word.key.endswith(("shire", "borough", "bury", "chester", "land"))
    return int(word.is_capital and following.key in vocabulary.BELONGINGS and not service and not place)


def _introduced_by_person(words: Sequence[Word], at: int) -> int:
    """His brother Liam, pupil Zyrah, a 14-year-old Zyrah."""
    word = words[at]
    if (
        not at
        or not (_could_be(word) or (word.is_capital and word.key in names.LOOSE))
        or _is_institution(words, at)
    ):
        return 0
    previous = words[at - 1]
    if not previous.is_followed or previous.possessive or word.key in vocabulary.ORDINARY - names.ALL_GIVEN:
        return 0
    if previous.key in vocabulary.ROLES:
        return 1
    small = previous.shape == "x" and (previous.key in vocabulary.PEOPLE or previous.key.endswith("year-old"))
    opening = previous.opens and previous.key in vocabulary.FIRST_WORD_PEOPLE
    return int(
        small or opening or (previous.key == "old" and at > 1 and words[at - 2].key.startswith("year"))
    )


def _initial(words: Sequence[Word], at: int) -> int:
    """J Smith, J. Zyrahson, JK Rowling; no Plan B Review."""
    word, following = words[at], _next(words, at)
    if (
        following is None
        or word.gap not in {" ", ". ", "."}
        or word.shape not in {"X", "XX"}
        or not following.is_capital
    ):
        return 0
    if word.shape == "XX":
        known = len(word.key) == len("JK") and word.key not in vocabulary.ACRONYMS
        return 2 if known and following.key in names.SURNAMES - names.WORD_SURNAMES else 0
    label = at > 0 and words[at - 1].key in vocabulary.LABELS | {
        "child",
        "sibling",
        "pupil",
        "family",
        "adult",
        "young",
    }
    if following.key in names.SURNAMES - names.WORD_SURNAMES:
        return 2
    plain_article = word.key in {"a", "i"} and not word.gap.startswith(".")
    return (
        0
        if label or plain_article or not (_could_be(following) or following.key in names.WORD_SURNAMES)
        else 2
    )


def _surname(words: Sequence[Word], at: int) -> int:
    """Tunde Zyrah-Okafor, the Patel family, Khan said."""
    word, following = words[at], _next(words, at)
    if not word.is_capital or _is_institution(words, at):
        return 0
    if following and word.is_followed and _could_be(word) and following.is_capital and _is_surname(following):
        return 0 if following.key in names.WORD_SURNAMES or _is_institution(words, at + 1) else 2
    previous = words[at - 1] if at else None
    if (
        following
        and following.key in {"family", "household", "brothers", "siblings", "twins", "sisters"}
        and word.is_followed
    ):
        known = _is_surname(word) or word.key in names.SURE
        return int(
            known and word.key not in names.WORD_SURNAMES and previous is not None and previous.key == "the"
        )
    bare = word.key in names.SURNAMES - names.WORD_SURNAMES - vocabulary.ORGANISATIONS
    return int(bare and following is not None and word.is_followed and following.key in vocabulary.DOING)


def _doing(words: Sequence[Word], at: int) -> int:
    """Zyrah told me, Zyrah lives with her nan, Zyrah, aged 12."""
    word, following = words[at], _next(words, at)
    if not _could_be(word) or word.key.endswith(("shire", "s")) or _is_institution(words, at):
        return 0
    if re.match(
        r",? ?\(?(?:aged? )?(?:[4-9]|1\d), (?:was|is|has|had|who)\Z",
        word.gap + (following.text if following else ""),
    ):
        return 1
    if following is None:
        return 0
    if _is_told_of(words, at) or (at and words[at - 1].key == "re" and words[at - 1].gap in {" ", ": "}):
        return 1
    aged = (
        following.key == "aged" and re.match(r" \d{1,2}(?! to|-| and over| or|\d)", following.gap) is not None
    )
    if aged or (word.is_followed and following.key in vocabulary.INTIMATE):
        return 1
    after = _next(words, at + 1)
    return int(following.key in {"told", "tells"} and after is not None and after.key in {"me", "him", "her"})


_RULES: tuple[_Rule, ...] = (
    _introduced, _called, _titled, _miss, _sure, _loose, _owner, _introduced_by_person, _initial, _surname, _doing,
)  # fmt: skip

_ORDINARY_BUT_NAMES = (vocabulary.ORDINARY - names.ALL_GIVEN) | vocabulary.ORGANISATIONS


def _next(words: Sequence[Word], at: int) -> Word | None:
    return words[at + 1] if at + 1 < len(words) else None


def _could_be(word: Word) -> bool:
    return word.is_capital and not any(
        part in vocabulary.ORDINARY for part in (word.key, word.key.split("-")[0])
    )


def _is_surname(word: Word) -> bool:
    parts = word.key.split("-")
    return any(part in names.SURNAMES for part in parts) or bool(_SURNAME_SHAPE.fullmatch(word.key))


def _is_institution(words: Sequence[Word], at: int) -> bool:
    """Tell St Mary's, Sarah's Law and the Anna Wood Foundation from a Mary, a Sarah and an Anna."""
    if at and words[at - 1].key in vocabulary.SAINTLY and words[at - 1].gap in {" ", ". "}:
        return True
    reach = range(at, min(len(words) - 1, at + _REACH))
    for index in reach:
        following = words[index + 1]
        if words[index].gap != " ":
            return False
        if following.key in vocabulary.LOWER_INSTITUTION and following.shape == "x":
            return index == at
        if not following.is_capital:
            return False
        if following.key in vocabulary.INSTITUTION:
            return True
    return False


def _acts(word: Word, following: Word | None) -> bool:
    if following is None or word.gap[0] in ",.;)!?" or (word.possessive and following.key in vocabulary.KIN):
        return True
    return word.is_followed and following.key in vocabulary.DOING | {"and", "who", "with"}


def _is_told_of(words: Sequence[Word], at: int) -> bool:
    """Tell "Zyrah who has", "Zyrah was moved", "Zyrah turned 18", "Zyrah and her cousin" from a service."""
    keys = [word.key for word in words[at + 1 : at + 4]] + ["", "", ""]
    if not words[at].is_followed or words[at].possessive:
        return False
    if keys[0] == "who":
        return keys[1] in {"has", "is", "was", "had"} and not words[at].opens
    if keys[0] == "and":
        return keys[1] in {"his", "her"}
    if keys[0] == "turned":
        return re.match(r" 1?\d\b", words[at + 1].gap) is not None
    done = (
        keys[2] if keys[1] in {"been", "not", "being", "never", "then", "also", "only", "just"} else keys[1]
    )
    return keys[0] in {"was", "is", "has", "got", "had", "wasn't"} and done in vocabulary.UNDERGOING


def _is_common(words: Sequence[Word], at: int) -> bool:
    """Tell "Penny Foundation" and "Ray of light", at the start of a sentence, from a Penny and a Ray."""
    following = _next(words, at)
    titled = following is not None and following.is_capital and following.key in vocabulary.ORDINARY
    return titled or (following is not None and following.key == "of")


def _plural_owner(words: Sequence[Word], at: int) -> bool:
    """Kyles mum: the apostrophe is forgotten on a phone."""
    word, following = words[at], _next(words, at)
    kin = following is not None and word.is_followed and following.key in vocabulary.KIN
    return kin and word.key.endswith("s") and word.key[:-1] in names.SURE | names.CAPITAL_NAMES
