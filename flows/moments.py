"""Moments and the dates they are, in an area's time zone."""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

UK_TIME = "Europe/London"
"""The time zone of all four nations, which an area has until its coordinator sets another."""


@lru_cache(maxsize=256)
def zone_of(name: str) -> ZoneInfo | None:
    """The time zone with this IANA name, None if there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last of that month where it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(day.day, last.day))


def local(zone: str, moment: datetime) -> datetime:
    """A moment on the clocks of a zone; of a zone that is not known any more, in UTC."""
    return moment.astimezone(zone_of(zone) or UTC)


def day_in(zone: str, moment: datetime) -> date:
    """The date of a moment in a zone."""
    return local(zone, moment).date()


def end_of(zone: str, day: date) -> datetime:
    """The last second of a day in a zone, UTC."""
    return datetime.combine(day, time(23, 59, 59), zone_of(zone) or UTC).astimezone(UTC)
