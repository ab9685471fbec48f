"""The ways to what a team returned in other rounds, those that were cancelled among them."""

from collections.abc import Iterable

from flows.presses.results import TEAM_PAPERS
from flows.view import Place
from flows.wording import Words


def of_before(words: Words, places: Iterable[Place | None], *, but: str = "") -> list[tuple[str, str]]:
    """A label and a press for each such return of these places, newest first; not of the sheet `but`."""
    own = [(one, one.team) for one in places if one and one.team and not one.area.practice]
    found = [
        (team.name, number, TEAM_PAPERS(sheet))
        for place, team in own
        for sheet, number in place.past
        if sheet != but
    ]
    if len(own) > 1:
        return [(words("papers.past_of", team=team, number=number), press) for team, number, press in found]
    return [(words("papers.past", number=number), press) for _, number, press in found]
