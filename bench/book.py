"""How long a workbook takes, beside openpyxl writing the same cells."""

from io import BytesIO
from time import perf_counter

from openpyxl import Workbook, load_workbook

from bench.measuring import goal, heading, interleaved, row
from bench.rounds import talk_of
from bot.report.workbook import xlsx
from flows.conversations.results.reporting import of_round
from flows.reports import Edition

REACH = 0.3
"""Seconds."""

TEAMS = 12

FEWEST_CELLS = 1_000
"""A workbook with fewer is not that of a whole round."""


async def run(pairs: int, *, teams: int = TEAMS) -> None:
    """Measure the workbook for partners, formatted and with its star, beside bare cells."""
    report = of_round(talk_of(teams), Edition.PARTNERS)
    cells = _cells(xlsx(report))
    count = sum(len(found) for found in cells.values())
    assert count > FEWEST_CELLS
    items = sum(len(domain.items) for domain in report.domains)
    heading(
        "book",
        f"milliseconds for the workbook of {teams} teams and {items} items with formats, formulas and a "
        f"star, against openpyxl writing the same {count:,} cells bare",
    )

    async def ours() -> float:
        began = perf_counter()
        file = xlsx(report)
        taken = 1000 * (perf_counter() - began)
        assert file.startswith(b"PK")
        return taken

    async def bare() -> float:
        began = perf_counter()
        file = _bare(cells)
        taken = 1000 * (perf_counter() - began)
        assert _cells(file) == cells
        return taken

    found = await interleaved(pairs, {"ours": ours, "openpyxl": bare})
    row("the workbook for partners", found["ours"], "ms", "openpyxl", found["openpyxl"])
    median = found["ours"].median
    goal(f"≤ {1000 * REACH:.0f} ms", median, "ms", reached=median <= 1000 * REACH)


def _cells(file: bytes) -> dict[str, list[tuple[int, int, object]]]:
    """Every cell that holds something, by its sheet."""
    book = load_workbook(BytesIO(file))
    return {
        sheet.title: [
            (cell.row, cell.column, cell.value)
            for line in sheet.iter_rows()
            for cell in line
            if cell.value is not None
        ]
        for sheet in book.worksheets
    }


def _bare(cells: dict[str, list[tuple[int, int, object]]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, found in cells.items():
        sheet = book.create_sheet(title)
        for line, column, value in found:
            sheet.cell(line, column, value)
    file = BytesIO()
    book.save(file)
    return file.getvalue()
