"""Fills in a blank workbook as a person would: something is typed into cells, and nothing else changes."""

import re
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from io import BytesIO
from xml.sax.saxutils import escape

from python_calamine import CalamineWorkbook

from bot.report.workbook import blank_xlsx
from flows.asking.blank_sheets import blank, sheet_of_agency
from flows.blanks import Blank, Column
from flows.framework import Framework
from storage.framework.file import read_framework
from tests.paths import SHIPPED

Cells = Mapping[tuple[str, Column], str | float]
"""What is typed, by the id of the item and the column."""


@cache
def framework() -> Framework:
    """The shipped content."""
    return read_framework(SHIPPED.read_bytes())


@cache
def blank_of(*agencies: str) -> Blank:
    """A blank for all teams of these agencies."""
    return blank(framework(), [sheet_of_agency(framework(), agency) for agency in agencies])


@cache
def workbook(*agencies: str) -> bytes:
    """The same as a file."""
    return blank_xlsx(blank_of(*agencies))


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of an archive by their names."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {part.filename: archive.read(part) for part in archive.infolist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """An archive of these parts."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def changed(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """The file with one of its parts changed, which must make a difference."""
    parts = parts_of(data)
    before = parts[part].decode()
    parts[part] = change(before).encode()
    assert parts[part].decode() != before
    return packed(parts)


def page_of(data: bytes, sheet: str) -> str:
    """The part that holds a sheet."""
    at = CalamineWorkbook.from_filelike(BytesIO(data)).sheet_names.index(sheet)
    return f"xl/worksheets/sheet{at + 1}.xml"


def typed(data: bytes, sheet: str, cells: Cells) -> bytes:
    """The workbook with this typed into cells of a sheet."""
    rows = (
        CalamineWorkbook.from_filelike(BytesIO(data))
        .get_sheet_by_name(sheet)
        .to_python(skip_empty_area=False)
    )
    numbers = {str(row[Column.MARK]): number for number, row in enumerate(rows, 1) if len(row) > Column.MARK}

    def type_in(page: str) -> str:
        for (item, column), value in cells.items():
            page = typed_at(page, f"{chr(ord('A') + column)}{numbers[item]}", value)
        return page

    return changed(data, page_of(data, sheet), type_in) if cells else data


def typed_at(page: str, cell: str, value: str | float) -> str:
    """A sheet with a value in a cell that was empty."""
    if isinstance(value, str):
        kind, inside = ' t="inlineStr"', f'<is><t xml:space="preserve">{escape(value)}</t></is>'
    else:
        kind, inside = "", f"<v>{value}</v>"
    filled, count = re.subn(
        rf'<c r="{cell}"( s="\d+")?/>',
        lambda found: f'<c r="{cell}"{found[1] or ""}{kind}>{inside}</c>',
        page,
    )
    assert count == 1, cell
    return filled
