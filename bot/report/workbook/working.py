"""How it was worked out: the ratings, which may be changed, and the formulas that make the scores of them.

The formulas round as the assistant does: half a tenth goes up, in whole numbers, so that no binary fraction
is in the way.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from bot.report.workbook.cells import Cell, Formula, Sheet
from flows.reports import DomainReport, Edition, ItemReport, Report
from flows.wording import Words

NONE = "–"
"""What stands for a score where there are too few values."""

FIRST_SCORE = 3
"""The column of the first score, behind domain, count and sum."""

FIRST_VALUE = 3
"""The column of the first rating, behind domain, id and item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where the numbers stand that other sheets show: rows of items by id, rows of domains by place."""

    sheet: Sheet
    items: dict[str, int]
    domains: tuple[int, ...]
    columns: int
    settled: bool

    def said(self, item: str, column: int) -> str:
        """The rating of an item in one of the columns."""
        return self.sheet.address(self.items[item], FIRST_VALUE + column)

    def median(self, item: str) -> str:
        """What the ratings of an item come to."""
        return self.sheet.address(self.items[item], FIRST_VALUE + self.columns)

    def value(self, item: str) -> str:
        """The same, or what was agreed."""
        return self.sheet.address(self.items[item], FIRST_VALUE + self.columns + (2 if self.settled else 0))

    def score(self, domain: int) -> str:
        """A domain's score by the series of the star."""
        return self.sheet.address(self.domains[domain], FIRST_SCORE)

    def rated_score(self, domain: int) -> str:
        """A domain's score as it was rated, whatever was agreed."""
        return self.sheet.address(self.domains[domain], FIRST_SCORE + self.settled)


def working(sheet: Sheet, report: Report, words: Words) -> Places:
    """Write the sheet and say where its numbers are."""
    kind = "team" if report.edition is Edition.TEAM else "area"
    rule = words("workbook.rule", fewest=report.fewest)
    top = sheet.opening(words("workbook.working"), [words(f"workbook.working_{kind}"), rule])
    columns = report.columns or (words("workbook.medians"),)
    first = top + len(report.domains) + 3
    places = Places(
        sheet=sheet,
        items={item: first + at for at, item in enumerate(_ids(report))},
        domains=tuple(range(top + 1, top + 1 + len(report.domains))),
        columns=len(columns),
        settled=report.settled,
    )
    _write_domains(sheet, report, words, top, places)
    _write_items(sheet, report, words, first - 1, places, columns)
    sheet.fit(16, 8, 48, *[12] * (len(columns) + (3 if report.settled else 1)), named=2)
    return places


def _ids(report: Report) -> Iterator[str]:
    return (item.id for domain in report.domains for item in domain.items)


def _write_domains(sheet: Sheet, report: Report, words: Words, top: int, places: Places) -> None:
    heads = ("domain", "values", "total", "score", *(("rated_score",) if report.settled else ()))
    for column, name in enumerate(heads):
        sheet.put(top, column, words(f"workbook.{name}"), sheet.formats.head)
    for row, domain in zip(places.domains, report.domains, strict=True):
        sheet.put(row, 0, domain.short, sheet.formats.text)
        for column, cell in enumerate(_sums(report, domain, places, row), 1):
            sheet.put(
                row, column, cell, sheet.formats.score if column >= FIRST_SCORE else sheet.formats.number
            )


def _sums(report: Report, domain: DomainReport, places: Places, row: int) -> Iterator[Formula]:
    """How many values there are, their sum, and the scores, as formulas over the items' rows."""
    if not domain.items:
        yield from (Formula("0", 0), Formula("0", 0), *[Formula(f'"{NONE}"', NONE)] * (1 + report.settled))
        return
    rows = [places.items[item.id] for item in domain.items]
    median = FIRST_VALUE + places.columns
    counts = median + (2 if report.settled else 0)
    values = [value for item in domain.items if (value := value_of(report, item)) is not None]
    within = xl_range(rows[0], counts, rows[-1], counts)
    yield Formula(f"COUNT({within})", len(values))
    yield Formula(f"SUM({within})", float(sum(values)))
    yield _score(report, xl_rowcol_to_cell(row, 1), xl_rowcol_to_cell(row, 2), domain.score)
    if report.settled:
        rated = xl_range(rows[0], median, rows[-1], median)
        yield _score(report, f"COUNT({rated})", f"SUM({rated})", domain.rated_score)


def _score(report: Report, count: str, total: str, tenths: int | None) -> Formula:
    comes_to: float | str = NONE if tenths is None else tenths / 10
    return Formula(mean(count, total, report.fewest, f'"{NONE}"'), comes_to)


def mean(count: str, total: str, fewest: int, none: str) -> str:
    """The mean in tenths, half a tenth up; `none` where there are too few values."""
    rounded = f"INT((ROUND(20*{total},6)+{count})/(2*{count}))"
    return f"IF({count}<{fewest},{none},{rounded}/10)"


def value_of(report: Report, item: ItemReport) -> Fraction | None:
    """What an item counts with."""
    return item.agreed if report.settled and item.agreed is not None else item.median


def _write_items(
    sheet: Sheet, report: Report, words: Words, top: int, places: Places, columns: tuple[str, ...]
) -> None:
    made = ("median", "agreed", "settled") if report.settled else ("median",)
    heads = (*(words(f"workbook.{name}") for name in ("domain", "id", "item")), *columns)
    heads += tuple(words(f"workbook.{name}") for name in made)
    for column, head in enumerate(heads):
        sheet.put(top, column, head, sheet.formats.head)
    lowest, highest = (float(report.steps[at].value) for at in (0, -1))
    for domain in report.domains:
        for item in domain.items:
            row = places.items[item.id]
            for column, text in enumerate((domain.short, item.id, item.label)):
                sheet.put(row, column, text, sheet.formats.text)
            said = [one.value for one in item.said] if report.columns else [item.median]
            for column, value in enumerate(said, FIRST_VALUE):
                sheet.put(row, column, value, sheet.formats.entry)
            _write_made(sheet, report, item, row, len(columns))
    if places.items:
        last = FIRST_VALUE + len(columns) - 1
        rows = places.items.values()
        sheet.page.data_validation(
            min(rows),
            FIRST_VALUE,
            max(rows),
            last,
            {
                "validate": "decimal",
                "criteria": "between",
                "minimum": lowest,
                "maximum": highest,
                "error_title": words("workbook.not_a_rating"),
                "error_message": words("workbook.ratings_from", lowest=f"{lowest:g}", highest=f"{highest:g}"),
            },
        )


def _write_made(sheet: Sheet, report: Report, item: ItemReport, row: int, columns: int) -> None:
    """The median of the ratings, what was agreed, and which of the two counts."""
    at = FIRST_VALUE + columns
    said = xl_range(row, FIRST_VALUE, row, at - 1)
    median = Formula(f'IF(COUNT({said})=0,"",MEDIAN({said}))', _plain(item.median))
    sheet.put(row, at, median, sheet.formats.number)
    if not report.settled:
        return
    sheet.put(row, at + 1, item.agreed, sheet.formats.entry)
    cells = xl_rowcol_to_cell(row, at + 1), xl_rowcol_to_cell(row, at)
    counts: Cell = Formula(f"IF(ISNUMBER({cells[0]}),{cells[0]},{cells[1]})", _plain(value_of(report, item)))
    sheet.put(row, at + 2, counts, sheet.formats.number)


def _plain(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
