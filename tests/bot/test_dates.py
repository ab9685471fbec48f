import re
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from bot.dates import day_meant, days_meant
from flows.moments import day_in

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 24)
"""A Tuesday."""

MEANT = {
    "18 December": "2026-12-18",
    "18 december": "2026-12-18",
    "  18  December. ": "2026-12-18",
    "18 December 2026": "2026-12-18",
    "18 December, 2026": "2026-12-18",
    "Friday 18 December": "2026-12-18",
    "Fri, 18 Dec 2026": "2026-12-18",
    "by 18 December": "2026-12-18",
    "until 18 Dec": "2026-12-18",
    "18th Dec": "2026-12-18",
    "18dec": "2026-12-18",
    "the 18th of December": "2026-12-18",
    "on the 18th of December 2026": "2026-12-18",
    "December 18": "2026-12-18",
    "December 18th, 2026": "2026-12-18",
    "Dec the 18th": "2026-12-18",
    "18-Dec-2026": "2026-12-18",
    "18/12": "2026-12-18",
    "18.12": "2026-12-18",
    "18.12.": "2026-12-18",
    "18/12/26": "2026-12-18",
    "18/12/2026": "2026-12-18",
    "18.12.2026": "2026-12-18",
    "18-12-2026": "2026-12-18",
    "2026-12-18": "2026-12-18",
    "3/4/2027": "2027-04-03",
    "3/4": "2027-04-03",
    "31/3": "2027-03-31",
    "1 Jan": "2027-01-01",
    "1 sept": "2027-09-01",
    "23 November": "2027-11-23",
    "29 Feb": "2028-02-29",
    "3 April 2012": "2012-04-03",
    "today": "2026-11-24",
    "Tomorrow": "2026-11-25",
    "Friday": "2026-11-27",
    "on fri": "2026-11-27",
    "this Friday": "2026-11-27",
    "next Friday": "2026-12-04",
    "next Monday": "2026-11-30",
    "Tuesday": "2026-12-01",
    "in 6 weeks": "2027-01-05",
    "in six weeks": "2027-01-05",
    "six weeks": "2027-01-05",
    "in 6 weeks time": "2027-01-05",
    "in 10 days": "2026-12-04",
    "in a fortnight": "2026-12-08",
    "fortnight": "2026-12-08",
    "in 2 months": "2027-01-24",
    "in three months": "2027-02-24",
    "end of March": "2027-03-31",
    "the end of November": "2026-11-30",
    "by the end of the month": "2026-11-30",
    "end of this month": "2026-11-30",
    "end of next month": "2026-12-31",
    "end of Feb 2028": "2028-02-29",
}


@pytest.mark.parametrize(("text", "day"), MEANT.items())
def test_dates_are_read_as_people_write_them(text: str, day: str) -> None:
    """The day comes first, and what has no year or is said from today on lies ahead."""
    assert day_meant(text, TODAY) == date.fromisoformat(day)


def test_the_end_of_a_year_is_passed() -> None:
    """In December the next month is January, and the end of this one is still to come."""
    last = date(2026, 12, 31)
    assert day_meant("end of next month", last) == date(2027, 1, 31)
    assert day_meant("end of December", last) == last
    assert day_meant("tomorrow", last) == date(2027, 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", ".", "2", "12", "2026", "yes", "d", "a", "may", "March", "in", "next", "the end", "on"),
        *("31/2", "31 November", "12/13", "13/13/2026", "0/1", "00/00", "30.2.2027", "2026-13-01"),
        *("0000-01-01", "18 December 0000", "in 999 weeks and a day", "end of May 0000", "the 18th"),
        *("Thursday 18 December", "2 of 8", "9-11", "10 10 2026", "1.2.3", "3 of 12 teams", "next week"),
        *("we met in March and it went well", "since 18 December", "18 December was too early", "5pm"),
        *("18:12", "in 6 weeks or so", "every Friday", "mon ami", "17 children", "end of the world"),
        *("tomorrow " * 9, "1" * 41, "١٨/١٢", "\x00", "😀", "30/2/2028", "29 February 2027"),
    ],
)
def test_other_texts_mean_no_date(text: str) -> None:
    """A text that only mentions a date, or names a day there is not, means none."""
    assert day_meant(text, TODAY) is None


def test_nothing_beyond_the_calendar_is_an_error() -> None:
    """The last day there is has no day after it."""
    assert day_meant("tomorrow", date.max) is None
    assert day_meant("in 2 months", date.max) is None


ENDS = (
    "Etc/GMT+12",
    "Pacific/Pago_Pago",
    "America/New_York",
    "UTC",
    "Pacific/Auckland",
    "Pacific/Kiritimati",
)
"""Zones from the last to the first in which a day begins."""


def test_a_date_is_given_for_each_day_that_it_is_somewhere() -> None:
    """At any hour, and for no other day; where the day makes no difference they are the same."""
    for hour in range(24):
        at = datetime(2026, 11, 24, hour, 30, tzinfo=UTC)
        todays = {day_in(zone, at) for zone in ENDS}
        tomorrow = {meant.today: meant.day for meant in days_meant("tomorrow", at)}
        assert tomorrow == {today: today + timedelta(days=1) for today in todays}
        assert {meant.day for meant in days_meant("18 December", at)} == {date(2026, 12, 18)}
        assert not days_meant("the 18th", at)


def test_the_words_of_our_own_texts_mean_no_date() -> None:
    """Over a thousand words and phrases of the audit are no dates; of them all only two words are."""
    text = (ROOT / "framework.yaml").read_text(encoding="utf-8").lower()
    words = sorted(set(re.findall(r"[a-z][a-z’'-]+", text)))
    assert len(words) >= 1000
    pairs = [f"{one} {two}" for one, two in pairwise(words)]
    phrases = re.findall(r"[^.:\n]+", text)
    assert [said for said in (*words, *pairs, *phrases) if day_meant(said, TODAY)] == ["today", "tomorrow"]
