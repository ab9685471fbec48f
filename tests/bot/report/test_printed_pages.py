"""What is printed: rows as high as their texts, columns that can be read, one page where one is said."""

import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from bot.report.paper import paper
from bot.report.workbook import xlsx
from bot.report.workbook.cells import LINE_HEIGHT, ROOM, breaks
from flows.conversations.results import handed_on
from flows.handouts import Handout, HandoutRow
from flows.reports import Form, Report
from tests.bot.report.test_handouts import some
from tests.bot.report.test_workbook import report
from tests.patience import PATIENCE

OFFICE = shutil.which("soffice")
WHY = "The meeting agreed this after it had talked it through with everybody who was there. " * 4


def sheet(of: Report, number: int) -> str:
    """One sheet of a workbook as it is stored."""
    with zipfile.ZipFile(BytesIO(xlsx(of))) as book:
        return book.read(f"xl/worksheets/sheet{number}.xml").decode()


def with_reasons(of: Report) -> Report:
    """The same with a long reason for what was agreed on each item."""
    domains = tuple(
        replace(domain, items=tuple(replace(item, agreed_why=WHY) for item in domain.items))
        for domain in of.domains
    )
    return replace(of, domains=domains)


def test_every_row_is_as_high_as_its_texts() -> None:
    """A program that takes the file for another's doesn't work out a height that is left unset."""
    items, also = sheet(with_reasons(report(2)), 3), sheet(report(2), 4)
    for text in (items, also):
        rows = re.findall(r'<row r="(\d+)"([^>]*)><c r="A\d+"[^>]* t="s"', text)[2:]
        assert rows
        assert all("customHeight" in how for _, how in rows)
    heights = [float(one) for one in re.findall(r'ht="([\d.]+)"', items)]
    assert max(heights) >= LINE_HEIGHT * len(WHY) / 40


def test_what_is_too_wide_to_be_read_is_printed_on_several_pages() -> None:
    """Its names come again on each; no page is smaller than a scale that is read."""
    text = sheet(with_reasons(report(2)), 3)
    assert re.search(r'<pageSetup [^>]*scale="65"', text)
    assert "fitToPage" not in text
    columns = {
        int(first): float(width)
        for first, width in re.findall(r'<col min="(\d+)" max="\d+" width="([\d.]+)"', text)
    }
    assert len(columns) > 20 or sum(columns.values()) > ROOM
    begins = [0, *map(int, re.findall(r'<brk id="(\d+)" max="1048575"', text))]
    assert len(begins) > 1
    narrow = sheet(report(2), 4)
    assert "fitToPage" in narrow


def test_a_page_has_what_it_has_room_for() -> None:
    """The first has more, because the names come first on the others; a column wider than all is alone."""
    assert breaks([50, 50, 50, 50, 50, 50], 50) == [3, 5]
    assert breaks([ROOM + 1, 10], 10) == [1]
    assert breaks([10] * 15, 10) == []


def filled(page: Handout) -> Handout:
    """The same with as much in it as there can be."""
    parts = []
    for part in page.pages[0].parts:
        if part.rows:
            rows = tuple(HandoutRow("Prevention and more", "too few to score") for _ in range(8))
            parts.append(replace(part, rows=rows))
        else:
            points = tuple(f"{WHY[:170]}." for _ in range(4)) if part.points else ()
            parts.append(replace(part, points=points, said=tuple(f"{one} {WHY[:40]}" for one in part.said)))
    return replace(page, title=WHY[:90], pages=(replace(page.pages[0], parts=tuple(parts)),))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice Writer is not here (libreoffice-writer-nogui)")
def test_what_is_called_one_page_is_one(tmp_path: Path) -> None:
    """For staff of an agency of one team, as it comes and with as much in it as there can be."""
    there = some(3)
    pages = [handed_on.handout(there, agency) for agency in there.run.framework.agencies[:3]]
    for at, page in enumerate((*pages, *map(filled, pages))):
        (tmp_path / f"{at}.docx").write_bytes(paper(page, Form.WORD))
    command = [str(OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(tmp_path), *map(str, sorted(tmp_path.glob("*.docx")))]
    done = subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE + 30)  # noqa: S603 – our own files
    made = sorted(tmp_path.glob("*.pdf"))
    if not made:
        pytest.skip(f"LibreOffice is here without Writer: {done.stderr.decode()[:200]}")
    assert [len(pikepdf.open(one).pages) for one in made] == [1] * 6
