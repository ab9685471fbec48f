"""Who takes part: areas, teams, persons, and what connects them."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a membership lets a person do; `permissions` holds the table."""

    MEMBER = "member"
    LEAD = "lead"
    COORDINATOR = "coordinator"
    SCRUTINEER = "scrutineer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a conversation takes place: a channel's name and the channel's own id for it, as text."""

    channel: str
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A local partnership, or a person's practice audit. `nation` is the id of a signpost."""

    id: str
    name: str
    nation: str
    practice: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """One agency's team inside an area, with the ids of the functions it has."""

    id: str
    area: str
    name: str
    agency: str
    functions: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone the assistant talks to. `reachable` is false after the person blocked the assistant."""

    id: str
    reachable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person's place in an area; `team` is None for roles that belong to the area as a whole."""

    id: str
    person: str
    area: str
    team: str | None
    role: Role
