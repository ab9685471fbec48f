"""Points and lines on the page, in pixels from its top left corner."""

from collections.abc import Sequence
from itertools import groupby, pairwise
from math import cos, pi, sin
from typing import TypeAlias

Point: TypeAlias = tuple[float, float]
Box: TypeAlias = tuple[float, float, float, float]

WIDTH, HEIGHT = 1080, 1260

_NOTHING = 1e-9


def direction(ray: float, rays: int) -> Point:
    """Give the unit vector of a ray: the first up, the others clockwise, fractions in between."""
    angle = 2 * pi * ray / rays
    return sin(angle), -cos(angle)


def runs(points: Sequence[Point | None]) -> list[list[Point]]:
    """Give the lines through neighbours that both have a point; the last is the first one's neighbour.

    Fewer than three rays have no neighbours: a line between opposite rays would run through the middle.
    """
    if len(points) <= 2:  # noqa: PLR2004 – see above
        return []
    if None not in points:
        whole = [point for point in points if point]
        return [[*whole, whole[0]]]
    gap = points.index(None)
    turned = [*points[gap:], *points[:gap]]
    found = [[point for point in run if point] for there, run in groupby(turned, bool) if there]
    return [run for run in found if len(run) > 1]


def segments(run: Sequence[Point]) -> list[tuple[Point, Point]]:
    """Give the straight pieces of a line."""
    return list(pairwise(run))


def clear_of(box: Box, start: Point, end: Point) -> bool:
    """Say whether the line from `start` to `end` stays outside `box` (left, top, right, bottom)."""
    first, last = 0.0, 1.0
    for axis in (0, 1):
        way = end[axis] - start[axis]
        low, high = box[axis] - start[axis], box[axis + 2] - start[axis]
        if abs(way) < _NOTHING:
            if low > 0 or high < 0:
                return True
            continue
        enter, leave = sorted((low / way, high / way))
        first, last = max(first, enter), min(last, leave)
    return first > last


def spread(tops: Sequence[float], heights: Sequence[float]) -> list[float]:
    """Move intervals apart as little as may be, keeping their order; give their new upper edges.

    Those that touch form a group, and a group stands where the mean of its wishes is.
    """
    groups: list[tuple[float, float, int]] = []  # upper edge, height, how many
    for wish, height in zip(tops, heights, strict=True):
        top, tall, count = wish, height, 1
        while groups and groups[-1][0] + groups[-1][1] > top:
            above, depth, several = groups.pop()
            top = (above * several + (top - depth) * count) / (several + count)
            tall, count = depth + tall, several + count
        groups.append((top, tall, count))
    placed: list[float] = []
    for top, _, count in groups:
        for height in heights[len(placed) : len(placed) + count]:
            placed.append(top)
            top += height  # noqa: PLW2901 – walks down the group
    return placed
