"""The picture of what changed: what is drawn, read from the drawing."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from io import BytesIO

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text
from PIL import Image

from bot.report.change import figure, png
from bot.report.making import made
from flows.replies import Look, Ray, Star
from tests.bot.report.star_samples import FULL, ONE, SIXTY, TWO, WORDS
from tests.bot.report.test_star import boxes, on_page, overlaps, role, words
from tests.results.test_compared_pictures import unbroken

COVERAGE = "7 of 9 items · agencies 1.2 to 2.6 on 5 items · rated 31 of 35 · 3 don't know · 1 not applicable"


def row(then: int | None, now: int | None, *, name: str = "Prevention", ends: bool = True) -> Ray:
    """Make a row; without numbers it says why."""
    if then is None or now is None:
        return Ray(name=name, tenths=None, words="too few to compare", coverage="2 of 7 items")
    low, high = sorted((then, now))
    return Ray(
        name=name,
        tenths=now,
        words=f"{then / 10} → {now / 10}",
        before=then,
        change="up 0.2" if now > then else "about the same",
        least=max(0, low - 4) if ends else None,
        most=min(30, high + 3) if ends else None,
        coverage=COVERAGE,
    )


def rows(*pairs: tuple[int | None, int | None], name: str = "Prevention") -> tuple[Ray, ...]:
    """Make several."""
    return tuple(row(then, now, name=name) for then, now in pairs)


USUAL = replace(
    TWO,
    rays=(*rows((18, 20), (19, 19), (21, 14), (None, None)), row(0, 30, ends=False)),
    span="Agencies in round 2, lowest to highest",
    look=Look.CHANGE,
)
HOLLOW = replace(USUAL, rays=(replace(USUAL.rays[0], provisional=True), *USUAL.rays[1:]))


def many(count: int, name: str = "Prevention") -> Star:
    """As many rows, all of them with everything."""
    pairs = [((at * 7) % 31, (at * 11 + 3) % 31) for at in range(count)]
    return replace(FULL, rays=rows(*pairs, name=name), span=USUAL.span, look=Look.CHANGE)


PICTURES: Mapping[str, Star] = {
    "usual": USUAL,
    "hollow": HOLLOW,
    "practice": replace(USUAL, mark="PRACTICE – NOT A RETURN"),
    "nothing compared": replace(USUAL, rays=rows((None, None), (None, None)), span=""),
    "words without a break": replace(USUAL, title="W" * 90, rays=rows((3, 9), (9, 3), name="W" * 60)),
    "a scale of seven long numbers": replace(
        USUAL,
        rings=tuple(f"Level {level} with a name of several words" for level in range(7)),
        numbers=("Excellent", "Good +", "Good", "Good –", "Sufficient", "Weak", "Inadequate"),
        values=(0, 500, 1000, 1500, 2000, 2500, 3000),
    ),
    "a scale of uneven values": replace(
        USUAL, numbers=("0", "¼", "½", "3"), values=(0, 250, 500, 3000), rings=("a", "b", "c", "d")
    ),
    "as much text as there can be": replace(
        many(5, SIXTY), foot=(" ".join(f"{at * 7919:x}@W&" for at in range(160)),)
    ),
    **{f"{count} domains": many(count) for count in (1, 3, 8)},
    "20 domains with long names": many(20, SIXTY),
}
drawn_of = cache(figure)
every_picture = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES.keys())


@pytest.mark.wide
@every_picture
def test_no_text_lies_on_anything(picture: Star) -> None:
    """No text touches another text, a track, a mark or the edge, and a range touches none either."""
    page = drawn_of(picture)
    assert overlaps(page) == []
    bands = [one for one in page.findobj(Rectangle) if str(one.get_gid()).startswith("range")]
    assert not [text for text, box in boxes(page) for band in bands if band.get_window_extent().overlaps(box)]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.none() | st.integers(0, 30), st.integers(0, 30), WORDS), min_size=1, max_size=9),
    st.lists(WORDS, max_size=4),
)
def test_no_text_of_any_picture_lies_on_anything(
    drawn: list[tuple[int | None, int, str]], foot: list[str]
) -> None:
    """The same holds for whatever names and scores there are."""
    rays = tuple(row(then, now, name=name) for then, now, name in drawn)
    assert overlaps(figure(replace(USUAL, rays=rays, foot=tuple(foot)))) == []


@every_picture
def test_what_stands_at_a_row_is_what_the_picture_says(picture: Star) -> None:
    """From what to what, how it changed, and what that rests on, as they are given."""
    page = drawn_of(picture)
    for at, each in enumerate(picture.rays):
        assert words(page, f"words {at}") == each.words
        assert words(page, f"change {at}") == each.change
        assert unbroken(words(page, f"coverage {at}")) == unbroken(each.coverage)
    assert words(page, "series") == " ".join(
        filter(None, (picture.series_before, picture.series, picture.span))
    )
    for level, number in enumerate(picture.numbers):
        assert words(page, f"number {level}") == number


def share(page: Figure, gid: str) -> float:
    """How far a mark lies on the way from the lowest to the highest level of its row."""
    levels = [line for line in page.findobj(Line2D) if str(line.get_gid()).startswith("level ")]
    xs = [on_page(one)[0][0] for one in levels]
    return float((on_page(role(page, gid)[0])[0][0] - min(xs)) / (max(xs) - min(xs)))


@every_picture
def test_marks_and_ranges_lie_where_the_numbers_are(picture: Star) -> None:
    """On the row's own level line; nothing is drawn of a domain that is not compared."""
    page = drawn_of(picture)
    low, *_, high = picture.values or (0, 3000)
    for at, each in enumerate(picture.rays):
        for series, tenths in (("now", each.tenths), ("before", each.before)):
            assert bool(role(page, f"mark {series} {at}")) is (tenths is not None)
            if tenths is not None:
                wanted = (100 * tenths - low) / (high - low)
                assert share(page, f"mark {series} {at}") == pytest.approx(wanted, abs=0.002)
        bands = [one for one in page.findobj(Rectangle) if one.get_gid() == f"range {at}"]
        assert len(bands) == (each.least is not None)
        ends = [on_page(line)[0][0] for line in role(page, f"end {at}")]
        assert len(ends) == len({each.least, each.most} - {None})


def test_rounds_differ_without_colour() -> None:
    """Then is a square and now a circle; a provisional one is hollow, a row without numbers is dotted."""
    page = figure(HOLLOW)
    assert role(page, "mark before 0")[0].get_marker() == "s"
    assert role(page, "mark now 0")[0].get_marker() == "o"
    assert role(page, "mark now 0")[0].get_markerfacecolor() == "#FFFFFF"
    assert role(page, "mark now 1")[0].get_markerfacecolor() == "#12436D"
    assert role(page, "track 0")[0].get_linestyle() == "-"
    assert role(page, "track 3")[0].get_linestyle() != "-"


def test_both_marks_of_a_row_are_seen_where_they_lie_on_one_place() -> None:
    """In grey too: the square reaches out of the circle, with white between them."""
    page = figure(USUAL)
    ((x, y),) = on_page(role(page, "mark now 1")[0])
    with Image.open(BytesIO(png(USUAL))) as image:
        grey = np.asarray(image.convert("L"), dtype=int)
    line = grey[round(page.bbox.height - y), round(x) - 14 : round(x) + 15]
    corner = grey[round(page.bbox.height - y) - 11, round(x) - 14 : round(x) + 15]
    assert line.min() < 80
    assert 100 < corner.min() < 180


@every_picture
def test_the_file_is_a_small_png_of_the_right_width(picture: Star) -> None:
    """1080 pixels wide, as high as its rows need, at most 150,000 bytes, by the look that it asks for."""
    file = made(picture)
    assert len(file) <= 150_000
    with Image.open(BytesIO(file)) as image:
        assert image.format == "PNG"
        assert image.width == 1080
        assert image.height < 5000


def test_text_is_large_enough_for_a_phone() -> None:
    """Nothing is set smaller than 22 pixels of a page 1080 pixels wide."""
    texts = drawn_of(PICTURES["20 domains with long names"]).findobj(Text)
    assert min(text.get_fontproperties().get_size_in_points() for text in texts) >= 22


@pytest.mark.parametrize(
    "picture",
    [
        replace(USUAL, rays=()),
        replace(USUAL, rings=("Not in place",), numbers=(), values=()),
        replace(USUAL, rays=rows((10, 31))),
        replace(USUAL, rays=(replace(row(3, 4), least=-2),)),
    ],
    ids=["no rows", "one level", "above the top", "a range below 0"],
)
def test_what_is_no_picture_is_refused(picture: Star) -> None:
    """It needs a row, two levels and numbers between them."""
    with pytest.raises(ValueError, match=r"a star has|outside the rings"):
        figure(picture)


def test_a_star_is_drawn_as_before() -> None:
    """The same maker draws stars by their own look."""
    with Image.open(BytesIO(made(ONE))) as image:
        assert image.size == (1080, 1260)
