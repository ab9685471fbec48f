"""From the returns of a round to the numbers of an area.

An agency's value on an item is the median of the levels its submitted teams gave. The area's is the median
of its agencies', so each agency has one voice. A median of even counts is the mean of the two in the middle.
*Settled* takes the agreed level of an *area* item where there is one. Only submitted sheets count.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from hashlib import sha256

from flows.framework import Domain, Framework, Item
from flows.rounds import DontKnow, NotApplicable, Rated
from flows.scoring.medians import median_of_halves, twice_median
from flows.scoring.sheet import FEWEST_LEVELS, PROVISIONAL_BELOW, Standing
from flows.scoring.steps import Mean, edges, half_up
from flows.view import Return, Run

MIXED_FROM = 2
"""Levels between the highest and the lowest agency from which an item is worth talking about."""

HIGH_ONES = 3
"""All-high items that are talked about although nothing calls for it."""


class Series(StrEnum):
    """The two series of an area, which are never mixed."""

    SELF_RATED = "self-rated"
    SETTLED = "settled"


@dataclass(frozen=True, kw_only=True)
class AreaItem:
    """What all returns say of one item.

    `halves` maps an agency's id to its value in half levels, in the framework's order. `levels` holds the
    level of each team that gave one, `dont_know`, `not_applicable` and `unanswered` the other teams asked,
    all by team id in the order of the returns. `agreed` is None where nothing was agreed.
    """

    item: Item
    halves: Mapping[str, int]
    levels: Mapping[str, int]
    dont_know: tuple[str, ...]
    not_applicable: tuple[str, ...]
    unanswered: tuple[str, ...]
    agreed: int | None = None

    @cached_property
    def agencies(self) -> Mapping[str, Fraction]:
        """The value of each agency that has one, in levels, in the framework's order."""
        return {agency: Fraction(halves, 2) for agency, halves in self.halves.items()}

    @property
    def asked(self) -> int:
        """How many teams are asked."""
        others = (self.dont_know, self.not_applicable, self.unanswered)
        return len(self.levels) + sum(len(teams) for teams in others)

    def value(self, series: Series) -> Fraction | None:
        """The area's value in a series, None without a level."""
        if series is Series.SETTLED and self.agreed is not None:
            return Fraction(self.agreed)
        return median_of_halves(self.halves.values())

    @property
    def spread(self) -> Fraction:
        """Levels between the highest and the lowest agency."""
        return Fraction(self._spread, 2)

    @property
    def _spread(self) -> int:
        """The same in half levels."""
        values = self.halves.values()
        return max(values) - min(values) if values else 0

    @property
    def mixed(self) -> bool:
        """Whether agencies see one truth so differently that they should talk about it."""
        return self.item.about == "area" and self._spread >= 2 * MIXED_FROM

    @property
    def lowest(self) -> tuple[str, ...]:
        """The agencies with the lowest value; empty where all are alike."""
        if not self._spread:
            return ()
        least = min(self.halves.values())
        return tuple(agency for agency, value in self.halves.items() if value == least)

    def at_least(self, level: int) -> int:
        """How many agencies are at this level or above."""
        return sum(value >= 2 * level for value in self.halves.values())


@dataclass(frozen=True, kw_only=True)
class AreaDomain:
    """What all returns say of one domain; `agencies` holds the score of each agency that has one."""

    domain: Domain
    items: tuple[AreaItem, ...]

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
        return Mean(sum(values, Fraction(0)), len(values))

    def standing(self, series: Series) -> Standing:
        """Whether there is a score, and if not, why."""
        if not any(item.asked for item in self.items):
            return Standing.NOT_ASKED
        values = self.values(series)
        if not values:
            return Standing.NOT_ASSESSED
        return Standing.SCORED if len(values) >= FEWEST_LEVELS else Standing.TOO_FEW

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
        found: dict[str, list[int]] = {}
        for item in self.items:
            for agency, value in item.halves.items():
                found.setdefault(agency, []).append(value)
        return {
            agency: half_up(Fraction(sum(values), 2 * len(values)))
            for agency, values in found.items()
            if len(values) >= FEWEST_LEVELS
        }

    @property
    def lowest(self) -> tuple[str, ...]:
        """The agencies with the lowest score; empty where all are alike."""
        scores = set(self.agencies.values())
        if len(scores) < 2:  # noqa: PLR2004 – two scores are the fewest that can differ
            return ()
        return tuple(agency for agency, tenths in self.agencies.items() if tenths == min(scores))

    @property
    def rated(self) -> int:
        """How many answers have a level."""
        return sum(len(item.levels) for item in self.items)

    @property
    def asked(self) -> int:
        """How many answers were asked for."""
        return sum(item.asked for item in self.items)

    @property
    def not_applicable(self) -> int:
        """How many of them are not applicable."""
        return sum(len(item.not_applicable) for item in self.items)

    @property
    def could_be(self) -> int:
        """How many answers could have a level: asked and not said to be not applicable."""
        return self.asked - self.not_applicable

    @property
    def provisional(self) -> bool:
        """True for a domain of which too small a part was rated."""
        return self.could_be > 0 and Fraction(self.rated, self.could_be) < PROVISIONAL_BELOW


@dataclass(frozen=True, kw_only=True)
class AreaScore:
    """What scoring makes of a round.

    `returned` are the agencies of which enough teams have submitted, `partly` those of which some have, with
    how many of how many; `missing` have none. `required` are those not returned without which all is
    provisional; ids in the framework's order. `submitted` counts teams of `teams`.
    `unbacked` maps an agency to its items at the top level with nothing behind them, of `threes` in all.
    `agency_of` names the agency of each team that submitted.
    """

    domains: tuple[AreaDomain, ...]
    returned: tuple[str, ...]
    partly: Mapping[str, tuple[int, int]]
    missing: tuple[str, ...]
    required: tuple[str, ...]
    submitted: int
    teams: int
    threes: int
    unbacked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    agency_of: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def items(self) -> Mapping[str, AreaItem]:
        """Every item by its id, in the framework's order."""
        return {item.item.id: item for domain in self.domains for item in domain.items}

    @property
    def provisional(self) -> bool:
        """True until every required agency has returned."""
        return bool(self.required)

    @property
    def agencies(self) -> int:
        """How many agencies there are to return."""
        return len(self.returned) + len(self.partly) + len(self.missing)

    @property
    def rated(self) -> int:
        """How many answers have a level."""
        return sum(domain.rated for domain in self.domains)

    @property
    def asked(self) -> int:
        """How many answers were asked for, of those who submitted."""
        return sum(item.asked for item in self.items.values())

    @cached_property
    def about_area(self) -> tuple[AreaItem, ...]:
        """The items about the area that anybody was asked."""
        return tuple(one for one in self.items.values() if one.item.about == "area" and one.asked)

    @cached_property
    def own(self) -> tuple[AreaItem, ...]:
        """The items about each agency's own practice that anybody was asked."""
        return tuple(one for one in self.items.values() if one.item.about == "own" and one.asked)

    @cached_property
    def agreed(self) -> int:
        """How many items about the area have an agreed level."""
        return sum(one.agreed is not None for one in self.about_area)

    @property
    def series(self) -> Series:
        """What the star shows: settled as soon as anything was agreed."""
        return Series.SETTLED if self.agreed else Series.SELF_RATED

    @property
    def mixed(self) -> tuple[AreaItem, ...]:
        """The items worth talking about, most mixed first."""
        found = [one for one in self.about_area if one.mixed]
        return tuple(sorted(found, key=lambda one: -one.spread))

    @property
    def unknown(self) -> tuple[AreaItem, ...]:
        """The items that some team answered with don't know."""
        return tuple(one for one in self.items.values() if one.dont_know)

    def extremes(self, series: Series, *, highest: bool) -> tuple[AreaDomain, ...]:
        """The domains that stand out at the top or at the bottom; empty where none does."""
        found = edges([domain.mean(series) for domain in self.domains])[0 if highest else 1]
        return tuple(self.domains[place] for place in found)


def score_area(run: Run) -> AreaScore:
    """Score a round on the framework it is pinned to."""
    framework = run.framework
    counted = [one for one in run.returns if one.sheet.submitted]
    asked = _asked(framework, counted)
    items = {item.id: _score_item(item, framework, asked[item.id], run) for item in framework.items.values()}
    teams = Counter(one.team.agency for one in run.returns)
    back = Counter(one.team.agency for one in counted)
    enough = {agency for agency in back if back[agency] >= run.round.enough(teams[agency])}
    expected = [agency.id for agency in framework.agencies if agency.required or agency.id in teams]
    threes, unbacked = _backed(framework, counted)
    return AreaScore(
        domains=tuple(
            AreaDomain(domain=domain, items=tuple(items[item.id] for item in domain.items))
            for domain in framework.domains
        ),
        returned=tuple(agency for agency in expected if agency in enough),
        partly={
            agency: (back[agency], teams[agency]) for agency in expected if agency in back.keys() - enough
        },
        missing=tuple(agency for agency in expected if agency not in back),
        required=tuple(one.id for one in framework.agencies if one.required and one.id not in enough),
        submitted=len(counted),
        teams=len(run.returns),
        threes=threes,
        unbacked=unbacked,
        agency_of={one.team.id: one.team.agency for one in counted},
    )


def _asked(framework: Framework, counted: Sequence[Return]) -> dict[str, list[Return]]:
    found: dict[str, list[Return]] = {item: [] for item in framework.items}
    for one in counted:
        for item in framework.asked(one.team.agency, one.team.functions, one.sheet.only):
            found[item.id].append(one)
    return found


def _score_item(item: Item, framework: Framework, asked: Sequence[Return], run: Run) -> AreaItem:
    levels: dict[str, int] = {}
    agency_of: dict[str, str] = {}
    dont_know, not_applicable, unanswered = [], [], []
    for one in asked:
        answer = one.sheet.answers.get(item.id)
        match answer and answer.rating:
            case Rated(level=level):
                levels[one.team.id] = level
                agency_of[one.team.id] = one.team.agency
            case DontKnow():
                dont_know.append(one.team.id)
            case NotApplicable():
                not_applicable.append(one.team.id)
            case None:
                unanswered.append(one.team.id)
    agreed = run.agreed.get(item.id) if item.about == "area" else None
    return AreaItem(
        item=item,
        halves=halves_of(framework, levels, agency_of),
        levels=levels,
        dont_know=tuple(dont_know),
        not_applicable=tuple(not_applicable),
        unanswered=tuple(unanswered),
        agreed=agreed.level if agreed else None,
    )


def halves_of(
    framework: Framework, levels: Mapping[str, int], agency_of: Mapping[str, str]
) -> dict[str, int]:
    """The value of each agency in half levels, from the levels of its teams; in the framework's order."""
    found: dict[str, list[int]] = {}
    for team, level in levels.items():
        found.setdefault(agency_of[team], []).append(level)
    return {agency.id: twice_median(found[agency.id]) for agency in framework.agencies if agency.id in found}


def _backed(framework: Framework, counted: Sequence[Return]) -> tuple[int, dict[str, tuple[str, ...]]]:
    """How many top levels there are, and which have nothing behind them, by agency."""
    counting = frozenset(backing.id for backing in framework.backings if backing.counts)
    top, threes = framework.top, 0
    bare: dict[str, dict[str, None]] = {}
    for one in counted:
        for item in framework.asked(one.team.agency, one.team.functions, one.sheet.only):
            answer = one.sheet.answers.get(item.id)
            if answer and isinstance(answer.rating, Rated) and answer.rating.level == top:
                threes += 1
                if not counting & answer.backings:
                    bare.setdefault(one.team.agency, {})[item.id] = None
    return threes, {agency: tuple(items) for agency, items in bare.items()}


def to_talk_about(run: Run, score: AreaScore) -> tuple[AreaItem, ...]:
    """What the partnership talks through: the mixed, then what is low everywhere, then three that are high.

    Which three is drawn from the round's id, so that it stays the same while they talk; they come in the
    framework's order.
    """
    chosen = list(score.mixed)
    rest = [one for one in score.about_area if one.halves and one not in chosen]
    chosen += [one for one in rest if max(one.agencies.values()) <= 1]
    high = [one for one in rest if min(one.agencies.values()) >= run.framework.top - 1]
    high.sort(key=lambda one: sha256(f"{run.round.id}:{one.item.id}".encode()).digest())
    drawn = high[:HIGH_ONES]
    return (*chosen, *(one for one in rest if one in drawn))
