"""One run of the audit: rounds, sheets, answers and ratings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """A level of the scale, counted from 0."""

    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DontKnow:
    """The team looked and can't tell: a finding of its own, never a 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoCase:
    """No case came up by which the team could tell: a finding, offered where the framework does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotApplicable:
    """The item does not fit this team. `reason` is the id of one of the framework's reasons."""

    reason: str


OTHER_REASON = "other"
"""The reason id of a not applicable whose reason the team wrote itself, as the item's note."""

Rating: TypeAlias = Rated | DontKnow | NoCase | NotApplicable
"""What a team says of an item. *Unanswered* is the absence of a rating; none is ever turned into another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a team said about one item.

    `rating` is None while there is only a note. `note` is None or free text that passed the guard;
    `backings` are ids of what stands behind the highest level, `kept` is None or where that is. `by` is a
    membership, `at` is UTC.
    """

    item: str
    rating: Rating | None = field(default=None, repr=False)
    note: str | None = field(default=None, repr=False)
    backings: frozenset[str] = field(default=frozenset(), repr=False)
    kept: str | None = field(default=None, repr=False)
    by: str
    at: datetime


class RoundState(StrEnum):
    """The four states of a round, in order; a round that is not released may be cancelled instead."""

    OPEN = "open"
    CLOSED = "answers closed"
    DRAFT = "draft"
    RELEASED = "released"
    CANCELLED = "cancelled"


UNDER_WAY = frozenset({RoundState.OPEN, RoundState.CLOSED, RoundState.DRAFT})
"""States of which an area can have one round at a time."""


LATE_REASONS = ("late", "error", "new", "other")
"""Why a return is let in after answers have closed: ids that the journal keeps."""


BESIDE_FULL = 3
"""The first rules under which a full round is compared with the last full one, past progress rounds."""

BESIDE_ALIKE = 4
"""The first rules under which a comparison counts what was agreed only where it was in both rounds, and under
which a team's full return is compared with its own of the last full round."""

BESIDE_TEAMS = 5
"""The first rules under which full rounds are compared on agencies of which the same teams returned."""

BESIDE_RATED = 6
"""The first rules under which everybody is told of an item only what the same agencies rated in both rounds,
each with the same teams unless it is of many, not what they were asked."""

NEEDS_RATINGS = 7
"""The first rules under which numbers stay provisional until each required agency has rated something, and a
return with no answer in it is counted apart from the others of an agency of many teams."""

FIRM_EDGES = 8
"""The first rules under which no domain is called strongest or weakest that lies outside the range of its
agencies, or of which one agency alone rated a third of the items."""

ONE_HEADLINE = 9
"""The first rules under which all readers are told the same domains as strongest and weakest, those of what
everybody may read, and under which a score outside the range of agencies may be one."""

TELLS_BOTH = 10
"""The first rules under which who reads by agency is told how a domain changed on all that they may read,
also where everybody is told that of fewer of its items."""

RULES = 10
"""The rules of a round that is opened now."""

SHARE = 60
"""Percent of an agency's teams that must submit for it to count as returned, in a round opened now."""

ALL_OF = 3
"""An agency of no more teams than this has returned only when all have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One dated run of the audit by an area, pinned to one framework version.

    `opened` is UTC; `closes` is the last day for answers in the area's time zone, None for no limit.
    `progress`: it asks each team only what was low, mixed or not known in the round before, or has an action.
    `released` (UTC) and `released_by` (a membership) are None until then; `remark` is the scrutineer's,
    `words` are what a coordinator adds to reminders they send. `rules` it began with, and goes by to its end:
    1 shows every agency's ratings to all once released, 2 only to those who may read them by agency; from 3
    on it is compared as `compared_with` says, from 4 like for like, a team's own return too, and from 5 on
    agencies of which the same teams returned. `share` is
    the percent of an agency's teams that must submit for it to count as returned; None: one team will do.
    `check_by` is the last day on which teams are asked to check the draft, None where no day was said.
    `next_round` is the day chosen for the round after this one, where the area is; None while nobody has.
    `version` of what was released counts from 1; one above was `corrected` then (UTC), by the membership
    `corrected_by`, and `mistake` says what was wrong, where its reader may know. `correcting` is the id of a
    correction under way. `superseded` is when a later version was released, None for the latest.
    """

    id: str
    area: str
    number: int
    framework: str
    state: RoundState
    opened: datetime
    closes: date | None = None
    progress: bool = False
    released: datetime | None = None
    released_by: str | None = None
    remark: str = field(default="", repr=False)
    words: str = field(default="", repr=False)
    rules: int = 1
    share: int | None = None
    check_by: date | None = None
    next_round: date | None = None
    version: int = 1
    corrected: datetime | None = None
    corrected_by: str | None = None
    correcting: str | None = None
    mistake: str = field(default="", repr=False)
    superseded: datetime | None = None

    def enough(self, teams: int) -> int:
        """How many of an agency's teams must submit for it to count as returned; none has no need of more."""
        if self.share is None:
            return min(teams, 1)
        return teams if teams <= ALL_OF else -(-teams * self.share // 100)

    def outlived_by(self, ended: datetime) -> bool:
        """Whether a team that ended then was there when the round was released, and stays one of its teams.

        In rounds that are older than the share, teams without an answer go whenever they end.
        """
        return self.share is not None and self.released is not None and ended >= self.released


@dataclass(frozen=True, slots=True, kw_only=True)
class FactsCheck:
    """What a team says of what the draft says about it. `note` is "" when it is right."""

    right: bool
    note: str = field(default="", repr=False)
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """A return that a second person has been asked to approve, until that ends.

    `by` is the membership that asked. A colleague is asked by their membership, `member`; anybody else is the
    `person` who opened the link first, None until then. `name` is theirs, "" for one that is not known yet.
    `seen` has a mark of each answer as the person last saw it while they are asked, `before` one of each that
    they saw when they had been asked earlier.
    """

    id: str
    by: str
    member: str | None = None
    person: str | None = None
    name: str = field(default="", repr=False)
    asked: datetime
    seen: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    before: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LetIn:
    """Why a return was let in when answers had closed, and when (UTC); `words` are the coordinator's own.

    `there` is when the return that there was then had come in, None where there was none. What is said of one
    stays as it was said: a return may be let in again, of which there is another.
    """

    why: str
    words: str = field(default="", repr=False)
    at: datetime
    there: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One team's answers in one round, by item id.

    `submitted` (UTC) and `approver` are None until then. `submitted_by` is the membership that submitted it
    last, and `last_approver` who approved it then, also once it is reopened. `only` holds the items that a
    progress round asks this team, None when it is asked everything. `late`: it may still be answered
    although answers have closed. `let_in` is each time that it was let in so, the oldest first. `checked`
    is None until the team has said whether the draft is right about this return; submitting it again makes
    it None. `approval` is the one that is under way, `approved` the id of the one by which a second person
    submitted it. `handed`: a coordinator submitted it, for a team that had nobody here.
    """

    id: str
    round: str
    team: str
    submitted: datetime | None = None
    approver: str | None = None
    submitted_by: str | None = None
    last_approver: str | None = None
    only: frozenset[str] | None = None
    late: bool = False
    let_in: tuple[LetIn, ...] = ()
    checked: FactsCheck | None = None
    approval: Approval | None = None
    approved: str | None = None
    handed: bool = False
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}), repr=False)

    @property
    def came_let_in(self) -> tuple[tuple[datetime, LetIn], ...]:
        """Each time that the return came in after it was let in, and how, up to the last; oldest first.

        Where there was no return before the first of them, it came late; with the others it came again.
        """
        found: list[tuple[datetime, LetIn]] = []
        came = self.submitted
        while came:
            let_in = next((one for one in reversed(self.let_in) if one.at < came), None)
            found += [(came, let_in)] if let_in else []
            came = let_in.there if let_in else None
        return tuple(reversed(found))

    def rating(self, item: str) -> Rating | None:
        """The rating of an item, None while it is unanswered."""
        answer = self.answers.get(item)
        return answer.rating if answer else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What the partnership settled on for one *area* item of a round, beside the teams' own ratings.

    `present` are ids of the agencies that were in the room. `reason` and `dissent` are "" where none was
    given; `by` is a membership, `at` is UTC.
    """

    item: str
    level: int
    reason: str = field(default="", repr=False)
    dissent: str = field(default="", repr=False)
    present: frozenset[str] = frozenset()
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Stood:
    """What was agreed on an item at a moment: a level, None where nothing was."""

    level: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """What the scrutineer thinks of one item of a draft: a level or None, and a note or "".

    `stood` is there where the item has been agreed on since: it is about what was agreed then.
    """

    item: str
    level: int | None = None
    note: str = field(default="", repr=False)
    by: str
    at: datetime
    stood: Stood | None = None


class ActionStatus(StrEnum):
    """How far an action is."""

    TO_DO = "to do"
    DOING = "doing"
    DONE = "done"
    DROPPED = "dropped"


OPEN_ACTIONS = frozenset({ActionStatus.TO_DO, ActionStatus.DOING})
"""What is still somebody's to do, and is carried over into the next round."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """An improvement born from an item of a round.

    `owner` is a team, role or person in words, "" for the partnership; `team` the owning team if it is one.
    `due` is a date where the area is, None for none yet. `outcome` says how far it is, and at
    its end what is different or why it was dropped; "" where nobody has said. `evidence` says how that is
    known, "" that it is too early to say; None while nobody has said.
    """

    id: str
    area: str
    round: str
    item: str
    what: str = field(repr=False)
    owner: str = field(repr=False)
    team: str | None = None
    due: date | None = None
    status: ActionStatus = ActionStatus.TO_DO
    outcome: str = field(default="", repr=False)
    evidence: str | None = field(default=None, repr=False)
    by: str
    at: datetime

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do it."""
        return self.status in OPEN_ACTIONS


def newest_of(rounds: Sequence[Round]) -> Round | None:
    """The newest of an area's rounds, oldest first, that was not cancelled: what counts as the last."""
    return next((one for one in reversed(rounds) if one.state is not RoundState.CANCELLED), None)


def compared_with(rounds: Sequence[Round], round_: Round) -> Round | None:
    """The round that a round is compared with, of all its area's, oldest first; None without one.

    A full round has the last full one: a progress round between them asked only part, and has nothing to
    compare most domains with. A progress round has the round before, which its questions were chosen from.
    """
    past = [one for one in rounds if one.state is RoundState.RELEASED and one.number < round_.number]
    full = [one for one in past if not one.progress]
    if full and not round_.progress and round_.rules >= BESIDE_FULL:
        return full[-1]
    return past[-1] if past else None


def actions_as_of(actions: Iterable[Action], rounds: Iterable[Round], round_: Round) -> tuple[Action, ...]:
    """The actions planned in a round or in those released before it, those that are open first.

    They are what its readers may know of.
    Of a round that was cancelled nothing is left to know, and what is planned in a later one is that one's.
    """
    known = {one.id for one in rounds if one.state is RoundState.RELEASED and one.number <= round_.number}
    if round_.state is not RoundState.CANCELLED:
        known.add(round_.id)
    return tuple(sorted((one for one in actions if one.round in known), key=lambda one: not one.is_open))
