"""A list of teams that comes as a file: its rows as they would be pasted.

What is taken for a row, and why a row is no team, is said in `pasted`; here a file only becomes such a text.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from flows.asking.filled import Unreadable
from flows.asking.pasted import LONGEST_LIST

MOST_ROWS = 5_000
"""Rows of a file that are looked at; with more it is no list of teams."""

_SIGNS = "\t;,"


def rows_in(rows: Iterable[Sequence[object]]) -> str:
    """The rows of a sheet as text, a tab between two cells; raises `Unreadable` for one without any."""
    lines = [_line(row) for _, row in zip(range(MOST_ROWS + 1), rows, strict=False)]
    while lines and not lines[-1]:
        lines.pop()
    text = "\n".join(lines)
    if not text:
        raise Unreadable("listed.empty")
    if len(lines) > MOST_ROWS or len(text) > LONGEST_LIST:
        raise Unreadable("listed.long")
    return text


def rows_of_text(data: bytes) -> str:
    """The same of a file of text whose cells are parted by commas, semicolons or tabs."""
    text = _decoded(data)
    first = next((line for line in text.splitlines() if line.strip()), "")
    sign = max(_SIGNS, key=lambda one: (first.count(one), -_SIGNS.index(one)))
    try:
        return rows_in(csv.reader(StringIO(text, newline=""), delimiter=sign, skipinitialspace=True))
    except csv.Error:
        raise Unreadable("listed.no_list") from None


def _decoded(data: bytes) -> str:
    """The text of a file, in the codes that spreadsheet programs write."""
    is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    for code in ("utf-16",) if is_wide else ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(code)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise Unreadable("listed.no_list")


def _line(row: Sequence[object]) -> str:
    """The cells of a row with a tab behind each, so that a row of one cell is no list of several."""
    cells = [_cell(cell) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return "\t".join([*cells, ""]) if cells else ""


def _cell(cell: object) -> str:
    """What a person sees in a cell, on one line; quotes would hold the cells behind them together."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).replace('"', "'").replace("\f", " ").replace("\x1a", " ").split())
