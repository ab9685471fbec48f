"""One item and one domain of an area: what all returns say of it, as far as its reader may know."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from flows.framework import Domain, Item
from flows.scale import Scale, half_up, is_outside
from flows.scoring.medians import median_of_halves
from flows.scoring.sheet import FEWEST_LEVELS, PROVISIONAL_BELOW, Standing
from flows.scoring.steps import Mean

MANY_ALONE = Fraction(1, 3)
"""The share of items rated by one agency alone from which a domain's score is no word of the partnership."""


class Series(StrEnum):
    """The two series of an area, which are never mixed."""

    SELF_RATED = "self-rated"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbers:
    """What the answers to an item come to, without who gave them.

    `agencies` counts those with a value. `median` is theirs, `least` and `most` are the ends, `good` counts
    those in the highest third of the scale; None where there is none, or its reader may not know. The
    others count teams, `reasons` those for not applicable.
    """

    agencies: int = 0
    median: Fraction | None = None
    least: Fraction | None = None
    most: Fraction | None = None
    good: int | None = None
    rated: int = 0
    dont_know: int = 0
    no_case: int = 0
    unanswered: int = 0
    reasons: Mapping[str, int] = field(default_factory=dict)

    @property
    def not_applicable(self) -> int:
        """How many teams say that it does not apply to them."""
        return sum(self.reasons.values())


def numbers_of(halves: Mapping[str, int], scale: Scale, counted: Numbers) -> Numbers:
    """What the values of agencies, in half units of the scale, come to, beside what was counted of teams."""
    values, halves_of_one = halves.values(), 2 * scale.parts
    return replace(
        counted,
        agencies=len(halves),
        median=median_of_halves(values, scale.parts),
        least=Fraction(min(values), halves_of_one) if halves else None,
        most=Fraction(max(values), halves_of_one) if halves else None,
        good=sum(scale.is_good_in_halves(value) for value in values),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """An agency of many teams: how many of them gave a level, the lowest and the highest by their places."""

    agency: str
    teams: int
    least: int
    most: int


@dataclass(frozen=True, kw_only=True)
class AreaItem:
    """What all returns say of one item.

    `numbers` are what it comes to. `halves` maps an agency's id to its value in half units of the scale, in
    the framework's order. `levels` holds the level of each team that gave one by its place, `dont_know`,
    `no_case`, `not_applicable` and `unanswered` the other teams asked, all by team id in the order of the
    returns. Of these is there what its reader may know: who reads by agency has no levels, and the agencies
    without a value for the other teams; who reads the area has nothing, and of an item that is `withheld` no
    numbers either. `crowds` are for both. `agreed` is None where nothing was agreed.
    """

    item: Item
    scale: Scale
    numbers: Numbers
    halves: Mapping[str, int] = field(default_factory=dict)
    levels: Mapping[str, int] = field(default_factory=dict)
    dont_know: tuple[str, ...] = ()
    no_case: tuple[str, ...] = ()
    not_applicable: tuple[str, ...] = ()
    unanswered: tuple[str, ...] = ()
    agreed: int | None = None
    crowds: tuple[Crowd, ...] = ()
    withheld: bool = False

    @cached_property
    def agencies(self) -> Mapping[str, Fraction]:
        """The value of each agency that has one, in the framework's order."""
        halves_of_one = 2 * self.scale.parts
        return {agency: Fraction(halves, halves_of_one) for agency, halves in self.halves.items()}

    @property
    def asked(self) -> int:
        """How many teams are asked."""
        numbers = self.numbers
        left_out = numbers.dont_know + numbers.no_case + numbers.not_applicable + numbers.unanswered
        return numbers.rated + left_out

    @property
    def is_there(self) -> bool:
        """Whether anybody was asked, or that is not to be told."""
        return self.withheld or self.asked > 0

    def value(self, series: Series) -> Fraction | None:
        """The area's value in a series, None without a level."""
        if series is Series.SETTLED and self.agreed is not None:
            return self.scale.values[self.agreed]
        return self.numbers.median

    @property
    def spread(self) -> Fraction:
        """From the value of the lowest agency to that of the highest."""
        least, most = self.numbers.least, self.numbers.most
        return Fraction(0) if least is None or most is None else most - least

    @property
    def mixed(self) -> bool:
        """Whether agencies see one truth so differently that they should talk about it."""
        return self.item.about == "area" and self.scale.is_wide(self.spread)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """How many agencies have a score in a domain, the lowest and the highest in tenths, on how many items."""

    agencies: int
    least: int
    most: int
    items: int


def scores_of(items: Iterable[AreaItem]) -> Mapping[str, int]:
    """The score in tenths of each agency that rated enough of these items, in the framework's order."""
    found: dict[str, list[int]] = {}
    parts = 1
    for item in items:
        parts = item.scale.parts
        for agency, value in item.halves.items():
            found.setdefault(agency, []).append(value)
    return {
        agency: half_up(Fraction(sum(values), 2 * parts * len(values)))
        for agency, values in found.items()
        if len(values) >= FEWEST_LEVELS
    }


def span_of(items: Iterable[AreaItem]) -> Span | None:
    """From the lowest agency's score to the highest; None where none has one."""
    there = [one for one in items if one.halves]
    scores = scores_of(there).values()
    if not scores:
        return None
    return Span(agencies=len(scores), least=min(scores), most=max(scores), items=len(there))


@dataclass(frozen=True, kw_only=True)
class AreaDomain:
    """What all returns say of one domain; `span` is None without one, or where its reader may not know."""

    domain: Domain
    items: tuple[AreaItem, ...]
    span: Span | None

    @cached_property
    def _values(self) -> Mapping[Series, tuple[tuple[str, Fraction], ...]]:
        """What `values` gives; both series are asked for again and again, on one card."""
        found = {series: [(one.item.id, one.value(series)) for one in self.items] for series in Series}
        return {
            series: tuple((id_, value) for id_, value in pairs if value is not None)
            for series, pairs in found.items()
        }

    @cached_property
    def _means(self) -> Mapping[Series, Mean | None]:
        return {series: self._mean_in(series) for series in Series}

    def _mean_in(self, series: Series) -> Mean | None:
        if self.standing(series) is not Standing.SCORED:
            return None
        values = [value for _, value in self.values(series)]
        return Mean(sum(values, Fraction(0)), len(values), self.items[0].scale.step)

    def standing(self, series: Series) -> Standing:
        """Whether there is a score, and if not, why."""
        if not any(item.is_there for item in self.items):
            return Standing.NOT_ASKED
        values = self.values(series)
        if len(values) >= FEWEST_LEVELS:
            return Standing.SCORED
        if values:
            return Standing.TOO_FEW
        return Standing.WITHHELD if any(item.withheld for item in self.items) else Standing.NOT_ASSESSED

    def values(self, series: Series) -> tuple[tuple[str, Fraction], ...]:
        """The value of each item that has one, by the item's id."""
        return self._values[series]

    def mean(self, series: Series) -> Mean | None:
        """The mean of the items' values; None without a score."""
        return self._means[series]

    def tenths(self, series: Series) -> int | None:
        """The same in tenths, rounded half up."""
        mean = self.mean(series)
        return mean.tenths if mean else None

    @cached_property
    def agencies(self) -> Mapping[str, int]:
        """The score in tenths of each agency that rated enough items, in the framework's order."""
        return scores_of(self.items)

    def span_on(self, *marks: Collection[str]) -> int | None:
        """On how many items the span is, where a mark beside it rests on others; None where on the same."""
        ranged = {one.item.id for one in self.items if one.numbers.least is not None}
        others = any(ranged.symmetric_difference(mark) for mark in marks)
        return self.span.items if self.span and others else None

    def rests_on(self, series: Series) -> frozenset[str]:
        """The items that the score in a series is made of."""
        return frozenset(item for item, _ in self.values(series))

    def is_outside(self, series: Series) -> bool:
        """Whether the score lies outside the range of the agencies."""
        return self.span is not None and is_outside(self.tenths(series), self.span.least, self.span.most)

    def alone(self, series: Series) -> int:
        """How many items of the score one agency alone rated and nobody agreed on; 0 where these are few."""
        settled = series is Series.SETTLED
        n = sum(one.numbers.agencies == 1 and not (settled and one.agreed is not None) for one in self.items)
        return n if n and Fraction(n, len(self.values(series))) >= MANY_ALONE else 0

    @property
    def rated(self) -> int:
        """How many answers have a level."""
        return sum(item.numbers.rated for item in self.items)

    @property
    def dont_know(self) -> int:
        """How many answers are don't know."""
        return sum(item.numbers.dont_know for item in self.items)

    @property
    def no_case(self) -> int:
        """How many answers are that no case is known."""
        return sum(item.numbers.no_case for item in self.items)

    @property
    def asked(self) -> int:
        """How many answers were asked for."""
        return sum(item.asked for item in self.items)

    @property
    def unanswered(self) -> int:
        """How many of them have no answer."""
        return sum(item.numbers.unanswered for item in self.items)

    @property
    def not_applicable(self) -> int:
        """How many of them are not applicable."""
        return sum(item.numbers.not_applicable for item in self.items)

    @property
    def could_be(self) -> int:
        """How many answers could have a level: asked and not said to be not applicable."""
        return self.asked - self.not_applicable

    @property
    def provisional(self) -> bool:
        """True for a domain of which too small a part was rated."""
        return self.could_be > 0 and Fraction(self.rated, self.could_be) < PROVISIONAL_BELOW
