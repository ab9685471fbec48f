"""A paper pasted into another template takes its look: styles are the built-in ones, by name."""

import re
import shutil
import subprocess
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from bot.report.paper import paper
from flows.papers import Heading, StarPicture, Table, of_report
from flows.reports import Form
from tests.bot.report.test_paper import SOME
from tests.patience import PATIENCE

OFFICE = shutil.which("soffice")

FONT, HEAD_FONT = "Liberation Mono", "DejaVu Serif"
"""What the template is set in, of which a paper says nothing."""


def template() -> Any:
    """A council's document: its own fonts, sizes and colours in styles of the same names."""
    made = Document()
    for style in made.styles:
        fonts = (
            style.element.rPr.find(qn("w:rFonts"))
            if getattr(style.element, "rPr", None) is not None
            else None
        )
        if fonts is not None:
            style.element.rPr.remove(fonts)
    for name in ("Normal", "List Bullet", "No Spacing", "Quote"):
        made.styles[name].font.name = FONT
    for name in ("Title", "Subtitle", "Heading 1", "Heading 2"):
        made.styles[name].font.name = HEAD_FONT
        made.styles[name].font.color.rgb = RGBColor(0x00, 0x66, 0x33)
        made.styles[name].font.size = Pt(15)
    made.add_paragraph("Report of the chief officer")
    return made


def pasted(data: bytes) -> bytes:
    """The template with the body of a paper at its end, as Word pastes with the styles of where it lands."""
    source, into = Document(BytesIO(data)), template()
    names = {style.style_id: style.name for style in source.styles}
    ids = {style.name: style.style_id for style in into.styles}
    end = into.element.body.sectPr
    for one in source.element.body:
        if one.tag == qn("w:sectPr"):
            continue
        copied = deepcopy(one)
        for kind in ("w:pStyle", "w:rStyle", "w:tblStyle"):
            for style in copied.iter(qn(kind)):
                style.set(qn("w:val"), ids[names[style.get(qn("w:val"))]])
        for picture in copied.iter(qn("a:blip")):
            image = source.part.related_parts[picture.get(qn("r:embed"))]
            picture.set(qn("r:embed"), into.part.relate_to(image, RELATIONSHIP_TYPE.IMAGE))
        end.addprevious(copied)
    file = BytesIO()
    into.save(file)
    return file.getvalue()


@pytest.mark.wide
@pytest.mark.skipif(OFFICE is None, reason="LibreOffice Writer is not here (libreoffice-writer-nogui)")
def test_a_pasted_paper_takes_the_look_of_its_template(tmp_path: Path) -> None:
    """Headings, tables and what the star shows in words are there, in the template's fonts and no other."""
    (tmp_path / "pasted.docx").write_bytes(pasted(paper(SOME, Form.WORD)))
    command = [str(OFFICE), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "fodt", "--outdir", str(tmp_path), str(tmp_path / "pasted.docx")]
    done = subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE + 30)  # noqa: S603 – our own file
    if not (tmp_path / "pasted.fodt").exists():
        pytest.skip(f"LibreOffice is here without Writer: {done.stderr.decode()[:200]}")
    shown = (tmp_path / "pasted.fodt").read_text(encoding="utf-8")
    pages = of_report(SOME)
    headings = [one for one in pages.blocks if isinstance(one, Heading)]
    assert shown.count("<text:h ") == len(headings)
    tables = [one for one in pages.blocks if isinstance(one, Table)]
    assert shown.count("<table:table ") == len(tables)
    assert shown.count("<table:table-row") == sum(1 + len(one.rows) for one in tables)
    assert shown.count("<table:table-header-rows>") == len(tables)
    stars = [one for one in pages.blocks if isinstance(one, StarPicture)]
    assert len(re.findall("<svg:desc>Star of ", shown)) == len(stars) > 0
    assert fonts(shown, "Heading_20_1") == {HEAD_FONT}
    assert fonts(shown, "Standard") == {FONT}
    automatic = shown[shown.index("<office:automatic-styles>") : shown.index("</office:automatic-styles>")]
    assert not re.findall('style:font-name="[^"]*"', automatic)


def fonts(shown: str, style: str) -> set[str]:
    """The fonts that a style sets."""
    (found,) = re.findall(rf'<style:style style:name="{style}".*?</style:style>', shown, re.DOTALL)
    return set(re.findall('style:font-name="([^"]*)"', found))
