"""Who takes part: areas, teams, persons, and what connects them."""

import hashlib
import re
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum


def natural(name: str) -> tuple[str | int, ...]:
    """A key that sorts names as people count: "Team 2" before "Team 10"."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return tuple(int(part) if place % 2 else part for place, part in enumerate(parts))


class Role(StrEnum):
    """What a membership lets a person do; `permissions` holds the table."""

    MEMBER = "member"
    LEAD = "lead"
    COORDINATOR = "coordinator"
    SCRUTINEER = "scrutineer"


class Reader(StrEnum):
    """How closely somebody may read what others rated; `permissions` says who."""

    AREA = "the area"
    AGENCIES = "by agency"
    TEAMS = "by team"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a conversation takes place: a channel's name and the channel's own id for it, as text."""

    channel: str
    id: str


MAIL = "mail"
"""The channel of e-mail: mails are sent there, and nothing is ever heard."""

PAGE = "web"
"""The channel of the web page, which no chat service carries."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiet:
    """Dates on which nobody of an area is reminded, both included: school holidays, for example.

    `agency` is the id of the one agency whose teams they are for, "" where they are for all.
    """

    first: date
    last: date
    agency: str = ""


class HoldKind(StrEnum):
    """Why nothing of a partnership may be deleted."""

    REQUEST = "request"
    INSPECTION = "inspection"
    INQUIRY = "inquiry"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Nothing of a partnership is deleted by itself since then; `who` asked for it and `why`, or ""."""

    kind: HoldKind
    since: datetime
    who: str = field(default="", repr=False)
    why: str = field(default="", repr=False)


class Stated(StrEnum):
    """What a partnership says of itself in words."""

    CONTROLLERS = "controllers"
    HOST = "host"
    PROTECTION = "protection"
    BASIS = "basis"
    REQUESTS = "requests"
    AGREED_ROLE = "role"


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """Who answers for what is kept here, in a partnership's own words; "" for what nobody has said.

    `controllers` decide, `host` runs the assistant, `protection` is their contact for data protection,
    `basis` the lawful one, `requests` what they say of information requests. `chat_apps`: whether its
    organisations allow chat apps, None where nobody has said; who agreed, by role, and on which day.
    """

    controllers: str = field(default="", repr=False)
    host: str = field(default="", repr=False)
    protection: str = field(default="", repr=False)
    basis: str = field(default="", repr=False)
    requests: str = field(default="", repr=False)
    chat_apps: bool | None = None
    agreed_role: str = field(default="", repr=False)
    agreed_on: date | None = None

    @property
    def is_whole(self) -> bool:
        """Whether all is said that has no usual words; allowing chat apps is part of it."""
        said = (self.controllers, self.host, self.protection, self.agreed_role)
        return all(said) and self.chat_apps is True


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A local partnership, or a person's practice audit.

    `name` is "" for one for practice. `nation` is the id of a signpost, `zone` the IANA name of the time zone
    that its dates are in. `contact` is whom its people can ask, and `front_door` how its children's social
    care is reached, both in the coordinator's words. `quiet` is in order. `hold` is None where it has none.
    `example`: it is made up. `domains` are those of e-mail addresses that its new invitations are for.
    """

    id: str
    name: str
    nation: str
    practice: bool
    zone: str = "UTC"
    contact: str = field(default="", repr=False)
    front_door: str = field(default="", repr=False)
    quiet: tuple[Quiet, ...] = ()
    hold: Hold | None = None
    statement: Statement = field(default_factory=Statement)
    example: bool = False
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """One agency's team inside an area, with the ids of the functions it has.

    `ended`: it takes no part in rounds to come; what it answered stays. `kind` ("primary") and `contact` are
    as a coordinator put them, "" where they did not; they are there on a board.
    """

    id: str
    area: str
    name: str
    agency: str
    functions: frozenset[str]
    ended: bool = False
    kind: str = ""
    contact: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone the assistant talks to.

    `name` is what they want to be called, "" until a partnership needs one. `reachable` is false after the
    person blocked the assistant, `reminders` after they stopped its reminders. `channel` is the one they want
    them over, "" for the one they used last.
    """

    id: str
    name: str = field(default="", repr=False)
    reachable: bool = True
    reminders: bool = True
    channel: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person's place in an area; `team` is None for roles that belong to the area as a whole.

    `pending`: a coordinator has yet to say yes, or of a member the team, and until then it gives no access to
    anything. `not_mine`: the person says that answering for the team isn't theirs, and is not reminded of it.
    """

    id: str
    person: str
    area: str
    team: str | None
    role: Role
    pending: bool = False
    not_mine: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """A way into an area, for a team or, where `team` is None, for a role of the whole area.

    `uses` is how many may join with it, `used` how many have, `expires` the UTC moment after which nobody
    can, `by` the membership of who made it, `tried` when somebody last gave its code after that, UTC.
    `number` tells it from others of its area, 0 for one from before they were numbered. Its code is known to
    nobody but those who were sent it. `domains` are those of the addresses that may join with it, empty for
    any. `mailed` is what became of the e-mail it was sent in: "waiting", "arrived", "refused" or
    "unknown"; "" where it was sent in none. `lasts`: it holds again where the open round is extended.
    """

    id: str
    area: str
    team: str | None
    role: Role
    uses: int
    used: int
    expires: datetime
    by: str
    revoked: bool = False
    tried: datetime | None = None
    number: int = 0
    domains: tuple[str, ...] = ()
    mailed: str = ""
    lasts: bool = False

    def holds(self, at: datetime) -> bool:
        """Whether somebody can still join with it at this moment."""
        return at < self.expires and self._has_room

    def may_hold(self, at: datetime) -> bool:
        """Whether somebody can, or could once answers close later: what ends it has to end it then, too."""
        return (at < self.expires or self.lasts) and self._has_room

    @property
    def _has_room(self) -> bool:
        return not self.revoked and self.used < self.uses


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """An invitation whose code was given, with where it leads.

    `by` is the name of who made it, "" for one without; `state` is that of the round under way there, None
    without one, and `closes` when answers close in one that is open. `members` counts those of its team,
    and `answered` tells whether that ever gave an answer; `insiders` are the names of coordinators who are
    members of it. `coordinators` are persons of that area, and `readers` those who read a return there by a
    link while its round is under way. `shut_out` are those whom it lets in no more: they were removed from
    that place since it was made. `others` are the invitations whose codes were given in the same message.
    """

    invitation: Invitation
    area: Area
    team: Team | None
    by: str = field(default="", repr=False)
    closes: date | None = None
    state: str | None = None
    members: int = 0
    answered: bool = False
    insiders: tuple[str, ...] = field(default=(), repr=False)
    coordinators: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    shut_out: frozenset[str] = frozenset()
    others: tuple["Invited", ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One of a person's addresses: a chat, or the page in one browser.

    `name` is what the browser says it is, "" for a chat. `used` is when it was last, UTC, None where nobody
    knows. `refused`: the mail server does not take mails to it any more.
    """

    address: Address
    name: str = ""
    used: datetime | None = None
    refused: bool = False

    @property
    def id(self) -> str:
        """What a button calls it: 16 hex digits that tell nothing of the address."""
        return hashlib.sha256(f"{self.address.channel}:{self.address.id}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """A link whose code was given, which makes one more address a person's.

    It `holds` until it is used or too old. `area` is that of the coordinator who made it, None where the
    person did; theirs holds only for who has no place elsewhere. `membership` is what was last spoken for.
    `approver`: whoever gives the code is asked to approve a return, by a link of another kind.

    `confirms` is an e-mail address that becomes theirs by it, "" for a link that makes the place theirs where
    its code is given; `taken`: it is somebody else's. `by_mail`: the code was sent to the person's own
    `mailbox`, which is "" where they have none that can be shown, and `mailed` where a code gets there.
    `invitation` is the one that the address is asked for, "" for
    none. `guards`: they have a role in which a new device needs that. `codes` counts those that wait there.
    """

    link: str
    person: Person
    area: Area | None
    holds: bool
    membership: str | None = None
    approver: bool = False
    confirms: str = field(default="", repr=False)
    taken: bool = False
    invitation: str = ""
    by_mail: bool = False
    mailbox: str = field(default="", repr=False)
    mailed: bool = False
    guards: bool = False
    codes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Colleague:
    """Somebody in a team, as the others in it see them."""

    membership: str
    person: str
    name: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalLink:
    """A link to one return, for whoever is to approve it, as it is for the person who gave its code.

    `by` is the name of who asked, "" for one without. It `holds` until the asking ends. `taken`: somebody
    else has opened it, `mine`: the person has. `takes_part`: they answer, run or scrutinise there, or were
    once in the team.
    """

    approval: str
    sheet: str
    area: Area
    team: Team
    by: str = field(default="", repr=False)
    holds: bool
    taken: bool = False
    mine: bool = False
    takes_part: bool = False
