"""Quiet dates: days on which nobody of a partnership is reminded, such as school holidays."""

from dataclasses import replace
from datetime import date, timedelta

from flows.asking.dates import confirming, day_given, in_words, span_given, unfit_day
from flows.asking.lists import back, numbered
from flows.cards import Shown, rows
from flows.changes import QuietDatesSet
from flows.people import Quiet
from flows.permissions import Permission
from flows.presses import (
    ADD_QUIET,
    DETAILS,
    DROP_QUIET,
    QUIET,
    QUIET_FROM,
    QUIET_SET,
    QUIET_SPAN,
    QUIET_UNTIL,
)
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Typing, Verb, do, echo, show

MOST = 12
"""Spans at a time; those that are over make room."""

LONGEST = timedelta(days=62)
"""How long one span may be: the summer holidays, with room."""


def card(talk: AreaTalk, notice: str = "") -> Shown:
    """The spans that are still to come, each with a way to take it back."""
    words, area_id = talk.words, talk.office.area.id
    spans = _coming(talk)
    return Shown(
        again=QUIET(area_id),
        notice=notice,
        head=talk.area_name,
        heading=words("quiet.heading"),
        lines=(words("quiet.means"),),
        buttons=rows(
            *numbered(
                (
                    words("quiet.remove", first=talk.date(one.first), last=talk.date(one.last)),
                    DROP_QUIET(area_id, one.first),
                )
                for one in spans
            ),
            (Button(key="a", label=words("quiet.add"), press=ADD_QUIET(area_id)),)
            if len(spans) < MOST
            else (),
            back(words, DETAILS(area_id)),
        ),
        # dates are typed here as well as behind the button
        awaiting=QUIET_FROM(area_id) if len(spans) < MOST else None,
    )


def _coming(talk: AreaTalk) -> tuple[Quiet, ...]:
    return tuple(one for one in talk.office.area.quiet if one.last >= talk.today)


def add(talk: AreaTalk, notice: str = "") -> Shown:
    """Ask for the first day."""
    area_id = talk.office.area.id
    return _ask(talk, "quiet.first", (ADD_QUIET(area_id), QUIET_FROM(area_id)), notice)


def _ask(talk: AreaTalk, key: str, presses: tuple[str, str], notice: str, **values: str) -> Shown:
    """A card that waits for a day: what shows it again, and what takes the day."""
    words, area_id = talk.words, talk.office.area.id
    again, awaiting = presses
    return Shown(
        again=again,
        notice=notice,
        head=talk.area_name,
        heading=words(key, **values),
        lines=(words("quiet.type"),),
        buttons=rows(back(words, QUIET(area_id))),
        awaiting=awaiting,
    )


def first_given(talk: AreaTalk) -> Answer:
    """Take the first day and ask for the last, or take both."""
    span = span_given(talk)
    if span:
        problem = unfit_day(talk, span.first)
        return talk.turn(add(talk, problem)) if problem else talk.turn(_confirm(talk, span.first, span.last))
    day, problem = day_given(talk)
    return talk.turn(_until(talk, day) if day else add(talk, problem))


def _until(talk: AreaTalk, first: date, notice: str = "") -> Shown:
    where = (talk.office.area.id, first)
    return _ask(
        talk, "quiet.last", (QUIET_UNTIL(*where), QUIET_SET(*where)), notice, date=in_words(talk, first)
    )


def until(talk: AreaTalk, day: date) -> Shown:
    """Ask for the last day."""
    return _until(talk, day)


def last_given(talk: AreaTalk, day: date) -> Answer:
    """Take the last day, or another first day with it."""
    if span_given(talk):
        return first_given(talk)
    last, problem = day_given(talk, max(day, talk.today) + LONGEST)
    return talk.turn(_confirm(talk, day, last) if last else _until(talk, day, problem))


def _unfit(talk: AreaTalk, first: date, last: date) -> str:
    """Why the quiet days can't end with this one, "" if they can."""
    if last < first:
        return talk.words("quiet.before", date=in_words(talk, first))
    return unfit_day(talk, last, max(first, talk.today) + LONGEST)


def _confirm(talk: AreaTalk, first: date, last: date) -> Shown:
    """Echo both days in words before they are kept; where the last one doesn't do, ask for it again."""
    problem = _unfit(talk, first, last)
    if problem:
        return _until(talk, first, problem)
    words, where = talk.words, (talk.office.area.id, first)
    heading = words("quiet.span", first=in_words(talk, first), last=in_words(talk, last))
    yes = Button(key="1", label=words("buttons.yes"), press=QUIET_SPAN(*where, last))
    shown = confirming(talk, heading, yes=yes, no=ADD_QUIET(where[0]), typed=QUIET_SET(*where))
    return replace(shown, head=talk.area_name)


def keep(talk: AreaTalk, day: date, last: date) -> Answer:
    """Keep the span."""
    first = day
    problem = _unfit(talk, first, last)
    if problem:
        return talk.turn(_until(talk, first, problem))
    kept = [one for one in _coming(talk) if one.last < first or one.first > last]
    merged = [one for one in _coming(talk) if one not in kept]
    span = Quiet(
        first=min([first, *(one.first for one in merged)]), last=max([last, *(one.last for one in merged)])
    )
    return _set(talk, [*kept, span][-MOST:])


def drop(talk: AreaTalk, day: date) -> Answer:
    """Take a span back."""
    return _set(talk, [one for one in _coming(talk) if one.first != day])


def _set(talk: AreaTalk, spans: list[Quiet]) -> Answer:
    area_id = talk.office.area.id
    ordered = tuple(sorted(spans, key=lambda one: one.first))
    change = QuietDatesSet(chain=area_id, area=area_id, quiet=ordered, by=talk.by)
    after = talk.after((change,))
    return after.turn(card(after, talk.words("details.saved")), changes=(change,))


_RUN = Permission.RUN_AREA

VERBS: tuple[Verb, ...] = (
    show(QUIET, card, to=_RUN),
    show(ADD_QUIET, add, to=_RUN),
    echo(QUIET_FROM, first_given, to=_RUN, typed=Typing.DATE),
    show(QUIET_UNTIL, until, to=_RUN),
    echo(QUIET_SET, last_given, to=_RUN, typed=Typing.DATE),
    do(QUIET_SPAN, keep, to=_RUN),
    do(DROP_QUIET, drop, to=_RUN),
)
