"""Whatever people wrote: a paper shows it and never takes it for markup, code or a part of a file."""

import re
import zipfile
from io import BytesIO

import pikepdf
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.report.paper import written
from flows.papers import Bullets, ForAuthor, Heading, Pages, Paragraph, Room, Table
from flows.reports import Form
from tests.bot.report.test_paper import tags
from tests.counts import files_with

CODE = [
    '#panic("canary")',
    '#read("/etc/hostname")',
    '#eval("1+1")',
    '#import "@preview/x:1.0.0": *',
    "$ canary $",
    "= canary",
    "*canary* _canary_ `canary` <canary> @canary",
    "\\#canary // canary /* canary",
    "]#canary[",
    '"); #canary("',
    "<w:p>canary</w:p>",
    "]]></w:t>&canary;",
    "{{canary}} {%canary%}",
    "=canary!A1",
    "canary!$B$2 shire",
    "\x00\x1bcanary\ud800",
    "\u202ecanary\ufffe\uffff",
    "👩‍👩‍👧 ŵŷ क्ष ﷺ \ue000 \U000f0000",
    "",
    "   ",
    "\n\n",
]
ANY = st.one_of(st.sampled_from(CODE), st.text(max_size=40), st.lists(st.sampled_from(CODE)).map("".join))
EACH = 100
"""Texts in each of the papers tried."""


@given(given=st.lists(ANY, min_size=EACH, max_size=EACH))
@settings(max_examples=files_with(EACH, 5))
def test_no_text_is_ever_markup(given: list[str]) -> None:
    """Each file is whole, and what looked like code is there as it was written."""
    pages = Pages(
        language="en",
        title=given[0],
        subtitle=given[1],
        mark=given[2],
        footer=given[3],
        blocks=(
            Heading(level=1, text=given[4]),
            Paragraph(text=given[5], lead=given[6]),
            ForAuthor(text=given[7]),
            Room(choices=(given[8],), boxes=(given[8],), notes=given[9], lines=1),
            Bullets(items=tuple(given[10:40])),
            Table(
                heads=tuple(given[40:44]),
                rows=tuple(tuple(given[at : at + 4]) for at in range(44, EACH, 4)),
                shares=(1, 2, 1, 2),
            ),
        ),
    )
    with pikepdf.open(BytesIO(written(pages, Form.PDF))) as pdf:
        kinds = [str(one.S) for one in tags(pdf)]
        assert kinds.count("/LI") == 30
        assert (kinds.count("/TH"), kinds.count("/TD")) == (4, EACH - 44)
        assert [kind for kind in kinds if re.fullmatch("/H[1-6]", kind)] == ["/H1"]
        assert "/JavaScript" not in pdf.Root.get("/Names", {})
        assert "/OpenAction" not in pdf.Root
        assert not any("/Annots" in page for page in pdf.pages)
    data = written(pages, Form.WORD)
    with zipfile.ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
    document = Document(BytesIO(data))
    shown = [one.text for one in document.paragraphs if one.style and one.style.name == "List Bullet"]
    assert [_seen(text) for text in shown] == [_seen(text) for text in given[10:40]]
    cells = [cell.text for row in document.tables[0].rows for cell in row.cells]
    assert [_seen(text) for text in cells] == [_seen(text) for text in given[40:]]


def _seen(text: str) -> str:
    """What of a text can be printed."""
    spaced = "".join(" " if one.isspace() else one for one in text.encode("utf-8", "replace").decode())
    return "".join(one for one in spaced if one.isprintable())
