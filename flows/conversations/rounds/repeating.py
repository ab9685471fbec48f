"""When the next round is due: chosen with the release, and changed afterwards."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from flows.asking import letters, mails
from flows.asking.dates import about_day, confirming, day_given, in_words, last_to_plan, unfit_day
from flows.asking.heard import HEARS, Step, awaited, in_the_morning, is_by_day, not_to_me
from flows.asking.lists import numbered
from flows.asking.overtaken import said_since
from flows.asking.seen import changed
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import Change, NextRoundSet
from flows.conversations.partnership import area
from flows.conversations.rounds import before_release, calendar, running
from flows.conversations.rounds.steps import as_it_is
from flows.details import Detail
from flows.moments import day_in, months_later
from flows.nudges import NEXT_MONTHS, before_next, next_due
from flows.permissions import Permission
from flows.presses.partnership import AREA
from flows.presses.rounds import (
    NEXT_ROUND,
    NEXT_ROUND_DATED,
    NEXT_ROUND_ON,
    RELEASE,
    RELEASE_ASK,
    RELEASE_DATED,
    RELEASE_WHEN,
    RELEASED,
    RELEASED_WITH,
)
from flows.replies import Button, Matter
from flows.talk import Answer, RoundTalk
from flows.typed.keys import phrases, without_ends
from flows.verbs import Typing, Verb, do, echo, show, take
from flows.view import Letter
from flows.wording import phrase

ADVISED = (6, 12)
"""Months after a release between which the framework says to repeat the audit."""


def _released(talk: RoundTalk) -> date:
    """The day of the release; today before it."""
    return day_in(talk.zone, talk.run.round.released or talk.event.at)


def _given(talk: RoundTalk) -> tuple[date | None, str]:
    """The day typed, whatever calls it the next round's, or why it can't be taken."""
    said = without_ends(
        talk.text, phrases(talk.words("repeating.lead")), phrases(talk.words("repeating.behind"))
    )
    talk = replace(talk, text=said or talk.text)
    day, problem = day_given(talk, last_to_plan(talk))
    problem = problem or (_unfit(talk, day) if day else "")
    return (None, problem) if problem else (day, "")


def _unfit(talk: RoundTalk, day: date) -> str:
    """Why the next round can't be due on this day, "" if it can."""
    problem = unfit_day(talk, day, last_to_plan(talk))
    return problem or (talk.words("repeating.today") if day == talk.today else "")


def _about(talk: RoundTalk, day: date) -> tuple[str, ...]:
    """What follows from the day, and whether it is sooner or later than the framework advises."""
    words = talk.words
    released, (soonest, latest) = _released(talk), ADVISED
    first, last = months_later(released, soonest), _offered(talk, released, latest)
    key = "repeating.sooner" if day < first else "repeating.later" if day > last else ""
    outside = (words(key, first=talk.date(first), last=talk.date(last)),) if key else ()
    return (*about_day(talk, day), *outside, _reminders(talk, day))


def _reminders(talk: RoundTalk, day: date) -> str:
    """When coordinators are reminded of a round due on this day."""
    days = talk.view.workdays(talk.office.area)
    is_near = before_next(day, days) <= talk.event.at
    return talk.words("repeating.remind_on_the_day" if is_near else "repeating.remind")


# with the release


def release(talk: RoundTalk) -> Shown:
    """Say what is still open and when the next round is then due, and ask; a day that was chosen is kept."""
    words, round_id, day, lines = talk.words, talk.run.round.id, _due(talk), _said(talk)
    until = before_release.early(talk)
    early = words("running.release.early_ask", date=in_words(talk, until)) if until else ""
    shown = confirming(
        talk,
        early or words("running.release.heading"),
        yes=Button(key="1", label=words("area.release"), press=RELEASED(round_id, day)),
        no=RELEASE_WHEN(round_id),
        typed=RELEASE_DATED(round_id),
        lines=lines,
    )
    buttons = (*shown.buttons, *before_release.ways(talk))
    # a day that was typed is the same as one that was chosen
    rests_on = (as_it_is(talk.run), *_said(replace(talk, text="")))
    return area.with_back(talk, replace(shown, again=RELEASE(round_id), buttons=buttons, rests_on=rests_on))


def _asked(talk: RoundTalk, day: date | None = None) -> Shown:  # noqa: ARG001 – what was chosen is kept
    """The same, before it is done."""
    return release(talk)


def _said(talk: RoundTalk) -> tuple[str, ...]:
    """What the card says that asks."""
    words, day = talk.words, _due(talk)
    is_kept = day == talk.run.round.next_round
    return (
        *before_release.still_open(talk),
        words("running.release.means"),
        words("repeating.then_chosen" if is_kept else "repeating.then", date=in_words(talk, day)),
        *_about(talk, day),
    )


def _due(talk: RoundTalk) -> date:
    """When the next round is due if it is released now: on the day that was chosen, while it can be."""
    kept = talk.run.round.next_round
    return kept if kept and not _unfit(talk, kept) else _by_itself(talk)


def _by_itself(talk: RoundTalk) -> date:
    """When the next round is due if it is released now and nobody chooses a day.

    A progress round between two others leaves the day that was chosen for the later one, unless that is
    sooner than the framework says: then it is the round that the day was chosen for.
    """
    past = [one for one in talk.office.rounds if one.released and one.id != talk.run.round.id]
    chosen = max(past, key=lambda one: one.number).next_round if past and talk.run.round.progress else None
    soonest, _ = ADVISED
    if chosen and chosen >= months_later(talk.today, soonest) and not _unfit(talk, chosen):
        return chosen
    return _offered(talk, talk.today, NEXT_MONTHS)


def _offered(talk: RoundTalk, since: date, months: int) -> date:
    """The day so many months later, or the next on which anybody works there."""
    days = talk.view.workdays(talk.office.area)
    return days.to_offer(months_later(since, months))


def release_ask(talk: RoundTalk, day: date) -> Answer:
    """The same with the next round on a chosen day."""
    problem = _unfit(talk, day)
    return talk.turn(release_when(talk, problem)) if problem else _chosen(talk, day)


def _chosen(talk: RoundTalk, day: date) -> Answer:
    """Keep the day, so that it is still there after a look at something else, and ask."""
    changes = () if day == talk.run.round.next_round else (_set(talk, day),)
    after = talk.after(changes)
    return after.turn(release(after), changes=changes)


def release_when(talk: RoundTalk, notice: str = "") -> Shown:
    """Ask when the next round is due, before a release."""
    round_id = talk.run.round.id
    return _when(
        talk,
        notice,
        again=RELEASE_WHEN(round_id),
        at=partial(RELEASE_ASK, round_id),
        typed=RELEASE_DATED(round_id),
    )


def _when(talk: RoundTalk, notice: str, *, again: str, at: Callable[[date], str], typed: str) -> Shown:
    """Ask when the next round is due: a number of months after the release, or a typed date."""
    words, released = talk.words, _released(talk)
    days = {months: _offered(talk, released, months) for months in ADVISED}
    return Shown(
        again=again,
        notice=notice,
        head=talk.area_name,
        heading=words("repeating.heading"),
        lines=(*area.next_due_line(talk), words("repeating.advice"), words("dates.type")),
        buttons=rows(
            *numbered(
                (words("repeating.after", months=months, date=talk.date(day)), at(day))
                for months, day in days.items()
                if day > talk.today
            ),
            area.back(talk),
        ),
        awaiting=typed,
    )


def release_dated(talk: RoundTalk) -> Answer:
    """Ask with the date typed."""
    day, problem = _given(talk)
    if day is None:
        return talk.turn(release_when(talk, problem))
    return _chosen(talk, day)


def released(talk: RoundTalk, day: date | None = None) -> Answer:
    """Release, with the day on which the next round is due.

    The day that follows from the release without it is not stored; the working day that is offered may not
    be that.
    """
    day = day or _due(talk)
    kept = talk.run.round.next_round
    is_stored = day == kept or (kept is None and day == months_later(talk.today, NEXT_MONTHS))
    return running.release_now(talk, *(() if is_stored else (_set(talk, day),)))


def _set(talk: RoundTalk, day: date) -> NextRoundSet:
    return NextRoundSet(chain=talk.office.area.id, round=talk.run.round.id, day=day, by=talk.by)


# afterwards


def next_round(talk: RoundTalk, notice: str = "") -> Shown:
    """Ask for another day on which the next round is due."""
    area_id = talk.office.area.id
    return _when(
        talk,
        notice,
        again=NEXT_ROUND(area_id),
        at=partial(NEXT_ROUND_ON, area_id),
        typed=NEXT_ROUND_DATED(area_id),
    )


def next_round_dated(talk: RoundTalk) -> Answer:
    """Echo a typed date in words before it is kept."""
    day, problem = _given(talk)
    if day is None:
        return talk.turn(next_round(talk, problem))
    area_id = talk.office.area.id
    shown = confirming(
        talk,
        talk.words("repeating.until", date=in_words(talk, day)),
        yes=Button(key="1", label=talk.words("buttons.yes"), press=NEXT_ROUND_ON(area_id, day)),
        no=NEXT_ROUND(area_id),
        typed=NEXT_ROUND_DATED(area_id),
        lines=(*area.next_due_line(talk), *_about(talk, day)),
    )
    return talk.turn(area.with_back(talk, shown))


def next_round_on(talk: RoundTalk, day: date) -> Answer:
    """Keep the day on which the next round is due."""
    problem = _unfit(talk, day)
    if problem:
        return talk.turn(next_round(talk, problem))
    before = next_due(talk.run.round, talk.zone)
    last = said_since(talk, Detail(talk.run.round.id, "next_round"))
    if last and day != before:
        return talk.turn(next_round(talk, changed(talk, last)))
    changes: tuple[Change, ...] = () if day == before else (_set(talk, day),)
    after = talk.after(changes)
    told: tuple[Letter, ...] = ()
    if changes and before:
        to_hear = awaited(talk, talk.run.round.id)
        others = [one for one in letters.people_of(talk, *HEARS[Step.NEXT_MOVED]) if one not in to_hear]
        changes = (*changes, *not_to_me(talk, to_hear))
        if is_by_day(talk):
            told = _moved(after, others, before, day)
        else:
            changes = (*changes, *in_the_morning(talk, others, talk.run.round.id, before.isoformat()))
    notice = f"{talk.words('repeating.done', date=in_words(talk, day))} {_reminders(talk, day)}"
    return after.turn(area.card(after, notice), changes=changes, letters=told)


def _moved(talk: RoundTalk, people: list[str], before: date, day: date) -> tuple[Letter, ...]:
    """News of another day to whoever was told the one before, with an entry that takes the place of that."""
    news = letters.News(
        line=phrase("letter.next_moved", date=day, before=before),
        label="nudge.to_area",
        press=AREA(talk.office.area.id),
        beside=calendar.beside(talk, talk.run.round.id, day),
    )
    about = mails.About(
        matter=Matter.NEXT_MOVED,
        area=talk.office.area,
        day=day,
        calendar=mails.next_audit(talk, talk.office.area, talk.run.round, day),
    )
    return mails.mailed(talk, letters.to_people(talk, people, news, purpose="next moved"), about)


_ALL = Part.RATINGS | Part.APPROVALS | Part.FINGERPRINT

VERBS: tuple[Verb, ...] = (
    show(RELEASE, release, to=Permission.RELEASE, needs=Part.RATINGS),
    do(RELEASE_ASK, release_ask, to=Permission.RELEASE, needs=Part.RATINGS),
    show(RELEASE_WHEN, release_when, to=Permission.RELEASE),
    do(RELEASED, released, to=Permission.RELEASE, needs=_ALL, asked=_asked),
    take(RELEASE_DATED, release_dated, to=Permission.RELEASE, needs=Part.RATINGS, typed=Typing.DATE),
    do(RELEASED_WITH, released, to=Permission.RELEASE, needs=_ALL, asked=_asked),
    show(NEXT_ROUND, next_round, to=Permission.REPEAT),
    echo(NEXT_ROUND_DATED, next_round_dated, to=Permission.REPEAT),
    do(NEXT_ROUND_ON, next_round_on, to=Permission.REPEAT, needs=Part.NUDGES | Part.CHANGES),
)
