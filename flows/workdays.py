"""Working time: when an area's people may be written to without being asked.

Monday to Friday, 09:00 to 16:30 on the area's clocks, not on a bank holiday of its nation, and not on the
quiet dates that its coordinators have set for all, or for the agency it is about.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TypeAlias

from flows.moments import local, zone_of
from flows.people import Area, Quiet

OPENS, CLOSES = time(9, 0), time(16, 30)
"""Between these times on the area's clocks somebody may be reminded, the second one excluded."""

MORNING = time(9, 30)
"""When a reminder that is meant for a day goes out."""

SATURDAY = 5

BankHolidays: TypeAlias = Callable[[str, int], frozenset[date]]
"""Gives the bank holidays of a nation, by a signpost's id, in a year; none for one it does not know."""


class Off(StrEnum):
    """Why people of an area do not work on a day."""

    WEEKEND = "weekend"
    BANK_HOLIDAY = "bank_holiday"
    QUIET = "quiet"


def is_around_christmas(day: date) -> bool:
    """Whether schools are shut then and many others are away, though it may be a working day."""
    return (day.month, day.day) >= (12, 24) or (day.month, day.day) == (1, 1)


def no_bank_holidays(nation: str, year: int) -> frozenset[date]:  # noqa: ARG001 – it knows of none
    """Where nobody has said which days are bank holidays, none is."""
    return frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Workdays:
    """The calendar of one area, or of one `agency` in it; `quiet` holds the dates of all agencies."""

    zone: str
    nation: str = ""
    quiet: tuple[Quiet, ...] = ()
    agency: str = ""
    bank_holidays: BankHolidays = field(default=no_bank_holidays)

    @classmethod
    def of(cls, area: Area, bank_holidays: BankHolidays) -> "Workdays":
        """The calendar that an area goes by."""
        return cls(zone=area.zone, nation=area.nation, quiet=area.quiet, bank_holidays=bank_holidays)

    def of_agency(self, agency: str) -> "Workdays":
        """The calendar that the teams of one agency go by, the area's for ""."""
        return replace(self, agency=agency)

    def quiet_agencies(self, day: date) -> tuple[str, ...]:
        """The agencies for which alone a day is quiet, each once."""
        there = (span.agency for span in self.quiet if span.agency and span.first <= day <= span.last)
        return tuple(dict.fromkeys(there))

    def is_working(self, day: date) -> bool:
        """Whether people of the area work on this day."""
        return self.off(day) is None

    def off(self, day: date) -> Off | None:
        """Why people of the area, or of the agency, do not work on this day, if they do not."""
        if day.weekday() >= SATURDAY:
            return Off.WEEKEND
        if day in self.bank_holidays(self.nation, day.year):
            return Off.BANK_HOLIDAY
        is_quiet = any(
            span.first <= day <= span.last for span in self.quiet if span.agency in {"", self.agency}
        )
        return Off.QUIET if is_quiet else None

    def on_or_after(self, day: date) -> date:
        """The day itself if it is a working day, else the next one."""
        while not self.is_working(day):
            day += timedelta(days=1)
        return day

    def to_offer(self, day: date) -> date:
        """The day itself if one would choose it, else the next: nobody ends anything around Christmas."""
        while is_around_christmas(day) or not self.is_working(day):
            day += timedelta(days=1)
        return day

    def on_or_before(self, day: date) -> date:
        """The day itself if it is a working day, else the one before."""
        while not self.is_working(day):
            day -= timedelta(days=1)
        return day

    def after(self, day: date, count: int) -> date:
        """The working day that is so many working days after this day."""
        for _ in range(count):
            day = self.on_or_after(day + timedelta(days=1))
        return day

    def to_offer_after(self, day: date, count: int) -> date:
        """The same of days that are offered."""
        for _ in range(count):
            day = self.to_offer(day + timedelta(days=1))
        return day

    def before(self, day: date, count: int) -> date:
        """The working day that is so many working days before this day."""
        for _ in range(count):
            day = self.on_or_before(day - timedelta(days=1))
        return day

    def morning(self, day: date) -> datetime:
        """The moment, UTC, at which a reminder for this day goes out."""
        return datetime.combine(day, MORNING, zone_of(self.zone) or UTC).astimezone(UTC)

    def is_open(self, moment: datetime) -> bool:
        """Whether people may be written to at this moment."""
        here = local(self.zone, moment)
        return OPENS <= here.time() < CLOSES and self.is_working(here.date())

    def next_open(self, moment: datetime) -> datetime:
        """This moment if people may be written to now, else the next morning on which they may."""
        if self.is_open(moment):
            return moment
        here = local(self.zone, moment)
        is_over = here.time() >= OPENS
        return self.morning(self.on_or_after(here.date() + timedelta(days=is_over)))
