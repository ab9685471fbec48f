import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import combinations, pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Bbox
from PIL import Image

from bot.report import change
from bot.report.drawing import on_page as on_new_page
from bot.report.fonts import measure
from bot.report.geometry import HEIGHT
from bot.report.labels import NoRoom
from bot.report.layout import FOOT_LINES, plan
from bot.report.printing import print_on
from bot.report.star import _PALETTE, _drawn, figure, png
from flows.replies import Star
from tests.bot.report.star_samples import ANY_STAR, FULL, ONE, SIXTY, STARS, TWO, many, ray, rays

NOW, BEFORE = (0x12, 0x43, 0x6D), (0xF4, 0x6A, 0x25)

every_star = pytest.mark.parametrize("star", STARS.values(), ids=STARS.keys())


def role(page: Figure, gid: str) -> list[Line2D]:
    """Give the lines of that name."""
    return [line for line in page.findobj(Line2D) if line.get_gid() == gid]


def on_page(line: Line2D) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Give the points of a line in pixels from the lower left corner."""
    return np.asarray(line.get_transform().transform(line.get_xydata()), dtype=np.float64)


def boxes(page: Figure) -> list[tuple[str, Bbox]]:
    """Give each text and the box it fills, in pixels from the lower left corner."""
    renderer = FigureCanvasAgg(page).get_renderer()  # type: ignore[no-untyped-call]  # matplotlib leaves it so
    texts = [text for text in page.findobj(Text) if text.get_text()]
    return [(text.get_text(), text.get_window_extent(renderer)) for text in texts]


def words(page: Figure, gid: str) -> str:
    """Give all text of that name as one line."""
    return " ".join(text.get_text() for text in page.findobj(Text) if text.get_gid() == gid)


def touches(box: Bbox, line: Line2D) -> bool:
    """Say whether a line as wide as it is drawn, or one of its marks, reaches into the box."""
    points = on_page(line)
    if line.get_marker() != "None":
        reach = (line.get_markersize() + line.get_markeredgewidth()) / 2
        return any(box.padded(reach).contains(*point) for point in points)
    return bool(Path(points).intersects_bbox(box.padded(line.get_linewidth() / 2), filled=False))


def covers(patch: Rectangle, box: Bbox, line: Line2D) -> bool:
    """Say whether a patch lies behind a text and before a line."""
    above = patch.get_zorder() > line.get_zorder()
    return above and bool(patch.get_window_extent().contains(*centre(box)))


def centre(box: Bbox) -> tuple[float, float]:
    """Give the middle of a box."""
    return (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2


def overlaps(page: Figure) -> list[tuple[str, object]]:
    """Find every text that lies on a text, a line or a mark, or leaves the page.

    A ring or a ray is covered where a number has white behind it.
    """
    found = boxes(page)
    lines = page.findobj(Line2D)
    on_text = [(one, other) for (one, a), (other, b) in combinations(found, 2) if a.overlaps(b)]
    backs = [patch for patch in page.findobj(Rectangle) if patch.get_gid() == "backing"]
    on_line = [
        (text, line.get_gid())
        for text, box in found
        for line in lines
        if touches(box, line) and not any(covers(patch, box, line) for patch in backs)
    ]
    inside = page.bbox.padded(-20)
    off_page = [
        (text, "the edge")
        for text, box in found
        if not (inside.contains(box.x0, box.y0) and inside.contains(box.x1, box.y1))
    ]
    return [*on_text, *on_line, *off_page]


@pytest.mark.wide
@every_star
def test_no_text_lies_on_anything(star: Star) -> None:
    """No text touches another text, a ring, a ray, a line, a mark or the edge of the page."""
    assert overlaps(figure(star)) == []


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANY_STAR)
def test_no_text_of_any_star_lies_on_anything(star: Star) -> None:
    """The same holds for whatever names and scores there are, up to ten domains."""
    assert overlaps(figure(star)) == []


@every_star
def test_text_is_large_enough_for_a_phone(star: Star) -> None:
    """No letters are set smaller than 20 pixels of a page 1080 pixels wide."""
    page = figure(star)
    assert page.dpi == 72  # a point is a pixel
    assert min(text.get_fontproperties().get_size_in_points() for text in page.findobj(Text)) >= 20


@every_star
def test_what_stands_at_a_ray_is_what_the_star_says(star: Star) -> None:
    """The score, or why there is none, is printed at each ray as it is given, and so is its change."""
    page = figure(star)
    for at, each in enumerate(star.rays):
        assert words(page, f"words {at}") == each.words
        assert words(page, f"change {at}") == each.change


def rings_and_numbers(page: Figure, numbers: Sequence[str] = ()) -> list[tuple[float, float]]:
    """Give how far from the middle each ring lies, and its number."""
    found = []
    for level in range(
        len([line for line in page.findobj(Line2D) if str(line.get_gid()).startswith("ring")])
    ):
        (number,) = (text for text in page.findobj(Text) if text.get_gid() == f"number {level}")
        assert number.get_text() == (numbers[level] if numbers else str(level))
        box = number.get_window_extent(FigureCanvasAgg(page).get_renderer())  # type: ignore[no-untyped-call]  # as above
        radius = math.dist(on_page(role(page, f"ring {level}")[0])[0], middle(page))
        found.append((radius, math.dist(centre(box), middle(page))))
    return found


def each_ring_has_its_number(page: Figure, numbers: Sequence[str] = ()) -> None:
    """Each number is there, and nearer to its own ring than to any other."""
    found = rings_and_numbers(page, numbers)
    for level, (_, number) in enumerate(found):
        away = [abs(number - radius) for radius, _ in found]
        assert away.index(min(away)) == level


@every_star
def test_each_ring_has_its_number(star: Star) -> None:
    """However long the names are and wherever the lines run."""
    each_ring_has_its_number(figure(star))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANY_STAR, st.integers(2, 7), st.lists(st.sampled_from(["1", "A", "¼", "-10", "0.25"]), min_size=7))
def test_each_ring_of_any_star_has_its_number(star: Star, levels: int, numbers: list[str]) -> None:
    """With as many levels as a framework may have, whatever is shown for them, and no text on anything."""
    top = 10 * (levels - 1)
    scores = [
        (each if each.tenths is None else replace(each, tenths=min(top, each.tenths * top // 30)))
        for each in star.rays
    ]
    rays_ = tuple(
        replace(each, before=None if each.before is None else min(top, each.before)) for each in scores
    )
    rings = tuple(f"Level {level}" for level in range(levels))
    page = figure(replace(star, rays=rays_, rings=rings, numbers=tuple(numbers[:levels])))
    each_ring_has_its_number(page, numbers)
    assert overlaps(page) == []


def test_everything_else_is_printed_too() -> None:
    """Title, mark, series, names and foot are whole; the subtitle may lose the dot at the end of a line."""
    star = replace(FULL, rays=many(5, SIXTY))
    page = figure(star)
    assert words(page, "title") == star.title
    assert words(page, "mark") == star.mark
    assert words(page, "series") == f"{star.series} {star.series_before}"
    assert words(page, "name 3") == SIXTY
    assert words(page, "ring") == " ".join(star.rings)
    assert words(page, "level") == "0 1 2 3"
    assert words(page, "foot") == " ".join(star.foot)
    assert words(page, "subtitle").replace("\N{NO-BREAK SPACE}", " ").replace(
        " ·", ""
    ) == star.subtitle.replace(" ·", "")


def middle(page: Figure) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Give the middle of the star."""
    rings = [line for line in page.findobj(Line2D) if str(line.get_gid()).startswith("ring")]
    ring = on_page(rings[-1])
    return np.asarray((ring.min(axis=0) + ring.max(axis=0)) / 2)


def place(page: Figure, series: str, at: int) -> tuple[float, float]:
    """Give a mark's distance from the middle, and its angle clockwise from 1° before straight up."""
    (mark,) = role(page, f"mark {series} {at}")
    x, y = on_page(mark)[0] - middle(page)
    return math.hypot(x, y), (math.degrees(math.atan2(x, y)) + 1) % 360


def test_rays_start_upwards_and_go_round_clockwise() -> None:
    """The first domain points up and the others follow clockwise at even angles."""
    page = figure(ONE)
    angles = [place(page, "now", at)[1] for at in range(5)]
    assert angles == pytest.approx([1, 73, 145, 217, 289], abs=0.6)


def test_distance_grows_evenly_with_the_score_and_0_is_not_the_middle() -> None:
    """A score of 0 lies on the inner ring, 3 on the outer one, and each step between is as long."""
    page = figure(replace(ONE, rays=rays(0, 10, 20, 30)))
    lengths = [place(page, "now", at)[0] for at in range(4)]
    assert lengths[0] > 20
    assert np.diff(lengths) == pytest.approx([lengths[1] - lengths[0]] * 3, abs=0.6)


@every_star
def test_a_missing_score_is_a_gap(star: Star) -> None:
    """There are marks where there are scores, and lines between neighbours that both have one."""
    page = figure(star)
    count = len(star.rays)
    for series, scores in (
        ("now", [each.tenths for each in star.rays]),
        ("before", [each.before for each in star.rays]),
    ):
        if series == "before" and not star.series_before:
            continue
        there = {at for at in range(count) if role(page, f"mark {series} {at}")}
        assert there == {at for at, score in enumerate(scores) if score is not None}
        vertices = {at: on_page(role(page, f"mark {series} {at}")[0])[0] for at in there}
        drawn = set()
        for line in role(page, f"line {series}"):
            ends = [next(at for at in there if np.allclose(vertices[at], point)) for point in on_page(line)]
            drawn |= {frozenset(pair) for pair in pairwise(ends)}
        sides = [(at, (at + 1) % count) for at in range(count)] if count > 2 else []
        wanted = {frozenset(side) for side in sides if there.issuperset(side)}
        assert drawn == wanted


def test_a_provisional_score_is_hollow() -> None:
    """The mark of a provisional score is white inside, any other is filled."""
    page = figure(replace(ONE, rays=(replace(ONE.rays[0], provisional=True), *ONE.rays[1:])))
    assert role(page, "mark now 0")[0].get_markerfacecolor() == "#FFFFFF"
    assert role(page, "mark now 1")[0].get_markerfacecolor() == "#12436D"


def test_rounds_differ_without_colour() -> None:
    """This round is a solid line with circles, the one before a dashed line with squares; both are thick."""
    page = figure(STARS["the same twice"])
    (now,), (before,) = role(page, "line now"), role(page, "line before")
    assert (now.get_linestyle(), before.get_linestyle()) == ("-", "--")
    assert min(now.get_linewidth(), before.get_linewidth()) >= 3
    assert role(page, "mark now 0")[0].get_marker() == "o"
    assert role(page, "mark before 0")[0].get_marker() == "s"


@every_star
@pytest.mark.wide
def test_the_file_is_a_small_png_of_the_right_size(star: Star) -> None:
    """The PNG has 1080 × 1260 pixels, more under a long foot, and at most 100,000 bytes."""
    file, high = png(star), plan(star, measure).height
    with Image.open(BytesIO(file)) as image:
        assert (image.format, image.size) == ("PNG", (1080, high))
    foot = [text for text in figure(star).findobj(Text) if text.get_gid() == "foot"]
    assert (high > HEIGHT) is (len(foot) > FOOT_LINES)
    assert len(file) <= 100_000


@pytest.mark.parametrize("draw", [figure, change.figure])
@pytest.mark.parametrize("many_words", [3, 60, 150, 300])
def test_what_a_framework_says_of_itself_is_never_cut(
    draw: Callable[[Star], Figure], many_words: int
) -> None:
    """However much has to be read before it; the page grows, and the star keeps its size."""
    said = "Own questions by five domains; not comparable with the scores of anybody."
    star = replace(FULL, foot=(" ".join(["returned"] * many_words), said))
    page = draw(star)
    assert words(page, "foot").endswith(said)
    assert overlaps(page) == []
    full = plan(replace(star, foot=("A line.",) * FOOT_LINES), measure)
    assert plan(star, measure).outer >= full.outer


@pytest.mark.wide
@every_star
def test_the_file_shows_what_a_new_page_would(star: Star) -> None:
    """Its pixels are those of a figure drawn on a page of its own, in the colours of the palette."""
    png(FULL)  # leaves something on the kept page
    shapes, printed = _drawn(star)
    canvas: Any = FigureCanvasAgg(on_new_page(shapes, plan(star, measure).height))
    canvas.draw()
    fresh = np.asarray(canvas.buffer_rgba())
    print_on(fresh.reshape(-1).view(np.uint32), printed)
    red, green, blue = (fresh[..., channel].astype(int) >> 4 for channel in range(3))
    with Image.open(BytesIO(png(star))) as image:
        shown = np.asarray(image.convert("RGB"))
    assert any(
        (shown == colours[nearest[red << 8 | green << 4 | blue]]).all()
        for colours, nearest, _ in _PALETTE._ways
    )


def test_a_page_full_of_noise_is_as_small_as_it_can_be() -> None:
    """What runs don't squeeze is squeezed harder, then in fewer colours; it stays a picture all the same."""
    noise = np.random.default_rng(7).integers(0, 256, (600, 400, 4), np.uint8)
    with Image.open(BytesIO(_PALETTE.png(noise))) as image:
        assert np.asarray(image.convert("RGB")).shape == (600, 400, 3)
        assert len(image.getcolors() or ()) <= len(_PALETTE._ways[-1][0])


def test_both_rounds_are_in_the_file_in_their_colours() -> None:
    """The colours of both lines come out exactly, on a white page."""
    with Image.open(BytesIO(png(STARS["the same twice"]))) as image:
        pixels = np.asarray(image.convert("RGB"))
    assert tuple(pixels[-1, -1]) == (255, 255, 255)
    for colour in (NOW, BEFORE):
        assert (pixels == colour).all(axis=2).sum() > 2000


@pytest.mark.parametrize("name", ["typical", "all 3", "every kind of missing"])
def test_the_middle_stays_empty(name: str) -> None:
    """Nothing is drawn or tinted in the very middle, where no score lies."""
    x, y = middle(figure(STARS[name]))
    with Image.open(BytesIO(png(STARS[name]))) as image:
        around = np.asarray(image.convert("RGB"))[round(1260 - y) - 15 :, round(x) - 15 :][:30, :30]
    assert (around == 255).all()


def test_a_practice_is_marked_across_the_top() -> None:
    """The mark's ground reaches from edge to edge."""
    with Image.open(BytesIO(png(STARS["practice"]))) as image:
        top = np.asarray(image.convert("RGB"))[4]
    assert (top == top[0]).all()
    assert tuple(top[0]) != (255, 255, 255)


def test_text_that_is_not_plain_is_shown_as_text() -> None:
    """Formulas are not read, control characters vanish, what the font lacks becomes a box; nothing warns."""
    star = replace(ONE, title="$x^2$ \u202e\x07CAMHS\n\U0001f98a", rays=(ray("_{a}$", 12), *ONE.rays[1:]))
    page = figure(star)
    assert words(page, "title") == "$x^2$ CAMHS □"
    assert words(page, "name 0") == "_{a}$"
    assert png(star)


def test_one_star_leaves_no_trace_on_the_next() -> None:
    """The same star gives the same bytes, whatever was drawn in between."""
    first = png(ONE)
    png(FULL)
    assert png(ONE) == first


@pytest.mark.parametrize(
    "star",
    [
        replace(ONE, rays=()),
        replace(ONE, rings=("Not in place",)),
        replace(ONE, rays=rays(31)),
        replace(TWO, rays=(ray("A", 1, -1),)),
    ],
    ids=["no rays", "one ring", "above the top", "below 0"],
)
def test_what_is_not_a_star_is_refused(star: Star) -> None:
    """A star needs a ray, two rings and scores between them."""
    with pytest.raises(ValueError, match=r"a star has|outside the rings"):
        figure(star)


def test_as_many_rays_as_a_framework_may_have_domains_fit() -> None:
    """Twenty long names with all that can stand at them, none on another; the scores are whole."""
    rays_ = many(20, SIXTY)
    page = figure(replace(FULL, rays=rays_))
    assert overlaps(page) == []
    assert [words(page, f"words {at}") for at in range(20)] == [each.words for each in rays_]


@pytest.mark.wide
@pytest.mark.parametrize(("count", "missing"), [(18, 0), (20, 0), (20, 1), (20, 10)])
def test_many_long_names_leave_room_for_a_star(count: int, missing: int) -> None:
    """Whichever of them has no score, and says why in more words than a score takes."""
    rays_ = list(many(count, SIXTY))
    rays_[missing] = replace(rays_[missing], tenths=None, words="too few to score", change="")
    star = replace(FULL, rays=tuple(rays_))
    assert plan(star, measure).outer >= 150
    assert overlaps(figure(star)) == []


def test_more_rays_than_fit_are_refused() -> None:
    """Labels are never laid over one another: too many are refused instead."""
    with pytest.raises(NoRoom):
        figure(replace(FULL, rays=many(60, SIXTY)))
