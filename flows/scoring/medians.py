"""Medians in whole numbers.

Levels count in units of their scale, which are whole; an agency's value is in halves of them, an area's in
quarters. Whole numbers are ordered twenty times as fast as fractions, and become fractions before anybody
reads them.
"""

from collections.abc import Collection
from fractions import Fraction


def twice_median(numbers: Collection[int]) -> int:
    """Twice the median, which is always whole; of an even count it is the sum of the two in the middle.

    There has to be a number.
    """
    ordered = sorted(numbers)
    count = len(ordered)
    return ordered[count // 2] + ordered[(count - 1) // 2]


def median_of_halves(halves: Collection[int], parts: int = 1) -> Fraction | None:
    """The median of values that are given in half units, `parts` of which make one; None without one."""
    return Fraction(twice_median(halves), 4 * parts) if halves else None
