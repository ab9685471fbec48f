"""Draws a star: the only file that imports matplotlib.

One figure without axes, in pixels: 72 dots an inch make a point a pixel. The lowest score lies on the
inner ring, so that the middle stays empty and a missing score is a gap. Nothing is drawn half transparent:
the picture needs few colours and is small.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from math import atan2, pi
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Polygon, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from bot.report.geometry import HEIGHT, WIDTH, Point, direction, runs, segments
from bot.report.layout import ICON, MARGIN, SWATCH, Plan, numbers_of, plan, values_of
from bot.report.lettering import BEFORE, INK, MUTED, NOW, Printed, Span, Style
from bot.report.numbers import HALF, Number, Rings
from bot.report.palette import Palette
from flows.replies import Star

# The same picture everywhere, whatever the machine's own settings. Without hinting a text's width grows
# evenly with its size, and it is drawn in half the time.
mpl.rcdefaults()
mpl.rcParams["text.hinting"] = "no_hinting"
# letters as shapes and names that do not change: the same drawing makes the same file, whatever reads it
mpl.rcParams["svg.fonttype"] = "path"
mpl.rcParams["svg.hashsalt"] = "star"

WHITE = "#FFFFFF"
BAND, FILL, RING, SPOKE = "#FFE08A", "#E1EAF3", "#B7C3CE", "#D0D9E1"
NUMBER = Style(22, MUTED)
ROUNDED = 50  # thousandths that rounding to tenths may add or take

_PALETTE = Palette(  # the colours that meet on the page: a smooth edge between two is a blend of them
    *((colour, WHITE) for colour in (INK, MUTED, NOW, BEFORE, RING, SPOKE, BAND)),
    *((colour, FILL) for colour in (WHITE, MUTED, NOW, BEFORE, RING, SPOKE)),
    (INK, BAND),
    (BEFORE, NOW),
    (NOW, RING),
    (BEFORE, RING),
)
FONTS = f"{mpl.get_data_path()}/fonts/ttf"
"""The folder of the fonts that come with the library; papers are set in them too."""
_FONTS = {bold: f"{FONTS}/DejaVuSans{'-Bold' if bold else ''}.ttf" for bold in (False, True)}
_KNOWN = get_font(_FONTS[False]).get_charmap().keys() & get_font(_FONTS[True]).get_charmap().keys()
_RENDERER: Any = RendererAgg(WIDTH, HEIGHT, 72)  # type: ignore[no-untyped-call]  # matplotlib has no types for it
"""Kept from star to star: its five million bytes cost a sixth of a star to ask for."""
_DOWN = Affine2D().scale(1, -1).translate(0, HEIGHT)


def png(star: Star) -> bytes:
    """Draw the star as a PNG of 1080 × 1260 pixels and at most 100,000 bytes; raises as `figure` does."""
    page = figure(star)
    _RENDERER.clear()
    page.draw(_RENDERER)
    return _PALETTE.png(np.asarray(_RENDERER.buffer_rgba()))


def svg(star: Star) -> str:
    """Draw the star as an SVG of shapes alone, without letters; raises as `figure` does."""
    file = BytesIO()
    figure(star).savefig(file, format="svg", metadata={"Date": None, "Creator": None})
    return file.getvalue().decode()


def figure(star: Star) -> Figure:
    """Draw the star; `gid` of each artist says what it is, like `words 0`, `ring 3`, `line now`.

    Raises ValueError for a star without rays or with fewer than two rings, or a score that lies on none;
    `NoRoom` when its labels can't all be set.
    """
    _check(star)
    page = Figure(figsize=(WIDTH / 72, HEIGHT / 72), dpi=72, facecolor=WHITE)
    for order, artist in enumerate(_artists(star, plan(star, _measure))):
        artist.set_zorder(order)
        page.add_artist(artist)
    return page


def _check(star: Star) -> None:
    if not star.rays or len(star.rings) < 2:  # noqa: PLR2004 – one ring has no inside and outside
        raise ValueError("a star has at least one ray and two rings")
    low, *_, high = values_of(star)
    scores = [score for ray in star.rays for score in (ray.tenths, ray.before) if score is not None]
    if any(not low - ROUNDED <= 100 * score <= high + ROUNDED for score in scores):
        raise ValueError("a score lies outside the rings")


def _shares(star: Star) -> tuple[float, ...]:
    """How far out each ring lies, from 0 for the lowest level to 1."""
    return tuple(_share(star, value) for value in values_of(star))


def _share(star: Star, thousandths: int) -> float:
    """How far out a value lies; what rounding made of the ends stays on their rings."""
    low, *_, high = values_of(star)
    return min(max((thousandths - low) / (high - low), 0.0), 1.0)


@dataclass(frozen=True, slots=True)
class _Series:
    """One round's line: a point for each ray, None where there is no score."""

    name: str
    points: tuple[Point | None, ...]
    hollow: tuple[bool, ...]
    colour: str
    width: float
    style: str | tuple[int, tuple[float, ...]]
    marker: str
    size: float

    def line(self, points: Iterable[Point], gid: str | None = None) -> Line2D:
        """Draw a line in the way of this round."""
        return _line(points, self.colour, self.width, linestyle=self.style, gid=gid)

    def mark(self, point: Point, gid: str | None = None, *, hollow: bool = False) -> Line2D:
        """Draw a mark in the way of this round."""
        edge = 5 if hollow else 0
        face = WHITE if hollow else self.colour
        marker = {"marker": self.marker, "markersize": self.size - edge, "markeredgewidth": edge}
        return _line([point], self.colour, 0, markerfacecolor=face, gid=gid, **marker)


def _series(star: Star, page: Plan) -> list[_Series]:
    """Give the rounds to draw: this one, and the one before where it has a name."""
    ways = [direction(ray, len(star.rays)) for ray in range(len(star.rays))]

    def points(scores: Iterable[int | None]) -> tuple[Point | None, ...]:
        pairs = zip(ways, scores, strict=True)
        return tuple(
            None if score is None else page.point(way, _share(star, 100 * score)) for way, score in pairs
        )

    hollow = tuple(ray.provisional for ray in star.rays)
    size = max(14, min(24, 0.09 * page.outer))
    now = _Series("now", points(ray.tenths for ray in star.rays), hollow, NOW, 6, "solid", "o", size)
    if not star.series_before:
        return [now]
    full = (False,) * len(hollow)
    past = points(ray.before for ray in star.rays)
    return [now, _Series("before", past, full, BEFORE, 4.5, (0, (2.6, 1.6)), "s", size)]


def _artists(star: Star, page: Plan) -> Iterator[Artist]:
    """Draw from the ground up: what comes later covers what came before."""
    series = _series(star, page)
    if page.band:
        yield Rectangle((0, 0), WIDTH, page.band, facecolor=BAND, transform=_DOWN)
    yield from _fill(series[0], page)
    yield from _spokes(series, page)
    numbers = _numbers(star, series, page)
    yield from _rings(_shares(star), numbers, page)
    yield from (_backing(number) for number, _ in numbers.values() if number.backed)
    yield from _icons(page)
    if star.foot:
        yield _line([(MARGIN, page.rule), (WIDTH - MARGIN, page.rule)], SPOKE, 2)
    for each in series:
        for run in runs(each.points):
            yield each.line(run, gid=f"line {each.name}")
    for each in reversed(series):
        yield from _marks(each)
    for each, place in zip(series, page.swatches, strict=True):
        yield from _swatch(each, place)
    for printed in (*page.printed, *(number for _, number in numbers.values())):
        yield _text(printed)


def _line(points: Iterable[Point], colour: str, width: float, **also: Any) -> Line2D:
    xs, ys = zip(*points, strict=True)
    return Line2D(xs, ys, color=colour, linewidth=width, transform=_DOWN, solid_capstyle="butt", **also)


def _fill(series: _Series, page: Plan) -> Iterator[Artist]:
    """Tint what the line encloses; the middle stays white."""
    whole = None not in series.points
    for run in runs(series.points):
        yield Polygon(run if whole else [page.centre, *run], facecolor=FILL, transform=_DOWN)
    yield Circle(page.centre, page.inner, facecolor=WHITE, transform=_DOWN)


def _spokes(series: list[_Series], page: Plan) -> Iterator[Artist]:
    """Draw the rays from the inner ring outwards; one without a score of this round is dotted."""
    for ray, score in enumerate(series[0].points):
        way = direction(ray, len(series[0].points))
        style = "solid" if score else (0, (1.5, 2.5))
        yield _line([page.point(way, 0), page.point(way, 1)], SPOKE, 3, linestyle=style, gid=f"ray {ray}")


def _ring(
    centre: Point, radius: float, colour: str, width: float, gap: Point | None = None, opened: float = 0
) -> Line2D:
    """Draw a circle, open by `opened` pixels either side of the direction `gap`."""
    opening = 0.0 if gap is None else opened / radius
    middle = 0.0 if gap is None else atan2(gap[1], gap[0])
    angles = np.linspace(middle + opening, middle - opening + 2 * pi, 181)
    xs, ys = centre[0] + radius * np.cos(angles), centre[1] + radius * np.sin(angles)
    return Line2D(xs, ys, color=colour, linewidth=width, transform=_DOWN)


def _rings(
    shares: Iterable[float], numbers: dict[int, tuple[Number, Printed]], page: Plan
) -> Iterator[Artist]:
    """Draw a ring for each level, open where its number stands."""
    for level, share in enumerate(shares):
        number = numbers[level][0] if level in numbers else None
        gap, opened = (number.gap, number.half + 12) if number else (None, 0)
        ring = _ring(page.centre, page.radius(share), RING, 3, gap, opened)
        ring.set_gid(f"ring {level}")
        yield ring


def _numbers(star: Star, series: list[_Series], page: Plan) -> dict[int, tuple[Number, Printed]]:
    """Find where each ring's number stands; give it and the number by level."""
    rays = len(series[0].points)
    ways = [direction(ray, rays) for ray in range(rays)]
    drawn = [piece for each in series for run in runs(each.points) for piece in segments(run)]
    rings = Rings(
        centre=page.centre,
        radii=tuple(page.radius(share) for share in _shares(star)),
        halves=tuple(max(HALF[0], _measure(text, NUMBER) / 2 + 1) for text in numbers_of(star)),
        rays=rays,
        spokes=[(page.point(way, 0), page.point(way, 1)) for way in ways],
        lines=drawn,
        marks=[(point, each.size / 2) for each in series for point in each.points if point],
    )
    texts = numbers_of(star)
    return {
        level: (number, _number(level, texts[level], number.place))
        for level, number in rings.numbers().items()
    }


def _backing(number: Number) -> Rectangle:
    (x, y), wide, tall = number.place, number.half, HALF[1]
    return Rectangle(
        (x - wide, y - tall), 2 * wide, 2 * tall, facecolor=WHITE, transform=_DOWN, gid="backing"
    )


def _number(level: int, text: str, place: Point) -> Printed:
    span = Span(text, NUMBER, f"number {level}", _measure(text, NUMBER))
    return Printed(span, place[0] - span.width / 2, place[1] + 0.36 * NUMBER.size)


def _icons(page: Plan) -> Iterator[Artist]:
    """Draw the rings small, once for each level, with the ring of that level dark."""
    levels = len(page.icons)
    for level, place in enumerate(page.icons):
        for ring in sorted(range(levels), key=level.__eq__):
            radius = ICON / 2 * (0.2 + 0.8 * ring / (levels - 1))
            yield _ring(place, radius, *((NOW, 4) if ring == level else (RING, 2)))


def _marks(series: _Series) -> Iterator[Artist]:
    """Draw a mark at each score, hollow where it is provisional."""
    for ray, (point, hollow) in enumerate(zip(series.points, series.hollow, strict=True)):
        if point:
            yield series.mark(point, f"mark {series.name} {ray}", hollow=hollow)


def _swatch(series: _Series, place: Point) -> Iterator[Artist]:
    yield series.line([(place[0] - SWATCH / 2, place[1]), (place[0] + SWATCH / 2, place[1])])
    yield series.mark(place)


def _text(printed: Printed) -> Text:
    span = printed.span
    font = FontProperties(fname=_FONTS[span.style.bold], size=span.style.size)
    return Text(
        printed.x,
        printed.y,
        legible(span.text),
        color=span.style.colour,
        fontproperties=font,
        parse_math=False,
        transform=_DOWN,
        gid=span.role,
    )


def legible(text: str) -> str:
    """Leave out what can't be printed and put a box for what the font doesn't have."""
    shown = (" " if each.isspace() else each for each in text)
    return "".join(each if ord(each) in _KNOWN else "□" for each in shown if each.isprintable())


@lru_cache(maxsize=4096)
def _length(text: str, bold: bool) -> float:  # noqa: FBT001 – a key of the cache
    """Give the width of a text in font sizes."""
    font = FontProperties(fname=_FONTS[bold], size=100)
    return float(_RENDERER.get_text_width_height_descent(legible(text), font, ismath=False)[0]) / 100


def _measure(text: str, style: Style) -> float:
    return _length(text, style.bold) * style.size
