"""What a search of free text reports: a kind and a place, never the text itself."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum, auto


class Kind(StrEnum):
    """What a passage seems to be. One value is one phrase in a reply ("a name", "a date of birth")."""

    NAME = auto()
    DATE_OF_BIRTH = auto()
    EXACT_DATE = auto()
    NHS_NUMBER = auto()
    PHONE = auto()
    EMAIL = auto()
    POSTCODE = auto()
    ADDRESS = auto()
    NI_NUMBER = auto()
    UPN = auto()
    CASE_NUMBER = auto()
    INITIALS_WITH_AGE = auto()
    HANDLE = auto()
    DESCRIPTION = auto()


class Place(StrEnum):
    """In which third of a text a passage begins."""

    START = auto()
    MIDDLE = auto()
    END = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One kind of identifier in one third of a text. Holds nothing that was typed."""

    kind: Kind
    place: Place


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage found, as offsets into the plain text: `start` included, `end` not. Kind None: allowed."""

    kind: Kind | None
    start: int
    end: int


FEW_WORDS = 4
"""Below this many words a text has no middle and no end."""


def places_of(starts: Iterable[int], text: str) -> list[Place]:
    """Name for each of the offsets `starts` the third of `text` that it lies in."""
    if len(text.split(None, FEW_WORDS)) < FEW_WORDS:
        return [Place.START for _ in starts]
    places, many = tuple(Place), len(text)
    return [places[min(2, start * 3 // many)] for start in starts]


class Teller(StrEnum):
    """Who tells of a worry, and so where they are sent."""

    PROFESSIONAL = "professional"
    PARENT = "parent"
    CHILD = "child"
    SURVIVOR = "survivor"
    OWN = "own"
    COLLEAGUE = "colleague"
    WHISTLEBLOWER = "whistleblower"
    CRISIS = "crisis"
    YOUNG = "young"
    ENDANGERED = "endangered"


BY_RULES = frozenset({Teller.WHISTLEBLOWER, Teller.CRISIS, Teller.YOUNG, Teller.ENDANGERED})
"""Told by rules alone.

Whoever is kept from speaking up, is in despair, is young and has done harm, or is in danger themselves.
"""
