"""The numbers of the rings: each on its ring, in one direction where they are free there, none left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from bot.report.geometry import Box, Point, clear_of, direction

HALF = (8.0, 13)  # half of a number: across at the least, and up and down
APART = 26  # from one ring to the next: closer ones have no room for numbers in one direction
MARGINS = (6, 4, 3)  # of white around it, as much as there is: at least half the width of a line
NEAR = tuple(side * part for part in (0.4, 0.45, 0.3, 0.2) for side in (1, -1))
"""Of the way to the next ring, outwards and inwards: nearer to its own than to that."""
FARTHEST = 32  # from its ring: where rings are far apart, a number would stand at a line of the star
PARTS = (0.5, 0.36, 0.64)  # of the way from one ray to the next: where all numbers may stand in one direction
FINER = (0.5, *(0.5 + side * step / 50 for step in range(2, 23) for side in (-1, 1)))  # where each may alone


@dataclass(frozen=True, slots=True)
class Number:
    """Where a ring's number stands, and where its ring is open for it; None: it stands beside it.

    A `backed` one has white behind it, as there is no place clear of all rings and rays. `half` is half of
    its width.
    """

    place: Point
    gap: Point | None
    backed: bool = False
    half: float = HALF[0]


@dataclass(frozen=True, slots=True)
class Rings:
    """What numbers stay clear of: rings by radius, rays, lines, and marks with half their size.

    `halves` are half of each number's width.
    """

    centre: Point
    radii: tuple[float, ...]
    halves: tuple[float, ...]
    rays: int
    spokes: Sequence[tuple[Point, Point]]
    lines: Sequence[tuple[Point, Point]]
    marks: Sequence[tuple[Point, float]]

    def numbers(self) -> dict[int, Number]:
        """Give a place to each ring's number, by level."""
        found: dict[int, Number] = {}
        apart = (outer - inner for inner, outer in pairwise(self.radii))
        wide = (inner + outer for inner, outer in pairwise(self.halves))
        if all(gap >= max(APART, both) for gap, both in zip(apart, wide, strict=True)):
            found = max((self._along(way) for way in self._ways(PARTS)), key=len)
        for level in sorted(range(len(self.radii)), key=lambda level: (level == 0, level)):
            if level not in found:
                # near the others, so that the scale is read along one line as far as that goes
                beside = next((one.gap for one in found.values() if one.gap), None)
                number = next(self._alone(level, list(found.values()), beside), None)
                if number:
                    found[level] = number
        return found

    def _ways(self, parts: Sequence[float] = FINER) -> Iterator[Point]:
        for part in parts:
            yield from (direction(ray + part, self.rays) for ray in range(self.rays))

    def _along(self, way: Point) -> dict[int, Number]:
        """Give the numbers that are free in one direction."""
        places = {level: self._at(way, radius) for level, radius in enumerate(self.radii)}
        return {
            level: Number(place, way, half=self.halves[level])
            for level, place in places.items()
            if self._free(level, place, MARGINS[0], on_ring=True)
        }

    def _alone(self, level: int, others: Sequence[Number], near: Point | None) -> Iterator[Number]:
        """Offer places for one number: on its ring, beside it, for the inner one at last in the middle.

        The nearest to the direction `near` come first.
        """
        ways = list(self._ways())
        if near:
            ways.sort(key=lambda way: -(way[0] * near[0] + way[1] * near[1]))
        beside = [(way, self._at(way, radius)) for radius in self._near(level) for way in ways]
        on_it = [(way, self._at(way, self.radii[level])) for way in ways]
        half = self.halves[level]
        for margin in MARGINS:
            for way, at in on_it:
                if self._free(level, at, margin, others, on_ring=True):
                    yield Number(at, way, half=half)
            for _, at in beside:
                if self._free(level, at, margin, others):
                    yield Number(at, None, half=half)
        if level == 0 and self._free(level, self.centre, 0, others):
            yield Number(self.centre, None, half=half)
        for _, at in (*on_it, *beside):
            if self._readable(level, at, MARGINS[-1], others):
                yield Number(at, None, backed=True, half=half)

    def _near(self, level: int) -> list[float]:
        """Give the radii beside a ring that are nearer to it than to any other."""
        here, gaps = self.radii[level], [outer - inner for inner, outer in pairwise(self.radii)]
        inwards, outwards = gaps[max(level - 1, 0)], gaps[min(level, len(gaps) - 1)]
        ways = (part * (outwards if part > 0 else inwards) for part in NEAR)
        return [here + max(-FARTHEST, min(way, FARTHEST)) for way in ways]

    def _at(self, way: Point, radius: float) -> Point:
        return self.centre[0] + radius * way[0], self.centre[1] + radius * way[1]

    def _free(
        self, level: int, place: Point, margin: float, others: Sequence[Number] = (), *, on_ring: bool = False
    ) -> bool:
        """Say whether a number at `place` stays clear of everything but, `on_ring`, its ring, open there."""
        box, bare = self._around(level, place, margin), self._around(level, place, 0)
        rings = (radius for known, radius in enumerate(self.radii) if not on_ring or known != level)
        return (
            self._readable(level, place, margin, others)
            and all(clear_of(box, *spoke) for spoke in self.spokes)
            and all(self._off(bare, radius) for radius in rings)
        )

    def _readable(self, level: int, place: Point, margin: float, others: Sequence[Number]) -> bool:
        """Say whether a number at `place` stays clear of the lines, the marks and other numbers."""
        box, bare = self._around(level, place, margin), self._around(level, place, 0)
        return (
            all(clear_of(box, *line) for line in self.lines)
            and all(not _holds(box, mark, (reach, reach)) for mark, reach in self.marks)
            and not any(_holds(bare, other.place, (other.half, HALF[1])) for other in others)
        )

    def _around(self, level: int, place: Point, margin: float) -> Box:
        (x, y), wide, tall = place, self.halves[level] + margin, HALF[1] + margin
        return x - wide, y - tall, x + wide, y + tall

    def _off(self, box: Box, radius: float) -> bool:
        """Say whether a box lies all inside or all outside a ring."""
        left, top, right, bottom = (edge - self.centre[at % 2] for at, edge in enumerate(box))
        nearest = hypot(max(left, -right, 0), max(top, -bottom, 0))
        farthest = hypot(max(-left, right), max(-top, bottom))
        return radius < nearest - 2 or radius > farthest + 2


def _holds(box: Box, point: Point, reach: tuple[float, float]) -> bool:
    left, top, right, bottom = box
    across, upwards = reach
    return left - across < point[0] < right + across and top - upwards < point[1] < bottom + upwards
