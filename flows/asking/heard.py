"""Who hears of which step of a round, an action or the partnership: one table."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from flows.asking.letters import News, people_of, to_people
from flows.changes import NudgeDropped, NudgesAsked
from flows.moments import day_in
from flows.nudges import Dropped, Nudge, NudgeState, Stage, nudge_id
from flows.people import Role
from flows.talk import AreaTalk, RoundTalk
from flows.view import Letter


class Step(StrEnum):
    """What somebody did that others hear of."""

    OPENED = "a round is open"
    CLOSES_MOVED = "answers close on another day"
    CLOSED = "answers are closed"
    SHARED = "the draft is shared"
    DRAFT_WRONG = "a team says that the draft is wrong, or no more"
    CHALLENGED = "a scrutineer challenges the draft, or no more"
    REMARKED = "a scrutineer remarks on the round"
    AGREED_ANEW = "an agreed level is replaced by another"
    LATE_IN_DRAFT = "a late return has changed the draft"
    LATE_IN = "a late return has come in"
    LATE_IN_CORRECTION = "a return has come in for a correction"
    RELEASED = "the results are released"
    CANCELLED = "the round is cancelled"
    NEXT_MOVED = "the next round is due on another day"
    ACTION_TOLD = "a team has done or dropped its action, or says how far it is"
    HANDED_OVER = "the coordination is handed over"


_MEMBER, _LEAD, _COORDINATOR, _SCRUTINEER = Role.MEMBER, Role.LEAD, Role.COORDINATOR, Role.SCRUTINEER
_ALL = frozenset(Role)
_WHO_RUN_OR_READ = frozenset({_COORDINATOR, _SCRUTINEER})
_WHO_RUN = frozenset({_COORDINATOR})

HEARS: Mapping[Step, frozenset[Role]] = {
    Step.OPENED: _ALL,
    Step.CLOSES_MOVED: _ALL,
    # a team that has submitted has nothing to do, and hears by the draft
    Step.CLOSED: _ALL,
    # leads read nothing before the release
    Step.SHARED: _ALL - {_LEAD},
    # a team's own matter, and who may put it right
    Step.DRAFT_WRONG: _WHO_RUN,
    Step.CHALLENGED: _WHO_RUN,
    Step.REMARKED: _WHO_RUN,
    # whoever runs it may have the one before in front of them
    Step.AGREED_ANEW: _WHO_RUN,
    Step.LATE_IN_DRAFT: _WHO_RUN_OR_READ,
    # nobody else reads what was answered before there is a draft
    Step.LATE_IN: _WHO_RUN,
    # scrutineers read what a correction changes
    Step.LATE_IN_CORRECTION: _WHO_RUN_OR_READ,
    Step.RELEASED: _ALL,
    Step.CANCELLED: _ALL,
    Step.NEXT_MOVED: _ALL,
    Step.ACTION_TOLD: _WHO_RUN,
    Step.HANDED_OVER: _ALL,
}
"""The roles that hear of each step, but for the person who takes it."""


def beside(step: Step) -> tuple[Role, ...]:
    """Who hears of it beside the teams, whom it is said to in words of their own."""
    return tuple(role for role in Role if role in HEARS[step] - {_MEMBER})


def to_beside(talk: AreaTalk, step: Step, news: News) -> tuple[Letter, ...]:
    """The news to everybody beside the teams who hears of the step, but to the person who acts."""
    return to_people(talk, people_of(talk, *beside(step)), news, purpose="beside")


def in_the_morning(
    talk: AreaTalk, people: Collection[str], round_id: str, before: str = ""
) -> tuple[NudgesAsked, ...]:
    """News of a round for these people on the next morning; nothing for who has yet to hear that in any case.

    `before` is the day, as a date is written for machines, on which the next round was due; "" for one that
    was opened. What holds by then is what they are told.
    """
    days = talk.view.workdays(talk.office.area)
    due = days.next_open(talk.event.at)
    about, me = day_in(talk.zone, due), talk.view.person_id
    # what was dropped is no news to anybody, and is asked for anew
    there = {one.id for one in talk.office.nudges if one.state is not NudgeState.DROPPED}
    first: dict[str, str] = {}
    for one in talk.office.members:
        if one.membership.person in people and one.membership.person != me and not one.membership.pending:
            first.setdefault(one.membership.person, one.membership.id)
    to = tuple(one for one in first.values() if nudge_id((round_id, Stage.TOLD, one, about)) not in there)
    if not to:
        return ()
    return (
        NudgesAsked(
            chain=talk.office.area.id,
            subject=round_id,
            stage=Stage.TOLD,
            memberships=to,
            about=about,
            due=due,
            words=before,
            by=talk.by,
        ),
    )


def awaited(talk: AreaTalk, round_id: str, *, opening: bool = False) -> dict[str, list[Nudge]]:
    """By person, the news still to come that the next round is due on another day, or that this one is open.

    It says the day that holds by then, beside the one its reader knows: of a further change it tells enough.
    """
    persons = {one.membership.id: one.membership.person for one in talk.office.members}
    found: dict[str, list[Nudge]] = {}
    for one in talk.office.nudges:
        is_it = one.stage is Stage.TOLD and one.is_waiting and bool(one.words) is not opening
        if is_it and one.subject == round_id and one.membership in persons:
            found.setdefault(persons[one.membership], []).append(one)
    return found


def unaware(talk: RoundTalk) -> frozenset[str]:
    """Whoever can't know of the round yet, for verbs that need nudges: its opening waits to be told to them.

    They have looked at nothing since, and were not told for another team of theirs. Where a team has begun,
    its people know.
    """
    round_, opening = talk.run.round, {Stage.OPENED, Stage.TOLD}
    waits = {
        one.membership
        for one in talk.office.nudges
        if one.is_waiting and one.stage in opening and one.subject == round_.id
    }
    begun = {one.team.id for one in talk.run.returns if one.answered}
    places = [one for one in talk.office.members if not one.membership.pending]
    aware = {
        one.membership.person
        for one in places
        if one.membership.team in begun
        or (one.membership.team and one.membership.id not in waits)
        or (one.looked and one.looked >= round_.opened)
    }
    waiting = {one.membership.person for one in places if one.membership.id in waits}
    return frozenset(waiting - aware)


def not_to_me(talk: AreaTalk, awaited_: Mapping[str, list[Nudge]]) -> tuple[NudgeDropped, ...]:
    """News still to come that whoever acts needs no more: they set what it would say."""
    me = talk.view.person_id
    return not_to_anybody(talk, {me: awaited_.get(me, [])})


def not_to_anybody(talk: AreaTalk, awaited_: Mapping[str, list[Nudge]]) -> tuple[NudgeDropped, ...]:
    """News still to come that nobody needs any more: all of them hear what came of it."""
    return tuple(
        NudgeDropped(
            chain=one.area, nudge=one.id, why=Dropped.DONE, at=talk.event.at, membership=one.membership
        )
        for theirs in awaited_.values()
        for one in theirs
    )


def is_by_day(talk: AreaTalk) -> bool:
    """Whether people may be written to now."""
    return talk.view.workdays(talk.office.area).is_open(talk.event.at)
