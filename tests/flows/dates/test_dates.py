import calendar
import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.dates import (
    NearEaster,
    NoDay,
    NoMonth,
    OtherWeekday,
    Passed,
    Problem,
    Several,
    Span,
    Unclear,
    further,
    is_date,
    read,
    tells_hour,
)
from flows.dates.meaning import easter
from flows.moments import day_in
from tests.flows.dates.ways import ALL, BRITISH, FOREIGN, IMPOSSIBLE, TODAY, WAYS
from tests.paths import SHIPPED


def outcome(found: date | Span | Problem, today: date = TODAY) -> str:
    """What was found, as `ways.txt` says it."""
    if isinstance(found, date):
        return f"past {found}" if found < today else str(found)
    return found.value if isinstance(found, Unclear) else _said(found)


def _said(found: Span | Several | NoMonth | NoDay | OtherWeekday | Passed | NearEaster) -> str:
    match found:
        case Span(first=first, last=last):
            return f"{first} to {last}"
        case NoMonth(number=number):
            return f"no month {number}"
        case NoDay(number=number, month=month, year=year):
            return " ".join(
                ["no", str(number), *([calendar.month_name[month]] if month else []), str(year or "")]
            ).strip()
        case OtherWeekday(day=day):
            return f"{day} is a {day:%A}"
        case Passed(day=day) | NearEaster(day=day):
            return f"{'passed' if isinstance(found, Passed) else 'near'} {day}"
        case _:
            return "several"


@pytest.mark.parametrize(("text", "expected"), ALL)
def test_every_way_comes_to_what_it_says(text: str, expected: str) -> None:
    """A date is read as it is meant, or it is said what is wrong; nothing is read as another day."""
    assert outcome(read(text, TODAY)) == expected


def test_there_are_two_hundred_ways_of_which_nearly_all_british_ones_are_read() -> None:
    """What the file promises by its headings."""
    sizes = {heading: len(WAYS[heading]) for heading in (BRITISH, IMPOSSIBLE, FOREIGN)}
    assert sizes == {BRITISH: 100, IMPOSSIBLE: 50, FOREIGN: 50}
    assert sum(expected[0].isdigit() and "is a" not in expected for _, expected in WAYS[BRITISH]) >= 98
    assert not any(re.fullmatch(r"\d{4}-\d\d-\d\d", expected) for _, expected in WAYS[IMPOSSIBLE])


FORMS = (
    *("%-d %B %Y", "%-d %b %y", "%d/%m/%Y", "%d/%m/%y", "%-d.%-m.%Y", "%-d-%-m-%Y", "%d %m %Y", "%Y-%m-%d"),
    *("%Y/%m/%d", "%A %-d %B %Y", "%a %-d %b", "%-d/%-m", "%d.%m.", "%-d %B", "%B %-d, %Y", "%b %-d"),
    *("%d%b%y", "%d-%b-%Y", "%a, %d %b %Y", "the %-dth of %B", "%A the %-dth of %B at 5pm", "%A %d/%m"),
    *("%Y-%m-%dT17:00:00Z", "%d%m%Y", "%Y%m%d", "by %-d %b please", "%-d %B %Y (%A)", "%d/%m/%Y 17:30"),
)

DAYS = st.dates(date(2020, 1, 1), date(2089, 12, 31))


@given(today=DAYS, ahead=st.integers(0, 300), form=st.sampled_from(FORMS))
def test_a_day_to_come_is_read_back_in_any_form(today: date, ahead: int, form: str) -> None:
    """On whatever day it is said."""
    day = today + timedelta(days=ahead)
    assert read(day.strftime(form), today) == day


@given(day=DAYS, off=st.integers(1, 6), form=st.sampled_from(["%d/%m/%Y", "%-d %B %Y"]))
def test_another_weekday_than_it_has_is_told(day: date, off: int, form: str) -> None:
    """Which of the two is wrong only the person knows."""
    weekday = calendar.day_name[(day.weekday() + off) % 7]
    assert read(f"{weekday} {day.strftime(form)}", day) == OtherWeekday(day)


@given(today=DAYS, month=st.integers(1, 12), year=st.integers(2026, 2080))
def test_a_day_behind_the_last_of_a_month_is_none(today: date, month: int, year: int) -> None:
    """In figures and in words."""
    number = calendar.monthrange(year, month)[1] + 1
    assert read(f"{number}/{month}/{year}", today) == NoDay(number, month, year)
    assert read(f"{number} {calendar.month_name[month]} {year}", today) == NoDay(number, month, year)


@given(today=DAYS, ago=st.integers(1, 60))
def test_a_day_that_has_only_just_passed_is_not_taken_for_next_years(today: date, ago: int) -> None:
    """Nobody who writes the first of November on its last day means a year on without saying so."""
    day = today - timedelta(days=ago)
    if (day.month, day.day) != (2, 29):
        assert read(day.strftime("%-d %B"), today) == Passed(day)


def _words(text: str) -> list[str]:
    return text.split()


PARTS = _words("""
18 5 32 0 5th 18th 26 2026 1226 18122026 dec december may mon friday sat week weeks day fortnight month
year a an in on of the to - / . : , ' & @ and or until from before after next last this coming end start
first third couple ago time today tomorrow yesterday now christmas eve new years 5pm 17:00 at by t z am
w/c two twenty between dydd mawrth not
""")
"""Words, figures and signs of dates."""


@given(today=DAYS, parts=st.lists(st.sampled_from(PARTS), max_size=8), gap=st.sampled_from([" ", ""]))
def test_whatever_is_made_of_the_words_of_dates_comes_to_something(
    today: date, parts: list[str], gap: str
) -> None:
    """In any order, close together or apart."""
    assert outcome(read(gap.join(parts), today), today)
    is_date(gap.join(parts))


@given(today=DAYS, text=st.text(max_size=60))
def test_whatever_is_typed_comes_to_something(today: date, text: str) -> None:
    """No text is an error, and none is far beyond the calendar."""
    assert outcome(read(text, today), today)


ON_OTHER_DAYS = {
    date(2028, 2, 29): {
        "29 Feb": "2028-02-29",
        "tomorrow": "2028-03-01",
        "in a year": "2029-02-28",
        "next month": "2028-03-29",
        "30 Feb": "no 30 February",
        "28 Feb": "passed 2028-02-28",
        "29 Feb 2029": "no 29 February 2029",
        "end of the month": "2028-02-29",
        "the 31st": "2028-03-31",
        "this Tuesday": "2028-02-29",
        "Tuesday": "2028-03-07",
        "Tuesday week": "vague",
    },
    date(2026, 12, 31): {
        "tomorrow": "2027-01-01",
        "1 Jan": "2027-01-01",
        "31 Dec": "2026-12-31",
        "30 Dec": "passed 2026-12-30",
        "30 Dec 2027": "2027-12-30",
        "18 Dec next year": "2027-12-18",
        "Friday": "2027-01-01",
        "next Friday": "2027-01-08",
        "end of next month": "2027-01-31",
        "in 2 months": "2027-02-28",
        "the 1st": "2027-01-01",
        "1-7 January": "2027-01-01 to 2027-01-07",
        "21 Dec - 1 Jan": "2026-12-21 to 2027-01-01",
        "year end": "2026-12-31",
    },
    date(2027, 3, 28): {
        "today": "2027-03-28",
        "tomorrow": "2027-03-29",
        "Sunday": "2027-04-04",
        "next Sunday": "2027-04-04",
        "next Monday": "2027-03-29",
        "a week today": "2027-04-04",
        "end of the week": "vague",
        "end of this month": "2027-03-31",
    },
    date(2026, 10, 25): {
        "tomorrow": "2026-10-26",
        "in 24 days": "2026-11-18",
        "31st": "2026-10-31",
        "a fortnight tomorrow": "2026-11-09",
        "last Sunday": "2026-10-18",
        "1/11": "2026-11-01",
    },
    date.max: {"tomorrow": "none", "in 2 months": "none", "1 Jan": "none", "next Friday": "none"},
}


@pytest.mark.parametrize(
    ("today", "text", "expected"),
    [(today, text, expected) for today, ways in ON_OTHER_DAYS.items() for text, expected in ways.items()],
)
def test_on_the_edges_of_the_calendar(today: date, text: str, expected: str) -> None:
    """On a leap day, on the last of a year, when the clocks change, and on the last day there is."""
    found = read(text, today)
    assert outcome(found, today).removeprefix("past ") == expected


@pytest.mark.parametrize(("hour", "day"), [(0, 25), (1, 26), (22, 26)])
def test_tomorrow_counts_from_the_date_on_the_clocks_there(hour: int, day: int) -> None:
    """In the night in which summer time ends, and before and after midnight by it."""
    at = datetime(2026, 10, 24, 22, 30, tzinfo=UTC) + timedelta(hours=hour)
    assert read("tomorrow", day_in("Europe/London", at)) == date(2026, 10, day)


def test_only_a_text_that_is_a_date_has_the_form_of_one() -> None:
    """What else is said goes before the guard, and a number that is no date does too."""
    assert all(is_date(text) for text, expected in ALL if expected[0].isdigit())
    for text in (
        *("18 December, Jamie's birthday", "born 18.12.2012", "07700 900123", "18 Dec 07700 900123"),
        *("485 777 3456", "4857773456", "case 12345", "AB1 2CD", "12 High Street", "x" * 201, "1" * 201),
        "18 December 2026 " * 20,
    ):
        assert not is_date(text)


@pytest.mark.wide
def test_the_words_of_our_own_texts_mean_no_date() -> None:
    """Over a thousand words and phrases of the audit are no dates, but for those that are."""
    text = SHIPPED.read_text(encoding="utf-8").lower()
    words = sorted(set(re.findall(r"[a-z][a-z’'-]+", text)))
    assert len(words) >= 1000
    pairs = [f"{one} {two}" for one, two in pairwise(words)]
    phrases = re.findall(r"[^.:\n]+", text)
    dates = {
        said.strip() for said in (*words, *pairs, *phrases) if not isinstance(read(said, TODAY), Problem)
    }
    # the days on which sources were read
    dates = {said for said in dates if not re.search(r"november 2026$", said)}
    assert dates == {"first", "second", "third", "think third", "today", "to today", "tomorrow"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("one more week", date(2026, 12, 14)),
        ("another fortnight please", date(2026, 12, 21)),
        ("give them 3 extra days", date(2026, 12, 10)),
        ("2 weeks longer", date(2026, 12, 21)),
        ("a month later", date(2027, 1, 7)),
        ("an additional week", date(2026, 12, 14)),
        ("by two days", date(2026, 12, 9)),
        ("By a week please", date(2026, 12, 14)),
        ("extend it by two days", date(2026, 12, 9)),
        ("push it back a week", date(2026, 12, 14)),
        ("move the deadline by 3 days", date(2026, 12, 10)),
        ("a week", date(2026, 12, 14)),
        ("two days", date(2026, 12, 9)),
        ("10 days please", date(2026, 12, 17)),
        ("for a fortnight", date(2026, 12, 21)),
        ("give them two weeks", date(2026, 12, 21)),
        ("by Friday", None),
        ("push it to 18 December", None),
        ("within 2 weeks", None),
        ("two days from now", None),
        ("two weeks from today", None),
        ("two weeks ago", None),
        ("in 2 weeks", None),
        ("next week", None),
        ("more time", None),
        ("one more week for the police and two for health", None),
        ("18 December", None),
    ],
)
def test_so_much_longer_counts_from_the_day_before(text: str, day: date | None) -> None:
    """What says that it comes on top, or says from no day; whatever else means a day is read as ever."""
    assert further(text, date(2026, 12, 7)) == day


@given(text=st.text(max_size=80))
def test_whatever_is_typed_is_so_much_longer_or_not(text: str) -> None:
    """No text makes it fail."""
    found = further(text, date(2026, 12, 7))
    assert found is None or found != date.min


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("18 December at 5pm", True),
        ("Friday 09:30", True),
        ("21 Jan by noon", True),
        ("Tuesday morning", True),
        ("18 December", False),
        ("Friday by close of play", False),
        ("end of day 3 March", False),
        ("cob Thursday", False),
    ],
)
def test_a_time_of_day_is_told_from_the_end_of_the_day(text: str, *, tells: bool) -> None:
    """The day is all that is kept, which is what the end of the day means."""
    assert tells_hour(text) is tells


def test_easter_is_where_the_almanac_has_it() -> None:
    """The earliest and the latest it can be, and some between."""
    known = ("2000-04-23", "2008-03-23", "2016-03-27", "2024-03-31", "2025-04-20", "2027-03-28", "2038-04-25")
    assert [str(easter(int(one[:4]))) for one in known] == list(known)
    assert str(easter(2285)) == "2285-03-22"


def test_an_easter_that_is_only_just_over_is_not_next_years() -> None:
    """As with any other day that was said without a year."""
    assert read("Easter Monday", date(2027, 4, 20)) == Passed(date(2027, 3, 29))
    assert read("after Easter", date(2027, 4, 20)) == NearEaster(date(2028, 4, 16))
