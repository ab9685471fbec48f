"""What was said before about what a person is asked now: by the same people, and by their partnership."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from flows.framework import Framework
from flows.people import Area
from flows.rounds import Round, Sheet


class Known(Enum):
    """Where an earlier answer of the same team comes from."""

    LAST_TIME = "last time"
    UNSUBMITTED = "unsubmitted"
    ELSEWHERE = "elsewhere"
    PRACTISED = "practised"


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """A sheet that the same people answered before, in a round or for practice, or now in another area."""

    known: Known
    area: Area
    round: Round
    sheet: Sheet
    framework: Framework


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """The levels that a partnership agreed in a round, by item, as far as its teams read them."""

    round: Round
    framework: Framework
    levels: Mapping[str, int] = field(repr=False)
