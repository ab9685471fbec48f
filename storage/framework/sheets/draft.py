"""What the sheets say of a framework, cell by cell, before it is written as a file."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from storage.framework.sheets.cells import Cell, Place

USUAL_LEVELS = (
    ("Not in place", "Nothing has started, or there is only an intention."),
    ("Started, not consistent", "It has begun, but it depends on a few people or places."),
    ("Mostly in place", "It happens most of the time, and you know the gaps."),
    ("In place – we can show it", "It works in practice, and you could show the evidence today."),
)
"""The scale of a sheet that has none of its own, the lowest first."""


@dataclass(slots=True)
class DraftItem:
    """A row of the items. `ask` are ids of agencies, empty for all; `levels` texts of its own.

    `by_words`: only how the statement begins makes it one of the area. `advice`: id of an agency -> what it
    is told. `lists`: entries of cells that hold several. `no_case` is None where nothing is said.
    """

    id: str
    place: Place
    statement: Cell
    said: str = ""
    texts: dict[str, Cell] = field(default_factory=dict)
    ask: list[Cell] = field(default_factory=list)
    area: bool = False
    by_words: bool = False
    revision: int = 1
    levels: list[Cell] = field(default_factory=list)
    advice: dict[str, Cell] = field(default_factory=dict)
    lists: dict[str, list[Cell]] = field(default_factory=dict)
    no_case: bool | None = None


@dataclass(slots=True)
class DraftDomain:
    """A domain and its items, in the order of the rows."""

    id: str
    title: Cell
    items: list[DraftItem] = field(default_factory=list)


@dataclass(slots=True)
class DraftAgency:
    """An agency; one that is only named by an item has an id that was made of its name."""

    id: Cell
    name: Cell
    required: bool = False


@dataclass(slots=True)
class DraftLevel:
    """A level of the scale; `value` as a number of YAML, "" for its place; `once` are earlier labels."""

    label: Cell
    meaning: Cell
    number: Cell
    value: Cell
    once: Sequence[Cell] = ()


@dataclass(slots=True)
class Draft:
    """Everything that becomes a file. `left_out` are heads of columns that nothing is taken from.

    `assumed`: what the file has though the sheets do not say it. `said`: sentences on how they were read,
    where somebody may have meant it otherwise. `unread`: sentences on what was not read. `listed`: the
    agencies are those of their own sheet. `doubtful`: something is wrong with it. `unknown`: names of
    agencies that were noted as such.
    """

    about: dict[str, Cell] = field(default_factory=dict)
    levels: list[DraftLevel] = field(default_factory=list)
    agencies: list[DraftAgency] = field(default_factory=list)
    domains: list[DraftDomain] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    assumed: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    listed: bool = False
    doubtful: bool = False
    unknown: set[str] = field(default_factory=set)
