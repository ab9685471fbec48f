"""Actions: who does what by when, how far it is, and what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from flows.arguments import WHOLE_AREA, own_actions
from flows.asking.dates import day_given, digits, in_words, unfit_day
from flows.asking.lists import ON_A_CARD, number_of, paged
from flows.asking.names import name_in, unfit_name
from flows.asking.text import typed
from flows.changes import ActionDated, ActionMoved, ActionOwned, ActionPlanned, Change
from flows.conversations.partnership import area
from flows.events import new_id
from flows.moments import months_later
from flows.people import Team
from flows.permissions import Permission, denied_on
from flows.presses import press
from flows.replies import Button
from flows.rounds import Action, ActionStatus
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Turn

MONTHS = (1, 3, 6)
"""Months until an action is due, as offered on buttons."""

LONGEST_MONTHS = 36
"""How far ahead an action may be due."""


def card(talk: Talk, notice: str = "") -> Shown:
    """All actions, those that are open first and the soonest due of them first."""
    words, board = talk.words, talk.office
    ordered = sorted(board.actions, key=lambda one: (not one.is_open, one.due or date.max, one.at, one.id))
    page = number_of(talk, "actions", 1, len(ordered))
    first = page * ON_A_CARD
    buttons = [
        Button(key=str(number), label=one.what, press=press("action", board.area.id, one.id))
        for number, one in enumerate(ordered, 1)
    ]
    lines = [
        words("actions.line", number=number, label=_label(talk, one), state=state_words(talk, one))
        for number, one in enumerate(ordered, 1)
    ]
    return Shown(
        again=press("actions", board.area.id, page) if page else press("actions", board.area.id),
        notice=notice,
        head=board.area.name,
        heading=words("area.actions"),
        lines=tuple(lines[first : first + ON_A_CARD]) or (words("actions.none"),),
        buttons=rows(
            *paged(talk, buttons, page, "actions", board.area.id),
            *_ideas(talk),
            area.back(talk),
        ),
    )


def _ideas(talk: Talk) -> list[Button]:
    """The way to what the results suggest, for who may plan it now."""
    board = talk.office
    button = Button(key="s", label=talk.words("actions.ideas"), press=press("ideas", board.area.id))
    return [button] if denied_on(Permission.PLAN, board) is None else []


def born(talk: Talk, item: str, what: str, team: str) -> ActionPlanned:
    """Make an action of this team, or of the partnership where the id is that of no team."""
    name = next((known.name for known in talk.office.teams if known.id == team), "")
    return ActionPlanned(
        chain=talk.office.area.id,
        action=new_id(talk.event, "action"),
        area=talk.office.area.id,
        round=talk.run.round.id,
        item=item,
        what=what,
        owner=name or talk.words("agree.partnership"),
        team=team if name else None,
        by=talk.by(),
        at=talk.event.at,
    )


def _label(talk: Talk, one: Action) -> str:
    item = talk.framework.items.get(one.item)
    return item.label if item else one.item


def state_words(talk: Talk, one: Action) -> str:
    """Whose it is, when it is due, and how far it is."""
    words = talk.words
    parts = [one.owner]
    if one.due and one.is_open:
        key = "actions.overdue" if one.due < talk.today else "actions.due"
        parts.append(words(key, date=talk.date(one.due)))
    parts.append(words(f"actions.{one.status}"))
    return ", ".join(parts)


def mine(talk: Talk) -> Action:
    """The action that the press names by its second argument."""
    return next(one for one in talk.office.actions if one.id == talk.press.args[1])


def action(talk: Talk, notice: str = "") -> Shown:
    """One action, and what can be done with it."""
    words, one, area_id = talk.words, mine(talk), talk.office.area.id
    where = (area_id, one.id)
    came = (words("actions.outcome", text=one.outcome),) if one.outcome else ()
    return Shown(
        again=press("action", *where),
        notice=notice,
        head=_label(talk, one),
        heading=one.what,
        lines=(state_words(talk, one), *came),
        buttons=rows(
            *(_choices(talk, one) if one.id in own_actions(talk.office) else ()),
            Button(key="b", label=words("back"), press=press("actions", area_id)),
        ),
    )


def _choices(talk: Talk, one: Action) -> list[Button]:
    words, where = talk.words, (talk.office.area.id, one.id)
    begun = one.status is ActionStatus.DOING
    found = []
    if one.is_open:
        begin = press("actionto", *where, "todo" if begun else "doing")
        found = [
            Button(key="1", label=words("actions.pause" if begun else "actions.begin"), press=begin),
            Button(key="2", label=words("actions.finish"), press=press("finish", *where)),
            Button(key="3", label=words("actions.drop"), press=press("drop", *where)),
            Button(key="4", label=words("actions.redate"), press=press("due", *where)),
        ]
        if talk.office.members:
            found.append(Button(key="5", label=words("actions.reown"), press=press("reown", *where)))
    else:
        found = [Button(key="1", label=words("actions.again"), press=press("actionto", *where, "todo"))]
    return found


# how far it is


def move(talk: Talk) -> Turn:
    """Say that it is begun, or not yet."""
    status = ActionStatus.DOING if talk.press.args[2] == "doing" else ActionStatus.TO_DO
    return _moved(talk, status, "")


def finish(talk: Talk, notice: str = "") -> Shown:
    """Ask what changed."""
    return _ask(talk, "finish", "finished", "actions.what_changed", notice)


def finished(talk: Talk) -> Turn:
    """Keep that it is done, and what changed."""
    text, problem = typed(talk)
    return talk.turn(finish(talk, problem)) if problem else _moved(talk, ActionStatus.DONE, text)


def drop(talk: Talk, notice: str = "") -> Shown:
    """Ask why it is dropped."""
    return _ask(talk, "drop", "dropped", "actions.why_drop", notice)


def dropped(talk: Talk) -> Turn:
    """Keep that it is dropped, and why."""
    text, problem = typed(talk)
    return talk.turn(drop(talk, problem)) if problem else _moved(talk, ActionStatus.DROPPED, text)


def _ask(talk: Talk, verb: str, awaiting: str, key: str, notice: str) -> Shown:
    one, area_id = mine(talk), talk.office.area.id
    return Shown(
        again=press(verb, area_id, one.id),
        notice=notice,
        head=one.what,
        heading=talk.words(key),
        lines=(talk.words("note.ask"),),
        buttons=rows(Button(key="b", label=talk.words("back"), press=press("action", area_id, one.id))),
        awaiting=press(awaiting, area_id, one.id),
    )


def _by(talk: Talk, one: Action) -> str:
    """The membership the person acts by: of the owning team, else as a coordinator."""
    of_team = (place.id for place in talk.office.memberships if one.team and place.team == one.team)
    return next(of_team, None) or talk.by()


def _moved(talk: Talk, status: ActionStatus, outcome: str) -> Turn:
    one = mine(talk)
    change = ActionMoved(
        chain=talk.office.area.id, action=one.id, status=status, outcome=outcome, by=_by(talk, one)
    )
    return _kept(talk, change)


def _kept(talk: Talk, change: Change) -> Turn:
    after = talk.after((change,))
    return after.turn(action(after, talk.words("details.saved")), changes=(change,))


# when it is due


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Where the question for a date leads: its own press, that of a date, that of a typed one, and out."""

    again: str
    at: Callable[[date], str]
    typed: str
    out: Button


def ask_due(talk: Talk, one: Action, ways: Ways, notice: str = "") -> Shown:
    """Ask when an action is due."""
    words = talk.words
    days = [(months, months_later(talk.today, months)) for months in MONTHS]
    return Shown(
        again=ways.again,
        notice=notice,
        head=one.what,
        heading=words("actions.when"),
        lines=(words("actions.type_date"),),
        buttons=rows(
            *(
                Button(key=str(months), label=_in_months(talk, months, day), press=ways.at(day))
                for months, day in days
            ),
            ways.out,
        ),
        awaiting=ways.typed,
    )


def _in_months(talk: Talk, months: int, day: date) -> str:
    return talk.words.count("actions.months", months, date=in_words(talk, day))


def confirm_due(talk: Talk, day: date, *, yes: str, no: str) -> Shown:
    """Echo a typed date in words before it is kept."""
    return Shown(
        again=no,
        heading=talk.words("actions.due_on", date=in_words(talk, day)),
        buttons=rows(
            Button(key="1", label=talk.words("yes"), press=yes),
            Button(key="2", label=talk.words("opening.no"), press=no),
        ),
    )


def latest(talk: Talk) -> date:
    """The last day on which an action may be due."""
    return months_later(talk.today, LONGEST_MONTHS)


def due(talk: Talk, notice: str = "") -> Shown:
    """Ask for a date."""
    one, area_id = mine(talk), talk.office.area.id
    ways = Ways(
        again=press("due", area_id, one.id),
        at=lambda day: press("dueon", area_id, one.id, digits(day)),
        typed=press("duetyped", area_id, one.id),
        out=Button(key="b", label=talk.words("back"), press=press("action", area_id, one.id)),
    )
    return ask_due(talk, one, ways, notice)


def due_typed(talk: Talk) -> Turn:
    """Echo the date typed."""
    day, problem = day_given(talk, latest(talk))
    if day is None:
        return talk.turn(due(talk, problem))
    where = (talk.office.area.id, talk.press.args[1])
    return talk.turn(confirm_due(talk, day, yes=press("dueon", *where, digits(day)), no=press("due", *where)))


def due_on(talk: Talk) -> Turn:
    """Keep the date."""
    day, one = date.fromisoformat(talk.press.args[2]), mine(talk)
    problem = unfit_day(talk, day, latest(talk))
    if problem:
        return talk.turn(due(talk, problem))
    change = ActionDated(chain=talk.office.area.id, action=one.id, due=day, by=_by(talk, one))
    return _kept(talk, change)


# whose it is


@dataclass(frozen=True, slots=True, kw_only=True)
class Hands:
    """Where the question for an owner leads: its own verb and arguments, a chosen one, a typed one, out."""

    again: tuple[str, ...]
    to: Callable[[str], str]
    typed: str
    out: Button


def ask_owner(talk: Talk, one: Action, teams: Sequence[Team], hands: Hands, notice: str = "") -> Shown:
    """Ask who owns an action: one of these teams in this order, the partnership, or whoever is named."""
    words = talk.words
    buttons = [
        Button(key=str(number), label=team.name, press=hands.to(team.id))
        for number, team in enumerate(teams, 1)
    ]
    verb, *where = hands.again
    page = number_of(talk, verb, len(where), len(buttons))
    return Shown(
        again=press(verb, *where, page) if page else press(verb, *where),
        notice=notice,
        head=one.what,
        heading=words("agree.owner"),
        lines=(words("actions.type_owner"),),
        buttons=rows(
            *paged(talk, buttons, page, *hands.again),
            Button(key="p", label=words("agree.partnership"), press=hands.to(WHOLE_AREA)),
            hands.out,
        ),
        awaiting=hands.typed,
    )


def given(talk: Talk) -> tuple[ActionOwned, str]:
    """Give the action to the team or the partnership that the press names, or to whom the text does.

    The second is why the text can't be an owner, "" if it can.
    """
    one, name, team = mine(talk), name_in(talk.text), None
    problem = ""
    if talk.argument(2):
        team = next((known for known in talk.office.teams if known.id == talk.argument(2)), None)
        name = team.name if team else talk.words("agree.partnership")
    else:
        problem = unfit_name(talk, name)
    change = ActionOwned(
        chain=talk.office.area.id, action=one.id, owner=name, team=team.id if team else None, by=talk.by()
    )
    return change, problem


def reown(talk: Talk, notice: str = "") -> Shown:
    """Ask who owns it now."""
    one, where = mine(talk), (talk.office.area.id, talk.press.args[1])
    hands = Hands(
        again=("reown", *where),
        to=lambda owner: press("ownedby", *where, owner),
        typed=press("ownedas", *where),
        out=Button(key="b", label=talk.words("back"), press=press("action", *where)),
    )
    return ask_owner(talk, one, talk.office.teams, hands, notice)


def owned(talk: Talk) -> Turn:
    """Give it to a team, to the partnership, or to a role or person, as typed."""
    change, problem = given(talk)
    return talk.turn(reown(talk, problem)) if problem else _kept(talk, change)


_ACT, _RUN = Permission.ACT, Permission.RUN_AREA

VERBS: dict[str, Verb] = {
    "actions": show(card, "area", "number?", to=Permission.TAKE_PART),
    "action": show(action, "area", "action", to=Permission.TAKE_PART),
    "actionto": do(move, "area", "own action", "to do or doing", to=_ACT),
    "finish": show(finish, "area", "own action", to=_ACT),
    "finished": do(finished, "area", "own action", to=_ACT, typed=Typing.NOTE),
    "drop": show(drop, "area", "own action", to=_ACT),
    "dropped": do(dropped, "area", "own action", to=_ACT, typed=Typing.NOTE),
    "due": show(due, "area", "own action", to=_ACT),
    "duetyped": do(due_typed, "area", "own action", to=_ACT, typed=Typing.DATE),
    "dueon": do(due_on, "area", "own action", "day", to=_ACT),
    "reown": show(reown, "area", "own action", "number?", to=_RUN),
    "ownedby": do(owned, "area", "own action", "owner", to=_RUN),
    "ownedas": do(owned, "area", "own action", to=_RUN, typed=Typing.LABEL),
}
