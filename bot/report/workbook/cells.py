"""A sheet of the workbook: texts that are never formulas, numbers, and formulas with what they come to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from textwrap import wrap
from typing import Any, TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.utility import quote_sheetname, xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

INK, PAPER, LINE, INPUT = "#1F2A37", "#EEF2F6", "#B8C2CC", "#FFF8E1"
LONGEST = 32_000
"""Letters that a cell holds, a little under what the format allows."""

LINE_HEIGHT = 15
"""Points of a line of text."""

HIGHEST = 409
"""Points of the highest row that the format allows."""

ARROW = 3
"""Letters that the button of a filter takes of a head."""

ROOM, SCALE = 150, 65
"""Letters that a printed page has beside each other whatever the font, and how large in per cent."""

_NO_LETTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")

MISSING = "#N/A"
"""What a chart leaves out."""

Cell: TypeAlias = "str | int | float | Fraction | Formula | None"


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula without its sign of equality, and what it comes to now, None for nothing.

    No text that a person typed is ever a part of one.
    """

    text: str
    comes_to: float | str | None = None
    is_score: bool = False


class Score(float):
    """A number that is printed with one decimal."""


class Formats:
    """The looks of a workbook's cells, each made once."""

    def __init__(self, book: Workbook) -> None:
        self._book = book

    def _look(self, **properties: Any) -> Format:
        look: Format = self._book.add_format(
            {"font_name": "Calibri", "font_size": 11, "font_color": INK, "valign": "top", **properties}
        )
        return look

    @cached_property
    def title(self) -> Format:
        """The name at the top of a sheet."""
        return self._look(bold=True, font_size=16)

    @cached_property
    def said(self) -> Format:
        """A sentence under it."""
        return self._look()

    @cached_property
    def said_long(self) -> Format:
        """One that takes more than a line."""
        return self._look(text_wrap=True)

    @cached_property
    def head(self) -> Format:
        """The head of a column."""
        return self._look(bold=True, bg_color=PAPER, bottom=1, bottom_color=LINE, text_wrap=True)

    @cached_property
    def text(self) -> Format:
        """Words in a table."""
        return self._look(text_wrap=True, bottom=1, bottom_color=PAPER)

    @cached_property
    def number(self) -> Format:
        """A value or a count."""
        return self._look(bottom=1, bottom_color=PAPER, align="left")

    @cached_property
    def score(self) -> Format:
        """A score, with one decimal."""
        return self._look(bottom=1, bottom_color=PAPER, num_format="0.0", align="left")

    @cached_property
    def entry(self) -> Format:
        """A rating that may be changed."""
        return self._look(bg_color=INPUT, border=1, border_color=LINE, locked=False, align="left")

    @cached_property
    def choice(self) -> Format:
        """Where somebody chooses from a list."""
        return self._look(bg_color=INPUT, border=1, border_color=LINE, locked=False, text_wrap=True)

    @cached_property
    def written(self) -> Format:
        """Where somebody writes a sentence: whatever it begins with, it is no formula."""
        return self._look(
            bg_color=INPUT, border=1, border_color=LINE, locked=False, text_wrap=True, num_format="@"
        )

    @cached_property
    def drawn(self) -> Format:
        """A number that only the chart needs."""
        return self._look(font_color=LINE, num_format="0.0", align="left")


class Sheet:
    """One sheet, written from the top."""

    def __init__(self, book: Workbook, name: str, formats: Formats) -> None:
        self.name = name
        self.formats = formats
        self.page: Worksheet = book.add_worksheet(name)
        self.page.hide_gridlines(2)
        self._pages = 0  # as many as it takes
        self._across = False
        self._wrapped: dict[int, dict[int, str]] = {}
        self._heads: set[int] = set()
        self._opening: list[str] = []

    def opening(self, title: str, lines: Sequence[str]) -> int:
        """Write the title and sentences; return the row where a table may begin."""
        self.page.set_row(0, 24)
        self.put(0, 0, title, self.formats.title)
        for row, line in enumerate(lines, 1):
            self.put(row, 0, line, self.formats.said)
        self._opening = list(lines)
        return len(lines) + 2

    def put(self, row: int, column: int, cell: Cell, look: Format) -> None:
        """Write one cell; None leaves it empty."""
        match cell:
            case None | "":
                self.page.write_blank(row, column, None, look)
            case str():
                self.page.write_string(row, column, writable(cell), look)
                if look.text_wrap:
                    self._wrapped.setdefault(row, {})[column] = cell
            case Formula(text=text, comes_to=value):
                self.page.write_formula(row, column, f"={text}", look, "" if value is None else value)
            case _:
                self.page.write_number(row, column, float(cell), look)

    def table(self, top: int, heads: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Write a table with its head, which stays in sight and can be filtered by."""
        self._heads.add(top)
        for column, head in enumerate(heads):
            self.put(top, column, head, self.formats.head)
        for at, cells in enumerate(rows, top + 1):
            for column, cell in enumerate(cells):
                self.put(at, column, cell, self._look(cell))
        self.page.freeze_panes(top + 1, 0)
        if rows:
            self.page.autofilter(top, 0, top + len(rows), len(heads) - 1)
        self.page.repeat_rows(top)

    def _look(self, cell: Cell) -> Format:
        """How a cell of a table looks."""
        if isinstance(cell, str):
            return self.formats.text
        is_score = isinstance(cell, Score) or (isinstance(cell, Formula) and cell.is_score)
        return self.formats.score if is_score else self.formats.number

    def widths(self, *widths: float) -> None:
        """Set the widths of the first columns, in letters, and wrap what opens the sheet to them."""
        for column, width in enumerate(widths):
            self.page.set_column(column, column, width)
        self._wrap_opening(widths)

    def _wrap_opening(self, widths: Sequence[float]) -> None:
        """Break the sentences that are wider than the columns of a printed page, which would be cut off."""
        last = (breaks(widths, 0) or [len(widths)])[0] - 1
        wide = sum(widths[: last + 1])
        for row, line in enumerate(self._opening, 1):
            if len(line) > wide:
                self.put(row, 0, line, self.formats.said_long)
                if last:
                    self.page.merge_range(row, 0, row, last, writable(line), self.formats.said_long)
                self.tall(row, [line], [wide])

    def fit(self, *widths: float, named: int = 0) -> None:
        """Set the widths, the height of each row by them, and what is printed on which page.

        What is too wide for a page that can be read is printed on several, and the columns up to `named` come
        again on each.
        """
        self.widths(*widths)
        self.heights(*widths)
        if sum(widths) > ROOM:
            self._across = True
            self.page.repeat_columns(0, named)
            self.page.set_v_pagebreaks(breaks(widths, sum(widths[: named + 1])))

    def heights(self, *widths: float) -> None:
        """Make each row as high as its texts are, below the sentences that open the sheet."""
        for row, cells in self._wrapped.items():
            if row > len(self._opening):
                free = ARROW if row in self._heads else 0
                self.tall(row, list(cells.values()), [widths[column] - free for column in cells])

    def tall(self, row: int, texts: Sequence[str], widths: Sequence[float]) -> None:
        """Make a row high enough for texts of these widths: not every program does so by itself."""
        lines = (
            sum(_lines(line, max(int(width), 1)) for line in text.split("\n"))
            for text, width in zip(texts, widths, strict=False)
        )
        self.page.set_row(row, min(LINE_HEIGHT * max(lines) + 3, HIGHEST))

    def printed(self, last_row: int, last_column: int) -> None:
        """Leave out what is beyond this cell when it is printed."""
        self.page.print_area(0, 0, last_row, last_column)

    def on_one_page(self, last_row: int, last_column: int) -> None:
        """Print what is up to this cell, and nothing beyond, on one page."""
        self.printed(last_row, last_column)
        self._pages = 1

    def closing(self, footer: str, *, sorts: bool = True) -> None:
        """Set it up for printing, and protect what is worked out; ratings that may be changed stay open.

        `sorts`: rows may be put in another order.
        """
        self.page.set_landscape()
        self.page.set_paper(9)
        if self._across:
            self.page.set_print_scale(SCALE)
        else:
            self.page.fit_to_pages(1, self._pages)
        self.page.set_footer(f"&C&8{_printed(footer)} · &P / &N")
        self.page.protect(
            "",
            {
                "autofilter": sorts,
                "sort": sorts,
                "format_columns": True,
                "format_rows": True,
                "format_cells": True,
            },
        )

    def address(self, row: int, column: int) -> str:
        """A cell of this sheet as other sheets name it."""
        return f"{quote_sheetname(self.name)}!{xl_rowcol_to_cell(row, column, row_abs=True, col_abs=True)}"


def _lines(line: str, width: int) -> int:
    """How many lines a text takes, wrapped between words."""
    return 1 if len(line) <= width else len(wrap(line, width))


def breaks(widths: Sequence[float], again: float) -> list[int]:
    """The columns that begin a printed page; on each but the first, columns as wide as `again` come first."""
    found, room = [], float(ROOM)
    for column, width in enumerate(widths):
        if width > room and column:
            found.append(column)
            room = ROOM - again
        room -= width
    return found


def quoted(text: str) -> str:
    """A word of the assistant's own as a formula has it."""
    return '"' + text.replace('"', '""') + '"'


def writable(text: str) -> str:
    """The text as a file can hold it: half surrogate pairs are no letters, nor is what controls a machine."""
    return _NO_LETTER.sub("", text.encode("utf-8", "replace").decode())[:LONGEST]


def _printed(text: str) -> str:
    """The text in a footer, where an ampersand begins a code; what the format has room for."""
    return writable(text)[:100].replace("&", "&&")
