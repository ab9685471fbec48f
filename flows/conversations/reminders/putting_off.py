"""What people say of being reminded: another day, not mine, no more."""

from dataclasses import replace
from datetime import date, timedelta

from flows.asking.dates import day_given, digits, in_words, unfit_day
from flows.changes import NudgeSnoozed, OwnershipSaid, RemindersChanged
from flows.conversations.actions.actions import Ways
from flows.conversations.answering import tasks
from flows.conversations.partnership import area
from flows.events import new_id
from flows.moments import months_later
from flows.people import Area, Role
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button, Card
from flows.rounds import RoundState
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Letter, Part, Turn
from flows.workdays import Workdays


def _days(talk: Talk, here: Area) -> Workdays:
    return Workdays.of(here, talk.view.terms.bank_holidays)


def _ask(talk: Talk, days: list[tuple[str, date]], ways: Ways, *others: Button) -> Shown:
    words = talk.words
    return Shown(
        again=ways.again,
        heading=words("later.heading"),
        lines=(words("actions.type_date"),),
        buttons=rows(
            *(
                Button(key=str(number), label=words(key, date=in_words(talk, day)), press=ways.at(day))
                for number, (key, day) in enumerate(days, 1)
            ),
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
    found = [("later.next", tomorrow)]
    return found if monday == tomorrow else [*found, ("later.monday", monday)]


# a team's sheet


def later(talk: Talk, notice: str = "") -> Shown:
    """Ask when to remind somebody of their team's sheet, or whether it is theirs at all."""
    words, here, sheet = talk.words, talk.here, talk.here.sheet.id
    ways = Ways(
        again=press("notnow", sheet),
        at=lambda day: press("snooze", sheet, digits(day)),
        typed=press("snoozed", sheet),
        out=Button(key="b", label=words("later.out"), press=press("tasks", sheet)),
    )
    shown = _ask(
        talk,
        _soon(talk, here.area),
        ways,
        Button(key="x", label=words("later.not_mine"), press=press("mine", sheet, "n")),
        Button(key="q", label=words("later.stop"), press=press("hush", "stop")),
    )
    return replace(shown, head=talk.mark(""), notice=notice)


def snooze(talk: Talk) -> Turn:
    """Take a day from a button."""
    return _snoozed_on(talk, date.fromisoformat(talk.press.args[1]))


def snoozed(talk: Talk) -> Turn:
    """Take a typed day."""
    day, problem = day_given(talk)
    return _snoozed_on(talk, day) if day else talk.turn(later(talk, problem))


def _snoozed_on(talk: Talk, day: date) -> Turn:
    here = talk.here
    closes = here.round.closes
    problem = unfit_day(talk, day, closes if closes and closes >= talk.today else None)
    if problem:
        return talk.turn(later(talk, problem))
    change = _change(talk, here.area, here.round.id, day, here.membership.id)
    return talk.turn(tasks.tasks(talk, _kept(talk, change)), changes=(change,))


def _change(talk: Talk, here: Area, subject: str, day: date, by: str) -> NudgeSnoozed:
    """The fact; today, or a day on which nobody works, becomes the next one on which they do."""
    days = _days(talk, here)
    until = days.on_or_after(max(day, talk.today + timedelta(days=1)))
    return NudgeSnoozed(chain=here.id, subject=subject, until=until, due=days.morning(until), by=by)


def _kept(talk: Talk, change: NudgeSnoozed) -> str:
    return talk.words("later.kept", date=in_words(talk, change.until))


def mine(talk: Talk) -> Turn:
    """Keep whether answering for the team is theirs; if not, tell the coordinators."""
    here, is_theirs = talk.here, talk.press.args[1] == "y"
    place = here.membership
    change = OwnershipSaid(chain=here.area.id, membership=place.id, not_mine=not is_theirs, by=place.id)
    changes = (change,) if place.not_mine is is_theirs else ()
    if is_theirs:
        return talk.turn(tasks.tasks(talk, talk.words("later.yours")), changes=changes)
    return talk.turn(_not_theirs(talk), changes=changes, letters=_told(talk) if changes else ())


def _not_theirs(talk: Talk) -> Shown:
    words, sheet = talk.words, talk.here.sheet.id
    return Shown(
        again=press("tasks", sheet),
        head=talk.mark(""),
        heading=words("later.told"),
        lines=(words("later.told_means"),),
        buttons=rows(
            Button(key="1", label=words("later.mine"), press=press("mine", sheet, "y")),
            Button(key="2", label=words("menu.audits"), press=press("audits")),
        ),
    )


def _told(talk: Talk) -> tuple[Letter, ...]:
    """One line to each coordinator."""
    words, here, me = talk.words, talk.here, talk.view.person
    text = words("later.says", name=me.name if me else "", team=here.team.name)
    return tuple(
        Letter(
            person=person,
            reply=Card(
                id=new_id(talk.event, f"not mine {person}"),
                head=here.area.name,
                lines=(text,),
                buttons=rows(
                    Button(key="1", label=words("area.people"), press=press("people", here.area.id))
                ),
            ),
        )
        for person in talk.view.coordinators.get(here.area.id, ())
        if me is None or person != me.id
    )


# what belongs to an area: an open or released round, an action


def put_off(talk: Talk, notice: str = "") -> Shown:
    """Ask when to remind somebody of an action, of a round, or of the next audit."""
    words, where = talk.words, (talk.office.area.id, talk.press.args[1])
    run = talk.office.run
    is_repeat = run is not None and run.round.id == where[1] and run.round.state is RoundState.RELEASED
    days = (
        [("later.month", _days(talk, talk.office.area).on_or_after(months_later(talk.today, 1)))]
        if is_repeat
        else _soon(talk, talk.office.area)
    )
    ways = Ways(
        again=press("putoff", *where),
        at=lambda day: press("putoffto", *where, digits(day)),
        typed=press("putoffas", *where),
        out=area.back(talk),
    )
    stop = Button(key="q", label=words("later.stop"), press=press("hush", "stop"))
    return replace(_ask(talk, days, ways, stop), head=talk.office.area.name, notice=notice)


def put_off_to(talk: Talk) -> Turn:
    """Take a day from a button."""
    return _put_off_on(talk, date.fromisoformat(talk.press.args[2]))


def put_off_as(talk: Talk) -> Turn:
    """Take a typed day."""
    day, problem = day_given(talk)
    return _put_off_on(talk, day) if day else talk.turn(put_off(talk, problem))


def _put_off_on(talk: Talk, day: date) -> Turn:
    problem = unfit_day(talk, day)
    if problem:
        return talk.turn(put_off(talk, problem))
    change = _change(talk, talk.office.area, talk.press.args[1], day, _reminded(talk))
    return talk.turn(area.card(talk, _kept(talk, change)), changes=(change,))


def _reminded(talk: Talk) -> str:
    """The membership that the matter is reminded at: of the owning team, else the one with most to do."""
    board = talk.office
    action = next((one for one in board.actions if one.id == talk.press.args[1]), None)
    owning = (one.id for one in board.memberships if action and one.team and one.team == action.team)
    place = board.place_of(Role.COORDINATOR, Role.LEAD) or board.memberships[0]
    return next(owning, place.id)


# all reminders


def reminders(talk: Talk, notice: str = "") -> Shown:
    """Whether the person is reminded, and the way to change that."""
    words, person = talk.words, talk.view.person
    wanted = person is None or person.reminders
    label = words("reminders.stop" if wanted else "reminders.start")
    return Shown(
        again=press("reminders"),
        notice=notice,
        heading=words("reminders.on" if wanted else "reminders.off"),
        lines=(words("reminders.means" if wanted else "reminders.off_means"),),
        buttons=rows(
            *(
                (Button(key="1", label=label, press=press("hush", "stop" if wanted else "go")),)
                if person
                else ()
            ),
            Button(key="2", label=words("menu.audits"), press=press("audits")),
        ),
    )


def hush(talk: Talk) -> Turn:
    """Stop reminders, or start them again."""
    person, wanted = talk.view.person, talk.press.args[0] == "go"
    if person is None or person.reminders is wanted:
        return talk.turn(reminders(talk))
    change = RemindersChanged(chain=person.id, person=person.id, wanted=wanted)
    after = replace(talk, view=replace(talk.view, person=replace(person, reminders=wanted)))
    return after.turn(reminders(after), changes=(change,))


_REMIND, _PART, _ANYONE = Permission.BE_REMINDED, Permission.TAKE_PART, Permission.ANYONE

VERBS: dict[str, Verb] = {
    "notnow": show(later, "sheet", to=_REMIND),
    "snooze": do(snooze, "sheet", "day", to=_REMIND),
    "snoozed": do(snoozed, "sheet", to=_REMIND, typed=Typing.DATE),
    "mine": do(mine, "sheet", "yes or no", to=_REMIND, needs=Part.NUDGES),
    "putoff": show(put_off, "area", "matter", to=_PART),
    "putoffto": do(put_off_to, "area", "matter", "day", to=_PART),
    "putoffas": do(put_off_as, "area", "matter", to=_PART, typed=Typing.DATE),
    "reminders": show(reminders, to=_ANYONE),
    "hush": Verb(do=hush, takes=("stop or go",), permission=_ANYONE),
}
