"""Item steps: when a difference of two means is one.

One step is one item that moves by one level's even share of the scale. Under `FEWEST_STEPS` of them nothing
is called higher or lower, and neither is what would be printed alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from flows.scale import half_up

FEWEST_STEPS = 2
"""Item steps under which a difference is too little to tell."""

MANY_NAMED, NEARLY_ALL = 4, Fraction(4, 5)
"""From how many means, and from what part of all, too many are named as highest and lowest."""


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of so many items' values, with the sum it comes from; `step` is what a level counts."""

    total: Fraction
    count: int
    step: Fraction = Fraction(1)

    @property
    def value(self) -> Fraction:
        """The mean itself."""
        return self.total / self.count

    @property
    def tenths(self) -> int:
        """The mean in tenths, rounded half up, as it is printed."""
        return half_up(self.value)

    def told_from(self, other: "Mean") -> bool:
        """Whether two steps of the smaller one would not bridge the difference, and it shows in print."""
        apart = abs(self.value - other.value) * min(self.count, other.count)
        return apart >= FEWEST_STEPS * self.step and self.tenths != other.tenths


def edges(means: Sequence[Mean | None]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The places of the highest means, and of the lowest: the edge and what can't be told from it.

    Both are empty where any of the highest can't be told from any of the lowest: then nothing stands out.
    Where they would name nearly all, an edge of most of them is left out, and of two small ones both are.
    """
    known = [(place, mean) for place, mean in enumerate(means) if mean]
    if not known:
        return (), ()
    ordered = sorted((mean for _, mean in known), key=lambda mean: mean.value)
    highest, lowest = (
        {place: mean for place, mean in known if not mean.told_from(edge)}
        for edge in (ordered[-1], ordered[0])
    )
    # each of the two may lie near its own edge, and both near each other, where they rest on few items
    if not all(high.told_from(low) for high in highest.values() for low in lowest.values()):
        return (), ()
    if not _names_nearly_all(len(highest) + len(lowest), len(known)):
        return tuple(highest), tuple(lowest)
    best, least = (tuple(edge) if 2 * len(edge) < len(known) else () for edge in (highest, lowest))
    return ((), ()) if best and least else (best, least)


def _names_nearly_all(named: int, known: int) -> bool:
    """Whether so many would be named that being named says nothing."""
    return named >= MANY_NAMED and Fraction(named, known) >= NEARLY_ALL
