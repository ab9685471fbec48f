"""Quiet dates: days on which nobody is reminded, of a partnership or of one agency in it.

The school holidays are quiet for schools, and for nobody else.
"""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from flows.asking.dates import (
    agency_name,
    are_several,
    confirming,
    day_given,
    in_words,
    span_given,
    unfit_day,
)
from flows.asking.lists import back, fitting, numbered, paged
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import QuietDatesSet
from flows.framework import Agency
from flows.people import Quiet
from flows.permissions import Permission
from flows.presses.partnership import DETAILS
from flows.presses.reminders import (
    ADD_QUIET,
    DROP_QUIET,
    DROP_QUIET_OF,
    QUIET,
    QUIET_FROM,
    QUIET_OF,
    QUIET_SET,
    QUIET_SPAN,
    QUIET_UNTIL,
    QUIET_WHOSE,
)
from flows.replies import Button
from flows.talk import Answer, AreaTalk
from flows.verbs import Verb, do, echo, show

MOST = 12
"""Spans at a time; those that are over make room."""

LONGEST = timedelta(days=62)
"""How long one span may be: the summer holidays, with room."""


def card(talk: AreaTalk, notice: str = "") -> Shown:
    """The spans that are still to come, each with a way to take it back."""
    words, area_id = talk.words, talk.office.area.id
    spans = _coming(talk)
    has_room = len(spans) < MOST
    return Shown(
        again=QUIET(area_id),
        notice=notice,
        head=talk.area_name,
        heading=words("quiet.heading"),
        lines=(words("quiet.means"), *((words("quiet.type"),) if has_room else ())),
        buttons=rows(
            *numbered((_said(talk, one), _dropping(talk, one)) for one in spans if _dropping(talk, one)),
            (Button(key="a", label=words("quiet.add"), press=ADD_QUIET(area_id)),) if has_room else (),
            back(words, DETAILS(area_id)),
        ),
        awaiting=QUIET_FROM(area_id) if has_room else None,
    )


def _coming(talk: AreaTalk) -> tuple[Quiet, ...]:
    return tuple(one for one in talk.office.area.quiet if one.last >= talk.today)


def _said(talk: AreaTalk, one: Quiet) -> str:
    """What cancels a span, with whose it is where it is not everybody's."""
    days = {"first": talk.date(one.first), "last": talk.date(one.last)}
    if not one.agency:
        return talk.words("quiet.remove", **days)
    return talk.words("quiet.remove_of", **days, agency=agency_name(talk, one.agency))


def _dropping(talk: AreaTalk, one: Quiet) -> str:
    """The press that takes a span back, "" where the agency it was for is there no more."""
    area_id = talk.office.area.id
    if not one.agency:
        return DROP_QUIET(area_id, one.first)
    known = {agency.id for agency in talk.view.framework.agencies}
    return DROP_QUIET_OF(area_id, one.first, one.agency) if one.agency in known else ""


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
    if are_several(talk):
        problem = talk.words("quiet.several")
    return talk.turn(until(talk, day) if day else add(talk, problem))


def until(talk: AreaTalk, day: date, notice: str = "") -> Shown:
    """Ask for the last day; this one is the first."""
    where = (talk.office.area.id, day)
    return _ask(
        talk, "quiet.last", (QUIET_UNTIL(*where), QUIET_SET(*where)), notice, date=in_words(talk, day)
    )


def last_given(talk: AreaTalk, day: date) -> Answer:
    """Take the last day, or another first day with it."""
    if span_given(talk):
        return first_given(talk)
    last, problem = day_given(talk, max(day, talk.today) + LONGEST)
    return talk.turn(_confirm(talk, day, last) if last else until(talk, day, problem))


def _unfit(talk: AreaTalk, first: date, last: date) -> str:
    """Why the quiet days can't end with this one, "" if they can."""
    if last < first:
        return talk.words("quiet.before", date=in_words(talk, first))
    return unfit_day(talk, last, max(first, talk.today) + LONGEST)


def _confirm(talk: AreaTalk, first: date, last: date) -> Shown:
    """Echo both days in words before they are kept; where the last one doesn't do, ask for it again."""
    problem = _unfit(talk, first, last)
    if problem:
        return until(talk, first, problem)
    words, where = talk.words, (talk.office.area.id, first)
    heading = words("quiet.span", first=in_words(talk, first), last=in_words(talk, last))
    yes = Button(key="1", label=words("buttons.yes"), press=QUIET_SPAN(*where, last))
    shown = confirming(talk, heading, yes=yes, no=ADD_QUIET(where[0]), typed=QUIET_SET(*where))
    one = Button(key="3", label=words("quiet.of_one"), press=QUIET_WHOSE(*where, last))
    several = len(_agencies(talk)) > 1
    buttons = (*shown.buttons, *rows(*((one,) if several else ())))
    return replace(shown, head=talk.area_name, buttons=buttons)


def _agencies(talk: AreaTalk) -> list[Agency]:
    """The agencies that have a team."""
    there = {team.agency for team in talk.office.teams}
    return [agency for agency in talk.view.framework.agencies if agency.id in there]


def whose(talk: AreaTalk, day: date, last: date, page: int = 0) -> Shown:
    """Ask which agency's the quiet days are."""
    words, where = talk.words, (talk.office.area.id, day, last)
    first = day
    buttons = numbered((agency.name, QUIET_OF(*where, agency.id)) for agency in _agencies(talk))
    page = fitting(page, len(buttons))
    span = {"first": in_words(talk, first), "last": in_words(talk, last)}
    return Shown(
        again=QUIET_WHOSE(*where, page or None),
        head=talk.area_name,
        heading=words("quiet.whose", **span),
        lines=(words("quiet.whose_means"),),
        buttons=rows(
            *paged(words, buttons, page, partial(QUIET_WHOSE, *where)), back(words, ADD_QUIET(where[0]))
        ),
    )


def keep(talk: AreaTalk, day: date, last: date) -> Answer:
    """Keep the span for everybody."""
    return _keep(talk, Quiet(first=day, last=last))


def keep_of(talk: AreaTalk, day: date, last: date, agency: Agency) -> Answer:
    """Keep the span for the teams of one agency."""
    return _keep(talk, Quiet(first=day, last=last, agency=agency.id))


def _keep(talk: AreaTalk, span: Quiet) -> Answer:
    """Keep a span; those of the same people that it touches become one with it."""
    problem = _unfit(talk, span.first, span.last)
    if problem:
        return talk.turn(until(talk, span.first, problem))
    merged = [
        one
        for one in _coming(talk)
        if one.agency == span.agency and one.last >= span.first and one.first <= span.last
    ]
    kept = [one for one in _coming(talk) if one not in merged]
    if len(kept) >= MOST:
        return talk.turn(card(talk, talk.words("quiet.full")))
    span = replace(
        span,
        first=min([span.first, *(one.first for one in merged)]),
        last=max([span.last, *(one.last for one in merged)]),
    )
    return _set(talk, [*kept, span])


def drop(talk: AreaTalk, day: date) -> Answer:
    """Take a span back that is everybody's."""
    return _drop(talk, day, "")


def drop_of(talk: AreaTalk, day: date, agency: Agency) -> Answer:
    """Take a span back that is one agency's."""
    return _drop(talk, day, agency.id)


def _drop(talk: AreaTalk, first: date, agency: str) -> Answer:
    return _set(talk, [one for one in _coming(talk) if (one.first, one.agency) != (first, agency)])


def _set(talk: AreaTalk, spans: list[Quiet]) -> Answer:
    area_id = talk.office.area.id
    ordered = tuple(sorted(spans, key=lambda one: (one.first, one.agency)))
    change = QuietDatesSet(chain=area_id, area=area_id, quiet=ordered, by=talk.by)
    after = talk.after((change,))
    return after.turn(card(after, talk.words("details.saved")), changes=(change,))


_RUN, _CHANGES = Permission.RUN_AREA, Part.CHANGES

VERBS: tuple[Verb, ...] = (
    show(QUIET, card, to=_RUN),
    show(ADD_QUIET, add, to=_RUN),
    echo(QUIET_FROM, first_given, to=_RUN),
    show(QUIET_UNTIL, until, to=_RUN),
    echo(QUIET_SET, last_given, to=_RUN),
    do(QUIET_SPAN, keep, to=_RUN, needs=_CHANGES),
    show(QUIET_WHOSE, whose, to=_RUN),
    do(QUIET_OF, keep_of, to=_RUN, needs=_CHANGES),
    do(DROP_QUIET, drop, to=_RUN, needs=_CHANGES),
    do(DROP_QUIET_OF, drop_of, to=_RUN, needs=_CHANGES),
)
