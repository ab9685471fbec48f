"""Draws a star.

The lowest score lies on the inner ring, so that the middle stays empty and a missing score is a gap.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from math import atan2, pi

import numpy as np
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Polygon, Rectangle

from bot.report.drawing import BAND, FILL, RING, SPOKE, WHITE, Pen, encoded, on_page
from bot.report.fonts import measure
from bot.report.geometry import WIDTH, Point, direction, runs, segments
from bot.report.layout import ICON, MARGIN, SWATCH, Plan, checked, numbers_of, plan, share_of, shares_of
from bot.report.lettering import BEFORE, INK, MUTED, NOW, Printed, Span, Style
from bot.report.numbers import HALF, Number, Rings
from bot.report.palette import Palette
from flows.replies import Star

NUMBER = Style(22, MUTED)

_PALETTE = Palette(  # the colours that meet on the page: a smooth edge between two is a blend of them
    *((colour, WHITE) for colour in (INK, MUTED, NOW, BEFORE, RING, SPOKE, BAND)),
    *((colour, FILL) for colour in (WHITE, MUTED, NOW, BEFORE, RING, SPOKE)),
    (INK, BAND),
    (BEFORE, NOW),
    (NOW, RING),
    (BEFORE, RING),
)


def png(star: Star) -> bytes:
    """Draw the star as a PNG of at most 100,000 bytes; raises as `figure` does.

    It has 1080 × 1260 pixels, and is higher where there is much to read below it.
    """
    page = _planned(star)
    shapes, printed = _drawn(star, page)
    return encoded(on_page(shapes, page.height), printed, page.height, _PALETTE)


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
    page = _planned(star)
    shapes, printed = _drawn(star, page)
    return on_page([*shapes, *map(Pen(page.height).text, printed)], page.height)


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
    pen: Pen

    def line(self, points: Iterable[Point], gid: str | None = None) -> Line2D:
        """Draw a line in the way of this round."""
        return self.pen.line(points, self.colour, self.width, linestyle=self.style, gid=gid)

    def mark(self, point: Point, gid: str | None = None, *, hollow: bool = False) -> Line2D:
        """Draw a mark in the way of this round."""
        edge = 5 if hollow else 0
        face = WHITE if hollow else self.colour
        marker = {"marker": self.marker, "markersize": self.size - edge, "markeredgewidth": edge}
        return self.pen.line([point], self.colour, 0, markerfacecolor=face, gid=gid, **marker)


def _series(star: Star, page: Plan, pen: Pen) -> list[_Series]:
    """Give the rounds to draw: this one, and the one before where it has a name."""
    ways = [direction(ray, len(star.rays)) for ray in range(len(star.rays))]

    def points(scores: Iterable[int | None]) -> tuple[Point | None, ...]:
        pairs = zip(ways, scores, strict=True)
        return tuple(
            None if score is None else page.point(way, share_of(star, 100 * score)) for way, score in pairs
        )

    hollow = tuple(ray.provisional for ray in star.rays)
    size = max(14, min(24, 0.09 * page.outer))
    now = _Series("now", points(ray.tenths for ray in star.rays), hollow, NOW, 6, "solid", "o", size, pen)
    if not star.series_before:
        return [now]
    full = (False,) * len(hollow)
    past = points(ray.before for ray in star.rays)
    return [now, _Series("before", past, full, BEFORE, 4.5, (0, (2.6, 1.6)), "s", size, pen)]


def _planned(star: Star) -> Plan:
    checked(star)
    return plan(star, measure)


def _drawn(star: Star, page: Plan | None = None) -> tuple[list[Artist], list[Printed]]:
    """Give the shapes, and what is printed on them."""
    page = page or _planned(star)
    pen = Pen(page.height)
    series = _series(star, page, pen)
    numbers = _numbers(star, series, page)
    printed = [*page.printed, *(number for _, number in numbers.values())]
    return list(_shapes(star, page, series, numbers)), printed


def _shapes(
    star: Star, page: Plan, series: list[_Series], numbers: dict[int, tuple[Number, Printed]]
) -> Iterator[Artist]:
    """Draw from the ground up: what comes later covers what came before."""
    pen = series[0].pen
    if page.band:
        yield pen.rectangle((0, 0), WIDTH, page.band, BAND)
    yield from _fill(series[0], page)
    yield from _spokes(series, page)
    yield from _rings(shares_of(star), numbers, page, pen)
    yield from (_backing(number, pen) for number, _ in numbers.values() if number.backed)
    yield from _icons(page, pen)
    if star.foot:
        yield pen.line([(MARGIN, page.rule), (WIDTH - MARGIN, page.rule)], SPOKE, 2)
    for each in series:
        for run in runs(each.points):
            yield each.line(run, gid=f"line {each.name}")
    for each in reversed(series):
        yield from _marks(each)
    for each, place in zip(series, page.swatches, strict=True):
        yield from _swatch(each, place)


def _fill(series: _Series, page: Plan) -> Iterator[Artist]:
    """Tint what the line encloses; the middle stays white."""
    whole = None not in series.points
    for run in runs(series.points):
        yield Polygon(run if whole else [page.centre, *run], facecolor=FILL, transform=series.pen.down)
    yield Circle(page.centre, page.inner, facecolor=WHITE, transform=series.pen.down)


def _spokes(series: list[_Series], page: Plan) -> Iterator[Artist]:
    """Draw the rays from the inner ring outwards; one without a score of this round is dotted."""
    pen = series[0].pen
    for ray, score in enumerate(series[0].points):
        way = direction(ray, len(series[0].points))
        style = "solid" if score else (0, (1.5, 2.5))
        yield pen.line([page.point(way, 0), page.point(way, 1)], SPOKE, 3, linestyle=style, gid=f"ray {ray}")


def _ring(
    pen: Pen,
    centre: Point,
    radius: float,
    ink: tuple[str, float],
    gap: Point | None = None,
    opened: float = 0,
) -> Line2D:
    """Draw a circle in a colour and width, open by `opened` pixels either side of the direction `gap`."""
    opening = 0.0 if gap is None else opened / radius
    middle = 0.0 if gap is None else atan2(gap[1], gap[0])
    angles = np.linspace(middle + opening, middle - opening + 2 * pi, 181)
    xs, ys = centre[0] + radius * np.cos(angles), centre[1] + radius * np.sin(angles)
    colour, width = ink
    return Line2D(xs, ys, color=colour, linewidth=width, transform=pen.down)


def _rings(
    shares: Iterable[float], numbers: dict[int, tuple[Number, Printed]], page: Plan, pen: Pen
) -> Iterator[Artist]:
    """Draw a ring for each level, open where its number stands."""
    for level, share in enumerate(shares):
        number = numbers[level][0] if level in numbers else None
        gap, opened = (number.gap, number.half + 12) if number else (None, 0)
        ring = _ring(pen, page.centre, page.radius(share), (RING, 3), gap, opened)
        ring.set_gid(f"ring {level}")
        yield ring


def _numbers(star: Star, series: list[_Series], page: Plan) -> dict[int, tuple[Number, Printed]]:
    """Find where each ring's number stands; give it and the number by level."""
    rays = len(series[0].points)
    ways = [direction(ray, rays) for ray in range(rays)]
    drawn = [piece for each in series for run in runs(each.points) for piece in segments(run)]
    rings = Rings(
        centre=page.centre,
        radii=tuple(page.radius(share) for share in shares_of(star)),
        halves=tuple(max(HALF[0], measure(text, NUMBER) / 2 + 1) for text in numbers_of(star)),
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


def _backing(number: Number, pen: Pen) -> Rectangle:
    (x, y), wide, tall = number.place, number.half, HALF[1]
    return Rectangle(
        (x - wide, y - tall), 2 * wide, 2 * tall, facecolor=WHITE, transform=pen.down, gid="backing"
    )


def _number(level: int, text: str, place: Point) -> Printed:
    span = Span(text, NUMBER, f"number {level}", measure(text, NUMBER))
    return Printed(span, place[0] - span.width / 2, place[1] + 0.36 * NUMBER.size)


def _icons(page: Plan, pen: Pen) -> Iterator[Artist]:
    """Draw the rings small, once for each level, with the ring of that level dark."""
    levels = len(page.icons)
    for level, place in enumerate(page.icons):
        for ring in sorted(range(levels), key=level.__eq__):
            radius = ICON / 2 * (0.2 + 0.8 * ring / (levels - 1))
            yield _ring(pen, place, radius, (NOW, 4) if ring == level else (RING, 2))


def _marks(series: _Series) -> Iterator[Artist]:
    """Draw a mark at each score, hollow where it is provisional."""
    for ray, (point, hollow) in enumerate(zip(series.points, series.hollow, strict=True)):
        if point:
            yield series.mark(point, f"mark {series.name} {ray}", hollow=hollow)


def _swatch(series: _Series, place: Point) -> Iterator[Artist]:
    yield series.line([(place[0] - SWATCH / 2, place[1]), (place[0] + SWATCH / 2, place[1])])
    yield series.mark(place)
