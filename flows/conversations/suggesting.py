"""Suggested actions: what came out low and has none yet, taken up one by one."""

from datetime import date

from flows.changes import ActionDated
from flows.conversations import actions
from flows.conversations.days import day_given, digits, in_words, unfit_day
from flows.conversations.note import typed
from flows.conversations.outcome_words import agencies, label, level
from flows.permissions import Permission
from flows.presses import press
from flows.replies import Button
from flows.scoring import Series, Suggestion, suggested
from flows.talk import Shown, Talk, rows
from flows.verbs import Typing, Verb, do, show
from flows.view import Part, Turn


def _suggestions(talk: Talk) -> tuple[Suggestion, ...]:
    return suggested(talk.run, talk.score, talk.office.actions)


def ideas(talk: Talk, notice: str = "") -> Shown:
    """What the results suggest, a button each."""
    words, area_id = talk.words, talk.office.area.id
    found = _suggestions(talk)
    buttons = [
        Button(key=str(number), label=_named(talk, one), press=press("idea", area_id, *_names(one)))
        for number, one in enumerate(found, 1)
    ]
    return Shown(
        again=press("ideas", area_id),
        notice=notice,
        head=talk.office.area.name,
        heading=words("actions.ideas"),
        lines=(words("ideas.means" if found else "ideas.none"),),
        buttons=rows(*buttons, Button(key="b", label=words("back"), press=press("actions", area_id))),
    )


def _names(one: Suggestion) -> tuple[str, ...]:
    """What a press says of a suggestion: the item and, of an agency's own practice, its team."""
    return (one.item.item.id, one.team) if one.team else (one.item.item.id,)


def _named(talk: Talk, one: Suggestion) -> str:
    words, name, value = talk.words, one.item.item.label, level(one.value)
    if one.agency is None:
        return words("ideas.area_button", label=name, value=value)
    return words("ideas.own_button", label=name, agency=agencies(talk, [one.agency]), value=value)


def idea(talk: Talk, notice: str = "") -> Shown:
    """One suggestion with its value and what good looks like; ask what shall be done."""
    words, names = talk.words, talk.press.args[1:]
    one = next((known for known in _suggestions(talk) if _names(known) == names), None)
    if one is None:
        return ideas(talk, notice or words("ideas.gone"))
    where = (talk.office.area.id, *names)
    known = one.item.item
    return Shown(
        again=press("idea", *where),
        notice=notice,
        head=label(talk, one.item),
        heading=words("agree.what"),
        lines=(known.statement, _value(talk, one), words("why.good", good=known.good), words("note.ask")),
        buttons=rows(Button(key="b", label=words("back"), press=press("ideas", talk.office.area.id))),
        awaiting=press("intend", *where),
    )


def _value(talk: Talk, one: Suggestion) -> str:
    """What it came to, and who is lowest."""
    words, item = talk.words, one.item
    if one.agency is None:
        said, lowest = words("ideas.settled", value=level(one.value)), agencies(talk, item.lowest)
        return f"{said} {words('outcome.lowest', lowest=lowest)}" if lowest else said
    area = words("ideas.area", value=level(item.value(Series.SETTLED)))
    least = words(
        "outcome.lowest_at", lowest=agencies(talk, item.lowest), value=level(min(item.agencies.values()))
    )
    if one.agency in item.lowest:
        return f"{least} {area}"
    own = words("ideas.behind", agency=agencies(talk, [one.agency]), value=level(one.value))
    return f"{own} {area} {least}"


def intend(talk: Talk) -> Turn:
    """Keep the action, of the team that is behind or else of the partnership, and ask who owns it."""
    text, problem = typed(talk)
    if problem:
        return talk.turn(idea(talk, problem))
    change = actions.born(talk, talk.press.args[1], text, talk.argument(2))
    after = talk.after((change,))
    shown = _ask_owner(after, change.action, talk.words("agree.action_kept"))
    return after.turn(shown, changes=(change,))


# whose it is


def _ask_owner(talk: Talk, action: str, notice: str = "") -> Shown:
    """Ask who owns it; the team that has it so far comes first."""
    one = next(known for known in talk.office.actions if known.id == action)
    where = (talk.office.area.id, action)
    teams = sorted(talk.office.teams, key=lambda team: team.id != one.team)
    hands = actions.Hands(
        again=("hand", *where),
        to=lambda owner: press("handto", *where, owner),
        typed=press("handas", *where),
        out=Button(key="b", label=talk.words("back"), press=press("ideas", talk.office.area.id)),
    )
    return actions.ask_owner(talk, one, teams, hands, notice)


def hand(talk: Talk, notice: str = "") -> Shown:
    """Ask who owns the action."""
    return _ask_owner(talk, talk.press.args[1], notice)


def handed(talk: Talk) -> Turn:
    """Keep the owner, and ask when it is due."""
    change, problem = actions.given(talk)
    if problem:
        return talk.turn(hand(talk, problem))
    one = actions.mine(talk)
    changes = () if (change.owner, change.team) == (one.owner, one.team) else (change,)
    after = talk.after(changes)
    return after.turn(when(after), changes=changes)


# when it is due


def when(talk: Talk, notice: str = "") -> Shown:
    """Ask when the action is due."""
    one, area_id = actions.mine(talk), talk.office.area.id
    ways = actions.Ways(
        again=press("handday", area_id, one.id),
        at=lambda day: press("handby", area_id, one.id, digits(day)),
        typed=press("handtyped", area_id, one.id),
        out=Button(key="n", label=talk.words("actions.no_date"), press=press("ideas", area_id)),
    )
    return actions.ask_due(talk, one, ways, notice)


def when_typed(talk: Talk) -> Turn:
    """Echo the date typed."""
    day, problem = day_given(talk, actions.latest(talk))
    if day is None:
        return talk.turn(when(talk, problem))
    where = talk.press.args
    yes, no = press("handby", *where, digits(day)), press("handday", *where)
    return talk.turn(actions.confirm_due(talk, day, yes=yes, no=no))


def by(talk: Talk) -> Turn:
    """Keep the date, and go back to what is left."""
    day, one = date.fromisoformat(talk.press.args[2]), actions.mine(talk)
    problem = unfit_day(talk, day, actions.latest(talk))
    if problem:
        return talk.turn(when(talk, problem))
    change = ActionDated(chain=talk.office.area.id, action=one.id, due=day, by=talk.by())
    after = talk.after((change,))
    notice = talk.words("agree.action_due", date=in_words(talk, day))
    return after.turn(ideas(after, notice), changes=(change,))


_PLAN, _RATINGS = Permission.PLAN, Part.RATINGS

VERBS: dict[str, Verb] = {
    "ideas": show(ideas, "area", to=_PLAN, needs=_RATINGS),
    "idea": show(idea, "area", "item", "team?", to=_PLAN, needs=_RATINGS),
    "intend": do(intend, "area", "item", "team?", to=_PLAN, needs=_RATINGS, typed=Typing.NOTE),
    "hand": show(hand, "area", "own action", "number?", to=_PLAN),
    "handto": do(handed, "area", "own action", "owner", to=_PLAN),
    "handas": do(handed, "area", "own action", to=_PLAN, typed=Typing.LABEL),
    "handday": show(when, "area", "own action", to=_PLAN),
    "handtyped": do(when_typed, "area", "own action", to=_PLAN, typed=Typing.DATE),
    "handby": do(by, "area", "own action", "day", to=_PLAN, needs=_RATINGS),
}
