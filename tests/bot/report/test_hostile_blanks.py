"""Whatever a framework or an agency is called: blank workbooks and checklists show it and never run it."""

import re
import zipfile
from fractions import Fraction
from io import BytesIO
from itertools import cycle
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from bot.report.paper import paper
from bot.report.workbook import blank_xlsx
from bot.report.workbook.blank import KEPT, LONGEST_NAME
from flows.blanks import Blank, BlankDomain, BlankItem, BlankSheet, Choice, Column
from flows.reports import Form, Step
from flows.wording import Words
from tests.bot.report.test_hostile_papers import CODE
from tests.bot.report.test_paper import tags
from tests.bot.report.test_workbook import needs_office, opened
from tests.counts import files_with

WORDS = Words("en")
NAMES = [
    *(
        "=1+1",
        "+44 canary",
        "-1",
        "@SUM(A1)",
        '=HYPERLINK("http://canary")',
        "{=1}",
        "\t=canary",
        "'[x]S'!B2",
    ),
    *(
        "Guide",
        "guide",
        "audit",
        "History",
        "Star",
        "A1",
        "R1C1",
        "TRUE",
        "O'canary's",
        "'canary'",
        "[]:*?/\\",
    ),
    *(
        "A" * 30 + "' and more",
        "'" * 40,
        "👩‍👩‍👧" * 20,
        "x" * 400,
        "ŷ" * 31 + "' Llŷn",
        "Tŷ Gobaith, Ynys Môn",
    ),
    *("خدمة صحة الأطفال", "\u202eelbisreveR", "שירות", "&canary;<b>", "%canary&P&D", "İstanbul", "ß" * 31),
    "\x00\x01\x1b\x7f\ufffe\ud83d",
]
"""What agencies have never been called, and what the names of sheets may not be."""

ANY = st.one_of(st.sampled_from(NAMES), st.sampled_from(CODE), st.text(max_size=40))
EACH = 40
"""Texts in each of the blanks tried."""

DOMAINS, ITEMS, SHEETS = 2, 2, 3


def blank_with(texts: list[str]) -> Blank:
    """A blank in which each text that people read is one of these."""
    said = cycle(texts)

    def item(id_: str) -> BlankItem:
        return BlankItem(
            id=id_,
            revision=1,
            label=next(said),
            statement=next(said),
            good=next(said),
            when=next(said) or "If so?",
            guidance=next(said),
            no_case=True,
            levels=(next(said), next(said)),
            evidence=(next(said), next(said)),
            also=(f"{next(said)} {id_}",),
        )

    def sheet(agency: str) -> BlankSheet:
        name = next(said)
        domains = tuple(
            BlankDomain(short=next(said), items=tuple(item(f"{agency}{domain}{at}") for at in range(ITEMS)))
            for domain in range(DOMAINS)
        )
        return BlankSheet(agency=agency, name=name, functions=(), domains=domains)

    return Blank(
        language="en",
        version="a" * 64,
        title=next(said),
        credit=next(said),
        disclaimer=next(said),
        steps=tuple(
            Step(number=str(at), label=next(said), meaning=next(said), value=Fraction(at)) for at in range(2)
        ),
        reasons=(Choice(id="r", label=next(said)),),
        fewest=1,
        sheets=tuple(sheet(f"A{at}") for at in range(SHEETS)),
        sampling=next(said),
    )


PLAIN = blank_with([f"Text {number}" for number in range(200)])
"""The same with nothing in it that could be taken for anything else."""


def parts(data: bytes) -> dict[str, str]:
    """The parts of a workbook, each of which another program can read."""
    with zipfile.ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
        read = {name: file.read(name).decode() for name in file.namelist()}
    for part in read.values():
        fromstring(part)  # noqa: S314 – our own file
    return read


def formulas(data: bytes, names: list[str]) -> list[str]:
    """The formulas of a workbook, with the number of a sheet in the place of its name."""
    found = []
    for name, part in parts(data).items():
        if name.startswith(("xl/worksheets/", "xl/charts/")):
            found += [
                "".join(node.itertext())
                for node in fromstring(part).iter()  # noqa: S314 – as above
                if re.fullmatch(r"\{.*\}(f|formula1)", node.tag)
            ]
    for number, name in sorted(enumerate(names), key=lambda one: -len(one[1])):
        for said in (f"'{name.replace(chr(39), 2 * chr(39))}'!", f"{name}!"):
            found = [one.replace(said, f"sheet {number}!") for one in found]
    return found


def names_of(data: bytes) -> list[str]:
    """How the sheets are called."""
    return CalamineWorkbook.from_filelike(BytesIO(data)).sheet_names


def cells(data: bytes, sheet: int) -> list[list[Any]]:
    """The cells of a sheet as another program reads them."""
    return CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_index(sheet).to_python()


@given(texts=st.lists(ANY, min_size=EACH, max_size=EACH))
@settings(max_examples=files_with(EACH, 8))
def test_no_text_is_a_formula_or_breaks_a_workbook(texts: list[str]) -> None:
    """There are the formulas of a plain one and no others; each name of a sheet is one that may be."""
    blank = blank_with(texts)
    data, plain = blank_xlsx(blank), blank_xlsx(PLAIN)
    names = names_of(data)
    assert formulas(data, names) == formulas(plain, names_of(plain))
    assert parts(data).keys() == parts(plain).keys()
    assert len({one.casefold() for one in names}) == len(names)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= LONGEST_NAME
        assert not re.search(r"[:\\/?*\[\]\x00-\x1f]", name)
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != KEPT
    for number, sheet in enumerate(blank.sheets, 1):
        shown = {str(row[Column.MARK]): row for row in cells(data, number) if len(row) > Column.MARK}
        for item in sheet.items:
            assert _seen(str(shown[item.id][Column.GOOD])) == _seen(item.good)


@given(texts=st.lists(ANY, min_size=EACH, max_size=EACH))
@settings(max_examples=files_with(EACH, 3))
def test_no_text_is_markup_in_a_checklist(texts: list[str]) -> None:
    """Its parts are those of a plain one, and nothing in it does anything."""
    kinds = []
    for blank in (blank_with(texts), PLAIN):
        with pikepdf.open(BytesIO(paper(blank, Form.PDF))) as pdf:
            found = [str(one.S) for one in tags(pdf)]
            kinds.append([one for one in found if re.fullmatch("/H[1-6]|/Table|/TH|/TD|/L|/LI", one)])
            assert "/JavaScript" not in pdf.Root.get("/Names", {})
            assert "/OpenAction" not in pdf.Root
            assert not any("/Annots" in page for page in pdf.pages)
    assert kinds[0] == kinds[1]


@pytest.mark.wide
@pytest.mark.wide
@needs_office
def test_another_program_opens_hostile_workbooks(tmp_path: Path) -> None:
    """LibreOffice finds every sheet under its name, and works out nothing that anybody wrote."""
    made = {str(at): blank_xlsx(blank_with(NAMES[at:] + NAMES[:at])) for at in range(0, len(NAMES), 7)}
    for name, data in opened(tmp_path, made).items():
        assert names_of(data) == names_of(made[name])
        for number in range(1, SHEETS + 1):
            (mine, theirs) = (cells(one, number) for one in (made[name], data))
            for row, other in zip(mine, theirs, strict=False):
                assert [_seen(str(one)) for one in row[: Column.ANSWER]] == [
                    _seen(str(one)) for one in other[: Column.ANSWER]
                ]


def _seen(text: str) -> str:
    """What of a text is a letter, a digit or a sign."""
    whole = text.encode("utf-8", "replace").decode()
    return "".join(one for one in whole if one.isprintable() and not one.isspace())
