"""Lists of so many teams that they open on their agencies, each with how many it has."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from flows.framework import Agency
from flows.talk import AreaTalk

T = TypeVar("T")

MANY = 30
"""Teams that still fit in one list."""


def by_agency(talk: AreaTalk, teams: Iterable[str], at: Callable[[str], str]) -> list[tuple[str, str]]:
    """Each agency with how many of the teams are its; `teams` are their agencies, `at` makes the press."""
    counts = Counter(teams)
    return [
        (talk.words("teams.count", agency=agency.name, n=counts[agency.id]), at(agency.id))
        for agency in talk.view.framework.agencies
        if counts[agency.id]
    ]


def narrowed(
    talk: AreaTalk,
    found: Sequence[T],
    team_of: Callable[[T], str | None],
    line: Callable[[T], tuple[str, str]],
    at: Callable[[str], str],
) -> list[tuple[str, str]]:
    """A line for each, as a label and a press; of many for who is in no team, and then for the agencies."""
    if len(found) <= MANY:
        return [line(one) for one in found]
    agency_of = {team.id: team.agency for team in talk.office.teams}
    agencies = [agency_of.get(team_of(one) or "") for one in found]
    alone = [line(one) for one, agency in zip(found, agencies, strict=True) if agency is None]
    return [*alone, *by_agency(talk, (agency for agency in agencies if agency), at)]


def of_one(talk: AreaTalk, found: Iterable[T], team_of: Callable[[T], str | None], agency: Agency) -> list[T]:
    """Those of them who are in the teams of an agency."""
    there = {team.id for team in talk.office.teams if team.agency == agency.id}
    return [one for one in found if team_of(one) in there]
