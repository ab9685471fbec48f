"""The workbook of a report: which sheets it has, and in what order."""

from datetime import UTC, datetime
from io import BytesIO

from xlsxwriter import Workbook

from bot.report.workbook import lists
from bot.report.workbook.cells import Formats, Sheet, writable
from bot.report.workbook.star import star
from bot.report.workbook.working import working
from flows.reports import Edition, Report
from flows.wording import Words

SHEETS = ("star", "domains", "items", "also", "unknown", "actions", "working", "about")
"""The sheets in their order, by what the catalogue calls them."""

OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "nan_inf_to_errors": False,
}

MADE = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The time in the file's properties: the same report makes the same bytes."""


def xlsx(report: Report) -> bytes:
    """Write the report as a workbook; the numbers that its formulas come to are in it as well."""
    file, words = BytesIO(), Words(report.language)
    with Workbook(file, OPTIONS) as book:
        book.set_properties({"title": writable(f"{report.whose} · {report.when}"), "created": MADE})
        formats = Formats(book)
        left_out = {"actions"} if report.edition is Edition.TEAM else set()
        left_out |= set() if any(one.also for of in report.domains for one in of.items) else {"also"}
        names = [name for name in SHEETS if name not in left_out]
        sheets = {name: Sheet(book, words(f"workbook.sheet_{name}"), formats) for name in names}
        places = working(sheets["working"], report, words)
        star(book, sheets["star"], report, words, places)
        lists.domains(sheets["domains"], report, words, places)
        lists.items(sheets["items"], report, words, places)
        if "also" in sheets:
            lists.also(sheets["also"], report, words, places)
        lists.unknown(sheets["unknown"], report, words)
        if "actions" in sheets:
            lists.actions(sheets["actions"], report, words)
        lists.about(sheets["about"], report, words)
        whom = words(f"workbook.read_by_{report.edition}")
        footer = words("workbook.footer", whose=report.whose, when=report.when, edition=whom)
        for sheet in sheets.values():
            sheet.closing(footer)
    return file.getvalue()
