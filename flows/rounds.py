"""One run of the audit: rounds, sheets, answers and ratings."""

from collections.abc import Mapping
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
class NotApplicable:
    """The item does not fit this team. `reason` is the id of one of the framework's reasons."""

    reason: str


Rating: TypeAlias = Rated | DontKnow | NotApplicable
"""What a team says of an item. *Unanswered* is the absence of a rating; none is ever turned into another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a team said about one item.

    `rating` is None while there is only a note. `note` is None or free text that passed the guard;
    `backings` are ids of what stands behind the highest level. `by` is a membership, `at` is UTC.
    """

    item: str
    rating: Rating | None = field(default=None, repr=False)
    note: str | None = field(default=None, repr=False)
    backings: frozenset[str] = field(default=frozenset(), repr=False)
    by: str
    at: datetime


class RoundState(StrEnum):
    """The four states of a round, in order."""

    OPEN = "open"
    CLOSED = "answers closed"
    DRAFT = "draft"
    RELEASED = "released"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One dated run of the audit by an area, pinned to one framework version.

    `opened` is UTC; `closes` is the last day for answers in the area's time zone, None for no limit.
    """

    id: str
    area: str
    number: int
    framework: str
    state: RoundState
    opened: datetime
    closes: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One team's answers in one round, by item id. `submitted` (UTC) and `approver` are None until then."""

    id: str
    round: str
    team: str
    submitted: datetime | None = None
    approver: str | None = None
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}), repr=False)

    def rating(self, item: str) -> Rating | None:
        """The rating of an item, None while it is unanswered."""
        answer = self.answers.get(item)
        return answer.rating if answer else None
