"""The workbook from which somebody makes a framework: heads, how to fill it in, and a usual scale."""

from collections.abc import Mapping, Sequence
from io import BytesIO

from xlsxwriter import Workbook

from bot.report.workbook.book import MADE, OPTIONS
from bot.report.workbook.cells import Formats, Sheet
from storage.framework.sheets.draft import USUAL_LEVELS
from storage.framework.sheets.heads import (
    ABOUT,
    AGENCIES,
    GUIDE_SHEET,
    ITEMS,
    ITEMS_SHEET,
    LEVEL,
    SCALE,
    SHEETS,
    Head,
)

EMPTY_ROWS = 200
"""Rows that are made ready as text, so that no program makes dates of “1-2”."""

_GUIDE = (
    "Put one item a row on the sheet Items. Yellow cells are for you.",
    "Change the scale and the agencies to yours. The lowest level comes first.",
    "Then run: audit-bot framework new THIS-FILE.xlsx --out framework.yaml",
    "What is wrong is listed by sheet, row and column. Mend it here and run it again.",
    "Leave out names, and anything about a child or a family.",
)

_AGENCIES = (
    ("SC", "Social care", "yes"),
    ("H", "Health", "yes"),
    ("E", "Education", ""),
    ("P", "Police", ""),
)


def template_xlsx() -> bytes:
    """Write the workbook."""
    file = BytesIO()
    with Workbook(file, OPTIONS) as book:
        book.set_properties({"title": "A framework of your own", "created": MADE})
        formats = Formats(book)
        guide, items, scale, agencies, about = (
            Sheet(book, name, formats) for name in (GUIDE_SHEET, ITEMS_SHEET, "Scale", "Agencies", "About")
        )
        _guide(guide)
        _sheet(items, ITEMS, [], EMPTY_ROWS)
        _choices(items, ITEMS)
        usual = [(str(at), label, meaning, str(at), "") for at, (label, meaning) in enumerate(USUAL_LEVELS)]
        _sheet(scale, SCALE, usual, 7)
        _sheet(agencies, AGENCIES, _AGENCIES, 12)
        _about(about)
        for sheet in (guide, items, scale, agencies, about):
            sheet.page.set_landscape()
            sheet.page.set_paper(9)
            sheet.page.fit_to_pages(1, 0)
        items.page.activate()
    return file.getvalue()


def _guide(sheet: Sheet) -> None:
    top = sheet.opening("A framework of your own", _GUIDE)
    sheets = {ITEMS_SHEET: ITEMS, **SHEETS}
    heads = [(name, head) for name, known in sheets.items() for head in known.values()]
    rows = [[name, head.name, "yes" if head.needed else "", head.says] for name, head in heads]
    rows += [
        [
            ITEMS_SHEET,
            f"{LEVEL.capitalize()}1 …",
            "",
            "A text of the item's own for the lowest level, and so on.",
        ],
        [ITEMS_SHEET, "Name of an agency", "", "Or a column for each agency, with an x where it is asked."],
        [ITEMS_SHEET, "Advice for …", "", "A column of advice for one agency, with its name in the head."],
    ]
    sheet.table(top, ["Sheet", "Column", "Needed", "What stands in it"], rows)
    sheet.fit(12, 24, 10, 100)


def _sheet(sheet: Sheet, heads: Mapping[str, Head], rows: Sequence[Sequence[str]], least: int) -> None:
    """Heads, what is there already, and empty rows that are text."""
    for column, head in enumerate(heads.values()):
        sheet.put(0, column, head.name, sheet.formats.head)
        sheet.page.write_comment(0, column, head.says)
    for at in range(max(least, len(rows))):
        cells = rows[at] if at < len(rows) else [""] * len(heads)
        for column, cell in enumerate(cells):
            sheet.put(at + 1, column, cell, sheet.formats.written)
    sheet.widths(*(head.wide for head in heads.values()))
    sheet.page.freeze_panes(1, 0)


def _choices(sheet: Sheet, heads: Mapping[str, Head]) -> None:
    column = list(heads).index("about")
    sheet.page.data_validation(
        1, column, EMPTY_ROWS, column, {"validate": "list", "source": ["own", "area"], "ignore_blank": True}
    )


def _about(sheet: Sheet) -> None:
    for row, head in enumerate(ABOUT.values()):
        sheet.put(row, 0, head.name, sheet.formats.head)
        sheet.put(row, 1, "en" if head.name == "Language" else "", sheet.formats.written)
        sheet.put(row, 2, head.says, sheet.formats.said)
    sheet.widths(14, 70, 60)
