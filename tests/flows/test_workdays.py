"""When an area's people may be written to: every rule by example, and over years of days and clocks."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.calendars import SUBDIVISIONS, bank_holidays
from flows.moments import local
from flows.people import Area, Quiet
from flows.workdays import CLOSES, MORNING, OPENS, Workdays
from tests.counts import examples

LONDON = Workdays(zone="Europe/London", nation="england", bank_holidays=bank_holidays)


def _at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "works"),
    [
        ("2026-11-27", True),
        ("2026-11-28", False),  # a Saturday
        ("2026-11-29", False),  # a Sunday
        ("2026-12-25", False),  # Christmas
        ("2026-12-28", False),  # Boxing Day, which fell on a Saturday
        ("2026-11-30", True),  # St Andrew's Day is no bank holiday in England
    ],
)
def test_weekends_and_bank_holidays(day: str, *, works: bool) -> None:
    """Those of the area's own nation."""
    assert LONDON.is_working(date.fromisoformat(day)) is works


def test_bank_holidays_are_those_of_the_nation() -> None:
    """All four nations of the shipped framework are known; another one has none."""
    days = {nation: bank_holidays(nation, 2026) for nation in SUBDIVISIONS}
    assert date(2026, 11, 30) in days["scotland"] - days["england"]
    assert date(2026, 7, 13) in days["ni"] - days["wales"]
    assert all(date(2026, 12, 25) in found for found in days.values())
    assert bank_holidays("elsewhere", 2026) == frozenset()


def test_quiet_dates_are_left_out() -> None:
    """Both ends belong to them."""
    quiet = (Quiet(first=date(2026, 10, 26), last=date(2026, 10, 30)),)
    area = Area(id="a", name="A", nation="england", practice=False, zone="Europe/London", quiet=quiet)
    days = Workdays.of(area, bank_holidays)
    assert days.on_or_after(date(2026, 10, 26)) == date(2026, 11, 2)
    assert days.on_or_before(date(2026, 10, 30)) == date(2026, 10, 23)
    assert days.after(date(2026, 10, 23), 1) == date(2026, 11, 2)
    assert days.before(date(2026, 11, 2), 1) == date(2026, 10, 23)


@pytest.mark.parametrize(
    ("moment", "then"),
    [
        ("2026-11-27 09:00", "2026-11-27 09:00"),
        ("2026-11-27 16:29", "2026-11-27 16:29"),
        ("2026-11-27 16:30", "2026-11-30 09:30"),  # Friday evening
        ("2026-11-27 08:59", "2026-11-27 09:30"),
        ("2026-11-28 12:00", "2026-11-30 09:30"),
        ("2026-07-01 08:10", "2026-07-01 08:10"),  # 09:10 in London
        ("2026-03-27 23:00", "2026-03-30 08:30"),  # over the night the clocks go forward
        ("2026-10-23 23:00", "2026-10-26 09:30"),  # over the night they go back
        ("2026-12-24 17:00", "2026-12-29 09:30"),
    ],
)
def test_the_next_moment_that_is_open(moment: str, then: str) -> None:
    """Now if it is, else the next working morning."""
    assert LONDON.next_open(_at(moment)) == _at(then)


@settings(max_examples=examples(80), deadline=None)
@given(
    moment=st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 – the zone comes with it
    zone=st.sampled_from(["Europe/London", "UTC", "America/New_York", "Pacific/Auckland", "gone"]),
    nation=st.sampled_from(["england", "scotland", "wales", "ni", "x"]),
    quiet=st.tuples(st.integers(0, 20), st.integers(0, 60)),
)
def test_whatever_is_next_is_open(moment: datetime, zone: str, nation: str, quiet: tuple[int, int]) -> None:
    """Never at night, at a weekend, on a bank holiday or a quiet date; never before now; and soon."""
    first = moment.date() + timedelta(days=quiet[0])
    span = Quiet(first=first, last=first + timedelta(days=quiet[1]))
    days = Workdays(zone=zone, nation=nation, quiet=(span,), bank_holidays=bank_holidays)
    found = days.next_open(moment)
    here = local(zone, found)
    assert moment <= found <= moment + timedelta(days=quiet[0] + quiet[1] + 15)
    assert OPENS <= here.time() < CLOSES
    assert here.weekday() < 5
    assert here.date() not in bank_holidays(nation, here.year)
    assert not span.first <= here.date() <= span.last
    assert days.next_open(found) == found
    assert found == moment or here.time() == MORNING


def test_a_morning_is_half_past_nine_on_the_clocks_there() -> None:
    """In summer and in winter."""
    assert LONDON.morning(date(2026, 7, 1)).time() == time(8, 30)
    assert LONDON.morning(date(2026, 12, 1)).time() == time(9, 30)


@pytest.mark.parametrize(
    ("day", "offered"),
    [
        ("2026-12-23", "2026-12-23"),
        ("2026-12-24", "2027-01-04"),
        ("2026-12-29", "2027-01-04"),
        ("2027-01-01", "2027-01-04"),
        ("2027-01-05", "2027-01-05"),
    ],
)
def test_no_day_around_christmas_is_offered(day: str, offered: str) -> None:
    """Working days between 24 December and 1 January are passed over."""
    assert LONDON.to_offer(date.fromisoformat(day)) == date.fromisoformat(offered)


def test_working_days_that_are_counted_to_offer_one_pass_over_christmas() -> None:
    """As the others are not worked on by many."""
    assert LONDON.to_offer_after(date(2026, 12, 22), 2) == date(2027, 1, 4)
