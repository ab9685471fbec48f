"""In black and white everything still reads: what two things differ by is never their colour alone."""

import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest

from bot.report.lettering import BEFORE, INK, MUTED, NOW
from bot.report.workbook import cells, xlsx
from tests.bot.report.test_workbook import report

ON_WHITE, TEXT_ON_WHITE = 3.0, 4.5
"""How much darker than its page a line and a text have to be (WCAG 2.2, 1.4.11 and 1.4.3)."""


def luminance(colour: str) -> float:
    """How light a colour is, from 0 to 1: all that a printer without colours keeps of it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How many times as light the lighter of two colours is."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def series(domains: int) -> list[str]:
    """What the chart of a workbook of so many domains says of each of its two lines or rows of columns."""
    of = report(2)
    with zipfile.ZipFile(BytesIO(xlsx(replace(of, twice=True, domains=of.domains[:domains])))) as file:
        found = re.findall("<c:ser>.*?</c:ser>", file.read("xl/charts/chart1.xml").decode(), re.DOTALL)
    assert len(found) == 2
    return found


def dashes(found: Sequence[str]) -> list[bool]:
    """Which of them are dashed."""
    return ["<a:prstDash" in one for one in found]


def inside(one: str, part: str) -> str:
    """The colour that the first such part is filled with, "" for none of ours."""
    found = re.search(rf'<{part}>(?:<c:[^p].*?<c:spPr>)?<a:solidFill><a:srgbClr val="([0-9A-F]{{6}})"', one)
    return found[1] if found else ""


def test_lines_of_a_workbook_differ_without_colour() -> None:
    """The round before is dashed, and its marks are of another form and white inside."""
    before, now = series(5)
    assert dashes((before, now)) == [True, False]
    forms = [re.findall('<c:symbol val="([a-z]+)"', one) for one in (before, now)]
    assert forms == [["diamond"], ["circle"]]
    assert [inside(one, "c:marker") for one in (before, now)] == ["FFFFFF", NOW[1:]]


def test_columns_of_a_workbook_differ_without_colour() -> None:
    """Of too few domains for a star: one is full, the other white with a dashed edge."""
    before, now = series(2)
    assert dashes((before, now)) == [True, False]
    assert [inside(one, "/c:tx><c:spPr") for one in (before, now)] == ["FFFFFF", NOW[1:]]


@pytest.mark.parametrize(
    ("colour", "least"),
    [
        (INK, TEXT_ON_WHITE),
        (MUTED, TEXT_ON_WHITE),
        (NOW, ON_WHITE),
        (BEFORE, ON_WHITE),
        (cells.INK, TEXT_ON_WHITE),
    ],
)
def test_every_line_and_text_is_seen_on_white(colour: str, least: float) -> None:
    """However it is printed."""
    assert contrast(colour, "#FFFFFF") >= least


def test_lines_and_texts_are_steps_of_grey_apart() -> None:
    """Now is darker than before, and before darker than the page."""
    greys = [luminance(one) for one in (NOW, BEFORE, "#FFFFFF")]
    assert all(after - earlier > 0.2 for earlier, after in pairwise(greys))
