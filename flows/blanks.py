"""A blank workbook: what teams are asked, to be filled in where nobody has the assistant at hand, and back.

It names no team. One made for a return holds a mark, which tells only whether a file comes back to it.
"""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum

from flows.reports import Step
from flows.rounds import Rating

LARGEST = 5_000_000
"""Bytes of a file that is looked at."""

FORMAT = 1
"""The number of the form in which a blank says what it asks; one with another can't be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankItem:
    """One item to be rated. `when` is the question that only teams that say yes to are asked it, else "".

    `guidance` is what guidance says to this agency, "" where there is none. `levels` are the item's own texts
    for the levels, empty where the scale's say it. `no_case`: whether *no case known* is an answer.
    `evidence` is what could show the highest level, `also` what else the item serves.
    """

    id: str
    revision: int
    label: str
    statement: str
    good: str
    when: str = ""
    guidance: str = ""
    no_case: bool = False
    levels: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankDomain:
    """One domain with its items; none where this agency is asked nothing of it."""

    short: str
    items: tuple[BlankItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BlankSheet:
    """What one agency is asked: its id and name, the functions it is asked for, and the domains."""

    agency: str
    name: str
    functions: tuple[str, ...]
    domains: tuple[BlankDomain, ...]

    @property
    def items(self) -> tuple[BlankItem, ...]:
        """All items in their order."""
        return tuple(item for domain in self.domains for item in domain.items)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One of a list to choose from: what is kept of it, and what people read."""

    id: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """Everything a blank workbook shows, and what a filled one is held against.

    `version` is the framework's, `steps` its scale, `reasons` why an item may be not applicable. `fewest` is
    how many ratings a domain needs for a score, `sampling` says how to take a sample. `of` tells the return
    that it is for from any other, "" where it is for whoever is asked this, and `number` is its round's.
    """

    language: str
    version: str
    title: str
    credit: str
    disclaimer: str
    steps: tuple[Step, ...]
    reasons: tuple[Choice, ...]
    fewest: int
    sheets: tuple[BlankSheet, ...]
    sampling: str = ""
    of: str = ""
    number: int = 0


class Column(IntEnum):
    """The columns of a sheet to fill in. The value for the star and the item of the row are out of sight."""

    DOMAIN = 0
    ITEM = 1
    STATEMENT = 2
    GOOD = 3
    ANSWER = 4
    REASON = 5
    NOTE = 6
    CHECK = 7
    VALUE = 10
    MARK = 11


HIDDEN = "audit"
"""The sheet that nobody sees, which says what the others ask."""

KIND = "audit-bot blank"
"""What its first cell says."""


class Line(StrEnum):
    """What a line of that sheet is about, by its first cell; what is behind it are the values."""

    VERSION = "version"
    SHEET = "sheet"
    ITEM = "item"
    RETURN = "return"


def mark(agency: str) -> str:
    """What an agency's sheet is marked with at its top, whatever its name has become."""
    return f"sheet {agency}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What a filled workbook says of one item: a rating, or None, and a note that passed the guard, or ""."""

    item: str
    rating: Rating | None = field(default=None, repr=False)
    note: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What is wrong with one cell, in words that never repeat what is in it."""

    sheet: str
    row: int
    column: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What came of reading a filled workbook.

    `why` says why nothing of it could be read, "" if it could. Where there is a slip nothing should be taken.
    Of a list of teams there are the `rows`, as they would be pasted; nobody has looked at what is in them.
    `made_for` is the number of the round where the blank was made for another return, else 0; a round of the
    same number may be another partnership's.
    """

    why: str = ""
    given: tuple[Given, ...] = field(default=(), repr=False)
    slips: tuple[Slip, ...] = ()
    rows: str = field(default="", repr=False)
    made_for: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """A file that a conversation sent: being read until there is `filled`, then offered for an hour.

    `file` is the channel's id of it, `blank` what it is held against, `at` when it came. `shown` is when its
    offer was shown last, `by` the membership that sent it. A list of teams is for an `area`, and no `sheet`.
    `hands`: a coordinator hands it in for a team that has nobody here. It is not read while no `sheet` is
    chosen.
    """

    id: str
    sheet: str
    by: str
    file: str = field(repr=False)
    at: datetime
    blank: Blank | None = field(default=None, repr=False)
    filled: Filled | None = field(default=None, repr=False)
    shown: datetime | None = None
    area: str = ""
    language: str = ""
    hands: bool = False
