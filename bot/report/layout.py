"""Where everything in a star picture goes, so that nothing overlaps anything.

Pixels from the top left corner, y downwards. From top to bottom: the mark, the title, the subtitle, the names
of the lines, the star with its labels, the names of the rings, the foot. The star takes what the others leave.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import sqrt

from bot.report.geometry import Point, direction, spread
from bot.report.lettering import BROKEN, CUT, TURNED, Block, Measure, Printed, Setter, Style, joined
from flows.replies import Star

WIDTH, HEIGHT = 1080, 1260
MARGIN = 48
INK, MUTED, NOW, BEFORE = "#1B2733", "#55626E", "#12436D", "#F46A25"

CLEAR = 30  # from the end of a ray to its label: the marker and some white
APART = 14  # between two labels
SWATCH = 92  # the width of a line's sample
REACH = WIDTH / 2 - 36  # from the centre of the star to the far end of a label
WIDEST, NARROWEST = 440, 5  # of a label: in pixels, in letter sizes
ICON = 40  # the width of a ring's sample

RADII = range(330, 119, -15)
LAST_RADII = range(180, 74, -15)
SIZES = ((28, 270), (25, 240), (22, 165))  # of letters, and the smallest star for whose sake they are kept
LAST_SIZES = (22, 20)


@dataclass(frozen=True, slots=True)
class Plan:
    """A page on which all text is placed and the rest is known by its middle.

    `swatches` are the samples of this round's line and, if drawn, of the one before; `icons` those of the
    rings from 0 outwards. A score of 0 lies on the circle `inner`, the top level on `outer`, the others evenly
    between. `band` is the height of the mark's ground, 0 without a mark; `rule` is the y of the line above the
    foot.
    """

    band: float
    centre: Point
    inner: float
    outer: float
    swatches: tuple[Point, ...]
    icons: tuple[Point, ...]
    rule: float
    printed: tuple[Printed, ...]

    def radius(self, share: float) -> float:
        """Give how far from the centre a share of the top level lies."""
        return self.inner + share * (self.outer - self.inner)

    def point(self, way: Point, share: float) -> Point:
        """Give the point at a share of the top level in the direction `way`."""
        radius = self.radius(share)
        return self.centre[0] + radius * way[0], self.centre[1] + radius * way[1]


class NoRoom(Exception):  # noqa: N818 – says what happened, as a sentence would
    """The labels of the rays can't all be set, even in the smallest size."""


def plan(star: Star, measure: Measure) -> Plan:
    """Place everything on the page; raises `NoRoom` when there are too many rays for it."""
    setter = Setter(measure)
    band, top, printed = _head(star, setter)
    swatches, top, names = _series(star, setter, top)
    rule, bottom, foot = _foot(star, setter)
    icons, bottom, rings = _rings(star, setter, bottom)
    outer, centre, labels = _star(star, setter, top + 26, bottom - 22)
    everything = (*printed, *names, *labels, *rings, *foot)
    return Plan(band, centre, outer * 0.18, outer, tuple(swatches), tuple(icons), rule, everything)


def _head(star: Star, setter: Setter) -> tuple[float, float, list[Printed]]:
    room = WIDTH - 2 * MARGIN
    band, top = 0.0, 44.0
    printed: list[Printed] = []
    if star.mark:
        mark = setter.fitted(
            star.mark, room, [(1, Style(34, INK, bold=True)), (1, Style(28, INK, bold=True))], "mark"
        )
        band = mark.height + 32
        printed += mark.at(WIDTH / 2, 16, align=0.5)
        top = band + 30
    sizes = ((1, 48), (2, 44), (2, 38), (3, 34))
    title = setter.fitted(
        star.title, room, [(most, Style(size, INK, bold=True)) for most, size in sizes], "title"
    )
    phrases = setter.phrases(star.subtitle, room, Style(28, MUTED))
    subtitle = setter.fitted(phrases, room, [(2, Style(28, MUTED)), (2, Style(24, MUTED))], "subtitle")
    printed += title.at(MARGIN, top)
    printed += subtitle.at(MARGIN, top + title.height + 6)
    return band, top + title.height + subtitle.height + 6, printed


def _series(star: Star, setter: Setter, top: float) -> tuple[list[Point], float, list[Printed]]:
    """Place the names of the lines in one row where they fit, else below one another."""
    places: list[Point] = []
    printed: list[Printed] = []
    names = [star.series, star.series_before] if star.series_before else [star.series]
    room = WIDTH - 2 * MARGIN - SWATCH - 16
    x, top = float(MARGIN), top + 18
    for name in names:
        block = setter.fitted(name, room, [(1, Style(26, INK)), (1, Style(22, INK))], "series")
        if x > MARGIN and x + SWATCH + 16 + block.width > WIDTH - MARGIN:
            x, top = float(MARGIN), top + block.height + 6
        places.append((x + SWATCH / 2, top + block.height / 2))
        printed += block.at(x + SWATCH + 16, top)
        x += SWATCH + 16 + block.width + 48
    return places, top + block.height, printed


def _foot(star: Star, setter: Setter) -> tuple[float, float, list[Printed]]:
    """Place the foot at the bottom of the page, under a rule."""
    style = Style(22, MUTED)
    room = WIDTH - 2 * MARGIN
    lines = setter.cut(
        joined(setter.lines(line, room, style, "foot", even=False) for line in star.foot), 8, room
    )
    top = HEIGHT - 36 - lines.height
    return top - 16, top - 16, lines.at(MARGIN, top)


def _rings(star: Star, setter: Setter, bottom: float) -> tuple[list[Point], float, list[Printed]]:
    """Place the names of the levels above `bottom`: two columns, read like text."""
    column = (WIDTH - 2 * MARGIN) / 2
    blocks = [_ring(level, name, setter, column - ICON - 70) for level, name in enumerate(star.rings)]
    rows = [blocks[start : start + 2] for start in range(0, len(blocks), 2)]
    top = bottom - 20 - sum(max(ICON + 6, *(block.height for block in row)) for row in rows)
    upper = top
    places: list[Point] = []
    printed: list[Printed] = []
    for row in rows:
        height = max(ICON + 6, *(block.height for block in row))
        for index, block in enumerate(row):
            x = MARGIN + index * column
            places.append((x + ICON / 2, upper + height / 2))
            printed += block.at(x + ICON + 16, upper + (height - block.height) / 2)
        upper += height
    return places, top, printed


def _ring(level: int, name: str, setter: Setter, width: float) -> Block:
    number = setter.span(str(level), Style(24, INK, bold=True), "level")
    name_lines = setter.fitted(name, width, [(2, Style(24, INK))], "ring")
    first, *rest = name_lines.lines
    return replace(name_lines, lines=((number, *first), *rest))


@dataclass(frozen=True, slots=True)
class _Label:
    """A block and the upper left corner of its place, seen from the centre of the star."""

    block: Block
    left: float
    top: float
    align: float

    @property
    def bottom(self) -> float:
        return self.top + self.block.height


def _star(star: Star, setter: Setter, top: float, bottom: float) -> tuple[float, Point, list[Printed]]:
    """Give the largest star whose labels fit between `top` and `bottom`: radius, centre, labels."""
    for strain, radius, size in _tries():
        labels = _Labels(star, setter, strain, radius, size).placed()
        if labels is None:
            continue
        upper = min(-radius - CLEAR, *(label.top for label in labels))
        lower = max(radius + CLEAR, *(label.bottom for label in labels))
        if lower - upper <= bottom - top:
            x, y = WIDTH / 2, (top + bottom - upper - lower) / 2
            placed = (label.block.at(x + label.left, y + label.top, label.align) for label in labels)
            return radius, (x, y), [printed for label in placed for printed in label]
    raise NoRoom


def _tries() -> Iterator[tuple[int, int, int]]:
    """Offer strain, radius and size: large letters before a large star, but not at any price."""
    for size, smallest in SIZES:
        yield from ((0, radius, size) for radius in RADII if radius >= smallest)
    yield from ((TURNED, radius, size) for radius in RADII for size in LAST_SIZES)
    yield from ((BROKEN, radius, size) for radius in RADII for size in LAST_SIZES)
    yield from ((CUT, radius, LAST_SIZES[-1]) for radius in LAST_RADII)


@dataclass(frozen=True, slots=True)
class _Labels:
    """The labels around a star of one radius, in one size, seen from its centre."""

    star: Star
    setter: Setter
    strain: int
    radius: float
    size: float

    def placed(self) -> list[_Label] | None:
        """Place a label at each ray; None when they don't fit without more strain."""
        rays = len(self.star.rays)
        middle = [self._middle(ray) for ray in range(rays) if 2 * ray in {0, rays}]
        if any(label.block.strain > self.strain for label in middle):
            return None
        right = self._side([ray for ray in range(rays) if 0 < 2 * ray < rays], middle)
        left = self._side([ray for ray in reversed(range(rays)) if 2 * ray > rays], middle)
        return None if right is None or left is None else [*middle, *right, *left]

    def _middle(self, ray: int) -> _Label:
        """Place the label of a ray that goes straight up or down."""
        block = self._block(ray, WIDEST)
        edge = self.radius + CLEAR
        return _Label(block, 0.0, edge if ray else -edge - block.height, 0.5)

    def _side(self, rays: list[int], middle: list[_Label]) -> list[_Label] | None:
        """Place the labels of one side from the top down, narrower until none is in the way."""
        widths = [min(WIDEST, REACH - (self.radius + CLEAR) * abs(self._x(ray))) for ray in rays]
        for _ in range(6):
            blocks = [self._block(ray, width) for ray, width in zip(rays, widths, strict=True)]
            strained = any(block.strain > self.strain for block in blocks)
            if strained or any(width < NARROWEST * self.size for width in widths):
                return None
            tops = self._tops(rays, blocks)
            edges = [self._edge(*where, middle) for where in zip(rays, tops, blocks, strict=True)]
            rooms = [REACH - edge for edge in edges]
            if all(block.width <= room for block, room in zip(blocks, rooms, strict=True)):
                return [self._beside(*where) for where in zip(rays, blocks, edges, tops, strict=True)]
            widths = [min(width, room) for width, room in zip(widths, rooms, strict=True)]
        return None

    def _beside(self, ray: int, block: Block, edge: float, top: float) -> _Label:
        right = self._x(ray) > 0
        return _Label(block, edge if right else -edge, top, 0.0 if right else 1.0)

    def _x(self, ray: int) -> float:
        return direction(ray, len(self.star.rays))[0]

    def _tops(self, rays: list[int], blocks: list[Block]) -> list[float]:
        """Give the upper edges: beside the ends of the rays, and moved apart as little as may be."""
        ideal = []
        for ray, block in zip(rays, blocks, strict=True):
            y = direction(ray, len(self.star.rays))[1]
            ideal.append(y * self.radius + (y - 1) * block.height / 2)
        return spread(ideal, [block.height + APART for block in blocks])

    def _edge(self, ray: int, top: float, block: Block, middle: list[_Label]) -> float:
        """Give how far out a label must begin, clear of the star and of the labels above and below it."""
        bottom = top + block.height
        clear = self.radius + CLEAR
        nearest = max(top, -bottom, 0.0)
        edge = max(clear * abs(self._x(ray)), sqrt(max(clear**2 - nearest**2, 0.0)))
        for other in middle:
            if top < other.bottom + APART and other.top < bottom + APART:
                edge = max(edge, other.block.width / 2 + 24)
        return edge

    def _block(self, ray: int, width: float) -> Block:
        """Set a label: the name, then the score in words with its change beside or below."""
        shown = self.star.rays[ray]
        known = shown.tenths is not None
        score = Style(self.size + 8, NOW, bold=True) if known else Style(self.size, MUTED)
        name = self.setter.lines(shown.name, width, Style(self.size, INK), f"name {ray}")
        name = self._cut(name, 2, width)
        words = self._short(shown.words, width, score, f"words {ray}")
        change = self._short(shown.change, width, Style(self.size - 2, MUTED), f"change {ray}")
        if len(words.lines) == len(change.lines) == 1:
            beside = Block(((*words.lines[0], *change.lines[0]),), max(words.strain, change.strain))
            if beside.width <= width:
                return joined((name, beside))
        return joined((name, words, change))

    def _short(self, text: str, width: float, style: Style, role: str) -> Block:
        """Set a text that should stay on one line."""
        block = self._cut(self.setter.lines(text, width, style, role), 1, width)
        return replace(block, strain=max(TURNED, block.strain)) if len(block.lines) > 1 else block

    def _cut(self, block: Block, most: int, width: float) -> Block:
        return self.setter.cut(block, most, width) if self.strain == CUT else block
