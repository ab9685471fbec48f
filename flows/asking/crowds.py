"""Lists of so many teams that they open on their agencies, each with how many it has."""

from collections import Counter
from collections.abc import Callable, Iterable

from flows.talk import AreaTalk

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
