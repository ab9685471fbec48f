"""The blank workbook: how to fill it in, a sheet for each agency, and a star that follows what is filled in.

A sheet that nobody sees says what each row asks, so that nothing is taken from what people can change.
"""

import re
from dataclasses import dataclass
from io import BytesIO
from itertools import count, groupby

from xlsxwriter import Workbook
from xlsxwriter.utility import xl_range_abs, xl_range_formula, xl_rowcol_to_cell

from bot.report.workbook.book import MADE, OPTIONS
from bot.report.workbook.cells import MISSING, Formats, Formula, Sheet, quoted, writable
from bot.report.workbook.chart import add_now, begun, finish
from bot.report.workbook.star import DRAWN, TALL, WIDE
from bot.report.workbook.working import mean
from flows.asking.text import LIMIT
from flows.blanks import FORMAT, HIDDEN, KIND, Blank, BlankDomain, BlankItem, BlankSheet, Column, Line, mark
from flows.wording import Words

LISTS = 8
"""The first column of the hidden sheet's lists: answers, what they count, and reasons."""

LONGEST_NAME = 31

KEPT = "history"
"""The name of a sheet that Excel keeps for itself."""

WIDTHS = (18, 28, 48, 48, 30, 30, 50, 16)
"""Of the columns of a sheet to fill in, in letters."""

WIDTH = 110
"""Letters of a line of the guide."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Where the lists to choose from are, the cell of *not applicable* among them, and levels' numbers.

    `with_no_case` are the answers of items that take *no case known*.
    """

    answers: str
    with_no_case: str
    values: str
    reasons: str
    not_applicable: str
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """An agency's sheet in the workbook, and the row of each item by its id."""

    blank: BlankSheet
    sheet: Sheet
    rows: dict[str, int]


def blank_xlsx(blank: Blank) -> bytes:
    """Write the blank workbook."""
    file, words = BytesIO(), Words(blank.language)
    with Workbook(file, OPTIONS) as book:
        book.set_properties({"title": writable(blank.title), "created": MADE})
        formats = Formats(book)
        taken = {words("blank.sheet_guide").casefold(), words("blank.sheet_star").casefold(), HIDDEN, KEPT}
        guide = Sheet(book, words("blank.sheet_guide"), formats)
        sheets = [Sheet(book, _name(one.name, taken), formats) for one in blank.sheets]
        star = Sheet(book, words("blank.sheet_star"), formats)
        hidden = Sheet(book, HIDDEN, formats)
        lists = _lists(hidden, blank, words)
        asked = [_asked(sheet, one, lists, words) for sheet, one in zip(sheets, blank.sheets, strict=True)]
        _guide(guide, blank, words)
        _stars(book, star, blank, words, asked)
        _say_what_is_asked(hidden, blank, asked)
        footer = words("blank.footer", title=blank.title, version=blank.version[:12])
        for sheet in (guide, *sheets, star, hidden):
            sheet.closing(footer, sorts=False)
        hidden.page.very_hidden()
        (sheets[0] if len(sheets) == 1 else guide).page.activate()
    return file.getvalue()


def _name(agency: str, taken: set[str]) -> str:
    """A name for an agency's sheet that the format allows and no other has."""
    plain = re.sub(r"[:\\/?*\[\]\s]", " ", writable(agency)).strip("' ")
    numbered = (_cut(plain) if n == 1 else f"{_cut(plain, LONGEST_NAME - 3)} {n}" for n in count(1))
    name = next(one for one in numbered if one.casefold() not in taken)
    taken.add(name.casefold())
    return name


def _cut(text: str, most: int = LONGEST_NAME) -> str:
    """The beginning of a name, in letters as the format counts them; no apostrophe may end it."""
    short = text.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore")
    return short.rstrip("' ") or "-"


def _guide(sheet: Sheet, blank: Blank, words: Words) -> None:
    """How to fill it in, what the answers mean, and what it is not."""
    many = (words("blank.guide_many"),) if len(blank.sheets) > 1 else ()
    some = any(item.no_case for one in blank.sheets for item in one.items)
    unknown = ("unknown", "no_case") if some else ("unknown",)
    steps = ("cells", "answer", *unknown, "reason", "note", "nobody", "star", "back")
    values = {"limit": LIMIT, "fewest": blank.fewest}
    lines = [*many, *(words(f"blank.guide_{step}", **values) for step in steps)]
    scale = [
        words("blank.step", answer=answer, meaning=step.meaning)
        for answer, step in zip(_levels(blank, words), blank.steps, strict=True)
    ]
    parts = {"scale": scale, "credit": [blank.credit], "limits": [blank.disclaimer]}
    top = sheet.opening(blank.title, [])
    sheet.put(top, 0, words("blank.guide"), sheet.formats.head)
    rows = count(top + 1)
    for line in lines:
        sheet.put(next(rows), 0, line, sheet.formats.text)
    for name, said in parts.items():
        sheet.put(next(rows), 0, words(f"blank.guide_{name}"), sheet.formats.head)
        for line, row in zip(said, rows, strict=False):
            sheet.put(row, 0, line, sheet.formats.text)
            sheet.tall(row, [line], [WIDTH])
    sheet.widths(WIDTH)


def _levels(blank: Blank, words: Words) -> list[str]:
    return [words("blank.choice", number=step.number, label=step.label) for step in blank.steps]


def _lists(hidden: Sheet, blank: Blank, words: Words) -> Lists:
    """Write the lists to choose from and say where they are."""
    levels, look = _levels(blank, words), hidden.formats.text
    others = ("dont_know", "not_applicable", "no_case")
    answers = [*levels, *(words(f"rating.{other}") for other in others)]
    reasons = [reason.label for reason in blank.reasons]
    for column, texts in ((LISTS, answers), (LISTS + 2, reasons)):
        for row, text in enumerate(texts):
            hidden.put(row, column, text, look)
    for row, step in enumerate(blank.steps):
        hidden.put(row, LISTS + 1, step.value, hidden.formats.number)

    def cells(column: int, entries: int) -> str:
        return f"'{HIDDEN}'!{xl_range_abs(0, column, entries - 1, column)}"

    return Lists(
        answers=cells(LISTS, len(answers) - 1),
        with_no_case=cells(LISTS, len(answers)),
        values=cells(LISTS + 1, len(levels)),
        reasons=cells(LISTS + 2, len(reasons)),
        not_applicable=hidden.address(len(answers) - 2, LISTS),
        numbers=tuple(step.number for step in blank.steps),
    )


def _asked(sheet: Sheet, blank: BlankSheet, lists: Lists, words: Words) -> Asked:
    """Write an agency's sheet: a row for each item, open where an answer goes."""
    top = sheet.opening(words("blank.asked", agency=blank.name), [])
    sheet.put(0, Column.MARK, mark(blank.agency), sheet.formats.drawn)
    for column in Column:
        if column < Column.VALUE:
            head = words(f"blank.{column.name.lower()}")
            sheet.put(top, column, head, sheet.formats.head)
    rows = {item.id: row for row, item in enumerate(blank.items, top + 1)}
    for domain in blank.domains:
        for item in domain.items:
            _put_item(sheet, domain, item, rows[item.id], lists, words)
    if rows:
        _choosing(sheet, blank, rows, lists, words)
    sheet.widths(*WIDTHS)
    sheet.page.set_column(Column.VALUE, Column.MARK, None, None, {"hidden": True})
    sheet.page.freeze_panes(top + 1, 0)
    sheet.page.repeat_rows(top)
    sheet.printed(top + len(rows), Column.NOTE)
    return Asked(blank, sheet, rows)


def _put_item(
    sheet: Sheet, domain: BlankDomain, item: BlankItem, row: int, lists: Lists, words: Words
) -> None:
    formats = sheet.formats
    when = words("blank.when", question=item.when) if item.when else ""
    own = [
        words("question.level", number=number, text=text)
        for number, text in zip(lists.numbers, item.levels, strict=False)
    ]
    statement = "\n".join(part for part in (item.statement, *own, when) if part)
    texts = (domain.short, item.label, statement, item.good)
    for column, text in enumerate(texts):
        sheet.put(row, column, text, formats.text)
    sheet.tall(row, texts, WIDTHS)
    sheet.put(row, Column.ANSWER, None, formats.choice)
    sheet.put(row, Column.REASON, None, formats.choice)
    sheet.put(row, Column.NOTE, None, formats.written)
    answer, reason = (xl_rowcol_to_cell(row, column) for column in (Column.ANSWER, Column.REASON))
    open_ = "" if item.when else words("blank.to_answer")
    missing = f'IF(AND({answer}={lists.not_applicable},{reason}=""),{quoted(words("blank.to_reason"))},"")'
    sheet.put(
        row, Column.CHECK, Formula(f'IF({answer}="",{quoted(open_)},{missing})', open_ or None), formats.text
    )
    chosen = f"INDEX({lists.values},MATCH({answer},{lists.answers},0))"
    typed = f"INDEX({lists.values},MATCH({answer},{lists.values},0))"
    sheet.put(
        row,
        Column.VALUE,
        Formula(f'IF({answer}="","",IFERROR({chosen},IFERROR({typed},"")))'),
        formats.drawn,
    )
    sheet.put(row, Column.MARK, item.id, formats.drawn)


def _choosing(sheet: Sheet, blank: BlankSheet, rows: dict[str, int], lists: Lists, words: Words) -> None:
    """Let people choose answers, and reasons unless they have one of their own."""
    answer = {
        "validate": "list",
        "error_title": words("blank.no_answer_title"),
        "error_message": words("blank.no_answer"),
    }
    reason = {
        "validate": "list",
        "source": f"={lists.reasons}",
        "show_error": False,
        "input_message": words("blank.reason_hint"),
    }
    for no_case, alike in groupby(blank.items, key=lambda item: item.no_case):
        items = [item.id for item in alike]
        source = {"source": f"={lists.with_no_case if no_case else lists.answers}"}
        ends = (rows[items[0]], Column.ANSWER, rows[items[-1]], Column.ANSWER)
        sheet.page.data_validation(*ends, {**answer, **source})
    ends = (min(rows.values()), Column.REASON, max(rows.values()), Column.REASON)
    sheet.page.data_validation(*ends, reason)


def _stars(book: Workbook, sheet: Sheet, blank: Blank, words: Words, asked: list[Asked]) -> None:
    """A star for each agency, one below the other."""
    top = sheet.opening(words("blank.star"), [])
    for one in asked:
        last = _scores(sheet, blank, words, one, top)
        rays = len(one.blank.domains)
        chart = begun(book, rays)
        names, drawn = ([sheet.name, top + 1, column, last, column] for column in (0, DRAWN))
        sheet.put(top, DRAWN, words("blank.series"), sheet.formats.drawn)
        add_now(chart, [sheet.name, top, DRAWN], names, drawn, rays=rays)
        finish(chart, blank.steps, [sheet.name, top, 0])
        described = words("blank.alternative", agency=one.blank.name)
        sheet.page.insert_chart(last + 2, 0, chart, {"description": writable(described)})
        fit = sheet.on_one_page if len(asked) == 1 else sheet.printed
        fit(last + 2 + TALL, WIDE)
        top = last + 2 + TALL + 2
    sheet.widths(34, 14, 22)


def _scores(sheet: Sheet, blank: Blank, words: Words, asked: Asked, top: int) -> int:
    """Write how far each domain is and its score; return the last row."""
    heads = (asked.blank.name, words("blank.answered"), words("blank.score"))
    for column, head in enumerate(heads):
        sheet.put(top, column, head, sheet.formats.head)
    for row, domain in enumerate(asked.blank.domains, top + 1):
        drawn = xl_rowcol_to_cell(row, DRAWN)
        if domain.items:
            rows = [asked.rows[item.id] for item in domain.items]
            answers, values = (
                xl_range_formula(asked.sheet.name, rows[0], column, rows[-1], column)
                for column in (Column.ANSWER, Column.VALUE)
            )
            score = Formula(mean(f"COUNT({values})", f"SUM({values})", blank.fewest, "NA()"), MISSING)
            answered = Formula(f'COUNTA({answers})&" / {len(rows)}"', f"0 / {len(rows)}")
            none = words("blank.too_few")
        else:
            score, answered, none = Formula("NA()", MISSING), Formula('""'), words("blank.not_asked")
        sheet.put(row, 0, domain.short, sheet.formats.text)
        sheet.put(row, 1, answered, sheet.formats.text)
        shown = Formula(f"IF(ISNA({drawn}),{quoted(none)},{drawn})", none)
        sheet.put(row, 2, shown, sheet.formats.score)
        sheet.put(row, DRAWN, score, sheet.formats.drawn)
    return top + len(asked.blank.domains)


def _say_what_is_asked(hidden: Sheet, blank: Blank, asked: list[Asked]) -> None:
    """Which content it is, and which item each row asks about in which revision."""
    lines: list[tuple[str | int, ...]] = [(KIND, FORMAT), (Line.VERSION, blank.version)]
    for one in asked:
        lines.append((Line.SHEET, one.blank.agency, " ".join(one.blank.functions)))
        lines += [
            (Line.ITEM, one.blank.agency, one.rows[item.id] + 1, item.id, item.revision)
            for item in one.blank.items
        ]
    if blank.of:
        lines.append((Line.RETURN, blank.of, blank.number))
    for row, line in enumerate(lines):
        for column, cell in enumerate(line):
            hidden.put(row, column, cell, hidden.formats.text)
