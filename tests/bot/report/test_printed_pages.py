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

from bot.report.paper import paper, written
from bot.report.workbook import xlsx
from bot.report.workbook.cells import LINE_HEIGHT, ROOM, breaks
from bot.report.workbook.lists import REASONS
from flows.conversations.results import handed_on
from flows.handouts import Handout, HandoutRow
from flows.papers import PageBreak, of_report
from flows.reports import ActionReport, Edition, Form, Report
from tests.bot.report.test_handouts import some
from tests.bot.report.test_workbook import report
from tests.patience import PATIENCE

CHANGED = "1.7; on the 12 items compared: 1.2, from 1.3: too little to tell"
OFFICE = shutil.which("soffice")
WORKED_OUT = 7
"""The sheet of a workbook for everybody that has the formulas."""

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


def test_what_opens_a_sheet_is_cut_off_nowhere() -> None:
    """A sentence wider than its table is broken over the table's columns, in a row as high as it is."""
    of = replace(report(2), basis=(WHY[:300], "Short."), when=f"Round 2 · {WHY[:300]}")
    for number in (1, 2, 3):
        text = sheet(of, number)
        merged = re.findall(r'<mergeCell ref="A(\d+):([A-Z]+)\1"/>', text)
        assert merged
        heights = dict(re.findall(r'<row r="(\d+)"[^>]* ht="([\d.]+)"', text))
        assert all(float(heights[row]) > LINE_HEIGHT + 3 for row, _ in merged)
        columns = re.findall(r'<col min="(\d+)" max="(\d+)" width="([\d.]+)"', text)
        wide = [float(width) for first, last, width in columns for _ in range(int(first), int(last) + 1)]
        for _, last in merged:
            assert sum(wide[: ord(last) - 64]) <= ROOM + 10
    assert len(re.findall("<mergeCell ", sheet(of, 1))) == 2


def test_what_opens_a_sheet_has_no_more_room_than_it_needs() -> None:
    """Its height goes by all columns that it runs over, not by the first of them."""
    text = sheet(report(2, "outpublic"), WORKED_OUT)
    merged = re.findall(r'<mergeCell ref="A(\d+):[A-Z]+\1"/>', text)
    heights = dict(re.findall(r'<row r="(\d+)"[^>]* ht="([\d.]+)"', text))
    assert merged
    assert all(float(heights[row]) <= 2 * LINE_HEIGHT + 3 for row in merged)


def test_how_each_domain_changed_is_read_beside_the_star() -> None:
    """It is longer in a workbook for partners, which says of a number that it is not for everybody."""
    of = report(2)
    domains = tuple(replace(one, then=7, now=21, change="up 1.4 from 0.7", few=True) for one in of.domains)
    text = sheet(replace(of, before="Round 1", beside=True, domains=domains), 1)
    heights = dict(re.findall(r'<row r="(\d+)"[^>]* ht="([\d.]+)"', text))
    (first,) = re.findall(r'<row r="(\d+)"[^>]*>(?:(?!</row>).)*<f>IF\(ISNA', text)[:1]
    rows = [str(int(first) + at) for at in range(len(domains))]
    assert all(float(heights.get(row, 0)) > LINE_HEIGHT + 3 for row in rows)


def test_what_a_team_wrote_has_a_column_wide_enough() -> None:
    """A note that is long beside evidence that is not."""
    of = report(2)
    notes = tuple(
        replace(
            one, items=tuple(replace(item, said=item.said[:1], note=WHY, backing="") for item in one.items)
        )
        for one in of.domains
    )
    text = sheet(replace(of, edition=Edition.TEAM, columns=("Us",), settled=False, domains=notes), 3)
    widths = dict(re.findall(r'<col min="(\d+)" max="\d+" width="([\d.]+)"', text))
    assert float(widths["9"]) > REASONS


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
            rows = tuple(HandoutRow("Prevention and more", CHANGED) for _ in range(8))
            parts.append(
                replace(part, rows=rows, said=("It shows only what was low, mixed or not known. " * 3,))
            )
        else:
            points = tuple(f"{WHY[:170]}." for _ in range(4)) if part.points else ()
            parts.append(replace(part, points=points, said=tuple(f"{one} {WHY[:40]}" for one in part.said)))
    return replace(page, title=WHY[:90], pages=(replace(page.pages[0], parts=tuple(parts)),))


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice Writer is not here (libreoffice-writer-nogui)")
def test_what_is_called_one_page_is_one(tmp_path: Path) -> None:
    """For staff of an agency of one team, as it comes and with as much in it as there can be."""
    there, compared = some(3), some(86)
    pages = [handed_on.handout(there, agency) for agency in there.run.framework.agencies[:3]]
    pages += [handed_on.handout(compared, compared.run.framework.agencies[0])]
    for at, page in enumerate((*pages, *map(filled, pages))):
        (tmp_path / f"{at}.docx").write_bytes(paper(page, Form.WORD))
    assert printed(tmp_path) == [1] * 8


def longest(of: Report) -> Report:
    """The same with as much on its first page as a partnership of five domains has to tell a board."""
    action = ActionReport(
        what="Agree who leads on this in each service, and what they need",
        about="HSB recorded in the same categories",
        owner="The partnership",
        due="",
        status="to do",
        asks=("Who in the partnership owns it?", "By when?"),
    )
    return replace(
        of,
        findings=tuple(f"{WHY[:140]}." for _ in range(5)),
        compared=tuple(f"{WHY[:190]}." for _ in range(3)),
        domains=tuple(replace(one, change=one.change or "about the same as 1.6") for one in of.domains),
        corrected=tuple(f"{WHY[:80]}." for _ in range(9)),
        edited=2,
        actions=(action,) * 5,
    )


def first_page(of: Report) -> bytes:
    """What comes before the results, as a Word file of its own."""
    pages = of_report(of)
    end = next(at for at, block in enumerate(pages.blocks) if isinstance(block, PageBreak))
    return written(replace(pages, blocks=pages.blocks[:end]), Form.WORD)


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice Writer is not here (libreoffice-writer-nogui)")
def test_page_one_of_a_paper_is_one_page(tmp_path: Path) -> None:
    """Whatever fonts are there; as it comes, and with as much in it as there can be."""
    for at, one in enumerate((report(2), longest(report(2)))):
        (tmp_path / f"{at}.docx").write_bytes(first_page(one))
    assert printed(tmp_path) == [1, 1]


def printed(folder: Path) -> list[int]:
    """How many pages each Word file in a folder has."""
    command = [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", str(folder), *map(str, sorted(folder.glob("*.docx")))]
    done = subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE + 30)  # noqa: S603 – our own files
    made = sorted(folder.glob("*.pdf"))
    if not made:
        pytest.skip(f"LibreOffice is here without Writer: {done.stderr.decode()[:200]}")
    return [len(pikepdf.open(one).pages) for one in made]
