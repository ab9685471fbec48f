"""Writes a paper as a Word document in built-in styles alone, so that it can be pasted into any template."""

import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from typing import Any, assert_never

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt

from bot.report.star import png
from flows.papers import (
    Bullets,
    ForAuthor,
    Heading,
    PageBreak,
    Pages,
    Paragraph,
    Room,
    StarPicture,
    Table,
)

MADE = datetime(1980, 1, 1, tzinfo=UTC)
"""The time in the file's properties and of its parts: the same paper makes the same bytes."""

_WIDTH = Cm(17)
_LETTER, _AROUND = 0.69, Cm(0.38)
"""How wide a letter in the head of a table is, of its size, and what stands beside the text of a cell."""

_IN_TABLES = Pt(9)
"""The size of what stands in tables: a head of one word fits its column."""

_AT_FOOT = Pt(8)

_PAD = Pt(2)
"""The white above and below the text of a cell."""


def docx(pages: Pages) -> bytes:
    """Write the paper."""
    document = Document()
    document.styles["No Spacing"].font.size = _IN_TABLES
    _properties(document, pages)
    if pages.close:
        _set_close(document)
    _paragraph(document, "Title", pages.title)
    _paragraph(document, "Subtitle", pages.subtitle)
    begins_page = False
    for block in pages.blocks:
        if isinstance(block, Heading):
            heading = _paragraph(document, f"Heading {block.level}", block.text)
            heading.paragraph_format.page_break_before = begins_page or None
        elif not isinstance(block, PageBreak):
            _add(document, block)
        begins_page = isinstance(block, PageBreak)
    file = BytesIO()
    document.save(file)
    return _timeless(file.getvalue())


def _paragraph(document: Any, style: str, text: str = "") -> Any:
    """Add a paragraph in a style; by name alone the library looks through all styles for each."""
    paragraph = document.add_paragraph(_said(text))
    paragraph._p.style = _style_ids()[style]  # noqa: SLF001 – as above
    return paragraph


@cache
def _style_ids() -> Mapping[str, str]:
    """What each built-in style is called within a file."""
    return {style.name: style.style_id for style in Document().styles}


def _properties(document: Any, pages: Pages) -> None:
    """Set title, language, page and what stands on every page."""
    about = document.core_properties
    about.title, about.language, about.author, about.comments = (
        _said(pages.title)[:255],
        pages.language,
        "",
        "",
    )
    about.created = about.modified = MADE
    about.last_modified_by = ""
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "en-GB" if pages.language == "en" else pages.language)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    section.header_distance = section.footer_distance = Cm(1)
    if pages.mark:
        section.header.paragraphs[0].text = _said(pages.mark)
    _footer(section.footer.paragraphs[0], _said(pages.footer))


def _footer(paragraph: Any, text: str) -> None:
    """What stands at the foot of each page: small, apart from what is above it, with the page's number."""
    paragraph.style.font.size = _AT_FOOT
    paragraph.paragraph_format.space_before = Pt(6)
    paragraph.add_run(f"{text} · ")
    for between, counted in (("", "PAGE"), (" / ", "NUMPAGES")):
        paragraph.add_run(between)
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), counted)
        paragraph._p.append(field)  # noqa: SLF001 – python-docx has no word for it


def _set_close(document: Any) -> None:
    """Less white and smaller letters, for what has to fit its pages."""
    styles = document.styles
    sizes = {"Title": 16, "Subtitle": 11, "Heading 1": 13, "Heading 2": 11, "Normal": 10}
    for name, size in sizes.items():
        styles[name].font.size = Pt(size)
    for name, before, after in (
        ("Title", 0, 2),
        ("Subtitle", 0, 0),
        ("Heading 1", 5, 1),
        ("Heading 2", 5, 2),
        ("Normal", 0, 2),
        ("List Bullet", 0, 0),
    ):
        space = styles[name].paragraph_format
        space.space_before, space.space_after, space.line_spacing = Pt(before), Pt(after), 1.0
    section = document.sections[0]
    section.top_margin = section.bottom_margin = Cm(1.5)


def _add(document: Any, block: Paragraph | Bullets | Table | StarPicture | ForAuthor | Room) -> None:
    match block:
        case Paragraph(text=text, lead=lead, keeps=keeps):
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.keep_with_next = keeps or None
            if lead:
                paragraph.add_run(f"{_said(lead)} ")._r.style = _style_ids()["Strong"]  # noqa: SLF001 – as above
            paragraph.add_run(_said(text))
        case Bullets(items=items):
            for item in items:
                _paragraph(document, "List Bullet", item)
        case Table():
            _table(document, block)
        case StarPicture():
            _star(document, block)
        case ForAuthor(text=text):
            # what the author writes stays together, else the last of it may have a page to itself
            _paragraph(document, "Quote", f"[{text}]").paragraph_format.keep_with_next = True
        case Room(choices=choices, boxes=boxes, notes=notes, lines=lines):
            for choice in choices:
                document.add_paragraph(f"☐ {_said(choice)}")
            document.add_paragraph("   ".join(f"☐ {_said(box)}" for box in boxes))
            document.add_paragraph(_said(notes) + ":" + "\n" * lines)
        case _:
            assert_never(block)


def _table(document: Any, table: Table) -> None:
    """A table whose first row is its head, on each page that it goes on to."""
    made = document.add_table(rows=1 + len(table.rows), cols=len(table.heads), style="Table Grid")
    made.autofit = False
    _pad(made)
    fitted, size = _fitted(table)
    widths = [int(width) for width in fitted]
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    plain, strong = (_style_ids()[name] for name in ("No Spacing", "Strong"))
    cells = iter(made._cells)  # noqa: SLF001 – asked for row by row they are counted anew each time
    for at, texts in enumerate((table.heads, *table.rows)):
        for text, width in zip(texts, widths, strict=True):
            cell = next(cells)
            cell.width = width
            paragraph = cell.paragraphs[0]
            paragraph._p.style = plain  # noqa: SLF001 – as above
            run = paragraph.add_run(_said(text))
            if size:
                run.font.size = size
            if at == 0:
                paragraph.paragraph_format.keep_with_next = True
                run._r.style = strong  # noqa: SLF001 – as above
    for row in made.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 – python-docx has no word for it
    head = made.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 – as above
    head.append(OxmlElement("w:tblHeader"))
    _paragraph(document, "No Spacing")


def _pad(made: Any) -> None:
    """Leave some white above and below what stands in cells; beside it the style does."""
    margins = OxmlElement("w:tblCellMar")
    for side in ("top", "bottom"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(_PAD.twips))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    made._tblPr.insert_element_before(margins, "w:tblLook")  # noqa: SLF001 – as above


def _fitted(table: Table) -> tuple[list[float], Length | None]:
    """The columns by their shares, none narrower than its longest word; and the size that takes, if less."""
    wanted = [_WIDTH * share / sum(table.shares) for share in table.shares]
    columns = list(zip(table.heads, *table.rows, strict=True))
    for size in (_IN_TABLES, Pt(8), Pt(7)):
        least = [_AROUND + _LETTER * size * max(map(_longest, column)) for column in columns]
        spare, more = _WIDTH - sum(least), [max(one - few, 0) for one, few in zip(wanted, least, strict=True)]
        if spare >= 0 and any(more):
            widths = [few + spare * part / sum(more) for few, part in zip(least, more, strict=True)]
            return widths, None if size == _IN_TABLES else size
    return wanted, None


def _longest(text: str) -> int:
    """How many letters the longest word has."""
    return max(map(len, text.split()), default=0)


def _star(document: Any, picture: StarPicture) -> None:
    shape = document.add_picture(BytesIO(png(picture.star)), width=Cm(13))
    about = shape._inline.docPr  # noqa: SLF001 – as above
    about.set("descr", _said(picture.alternative))


def _said(text: str) -> str:
    """The text as a file can hold it: no halves of letters, and of what can't be printed nothing."""
    if text.isprintable():
        return text
    whole = text.encode("utf-8", "replace").decode()
    return "".join(one for one in (" " if one.isspace() else one for one in whole) if one.isprintable())


def _timeless(data: bytes) -> bytes:
    """The same parts with the same date each."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, MADE.timetuple()[:6]), old.read(name), zipfile.ZIP_DEFLATED)
    return file.getvalue()
