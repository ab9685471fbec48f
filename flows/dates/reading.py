"""Reading a typed text as the one date that was asked for, or as a span of days."""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from flows.dates import grammar
from flows.dates.found import NearEaster, OtherWeekday, Passed, Problem, Several, Span, Unclear
from flows.dates.meaning import WAYS, Ahead, Match, Meaning, Reader, easter, next_easter
from flows.dates.tokens import Form, blotted, form_of
from flows.dates.words import UNITS
from flows.moments import months_later
from flows.vocabulary.calendar import MONTHS, WEEKDAYS

LONGEST = 200
"""Characters of a text that may be a date; anything longer is prose."""

FIGURES_OF_A_DATE = 8
"""As in 18122026."""

_SPANNING = frozenset({"-", "to", "until", "up to", "to the", "until the"})
_LEANING = frozenset({"", "from", "on", "after", "from the", "after the", "on the"})
_YEAR = timedelta(days=364)
_WITH_A_UNIT = frozenset({"", "on", "from"})
_BEFORE = frozenset({"before", "before the"})
_VAGUE = grammar.VAGUE.union(MONTHS, UNITS)
"""Words that leave open which day is meant, where they are no part of a date."""


@dataclass(frozen=True, slots=True)
class _Passage:
    """A way to write a date, found in a text."""

    match: Match
    read: Reader

    @property
    def start(self) -> int:
        return self.match.start()

    @property
    def end(self) -> int:
        return self.match.end()

    def seen_from(self, today: date) -> Meaning:
        """What it means on this day."""
        return self.read(self.match, today)


@dataclass(frozen=True, slots=True)
class _Scan:
    """A text without times of day, and the passages of it that tell of dates."""

    form: Form
    passages: tuple[_Passage, ...]

    @property
    def spans(self) -> list[tuple[int, int]]:
        """Where they are."""
        return [(one.start, one.end) for one in self.passages]

    @property
    def others(self) -> list[str]:
        """The words besides them, but for those that join two."""
        joining = [
            (one.end, two.start)
            for one, two in pairwise(self.passages)
            if self.between(one, two) in _SPANNING | _LEANING | _BEFORE
        ]
        words = blotted(self.form.text, self.spans + joining).split()
        return [word for word in words if word[0].isalnum() and word not in grammar.NEUTRAL]

    @property
    def elsewhere(self) -> bool:
        """Whether the words besides them are of days that somebody else sets."""
        said = blotted(self.form.text, self.spans)
        return any(way.search(said) for way in (grammar.SCHOOL, grammar.BANK, grammar.EASTER))

    def between(self, one: _Passage, two: _Passage) -> str:
        """The words that join two passages."""
        return self.form.text[one.end : two.start].strip()


def tells_time(text: str) -> bool:
    """Whether a text is a date, or has a word of one: what is meant as a date and is none yet."""
    words = re.findall(r"[a-z]+", text.lower())
    of_dates = (*MONTHS, *WEEKDAYS, *UNITS)
    return is_date(text) or any(
        len(word) >= len("mon") and any(one.startswith(word.rstrip("s")) for one in of_dates)
        for word in words
    )


def is_date(text: str) -> bool:
    """Whether a text has the form of a date and says nothing else, be there such a day or not."""
    if len(text) > LONGEST:
        return False
    scan = _scan(text)
    if scan.passages:
        return not scan.others
    said = scan.form.was
    return not any(map(str.isalpha, said)) and sum(map(str.isdigit, said)) <= FIGURES_OF_A_DATE


def names_day(text: str) -> bool:
    """Whether a text is a day of the calendar or of a week, by whatever name, and no length of time."""
    words = re.findall(r"[a-z]+", text.lower())
    has_unit = any(word.rstrip("s") in UNITS for word in words)
    return is_date(text) and not has_unit and bool(_scan(text).passages)


def further(text: str, since: date) -> date | None:
    """The day that is so much later than one before, as "one more week" or "a week" says; None for others."""
    found = grammar.FURTHER.fullmatch(form_of(text).text) if len(text) <= LONGEST else None
    if found is None:
        return None
    amount = found["amount"] or "1"
    return Ahead(int(amount) if amount.isdigit() else 1, found["unit"], leans=True, settled=False).seen_from(
        since
    )


def may_be_further(text: str) -> bool:
    """Whether a length of time says neither that it is from today nor that it is more, as "two days"."""
    found = grammar.FURTHER.fullmatch(form_of(text).text) if len(text) <= LONGEST else None
    return found is not None and grammar.AHEAD.fullmatch(found[0].removesuffix(found["thanks"])) is not None


def working_days(text: str, *, bare: bool = False) -> int | None:
    """How many working days ahead a text says, None for any other text; `bare`: from no day that it names."""
    found = grammar.WORKING_DAYS.fullmatch(form_of(text).text) if len(text) <= LONGEST else None
    leans = found is not None and (found["within"] or found["settled"])
    return int(found["amount"]) if found and not (bare and leans) else None


def is_length(text: str) -> bool:
    """Whether a text says how long from today in weeks, months or years: no day of its own choosing."""
    found = grammar.AHEAD.fullmatch(form_of(text).text) if len(text) <= LONGEST else None
    return found is not None and (found["unit"] or found["bare"]) != UNITS[0] and not found["ago"]


def last_named(text: str, today: date) -> date | None:
    """The last day that prose speaks of, None where it names none; of a week the day a week on."""
    found: list[date] = []
    for one in _scan(text).passages:
        meaning = one.seen_from(today)
        day = meaning.day if isinstance(meaning, Passed | OtherWeekday) else meaning
        if isinstance(day, date):
            is_long = any(word.rstrip("s") in UNITS[1:] for word in one.match[0].split())
            found.append(day + timedelta(weeks=1) if is_long else day)
    return max(found, default=None)


def tells_hour(text: str) -> bool:
    """Whether a text names a time of day beside its date; the end of the day is none."""
    hours = grammar.TIME.finditer(form_of(text).text)
    return any(not grammar.DAYS_END.fullmatch(found[0]) for found in hours)


def read(text: str, today: date) -> date | Span | Problem:
    """The day or the span of days that a text means on this day, or what is wrong with it."""
    found = _read(text, today)
    day = _before_remark(text) if isinstance(found, Unclear) else ""
    return _read(day, today) if day else found


_REMARK = re.compile(r"\s*[,;(]\s*|\s+[-\u2010-\u2015]\s+")
_LEAVES_OPEN = frozenset(
    {"or", "if", "unless", "maybe", "perhaps", "possibly", "not", "except", "before", "after"}
)
"""Words of a remark that may change the day."""


def dated_end(text: str, today: date) -> str:
    """The end of a text that is a day, in no more words than that needs, "" for none: "make it 6 months"."""
    said = text.split()
    found = [(tail, read(tail, today)) for at in range(len(said)) if (tail := " ".join(said[at:]))]
    days = [(tail, day) for tail, day in found if isinstance(day, date)]
    return [tail for tail, day in days if day == days[0][1]][-1] if days else ""


def _before_remark(text: str) -> str:
    """The day in figures that a text begins with, set apart from a remark without one; "" without it.

    "Friday 18 Dec, end of term" means the 18th.
    """
    for cut in _REMARK.finditer(text[:LONGEST]):
        day, remark = text[: cut.start()], text[cut.end() : LONGEST]
        said = set(re.findall(r"\w+", remark.lower()))
        if not any(map(str.isdigit, day)) or not is_date(day):
            continue
        is_open = any(map(str.isdigit, remark)) or _scan(remark).passages or not said.isdisjoint(_LEAVES_OPEN)
        return "" if is_open or not said else day
    return ""


def _read(text: str, today: date) -> date | Span | Problem:
    if len(text) > LONGEST:
        return Unclear.NONE
    scan = _scan(text)
    others = scan.others
    if any(word in _VAGUE for word in others) or scan.elsewhere:
        return _why_open(scan, today)
    if scan.passages and (others or grammar.NEGATIVE.match(text)):
        return Unclear.MORE
    if scan.passages:
        try:
            return _together(scan, today)
        except (OverflowError, ValueError):
            return Unclear.NONE  # beyond the calendar
    is_year = others and all(re.fullmatch("20[0-9][0-9]", word) for word in others)
    return Unclear.VAGUE if is_year else Unclear.NONE


def _why_open(scan: _Scan, today: date) -> Problem:
    """Why words leave open which day is meant: it may be one that somebody else sets."""
    said = scan.form.text
    is_day = any(char.isdigit() for one in scan.passages for char in said[one.start : one.end])
    if not is_day and grammar.SCHOOL.search(said):
        return Unclear.SCHOOL
    if not is_day and grammar.BANK.search(said):
        return Unclear.BANK
    if not is_day and grammar.EASTER.search(said):
        year = re.search(r"\b20[0-9][0-9]\b", said)
        return NearEaster(easter(int(year[0])) if year else next_easter(today))
    return Unclear.VAGUE


def _scan(text: str) -> _Scan:
    form = form_of(text)
    for aside in (grammar.TIME, grammar.ASIDE):
        form = form.without([found.span() for found in aside.finditer(form.text)])
    passages: list[_Passage] = []
    place = 0
    while found := [_Passage(match, read) for way, read in WAYS if (match := way.search(form.text, place))]:
        passages.append(min(found, key=lambda one: (one.start, -one.end)))
        place = passages[-1].end
    return _Scan(form, tuple(passages))


# what the passages come to


def _together(scan: _Scan, today: date) -> date | Span | Problem:
    """What the passages mean as one."""
    if _is_span(scan):
        one, two = scan.passages
        return _span(one, two, today)
    found: list[tuple[_Passage, Meaning]] = []
    for one in scan.passages:
        meaning = one.seen_from(today)
        if found and isinstance(found[-1][1], Ahead):
            before, lean = found[-1][0], found[-1][1]
            found[-1] = (one, _leaning(lean, meaning, scan.between(before, one)))
        else:
            found.append((one, meaning))
    meanings = [_alone(meaning, today) for _, meaning in found]
    problem = next((meaning for meaning in meanings if isinstance(meaning, Problem)), None)
    if problem or len(set(meanings)) == 1:
        return problem or meanings[0]
    days = [meaning for meaning in meanings if isinstance(meaning, date)]
    return Several(tuple(days) if len(days) == len(meanings) else ())


def _leaning(ahead: Ahead, base: Meaning, joining: str) -> Meaning:
    """So much later than another day, or before it."""
    if isinstance(base, Problem):
        return base
    if not isinstance(base, date) or ahead.settled:
        return Several()
    if joining in _BEFORE:
        ahead = replace(ahead, amount=-ahead.amount)
    elif joining not in _LEANING:
        return Unclear.VAGUE
    # "the week after Christmas" has seven days, "a week after" it is one
    is_one = ahead.unit == "day" or not ahead.leans or joining in _WITH_A_UNIT
    return ahead.seen_from(base) if is_one else Unclear.VAGUE


def _alone(meaning: Meaning, today: date) -> date | Span | Problem:
    if isinstance(meaning, Ahead):
        return Unclear.VAGUE if meaning.leans else meaning.seen_from(today)
    return meaning


def _is_span(scan: _Scan) -> bool:
    """Whether there are two dates, of which the second is the last of those from the first."""
    if len(scan.passages) != 2:  # noqa: PLR2004 – the first and the last
        return False
    joining = scan.between(*scan.passages)
    return joining in _SPANNING or (joining == "and" and "between" in scan.form.text.split())


def _span(one: _Passage, two: _Passage, today: date) -> date | Span | Problem:
    """The days from one to the other; of two without a year the second comes after the first."""
    first = _alone(one.seen_from(today), today)
    last = _alone(two.seen_from(today), today)
    if isinstance(last, date) and (isinstance(first, Passed) or _is_long(first, last)):
        first = _near(one, first, last)
    if isinstance(first, date) and not (isinstance(last, date) and last >= first):
        last = _alone(two.seen_from(first), first)
    if isinstance(first, date) and isinstance(last, date):
        return first if first == last else Span(first, last)
    return next((found for found in (first, last) if isinstance(found, Problem)), Several())


def _near(one: _Passage, first: date | Span | Problem, last: date) -> date | Span | Problem:
    """The day in the year before the last one, where it was said without a year."""
    if isinstance(first, Passed) and last - first.day <= _YEAR:
        return first.day
    again = _alone(one.seen_from(last - _YEAR), last)
    return months_later(again.day, 12) if isinstance(again, Passed) else again


def _is_long(first: date | Span | Problem, last: date) -> bool:
    return isinstance(first, date) and last - first > _YEAR
