"""Workbooks as other programs read them: LibreOffice works out every formula, calamine reads the cells."""

import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import fromstring

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from bot.report.workbook import xlsx
from flows.papers.star import why_a_gap
from flows.people import Role
from flows.replies import Workbook
from flows.reports import Edition, ItemReport, Report, Said
from flows.rounds import RoundState
from flows.scale import half_up
from flows.wording import Words
from tests.counts import examples, files_with
from tests.patience import PATIENCE
from tests.readers.test_who_reads_ratings import made, office, pressed
from tests.round_pairs import NOW

WORDS = Words("en")
OFFICE = shutil.which("soffice")
STAR, WORKING = (WORDS(f"workbook.sheet_{name}") for name in ("star", "working"))
SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item></oor:items>
"""
"""Every formula is worked out when a file is opened, whatever number stands beside it."""

needs_office = pytest.mark.skipif(
    OFFICE is None,
    reason="LibreOffice Calc is not here (Debian: libreoffice-calc-nogui): nothing recalculates",
)


def report(seed: int, press: str = "outbook") -> Report:
    """The report of a released round made up by a seed."""
    now, past = made(seed, RoundState.RELEASED)
    replies = pressed(f"{press}:{NOW}", office(now, past, Role.COORDINATOR)).replies
    (book,) = (one for one in replies if isinstance(one, Workbook))
    assert isinstance(book.report, Report)
    return book.report


def opened(folder: Path, files: dict[str, bytes]) -> dict[str, bytes]:
    """The files as LibreOffice saves them once it has opened them and worked them out."""
    profile = folder / "profile" / "user"
    profile.mkdir(parents=True)
    (profile / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
    for name, data in files.items():
        (folder / f"{name}.xlsx").write_bytes(data)
    command = [str(OFFICE), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += [
        "--convert-to",
        "xlsx",
        "--outdir",
        str(folder / "out"),
        *(f"{folder / name}.xlsx" for name in files),
    ]
    patience = PATIENCE + 5 * len(files)
    subprocess.run(command, check=True, capture_output=True, timeout=patience)  # noqa: S603 – our own files
    return {name: (folder / "out" / f"{name}.xlsx").read_bytes() for name in files}


def rows(data: bytes, sheet: str) -> list[list[Any]]:
    """The cells of one sheet."""
    return CalamineWorkbook.from_filelike(BytesIO(data)).get_sheet_by_name(sheet).to_python()


def star_of(data: bytes, report_: Report) -> list[object]:
    """What the star says of each domain: a score, or a word where there is none."""
    shown = rows(data, STAR)
    top = next(at for at, row in enumerate(shown) if row[0] == WORDS("workbook.domain"))
    return [row[1] for row in shown[top + 1 : top + 1 + len(report_.domains)]]


def expected(report_: Report) -> list[object]:
    """The same as the report has it."""
    shown: list[object] = []
    for domain in report_.domains:
        tenths = domain.now if report_.beside else domain.score
        shown.append(why_a_gap(domain, WORDS) if tenths is None else tenths / 10)
    return shown


def scored(report_: Report) -> list[object]:
    """The scores that the working comes to."""
    return [None if one.score is None else one.score / 10 for one in report_.domains]


def worked_out(data: bytes, report_: Report) -> list[object]:
    """The scores on the sheet that works them out; None for none."""
    shown = rows(data, WORKING)
    top = next(at for at, row in enumerate(shown) if row[0] == WORDS("workbook.domain"))
    found = [row[3] for row in shown[top + 1 : top + 1 + len(report_.domains)]]
    return [one if isinstance(one, float) else None for one in found]


@pytest.mark.wide
@needs_office
def test_another_program_works_out_the_same_scores(tmp_path: Path) -> None:
    """Of rounds with every kind of missing, in both editions, and after a rating was changed in the sheet."""
    made_ = {
        f"{press}{seed}": report(seed, press)
        for seed in range(min(examples(3), 50))
        for press in ("outbook", "outpublic")
    }
    changed = {f"changed-{name}": _with_another_rating(one) for name, one in made_.items() if _rated(one)}
    files = {name: xlsx(one) for name, one in made_.items()}
    for name, one in changed.items():
        files[name] = _typed_into(files[name.removeprefix("changed-")], one)
    done = opened(tmp_path, files)
    for name, one in made_.items():
        assert star_of(done[name], one) == expected(one), name
        assert worked_out(done[name], one) == scored(one), name
    for name, one in changed.items():
        assert worked_out(done[name], one) == scored(one), name
    assert changed
    assert any(None in scored(one) for one in made_.values())


def _rated(one: Report) -> list[ItemReport]:
    """Items with a value that was not agreed, in domains with a score: changing one moves something."""
    return [
        item
        for domain in one.domains
        for item in domain.items
        if domain.score is not None and item.median is not None and item.agreed is None
    ]


def _with_another_rating(one: Report) -> Report:
    """The report once the first of these items is rated 3 by everybody who rated it, scored by hand."""
    chosen = _rated(one)[0].id
    domains = []
    for domain in one.domains:
        items = tuple(
            replace(
                item,
                median=Fraction(3),
                said=tuple(Said(value=Fraction(3)) if said.value is not None else said for said in item.said),
            )
            if item.id == chosen
            else item
            for item in domain.items
        )
        values = [
            item.agreed if one.settled and item.agreed is not None else item.median
            for item in items
            if item.median is not None or (one.settled and item.agreed is not None)
        ]
        numbers = [value for value in values if value is not None]
        score = half_up(sum(numbers, Fraction(0)) / len(numbers)) if len(numbers) >= one.fewest else None
        domains.append(replace(domain, items=items, score=score))
    return replace(one, domains=tuple(domains))


def _typed_into(data: bytes, after: Report) -> bytes:
    """The workbook with the other ratings typed into its yellow cells, as a person would: nothing else."""
    others = {
        item.id: [said.value for said in item.said] if after.columns else [item.median]
        for domain in after.domains
        for item in domain.items
    }
    place = CalamineWorkbook.from_filelike(BytesIO(data)).sheet_names.index(WORKING) + 1
    shown = rows(data, WORKING)
    name = f"xl/worksheets/sheet{place}.xml"
    with zipfile.ZipFile(BytesIO(data)) as old:
        parts = {one.filename: old.read(one) for one in old.infolist()}
    page = parts[name].decode()
    for number, row in enumerate(shown, 1):
        for at, value in enumerate(others.get(str(row[1]), [])):
            cell = f"{chr(ord('D') + at)}{number}"
            if value is not None:
                page = re.sub(rf'(<c r="{cell}" s="\d+">)<v>[^<]*</v>', rf"\g<1><v>{float(value)}</v>", page)
    parts[name] = page.encode()
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as new:
        for part, content in parts.items():
            new.writestr(part, content)
    return file.getvalue()


@pytest.mark.parametrize("press", ["outbook", "outpublic"])
def test_numbers_are_there_before_anything_is_worked_out(press: str) -> None:
    """A phone's preview works nothing out: what stands in the file is what we say."""
    one = report(1, press)
    assert star_of(xlsx(one), one) == expected(one)


def test_public_edition_has_no_column_of_an_agency() -> None:
    """What an agency said is in the edition for partners and in no cell of the other."""
    partners, public = report(1), report(1, "outpublic")
    assert partners.columns
    assert (public.columns, public.edition) == ((), Edition.PUBLIC)
    names = set(partners.columns)
    shown = {str(cell) for sheet in _sheets(xlsx(public)) for row in sheet for cell in row}
    assert not names & shown
    assert names <= {str(cell) for sheet in _sheets(xlsx(partners)) for row in sheet for cell in row}


def _sheets(data: bytes) -> Iterator[list[list[Any]]]:
    book = CalamineWorkbook.from_filelike(BytesIO(data))
    yield from (book.get_sheet_by_name(name).to_python() for name in book.sheet_names)


HOSTILE = st.one_of(
    st.sampled_from(
        (
            *("=1+1", "+44", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "\t=1", "\r=1", "{=1}", "'", '"'),
            *(
                "]]>",
                "=Items!A1",
                "North!A1 ",
                "North!A1 shire",
                "=Star!$B$2 ",
                "=Star!$B$2 area",
                "'[x.xlsx]S'!B2",
                "\x00\x1b\uffff",
            ),
        )
    ),
    st.text(max_size=60),
).map(lambda text: text + "canary")


SOME = report(2)


@given(texts=st.lists(HOSTILE, min_size=8, max_size=8))
@settings(max_examples=files_with(8, 40))
def test_no_text_becomes_a_formula(texts: list[str]) -> None:
    """Whatever people wrote: each is a text in the file, which another reader gets back."""
    first = SOME.domains[0]
    item = replace(
        first.items[0],
        agreed_why=texts[0],
        dissent=texts[1],
        challenge=texts[2],
        label=texts[3],
        statement=texts[4],
    )
    hostile = replace(
        SOME,
        whose=texts[5],
        series=texts[6],
        before=texts[7],
        twice=True,
        domains=(replace(first, items=(item, *first.items[1:4])),),
        columns=tuple(f"{name}{texts[0]}" for name in SOME.columns),
    )
    data = xlsx(hostile)
    with zipfile.ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
        formulas = [
            formula
            for name in file.namelist()
            if name.startswith(("xl/worksheets/", "xl/charts/"))
            for formula in re.findall("<(?:c:)?f>(.*?)</(?:c:)?f>", file.read(name).decode(), re.DOTALL)
        ]
        for name in file.namelist():
            fromstring(file.read(name))  # noqa: S314 – our own file
    assert formulas
    assert not [formula for formula in formulas if "canary" in formula]
    cells = {str(cell) for sheet in _sheets(data) for row in sheet for cell in row}
    assert any("canary" in cell for cell in cells)


@pytest.mark.parametrize("name", ["North!A1 shire", "=Items!A1", "=Star!B2 area", "Wow! B1"])
def test_no_name_is_a_reference_in_a_chart(name: str) -> None:
    """Of an area, a team or a round: it stands in a cell of ours, which the chart shows."""
    for one in (replace(SOME, whose=name), replace(SOME, whose=name, before=name, series=name)):
        with zipfile.ZipFile(BytesIO(xlsx(one))) as file:
            chart = file.read("xl/charts/chart1.xml").decode()
        assert not [ref for ref in re.findall("<c:f>(.*?)</c:f>", chart) if not ref.startswith(f"{STAR}!")]
        assert name[:4] in "".join(re.findall("<c:v>(.*?)</c:v>", chart))


def test_same_report_makes_the_same_file() -> None:
    """So that it need not be uploaded twice."""
    assert xlsx(report(3)) == xlsx(report(3))


def test_chart_leaves_out_what_has_no_score() -> None:
    """A missing score is a gap in every program: what it draws has no number there, and says to skip it."""
    one = replace(SOME, domains=(replace(SOME.domains[0], score=None, why="not asked"), *SOME.domains[1:]))
    with zipfile.ZipFile(BytesIO(xlsx(one))) as file:
        chart = file.read("xl/charts/chart1.xml").decode()
        page = file.read("xl/worksheets/sheet1.xml").decode()
        others = [file.read(name).decode() for name in file.namelist() if "worksheets/sheet" in name]
    assert 'dispBlanksAs val="zero"' not in chart
    assert "dispNaAsBlank" in chart
    assert "<v>#N/A</v>" in page
    assert sum("#N/A" in other for other in others) == 1


def test_star_sheet_shows_what_its_change_is_worked_out_from() -> None:
    """Where the score rests on more items than what is compared, both ends of the change stand beside it."""
    compared = tuple(
        replace(one, score=17, then=12, now=16, change="up 0.4 from 1.2") for one in SOME.domains
    )
    apart = replace(SOME, before="Round 1", twice=False, beside=False, domains=compared)
    shown = rows(xlsx(apart), STAR)
    top = next(at for at, row in enumerate(shown) if row[0] == WORDS("workbook.domain"))
    assert shown[top][2:5] == ["Round 1, same items", "Now, same items", "Change"]
    assert shown[top + 1][2:5] == [1.2, 1.6, "up 0.4 from 1.2"]
    alike = rows(xlsx(replace(apart, twice=True)), STAR)
    assert alike[top][1:4] == ["Score", "Round 1, same items", "Change"]


def test_a_star_of_what_is_compared_says_on_how_many_items_each_number_is() -> None:
    """In the head of its column, in the names of both lines, and in what is read out in place of it."""
    compared = tuple(
        replace(one, score=17, then=12, now=16, both=7, change="up 0.4 from 1.2") for one in SOME.domains
    )
    made_ = xlsx(replace(SOME, before="Round 1", twice=False, beside=True, domains=compared))
    shown = rows(made_, STAR)
    top = next(at for at, row in enumerate(shown) if row[0] == WORDS("workbook.domain"))
    assert shown[top][1:4] == ["Now, same items", "Round 1, same items", "Change"]
    with zipfile.ZipFile(BytesIO(made_)) as file:
        page = file.read("xl/drawings/drawing1.xml").decode()
    assert f"{compared[0].short} 1.6 on 7 items, up 0.4 from 1.2" in page
