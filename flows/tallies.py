"""What several cards count: each is counted here once, so that no two of them can disagree."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flows.board import Return, Run
from flows.framework import Framework
from flows.people import Team
from flows.rounds import Action, ActionStatus, RoundState


@dataclass(frozen=True, slots=True, kw_only=True)
class Actions:
    """How many actions are still open, and how many are done; what was dropped is neither.

    Of those that are open, how many were due before today.
    """

    open: int
    done: int
    overdue: int

    @property
    def all(self) -> int:
        """How many there are."""
        return self.open + self.done


def of_actions(actions: Iterable[Action], today: date) -> Actions:
    """Count actions, those that were dropped left out."""
    found = list(actions)
    return Actions(
        open=sum(one.is_open for one in found),
        done=sum(one.status is ActionStatus.DONE for one in found),
        overdue=overdue((one.due for one in found if one.is_open), today),
    )


def overdue(days: Iterable[date | None], today: date) -> int:
    """How many of these days, on which something is due, have passed."""
    return sum(day is not None and day < today for day in days)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """The returns whose team says that the draft is right, or what is wrong, and those that say nothing.

    A team is `silent` that could have checked; of the others `nobody` was there who could.
    """

    right: Sequence[Return]
    wrong: Sequence[Return]
    silent: Sequence[Return]
    nobody: Sequence[Return] = ()


def of_checks(run: Run, returns: Iterable[Return]) -> Checks:
    """Sort the submitted returns of a round by what their teams say of its draft; none before there is one.

    What has come in since the release was in no draft, unless it was in it as it was before.
    """
    round_ = run.round
    there = round_.state in {RoundState.DRAFT, RoundState.RELEASED}
    drafted = _drafted(run)
    back = [one for one in returns if one.sheet.submitted] if there else []
    unsaid = [
        one
        for one in back
        if one.sheet.checked is None
        and one.sheet.submitted
        and (not round_.released or one.sheet.submitted <= round_.released or one.sheet.id in drafted)
    ]
    return Checks(
        right=[one for one in back if one.sheet.checked and one.sheet.checked.right],
        wrong=[one for one in back if one.sheet.checked and not one.sheet.checked.right],
        silent=[one for one in unsaid if one.attended],
        nobody=[one for one in unsaid if not one.attended],
    )


def _drafted(run: Run) -> set[str]:
    """The sheets that had come in when the round was released first, where it was corrected since."""
    first = run.earlier[:1]
    return {one.sheet.id for version in first for one in version.returns if one.sheet.submitted}


def unasked(framework: Framework, teams: Sequence[Team]) -> Mapping[str, frozenset[str]]:
    """The agencies without a team, each with its items that nobody else is asked; none that has none."""
    asked = {item.id for team in teams for item in framework.asked(team.agency, team.functions)}
    functions = frozenset(one.id for one in framework.functions)
    there = {team.agency for team in teams}
    left = {
        agency.id: frozenset(item.id for item in framework.asked(agency.id, functions)) - asked
        for agency in framework.agencies
        if agency.id not in there
    }
    return {agency: items for agency, items in left.items() if items}
