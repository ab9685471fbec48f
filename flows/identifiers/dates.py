"""Dates: exact ones, and those that somebody was born on.

A month with a year is no exact date, and the date of a meeting, a policy or an inspection is nobody's: it is
let through where its sentence tells of such a thing, and neither that nor its neighbours of a person.
"""

import re
from collections.abc import Iterator
from itertools import chain

from flows.identifiers.begun import Begun
from flows.identifiers.findings import Hit, Kind
from flows.identifiers.occasions import Sentences
from flows.identifiers.patterns import Pattern, one_of
from flows.vocabulary import either
from flows.vocabulary.calendar import MONTHS, WEEKDAYS, WELSH_MONTHS
from flows.vocabulary.numbers import ORDINALS, RANKS

_WELSH = either(tuple(forms[0] for forms in WELSH_MONTHS.values()))
_MONTHS = either(_WELSH, MONTHS)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH_NUMBER = r"(?:0?[1-9]|1[0-2])"
_LONG_YEAR = r"(?:19|20)\d\d"
_MONTH = (
    one_of(
        rf"{_WELSH}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
        r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
    )
    + r"\b\.?"
)
_ORDINAL_WORD = one_of(rf"{either(ORDINALS)}|twenty[ -](?:{either(ORDINALS[:9])})|thirtieth|thirty[ -]first")
_WEEKDAY = one_of("mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun") + "(?:day)?"

_LONG_NUMERIC = Pattern(
    rf"(?=\d{{1,4}} ?[/.-] ?\d)(?<![\d.,/-])(?:{_DAY} ?([/.-]) ?{_MONTH_NUMBER} ?\1 ?{_LONG_YEAR}"
    rf"|{_MONTH_NUMBER} ?([/.-]) ?{_DAY} ?\2 ?{_LONG_YEAR}"
    rf"|{_LONG_YEAR} ?([/.-]) ?{_MONTH_NUMBER} ?\3 ?{_DAY})(?!\d)",
    begins="#/",
)
_SHORT_NUMERIC = Pattern(
    rf"(?=\d\d?[/.-]\d)(?<![\d.,/-])(?:{_DAY}([/-]){_MONTH_NUMBER}\1\d\d|{_MONTH_NUMBER}([/-]){_DAY}\2\d\d"
    rf"|(?:0[1-9]|[12]\d|3[01])\.{_MONTH_NUMBER}\.\d\d|{_DAY}\.(?:0[1-9]|1[0-2])\.\d\d"
    rf"|{_DAY}\.{_MONTH_NUMBER}\.2\d)(?![\d/-])",
    begins="#/",
)
_WRITTEN = Pattern(
    rf"(?=\d\d? ?[-/]? ?[a-z])(?<![\w.])(?P<day>{_DAY})(?P<ordinal> ?(?:{RANKS}))?"
    r"(?: of)?(?: this| last)? ?[-/]? ?"
    rf"(?P<month>{_MONTH})(?P<year>(?: ?[-/,]? ?)(?:{_LONG_YEAR}|'?\d\d)\b)?",
    begins="#a",
)
_MONTH_FIRST = Pattern(
    rf"\b{_MONTH} (?:the )?(?:{_DAY} ?(?:{RANKS})\b|{_DAY}(?!\d),? ?{_LONG_YEAR}\b|{_DAY}(?=[.,;:)]|$))",
    begins=_MONTHS,
)
_IN_WORDS = Pattern(
    rf"\b(?:{_ORDINAL_WORD} (?:of |day of )?{_MONTH}(?:,? {_LONG_YEAR}\b)?|{_MONTH} the {_ORDINAL_WORD}\b)",
    begins=either(_MONTHS, ORDINALS),
)
_WEEKDAY_DAY = Pattern(
    rf"\b(?:{_WEEKDAY},? (?:(?:the )?{_DAY} ?(?:{RANKS})\b|{_DAY}/{_MONTH_NUMBER}\b(?!/))"
    rf"|on the {_DAY} ?(?:{RANKS})(?= of (?:this|last|the)"
    r"| (?:in|at|when|after|before|because|he|she|they)\b|[.,;!?]|$))",
    begins=either(WEEKDAYS, "on"),
)
_SHORTEST = Pattern(
    rf"\b(?:on|dated?)(?: the)? (?!24/7){_DAY}/{_MONTH_NUMBER}(?![\d/%])"
    r"(?! (?:of|out|teams?|schools?|areas?|cases?|staff|files?|occasions?|days?)\b)",
    begins="on|dated",
)
_FEAST = Pattern(
    r"\b(?=[cxbnsvehmg])(?:(?:christmas|xmas|boxing|new ?year'?s?|st\.? (?:patrick|david|andrew|george)'?s"
    r"|valentine'?s|easter) (?:day|eve)"
    r"|(?:bonfire|halloween|burns|mischief) night|halloween|hogmanay|easter (?:sunday|monday)|good friday)\b",
    begins="christmas|xmas|boxing|new|st|valentine|easter|bonfire|halloween|burns|mischief|hogmanay|good",
)
_DAY_AND_MONTH = Pattern(
    r"\b(?:for|from|until|till|by|rebooked) (?:0[1-9]|[12]\d|3[01])/(?:0[1-9]|1[0-2])(?![\d/])",
    begins="for|from|until|till|by|rebooked",
)
_MONTH_OF_YEAR = Pattern(rf"\b{_MONTH} (?:{_LONG_YEAR}|'\d\d)\b", begins=_MONTHS)
"""Never a person's name, as "May 2026" might look."""
_FIGURE = Pattern(r"\d")
_WITHOUT_FIGURES = (_IN_WORDS,)
_EXACT = (_LONG_NUMERIC, _SHORT_NUMERIC, _WRITTEN, _MONTH_FIRST, _IN_WORDS, _WEEKDAY_DAY, _SHORTEST)

_BIRTH = one_of(
    r"born|ganwyd|ganed|dyddiad geni|dob|date of birth|birth ?date|birth ?day|b\.|d\.? ?o\.? ?b\.?"
)
_BIRTHS = "born|ganwyd|dyddiad|dob|date|birth|b|d"
_A_BIRTH = Pattern(_BIRTH)
"""Without one of these nobody was born on a date."""
_BORN = rf"\b{_BIRTH}"
_BORN_BEFORE = Pattern(rf"{_BORN}[^\d\x00]{{0,25}}\Z")
_BORN_AFTER = Pattern(r" ?[(,-]? ?(?:is |was )?(?:(?:his|her|the|their) )?(?:dob\b|d\.o\.b|date of birth)")
_ONLY_BORN = Pattern(
    rf"{_BORN}(?:(?: (?:is|was|on|of|the))*[ :=(-]{{0,3}}"
    rf"(?:\d{{1,2}}[ ./-]\d{{1,2}}(?:[ ./-]\d{{2,4}})?|\d{{6,8}})(?!\d)"
    rf"|[^\d\x00]{{0,40}}\d{{1,2}} ?[ ./|-] ?\d{{1,2}} ?[ ./|-] ?(?:{_LONG_YEAR}|\d\d)(?!\d)"
    rf"|(?: (?:is|was|on|of|the))*[ :=(-]{{0,3}}{_ORDINAL_WORD}\b"
    rf"|(?: in| is| was| around| about)*[ :=(-]{{0,3}}{_MONTH},? ?'?(?:{_LONG_YEAR}|\d\d)\b)",
    begins=_BIRTHS,
)
_BORN_YEAR = Pattern(rf"{_BORN}(?: in)?[ :=(-]{{1,3}}{_LONG_YEAR}\b", begins=_BIRTHS)
_SAME_SENTENCE = Pattern(r"[^.;\x00]*\Z")
_MANY = Pattern(r"\b(?:children|babies|people|those|anyone|cohorts?|pupils|everyone|boys|girls)\b")

_YEAR_END = Pattern(
    r"(?:1(?:st)?(?: of)? (?:january|april|july|september|october)"
    r"|3[01](?:st|th)?(?: of)? (?:march|june|july|august|september|december))\b"
)
_UP_TO = Pattern(r"\b(?:from|since|between|to|until|by|and|ending|ended|as at|before|after)\s\Z")
_SCHOOL_YEARS = Pattern(r"\b(?:years?|y|ages?|aged|grades?|ks)\s?\Z")
_BARE_DAY = Pattern(r"[a-z]\.? \d{1,2}\Z")
_YEAR_CUE = Pattern(
    r"\b(?:in|since|from|until|til|till|by|to|of|end(?:s|ed|ing)?|start(?:s|ed)?|due|mid|late)[ -]\Z"
)
"""In front of "March 25" they say that 25 is a year."""
_NOT_BEFORE = 30
_JUST_BEFORE = 10


def long_dates(begun: Begun) -> Iterator[Hit]:
    """Yield the dates written in figures with a year of four digits."""
    sentences = Sentences(begun)
    small = begun.small
    births = _A_BIRTH.search(small) is not None
    for match in begun.in_small(_LONG_NUMERIC):
        yield _of_nobody(_hit(match, small, births=births), sentences)


def dates(begun: Begun) -> Iterator[Hit]:
    """Yield every exact date, without a kind one that is nobody's, and dates, months and years of birth."""
    sentences = Sentences(begun)
    small = begun.small
    births = _A_BIRTH.search(small) is not None
    for pattern in _EXACT if _FIGURE.search(small) else _WITHOUT_FIGURES:
        for match in begun.in_small(pattern):
            if not _allowed(pattern, match, begun.text, small):
                yield _of_nobody(_hit(match, small, births=births), sentences)
    for match in chain(begun.in_small(_FEAST), begun.as_typed(_DAY_AND_MONTH)):
        hit = _hit(match, small, births=births)
        if hit.kind is Kind.DATE_OF_BIRTH or sentences.tell_of_somebody(match.start()):
            yield hit
    yield from (Hit(None, *match.span()) for match in begun.in_small(_MONTH_OF_YEAR))
    for match in begun.in_small(_ONLY_BORN):
        yield Hit(Kind.DATE_OF_BIRTH, *match.span())
    for match in begun.in_small(_BORN_YEAR):
        who = _SAME_SENTENCE.search(small, max(0, match.start() - _NOT_BEFORE), match.start())
        if not (who and _MANY.search(who[0])):
            yield Hit(Kind.DATE_OF_BIRTH, *match.span())


def _hit(match: re.Match[str], small: str, *, births: bool) -> Hit:
    if not births:
        return Hit(Kind.EXACT_DATE, *match.span())
    before = _BORN_BEFORE.search(small, max(0, match.start() - _NOT_BEFORE), match.start())
    born = before or _BORN_AFTER.match(small, match.end())
    return Hit(Kind.DATE_OF_BIRTH if born else Kind.EXACT_DATE, *match.span())


def _of_nobody(hit: Hit, sentences: Sentences) -> Hit:
    """The hit, without its kind where it is the date of a service's doing."""
    nobodys = hit.kind is Kind.EXACT_DATE and sentences.tell_of_services(hit.start)
    return Hit(None, hit.start, hit.end) if nobodys else hit


def _allowed(pattern: Pattern, match: re.Match[str], text: str, small: str) -> bool:
    before = max(0, match.start() - _JUST_BEFORE), match.start()
    if pattern is _SHORT_NUMERIC:
        return bool(_SCHOOL_YEARS.search(small, *before))
    if pattern is _WRITTEN:
        # "of whom 12 may need help" is no date, "12 May" and "12th may" are
        verb = text[slice(*match.span("month"))] == "may" and not match["ordinal"] and not match["year"]
        return verb or bool(_YEAR_END.match(match[0]) and _UP_TO.search(small, *before))
    if pattern is _MONTH_FIRST:
        return bool(_BARE_DAY.search(match[0]) and _YEAR_CUE.search(small, *before))
    return False
