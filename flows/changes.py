"""Facts to be stored, in the past tense.

Every change names the `chain` it is journalled in: an area's id, or a person's for what concerns a person
alone. Fields named in `texts` were typed by a person: they go into rows that can be erased and never into
the journal.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar, TypeAlias

from flows.people import Address, Role
from flows.rounds import Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMet:
    """Somebody used the assistant for more than looking around; from now on the address is theirs."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    person: str
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachChanged:
    """The person blocked the assistant (`reachable` false) or came back."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    person: str
    reachable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaFounded:
    """A partnership, or a practice area, came into being."""

    texts: ClassVar[frozenset[str]] = frozenset({"name"})
    chain: str
    area: str
    name: str = field(repr=False)
    nation: str
    practice: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamAdded:
    """A team joined the area; `functions` are sorted ids."""

    texts: ClassVar[frozenset[str]] = frozenset({"name"})
    chain: str
    team: str
    area: str
    name: str = field(repr=False)
    agency: str
    functions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined:
    """A person took up a role in an area; `team` is None for roles of the whole area."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    membership: str
    person: str
    area: str
    team: str | None
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundOpened:
    """A round began on this framework version."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    round: str
    area: str
    number: int
    framework: str
    at: datetime
    closes: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetStarted:
    """A team has a sheet in a round."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    sheet: str
    round: str
    team: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RatingGiven:
    """A team answered an item, or changed its answer."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    sheet: str
    item: str
    rating: Rating = field(repr=False)
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWritten:
    """A note that passed the guard was kept beside an item; it replaces the one before."""

    texts: ClassVar[frozenset[str]] = frozenset({"text"})
    chain: str
    sheet: str
    item: str
    text: str = field(repr=False)
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class BackingsNamed:
    """What stands behind a highest level was said; `backings` are sorted ids and replace those before."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    sheet: str
    item: str
    backings: tuple[str, ...] = field(repr=False)
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSubmitted:
    """A team returned its sheet; `approver` is the id of the role that approved it."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    sheet: str
    approver: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetReopened:
    """A team took its return back to change it."""

    texts: ClassVar[frozenset[str]] = frozenset()
    chain: str
    sheet: str
    by: str
    at: datetime


Change: TypeAlias = (
    PersonMet
    | ReachChanged
    | AreaFounded
    | TeamAdded
    | MemberJoined
    | RoundOpened
    | SheetStarted
    | RatingGiven
    | NoteWritten
    | BackingsNamed
    | SheetSubmitted
    | SheetReopened
)
