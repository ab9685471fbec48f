"""What people say of being reminded: another day, not mine, no more."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from flows.asking.dates import confirming, day_given, in_words, unfit_day
from flows.asking.letters import News, letter
from flows.asking.lists import numbered
from flows.asking.reached import and_how
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import NudgeSnoozed, OwnershipSaid, RemindedOver, RemindersChanged
from flows.conversations.actions.actions import Ways
from flows.conversations.answering import tasks
from flows.conversations.partnership import area
from flows.moments import months_later
from flows.people import MAIL, Area, Role
from flows.permissions import Permission
from flows.presses.answering import TASKS
from flows.presses.arriving import AUDITS
from flows.presses.partnership import PEOPLE
from flows.presses.reminders import (
    HUSH,
    MINE,
    NOT_NOW,
    PUT_OFF,
    PUT_OFF_AS,
    PUT_OFF_TO,
    REMIND_OVER,
    REMINDERS,
    SNOOZE,
    SNOOZED,
)
from flows.replies import Button
from flows.rounds import Action, Round, RoundState
from flows.talk import Answer, AreaTalk, SheetTalk, Talk
from flows.verbs import Verb, do, echo, send, show
from flows.view import Letter
from flows.wording import phrase
from flows.workdays import Workdays


def _days(talk: Talk, here: Area) -> Workdays:
    """The days of the person's own team where it is about its sheet, else of the area."""
    agency = talk.here.team.agency if isinstance(talk, SheetTalk) else ""
    return talk.view.workdays(here).of_agency(agency)


def _ask(talk: Talk, days: list[tuple[str, date]], ways: Ways, *others: Button) -> Shown:
    words = talk.words
    return Shown(
        again=ways.again,
        heading=words("putting_off.heading"),
        lines=(words("dates.type"),),
        buttons=rows(
            *numbered((words(key, date=in_words(talk, day)), ways.at(day)) for key, day in days),
            *others,
            ways.out,
        ),
        awaiting=ways.typed,
    )


def _soon(talk: Talk, here: Area) -> list[tuple[str, date]]:
    """The next working day, and the first of next week's."""
    days, today = _days(talk, here), talk.today
    tomorrow = days.after(today, 1)
    monday = days.on_or_after(today + timedelta(days=7 - today.weekday()))
    found = [("putting_off.next", tomorrow)]
    return found if monday == tomorrow else [*found, ("putting_off.monday", monday)]


# a team's sheet


def later(talk: SheetTalk, *, notice: str = "") -> Shown:
    """Ask when to remind somebody of their team's sheet, or whether it is theirs at all."""
    words, here, sheet = talk.words, talk.here, talk.here.sheet.id
    ways = Ways(
        again=NOT_NOW(sheet),
        at=partial(SNOOZE, sheet),
        typed=SNOOZED(sheet),
        out=Button(key="b", label=words("putting_off.out"), press=TASKS(sheet)),
    )
    shown = _ask(
        talk,
        _soon(talk, here.area),
        ways,
        Button(key="x", label=words("putting_off.not_mine"), press=MINE(sheet, "n")),
        Button(key="q", label=words("putting_off.stop"), press=HUSH("stop")),
    )
    return replace(shown, head=talk.mark(""), notice=notice)


def snooze(talk: SheetTalk, day: date) -> Answer:
    """Take a day from a button."""
    here = talk.here
    problem = unfit_day(talk, day, _latest(talk))
    if problem:
        return talk.turn(later(talk, notice=problem))
    change = _change(talk, here.area, here.round.id, day, here.membership.id)
    return talk.turn(tasks.tasks(talk, _kept(talk, change)), changes=(change,))


def snoozed(talk: SheetTalk) -> Answer:
    """Echo a typed day in words before it is kept."""
    day, problem = day_given(talk, _latest(talk))
    if day is None:
        return talk.turn(later(talk, notice=problem))
    sheet = talk.here.sheet.id
    until = _working(talk, talk.here.area, day)
    shown = _confirming(talk, until, yes=SNOOZE(sheet, day), no=NOT_NOW(sheet), typed=SNOOZED(sheet))
    return talk.turn(replace(shown, head=talk.mark("")))


def _confirming(talk: Talk, until: date, *, yes: str, no: str, typed: str) -> Shown:
    heading = talk.words("putting_off.until", date=in_words(talk, until))
    agreed = Button(key="1", label=talk.words("buttons.yes"), press=yes)
    return confirming(talk, heading, yes=agreed, no=no, typed=typed)


def _latest(talk: SheetTalk) -> date | None:
    """The last day of the round, while that is still to come."""
    closes = talk.here.round.closes
    return closes if closes and closes >= talk.today else None


def _working(talk: Talk, here: Area, day: date) -> date:
    """The day; of today, or of one on which nobody works, the next one on which they do."""
    return _days(talk, here).on_or_after(max(day, talk.today + timedelta(days=1)))


def _change(talk: Talk, here: Area, subject: str, day: date, by: str) -> NudgeSnoozed:
    until = _working(talk, here, day)
    due = _days(talk, here).morning(until)
    return NudgeSnoozed(chain=here.id, subject=subject, until=until, due=due, by=by)


def _kept(talk: Talk, change: NudgeSnoozed) -> str:
    return and_how(talk, talk.words("putting_off.kept", date=in_words(talk, change.until)))


def mine(talk: SheetTalk, *, theirs: bool) -> Answer:
    """Keep whether answering for the team is theirs; if not, tell the coordinators."""
    here = talk.here
    place = here.membership
    change = OwnershipSaid(chain=here.area.id, membership=place.id, not_mine=not theirs, by=place.id)
    changes = (change,) if place.not_mine is theirs else ()
    if theirs:
        return talk.turn(tasks.tasks(talk, talk.words("putting_off.yours")), changes=changes)
    return talk.turn(_not_theirs(talk), changes=changes, letters=_told(talk) if changes else ())


def _not_theirs(talk: SheetTalk) -> Shown:
    words, sheet = talk.words, talk.here.sheet.id
    return Shown(
        again=TASKS(sheet),
        passing=True,
        head=talk.mark(""),
        heading=words("putting_off.told"),
        lines=(words("putting_off.told_means"),),
        buttons=rows(
            Button(key="1", label=words("putting_off.mine"), press=MINE(sheet, "y")),
            Button(key="2", label=words("menu.audits"), press=AUDITS()),
        ),
    )


def _told(talk: SheetTalk) -> tuple[Letter, ...]:
    """One line to each coordinator."""
    here, me = talk.here, talk.view.person
    line = phrase("putting_off.says", name=me.name if me else "", team=here.team.name)
    news = News(line=line, label="area.people", press=PEOPLE(here.area.id))
    return tuple(
        letter(talk, person, news, purpose=f"not mine {person}", area=here.area)
        for person in talk.view.coordinators.get(here.area.id, ())
        if me is None or person != me.id
    )


# what belongs to an area: an open or released round, an action


def put_off(talk: AreaTalk, matter: Round | Action, *, notice: str = "") -> Shown:
    """Ask when to remind somebody of an action, of a round, or of the next audit."""
    words, where = talk.words, (talk.office.area.id, matter.id)
    run = talk.office.run
    is_repeat = run is not None and run.round.id == where[1] and run.round.state is RoundState.RELEASED
    days = (
        [("putting_off.month", _days(talk, talk.office.area).to_offer(months_later(talk.today, 1)))]
        if is_repeat
        else _soon(talk, talk.office.area)
    )
    ways = Ways(
        again=PUT_OFF(*where),
        at=partial(PUT_OFF_TO, *where),
        typed=PUT_OFF_AS(*where),
        out=area.back(talk),
    )
    stop = Button(key="q", label=words("putting_off.stop"), press=HUSH("stop"))
    return replace(_ask(talk, days, ways, stop), head=talk.area_name, notice=notice)


def put_off_to(talk: AreaTalk, matter: Round | Action, day: date) -> Answer:
    """Take a day from a button."""
    problem = unfit_day(talk, day)
    if problem:
        return talk.turn(put_off(talk, matter, notice=problem))
    change = _change(talk, talk.office.area, matter.id, day, _reminded(talk, matter))
    return talk.turn(area.card(talk, _kept(talk, change)), changes=(change,))


def put_off_as(talk: AreaTalk, matter: Round | Action) -> Answer:
    """Echo a typed day in words before it is kept."""
    day, problem = day_given(talk)
    if day is None:
        return talk.turn(put_off(talk, matter, notice=problem))
    here, where = talk.office.area, (talk.office.area.id, matter.id)
    until = _working(talk, here, day)
    shown = _confirming(
        talk, until, yes=PUT_OFF_TO(*where, day), no=PUT_OFF(*where), typed=PUT_OFF_AS(*where)
    )
    return talk.turn(replace(shown, head=talk.area_name))


def _reminded(talk: AreaTalk, matter: Round | Action) -> str:
    """The membership that the matter is reminded at: of the owning team, else the one with most to do."""
    board = talk.office
    team = matter.team if isinstance(matter, Action) else None
    owning = (one.id for one in board.memberships if team and one.team == team)
    place = board.place_of(Role.COORDINATOR, Role.LEAD) or board.memberships[0]
    return next(owning, place.id)


# all reminders


def reminders(talk: Talk) -> Shown:
    """Whether the person is reminded, and the way to change that."""
    words, person = talk.words, talk.view.person
    wanted = person is None or person.reminders
    label = words("stopping.stop" if wanted else "stopping.start")
    return Shown(
        again=REMINDERS(),
        heading=words("stopping.on" if wanted else "stopping.off"),
        lines=(words("stopping.means" if wanted else "stopping.off_means"),),
        buttons=rows(
            *((Button(key="1", label=label, press=HUSH("stop" if wanted else "go")),) if person else ()),
            *_channels(talk),
            Button(key="2", label=words("menu.audits"), press=AUDITS()),
        ),
    )


def _channels(talk: Talk) -> tuple[Button, ...]:
    """The channels to choose from, for somebody who is on several: reminders come over one."""
    words, person, names = talk.words, talk.view.person, talk.view.terms.channels
    found = sorted({device.address.channel for device in talk.view.devices} & names.keys() - _off(talk))
    if person is None or not person.reminders or len(found) < 2:  # noqa: PLR2004 – a choice takes two
        return ()
    others = [one for one in found if one != person.channel]
    return tuple(
        Button(key=f"r{n}", label=words("stopping.over", channel=words(names[one])), press=REMIND_OVER(one))
        for n, one in enumerate(others, 1)
    )


def _off(talk: Talk) -> set[str]:
    """The channels over which nothing is sent here."""
    return set() if talk.view.terms.mails else {MAIL}


def remind_over(talk: Talk, channel: str) -> Answer:
    """Have reminders come over one of the person's channels."""
    person = talk.view.person
    is_theirs = any(device.address.channel == channel for device in talk.view.devices)
    if person is None or not is_theirs or channel in _off(talk):
        return talk.turn(reminders(talk))
    change = RemindedOver(chain=person.id, person=person.id, channel=channel)
    after = replace(talk, view=replace(talk.view, person=replace(person, channel=channel)))
    name = talk.view.terms.channels.get(channel)
    notice = talk.words("stopping.over_now", channel=talk.words(name) if name else channel)
    return after.turn(replace(reminders(after), notice=notice), changes=(change,))


def hush(talk: Talk, *, wanted: bool) -> Answer:
    """Stop reminders, or start them again."""
    person = talk.view.person
    if person is None or person.reminders is wanted:
        return talk.turn(reminders(talk))
    change = RemindersChanged(chain=person.id, person=person.id, wanted=wanted)
    after = replace(talk, view=replace(talk.view, person=replace(person, reminders=wanted)))
    return after.turn(reminders(after), changes=(change,))


_REMIND, _PART, _ANYONE = Permission.BE_REMINDED, Permission.TAKE_PART, Permission.ANYONE

VERBS: tuple[Verb, ...] = (
    show(NOT_NOW, later, to=_REMIND),
    do(SNOOZE, snooze, to=_REMIND),
    echo(SNOOZED, snoozed, to=_REMIND),
    do(MINE, mine, to=_REMIND, needs=Part.NUDGES),
    show(PUT_OFF, put_off, to=_PART),
    do(PUT_OFF_TO, put_off_to, to=_PART),
    echo(PUT_OFF_AS, put_off_as, to=_PART),
    show(REMINDERS, reminders, to=_ANYONE),
    send(HUSH, hush, to=_ANYONE),
    send(REMIND_OVER, remind_over, to=_ANYONE),
)
