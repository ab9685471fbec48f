"""Actions: who does what by when, how far it is, and what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from flows.arguments import own_actions
from flows.asking.dates import (
    about_day,
    confirming,
    day_given,
    in_words,
    last_to_plan,
    later_given,
    other_given,
    unfit_day,
)
from flows.asking.lists import ON_A_CARD, back, fitting, numbered, paged, some_words
from flows.asking.overtaken import said_since
from flows.asking.seen import changed, is_news, standing, waiting
from flows.asking.text import clean
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import ActionDated, ActionMoved, ActionPlanned, Change
from flows.conversations.actions.owners import may_be_owner, news_of
from flows.conversations.partnership import area
from flows.conversations.partnership.outcomes import came_of
from flows.conversations.results.acting import about_what
from flows.details import Detail
from flows.events import new_id
from flows.framework import Item
from flows.moments import months_later
from flows.people import Role, Team
from flows.permissions import Permission, denied_on
from flows.presses.actions import (
    ACTION,
    ACTIONS,
    DROP,
    DUE,
    DUE_ON,
    DUE_TYPED,
    FINISH,
    HOW_FAR,
    IDEAS,
    MOVE_ACTION,
    REOWN,
    REWORD,
)
from flows.replies import Button
from flows.rounds import Action, ActionStatus
from flows.talk import Answer, AreaTalk, RoundTalk
from flows.verbs import Verb, do, echo, show
from flows.view import Letter

MONTHS = (1, 3, 6)
"""Months until an action is due, as offered on buttons."""


def card(talk: AreaTalk, page: int = 0) -> Shown:
    """All actions, those that are open first and the soonest due of them first."""
    words, board = talk.words, talk.office
    ordered = sorted(board.actions, key=lambda one: (not one.is_open, one.due or date.max, one.at, one.id))
    page = fitting(page, len(ordered))
    first = page * ON_A_CARD
    buttons = numbered((one.what, ACTION(board.area.id, one.id)) for one in ordered)
    lines = [
        words(
            "actions.line",
            number=number,
            label=about_what(talk, one),
            what=some_words(words, one.what),
            state=area.action_state(talk, one),
        )
        for number, one in enumerate(ordered, 1)
    ]
    return Shown(
        again=ACTIONS(board.area.id, page or None),
        head=talk.area_name,
        heading=words("area.actions"),
        lines=tuple(lines[first : first + ON_A_CARD]) or (words("actions.none"),),
        buttons=rows(
            *paged(words, buttons, page, partial(ACTIONS, board.area.id)),
            *_ideas(talk),
            area.back(talk),
        ),
    )


def _ideas(talk: AreaTalk) -> list[Button]:
    """The way to what the results suggest, for who may plan it now."""
    board = talk.office
    button = Button(key="s", label=talk.words("actions.ideas"), press=IDEAS(board.area.id))
    return [button] if denied_on(Permission.PLAN, board) is None else []


def born(talk: RoundTalk, item: Item, what: str, team: Team | None) -> ActionPlanned:
    """Make an action of this team, None for the partnership."""
    return ActionPlanned(
        chain=talk.office.area.id,
        action=new_id(talk.event, "action"),
        area=talk.office.area.id,
        round=talk.run.round.id,
        item=item.id,
        what=what,
        owner=team.name if team else "",
        team=team.id if team else None,
        by=talk.by,
        at=talk.event.at,
    )


def action_card(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """One action as it stands now, and what can be done with it."""
    words, area_id = talk.words, talk.office.area.id
    one = next(known for known in talk.office.actions if known.id == action.id)
    where = (area_id, one.id)
    return Shown(
        again=ACTION(*where),
        notice=notice,
        head=about_what(talk, one),
        heading=one.what,
        lines=(area.action_state(talk, one), *came_of(talk, one)),
        buttons=rows(
            *(_choices(talk, one) if one in own_actions(talk.office) else ()),
            back(words, ACTIONS(area_id)),
        ),
        stands=standing(_came_of_it(one)),
    )


def _came_of_it(one: Action) -> str:
    """All that was said of how an action ended, which it loses where it is taken up again."""
    return "" if one.is_open else "\n".join(filter(None, (one.outcome, one.evidence)))


def as_it_is(talk: AreaTalk, action: Action) -> Shown:
    """The action, for who wanted to change it in a way that it can't be changed now."""
    state = talk.words(f"actions.{action.status}")
    return action_card(talk, action, notice=talk.words("closing.as_it_is", state=state))


def _choices(talk: AreaTalk, one: Action) -> list[Button]:
    words, where = talk.words, (talk.office.area.id, one.id)
    begun = one.status is ActionStatus.DOING
    found = []
    if one.is_open:
        begin = MOVE_ACTION(*where, "todo" if begun else "doing")
        found = [
            Button(key="1", label=words("actions.pause" if begun else "actions.begin"), press=begin),
            Button(key="2", label=words("actions.finish"), press=FINISH(*where)),
            Button(key="3", label=words("actions.drop"), press=DROP(*where)),
            Button(key="4", label=words("actions.redate"), press=DUE(*where)),
        ]
        if talk.office.members:
            found.append(Button(key="5", label=words("actions.reown"), press=REOWN(*where)))
    else:
        found = [Button(key="1", label=words("actions.again"), press=MOVE_ACTION(*where, "todo"))]
        if one.status is ActionStatus.DONE:
            found.append(Button(key="2", label=words("actions.what_is_different"), press=FINISH(*where)))
    if talk.office.members:
        # what is done or dropped is read for years, in the words it has
        key = str(len(found) + 1)
        found.append(Button(key=key, label=words("actions.reword"), press=REWORD(*where)))
    if one.is_open:
        key = str(len(found) + 1)
        found.append(Button(key=key, label=words("actions.how_far"), press=HOW_FAR(*where)))
    return found


# how far it is


def move(talk: AreaTalk, action: Action, status: ActionStatus) -> Answer:
    """Say that it is begun, or not yet; one that is done or dropped has to be still to do first.

    Where somebody has said meanwhile how it ended, that is shown and nothing is changed.
    """
    if (status is ActionStatus.DOING and not action.is_open) or is_news(talk, _came_of_it(action)):
        return talk.turn(as_it_is(talk, action))
    # what was said of how far it is holds, whether it has begun or not
    return kept(talk, action, moved(talk, action, status, action.outcome if action.is_open else ""))


def acting_by(talk: AreaTalk, one: Action) -> str:
    """The membership the person acts by: of the owning team, else as a coordinator."""
    of_team = (place.id for place in talk.office.memberships if one.team and place.team == one.team)
    return next(of_team, None) or talk.by


def moved(talk: AreaTalk, one: Action, status: ActionStatus, outcome: str = "") -> ActionMoved:
    """The fact that an action is this far, and what came of it."""
    return ActionMoved(
        chain=talk.office.area.id, action=one.id, status=status, outcome=outcome, by=acting_by(talk, one)
    )


def kept(talk: AreaTalk, one: Action, *changes: Change, letters: Sequence[Letter] = ()) -> Answer:
    """Keep what was said of an action, and show it; its teams hear of it, and who else gets `letters`."""
    after = talk.after(changes)
    told = (*letters, *(letter for change in changes for letter in news_of(after, one, change)))
    shown = action_card(after, one, notice=talk.words("details.saved"))
    return after.turn(shown, changes=changes, letters=told)


# when it is due


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Where the question for a date leads: its own press, that of a date, that of a typed one, and out."""

    again: str
    at: Callable[[date], str]
    typed: str
    out: Button


def ask_due(talk: AreaTalk, one: Action, ways: Ways, notice: str = "") -> Shown:
    """Ask when an action is due."""
    words = talk.words
    working = talk.view.workdays(talk.office.area)
    days = [(months, working.to_offer(months_later(talk.today, months))) for months in MONTHS]
    return Shown(
        again=ways.again,
        notice=notice,
        head=one.what,
        heading=words("actions.when"),
        lines=(*_due_now(talk, one), words("dates.type")),
        buttons=rows(
            *(
                Button(key=str(months), label=_in_months(talk, months, day), press=ways.at(day))
                for months, day in days
            ),
            ways.out,
        ),
        awaiting=ways.typed,
    )


def _due_now(talk: AreaTalk, one: Action) -> tuple[str, ...]:
    """When it is due so far."""
    return (talk.words("actions.due_now", date=in_words(talk, one.due)),) if one.due else ()


def _in_months(talk: AreaTalk, months: int, day: date) -> str:
    return talk.words.count("actions.months", months, date=in_words(talk, day))


def confirm_due(talk: AreaTalk, one: Action, day: date, *, yes: str, no: str, typed: str) -> Shown:
    """Echo a typed date in words before it is kept, with the one that it is due on so far."""
    heading = talk.words("actions.due_on", date=in_words(talk, day))
    agreed = Button(key="1", label=talk.words("buttons.yes"), press=yes)
    lines = (*(_due_now(talk, one) if one.due != day else ()), *about_day(talk, day))
    return confirming(talk, heading, yes=agreed, no=no, typed=typed, lines=lines)


def unfit_due(talk: AreaTalk, one: Action, day: date) -> str:
    """Why a date can't be kept, "" if it can; another may be set that the card did not show."""
    is_other = one.due is not None and one.due != day
    last = said_since(talk, Detail(one.id, "due")) if is_other else None
    return unfit_day(talk, day, last_to_plan(talk)) or (changed(talk, last) if last else "")


def due(talk: AreaTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask for a date."""
    one, area_id = action, talk.office.area.id
    ways = Ways(
        again=DUE(area_id, one.id),
        at=partial(DUE_ON, area_id, one.id),
        typed=DUE_TYPED(area_id, one.id),
        out=back(talk.words, ACTION(area_id, one.id)),
    )
    return ask_due(talk, one, ways, notice)


def due_typed(talk: AreaTalk, action: Action) -> Answer:
    """Echo the date typed."""
    day, problem = later_given(talk, action.due), ""
    if day is None:
        day, problem = day_given(talk, last_to_plan(talk))
    elif wrong := unfit_day(talk, day, last_to_plan(talk)):
        day, problem = None, wrong
    if day is None and may_be_owner(talk) and talk.office.place_of(Role.COORDINATOR):
        asked = due(talk, action, notice=talk.words("actions.is_owner", said=clean(talk.text)))
        return waiting(talk, asked, REOWN(talk.office.area.id, action.id), talk.text)
    if day is None:
        return talk.turn(due(talk, action, notice=problem))
    where = (talk.office.area.id, action.id)
    shown = confirm_due(talk, action, day, yes=DUE_ON(*where, day), no=DUE(*where), typed=DUE_TYPED(*where))
    other = other_given(talk, day) if action.due else None
    if other and not unfit_day(talk, other, last_to_plan(talk)):
        label = talk.words("actions.from_today", date=in_words(talk, other))
        from_today = Button(key="3", label=label, press=DUE_ON(*where, other))
        shown = replace(shown, buttons=(*shown.buttons, (from_today,)))
    return talk.turn(shown)


def due_on(talk: AreaTalk, action: Action, day: date) -> Answer:
    """Keep the date."""
    problem = unfit_due(talk, action, day)
    if problem:
        return talk.turn(due(talk, action, notice=problem))
    change = ActionDated(chain=talk.office.area.id, action=action.id, due=day, by=acting_by(talk, action))
    return kept(talk, action, change)


_ACT = Permission.ACT

VERBS: tuple[Verb, ...] = (
    show(ACTIONS, card, to=Permission.TAKE_PART),
    show(ACTION, action_card, to=Permission.TAKE_PART),
    do(MOVE_ACTION, move, to=_ACT),
    show(DUE, due, to=_ACT),
    echo(DUE_TYPED, due_typed, to=_ACT),
    do(DUE_ON, due_on, to=_ACT, needs=Part.CHANGES | Part.COLLEAGUES),
)
