"""The labels around a star: as large as they go, none on another, none on the star."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import sqrt

from bot.report.geometry import WIDTH, Point, direction, spread
from bot.report.lettering import (
    BROKEN,
    CUT,
    INK,
    MUTED,
    NOW,
    TERSE,
    TURNED,
    Block,
    Printed,
    Setter,
    Style,
    joined,
)
from flows.replies import Star

CLEAR = 30  # from the end of a ray to its label: the marker and some white
APART = 14  # between two labels
REACH = WIDTH / 2 - 36  # from the centre of the star to the far end of a label
WIDEST, NARROWEST = 440, 5  # of a label: in pixels, in letter sizes
AMONG_MANY = 270  # of one straight up or down, in pixels, where it would push many others aside

RADII = range(330, 119, -15)
LAST_RADII = range(180, 74, -15)
SIZES = ((28, 270), (25, 240), (22, 165))  # of letters, and the smallest star for whose sake they are kept
LAST_SIZES = (22, 20)


class NoRoom(Exception):  # noqa: N818 – says what happened, as a sentence would
    """The labels of the rays can't all be set, even in the smallest size."""


def labelled(star: Star, setter: Setter, top: float, bottom: float) -> tuple[float, Point, list[Printed]]:
    """Give the radius, the centre and the labels of a star that fits between `top` and `bottom` with them.

    Raises `NoRoom` when none does.
    """
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


def _tries() -> Iterator[tuple[int, int, int]]:
    """Offer strain, radius and size: large letters before a large star, but not at any price."""
    for size, smallest in SIZES:
        yield from ((0, radius, size) for radius in RADII if radius >= smallest)
    yield from ((TURNED, radius, size) for radius in RADII for size in LAST_SIZES)
    yield from ((BROKEN, radius, size) for radius in RADII for size in LAST_SIZES)
    yield from ((CUT, radius, LAST_SIZES[-1]) for radius in LAST_RADII)
    yield from ((TERSE, radius, LAST_SIZES[-1]) for radius in LAST_RADII)


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
        block = self._block(ray, WIDEST if self.strain < TERSE else AMONG_MANY)
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

    def _terse(self, ray: int, width: float) -> Block:
        """Set a label on one line: as much of the name as there is room for, and the score."""
        shown = self.star.rays[ray]
        score = Style(self.size, NOW, bold=True) if shown.tenths is not None else Style(self.size, MUTED)
        words = self._short(shown.words, width - 3.5 * self.size, score, f"words {ray}")
        room = width - words.width - self.size / 2
        name = self._cut(self.setter.lines(shown.name, room, Style(self.size, INK), f"name {ray}"), 1, room)
        return Block(((*name.lines[0], *words.lines[0]),), TERSE)

    def _block(self, ray: int, width: float) -> Block:
        """Set a label: the name, then the score in words with its change beside or below."""
        if self.strain == TERSE:
            return self._terse(ray, width)
        shown = self.star.rays[ray]
        known = shown.tenths is not None
        score = Style(self.size + 8, NOW, bold=True) if known else Style(self.size, MUTED)
        name = self.setter.lines(shown.name, width, Style(self.size, INK), f"name {ray}")
        name = self._cut(name, 2, width)
        words = self._short(shown.words, width, score, f"words {ray}")
        change = self._short(
            shown.change, width, Style(max(self.size - 2, LAST_SIZES[-1]), MUTED), f"change {ray}"
        )
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
        return self.setter.cut(block, most, width) if self.strain >= CUT else block
