"""The first sheet: the scores, and a star that the program draws of them."""

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_rowcol_to_cell

from bot.report.workbook.cells import MISSING, Cell, Formula, Sheet, quoted, writable
from bot.report.workbook.chart import add_before, add_now, begun, finish
from bot.report.workbook.working import Places
from flows.papers.numbers import changed
from flows.papers.star import star_of, when_for, why_a_gap
from flows.reports import DomainReport, Report
from flows.wording import Words

DRAWN = 16
"""The column of what the chart draws, to the right of what is printed.

Beside it is what was before, and then the title; the names of both lines stand at the top.
"""

TITLE = DRAWN + 2

TALL, WIDE = 29, 7
"""Rows that the chart covers, and the last column that is printed with it."""


def star(book: Workbook, sheet: Sheet, report: Report, words: Words, places: Places) -> None:
    """Write what the numbers rest on, a row for each domain, and the chart of them."""
    edition = words(f"workbook.edition_{report.edition}")
    marks = (words("practice.mark"),) if report.practice else ()
    opening = (*marks, f"{report.when} · {report.series}", edition, *report.basis)
    top = sheet.opening(words("workbook.star_title", whose=report.whose), opening)
    heads = [words("workbook.domain"), words("workbook.same_items" if report.beside else "workbook.score")]
    # what is compared has a column of its own where the score rests on more
    apart = bool(report.before) and not (report.twice or report.beside)
    if report.before:
        heads.append(words("papers.before_same", before=report.before))
        heads += [words("workbook.same_items")] if apart else []
        heads.append(words("workbook.change"))
    for column, head in enumerate((*heads, words("workbook.remark"))):
        sheet.put(top, column, head, sheet.formats.head)
    for at, domain in enumerate(report.domains):
        row = top + 1 + at
        drawn = xl_rowcol_to_cell(row, DRAWN)
        shown = _printed(words, domain, report, drawn)
        cells: list[Cell] = [domain.short, shown]
        if report.before:
            cells += [_in_one(domain.then), *([_in_one(domain.now)] if apart else []), changed(words, domain)]
        cells.append(words("workbook.provisional") if domain.provisional else None)
        for column, cell in enumerate(cells):
            plain = isinstance(cell, str)
            sheet.put(row, column, cell, sheet.formats.text if plain else sheet.formats.score)
        sheet.put(row, DRAWN, _drawn(report, domain, places, at), sheet.formats.drawn)
        if report.twice or report.beside:
            before: Cell = Formula("NA()", MISSING) if domain.then is None else domain.then / 10
            sheet.put(row, DRAWN + 1, before, sheet.formats.drawn)
    widths = [30, 16, *([24, 20, 34] if apart else [16, 34] if report.before else []), 26]
    sheet.widths(*widths)
    sheet.heights(*widths)
    if report.domains:
        _chart(book, sheet, report, words, top)


def _in_one(tenths: int | None) -> float | None:
    return None if tenths is None else tenths / 10


def _drawn(report: Report, domain: DomainReport, places: Places, at: int) -> Formula:
    """What the chart draws: the score as it is worked out, or what is compared where only that is shown."""
    if not report.beside:
        score = places.score(at)
        there = f"IF(ISNUMBER({score}),{score},NA())"
        return Formula(there, MISSING if domain.score is None else domain.score / 10)
    return Formula("NA()", MISSING) if domain.now is None else Formula(str(domain.now / 10), domain.now / 10)


def _printed(words: Words, domain: DomainReport, report: Report, drawn: str) -> Formula:
    """The same for a person: a number, or why there is none."""
    tenths = domain.now if report.beside else domain.score
    why = why_a_gap(domain, words)
    return Formula(f"IF(ISNA({drawn}),{quoted(why)},{drawn})", why if tenths is None else tenths / 10)


def _chart(book: Workbook, sheet: Sheet, report: Report, words: Words, top: int) -> None:
    last = top + len(report.domains)
    rays = len(report.domains)
    chart = begun(book, rays)
    names = [sheet.name, top + 1, 0, last, 0]
    title = words("workbook.chart", whose=report.whose, when=when_for(report, words))
    drawn = star_of(report, words)
    for column, text in ((DRAWN, report.series), (DRAWN + 1, drawn.star.series_before), (TITLE, title)):
        sheet.put(top, column, text, sheet.formats.drawn)
    if report.twice or report.beside:
        past = [sheet.name, top + 1, DRAWN + 1, last, DRAWN + 1]
        add_before(chart, [sheet.name, top, DRAWN + 1], names, past, rays=rays)
    now = [sheet.name, top + 1, DRAWN, last, DRAWN]
    add_now(chart, [sheet.name, top, DRAWN], names, now, rays=rays)
    finish(chart, report.steps, [sheet.name, top, TITLE])
    sheet.on_one_page(last + 2 + TALL, WIDE)
    sheet.page.insert_chart(last + 2, 0, chart, {"description": writable(drawn.alternative)})
