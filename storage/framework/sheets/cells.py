"""What stands in the cells of a sheet, where, and what can be wrong there."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from storage.framework.problems import UNFIT

Given: TypeAlias = str | float | bool
"""The content of a cell: a text, "" for none, a number, or whether it is ticked. A day is a text of `DAY`."""

DAY = "\N{INFORMATION SEPARATOR ONE}day "
"""How the text of a cell begins that a spreadsheet program has made a date of."""

NO_RESULT = "#FORMULA"
"""The text of a cell whose formula no program has worked out yet."""

Book: TypeAlias = Mapping[str, Sequence[Sequence[Given]]]
"""The sheets of a workbook by their names, in order; of a CSV file one."""

_ERRORS = frozenset({"#N/A", "#NAME?", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!"})


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A cell: its sheet, and its row and column counted from 0. `head` is what stands above it."""

    sheet: str
    row: int
    column: int
    head: str = ""

    def beside(self, other: "Place") -> str:
        """Its row, as it is said of another cell: of another sheet with its name."""
        return f"row {self.row + 1}" + ("" if self.sheet == other.sheet else f" of {self.sheet}")

    def __str__(self) -> str:
        """As people say it, such as “Items, row 5, column C (Statement)”."""
        head = f" ({self.head})" if self.head else ""
        return f"{self.sheet}, row {self.row + 1}, column {letters(self.column)}{head}"


@dataclass(frozen=True, slots=True, order=True)
class Slip:
    """One thing that is wrong. `item` is the item's id or the name of what it is about, "" without one."""

    place: Place
    what: str
    cure: str
    item: str = ""

    def __str__(self) -> str:
        item = f", {self.item}" if self.item else ""
        return f"{self.place}{item}: {self.what}. {self.cure}"


class Slips(Exception):  # noqa: N818 – it carries many and is named after them
    """A sheet can't become a framework. `found` is never empty and in the order of the places.

    `also`: sentences on what was not read, which may be why.
    """

    def __init__(self, found: Sequence[Slip], also: Sequence[str] = ()) -> None:
        self.found, self.also = tuple(sorted(set(found))), tuple(also)
        super().__init__("\n".join(map(str, self.found)))


@dataclass(frozen=True, slots=True)
class Cell:
    """A text and where it stands."""

    text: str
    place: Place

    def __bool__(self) -> bool:
        return bool(self.text)


def listed(cell: Cell) -> list[Cell]:
    """What a cell lists, with semicolons, line breaks or bullets between."""
    parts = (part.strip(" •-–\t") for part in re.split(r"[;\n•]", cell.text))
    return [Cell(part, cell.place) for part in parts if part]


def letters(column: int) -> str:
    """What a spreadsheet program calls a column that is counted from 0."""
    name, left = "", column + 1
    while left:
        left, letter = divmod(left - 1, 26)
        name = chr(65 + letter) + name
    return name


def shown(given: Given) -> str:
    """The content of a cell on one line: a whole number without its point, a tick as yes."""
    if isinstance(given, bool):
        return "yes" if given else "no"
    if isinstance(given, float):
        return f"{given:.10g}"
    return " ".join(UNFIT.sub(" ", given.replace("\N{NO-BREAK SPACE}", " ")).split())


def unfit(given: Given, *, number: bool = False) -> tuple[str, str] | None:
    """What is wrong with a cell that a text was expected in, and its cure; None for nothing."""
    if isinstance(given, bool):
        return "a text is expected here, and this is a tick", "Write the text"
    if isinstance(given, float) and not number:
        return f"a text is expected here, and this is the number {given:g}", "Write the text"
    if isinstance(given, str) and given.startswith(DAY):
        what = f"the program has made a date of this ({given.removeprefix(DAY)})"
        return what, "Format the cell as text, then type it again"
    if given == NO_RESULT:
        what = "the formula here has no result yet"
        return what, "Open the workbook in a spreadsheet program and save it, or type the text"
    if isinstance(given, str) and given.strip() in _ERRORS:
        return f"the formula here came to {given.strip()}", "Mend it, or type the text"
    return None


def alike(text: str) -> str:
    """A head or a name as it is compared: whatever its case, spaces and signs."""
    return " ".join(re.sub(r"[\W_]+", " ", text.casefold()).split())
