"""Papers as other programs read them: pikepdf takes PDFs apart, python-docx and LibreOffice Word files."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from docx import Document
from docx.oxml.ns import qn

from bot.report.painter import Painter
from bot.report.paper import paper, papers_of, written
from flows.asking.blank_sheets import blank, sheet_of_agency
from flows.handouts import Handout, HandoutPage, HandoutPart, HandoutRow
from flows.papers import (
    Bullets,
    ForAuthor,
    Heading,
    Pages,
    Paragraph,
    Room,
    StarPicture,
    Table,
    of_blank,
    of_report,
)
from flows.papers.numbers import score, value
from flows.replies import Paper
from flows.reports import ActionReport, Edition, Form, ItemReport, Report, Said, Step
from flows.wording import Words
from tests.bot.report.test_workbook import report
from tests.patience import PATIENCE
from tests.round_pairs import FRAMEWORK

WORDS = Words("en")
OFFICE, TO_TEXT = shutil.which("soffice"), shutil.which("pdftotext")
SOME, PUBLIC = report(2), report(2, "outpublic")
CHECKLIST = blank(FRAMEWORK, [sheet_of_agency(FRAMEWORK, one.id) for one in FRAMEWORK.agencies])


def texts(pages: Pages) -> Iterator[str]:
    """Every text of a paper that its blocks show."""
    yield from (pages.title, pages.subtitle)
    for block in pages.blocks:
        match block:
            case Heading(text=text) | ForAuthor(text=text):
                yield text
            case Paragraph(text=text, lead=lead):
                yield from (lead, text)
            case Bullets(items=items):
                yield from items
            case Table(heads=heads, rows=rows):
                yield from heads
                yield from (cell for row in rows for cell in row)
            case Room(choices=choices, boxes=boxes, notes=notes):
                yield from (*choices, *boxes, notes)
            case _:
                pass


# what a PDF has for whoever does not see it


def structure(node: Any) -> Iterator[Any]:
    """Every element of the tree of tags, in reading order."""
    if isinstance(node, pikepdf.Array):
        for one in node:
            yield from structure(one)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            yield node
        if "/K" in node:
            yield from structure(node.K)


def tags(pdf: pikepdf.Pdf) -> list[Any]:
    """The tags of a file."""
    return list(structure(pdf.Root.StructTreeRoot))


@pytest.mark.parametrize("pages", [of_report(SOME), of_report(PUBLIC), of_blank(CHECKLIST)])
def test_pdf_is_for_everybody(pages: Pages) -> None:
    """Tagged, PDF/UA-1, in its language, with headings, heads of tables, alternatives and bookmarks."""
    with pikepdf.open(BytesIO(written(pages, Form.PDF))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == "en"
        with pdf.open_metadata() as about:
            assert str(about["pdfuaid:part"]) == "1"
            assert str(about["dc:title"]) == pages.title
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        found = tags(pdf)
        kinds = [str(one.S) for one in found]
        levels = [int(kind[2]) for kind in kinds if re.fullmatch("/H[1-6]", kind)]
        headings = [block for block in in_pdf(pages).blocks if isinstance(block, Heading)]
        assert levels == [block.level for block in headings]
        assert all(next_ <= now + 1 for now, next_ in pairwise(levels))
        heads = sum(len(block.heads) for block in pages.blocks if isinstance(block, Table))
        assert kinds.count("/TH") == heads
        stars = [block.alternative for block in pages.blocks if isinstance(block, StarPicture)]
        assert [str(one.Alt) for one in found if str(one.S) == "/Figure"] == stars
        with pdf.open_outline() as outline:
            assert [one.title for one in outline.root] == [one.text for one in headings if one.level == 1]
        fonts = {str(name) for page in pdf.pages for name in _fonts(page)}
        assert fonts
        assert all("DejaVuSans" in font for font in fonts)


def in_pdf(pages: Pages) -> Pages:
    """The paper without what its author fills in, since nobody can write into a PDF."""
    theirs = {WORDS(f"papers.{name}") for name in ("risk", "finance", "equality")}
    blocks = [one for one in pages.blocks if not isinstance(one, Heading) or one.text not in theirs]
    return replace(pages, blocks=tuple(one for one in blocks if not isinstance(one, ForAuthor)))


def _fonts(page: Any) -> Iterator[Any]:
    for font in page.Resources.get("/Font", {}).values():
        yield font.BaseFont


def test_pdf_has_welsh_letters_and_vector_stars() -> None:
    """No picture of pixels is in it, and ŵ and ŷ are letters of its font."""
    one = replace(SOME, whose="Tŷ Gŵyl", domains=SOME.domains[:3])
    with pikepdf.open(BytesIO(paper(one, Form.PDF))) as pdf:
        assert "Tŷ Gŵyl" in str(pdf.docinfo.Title)
        kinds = [str(obj.get("/Subtype", "")) for obj in pdf.objects if isinstance(obj, pikepdf.Stream)]
    assert "/Image" not in kinds


# what a Word document has


def test_word_has_styles_heads_and_alternatives() -> None:
    """Built-in styles by name, heads that go on to the next page, and what the star shows in words."""
    pages = of_report(SOME)
    document = Document(BytesIO(paper(SOME, Form.WORD)))
    shown = [(one.style.name, one.text) for one in document.paragraphs if one.style is not None]
    wanted = [(f"Heading {one.level}", one.text) for one in pages.blocks if isinstance(one, Heading)]
    assert [one for one in shown if one[0] and one[0].startswith("Heading")] == wanted
    assert {name for name, _ in shown} <= {
        "Title",
        "Subtitle",
        "Normal",
        "Heading 1",
        "Heading 2",
        "Quote",
        "List Bullet",
        "No Spacing",
    }
    (foot,) = document.sections[0].footer.paragraphs
    assert foot.text.startswith(pages.footer)
    assert [one.get(qn("w:instr")) for one in foot._p.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    tables = [one for one in pages.blocks if isinstance(one, Table)]
    assert len(document.tables) == len(tables)
    heads = [cell.paragraphs[0] for one in document.tables for cell in one.rows[0].cells]
    assert all(one.paragraph_format.keep_with_next for one in heads)
    assert all(one.rows[0]._tr.find(f".//{qn('w:tblHeader')}") is not None for one in document.tables)
    pictures = [one.get("descr") for one in document.element.iter(qn("wp:docPr"))]
    assert pictures == [one.alternative for one in pages.blocks if isinstance(one, StarPicture)]
    assert document.core_properties.title == pages.title
    everything = "\n".join(_of_word(document))
    assert [text for text in texts(pages) if text.strip() and text not in everything] == []


def _of_word(document: Any) -> Iterator[str]:
    yield from (one.text for one in document.paragraphs)
    yield from (one.text or "" for one in document.element.iter(qn("w:t")))


HANDOUT = Handout(
    language="en",
    title="Launch",
    subtitle="To hand out",
    footer="Launch",
    pages=(
        HandoutPage(
            title="Dates",
            parts=(
                HandoutPart(
                    heading="Round 1",
                    points=("One.", "Two."),
                    heads=HandoutRow("Step", "Day"),
                    rows=(HandoutRow("Last day for answers", "7 December 2026"),),
                    to_write="Who the controllers are.",
                ),
            ),
        ),
    ),
)


@pytest.mark.wide
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice Writer is not here (libreoffice-writer-nogui)")
def test_another_program_opens_the_word_paper(tmp_path: Path) -> None:
    """LibreOffice reads the headings, every row of every table and the alternative of the star."""
    source, other = tmp_path / "paper.docx", tmp_path / "handout.docx"
    source.write_bytes(paper(SOME, Form.WORD))
    other.write_bytes(paper(HANDOUT, Form.WORD))
    command = [str(OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "fodt", "--outdir", str(tmp_path), str(source), str(other)]
    done = subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)  # noqa: S603 – our own file
    if not (tmp_path / "paper.fodt").exists():
        pytest.skip(f"LibreOffice is here without Writer: {done.stderr.decode()[:200]}")
    shown = (tmp_path / "paper.fodt").read_text(encoding="utf-8")
    pages = of_report(SOME)
    headings = [one for one in pages.blocks if isinstance(one, Heading)]
    assert shown.count("<text:h ") == len(headings)
    rows = sum(1 + len(one.rows) for one in pages.blocks if isinstance(one, Table))
    assert shown.count("<table:table-row") == rows
    assert shown.count("<table:table-header-rows>") == sum(isinstance(one, Table) for one in pages.blocks)
    assert re.search(r"<svg:desc>Star of Northshire", shown)
    handed = (tmp_path / "handout.fodt").read_text(encoding="utf-8")
    assert (handed.count("<text:h "), handed.count("<table:table-row")) == (2, 2)
    assert handed.count("<text:list-item") == 2


# what stands in it


def numbers_of(one: Report) -> Iterator[str]:
    """Every number that a report has for its readers, as papers say it."""
    for domain in one.domains:
        tenths = [domain.score, domain.rated_score if one.settled else None, domain.least, domain.most]
        tenths += [domain.then, domain.now] if one.before else []
        yield from (score(each) for each in tenths if each is not None)
        for item in domain.items:
            values = [item.median, item.agreed, item.least, item.most, *(said.value for said in item.said)]
            yield from (value(one, WORDS, each) for each in values if each is not None)
            if one.edition is not Edition.TEAM:
                counts = (item.good or 0, item.agencies, item.rated, item.dont_know)
                yield from (str(each) for each in (*counts, item.not_applicable, item.unanswered) if each)
    for action in one.actions:
        yield from (action.due, action.what)


@pytest.mark.parametrize("press", ["outbook", "outpublic"])
@pytest.mark.parametrize("seed", range(6))
def test_paper_holds_every_number(seed: int, press: str) -> None:
    """What the report says is there is on paper."""
    one = report(seed, press)
    said = set(re.findall(r"[\w.\-]+", " ".join(texts(of_report(one)))))
    for number in numbers_of(one):
        assert set(re.findall(r"[\w.\-]+", number)) <= said, number


@pytest.mark.skipif(TO_TEXT is None, reason="pdftotext is not here (poppler-utils)")
def test_pdf_holds_what_the_blocks_say(tmp_path: Path) -> None:
    """Another program reads every word of the blocks in it, but for those that go on on the next line."""
    pages = of_report(SOME)
    (tmp_path / "paper.pdf").write_bytes(written(pages, Form.PDF))
    done = subprocess.run(  # noqa: S603 – our own file
        [str(TO_TEXT), str(tmp_path / "paper.pdf"), "-"], check=True, capture_output=True, timeout=PATIENCE
    )
    shown = set(re.findall(r"\w+(?:\.\w+)*", done.stdout.decode()))
    assert not any(isinstance(block, ForAuthor) for block in in_pdf(pages).blocks)
    wanted = {word for text in texts(in_pdf(pages)) for word in re.findall(r"\w+(?:\.\w+)*", text)}
    assert {word for word in wanted - shown if len(word) < 5 or word[0].isdigit()} == set()
    assert len(wanted - shown) < len(wanted) / 20


@pytest.mark.skipif(TO_TEXT is None, reason="pdftotext is not here (poppler-utils)")
@pytest.mark.parametrize("word", ["a" * 120, "a\N{COMBINING ACUTE ACCENT}" * 90, "1234567890" * 9])
def test_a_word_that_is_longer_than_its_cell_is_not_cut_off(tmp_path: Path, word: str) -> None:
    """It goes on on the next line; a link is whole, which breaks at its strokes anyway."""
    link = "https://example.gov.uk/" + "folder/" * 20
    rows = (("x", word), ("x", link))
    pages = replace(in_pdf(of_report(SOME)), blocks=(Table(heads=("a", "b"), rows=rows, shares=(1, 1)),))
    (tmp_path / "paper.pdf").write_bytes(written(pages, Form.PDF))
    done = subprocess.run(  # noqa: S603 – our own file
        [str(TO_TEXT), "-bbox", str(tmp_path / "paper.pdf"), "-"],
        check=True,
        capture_output=True,
        timeout=PATIENCE,
    )
    html = done.stdout.decode()
    (width,) = map(float, re.findall(r'page width="([\d.]+)"', html))
    assert all(float(right) < width - 50 for right in re.findall(r'xMax="([\d.]+)"', html))
    assert link in "".join(re.findall(r">([^<>]*folder[^<>]*)</word>", html))


def test_actions_that_nobody_owns_are_what_is_asked_of_a_board() -> None:
    """An open action without owner or date is on the first page, before the first star."""
    loose = ActionReport(about="Waiting", what="Write a rota", owner="x", asks=("Who owns it?", "By when?"))
    settled = ActionReport(about="Plan", what="Sign the plan", owner="Ann", due="2027-08-01")
    blocks = of_report(replace(SOME, actions=(loose, settled))).blocks
    first = blocks[: next(at for at, one in enumerate(blocks) if isinstance(one, StarPicture))]
    lists = [item for one in first if isinstance(one, Bullets) for item in one.items]
    assert "Waiting: Write a rota. Who owns it? By when?" in lists
    assert not any("Sign the plan" in item for item in lists)
    assert sum(isinstance(one, ForAuthor) for one in first) == 3


def test_cells_of_a_word_table_have_white_around_their_text() -> None:
    """Lines of two rows that touch are read as one."""
    document = Document(BytesIO(written(of_report(SOME), Form.WORD)))
    for table in document.tables:
        for side in ("top", "bottom"):
            (found,) = table._tbl.tblPr.findall(f"{qn('w:tblCellMar')}/{qn(f'w:{side}')}")
            assert int(found.get(qn("w:w"))) >= 20
    assert document.tables


@pytest.mark.parametrize("seed", range(4))
def test_the_method_says_what_a_difference_is_of(seed: int) -> None:
    """The reader's own sum of what is printed agrees with it; none says so without a comparison."""
    of = report(seed)
    said = " ".join(texts(of_report(of)))
    compared = any(one.now is not None for one in of.domains)
    assert said.count("Differences are of the numbers as printed.") == compared
    none = replace(of, domains=tuple(replace(one, then=None, now=None) for one in of.domains))
    assert "as printed" not in " ".join(texts(of_report(none)))


def test_everybodys_paper_names_no_agency() -> None:
    """What an agency said is in the paper for partners and not in the other."""
    public = " ".join(texts(of_report(PUBLIC)))
    assert SOME.columns
    assert WORDS("papers.by_agency") in " ".join(texts(of_report(SOME)))
    assert WORDS("papers.by_agency") not in public
    assert WORDS("papers.could_tell", agencies="") not in public


@pytest.mark.parametrize("form", list(Form))
def test_same_report_makes_the_same_file(form: Form) -> None:
    """So that whoever has both can tell."""
    assert paper(SOME, form) == paper(SOME, form)


def test_papers_of_a_report() -> None:
    """Both forms of a round; of a team's own return the PDF alone."""
    assert set(papers_of(SOME)) == {"paper-partners.docx", "paper-partners.pdf"}
    own = replace(SOME, edition=Edition.TEAM, columns=("Us",))
    assert set(papers_of(own)) == {"paper-team.pdf"}


# every kind of round


def empty() -> Report:
    """The report of a round in which nobody has returned anything."""
    domains = tuple(
        replace(
            one, score=None, rated_score=None, why="not asked", items=(), least=None, most=None, change=""
        )
        for one in SOME.domains
    )
    return replace(SOME, domains=domains, columns=(), before="", findings=(), compared=(), basis=())


def on_scale(levels: int) -> Report:
    """The report as it would be on a scale of so many levels."""
    part = Fraction(levels - 1, 3)
    steps = tuple(
        Step(number=str(level), label=f"Level {level}", meaning="", value=Fraction(level))
        for level in range(levels)
    )

    def scaled(item: ItemReport) -> ItemReport:
        def of(one: Fraction | None) -> Fraction | None:
            return None if one is None else one * part

        return replace(
            item,
            median=of(item.median),
            agreed=of(item.agreed),
            least=of(item.least),
            most=of(item.most),
            said=tuple(Said(value=of(one.value), why=one.why) for one in item.said),
        )

    def tenths(one: int | None) -> int | None:
        return None if one is None else int(one * part)

    domains = tuple(
        replace(
            one,
            items=tuple(map(scaled, one.items)),
            score=tenths(one.score),
            rated_score=tenths(one.rated_score),
            then=tenths(one.then),
            now=tenths(one.now),
            least=tenths(one.least),
            most=tenths(one.most),
        )
        for one in SOME.domains
    )
    return replace(SOME, steps=steps, domains=domains)


ROUNDS = {
    "empty": empty(),
    "one domain": replace(SOME, domains=SOME.domains[:1]),
    "provisional": replace(SOME, domains=tuple(replace(one, provisional=True) for one in SOME.domains)),
    "for practice": replace(SOME, practice=True),
    "beside the one before": replace(SOME, beside=True, twice=True, before="Round 1"),
    "settled": replace(SOME, settled=True),
    "of a team": replace(SOME, edition=Edition.TEAM, columns=("Us",)),
    **{f"{levels} levels": on_scale(levels) for levels in range(2, 8)},
}


@pytest.mark.wide
@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("name", ROUNDS)
def test_every_kind_of_round_has_a_paper(name: str, form: Form) -> None:
    """None is refused, whatever is missing in it."""
    assert len(paper(ROUNDS[name], form)) > 10_000
    assert all(text is not None for text in texts(of_report(ROUNDS[name])))


async def test_worker_makes_papers() -> None:
    """In a process of its own, as it makes pictures and workbooks."""
    painter = Painter()
    try:
        for form, begins in ((Form.WORD, b"PK"), (Form.PDF, b"%PDF-")):
            asked = Paper(report=PUBLIC, form=form, caption="", name="paper", failed="")
            made = await painter.file(asked)
            assert made.startswith(begins)
            assert made == paper(PUBLIC, form)
        checklist = Paper(report=CHECKLIST, form=Form.PDF, caption="", name="checklist.pdf", failed="")
        assert (await painter.file(checklist)).startswith(b"%PDF-")
    finally:
        await painter.close()
