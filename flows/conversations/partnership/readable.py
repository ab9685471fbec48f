"""How much everybody will be able to read of a round with the teams that there are, and what adds to it."""

from collections.abc import Collection, Iterable, Mapping

from flows.framework import Framework
from flows.people import Team
from flows.scoring import FEWEST_AGENCIES, FEWEST_LEVELS
from flows.talk import AreaTalk
from flows.tallies import unasked


def lines(talk: AreaTalk) -> tuple[str, ...]:
    """How many items, which domains have no score then, and what one more agency adds.

    Nothing without a team, or where everybody can read all.
    """
    words, framework, teams = talk.words, talk.view.framework, talk.office.teams
    agencies = _asked(framework, teams)
    read = {item for item, asked in agencies.items() if len(asked) >= FEWEST_AGENCIES}
    if not teams or len(read) == len(framework.items):
        return ()
    said = [words("teams.readable", n=len(read), items=len(framework.items), fewest=FEWEST_AGENCIES)]
    bare = [
        one.short for one in framework.domains if sum(item.id in read for item in one.items) < FEWEST_LEVELS
    ]
    if bare:
        said.append(words("teams.readable_not", domains=words.all_of(bare)))
    of_nobody = unasked(framework, teams)
    if more := added(talk, [one.id for one in framework.agencies if one.id not in of_nobody]):
        said.append(words("teams.readable_more", agencies=more))
    return (" ".join(said),)


def added(talk: AreaTalk, agencies: Collection[str]) -> str:
    """What a team of each of these agencies would add to what everybody can read; "" for nothing."""
    words, framework, teams = talk.words, talk.view.framework, talk.office.teams
    asked_of = _asked(framework, teams).items()
    nearly = {item for item, asked in asked_of if len(asked) == FEWEST_AGENCIES - 1}
    there = {team.agency for team in teams}
    return words.all_of(
        [
            words.count("teams.readable_adds", n, agency=one.name)
            for one in framework.agencies
            if one.id in agencies
            and one.id not in there
            and (n := sum(item in nearly for item in _of(framework, one.id)))
        ]
    )


def _asked(framework: Framework, teams: Iterable[Team]) -> Mapping[str, set[str]]:
    """The agencies that are asked each item, by the item's id."""
    found: dict[str, set[str]] = {item: set() for item in framework.items}
    for team in teams:
        for item in framework.asked(team.agency, team.functions):
            found[item.id].add(team.agency)
    return found


def _of(framework: Framework, agency: str) -> list[str]:
    """What an agency is asked at most, with all that teams of it may do."""
    functions = frozenset(one.id for one in framework.functions_for(agency))
    return [item.id for item in framework.asked(agency, functions)]
