"""The items in the order of other audits that they serve: in the workbook, on papers and on the checklist."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.putting import NotWritten, as_read_in, blank_for
from bot.report.workbook.book import xlsx
from flows.framework import Framework
from flows.papers import Pages, Paragraph, Table, of_blank, of_report
from flows.presses.results import TEAM_WORKBOOK
from flows.replies import Workbook
from flows.reports import Report
from storage.framework.file import read_framework
from tests.company import Company
from tests.flows.small import SMALL
from tests.paths import EVIDENCE


def report(folder: Path, file: bytes) -> Report:
    """The report of a team in Scotland that has answered everything with the highest level."""
    company = Company(folder)
    company.file = file
    company.restart(file)
    company.types("pia", "/start")
    company.taps("pia", "1", "Social care")
    while not company.presses_on(company.card("pia"), "rate"):
        card = company.card("pia")
        scottish = [press for press in company.presses_on(card, "found") if press.endswith(":scotland")]
        if scottish:
            company.presses("pia", scottish[0])
        else:
            company.taps("pia", "c" if company.presses_on(card, "go") else "1")
    while presses := company.presses_on(company.card("pia"), "rate"):
        company.presses("pia", [press for press in presses if press.split(":")[3].isdigit()][-1])
    company.presses("pia", TEAM_WORKBOOK(company.rows_of("sheet")[0].id))
    (book,) = [one for one in company.said["pia"] if isinstance(one, Workbook)]
    company.close()
    assert isinstance(book.report, Report)
    return book.report


def tables(paper: Pages) -> list[Table]:
    """The tables of a paper whose first column says what else is served."""
    return [one for one in paper.blocks if isinstance(one, Table) and one.heads[0] == "Also serves"]


def test_workbook_and_paper_can_be_read_in_that_order(tmp_path: Path) -> None:
    """A sheet that is sorted and can be filtered, and a section; of the team's own nation alone."""
    made = report(tmp_path, EVIDENCE.read_bytes())
    book = load_workbook(BytesIO(xlsx(made)), data_only=True)
    rows = list(book["Other audits"].iter_rows(min_row=4, values_only=True))
    assert rows[0][:4] == ("Also serves", "Domain", "Id", "Item")
    assert [row[:5] for row in rows[1:]] == [
        ("Quality framework: leadership", "Plans", "P1", "A plan is agreed", 1)
    ]
    assert book["Other audits"].auto_filter.ref
    (table,) = tables(of_report(made))
    assert table.rows == (("Quality framework: leadership", "P1 A plan is agreed"),)


def test_without_any_there_is_neither_sheet_nor_section(tmp_path: Path) -> None:
    """Nor an empty one."""
    made = report(tmp_path, SMALL.encode())
    assert "Other audits" not in load_workbook(BytesIO(xlsx(made))).sheetnames
    assert tables(of_report(made)) == []


def framework() -> Framework:
    """The content of the tests of evidence."""
    return read_framework(EVIDENCE.read_bytes())


def test_the_checklist_is_printed_in_the_words_of_a_nation() -> None:
    """With what could show each item, and the items in the order of other audits at the end."""
    for nation, word, also in (
        (None, "partnership", ["Quality framework: leadership", "Section 11: leadership"]),
        ("Scotland", "committee", ["Quality framework: leadership"]),
        ("england", "partnership", ["Section 11: leadership"]),
    ):
        blank = blank_for(as_read_in(framework(), nation), None)
        assert blank.sheets[0].items[0].statement == f"The {word} has agreed a plan."
        said = [one.text for one in of_blank(blank).blocks if isinstance(one, Paragraph)]
        assert {"The plan itself; Minutes of the meeting", framework().sampling} <= {*said}
        (table,) = tables(of_blank(blank))
        assert [row[0] for row in table.rows] == also
    with pytest.raises(NotWritten, match="There is no nation mars"):
        as_read_in(framework(), "mars")
