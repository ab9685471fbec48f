"""The numbers of a round as one kind of reader may read them: cards and pictures print from what is left.

Who reads by team reads everything. Who reads by agency has each agency's value, and of its teams only counts.
Who reads the area has its numbers where enough agencies gave a level, and nothing that an agency said. All of
it is made of what is left alone, sums and counts too, so that nothing withheld can be worked out from it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flows.board import Run
from flows.people import Reader
from flows.scoring.area import AreaScore, score_area
from flows.scoring.items import AreaDomain, AreaItem, Crowd, Numbers, span_of

FEWEST_AGENCIES = 3
"""Agencies that must have given an item a level before everybody is shown what it came to."""

FEWEST_IN_PROGRESS = FEWEST_AGENCIES + 1
"""The same of a progress round."""

FEWEST_FOR_RANGE = 4
"""Agencies from which everybody is shown how far apart they are."""

FEWEST_WITH_CROWDS = 5
"""Agencies from which a crowd's ends may stand beside what an item came to: beside the numbers of fewer they
would tell what the only team of another agency said."""

CROWD = 6
"""Teams of an agency from which its lowest and highest level are no single team's."""


def score_for(reader: Reader, run: Run) -> AreaScore:
    """The numbers of a released version, or of a draft, that this reader may read."""
    counted = counted_for(reader, run)
    score = as_read_by(reader, score_area(counted))
    if counted is run:
        return score
    # numbers are held back, with all that says how much they are worth; who has returned is as it is
    turnout = score_area(run).turnout
    return replace(score, turnout=turnout, held=True, uncounted=_others(counted, run))


def counted_for(reader: Reader, run: Run) -> Run:
    """The round with the returns that this reader's numbers rest on; the very same run where it is its own.

    Who reads the area has had the numbers of each version before. Where fewer agencies than may be shown have
    another return than the version that these rest on, old and new side by side would say what one of them
    answered: the numbers go on resting on the returns of then, until enough have changed.
    """
    if reader is not Reader.AREA or not run.earlier:
        return run
    first, *later = (*run.earlier, run)
    rests_on = first
    for version in later:
        if _may_follow(rests_on, version):
            rests_on = version
    return run if rests_on is run else replace(run, returns=rests_on.returns)


def _may_follow(old: Run, new: Run) -> bool:
    """Whether what differs between the returns of two versions is told of no fewer agencies than may be."""
    changed = _others(old, new)
    was, is_ = score_area(old), score_area(new)
    fewest = FEWEST_AGENCIES + _asked_for_a_reason(was)
    for item in as_read_by(Reader.AREA, was).items.values():
        asked = changed & (was.asked_of[item.item.id].keys() | is_.asked_of[item.item.id].keys())
        told = item.numbers.agencies or any(crowd.agency in asked for crowd in item.crowds)
        if told and 0 < len(asked) < fewest:
            return False
    return True


def _others(old: Run, new: Run) -> frozenset[str]:
    """The agencies that have another return in one version than in the other."""
    returns = {one.sheet.id: one.sheet.submitted for one in old.returns}
    return frozenset(
        one.team.agency for one in new.returns if returns.get(one.sheet.id) != one.sheet.submitted
    )


def as_read_by(reader: Reader, score: AreaScore) -> AreaScore:
    """The numbers of a round that this reader may read; `score` is scored whole."""
    match reader:
        case Reader.TEAMS:
            return score
        case Reader.AGENCIES:
            return replace(
                score,
                domains=tuple(_by_agency(score, domain) for domain in score.domains),
                tops=None,
                reader=reader,
            )
        case Reader.AREA:
            return replace(
                score,
                domains=tuple(_of_area(score, domain) for domain in score.domains),
                tops=None,
                tops_by_agency=None,
                reader=reader,
            )


# by agency


def _by_agency(score: AreaScore, domain: AreaDomain) -> AreaDomain:
    return replace(domain, items=tuple(_item_by_agency(score, one) for one in domain.items))


def _item_by_agency(score: AreaScore, one: AreaItem) -> AreaItem:
    """An item without its teams; of an agency without a value it says each thing that its teams say."""
    asked = score.asked_of[one.item.id]
    left = {agency: teams for agency, teams in asked.items() if agency not in one.halves}

    def who(teams: Sequence[str]) -> tuple[str, ...]:
        return tuple(agency for agency, own in left.items() if not own.isdisjoint(teams))

    return replace(
        one,
        levels={},
        dont_know=who(one.dont_know),
        no_case=who(one.no_case),
        not_applicable=who(one.not_applicable),
        unanswered=who(one.unanswered),
        crowds=_crowds(one, asked),
    )


def _crowds(one: AreaItem, asked: Mapping[str, frozenset[str]]) -> tuple[Crowd, ...]:
    """The agencies of which so many teams gave a level that the lowest and the highest say nothing of one."""
    found = {
        agency: [level for team, level in one.levels.items() if team in teams]
        for agency, teams in asked.items()
    }
    return tuple(
        Crowd(agency=agency, teams=len(levels), least=min(levels), most=max(levels))
        for agency, levels in found.items()
        if len(levels) >= CROWD
    )


# the area


def _of_area(score: AreaScore, domain: AreaDomain) -> AreaDomain:
    """A domain of what may be shown of its items; its range is of those that have one."""
    fewest = FEWEST_FOR_RANGE + _asked_for_a_reason(score)
    span = span_of(one for one in domain.items if one.numbers.agencies >= fewest)
    return replace(
        domain,
        items=tuple(_item_of_area(score, one) for one in domain.items),
        span=span if span and span.agencies >= fewest else None,
    )


def _item_of_area(score: AreaScore, one: AreaItem) -> AreaItem:
    """An item without its agencies, and with too few of them without its numbers.

    In a progress round it is not told whether anybody was asked: that depends on what was said before.
    """
    numbers, asked = one.numbers, score.asked_of[one.item.id]
    crowds, agencies = _crowds(one, asked), numbers.agencies - _asked_for_a_reason(score)
    if agencies >= FEWEST_AGENCIES:
        if agencies < FEWEST_FOR_RANGE:
            numbers = replace(numbers, least=None, most=None, good=None)
        beside = crowds if agencies >= FEWEST_WITH_CROWDS else ()
        return AreaItem(item=one.item, scale=one.scale, numbers=numbers, agreed=one.agreed, crowds=beside)
    withheld = bool(one.asked) or score.progress
    return AreaItem(item=one.item, scale=one.scale, numbers=Numbers(), crowds=crowds, withheld=withheld)


def _asked_for_a_reason(score: AreaScore) -> int:
    """One agency more has to have given a level in a progress round: to be asked there says how one rated."""
    return int(score.progress)
