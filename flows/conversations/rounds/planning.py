"""Planning: the action that is agreed on while an item is talked through: whose, what and by when."""

from dataclasses import replace
from datetime import date
from functools import partial

from flows.arguments import WHOLE_AREA
from flows.asking.dates import day_given, in_words, unfit_day
from flows.asking.lists import back
from flows.board import Part
from flows.cards import Shown
from flows.changes import ActionDated
from flows.conversations.actions import actions, owning
from flows.conversations.actions.titles import title
from flows.conversations.rounds.agreeing import ask_text, following
from flows.framework import Agency, Item
from flows.people import Team
from flows.permissions import Permission
from flows.presses.rounds import (
    PLAN,
    PLAN_BY,
    PLAN_DAY,
    PLAN_DAY_TYPED,
    PLAN_OWNER,
    PLAN_OWNER_OF,
    PLANNED,
    TALK_THROUGH,
)
from flows.replies import Button
from flows.rounds import Action
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, echo, show, take


def owner(talk: RoundTalk, room: str, item: Item, page: int = 0) -> Shown:
    """Ask which team owns the action."""
    asked = owning.owners(talk, talk.office.teams, _hands(talk, room, item), page)
    return replace(asked, head=item.label)


def owner_of(talk: RoundTalk, room: str, item: Item, agency: Agency, page: int = 0) -> Shown:
    """The same of the teams of one agency."""
    return replace(owning.owners_of(talk, agency, _hands(talk, room, item), page), head=item.label)


def _hands(talk: RoundTalk, room: str, item: Item) -> owning.Hands:
    where = (talk.run.round.id, room, item.id)
    return owning.Hands(
        again=partial(PLAN_OWNER, *where),
        of=partial(PLAN_OWNER_OF, *where),
        to=partial(PLAN, *where),
        out=back(talk.words, TALK_THROUGH(*where)),
    )


def plan(talk: RoundTalk, room: str, item: Item, owner: Team | None, *, notice: str = "") -> Shown:
    """Ask what shall be done."""
    awaiting = PLANNED(talk.run.round.id, room, item.id, owner.id if owner else WHOLE_AREA)
    good = (talk.words("why.good", good=item.good),) if item.good else ()
    return ask_text(talk, room, item, "actions.what", awaiting, notice, *good)


def planned(talk: RoundTalk, room: str, item: Item, owner: Team | None) -> Answer:
    """Keep the action."""
    press = PLAN(talk.run.round.id, room, item.id, owner.id if owner else WHOLE_AREA)
    text, asked = title(talk, lambda notice: plan(talk, room, item, owner, notice=notice), press)
    if asked:
        return asked
    change = actions.born(talk, item, text, owner)
    after = talk.after((change,))
    action = next(known for known in after.office.actions if known.id == change.action)
    shown = plan_day(after, room, action, notice=talk.words("actions.kept"))
    return after.turn(shown, changes=(change,))


def plan_day(talk: RoundTalk, room: str, action: Action, *, notice: str = "") -> Shown:
    """Ask when the action is due."""
    where = (talk.run.round.id, room, action.id)
    ways = actions.Ways(
        again=PLAN_DAY(*where),
        at=partial(PLAN_BY, *where),
        typed=PLAN_DAY_TYPED(*where),
        out=Button(
            key="n", label=talk.words("actions.no_date"), press=TALK_THROUGH(*where[:2], action.item, "n")
        ),
    )
    return actions.ask_due(talk, action, ways, notice)


def plan_typed(talk: RoundTalk, room: str, action: Action) -> Answer:
    """Echo the date typed."""
    day, problem = day_given(talk, actions.latest(talk))
    if day is None:
        return talk.turn(plan_day(talk, room, action, notice=problem))
    where = (talk.run.round.id, room, action.id)
    yes, no = PLAN_BY(*where, day), PLAN_DAY(*where)
    return talk.turn(actions.confirm_due(talk, day, yes=yes, no=no, typed=PLAN_DAY_TYPED(*where)))


def plan_by(talk: RoundTalk, room: str, action: Action, day: date) -> Answer:
    """Keep the date, and go on with the next item."""
    problem = unfit_day(talk, day, actions.latest(talk))
    if problem:
        return talk.turn(plan_day(talk, room, action, notice=problem))
    change = ActionDated(chain=talk.office.area.id, action=action.id, due=day, by=talk.by)
    after = talk.after((change,))
    notice = talk.words("actions.kept_due", date=in_words(talk, day))
    return after.turn(following(after, room, action.item, notice), changes=(change,))


_AGREE, _BOTH = Permission.AGREE, Part.RATINGS | Part.NOTES

VERBS: tuple[Verb, ...] = (
    show(PLAN_OWNER, owner, to=_AGREE, needs=_BOTH),
    show(PLAN_OWNER_OF, owner_of, to=_AGREE, needs=_BOTH),
    show(PLAN, plan, to=_AGREE, needs=_BOTH),
    show(PLAN_DAY, plan_day, to=_AGREE, needs=_BOTH),
    echo(PLAN_DAY_TYPED, plan_typed, to=_AGREE, needs=_BOTH, typed=Typing.DATE),
    do(PLAN_BY, plan_by, to=_AGREE, needs=_BOTH),
    take(PLANNED, planned, to=_AGREE, needs=_BOTH, typed=Typing.NOTE),
)
