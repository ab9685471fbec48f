"""Where the numbers of the rings stand."""

from dataclasses import replace

import pytest

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
