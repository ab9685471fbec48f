"""Initials together with an age: "TJ, 13", "J.S. (14)", "AB aged 12"."""

import re
from collections.abc import Iterator

from flows.identifiers.begun import Begun
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.patterns import Pattern
from flows.vocabulary import either
from flows.vocabulary.around_names import LABELS
from flows.vocabulary.numbers import TO_NINETEEN
from flows.vocabulary.short_forms import ACRONYMS, SMALL_WORDS

_AGE = r"(?:[1-9]|1\d|2[0-5])"
_AGE_WORD = f"(?:{either(TO_NINETEEN, 'twenty')})"
_YEARS = r"(?:[ -]?(?:y/?o|y\.o\.?|yrs?|years?)(?:[ -]old)?)"
_DOTTED = r"[A-Za-z]\. ?[A-Za-z]\.?(?: ?[A-Za-z]\.)?"
_BEGIN = r"(?<![\w./&£-])"
_INITIALS = rf"{_BEGIN}(?P<who>{_DOTTED}|[A-Z] [A-Z]|[A-Z]{{1,3}}|[a-z]{{2}})"
_IS = r"(?:is|was|who is|who was|who turned|turned|is only|is now|was only|is just)"
_PATTERNS = (
    Pattern(
        rf"{_INITIALS}(?:,? ?[(\[] ?(?:aged? |age:? )?{_AGE}{_YEARS}?(?= ?[)\],;])"
        rf"|, {_AGE}{_YEARS}?(?=[,;.](?!\d)|$| (?:was|is|has|had|who|and was|from|in year)\b)"
        rf"|,? (?:is |was |now |who is |turned ){{0,4}}(?:aged?|turned) (?:{_AGE}|{_AGE_WORD})\b"
        r"(?!(?:-| to | or | and over)\d?)"
        rf"|,? {_AGE}[mf]\b|,? {_IS} {_AGE}(?=[,.;!](?!\d)|$| (?:and|but|now|with)\b)"
        rf"|,? (?:is |was |now |who is |a |an ){{0,4}}{_AGE}{_YEARS}\b)"
    ),
    Pattern(rf"{_BEGIN}(?P<who>[A-Z]\. ?[A-Z]\.),? {_AGE}(?=[,;)]|\.(?!\d)| -|$)"),
    Pattern(rf"{_BEGIN}(?P<who>{_DOTTED}|[A-Z]{{2,3}}),? who(?: is|'s| was| turned) {_AGE}\b"),
    Pattern(
        rf"{_BEGIN}{_AGE}{_YEARS}(?: (?:boy|girl|male|female|child|pupil))?,? [(]?"
        rf"(?P<who>{_DOTTED}|[A-Z]{{1,3}})\b(?![-&/])"
    ),
)
_MAY_BE_AGED = Pattern(r"[0-9]|age|turned")
"""Without this nobody's age is told."""


def initials_with_age(begun: Begun) -> Iterator[Hit]:
    """Yield initials with an age of at most 25 beside them; short forms of the field are no initials."""
    text = begun.text
    if not _MAY_BE_AGED.search(text):
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if _are_initials(text, match.start()) or _is_somebody(
                match["who"], text[max(0, match.start() - 20) : match.start()]
            ):
                yield Hit(Kind.INITIALS_WITH_AGE, *match.span())


def _are_initials(text: str, start: int) -> bool:
    """Whether somebody says so just before."""
    return text[max(0, start - 20) : start].lower().endswith(("initials ", "initials: ", "initials are "))


def _is_somebody(who: str, before: str) -> bool:
    letters = re.sub(r"[^A-Za-z]", "", who)
    previous = re.search(r"([A-Za-z]+) \Z", before)
    label = previous is not None and previous[1].lower() in LABELS
    if letters.lower() in (ACRONYMS | SMALL_WORDS if letters.islower() else ACRONYMS) and "." not in who:
        return False
    if len(letters) > 1:
        return True
    # "a 13-year-old" and "I am 14" hold no initial, "child A (12)" does
    return not label and (letters not in {"A", "I"} or previous is not None)
