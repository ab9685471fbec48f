"""Which day each way to write a date means, seen from a day."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from flows.dates import grammar
from flows.dates.found import NoDay, NoMonth, OtherWeekday, Passed, Problem, Span, Unclear
from flows.dates.words import UNITS
from flows.identifiers.patterns import Pattern
from flows.moments import months_later
from flows.vocabulary.calendar import MONTHS, WEEKDAYS

PASSED_DAYS = 60
"""A day without a year that was at most so many days ago may be meant, and is not taken for next year's."""

FRIDAY = 4
LEAP_YEARS = 8
"""From one 29 February to the next there are at most so many years."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """So much later than a day, or before it; of today unless it `leans` on another."""

    amount: int
    unit: str
    leans: bool
    settled: bool

    def seen_from(self, day: date) -> date:
        """The day that is so much later."""
        if self.unit in ("month", "year"):
            return months_later(day, self.amount * (12 if self.unit == "year" else 1))
        return day + timedelta(days=self.amount * {"day": 1, "week": 7, "fortnight": 14}[self.unit])


Meaning: TypeAlias = date | Span | Ahead | Problem
Match: TypeAlias = re.Match[str]
Reader: TypeAlias = Callable[[Match, date], Meaning]


def _month(name: str) -> int:
    return MONTHS.index(name) + 1


def _weekday(match: Match) -> int | None:
    found = match["weekday"] or match["weekday_after"]
    return WEEKDAYS.index(found) if found else None


def _full_year(figures: str) -> int:
    return int(figures) + (2000 if len(figures) == len("26") else 0)


def _day(number: int, month: int, year: int) -> date | Problem:
    """A day of the calendar, or why there is none."""
    try:
        return date(year, month, number)
    except (ValueError, OverflowError):
        if not 1 <= year <= date.max.year:
            return Unclear.NONE
        if not 1 <= month <= len(MONTHS):
            return NoMonth(month)
        return NoDay(number, month, year)


def _coming(number: int, month: int, today: date) -> date | Problem:
    """The next such day, unless the last one is only just over."""
    years = range(today.year - 1, today.year + LEAP_YEARS + 1)
    found = [_day(number, month, year) for year in years if 1 <= year <= date.max.year]
    days = [day for day in found if isinstance(day, date)]
    if not days:
        return NoMonth(month) if isinstance(found[0], NoMonth) else NoDay(number, month)
    over = [day for day in days if 0 < (today - day).days <= PASSED_DAYS]
    if over:
        return Passed(over[-1])
    return next((day for day in days if day >= today), Unclear.NONE)


def _settled(found: date | Problem, weekday: int | None) -> date | Problem:
    """The day, unless its weekday is another than was said."""
    if isinstance(found, date) and weekday not in (None, found.weekday()):
        return OtherWeekday(found)
    return found


def _dated(number: int, month: int, year: int | None, today: date) -> date | Problem:
    return _coming(number, month, today) if year is None else _day(number, month, year)


# a day and a month


def named(match: Match, today: date) -> Meaning:
    """18 December 2026, and with the month first."""
    year = match["year"] or match["short_year"]
    said = match["year_said"]
    which = today.year + (said == "next") if said else _full_year(year) if year else None
    return _settled(_dated(int(match["day"]), _month(match["month"]), which, today), _weekday(match))


def year_first(match: Match, _: date) -> Meaning:
    """2026 December 18."""
    number, month = match["day"] or match["day_before"], match["month"] or match["month_behind"]
    return _day(int(number), _month(month), int(match["year"]))


def three_numbers(match: Match, _: date) -> Meaning:
    """The day first, but for a year in front and what can only be American."""
    parts = re.findall(r"\d+", match["figures"])
    if len(parts[0]) == len("2026"):
        year, month, day = parts
    elif len(parts[2]) < len("26"):
        return Unclear.NONE
    else:
        day, month, year = parts
        if int(month) > len(MONTHS) >= int(day):
            day, month = month, day
    return _settled(_day(int(day), int(month), _full_year(year)), _weekday(match))


def two_numbers(match: Match, today: date) -> Meaning:
    """The day and the month; a year beside one of them leaves the day open."""
    one, two = re.findall(r"\d+", match["figures"])
    if len(one) == len("2026") or len(two) == len("2026"):
        return Unclear.VAGUE
    return _settled(_coming(int(one), int(two), today), _weekday(match))


def compact(match: Match, _: date) -> Meaning:
    """18122026, 20261218, 181226."""
    said = match["compact"]
    if re.match("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{2}$", said):
        year, month, day = said[:4], said[4:6], said[6:]
    else:
        day, month, year = said[:2], said[2:4], said[4:]
    if not re.fullmatch("(?:(?:19|20)[0-9]{2}|[0-9]{2})", year) or not 1 <= int(month) <= len(MONTHS):
        return Unclear.NONE
    return _day(int(day), int(month), _full_year(year))


def days_of_month(match: Match, today: date) -> Meaning:
    """21-26 December."""
    behind = "_behind" if match["month_before"] else ""
    month = _month(match["month_before"] or match["month"])
    year = match[f"year{behind}"]
    first = _dated(int(match[f"first{behind}"]), month, int(year) if year else None, today)
    if isinstance(first, Problem):
        return first
    last = _day(int(match[f"last{behind}"]), month, first.year)
    return last if isinstance(last, Problem) else Span(first, last)


def of_month(match: Match, today: date) -> Meaning:
    """Fri 27th, the 18th, the 5th of next month."""
    number = int(match["beside"] or match["the"] or match["ranked"])
    weekday = WEEKDAYS.index(match["weekday"]) if match["weekday"] else None
    first = today.replace(day=1)
    if match["which"] in ("this", "next", "last"):
        of = months_later(first, {"this": 0, "next": 1, "last": -1}[match["which"]])
        return _settled(_day(number, of.month, of.year), weekday)
    months = [months_later(first, ahead) for ahead in range(3)]
    days = [day for of in months if isinstance(day := _day(number, of.month, of.year), date)]
    coming = next((day for day in days if day >= today), None)
    return _settled(coming or NoDay(number), weekday)


# parts of weeks, months and years


def nth_weekday(match: Match, today: date) -> Meaning:
    """The third Thursday in December."""
    weekday = WEEKDAYS.index(match["weekday"])
    if match["month"]:
        month = _month(match["month"])
        year = int(match["year"]) if match["year"] else today.year + (month < today.month)
        firsts = [date(year, month, 1)] if match["year"] else [date(year, month, 1), date(year + 1, month, 1)]
    else:
        firsts = [months_later(today.replace(day=1), {"next": 1, "last": -1}.get(match["which"], 0))]
    found = _nth(firsts[0], weekday, match["nth"])
    if found and found < today:
        found = _nth(firsts[-1], weekday, match["nth"])
    return found or Unclear.VAGUE


def middle(match: Match, today: date) -> Meaning:
    """Mid January: the 15th."""
    return _dated(15, _month(match["month"]), int(match["year"]) if match["year"] else None, today)


def nth_week(match: Match, today: date) -> Meaning:
    """The second week of January: from its second Monday to the Friday."""
    month = _month(match["month"])
    years = [int(match["year"])] if match["year"] else [today.year, today.year + 1]
    mondays = [_nth(date(year, month, 1), 0, match["nth"]) for year in years]
    monday = next((day for day in mondays if day and day + timedelta(days=FRIDAY) >= today), mondays[0])
    return Span(monday, monday + timedelta(days=FRIDAY)) if monday else Unclear.VAGUE


def _nth(first: date, weekday: int, nth: str | None) -> date | None:
    """The day in the month that begins so; without a number the last."""
    start = first + timedelta(days=(weekday - first.weekday()) % 7)
    days = [day for n in range(5) if (day := start + timedelta(days=7 * n)).month == first.month]
    if nth is None:
        return days[-1]
    return days[int(nth) - 1] if 1 <= int(nth) <= len(days) else None


def edge(match: Match, today: date) -> Meaning:
    """The end of March, the start of next week, year end, the end of the financial year."""
    unit = match["unit"] or match["at_end"]
    ends = match["edge"] in (None, "end", "last day")
    if match["fiscal"]:
        new = 6 if match["fiscal"] == "tax" else 1
        return _dated(*((new - 1 or 31, 4 if new > 1 else 3) if ends else (new, 4)), None, today)
    if unit == "week":
        return _edge_of_week(match["which"], today, ends=ends, last_day="day" in (match["edge"] or ""))
    ahead = {"next": 1, "last": -1}.get(match["which"], 0)
    if unit == "month":
        first = months_later(today.replace(day=1), ahead)
    elif unit == "year" or match["whole_year"]:
        year = int(match["whole_year"] or today.year + ahead)
        return date(year, 12, 31) if ends else date(year, 1, 1)
    else:
        month, said = _month(match["month"]), match["year"]
        if not ends:
            return _dated(1, month, int(said) if said else None, today)
        first = date(int(said) if said else today.year + (month < today.month), month, 1)
    return months_later(first, 1) - timedelta(days=1) if ends else first


def _edge_of_week(which: str | None, today: date, *, ends: bool, last_day: bool) -> Meaning:
    """Monday or Friday; whether a week ends then or on Sunday is open once it is Saturday."""
    monday = _of_week(today, {"next": 1, "last": -1}.get(which or "", 0), 0)
    if last_day:
        return Unclear.VAGUE
    if not ends:
        return monday
    return (
        Unclear.VAGUE
        if which not in ("next", "last") and today.weekday() > FRIDAY
        else monday + timedelta(days=FRIDAY)
    )


def on_weekday(match: Match, today: date) -> Meaning:
    """Friday, next Friday, Friday of next week."""
    number = WEEKDAYS.index(match["then"] or match["weekday"])
    which, later = match["which"] or "", match["later"] or match["week"] or ""
    coming = today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)
    if later in ("week", "fortnight"):
        # said on a Friday, "Friday week" may count from today or from the next one
        is_sure = which in ("", "this") and number != today.weekday()
        return coming + timedelta(days=7 if later == "week" else 14) if is_sure else Unclear.VAGUE
    if which and later:
        return Unclear.VAGUE
    if which == "last":
        # as today's weekday it is a week ago, else what is coming, a week before
        return coming - timedelta(days=14 if number == today.weekday() else 7)
    if later not in ("", "coming") or which == "next":
        return _of_week(today, 0 if later.startswith(("this", "of this")) else 1, number)
    return today if which == "this" and number == today.weekday() else coming


def _of_week(today: date, weeks: int, weekday: int) -> date:
    """A weekday of the week so many after this one."""
    return today + timedelta(days=7 * weeks + weekday - today.weekday())


def day(match: Match, today: date) -> Meaning:
    """Today, tomorrow, tomorrow week."""
    ahead = {"yesterday": -1, "today": 0}.get(match["said"] or "tomorrow", 1)
    return today + timedelta(days=ahead + {"week": 7, "fortnight": 14}.get(match["later"] or "", 0))


def ahead(match: Match, _: date) -> Meaning:
    """In 6 weeks, a week, a month ago; a bare unit leans on what comes behind it."""
    unit, said = match["unit"] or match["bare"], match["amount"] or "1"
    amount = 2 if "couple" in said else int(said) if said.isdigit() else 1
    return Ahead(
        amount=-amount if match["ago"] else amount,
        unit=unit,
        leans=match["bare"] is not None and unit != UNITS[2],
        settled=bool(match["within"] or match["settled"] or match["ago"]),
    )


def next_unit(match: Match, today: date) -> Meaning:
    """Next week and next month: the same day of it."""
    times = 2 if match["unit"] else 1
    return Ahead(times, match["unit"] or match["next"], leans=False, settled=True).seen_from(today)


def named_day(match: Match, today: date) -> Meaning:
    """Christmas Eve."""
    name = max((known for known in grammar.NAMED_DAYS if match["name"].startswith(known)), key=len)
    number, month = grammar.NAMED_DAYS[name]
    return _dated(number, month, int(match["year"]) if match["year"] else None, today)


def beside_named(match: Match, today: date) -> Meaning:
    """The Friday before Christmas: the nearest on that side, of the next year if it has passed.

    After Christmas is when people are back.
    """
    if match["until"]:
        named = named_day(match, today)
        return _worked(named - timedelta(days=1)) if isinstance(named, date) else named
    if match["since"]:
        named = named_day(match, today)
        return _past_holidays(named) if isinstance(named, date) else named
    is_before, weekday = match["side"] == "before", WEEKDAYS.index(match["weekday"])
    found = _beside(named_day(match, today), weekday, is_before=is_before)
    if isinstance(found, date) and found < today and not match["year"]:
        found = _beside(named_day(match, today + timedelta(days=366)), weekday, is_before=is_before)
    return found


def _worked(day: date) -> date:
    """The day, or the Friday before it where it is at a weekend."""
    return day - timedelta(days=max(day.weekday() - FRIDAY, 0))


def _past_holidays(day: date) -> date:
    """The first weekday after a day that is not between Christmas Eve and New Year's Day."""
    day += timedelta(days=1)
    while day.weekday() > FRIDAY or (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1):
        day += timedelta(days=1)
    return day


def _beside(named: Meaning, weekday: int, *, is_before: bool) -> Meaning:
    if not isinstance(named, date):
        return named
    days = (named.weekday() - weekday) % 7 or 7
    return named - timedelta(days=days if is_before else days - 7 or -7)


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    shift = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * shift) // 451
    month, day_before = divmod(h + shift - 7 * m + 114, 31)
    return date(year, month, day_before + 1)


def next_easter(today: date) -> date:
    """The Easter Sunday that comes next; today's is."""
    return next(day for year in (today.year, today.year + 1) if (day := easter(year)) >= today)


def movable_day(match: Match, today: date) -> Meaning:
    """Easter Monday, and what else is so many days from Easter."""
    apart = timedelta(days=grammar.MOVABLE_DAYS[match["feast"]])
    if match["year"]:
        return easter(int(match["year"])) + apart
    found = [easter(year) + apart for year in (today.year - 1, today.year, today.year + 1)]
    over = [one for one in found if 0 < (today - one).days <= PASSED_DAYS]
    return Passed(over[-1]) if over else next(one for one in found if one >= today)


WAYS: tuple[tuple[Pattern, Reader], ...] = (
    (grammar.DAY_MONTH, named),
    (grammar.MONTH_DAY, named),
    (grammar.YEAR_FIRST, year_first),
    (grammar.THREE_NUMBERS, three_numbers),
    (grammar.TWO_NUMBERS, two_numbers),
    (grammar.COMPACT, compact),
    (grammar.DAYS_OF_MONTH, days_of_month),
    (grammar.OF_MONTH, of_month),
    (grammar.BESIDE_NAMED, beside_named),
    (grammar.NTH_WEEKDAY, nth_weekday),
    (grammar.EDGE, edge),
    (grammar.MIDDLE, middle),
    (grammar.NTH_WEEK, nth_week),
    (grammar.ON_WEEKDAY, on_weekday),
    (grammar.DAY, day),
    (grammar.AHEAD, ahead),
    (grammar.NEXT_UNIT, next_unit),
    (grammar.NAMED_DAY, named_day),
    (grammar.MOVABLE_DAY, movable_day),
)
"""What means what; of those that begin at the same place in a text the longest counts."""
