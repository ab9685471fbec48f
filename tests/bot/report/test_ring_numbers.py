"""Where the numbers of the rings stand."""

from collections.abc import Iterator
from dataclasses import replace
from math import hypot

import pytest

from bot.report.geometry import direction
from bot.report.numbers import PARTS, Rings
from bot.report.star import figure
from tests.bot.report.star_samples import ONE, ray
from tests.bot.report.test_star import rings_and_numbers

CLOSE = 36
"""Pixels from a ring to the middle of its number."""


@pytest.mark.parametrize("domains", [10, 12, 15])
def test_a_number_stands_at_its_ring_where_rings_are_far_apart(domains: int) -> None:
    """Of yes and no, 0 would else stand at the line of the star, as if that were 0."""
    rays = tuple(ray(f"Part {number}", 5) for number in range(domains))
    star = replace(ONE, rings=("No", "Yes"), numbers=("0", "1"), values=(0, 1000), rays=rays)
    assert all(abs(number - ring) <= CLOSE for ring, number in rings_and_numbers(figure(star)))


def test_a_number_that_is_not_free_beside_the_others_stands_near_them() -> None:
    """So the scale is read along one line as far as that goes, and not here and there around the star."""
    rings = tuple(100.0 + 60 * level for level in range(4))
    towards = direction(0.5, 5)
    blocked = (rings[1] * towards[0], rings[1] * towards[1])
    marks = [(blocked, 12.0), *(((rings[level] * x, rings[level] * y), 12.0) for level, x, y in _elsewhere())]
    some = Rings(
        centre=(0, 0), radii=rings, halves=(8.0,) * 4, rays=5, spokes=(), lines=(), marks=marks
    ).numbers()
    assert some.keys() == {0, 1, 2, 3}
    assert all(some[level].gap == towards for level in (0, 2, 3))
    x, y = some[1].place
    assert (x * towards[0] + y * towards[1]) / hypot(x, y) > 0.9


def _elsewhere() -> Iterator[tuple[int, float, float]]:
    """What is in the way of two numbers in each other direction in which all may stand."""
    for part in PARTS:
        for at in range(5):
            if (part, at) != (0.5, 0):
                yield from ((level, *direction(at + part, 5)) for level in (2, 3))
