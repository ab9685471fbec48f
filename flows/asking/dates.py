"""Days that somebody chooses: on a button, in words, and as they are typed."""

from datetime import date, timedelta

from flows.events import Typed
from flows.talk import Talk

LONGEST = timedelta(days=366)
"""How far ahead a day may be, unless more is said."""


def in_words(talk: Talk, day: date) -> str:
    """A date with its weekday."""
    return talk.words(
        "dates.with_weekday", weekday=talk.words(f"dates.weekday.{day.weekday()}"), date=talk.date(day)
    )


def day_given(talk: Talk, latest: date | None = None) -> tuple[date | None, str]:
    """The date typed, or why it can't be taken."""
    day = talk.event.day_on(talk.today) if isinstance(talk.event, Typed) else None
    problem = unfit_day(talk, day, latest)
    return (None, problem) if problem else (day, "")


def unfit_day(talk: Talk, day: date | None, latest: date | None = None) -> str:
    """Why this day can't be taken, "" if it can: there is none, it is past, or too far away."""
    latest = latest or talk.today + LONGEST
    if day is None:
        return talk.words("dates.none")
    if day < talk.today:
        return talk.words("dates.past", date=talk.date(day))
    return talk.words("dates.far", date=talk.date(day), latest=talk.date(latest)) if day > latest else ""


def left(talk: Talk, day: date) -> str:
    """How long until a day, or how long ago it was, in words."""
    days = (day - talk.today).days
    if days < 0:
        return talk.words.count("dates.overdue", -days)
    return talk.words.count("dates.left", days) if days else talk.words("dates.today")
