"""What date a typed text means, as people in Britain write dates."""

import calendar
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from flows.events import Meant

LONGEST = 40
"""Characters of a text that may be a date; a sentence that mentions one is not."""

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_COUNT = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_AMOUNTS = {"a": 1, "an": 1} | {word: number for number, word in enumerate(_COUNT, 1)}

_DAY = r"(?P<day>mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_NUMBER = r"\d{1,2}(?:st|nd|rd|th)?"
_AMOUNT = rf"(?P<amount>\d{{1,3}}|{'|'.join(_AMOUNTS)})"

_FIRST = _MONTH.replace("month", "first")

_NAMED = re.compile(
    rf"(?:{_DAY} )?(?:the )?(?:{_NUMBER}[ -]?(?:of )?{_MONTH}|{_FIRST} (?:the )?{_NUMBER})(?:[ -]\d{{4}})?",
    re.ASCII,
)
_IN_NUMBERS = re.compile(
    r"\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d\d)|\d{1,2}[./]\d{1,2}|\d{4}-\d\d?-\d\d?", re.ASCII
)
_WEEK_DAY = re.compile(rf"(?:(?P<next>next|this|coming) )?{_DAY}")
_AHEAD = re.compile(
    rf"(?:in )?(?:{_AMOUNT} (?P<unit>days?|weeks?|fortnights?|months?)|(?P<bare>fortnight))(?: time)?",
    re.ASCII,
)
_END = re.compile(
    rf"(?:the )?end of (?:(?:the|this) month|(?P<next>next month)|{_MONTH}(?: (?P<year>\d{{4}}))?)", re.ASCII
)
_WEEKS: Mapping[str, int] = {"d": 1, "w": 7, "f": 14}


_CLOCKS = (timezone(timedelta(hours=-12)), UTC, timezone(timedelta(hours=14)))
"""The first and the last place on Earth where a day ends, and one between: together they show every date."""


def days_meant(text: str, at: datetime) -> tuple[Meant, ...]:
    """What a text means as a whole on each date that it was somewhere at this moment; () if no date.

    Whoever reads it knows where it was typed, and the date there.
    """
    todays = sorted({at.astimezone(clock).date() for clock in _CLOCKS})
    meant = {today: day_meant(text, today) for today in todays}
    return tuple(Meant(today=today, day=day) for today, day in meant.items() if day)


def day_meant(text: str, today: date) -> date | None:
    """The date that a text as a whole means on this day, None if it means none.

    The day comes before the month. Without a year it is the next such day after this one; "next Friday" is
    the one in the week after this.
    """
    if len(text) > LONGEST:
        return None
    said = " ".join(text.lower().replace(",", " ").split()).rstrip(" .!")
    said = re.sub(r"^(?:by|on|until) ", "", said)
    try:
        return _read(said, today)
    except (OverflowError, ValueError):
        return None  # beyond the calendar


def _read(said: str, today: date) -> date | None:
    """Go by the form of the text; raises ValueError or OverflowError for a day that does not exist."""
    if said in ("today", "tomorrow"):
        return today + timedelta(days=said == "tomorrow")
    if match := _WEEK_DAY.fullmatch(said):
        return _week_day(match, today)
    if match := _END.fullmatch(said):
        return _end(match, today)
    if match := _AHEAD.fullmatch(said):
        return _ahead(match, today)
    if match := _NAMED.fullmatch(said):
        found = _by_library(said, today)
        return found if found and _number(match["day"]) in (None, found.weekday()) else None
    return _in_numbers(said, today) if _IN_NUMBERS.fullmatch(said) else None


def _in_numbers(said: str, today: date) -> date | None:
    """A date in numbers; the library would take "18.12" for a time and find some use for a month 13."""
    numbers = [int(number) for number in re.findall(r"\d+", said)]
    is_iso = re.match(r"\d{4}", said)
    found = _by_library(said if is_iso else re.sub(r"\D", "/", said), today, order="YMD" if is_iso else "DMY")
    day, month = numbers[:-3:-1] if is_iso else numbers[:2]
    return found if found and (found.day, found.month) == (day, month) else None


def _week_day(match: re.Match[str], today: date) -> date:
    number = _number(match["day"]) or 0
    if match["next"] == "next":
        return today + timedelta(days=7 - today.weekday() + number)
    return today + timedelta(days=(number - today.weekday() - 1) % 7 + 1)


def _number(day: str | None) -> int | None:
    return next((n for n, name in enumerate(_DAYS) if name.startswith(day[:3])), None) if day else None


def _end(match: re.Match[str], today: date) -> date:
    year, month = today.year, today.month
    if match["next"]:
        year, month = year + month // 12, month % 12 + 1
    elif match["month"]:
        month = _MONTHS.index(match["month"][:3]) + 1
        year = int(match["year"]) if match["year"] else year + (month < today.month)
    return date(year, month, calendar.monthrange(year, month)[1])


def _ahead(match: re.Match[str], today: date) -> date | None:
    unit = match["unit"] or match["bare"]
    amount = match["amount"] or "1"
    number = _AMOUNTS.get(amount) or int(amount)
    if unit.startswith("m"):
        return _by_library(f"in {number} months", today)
    return today + timedelta(days=number * _WEEKS[unit[0]])


def _by_library(said: str, today: date, order: str = "DMY") -> date | None:
    import dateparser  # noqa: PLC0415 – takes a tenth of a second, and most people never type a date

    settings: dict[str, Any] = {
        "DATE_ORDER": order,
        "PREFER_DATES_FROM": "future",
        "RELATIVE_BASE": datetime.combine(today, time(12)),
    }
    found = dateparser.parse(said, languages=["en"], settings=settings)
    return found.date() if found else None
