"""The numbers of the rings: each on its ring, in one direction where they are free there, none left out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import hypot

from bot.report.geometry import Box, Point, clear_of, direction

HALF = (8, 13)  # half of a number: across, and up and down
APART = 26  # from one ring to the next: closer ones have no room for numbers in one direction
MARGINS = (6, 4, 3)  # of white around it, as much as there is: at least half the width of a line
NEAR = tuple(side * part for part in (0.4, 0.45, 0.3, 0.2) for side in (1, -1))
"""Of the way to the next ring, outwards and inwards: nearer to its own than to that."""
PARTS = (0.5, 0.36, 0.64)  # of the way from one ray to the next: where all numbers may stand in one direction
FINER = (0.5, *(0.5 + side * step / 50 for step in range(2, 23) for side in (-1, 1)))  # where each may alone


@dataclass(frozen=True, slots=True)
class Number:
    """Where a ring's number stands, and where its ring is open for it; None: it stands beside it.

    A `backed` one has white behind it, as there is no place clear of all rings and rays.
    """

    place: Point
    gap: Point | None
    backed: bool = False


@dataclass(frozen=True, slots=True)
class Rings:
    """What numbers stay clear of: rings by radius, rays, lines, and marks with half their size."""

    centre: Point
    radii: tuple[float, ...]
    rays: int
    spokes: Sequence[tuple[Point, Point]]
    lines: Sequence[tuple[Point, Point]]
    marks: Sequence[tuple[Point, float]]

    def numbers(self) -> dict[int, Number]:
        """Give a place to each ring's number, by level."""
        found: dict[int, Number] = {}
        if all(outer - inner >= APART for inner, outer in pairwise(self.radii)):
            found = max((self._along(way) for way in self._ways(PARTS)), key=len)
        for level in sorted(range(len(self.radii)), key=lambda level: (level == 0, level)):
            if level not in found:
                number = next(self._alone(level, list(found.values())), None)
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
            level: Number(place, way)
            for level, place in places.items()
            if self._free(place, MARGINS[0], {level})
        }

    def _alone(self, level: int, others: Sequence[Number]) -> Iterator[Number]:
        """Offer places for one number: on its ring, beside it, for the inner one at last in the middle."""
        beside = [(way, self._at(way, radius)) for radius in self._near(level) for way in self._ways()]
        on_it = [(way, self._at(way, self.radii[level])) for way in self._ways()]
        for margin in MARGINS:
            yield from (Number(at, way) for way, at in on_it if self._free(at, margin, {level}, others))
            yield from (Number(at, None) for _, at in beside if self._free(at, margin, set(), others))
        if level == 0 and self._free(self.centre, 0, set(), others):
            yield Number(self.centre, None)
        for _, at in (*on_it, *beside):
            if self._readable(at, MARGINS[-1], others):
                yield Number(at, None, backed=True)

    def _near(self, level: int) -> list[float]:
        """Give the radii beside a ring that are nearer to it than to any other."""
        apart = self.radii[1] - self.radii[0]
        return [self.radii[level] + part * apart for part in NEAR]

    def _at(self, way: Point, radius: float) -> Point:
        return self.centre[0] + radius * way[0], self.centre[1] + radius * way[1]

    def _free(self, place: Point, margin: float, open_: set[int], others: Sequence[Number] = ()) -> bool:
        """Say whether a number at `place` stays clear of everything but the rings that are open there."""
        box = _around(place, margin)
        rings = (radius for level, radius in enumerate(self.radii) if level not in open_)
        return (
            self._readable(place, margin, others)
            and all(clear_of(box, *spoke) for spoke in self.spokes)
            and all(self._off(_around(place, 0), radius) for radius in rings)
        )

    def _readable(self, place: Point, margin: float, others: Sequence[Number]) -> bool:
        """Say whether a number at `place` stays clear of the lines, the marks and other numbers."""
        box = _around(place, margin)
        return (
            all(clear_of(box, *line) for line in self.lines)
            and all(not _holds(box, mark, (reach, reach)) for mark, reach in self.marks)
            and not any(_holds(_around(place, 0), other.place, HALF) for other in others)
        )

    def _off(self, box: Box, radius: float) -> bool:
        """Say whether a box lies all inside or all outside a ring."""
        left, top, right, bottom = (edge - self.centre[at % 2] for at, edge in enumerate(box))
        nearest = hypot(max(left, -right, 0), max(top, -bottom, 0))
        farthest = hypot(max(-left, right), max(-top, bottom))
        return radius < nearest - 2 or radius > farthest + 2


def _around(place: Point, margin: float) -> Box:
    (x, y), wide, tall = place, HALF[0] + margin, HALF[1] + margin
    return x - wide, y - tall, x + wide, y + tall


def _holds(box: Box, point: Point, reach: tuple[float, float]) -> bool:
    left, top, right, bottom = box
    across, upwards = reach
    return left - across < point[0] < right + across and top - upwards < point[1] < bottom + upwards
