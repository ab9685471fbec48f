"""Two rounds beside each other, like for like: each item on the teams that rated it in both.

Who reads by agency, or only the area, is told nothing that rests on a part of an agency's teams, or of the
agencies: beside the whole it would say what the others rated. For them an item is compared on agencies of
which the same teams count in both; an agency of many counts with those that returned. Who reads the area is
told an item as it is shown in each round alone, where the same agencies make both numbers, else nothing. An
agency is the same where the same teams of it rated, unless many did: else who did not know before would be a
rise or a fall.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from flows.framework import Framework
from flows.people import Reader
from flows.rounds import Rated, Sheet
from flows.scale import Scale
from flows.scoring.area import AreaScore, halves_of
from flows.scoring.items import AreaItem, Series
from flows.scoring.medians import median_of_halves
from flows.scoring.readers import CROWD
from flows.scoring.sheet import FEWEST_LEVELS
from flows.scoring.steps import FEWEST_STEPS, Mean


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One item in two rounds, on those of `agencies` who rated it in both."""

    item: str
    then: Fraction
    now: Fraction
    agencies: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """How a domain changed on the items that are in both rounds.

    Fewer of them than a score needs are no comparison: no number is given then, and no change said. `step` is
    what a level counts. `withheld`: of some of its items too few agencies are there to show the reader; that
    is no reason in a progress round of which the reader has the domain's number.
    """

    domain: str
    pairs: tuple[Pair, ...]
    step: Fraction = Fraction(1)
    withheld: bool = False

    @property
    def compared(self) -> bool:
        """Whether there are items enough."""
        return len(self.pairs) >= FEWEST_LEVELS

    @property
    def then(self) -> Mean | None:
        """The mean of the earlier round; None without a comparison."""
        return self._mean([pair.then for pair in self.pairs])

    @property
    def now(self) -> Mean | None:
        """The mean of the later round on the same items; None without a comparison."""
        return self._mean([pair.now for pair in self.pairs])

    def _mean(self, values: list[Fraction]) -> Mean | None:
        return Mean(sum(values, Fraction(0)), len(values), self.step) if self.compared else None

    @property
    def items(self) -> frozenset[str]:
        """The items that both means are of."""
        return frozenset(pair.item for pair in self.pairs)

    @property
    def steps(self) -> Fraction:
        """By how many item steps it moved in sum."""
        return sum((pair.now - pair.then for pair in self.pairs), Fraction(0)) / self.step

    @property
    def by(self) -> int:
        """The change in tenths, as the difference of what is printed; 0 for one too small to speak of."""
        now, then = self.now, self.then
        if now is None or then is None or abs(self.steps) < FEWEST_STEPS:
            return 0
        return now.tenths - then.tenths


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """A change for each domain, from a round or a return to a later one."""

    changes: tuple[Change, ...]

    @property
    def items(self) -> int:
        """How many items are compared, in domains with enough of them."""
        return sum(len(change.pairs) for change in self.changes if change.compared)

    def of(self, domain: str) -> Change:
        """The change of a domain."""
        return next(change for change in self.changes if change.domain == domain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison(Changes):
    """Two rounds: a change for each domain of the later one, and what they have in common.

    `agencies` are those that rated something compared in both; `all_items` and `all_agencies` are counts of
    the later round. `reader` is whom it is for. `agreed` are the items compared as they were agreed
    in both rounds, None where it counts from either; `one_sided` were agreed in one alone, and are compared
    as they were rated. `other_teams` are the agencies left out because other teams of them returned, and
    `other_asked` because the same teams were asked other items; those `in_part` are, of some items alone.
    `as_asked`: what everybody reads is compared where the same agencies were asked, whoever of them rated.
    """

    series: Series
    reader: Reader
    agencies: tuple[str, ...]
    all_items: int
    all_agencies: int
    agreed: frozenset[str] | None = None
    one_sided: frozenset[str] = frozenset()
    other_teams: tuple[str, ...] = ()
    other_asked: tuple[str, ...] = ()
    in_part: tuple[str, ...] = ()
    as_asked: bool = False


def compare(
    now: tuple[Framework, AreaScore],
    before: tuple[Framework, AreaScore],
    series: Series,
    *,
    alike: bool = False,
    same_teams: bool = False,
    as_rated: bool = False,
) -> Comparison:
    """Compare two rounds on the same items, the same scale and those that rated them in both.

    An agency of several teams counts with those of them that did: a progress round leaves out those that were
    good, and their absence is no fall. `alike`: what was agreed counts only where it was in both rounds, and
    all else as it was rated; where nothing was, the comparison is of what was rated. `same_teams`: for who
    does not read by team, of full rounds too an agency counts where the same teams of it do. `as_rated`: what
    counts as rated is for who does not read by team where the same agencies did, each with the same teams
    unless it is of many, not where they were asked.
    """
    (framework, score), (_, old) = now, before
    reader = next(known for known in Reader if known in (score.reader, old.reader))
    twice, once = _agreed(score, old) if alike and series is Series.SETTLED else (frozenset(), frozenset())
    strict = score.progress or old.progress or same_teams
    sides = {
        item: _Sides.of(score, old, item, strict=strict, rated=as_rated and item not in twice)
        for item in _same(now, before)
    }
    pair = {Reader.TEAMS: _by_teams, Reader.AGENCIES: _by_agencies, Reader.AREA: _of_area}[reader]
    pairs = {
        item: pair(framework, side, item, Series.SELF_RATED if item in once else series)
        for item, side in sides.items()
    }
    there = {item: found for item, found in pairs.items() if found}
    changes = _changes(framework, (score, old), series, there)
    shown = [found for change in changes if change.compared for found in change.pairs]
    compared = {
        agency
        for found in shown
        for agency in found.agencies
        if not as_rated or agency in score.rated_by[found.item].keys() & old.rated_by[found.item].keys()
    }
    items = frozenset(found.item for found in shown)
    series = Series.SELF_RATED if alike and not twice & items else series
    named = same_teams and reader is not Reader.TEAMS
    others = _other_teams(framework, score, old, sides) if named else ()
    left = [agency for agency in others if agency not in compared]
    returned = {agency for agency in left if _returned(score, agency) != _returned(old, agency)}
    return Comparison(
        series=series,
        reader=reader,
        changes=changes,
        agencies=tuple(agency.id for agency in framework.agencies if agency.id in compared),
        all_items=sum(one.value(series) is not None for one in score.items.values()),
        all_agencies=len(score.counted.returned) + len(score.counted.partly),
        agreed=twice & items if alike else None,
        one_sided=once & items,
        other_teams=tuple(agency for agency in left if agency in returned),
        other_asked=tuple(agency for agency in left if agency not in returned),
        in_part=tuple(agency for agency in others if agency in compared),
        as_asked=reader is Reader.AREA and not as_rated,
    )


def _changes(
    framework: Framework, scores: tuple[AreaScore, AreaScore], series: Series, pairs: Mapping[str, Pair]
) -> tuple[Change, ...]:
    """What each domain of a round comes to beside the one before, on the items that have a pair."""
    score, old = scores
    return tuple(
        Change(
            domain=domain.domain.id,
            pairs=tuple(pairs[one.item.id] for one in domain.items if one.item.id in pairs),
            step=framework.scale.step,
            withheld=not (score.progress and domain.tenths(series) is not None)
            and any(
                side.items[one.item.id].withheld
                for one in domain.items
                for side in (score, old)
                if one.item.id in side.items
            ),
        )
        for domain in score.domains
    )


def _same(now: tuple[Framework, AreaScore], before: tuple[Framework, AreaScore]) -> Iterator[str]:
    """The items that mean the same in both rounds, on the same scale."""
    (framework, score), (old_framework, _) = now, before
    if framework.scale.says_the_same(old_framework.scale):
        yield from (item for item in score.items if framework.means_the_same(item, old_framework))


def _agreed(score: AreaScore, old: AreaScore) -> tuple[frozenset[str], frozenset[str]]:
    """The items that were agreed in both rounds, and those that were in one of them alone."""
    now, then = (
        {item for item, one in side.items.items() if one.agreed is not None} for side in (score, old)
    )
    return frozenset(now & then), frozenset(now ^ then)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sides:
    """An item's two rounds: the agencies that are `alike` in both, of `all` that count in either."""

    now: AreaScore
    then: AreaScore
    alike: frozenset[str]
    all: frozenset[str]

    @classmethod
    def of(cls, score: AreaScore, old: AreaScore, item: str, *, strict: bool, rated: bool) -> "_Sides":
        """The agencies that were asked an item, or `rated` it; if `strict` with the same teams asked in both.

        Those that rated did so with the same teams, unless with many in both. Of an agency with a return that
        one of the two does not count, a move would be only that.
        """
        now, then = score.asked_of[item], old.asked_of[item]
        uncounted = (now.keys() | then.keys()) & (score.uncounted | old.uncounted)
        progress = score.progress or old.progress
        alike = frozenset(
            agency
            for agency in (now.keys() & then.keys()) - uncounted
            if not strict
            or now[agency] == then[agency]
            or (not progress and _are_many(now[agency], then[agency]))
        )
        every = frozenset(now.keys() | then.keys())
        if rated:
            later, earlier = score.rated_by[item], old.rated_by[item]
            alike = frozenset(
                agency
                for agency in alike & later.keys() & earlier.keys()
                if later[agency] == earlier[agency] or _are_many(later[agency], earlier[agency])
            )
            every = frozenset(later.keys() | earlier.keys() | uncounted)
        return cls(now=score, then=old, alike=alike, all=every)


def _by_teams(framework: Framework, sides: _Sides, item: str, series: Series) -> Pair | None:
    """An item on the teams that gave it a level in both rounds, for the same agency; None without a value."""
    now, then = sides.now, sides.then
    agency_of = {team: agency for agency, teams in now.asked_of[item].items() for team in teams}
    asked_then = then.asked_of[item]
    teams = [
        team
        for team in now.items[item].levels
        if team in then.items[item].levels and team in asked_then.get(agency_of[team], ())
    ]

    def value(one: AreaItem) -> Fraction | None:
        if series is Series.SETTLED and one.agreed is not None:
            return one.scale.values[one.agreed]
        levels = {team: one.levels[team] for team in teams}
        return median_of_halves(halves_of(framework, levels, agency_of).values(), one.scale.parts)

    agencies = {agency_of[one] for one in teams}
    return _paired(item, value(then.items[item]), value(now.items[item]), agencies)


def _by_agencies(_: Framework, sides: _Sides, item: str, series: Series) -> Pair | None:
    """An item on the agencies that have a value in both rounds, each on all its teams."""
    now, then = sides.now.items[item], sides.then.items[item]
    agencies = sides.alike & now.halves.keys() & then.halves.keys()

    def value(one: AreaItem) -> Fraction | None:
        if series is Series.SETTLED and one.agreed is not None:
            return one.scale.values[one.agreed]
        return median_of_halves([one.halves[agency] for agency in agencies], one.scale.parts)

    return _paired(item, value(then), value(now), agencies)


def _of_area(_: Framework, sides: _Sides, item: str, series: Series) -> Pair | None:
    """An item as it is shown in each round; None where other agencies count.

    On those that count in both it would have a second number in the same round, which beside the first says
    what the few others rated.
    """
    if sides.alike != sides.all:
        return None
    now, then = sides.now.items[item], sides.then.items[item]
    return _paired(item, then.value(series), now.value(series), sides.alike)


def _are_many(now: Collection[str], then: Collection[str]) -> bool:
    """Whether an agency is of so many teams that it is the same one whichever of them returned, or rated."""
    return min(len(now), len(then)) >= CROWD


def _other_teams(
    framework: Framework, score: AreaScore, old: AreaScore, items: Collection[str]
) -> tuple[str, ...]:
    """The agencies that were asked something both times, of which other teams count; in order."""
    if score.progress or old.progress:
        # whom such a round asks depends on what they said before
        return ()
    found = {
        agency
        for item in items
        for agency in _Sides.of(score, old, item, strict=False, rated=False).alike
        - _Sides.of(score, old, item, strict=True, rated=False).alike
    }
    return tuple(agency.id for agency in framework.agencies if agency.id in found)


def _returned(score: AreaScore, agency: str) -> frozenset[str]:
    """The teams of an agency that count in a round."""
    return frozenset().union(*(teams.get(agency, frozenset()) for teams in score.asked_of.values()))


def _paired(item: str, then: Fraction | None, now: Fraction | None, agencies: Collection[str]) -> Pair | None:
    if then is None or now is None:
        return None
    return Pair(item=item, then=then, now=now, agencies=frozenset(agencies))


def compare_sheets(
    now: tuple[Framework, Sheet], before: tuple[Framework, Sheet], asked: Collection[str]
) -> tuple[Change, ...]:
    """Compare two returns of one team, on the items that it rated in both, by domain of the later one.

    `asked` are the items that the later one asks: with what a team does, that changes.
    """
    (framework, sheet), (old_framework, old) = now, before
    same_scale = framework.scale.says_the_same(old_framework.scale)
    changes = []
    for domain in framework.domains:
        same = [
            item.id
            for item in domain.items
            if same_scale and item.id in asked and framework.means_the_same(item.id, old_framework)
        ]
        levels = [
            (item, _value(framework.scale, old, item), _value(framework.scale, sheet, item)) for item in same
        ]
        changes.append(
            Change(
                domain=domain.id,
                pairs=tuple(
                    Pair(item=item, then=then, now=later)
                    for item, then, later in levels
                    if then is not None and later is not None
                ),
                step=framework.scale.step,
            )
        )
    return tuple(changes)


def _value(scale: Scale, sheet: Sheet, item: str) -> Fraction | None:
    """What the level of an item on a sheet counts, None for one that has none or that it is not asked."""
    rating = sheet.rating(item)
    asked = sheet.only is None or item in sheet.only
    return scale.values[rating.level] if asked and isinstance(rating, Rated) else None
