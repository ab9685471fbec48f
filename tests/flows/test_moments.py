"""Dates in an area's time zone."""

from datetime import UTC, date, datetime

import pytest

from flows.moments import day_in, months_later


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 23), 6, date(2027, 5, 23)),
        (date(2026, 11, 23), 12, date(2027, 11, 23)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 10, 31), 1, date(2026, 11, 30)),
        (date(2026, 6, 15), 6, date(2026, 12, 15)),
    ],
)
def test_calendar_months(day: date, months: int, later: date) -> None:
    """The same day of the month, or the last one of a shorter month."""
    assert months_later(day, months) == later


def test_day_of_a_moment_is_where_the_area_is() -> None:
    """Half past eleven at night in UTC is tomorrow in a British summer."""
    late = datetime(2026, 7, 1, 23, 30, tzinfo=UTC)
    assert day_in("Europe/London", late) == date(2026, 7, 2)
    assert day_in("UTC", late) == date(2026, 7, 1)
    assert day_in("No/Such", late) == date(2026, 7, 1)
