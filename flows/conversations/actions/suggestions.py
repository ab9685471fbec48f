"""Suggested actions: what came out low and has none yet, taken up one by one."""

from datetime import date
from functools import partial

from flows.asking.dates import day_given, in_words, last_to_plan
from flows.asking.letters import to_owner
from flows.asking.lists import back, numbered
from flows.asking.text import ask
from flows.board import Part
from flows.cards import Shown, rows
from flows.changes import ActionDated, ActionOwned
from flows.conversations.actions import actions, owning
from flows.conversations.actions.owners import news_of
from flows.conversations.actions.titles import title
from flows.conversations.results.words import agencies, label, level
from flows.framework import Item
from flows.people import Team
from flows.permissions import Permission
from flows.presses.actions import (
    ACTIONS,
    HAND,
    HAND_AS,
    HAND_BY,
    HAND_DAY,
    HAND_DAY_TYPED,
    HAND_OF,
    HAND_TO,
    IDEA,
    IDEAS,
    INTEND,
)
from flows.replies import Button
from flows.rounds import Action
from flows.scoring import AT_A_TIME, Series, Suggestion, suggested
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, echo, show, take


def _suggestions(talk: RoundTalk) -> tuple[Suggestion, ...]:
    return suggested(talk.run, talk.score, talk.office.actions)


def ideas(talk: RoundTalk, *, notice: str = "") -> Shown:
    """What the results suggest, a button each."""
    words, area_id = talk.words, talk.office.area.id
    found = _suggestions(talk)
    buttons = numbered((_named(talk, one), IDEA(area_id, *_names(one))) for one in found[:AT_A_TIME])
    more = len(found) - len(buttons)
    return Shown(
        again=IDEAS(area_id),
        notice=notice,
        head=talk.area_name,
        heading=words("actions.ideas"),
        lines=(
            words("suggestions.means" if found else "suggestions.none"),
            *((words.count("suggestions.more", more),) if more > 0 else ()),
        ),
        buttons=rows(*buttons, back(words, ACTIONS(area_id))),
    )


def _names(one: Suggestion) -> tuple[str, ...]:
    """What a press says of a suggestion: the item and, of an agency's own practice, its team."""
    return (one.item.item.id, one.team) if one.team else (one.item.item.id,)


def _named(talk: RoundTalk, one: Suggestion) -> str:
    words, name, value = talk.words, one.item.item.label, level(talk, one.value)
    if one.agency is None:
        return words("suggestions.area_button", label=name, value=value)
    return words("suggestions.own_button", label=name, agency=agencies(talk, [one.agency]), value=value)


def idea(talk: RoundTalk, item: Item, team: Team | None = None, *, notice: str = "") -> Shown:
    """One suggestion with its value and what good looks like; ask what shall be done."""
    words, names = talk.words, (item.id, team.id) if team else (item.id,)
    one = next((known for known in _suggestions(talk) if _names(known) == names), None)
    if one is None:
        return ideas(talk, notice=notice or words("suggestions.gone"))
    where = (talk.office.area.id, *names)
    known = one.item.item
    good = (words("why.good", good=known.good),) if known.good else ()
    return Shown(
        again=IDEA(*where),
        notice=notice,
        head=label(talk, one.item),
        heading=words("actions.what"),
        lines=(known.statement, _value(talk, one), *good, ask(words, "action")),
        buttons=rows(back(words, IDEAS(talk.office.area.id))),
        awaiting=INTEND(*where),
    )


def _value(talk: RoundTalk, one: Suggestion) -> str:
    """What it came to, and how far apart agencies are."""
    words, item = talk.words, one.item
    numbers = item.numbers
    ends = words("area_lists.ends", least=level(talk, numbers.least), most=level(talk, numbers.most))
    apart = f" {ends}" if item.spread else ""
    if one.agency is None:
        key = "suggestions.self_rated" if item.agreed is None else "suggestions.agreed"
        return words(key, value=level(talk, one.value)) + apart
    area = words("suggestions.area", value=level(talk, item.value(Series.SETTLED)))
    own = words("suggestions.behind", agency=agencies(talk, [one.agency]), value=level(talk, one.value))
    return f"{own} {area}{apart}"


def intend(talk: RoundTalk, item: Item, team: Team | None = None) -> Answer:
    """Keep the action, of the team that is behind or else of the partnership, and ask who owns it."""
    press = IDEA(talk.office.area.id, item.id, team.id if team else None)
    text, asked = title(talk, lambda notice: idea(talk, item, team, notice=notice), press)
    if asked:
        return asked
    change = actions.born(talk, item, text, team)
    after = talk.after((change,))
    action = next(known for known in after.office.actions if known.id == change.action)
    shown = _WHOSE.ask(after, action, notice=talk.words("actions.kept"))
    return after.turn(shown, changes=(change,), letters=to_owner(after, action, action.team))


# whose it is


def _hands(talk: RoundTalk, action: Action) -> owning.Hands:
    where = (talk.office.area.id, action.id)
    return owning.Hands(
        again=partial(HAND, *where),
        of=partial(HAND_OF, *where),
        to=partial(HAND_TO, *where),
        typed=HAND_AS(*where),
        out=back(talk.words, IDEAS(talk.office.area.id)),
    )


def _handed(talk: RoundTalk, action: Action, change: ActionOwned) -> Answer:
    changes = owning.changing(action, change)
    after = talk.after(changes)
    told = news_of(after, action, change) if changes else ()
    shown = when(after, action, notice=owning.kept_owner(talk, change))
    return after.turn(shown, changes=changes, letters=told)


_WHOSE = owning.Whose(_hands, _handed, own_first=True)

# when it is due


def when(talk: RoundTalk, action: Action, *, notice: str = "") -> Shown:
    """Ask when the action is due."""
    one, area_id = action, talk.office.area.id
    ways = actions.Ways(
        again=HAND_DAY(area_id, one.id),
        at=partial(HAND_BY, area_id, one.id),
        typed=HAND_DAY_TYPED(area_id, one.id),
        out=Button(key="n", label=talk.words("actions.no_date"), press=IDEAS(area_id)),
    )
    return actions.ask_due(talk, one, ways, notice)


def when_typed(talk: RoundTalk, action: Action) -> Answer:
    """Echo the date typed."""
    day, problem = day_given(talk, last_to_plan(talk))
    if day is None:
        return talk.turn(when(talk, action, notice=problem))
    where = (talk.office.area.id, action.id)
    yes, no = HAND_BY(*where, day), HAND_DAY(*where)
    return talk.turn(actions.confirm_due(talk, action, day, yes=yes, no=no, typed=HAND_DAY_TYPED(*where)))


def by(talk: RoundTalk, action: Action, day: date) -> Answer:
    """Keep the date, and go back to what is left."""
    problem = actions.unfit_due(talk, action, day)
    if problem:
        return talk.turn(when(talk, action, notice=problem))
    change = ActionDated(chain=talk.office.area.id, action=action.id, due=day, by=talk.by)
    after = talk.after((change,))
    notice = talk.words("actions.kept_due", date=in_words(talk, day))
    told = news_of(after, action, change)
    return after.turn(ideas(after, notice=notice), changes=(change,), letters=told)


_PLAN, _RATINGS = Permission.PLAN, Part.RATINGS

VERBS: tuple[Verb, ...] = (
    show(IDEAS, ideas, to=_PLAN, needs=_RATINGS),
    show(IDEA, idea, to=_PLAN, needs=_RATINGS),
    take(INTEND, intend, to=_PLAN, needs=_RATINGS, typed=Typing.NOTE),
    show(HAND, _WHOSE.ask, to=_PLAN),
    show(HAND_OF, _WHOSE.ask_of, to=_PLAN),
    do(HAND_TO, _WHOSE.given, to=_PLAN, needs=Part.CHANGES),
    take(HAND_AS, _WHOSE.named, to=_PLAN, needs=Part.CHANGES, typed=Typing.LABEL),
    show(HAND_DAY, when, to=_PLAN),
    echo(HAND_DAY_TYPED, when_typed, to=_PLAN),
    do(HAND_BY, by, to=_PLAN, needs=_RATINGS | Part.CHANGES),
)
