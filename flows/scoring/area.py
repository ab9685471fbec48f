"""From the returns of a round to the numbers of an area.

An agency's value on an item is the median of what the levels count that its submitted teams gave. The area's
is the median of its agencies', so each agency has one voice. A median of even counts is the mean of the two
in the middle.
*Settled* takes the agreed level of an *area* item where there is one. Only submitted sheets count.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from flows.board import Return, Run
from flows.framework import Framework, Item
from flows.people import Reader
from flows.rounds import (
    FIRM_EDGES,
    NEEDS_RATINGS,
    ONE_HEADLINE,
    DontKnow,
    NoCase,
    NotApplicable,
    Rated,
)
from flows.scoring.items import AreaDomain, AreaItem, Numbers, Series, numbers_of, span_of
from flows.scoring.medians import twice_median
from flows.scoring.steps import Mean, edges, too_few
from flows.scoring.tops import Tops, tops_by_agency, tops_of
from flows.tallies import unasked


@dataclass(frozen=True, slots=True, kw_only=True)
class Turnout:
    """Who has returned: `submitted` counts teams of `teams`, the others are ids in the framework's order.

    `sheets` are those that are submitted, with when (UTC). Of them `blank` have no answer at all: their teams
    took no part, and neither did the agencies of which there is nothing else, `silent`.

    `returned` are the agencies of which enough teams have submitted, `partly` those of which some have, with
    how many of how many; `missing` have none.
    """

    returned: tuple[str, ...]
    partly: Mapping[str, tuple[int, int]]
    missing: tuple[str, ...]
    sheets: Mapping[str, datetime] = field(repr=False)
    teams: int
    blank: frozenset[str] = frozenset()
    silent: frozenset[str] = frozenset()

    @property
    def submitted(self) -> int:
        """How many teams have submitted."""
        return len(self.sheets)

    @property
    def took_part(self) -> int:
        """How many teams have submitted and answered something."""
        return len(self.sheets.keys() - self.blank)

    @property
    def agencies(self) -> int:
        """How many agencies there are to return."""
        return len(self.returned) + len(self.partly) + len(self.missing)


@dataclass(frozen=True, kw_only=True)
class AreaScore:
    """What scoring makes of a round, as its `reader` may read it.

    `counted` are the returns that the numbers rest on, `turnout` those that are there: others only where the
    score is `held`. `required` are those without which all is provisional: not counted, or `unrated`, whose
    returns have no level. `no_team` are those of which there is no team although they are required or asked
    what nobody else is; ids in the framework's order.
    `tops` are counted by team, `tops_by_agency` of agencies' values; None for who may not know. `asked_of`
    says for each item which of the teams that submitted were asked it, by agency, `rated_by` which of them
    gave it a level; what a `progress` round asks was chosen by what was said before. `held`: it rests on
    returns as an earlier version had them; `uncounted` are the agencies of which another return has come in
    since. `firm`: no domain is called
    strongest or weakest that one agency alone rated much of, `within`: nor one outside the range of agencies.
    """

    domains: tuple[AreaDomain, ...]
    counted: Turnout
    turnout: Turnout
    required: tuple[str, ...]
    unrated: frozenset[str]
    no_team: tuple[str, ...]
    tops: Tops | None
    tops_by_agency: Tops | None
    asked_of: Mapping[str, Mapping[str, frozenset[str]]] = field(repr=False)
    rated_by: Mapping[str, Mapping[str, frozenset[str]]] = field(repr=False)
    progress: bool = False
    reader: Reader = Reader.TEAMS
    held: bool = False
    uncounted: frozenset[str] = frozenset()
    firm: bool = False
    within: bool = False

    @cached_property
    def items(self) -> Mapping[str, AreaItem]:
        """Every item by its id, in the framework's order."""
        return {item.item.id: item for domain in self.domains for item in domain.items}

    @property
    def provisional(self) -> bool:
        """True until the returns of every required agency are counted, and none of them has no level."""
        return bool(self.required)

    @property
    def leaves_out(self) -> bool:
        """Whether the numbers do not count a return that is there, or not as it is now."""
        counted = self.counted.sheets
        return any(counted.get(sheet) != at for sheet, at in self.turnout.sheets.items())

    @property
    def still_counts(self) -> bool:
        """Whether the numbers count a return that is not there any more."""
        return not self.counted.sheets.keys() <= self.turnout.sheets.keys()

    @property
    def rests_on_others(self) -> bool:
        """Whether other teams' returns are there than the numbers rest on."""
        return self.counted.sheets.keys() != self.turnout.sheets.keys()

    @property
    def submitted(self) -> int:
        """How many returns the numbers rest on."""
        return self.counted.submitted

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
        return tuple(one for one in self.items.values() if one.item.about == "area" and one.is_there)

    @cached_property
    def own(self) -> tuple[AreaItem, ...]:
        """The items about each agency's own practice that anybody was asked."""
        return tuple(one for one in self.items.values() if one.item.about == "own" and one.is_there)

    @cached_property
    def agreed(self) -> int:
        """How many items about the area have an agreed level."""
        return sum(one.agreed is not None for one in self.about_area)

    @cached_property
    def could_agree(self) -> int:
        """How many items about the area could have one."""
        return sum(not one.withheld for one in self.about_area)

    @cached_property
    def withheld(self) -> int:
        """How many items have too few agencies to show them to the reader."""
        return sum(one.withheld for one in self.items.values())

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
        return tuple(one for one in self.items.values() if one.numbers.dont_know)

    @property
    def without_case(self) -> tuple[AreaItem, ...]:
        """The items of which some team knows no case."""
        return tuple(one for one in self.items.values() if one.numbers.no_case)

    def extremes(self, series: Series, *, highest: bool) -> tuple[AreaDomain, ...]:
        """The domains that stand out at the top or at the bottom; empty where none does."""
        found = edges(self.firm_means(series))[0 if highest else 1]
        return tuple(self.domains[place] for place in found)

    def too_few(self, series: Series) -> tuple[AreaDomain, ...]:
        """The domains that are named neither, though their few items don't tell them from one that is."""
        return tuple(self.domains[place] for place in too_few(self.firm_means(series)))

    def firm_means(self, series: Series) -> list[Mean | None]:
        """The means that may be called strongest or weakest, by the domains' places."""
        shaky = {one.domain.id for one in self.shaky(series)}
        return [None if one.domain.id in shaky else one.mean(series) for one in self.domains]

    def shaky(self, series: Series) -> tuple[AreaDomain, ...]:
        """The domains with a score that none may be called strongest or weakest by."""
        if not self.firm:
            return ()
        return tuple(
            one
            for one in self.domains
            if one.mean(series) and (one.alone(series) or (self.within and one.is_outside(series)))
        )


def score_area(run: Run) -> AreaScore:
    """Score a round on the framework it is pinned to."""
    framework = run.framework
    counted = [one for one in run.returns if one.sheet.submitted]
    asked = _asked(framework, counted)
    items = {item.id: _score_item(item, framework, asked[item.id], run) for item in framework.items.values()}
    teams = Counter(one.team.agency for one in run.returns if one.sheet.submitted or not one.gone)
    back = Counter(one.team.agency for one in counted)
    enough = {agency for agency in back if back[agency] >= run.round.enough(teams[agency])}
    unrated = frozenset(enough & _unrated(run, asked, items))
    there = {one.team.agency for one in run.returns}
    answered = {one.sheet.id: one.team.agency for one in counted if _has_answered(run, one)}
    unasked_of = unasked(framework, [one.team for one in run.returns])
    expected = [agency.id for agency in framework.agencies if agency.id in there]
    turnout = Turnout(
        returned=tuple(agency for agency in expected if agency in enough),
        partly={
            agency: (back[agency], teams[agency]) for agency in expected if agency in back.keys() - enough
        },
        missing=tuple(agency for agency in expected if agency not in back),
        sheets={one.sheet.id: one.sheet.submitted for one in counted if one.sheet.submitted},
        teams=len(run.returns),
        blank=frozenset(one.sheet.id for one in counted) - answered.keys(),
        silent=frozenset(back.keys() - answered.values()),
    )
    return AreaScore(
        domains=tuple(
            AreaDomain(domain=domain, items=found, span=span_of(found))
            for domain in framework.domains
            for found in (tuple(items[item.id] for item in domain.items),)
        ),
        counted=turnout,
        turnout=turnout,
        required=tuple(
            one.id
            for one in framework.agencies
            if one.required and one.id in there and one.id not in enough - unrated
        ),
        unrated=unrated,
        no_team=tuple(
            one.id
            for one in framework.agencies
            if one.id not in there and (one.required or one.id in unasked_of)
        ),
        tops=tops_of(framework, counted),
        tops_by_agency=tops_by_agency(framework, counted, items),
        asked_of={item: _teams_of(found) for item, found in asked.items()},
        rated_by={
            item: _teams_of([one for one in found if one.team.id in items[item].levels])
            for item, found in asked.items()
        },
        progress=run.round.progress,
        firm=run.round.rules >= FIRM_EDGES,
        within=FIRM_EDGES <= run.round.rules < ONE_HEADLINE,
    )


def _unrated(
    run: Run, asked: Mapping[str, Sequence[Return]], items: Mapping[str, AreaItem]
) -> frozenset[str]:
    """The agencies that submitted, were asked something and rated nothing of it."""
    if run.round.rules < NEEDS_RATINGS:
        return frozenset()
    rated = {agency for item in items.values() for agency in item.halves}
    return frozenset(one.team.agency for found in asked.values() for one in found) - rated


def _has_answered(run: Run, one: Return) -> bool:
    """Whether a return has an answer to anything that its team is asked: that it doesn't know is one."""
    return any(one.sheet.rating(item.id) is not None for item in run.asked(one))


def _asked(framework: Framework, counted: Sequence[Return]) -> dict[str, list[Return]]:
    found: dict[str, list[Return]] = {item: [] for item in framework.items}
    for one in counted:
        for item in framework.asked(one.team.agency, one.team.functions, one.sheet.only):
            found[item.id].append(one)
    return found


def _score_item(item: Item, framework: Framework, asked: Sequence[Return], run: Run) -> AreaItem:
    levels: dict[str, int] = {}
    agency_of: dict[str, str] = {}
    dont_know, no_case, not_applicable, unanswered, reasons = [], [], [], [], []
    for one in asked:
        answer = one.sheet.answers.get(item.id)
        match answer and answer.rating:
            case Rated(level=level):
                levels[one.team.id] = level
                agency_of[one.team.id] = one.team.agency
            case DontKnow():
                dont_know.append(one.team.id)
            case NoCase():
                no_case.append(one.team.id)
            case NotApplicable(reason=reason):
                not_applicable.append(one.team.id)
                reasons.append(reason)
            case None:
                unanswered.append(one.team.id)
    agreed = run.agreed.get(item.id) if item.about == "area" else None
    halves = halves_of(framework, levels, agency_of)
    counted = Numbers(
        rated=len(levels),
        dont_know=len(dont_know),
        no_case=len(no_case),
        unanswered=len(unanswered),
        reasons=dict(Counter(reasons)),
    )
    return AreaItem(
        item=item,
        scale=framework.scale,
        numbers=numbers_of(halves, framework.scale, counted),
        halves=halves,
        levels=levels,
        dont_know=tuple(dont_know),
        no_case=tuple(no_case),
        not_applicable=tuple(not_applicable),
        unanswered=tuple(unanswered),
        agreed=agreed.level if agreed else None,
    )


def halves_of(
    framework: Framework, levels: Mapping[str, int], agency_of: Mapping[str, str]
) -> dict[str, int]:
    """The value of each agency in half units, from the levels of its teams; in the framework's order."""
    found: dict[str, list[int]] = {}
    units = framework.scale.units
    for team, level in levels.items():
        found.setdefault(agency_of[team], []).append(units[level])
    return {agency.id: twice_median(found[agency.id]) for agency in framework.agencies if agency.id in found}


def _teams_of(returns: Sequence[Return]) -> dict[str, frozenset[str]]:
    """The teams of these returns by agency."""
    found: dict[str, set[str]] = {}
    for one in returns:
        found.setdefault(one.team.agency, set()).add(one.team.id)
    return {agency: frozenset(teams) for agency, teams in found.items()}
