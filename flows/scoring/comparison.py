"""Two rounds beside each other, like for like."""

from collections.abc import Collection
from dataclasses import dataclass
from fractions import Fraction

from flows.framework import Framework
from flows.rounds import Action, DontKnow, Rated, Sheet
from flows.scoring.area import AreaItem, AreaScore, Series
from flows.scoring.medians import median_of_halves

SAME_BELOW = 2
"""Item steps under which a change is "about the same". One step is one item that moves by one level."""

LOW = 1
"""The level up to which a progress round asks again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How a domain changed on common items and agencies: the difference of means, and the sum of steps.

    `items` are the ids of the common items; `mean` is None without one.
    """

    domain: str
    items: tuple[str, ...]
    mean: Fraction | None
    steps: Fraction

    @property
    def about_the_same(self) -> bool:
        """Whether it is too small to speak of."""
        return abs(self.steps) < SAME_BELOW


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two rounds: a change for each domain of the later one, and what they have in common.

    `agencies` submitted in both; `all_items` and `all_agencies` are counts of the later round.
    """

    series: Series
    changes: tuple[Change, ...]
    agencies: tuple[str, ...]
    all_items: int
    all_agencies: int

    @property
    def items(self) -> int:
        """How many items are compared."""
        return sum(len(change.items) for change in self.changes)


def compare(
    now: tuple[Framework, AreaScore], before: tuple[Framework, AreaScore], series: Series
) -> Comparison:
    """Compare two rounds on the same items, the same scale and the agencies that submitted in both."""
    (framework, score), (old_framework, old) = now, before
    agencies = tuple(agency for agency in score.returned if agency in old.returned)
    same_scale = framework.scale == old_framework.scale
    changes = []
    for domain in score.domains:
        pairs = {
            one.item.id: _pair(one, old.items.get(one.item.id), agencies, series)
            for one in domain.items
            if same_scale and framework.means_the_same(one.item.id, old_framework)
        }
        both = {item: pair for item, pair in pairs.items() if pair is not None}
        steps = sum((later - earlier for later, earlier in both.values()), Fraction(0))
        changes.append(
            Change(
                domain=domain.domain.id,
                items=tuple(both),
                mean=steps / len(both) if both else None,
                steps=steps,
            )
        )
    return Comparison(
        series=series,
        changes=tuple(changes),
        agencies=agencies,
        all_items=sum(one.value(series) is not None for one in score.items.values()),
        all_agencies=len(score.returned),
    )


def _pair(
    now: AreaItem, before: AreaItem | None, agencies: Collection[str], series: Series
) -> tuple[Fraction, Fraction] | None:
    """An item in both rounds, on the agencies that rated it in both; None where it has no value in one."""
    if before is None:
        return None
    both = {agency for agency in agencies if agency in now.halves and agency in before.halves}
    later, earlier = _value(now, both, series), _value(before, both, series)
    return None if later is None or earlier is None else (later, earlier)


def _value(one: AreaItem, agencies: Collection[str], series: Series) -> Fraction | None:
    if series is Series.SETTLED and one.agreed is not None:
        return Fraction(one.agreed)
    return median_of_halves([value for agency, value in one.halves.items() if agency in agencies])


def progress_items(
    score: AreaScore, sheet: Sheet, asked: Collection[str], actions: Collection[Action]
) -> frozenset[str]:
    """What a progress round asks a team of what it was asked before.

    Its own answer was low, don't know or missing; or the item is about the area and was mixed or settled low;
    or an action is about it.
    """
    acted = {action.item for action in actions}
    return frozenset(
        item for item in asked if item in acted or _is_open(sheet, item) or _is_low(score.items[item])
    )


def _is_open(sheet: Sheet, item: str) -> bool:
    match sheet.rating(item):
        case Rated(level=level):
            return level <= LOW
        case DontKnow() | None:
            return True
        case _:
            return False


def _is_low(one: AreaItem) -> bool:
    settled = one.value(Series.SETTLED)
    return one.item.about == "area" and (one.mixed or (settled is not None and settled <= LOW))
