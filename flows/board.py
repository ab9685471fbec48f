"""A partnership and one of its rounds, as its people read it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Flag, auto
from types import MappingProxyType

from flows.changes import Ending, Entry
from flows.framework import Framework, Item
from flows.nudges import Nudge
from flows.people import (
    Area,
    Invitation,
    Membership,
    Role,
    Team,
    natural,
)
from flows.rounds import Action, Agreed, Challenge, Round, Sheet
from flows.topics import Extract


@dataclass(frozen=True, slots=True, kw_only=True)
class Insider:
    """A coordinator who is a member of a team of their own area; `since` is when they were first both, UTC.

    It is None where nobody knows any more.
    """

    team: str
    since: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaver:
    """Somebody whose place in an area has ended, `how`, `at` (UTC) and by whose membership, "" for nobody's.

    `team` is "" for a role of the whole area, `name` where they are forgotten. `since` is when they had
    joined or were let in, UTC, None where that was not kept.
    """

    membership: str
    person: str
    team: str
    role: Role
    name: str = field(repr=False)
    how: Ending
    by: str
    at: datetime
    since: datetime | None = None


class Part(Flag):
    """What of an area a card needs besides its people and how far they are."""

    PROGRESS = 0
    RATINGS = auto()
    NOTES = auto()
    JOURNAL = auto()
    NUDGES = auto()
    PASTED = auto()
    COLLEAGUES = auto()
    APPROVALS = auto()
    FINGERPRINT = auto()
    VERSIONS = auto()
    LEAVERS = auto()
    CHANGES = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody with a place in an area, as its coordinators and, in their own team, its members see them.

    `channels` and `looked` are there for cards that need reminders: the latter is when they were last shown a
    card, whatever it was about, UTC. `reads`: a return of the round under way, by a link.
    `since` is when they joined or were let in, UTC, None where that was not kept. `mail_refused`: the mail
    server does not take mails to them.
    """

    membership: Membership
    name: str = field(repr=False)
    reachable: bool
    reminders: bool = True
    channels: tuple[str, ...] = ()
    reads: bool = False
    since: datetime | None = None
    mail_refused: bool = False
    looked: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """One team in a round. `team` has the functions it had then, `answered` counts its ratings.

    `sheet` holds ratings only where the person may see them now, and notes only for cards that show them; who
    gave an answer, and when, is left out. `last` is when the newest rating came in, UTC: for coordinators.
    `gone`: the team ended before the round was over. `attended`: somebody was in the team when the day until
    which teams were to check the draft was over, or came to it before the release; while neither is over,
    somebody is now. Nobody else could check it.
    """

    team: Team
    sheet: Sheet
    answered: int
    last: datetime | None = None
    gone: bool = False
    attended: bool = True

    @property
    def is_blank(self) -> bool:
        """Whether it was submitted with nothing answered."""
        return self.sheet.submitted is not None and not self.answered


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One round with what all teams made of it; `returns` in the order of the area's teams.

    `releaser` and `corrector` are names of who released and corrected it, "" until then. `insiders` are
    coordinators who were in a team during the round; they are there where ratings may be. `earlier` are the
    versions released before this one, oldest first, where ratings are there.
    """

    round: Round
    framework: Framework
    returns: tuple[Return, ...]
    agreed: Mapping[str, Agreed] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    challenges: Mapping[str, Challenge] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    releaser: str = field(default="", repr=False)
    corrector: str = field(default="", repr=False)
    insiders: Sequence[Insider] = ()
    earlier: "tuple[Run, ...]" = field(default=(), repr=False)

    def asked(self, returned: Return) -> tuple[Item, ...]:
        """The items that a team of the round is asked, in the framework's order."""
        return self.framework.asked(returned.team.agency, returned.team.functions, returned.sheet.only)


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """A return of a round that was released, which a correction lets its team answer again.

    `own`: the team submitted it itself.
    """

    sheet: str
    round: Round
    team: Team
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """An area as one person may see it, by the roles they hold there.

    `memberships` are their own in this area. `teams` (without those ended) are in the framework's order of
    agencies, then by name. `members` and `invitations` (those that could be used in the last month, and the
    last one of each team that nobody is in) are there for coordinators; so are the highest number that any
    invitation ever had, `numbered`, and the teams that are `peopled`: somebody is in them or was, and not
    only asked to be. `rounds` are all, oldest first. `colleagues` are the people of the person's own teams,
    those who wait for a yes among them, and the area's coordinators, for cards that need them. `run` is the
    round that the press names, else the newest that was not cancelled; `before` is the last one released
    before it, and `full` the one that it is compared with where that is another. `journal` (of it the
    `extract`) and `nudges` are there for coordinators' cards that need them, oldest first; so is the list of
    teams that was `pasted` so far. `former`, beside a journal, holds the role of each membership that has
    ended, and its team's name if any. `leavers` of the last weeks, and when one was `told` of joiners and
    leavers, are there for what coordinators are told. `fingerprint` stands for the whole journal before the
    event, "" for cards that do not say it. `versions` are what was released of the round before it was
    corrected, oldest first, for cards that need them, and `amended` is the round as a correction under way
    makes it: for coordinators and scrutineers. `again` are the returns that corrections let in, of whatever
    round, for coordinators. `changes` say details anew, the newest first, for cards that may replace one.
    """

    memberships: tuple[Membership, ...]
    area: Area
    teams: tuple[Team, ...] = ()
    members: tuple[Member, ...] = ()
    peopled: frozenset[str] = frozenset()
    colleagues: tuple[Member, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    numbered: int = 0
    rounds: tuple[Round, ...] = ()
    run: Run | None = None
    before: Run | None = None
    full: Run | None = None
    versions: tuple[Run, ...] = ()
    amended: Run | None = None
    again: tuple[Again, ...] = ()
    actions: tuple[Action, ...] = ()
    journal: tuple[Entry, ...] = field(default=(), repr=False)
    changes: tuple[Entry, ...] = field(default=(), repr=False)
    extract: Extract | None = None
    former: Mapping[str, tuple[Role, str]] = field(default_factory=lambda: MappingProxyType({}))
    nudges: tuple[Nudge, ...] = field(default=(), repr=False)
    pasted: str = field(default="", repr=False)
    leavers: tuple[Leaver, ...] = ()
    told: tuple[datetime, ...] = ()
    fingerprint: str = ""

    @property
    def beside(self) -> Run | None:
        """The round that the board's is compared with, None without one."""
        return self.full or self.before

    def place_of(self, *roles: Role) -> Membership | None:
        """The person's membership with one of these roles, the first of them that they hold."""
        held = {membership.role: membership for membership in reversed(self.memberships)}
        return next((held[role] for role in roles if role in held), None)

    def team(self, id_: str | None) -> Team | None:
        """A team that has not ended, by its id; None for any other."""
        return next((one for one in self.teams if one.id == id_), None)

    def team_name(self, id_: str | None) -> str:
        """What such a team is called, "" for any other."""
        team = self.team(id_)
        return team.name if team else ""

    def in_team(self, team: str) -> tuple[Member, ...]:
        """The members of a team; nobody who waits for its yes."""
        return tuple(
            one for one in self.members if one.membership.team == team and not one.membership.pending
        )


def by_agency(agencies: Sequence[str], team: Team) -> tuple[int, tuple[str | int, ...], str]:
    """A key that sorts teams as the framework does their agencies, those of one by name as people count."""
    place = agencies.index(team.agency) if team.agency in agencies else len(agencies)
    return (place, natural(team.name), team.id)


def in_order(board: Board, agencies: Sequence[str]) -> Board:
    """The board with its teams and their returns in the one order that all cards have them in."""
    run = board.run
    if run:
        run = replace(run, returns=tuple(sorted(run.returns, key=lambda one: by_agency(agencies, one.team))))
    return replace(board, run=run, teams=tuple(sorted(board.teams, key=lambda one: by_agency(agencies, one))))
