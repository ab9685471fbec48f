"""What a round suggests to improve: what is low in the area, then what one agency has to catch up on."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from flows.board import Run
from flows.rounds import Action, ActionStatus
from flows.scoring.area import AreaScore
from flows.scoring.items import AreaItem, Series

AT_A_TIME, OWN = 10, 4
"""Suggestions at a time, and how many of the first are for agencies' own practice if there are so many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """An item worth an action, with its value.

    Of an item about each agency's own practice `agency` is the one that is behind and `value` is its own;
    `team` is that of its teams which is lowest, the one to do something. Of an item about the area both are
    None, and `value` is what was settled.
    """

    item: AreaItem
    value: Fraction
    agency: str | None = None
    team: str | None = None


def suggested(run: Run, score: AreaScore, actions: Sequence[Action]) -> tuple[Suggestion, ...]:
    """Suggest what has no action yet, in the order in which it is shown, `AT_A_TIME`.

    First items about the area that settled below what is good, lowest first, of equals the most mixed. Then
    agencies that are low in their own practice while the area is higher, lowest first. An action
    counts that is open, or was done in this round. For an agency's own practice only its team's counts, or
    one that no team owns.
    """
    taken = [one for one in actions if one.is_open or _is_done_in(one, run)]
    acted = {one.item for one in taken}
    scale = run.framework.scale
    low = [
        Suggestion(item=one, value=value)
        for one in score.about_area
        if (value := one.value(Series.SETTLED)) is not None
        and not scale.is_good(value)
        and one.item.id not in acted
    ]
    low.sort(key=lambda one: (one.value, -one.item.spread))
    behind = sorted(_behind(run, score, taken), key=lambda one: one.value)
    room = max(AT_A_TIME - len(behind), AT_A_TIME - OWN)
    own = AT_A_TIME - len(low[:room])
    return (*low[:room], *behind[:own], *low[room:], *behind[own:])


def _is_done_in(action: Action, run: Run) -> bool:
    return action.status is ActionStatus.DONE and action.round == run.round.id


def _behind(run: Run, score: AreaScore, taken: Collection[Action]) -> Iterator[Suggestion]:
    """Every agency that is behind the area in its own practice, with the team to do something."""
    for one in score.own:
        area, owners = one.value(Series.SETTLED), {act.team for act in taken if act.item == one.item.id}
        if area is None or None in owners:
            continue
        for agency, value in one.agencies.items():
            teams = _low_teams(run, one, agency, area)
            free = [team for team in teams if team not in owners]
            if free and one.scale.is_low(value) and value < area:
                yield Suggestion(item=one, value=value, agency=agency, team=min(free, key=teams.__getitem__))


def _low_teams(run: Run, one: AreaItem, agency: str, area: Fraction) -> Mapping[str, int]:
    """The levels of an agency's teams that are low and below the area; without those that have ended."""
    there = {back.team.id for back in run.returns if back.team.agency == agency and not back.team.ended}
    return {
        team: level
        for team, level in one.levels.items()
        if team in there and one.scale.is_low(value := one.scale.values[level]) and value < area
    }
