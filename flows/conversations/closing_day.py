"""The day on which answers close: on a button, in words, and as somebody types it."""

from datetime import date, timedelta

from flows.events import Typed
from flows.talk import Talk

LONGEST = timedelta(days=366)
"""How far ahead answers may close."""


def digits(day: date) -> str:
    """A date as a press carries it."""
    return day.strftime("%Y%m%d")


def in_words(talk: Talk, day: date) -> str:
    """A date with its weekday."""
    return talk.words("round.weekday", weekday=talk.words(f"weekday.{day.weekday()}"), date=talk.date(day))


def day_given(talk: Talk) -> tuple[date | None, str]:
    """The date typed, or why answers can't close then."""
    day = talk.event.day if isinstance(talk.event, Typed) else None
    problem = unfit_day(talk, day)
    return (None, problem) if problem else (day, "")


def unfit_day(talk: Talk, day: date | None) -> str:
    """Why answers can't close on this day, "" if they can."""
    if day is None:
        return talk.words("opening.no_date")
    if day < talk.today:
        return talk.words("opening.past", date=talk.date(day))
    return talk.words("opening.far", date=talk.date(day)) if day > talk.today + LONGEST else ""
