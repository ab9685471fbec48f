"""Reminders: what they are, and which of them the state of an area calls for.

The plan follows from the state alone. It is made anew whenever that changes, so an extended round, a later
member or another due date needs no rule of its own. What has been sent or dropped stays as it was.
"""

import base64
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from flows.keeping import Rule
from flows.moments import day_in, months_later
from flows.people import Area, Membership, Role
from flows.rounds import Action, Round, RoundState
from flows.workdays import Workdays


class Stage(StrEnum):
    """What a reminder is for, as it stands in the key that no two reminders share.

    Of several that are due for one matter, the last in this order is the one that is sent. `WINDOW`, `THIRD`
    and `YEAR` are only read: they stand in what was sent before somebody could choose when the next round is.
    """

    SNOOZED = "snoozed"
    OPENED = "opened"
    NOT_STARTED = "not started"
    HALF_WAY = "half way"
    THREE_DAYS = "three days"
    LAST_DAY = "last day"
    ASKED = "asked"
    ALL_IN = "all in"
    STUCK = "stuck"
    OVERDUE = "overdue"
    ESCALATED = "escalated"
    WINDOW = "window"
    THIRD = "third"
    YEAR = "year"
    NEXT_SOON = "next round soon"
    NEXT_DUE = "next round due"
    WEEK_BEFORE = "week before"
    ON_THE_DAY = "on the day"
    WEEK_OVER = "week over"
    UNDONE = "undone"
    CHECK_SOON = "check soon"
    CHECK_OVER = "check over"
    INSIDER = "insider"
    JOINED = "joined"
    TEXTS_END = "texts end"
    ROUND_ENDS = "round ends"
    TOLD = "told"
    UNSENT = "unsent"


COUNTED = frozenset({Stage.NOT_STARTED, Stage.HALF_WAY, Stage.THREE_DAYS, Stage.LAST_DAY})
"""Stages of which at most `MOST` reach one person in a round; that a round was opened is news, and a reminder
that somebody asked for themselves is theirs."""

BY_HAND = frozenset({Stage.ASKED})
"""What coordinators send: at most `MOST` reach one person in a round, counted apart from the others."""

SENT_BY_HAND = BY_HAND | {Stage.ESCALATED}
"""What coordinators send, to teams and to leads about a team: they are told if it does not go."""

ROUND_NEWS = frozenset({Stage.TOLD, Stage.UNSENT})
"""News of a round that is no matter of a sheet, whatever place its reader has."""

MOST = 3

TO_MEMBERS = frozenset(
    {Stage.OPENED, Stage.NOT_STARTED, Stage.HALF_WAY, Stage.THREE_DAYS, Stage.LAST_DAY, Stage.ASKED}
)
"""Stages that remind somebody who answers for a team of its sheet."""

ENDS = frozenset({Stage.TEXTS_END, Stage.ROUND_ENDS})
"""Stages that tell coordinators what is deleted soon."""

ONCE = frozenset({Stage.INSIDER, Stage.TOLD, Stage.UNSENT}) | ENDS
"""Stages that are news: told once, whatever somebody wants to be reminded of, and nothing to put off."""

CHECK_WITHIN = 2
"""Working days before the end of the check of a draft on which teams that have not said are reminded."""

START_WITHIN = 3
"""Working days after which somebody who has not started is reminded."""

BEFORE_NEXT = timedelta(weeks=8)
"""How long before the next round is due coordinators hear of it, so that they can find everybody again."""

LATER = timedelta(minutes=30)
"""How long a reminder waits for somebody who is in the middle of something."""

ALL_IN_FOR = timedelta(minutes=5)
"""How long all have to have submitted before coordinators hear: who reopens at once has not finished."""

NEXT_MONTHS = 12
"""Calendar months after a release on which the next round is due where nobody has chosen another day."""

WEEK = timedelta(days=7)

TOLD_OF = timedelta(days=31)
"""How long coordinators may still be told that somebody has joined or left."""


class NudgeState(StrEnum):
    """What became of a reminder."""

    WAITING = "waiting"
    SENT = "sent"
    DROPPED = "dropped"


class Dropped(StrEnum):
    """Why a reminder was not sent."""

    GONE = "gone"
    UNREACHABLE = "unreachable"
    STOPPED = "stopped"
    NOT_MINE = "not mine"
    DONE = "done"
    SNOOZED = "snoozed"
    MERGED = "merged"
    ENOUGH = "enough"
    RESTORED = "restored"
    WITHDRAWN = "withdrawn"
    PAST = "past"


KEPT_BACK = frozenset(
    {Dropped.GONE, Dropped.UNREACHABLE, Dropped.STOPPED, Dropped.NOT_MINE, Dropped.SNOOZED, Dropped.PAST}
)
"""Why somebody who has not finished is not reminded: who sent it by hand hears of that."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """One reminder to one person in one place.

    `subject` is the id of the round, action or sheet it is about, `about` the date that called for it where
    the area is, and `due` the UTC moment from which it may go. `settled` is when it was sent or dropped.
    `outcome` is then "" while nobody knows, else "arrived", "refused" or "unknown", or why it was dropped.
    `by` is the membership of the coordinator who sent it by hand, "" for one that was planned, `asker` what
    they are called, and `words` are their own.
    """

    id: str
    area: str
    membership: str
    subject: str
    stage: Stage
    about: date
    due: datetime
    state: NudgeState = NudgeState.WAITING
    outcome: str = ""
    settled: datetime | None = None
    words: str = field(default="", repr=False)
    by: str = ""
    asker: str = field(default="", repr=False)

    @property
    def is_waiting(self) -> bool:
        """Whether it has neither been sent nor dropped."""
        return self.state is NudgeState.WAITING


Key: TypeAlias = tuple[str, Stage, str, date]
"""Subject, stage, membership, and the date it is about: no two reminders share them."""


def nudge_id(key: Key) -> str:
    """The id of the reminder with this key: the same whenever it is planned again."""
    subject, stage, membership, about = key
    digest = hashlib.sha256(f"{subject}:{stage}:{membership}:{about}".encode()).digest()
    return base64.b32encode(digest[:10]).decode().lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """Something of a round that is deleted by itself at `due`, and when that was noticed."""

    round: str
    rule: Rule
    noticed: datetime
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a plan follows from: an area with its newest round that was not cancelled.

    `teams` are those that have a sheet in the round, `members` everybody with a place that holds. `news` is
    the day of the opening where people hear of that by a reminder, None where they were told at once; `late`
    are the agencies whose teams do, None for all. `agencies` are those of the area's teams, by team.
    `released` says when each round was, by its id: teams know of its actions from then on. `joined` are the
    members who joined in the last weeks, with when (UTC), and `left` those who had a place and gave it up or
    lost it. `leaving` is what is deleted soon. `all_in` is when the last team submitted that is waited for,
    None while one is.
    """

    area: Area
    round: Round | None
    teams: frozenset[str]
    members: tuple[Membership, ...]
    actions: tuple[Action, ...]
    news: date | None = None
    late: frozenset[str] | None = None
    agencies: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    released: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))
    joined: tuple[tuple[Membership, datetime], ...] = ()
    left: tuple[tuple[Membership, datetime], ...] = ()
    leaving: tuple[Leaving, ...] = ()
    all_in: datetime | None = None

    def with_role(self, *roles: Role) -> Iterator[str]:
        """The memberships with one of these roles."""
        return (one.id for one in self.members if one.role in roles)

    def of_team(self, team: str) -> Iterator[str]:
        """The memberships that answer for a team and have not said that it isn't theirs."""
        return (one.id for one in self.members if one.team == team and not one.not_mine)

    def agency_of(self, team: str) -> str:
        """The agency whose calendar a team goes by, "" where only the area's is known."""
        return self.agencies.get(team, "")

    def hears_by_reminder(self, agency: str) -> bool:
        """Whether the teams of an agency hear by a reminder that the round is open."""
        return self.news is not None and (self.late is None or agency in self.late)


def planned(ground: Ground, days: Workdays) -> Mapping[Key, datetime]:
    """All reminders that the state calls for, past ones too, with the moments they are due."""
    found: dict[Key, datetime] = {}
    for subject, stage, people, about, due in _calls(ground, days):
        for membership in people:
            found[subject, stage, membership, about] = due
    return found


_Call: TypeAlias = tuple[str, Stage, Iterable[str], date, datetime]


def _calls(ground: Ground, days: Workdays) -> Iterator[_Call]:
    if ground.area.practice:
        return
    yield from _for_joining(ground, days)
    round_ = ground.round
    if round_ and round_.state is RoundState.OPEN:
        yield from _while_open(ground, round_, days)
    if round_ and round_.state is RoundState.DRAFT and round_.check_by:
        yield from _while_checked(ground, round_, round_.check_by, days)
    if round_ and (day := next_due(round_, days.zone)):
        coordinators = list(ground.with_role(Role.COORDINATOR))
        yield round_.id, Stage.NEXT_SOON, coordinators, day, before_next(day, days)
        yield round_.id, Stage.NEXT_DUE, coordinators, day, days.morning(days.on_or_after(day))
    for one in ground.leaving:
        stage = Stage.TEXTS_END if one.rule is Rule.TEXTS else Stage.ROUND_ENDS
        heard = days.morning(days.after(day_in(days.zone, one.noticed), 1))
        yield one.round, stage, ground.with_role(Role.COORDINATOR), day_in(days.zone, one.due), heard
    for action in ground.actions:
        if action.is_open and action.due:
            yield from _for_action(ground, action, action.due, days)


def news_of(round_: Round, days: Workdays) -> date | None:
    """The day of an opening that people hear of by a reminder, None where they are told at once.

    The reminder keeps it: by a calendar that is changed later it might be another.
    """
    return None if days.is_open(round_.opened) else day_in(days.zone, round_.opened)


def _while_open(ground: Ground, round_: Round, days: Workdays) -> Iterator[_Call]:
    for agency in sorted({ground.agency_of(team) for team in ground.teams}):
        yield from _of_agency(ground, round_, days.of_agency(agency))
    opened = day_in(days.zone, round_.opened)
    coordinators = list(ground.with_role(Role.COORDINATOR))
    if ground.all_in:
        # about the day of the opening: once in a round
        yield round_.id, Stage.ALL_IN, coordinators, opened, days.next_open(ground.all_in + ALL_IN_FOR)
    if round_.closes is None:
        return
    stuck = days.before(round_.closes, 1)
    if stuck > opened:
        yield round_.id, Stage.STUCK, coordinators, round_.closes, days.morning(stuck)
    yield round_.id, Stage.OVERDUE, coordinators, round_.closes, days.morning(days.after(round_.closes, 1))


def _while_checked(ground: Ground, round_: Round, until: date, days: Workdays) -> Iterator[_Call]:
    """The check of a draft: teams shortly before its end, coordinators once it is over."""
    for team in sorted(ground.teams):
        own = days.of_agency(ground.agency_of(team))
        soon = own.morning(own.before(until, CHECK_WITHIN))
        yield round_.id, Stage.CHECK_SOON, ground.of_team(team), until, soon
    over = days.morning(days.after(until, 1))
    yield round_.id, Stage.CHECK_OVER, ground.with_role(Role.COORDINATOR), until, over


def _of_agency(ground: Ground, round_: Round, days: Workdays) -> Iterator[_Call]:
    """What the members of one agency's teams are reminded of, by that agency's calendar."""
    opened, news = day_in(days.zone, round_.opened), ground.news
    teams = sorted(team for team in ground.teams if ground.agency_of(team) == days.agency)
    members = [one for team in teams for one in ground.of_team(team)]
    heard = opened
    if news and ground.hears_by_reminder(days.agency):
        heard = day_in(days.zone, days.next_open(round_.opened))
        everybody = [one.id for one in ground.members if one.team in teams]  # as those who hear at once
        yield round_.id, Stage.OPENED, everybody, news, days.next_open(round_.opened)
    if round_.closes is None:
        return
    for stage, day in round_days(opened, round_.closes, days).items():
        if day <= heard:
            continue  # nobody is reminded before they have heard that the round is open
        about = opened if stage in {Stage.NOT_STARTED, Stage.HALF_WAY} else round_.closes
        yield round_.id, stage, members, about, days.morning(day)


def round_days(opened: date, closes: date, days: Workdays) -> Mapping[Stage, date]:
    """The working days on which a round's members are reminded, each after the day it was opened.

    One that falls on a day off moves: towards the end of the round early in it, towards its beginning late.
    """
    last = days.on_or_before(closes)
    chosen = {
        Stage.NOT_STARTED: days.after(opened, START_WITHIN),
        Stage.HALF_WAY: days.on_or_after(opened + (closes - opened) // 2),
        Stage.THREE_DAYS: days.on_or_before(closes - timedelta(days=3)),
        Stage.LAST_DAY: last,
    }
    return {
        stage: day
        for stage, day in chosen.items()
        if opened < day <= last and (stage is Stage.LAST_DAY or day < last)
    }


def next_due(round_: Round, zone: str) -> date | None:
    """The day in a zone on which the round after this one is due; None until this one is released."""
    if round_.released is None:
        return None
    return round_.next_round or months_later(day_in(zone, round_.released), NEXT_MONTHS)


def before_next(due: date, days: Workdays) -> datetime:
    """When coordinators are reminded ahead of a round that is due on this day."""
    return days.morning(days.on_or_before(due - BEFORE_NEXT))


def _for_joining(ground: Ground, days: Workdays) -> Iterator[_Call]:
    """The news of who joined or left on a day, the next morning, to coordinators whom it is not alone."""
    moved = (*ground.joined, *ground.left)
    for day in sorted({day_in(days.zone, at) for _, at in moved}):
        people = {one.person for one, at in moved if day_in(days.zone, at) == day}
        told = [one.id for one in ground.members if one.role is Role.COORDINATOR and people - {one.person}]
        yield ground.area.id, Stage.JOINED, told, day, days.morning(days.after(day, 1))


def _for_action(ground: Ground, action: Action, due: date, days: Workdays) -> Iterator[_Call]:
    coordinators = list(ground.with_role(Role.COORDINATOR))
    if action.team is None:
        for stage, day in _action_days(due, days).items():
            yield action.id, stage, coordinators, due, days.morning(day)
    elif released := ground.released.get(action.round):
        # what came due before the team knew of the action waits for the morning after
        own, owners = days.of_agency(ground.agency_of(action.team)), list(ground.of_team(action.team))
        known = own.after(day_in(days.zone, released), 1)
        for stage, day in _action_days(due, own).items():
            yield action.id, stage, owners, due, days.morning(max(day, known))
    if action.team:
        yield action.id, Stage.UNDONE, coordinators, due, days.morning(days.on_or_after(due + 2 * WEEK))


def _action_days(due: date, days: Workdays) -> Mapping[Stage, date]:
    return {
        Stage.WEEK_BEFORE: days.on_or_before(due - WEEK),
        Stage.ON_THE_DAY: days.on_or_after(due),
        Stage.WEEK_OVER: days.on_or_after(due + WEEK),
    }


def reached(
    nudges: Iterable[Nudge], *, membership: str, subject: str, stages: frozenset[Stage] = COUNTED
) -> int:
    """How many reminders that count, or of other stages, have gone to somebody for a round."""
    return sum(
        one.state is NudgeState.SENT
        and one.stage in stages
        and (one.membership, one.subject) == (membership, subject)
        for one in nudges
    )
