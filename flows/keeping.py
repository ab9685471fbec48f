"""How long what was said here is kept, and under which rule it goes."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


class Rule(StrEnum):
    """Why something is deleted: because a period is over, or, by the last three, because an operator asks."""

    PRACTICE = "practice"
    ADDRESS = "address"
    CANCELLED = "cancelled"
    TEXTS = "texts"
    RATINGS = "ratings"
    AREA = "area"
    INACTIVE = "inactive"
    WRITTEN = "written"


NOTICE = timedelta(days=30)
"""How long before it goes a thing is listed, and the coordinators of its partnership are told."""

OF_AREAS = frozenset({Rule.PRACTICE, Rule.AREA, Rule.INACTIVE})
"""Rules under which a whole area goes."""

OF_ROUNDS = frozenset({Rule.CANCELLED, Rule.RATINGS})
"""Rules under which a round goes, with its returns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How long after its last use, or its release, each thing is kept.

    `practice`: an audit for practice. `address`: a chat of somebody without a place. `cancelled`: a cancelled
    round. `texts`: notes, reasons and other words of a round. `ratings`: the round itself.
    `copies`: a copy of the database from before an upgrade.
    """

    practice: timedelta = timedelta(days=90)
    address: timedelta = timedelta(days=90)
    cancelled: timedelta = timedelta(days=365)
    texts: timedelta = timedelta(days=1096)
    ratings: timedelta = timedelta(days=2192)
    copies: timedelta = timedelta(days=35)
