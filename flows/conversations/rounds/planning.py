"""Planning: the action that is agreed on while an item is talked through: what, whose and by when."""

from datetime import date
from functools import partial

from flows.arguments import WHOLE_AREA
from flows.asking.dates import day_given, in_words, last_to_plan
from flows.asking.lists import back
from flows.asking.seen import waiting
from flows.asking.text import clean
from flows.board import Part
from flows.cards import Shown
from flows.changes import ActionDated, ActionOwned
from flows.conversations.actions import actions, owning
from flows.conversations.actions.owners import may_be_owner
from flows.conversations.actions.titles import title
from flows.conversations.rounds.agreeing import following, last_room
from flows.conversations.rounds.in_writing import ask_text
from flows.framework import Agency, Item
from flows.people import Team
from flows.permissions import Permission
from flows.presses.rounds import (
    PLAN,
    PLAN_AS,
    PLAN_BY,
    PLAN_DAY,
    PLAN_DAY_TYPED,
    PLAN_FOR,
    PLAN_OWNER,
    PLAN_OWNER_OF,
    PLAN_WHOSE,
    PLAN_WHOSE_OF,
    PLANNED,
    TALK_THROUGH,
)
from flows.replies import Button
from flows.rounds import Action
from flows.talk import Answer, RoundTalk
from flows.verbs import Typing, Verb, do, echo, show, take


def begin(talk: RoundTalk, room: str, item: Item, page: int = 0) -> Shown:
    """Ask what shall be done; buttons of a page are older: whose it is was asked first then."""
    del page
    return plan(talk, room, item, None)


def begin_of(talk: RoundTalk, room: str, item: Item, agency: Agency, page: int = 0) -> Shown:
    """The same for those of an agency."""
    del agency
    return begin(talk, room, item, page)


def plan(talk: RoundTalk, room: str, item: Item, owner: Team | None, *, notice: str = "") -> Shown:
    """Ask what shall be done."""
    where = (talk.run.round.id, room, item.id, owner.id if owner else WHOLE_AREA)
    good = (talk.words("why.good", good=item.good),) if item.good else ()
    return ask_text(
        talk, room, item, ("actions.what", "action"), (PLAN(*where), PLANNED(*where)), notice, *good
    )


def planned(talk: RoundTalk, room: str, item: Item, owner: Team | None) -> Answer:
    """Keep the action."""
    press = PLAN(talk.run.round.id, room, item.id, owner.id if owner else WHOLE_AREA)
    text, asked = title(talk, lambda notice: plan(talk, room, item, owner, notice=notice), press)
    if asked:
        return asked
    change = actions.born(talk, item, text, owner)
    after = talk.after((change,))
    action = next(known for known in after.office.actions if known.id == change.action)
    notice = talk.words("actions.kept")
    shown = (
        plan_day(after, room, action, notice=notice) if owner else _WHOSE.ask(after, action, notice=notice)
    )
    return after.turn(shown, changes=(change,))


# whose it is; who is in the room is known from the rating that was agreed just before


def _hands(talk: RoundTalk, action: Action) -> owning.Hands:
    where = (talk.run.round.id, action.id)
    return owning.Hands(
        again=partial(PLAN_WHOSE, *where),
        of=partial(PLAN_WHOSE_OF, *where),
        to=partial(PLAN_FOR, *where),
        typed=PLAN_AS(*where),
        out=back(talk.words, TALK_THROUGH(talk.run.round.id, last_room(talk), action.item)),
    )


def _owned(talk: RoundTalk, action: Action, change: ActionOwned) -> Answer:
    changes = owning.changing(action, change)
    after = talk.after(changes)
    room, notice = last_room(after), owning.kept_owner(talk, change)
    # the day may have been said first
    shown = (
        following(after, room, action.item, notice)
        if action.due
        else plan_day(after, room, action, notice=notice)
    )
    return after.turn(shown, changes=changes)


_WHOSE = owning.Whose(_hands, _owned)

# when it is due


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
    day, problem = day_given(talk, last_to_plan(talk))
    if day is None and may_be_owner(talk):
        asked = plan_day(talk, room, action, notice=talk.words("actions.is_owner", said=clean(talk.text)))
        return waiting(talk, asked, PLAN_WHOSE(talk.run.round.id, action.id), talk.text)
    if day is None:
        return talk.turn(plan_day(talk, room, action, notice=problem))
    where = (talk.run.round.id, room, action.id)
    yes, no = PLAN_BY(*where, day), PLAN_DAY(*where)
    return talk.turn(actions.confirm_due(talk, action, day, yes=yes, no=no, typed=PLAN_DAY_TYPED(*where)))


def plan_by(talk: RoundTalk, room: str, action: Action, day: date) -> Answer:
    """Keep the date, and go on with the next item."""
    problem = actions.unfit_due(talk, action, day)
    if problem:
        return talk.turn(plan_day(talk, room, action, notice=problem))
    change = ActionDated(chain=talk.office.area.id, action=action.id, due=day, by=talk.by)
    after = talk.after((change,))
    notice = talk.words("actions.kept_due", date=in_words(talk, day))
    return after.turn(following(after, room, action.item, notice), changes=(change,))


_AGREE, _BOTH = Permission.AGREE, Part.RATINGS | Part.NOTES

VERBS: tuple[Verb, ...] = (
    show(PLAN_OWNER, begin, to=_AGREE, needs=_BOTH),
    show(PLAN_OWNER_OF, begin_of, to=_AGREE, needs=_BOTH),
    show(PLAN, plan, to=_AGREE, needs=_BOTH),
    show(PLAN_WHOSE, _WHOSE.ask, to=_AGREE, needs=_BOTH),
    show(PLAN_WHOSE_OF, _WHOSE.ask_of, to=_AGREE, needs=_BOTH),
    do(PLAN_FOR, _WHOSE.given, to=_AGREE, needs=_BOTH | Part.CHANGES),
    take(PLAN_AS, _WHOSE.named, to=_AGREE, needs=_BOTH | Part.CHANGES, typed=Typing.LABEL),
    show(PLAN_DAY, plan_day, to=_AGREE, needs=_BOTH),
    echo(PLAN_DAY_TYPED, plan_typed, to=_AGREE, needs=_BOTH),
    do(PLAN_BY, plan_by, to=_AGREE, needs=_BOTH | Part.CHANGES),
    take(PLANNED, planned, to=_AGREE, needs=_BOTH, typed=Typing.NOTE),
)
