"""What a typed text comes to where a date was asked for: a day, a span of days, or what is wrong with it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Span:
    """The days from the first to the last."""

    first: date
    last: date


class Unclear(StrEnum):
    """No date: none is there, or more than a date, or words for any of several days.

    Of those there are two that somebody else sets: days of a school, and bank holidays.
    """

    NONE = "none"
    MORE = "more"
    VAGUE = "vague"
    SCHOOL = "school"
    BANK = "bank"


@dataclass(frozen=True, slots=True)
class Several:
    """More than one date; `days` are empty where they are not known."""

    days: tuple[date, ...] = ()


@dataclass(frozen=True, slots=True)
class NoDay:
    """The calendar has no such day: in this month of this year, in this month of any, or in any month."""

    number: int
    month: int | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True)
class NoMonth:
    """The calendar has no month with this number."""

    number: int


@dataclass(frozen=True, slots=True)
class OtherWeekday:
    """The day has another weekday than was said."""

    day: date


@dataclass(frozen=True, slots=True)
class Passed:
    """The day, said without a year, has only just passed."""

    day: date


@dataclass(frozen=True, slots=True)
class NearEaster:
    """Some day around Easter, whose Sunday this is."""

    day: date


Problem: TypeAlias = Unclear | Several | NoDay | NoMonth | OtherWeekday | Passed | NearEaster
