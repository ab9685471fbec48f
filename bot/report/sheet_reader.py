"""Reads the cells of one spreadsheet in a process of its own, and ends: `python -m bot.report.sheet_reader`.

On standard input comes the file, an Excel workbook or CSV; on standard output go its sheets as JSON, or why
it can't be read. The limits are those of the reader of filled workbooks.
"""

import csv
import json
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from io import BytesIO, StringIO
from typing import Any

from bot.report.reader import limited
from storage.framework.sheets.cells import DAY, NO_RESULT, Given, alike
from storage.framework.sheets.heads import ITEMS, SHEETS
from storage.framework.sheets.table import HIGHEST_HEAD, known_in

MOST_ROWS, MOST_COLUMNS = 5_000, 200

_DELIMITERS = ",;\t|"

_BESIDE = {alike(sheet) for sheet in SHEETS}
"""Sheets that are read though they are hidden; other hidden ones are what somebody has put away."""

_OF_A_MAC = re.compile(rb"[a-z][\xd0-\xd5]| [\xd0\xd1] ")
"""Dashes and curly quotes as a Mac writes them in CSV; elsewhere they are capital letters with accents."""

_TOLD = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
"""A first line that tells a spreadsheet program what stands between cells, and that it does not show."""

_ERROR = re.compile(rb"""(<(?:\w+:)?c\b[^<>]*?\bt=["'])e(["'])""")
"""How a cell begins that holds an error such as #REF!."""


_NO_RESULT = re.compile(
    rb"(<c\b(?:(?!\bt=)[^<>])*)(?<!/)>(<f\b(?:[^<>]*/>|[^<>]*>[^<>]*</f>))(?:<v\s*/>|<v>\s*</v>)?</c>"
)
"""A cell with a formula that no program has worked out; one that came to an empty text says so."""


class _NotRead(Exception):  # noqa: N818 – says what happened, as a sentence would
    """Why a file can't be read."""


def read_request(data: bytes) -> bytes:
    """The sheets of a file and what is hidden, or why it can't be read."""
    try:
        told = _workbook(data) if _is_archive(data) else {"sheets": {"Items": _csv(data)}}
    except _NotRead as why:
        told = {"why": str(why)}
    return json.dumps({"hidden": {}, "put_away": []} | told).encode()


def _is_archive(data: bytes) -> bool:
    return data.startswith((b"PK", b"\xd0\xcf\x11\xe0"))


def _workbook(data: bytes) -> dict[str, Any]:
    """The cells of each sheet, the rows that are hidden in them, and the hidden sheets that are not read."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415 – limits come first

    from bot.report.hidden import hidden_rows  # noqa: PLC0415 – as above
    from bot.report.unpacking import LARGEST, repacked  # noqa: PLC0415 – as above
    from flows.asking.filled import Unreadable  # noqa: PLC0415 – as above
    from flows.wording import Words  # noqa: PLC0415 – as above

    try:
        parts = repacked(data)
        book = CalamineWorkbook.from_filelike(BytesIO(_with_errors(parts)))
        every = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
        open_ = [
            one for one in every if one.visible == SheetVisibleEnum.Visible or alike(one.name) in _BESIDE
        ]
        sheets = [one.name for one in open_ or every]
        return {
            "sheets": {name: _cells_of(book.get_sheet_by_name(name)) for name in sheets},
            "hidden": hidden_rows(parts),
            "put_away": [one.name for one in every if one.name not in sheets],
        }
    except Unreadable as problem:
        raise _NotRead(Words("en")(str(problem), most=LARGEST // 1_000_000)) from None
    except (CalamineError, ValueError, OSError):
        raise _NotRead(Words("en")("filled.damaged")) from None


def _cells_of(sheet: Any) -> list[list[Given]]:
    """The rows of a sheet; what stands in cells that are merged downwards stands in each of their rows."""
    cells = [
        [_given(cell) for cell in row[:MOST_COLUMNS]]
        for row in sheet.to_python(skip_empty_area=False)[:MOST_ROWS]
    ]
    for (top, left), (bottom, _) in (sheet.merged_cell_ranges or [])[:MOST_ROWS]:
        for row in range(top + 1, min(bottom + 1, len(cells))):
            if left < len(cells[row]):
                cells[row][left] = cells[top][left]
    return cells


def _with_errors(data: bytes) -> bytes:
    """A workbook in which it is a text what a formula came to, be it an error or nothing yet.

    The library leaves such cells empty.
    """
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as given, zipfile.ZipFile(file, "w") as told:
        for name in given.namelist():
            part = _NO_RESULT.sub(rb'\1 t="str">\2<v>' + NO_RESULT.encode() + b"</v></c>", given.read(name))
            told.writestr(name, _ERROR.sub(rb"\1str\2", part))
    return file.getvalue()


def _given(cell: Any) -> Given:
    match cell:
        case bool() | str():
            return cell
        case int() | float():
            return float(cell)
        case datetime():
            return DAY + cell.date().isoformat()
        case date():
            return DAY + cell.isoformat()
        case time() | timedelta():
            return f"{DAY}{cell}"
        case _:
            return ""


def _csv(data: bytes) -> list[list[Given]]:
    text = _decoded(data)
    if not text.strip():
        raise _NotRead("There is nothing in the file.")
    if text.lstrip().startswith("<"):
        raise _NotRead("This is a web page or XML. Open it in a spreadsheet program and save it as .xlsx.")
    if told := _TOLD.match(text):
        text = text[told.end() :]
    delimiter = told[1] if told else _delimiter([line for line in text.splitlines() if line.strip()])
    return list(_rows(csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)))


def _delimiter(lines: Sequence[str]) -> str:
    """What stands between cells: what parts the heads, else what the first line has most of."""

    def heads(delimiter: str) -> int:
        rows = [[cell.strip('" ') for cell in line.split(delimiter)] for line in lines[:HIGHEST_HEAD]]
        return max(known_in(row, ITEMS) for row in rows)

    most = max(map(heads, _DELIMITERS))
    likely = [one for one in _DELIMITERS if heads(one) == most] if most > 1 else _DELIMITERS
    return max(likely, key=lines[0].count)


def _rows(reader: Any) -> Iterator[list[Given]]:
    """The rows, as many as are read; of one that can't be, the line on which it begins."""
    begins = 1
    try:
        for row in reader:
            if reader.line_num > MOST_ROWS:
                return
            yield [str(cell) for cell in row[:MOST_COLUMNS]]
            begins = reader.line_num + 1
    except csv.Error as error:
        what = f"The file is not CSV as it should be, from line {begins} on: {error}."
        raise _NotRead(f"{what} Quotes must come in pairs.") from None


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    if b"\x00" in data or data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8")):
        raise _NotRead("The file is neither an Excel workbook (.xlsx) nor CSV.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("mac-roman" if _OF_A_MAC.search(data) else "cp1252", "replace")


if __name__ == "__main__":
    limited(read_request)
