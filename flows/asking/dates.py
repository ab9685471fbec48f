"""Days that somebody chooses: on a button, in words, and as they are typed."""

from datetime import date, timedelta
from typing import assert_never

from flows.cards import Shown, rows
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
    is_length,
    may_be_further,
    read,
    tells_hour,
    working_days,
)
from flows.moments import months_later
from flows.replies import Button
from flows.talk import AreaTalk, Talk
from flows.typed.agencies import agencies_called
from flows.workdays import Off, is_around_christmas

LONGEST = timedelta(days=366)
"""How far ahead a day may be, unless more is said."""

LONGEST_MONTHS = 36
"""How far ahead may be what is planned: an action, or the next round."""


def in_words(talk: Talk, day: date) -> str:
    """A date with its weekday."""
    return talk.words("dates.with_weekday", weekday=_weekday(talk, day), date=talk.date(day))


def _weekday(talk: Talk, day: date) -> str:
    return talk.words(f"dates.weekday.{day.weekday()}")


def day_given(talk: Talk, latest: date | None = None) -> tuple[date | None, str]:
    """The date typed, or why it can't be taken. A length of time ends where an area works, as on a button."""
    found = _read(talk)
    if isinstance(found, Span):
        found = Several((found.first, found.last))
    problem = _wrong(talk, found) if isinstance(found, Problem) else unfit_day(talk, found, latest)
    return (None, problem) if isinstance(found, Problem) or problem else (found, "")


def _read(talk: Talk) -> date | Span | Problem:
    found, count = read(talk.text, talk.today), working_days(talk.text)
    if not isinstance(talk, AreaTalk):
        return found
    days = talk.view.workdays(talk.office.area)
    if count:
        return days.to_offer_after(talk.today, count)
    return days.to_offer(found) if isinstance(found, date) and is_length(talk.text) else found


def later_given(talk: AreaTalk, before: date | None) -> date | None:
    """The day that is so much later than the one before as was typed, None where that was not said.

    A bare "a week" says so too: "in a week" is from today. From a day that is past nothing is counted.
    """
    if before is None:
        return None
    since, days = max(before, talk.today), talk.view.workdays(talk.office.area)
    if count := working_days(talk.text, bare=True):
        return days.to_offer_after(since, count)
    found = further(talk.text, since)
    return days.to_offer(found) if found and is_length(talk.text) else found


def other_given(talk: AreaTalk, day: date) -> date | None:
    """The day so far from today, where a length was typed that does not say from when it counts."""
    found = _read(talk) if may_be_further(talk.text) else None
    return found if isinstance(found, date) and found != day else None


def span_given(talk: Talk) -> Span | None:
    """The first and the last day where both were typed, with or without a word between them."""
    match read(talk.text, talk.today):
        case Span() as found:
            return found
        case Several(days=(first, last)) if first < last:
            return Span(first, last)
        case _:
            return None


def are_several(talk: Talk) -> bool:
    """Whether more dates were typed than a first and a last one."""
    found = read(talk.text, talk.today)
    return isinstance(found, Several) and span_given(talk) is None


def last_to_plan(talk: Talk) -> date:
    """The last day on which an action or the next round may be due."""
    return months_later(talk.today, LONGEST_MONTHS)


def unfit_day(talk: Talk, day: date, latest: date | None = None) -> str:
    """Why this day can't be taken, "" if it can: it is past, or too far away."""
    latest = latest or talk.today + LONGEST
    if day < talk.today:
        return talk.words("dates.past", date=talk.date(day))
    return talk.words("dates.far", date=talk.date(day), latest=talk.date(latest)) if day > latest else ""


def about_day(talk: AreaTalk, day: date) -> tuple[str, ...]:
    """What somebody who chose a day for the area may not have in mind: that it is today, or nobody works."""
    days = talk.view.workdays(talk.office.area)
    off, lines = days.off(day), [talk.words("dates.is_today")] if day == talk.today else []
    if off:
        lines.append(talk.words(f"dates.off.{off}"))
    elif agencies := days.quiet_agencies(day):
        names = talk.words.all_of([agency_name(talk, one) for one in agencies])
        lines.append(talk.words("dates.off_of", agencies=names))
    return (*lines, *_at_christmas(talk, day))


def _at_christmas(talk: AreaTalk, day: date) -> tuple[str, ...]:
    """That a day is around Christmas, or was moved past that because a length of time was typed."""
    if is_around_christmas(day):
        agencies = {team.agency for team in talk.office.teams}
        schools = {one.id for one in agencies_called("school", talk.view.framework.agencies)}
        return (talk.words("dates.at_christmas_schools" if agencies & schools else "dates.at_christmas"),)
    typed = read(talk.text, talk.today) if is_length(talk.text) else None
    is_moved = isinstance(typed, date) and typed < day and is_around_christmas(typed)
    return (talk.words("dates.past_christmas"),) if is_moved else ()


def left_out(talk: AreaTalk, last: date) -> tuple[str, ...]:
    """The weekdays from tomorrow to this day that are not counted as working days; nothing where all are."""
    days, words = talk.view.workdays(talk.office.area), talk.words
    found: dict[str, None] = {}
    day = talk.today
    while (day := day + timedelta(days=1)) <= last:
        off = days.off(day)
        if off is Off.WEEKEND:
            continue
        if is_around_christmas(day):
            found[words("dates.left_out.christmas")] = None
        elif off is Off.QUIET:
            found[words("dates.left_out.quiet")] = None
        elif off:
            found[words("dates.left_out.bank_holiday", date=talk.date(day))] = None
    return (words("dates.left_out", days=words.all_of([*found])),) if found else ()


def agency_name(talk: Talk, agency: str) -> str:
    """What an agency is called in the current framework, its id where it is there no more."""
    known = talk.view.framework.agencies
    return next((one.name for one in known if one.id == agency), agency)


def confirming(
    talk: Talk, heading: str, *, yes: Button, no: str, typed: str, lines: tuple[str, ...] = ()
) -> Shown:
    """Say in words what is about to be done with a typed date, and take another date in its place.

    `no` is the press of the card that asked, `typed` what takes the text there.
    """
    hour = (talk.words("dates.no_hour"),) if tells_hour(talk.text) else ()
    return Shown(
        again=no,
        passing=True,
        heading=heading,
        lines=(*lines, *hour, talk.words("dates.or_another")),
        buttons=rows(yes, Button(key="2", label=talk.words("opening.no"), press=no)),
        awaiting=typed,
    )


def left(talk: Talk, day: date) -> str:
    """How long until a day, or how long ago it was, in words."""
    days = (day - talk.today).days
    if days < 0:
        return talk.words.count("dates.overdue", -days)
    return talk.words.count("dates.left", days) if days else talk.words("dates.today")


def _wrong(talk: Talk, problem: Problem) -> str:
    """What is wrong with a text that was to be a date."""
    words = talk.words
    match problem:
        case Unclear() | NearEaster():
            return _open(talk, problem)
        case Several(days=days):
            dates = words.all_of([in_words(talk, day) for day in days])
            return words("dates.several_named", dates=dates) if days else words("dates.several")
        case NoMonth(number=number):
            return words("dates.no_month", number=number, example=_example(talk))
        case NoDay():
            return _no_day(talk, problem)
        case OtherWeekday(day=day):
            return words("dates.other_weekday", date=talk.date(day), weekday=_weekday(talk, day))
        case Passed(day=day):
            return words("dates.passed", date=talk.date(day), later=talk.date(months_later(day, 12)))
        case _:
            assert_never(problem)


def _open(talk: Talk, problem: Unclear | NearEaster) -> str:
    """Why words leave open which day is meant."""
    if isinstance(problem, NearEaster):
        return talk.words("dates.near_easter", date=in_words(talk, problem.day))
    return talk.words(f"dates.{problem}", example=_example(talk))


def _example(talk: Talk) -> str:
    """A date as one may be typed, which lies ahead."""
    day = date(talk.today.year, 12, 18)
    return talk.date(day if day > talk.today else date(day.year + 1, 12, 18))


def _no_day(talk: Talk, problem: NoDay) -> str:
    words, number, year = talk.words, problem.number, problem.year
    if problem.month is None:
        return words("dates.no_number", day=number)
    month = words(f"dates.month.{problem.month}")
    if year is None:
        return words("dates.no_day", day=number, month=month)
    return words("dates.no_day_in", day=number, month=month, year=year)
