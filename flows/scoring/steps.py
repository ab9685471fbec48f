"""Item steps: when a difference of two means is one.

One step is one item that moves by one level's even share of the scale. Under `FEWEST_STEPS` of them nothing
is called higher or lower, and neither is what would be printed alike.
"""

from collections.abc import Mapping, Sequence
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

    def steps_from(self, other: "Mean") -> Fraction:
        """How many steps of the one of fewer items the difference is."""
        return abs(self.value - other.value) * min(self.count, other.count) / self.step

    def told_from(self, other: "Mean") -> bool:
        """Whether two steps of the smaller one would not bridge the difference, and it shows in print."""
        return self.steps_from(other) >= FEWEST_STEPS and self.tenths != other.tenths


def edges(means: Sequence[Mean | None]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The places of the highest means, and of the lowest: the edge and what can't be told from it.

    Both are empty where any of the highest can't be told from any of the lowest: then nothing stands out.
    An edge ends before what can be told from it, in print: of those printed alike all are named or none.
    Where they would name nearly all, an edge of most of them is left out, and of two small ones both are.
    """
    known = _known(means)
    highest, lowest = (_beyond(known, side, sign) for side, sign in zip(_sides(means), (1, -1), strict=True))
    if not _names_nearly_all(len(highest) + len(lowest), len(known)):
        return highest, lowest
    best, least = (edge if 2 * len(edge) < len(known) else () for edge in (highest, lowest))
    return ((), ()) if best and least else (best, least)


def too_few(means: Sequence[Mean | None]) -> tuple[int, ...]:
    """The places of means that no edge names, though they rest on too few items to be told from one.

    Where another that is printed alike rests on no more items, and can be told, these are not why.
    """
    known, found = _known(means), set[int]()
    for side, edge in zip(_sides(means), edges(means), strict=True):
        told = [mean for place, mean in known.items() if place not in side]
        near = {*side} - {*edge} if edge else ()
        found |= {place for place in near if not any(_like(known[place], one) for one in told)}
    return tuple(sorted(found - {place for edge in edges(means) for place in edge}))


def _like(mean: Mean, told: Mean) -> bool:
    """Whether one that can be told is printed like this, and rests on no more items."""
    return told.tenths == mean.tenths and told.count <= mean.count


def _known(means: Sequence[Mean | None]) -> dict[int, Mean]:
    return {place: mean for place, mean in enumerate(means) if mean}


def _sides(means: Sequence[Mean | None]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What can't be told from the highest mean, and from the lowest; none where these are near each other."""
    known = _known(means)
    if not known:
        return (), ()
    ordered = sorted(known.values(), key=lambda mean: mean.value)
    highest, lowest = (
        tuple(place for place, mean in known.items() if not mean.told_from(edge))
        for edge in (ordered[-1], ordered[0])
    )
    # each of the two may lie near its own edge, and both near each other, where they rest on few items
    apart = all(known[high].told_from(known[low]) for high in highest for low in lowest)
    return (highest, lowest) if apart else ((), ())


def _beyond(known: Mapping[int, Mean], side: tuple[int, ...], sign: int) -> tuple[int, ...]:
    """Those of a side that lie beyond, in print, what does not belong to it; `sign` is -1 at the bottom."""
    others = [sign * mean.tenths for place, mean in known.items() if place not in side]
    return tuple(place for place in side if all(sign * known[place].tenths > one for one in others))


def _names_nearly_all(named: int, known: int) -> bool:
    """Whether so many would be named that being named says nothing."""
    return named >= MANY_NAMED and Fraction(named, known) >= NEARLY_ALL
