"""The ways to what a team returned in other rounds, those that were cancelled among them."""

from collections.abc import Iterable

from flows.presses.results import TEAM_PAPERS
from flows.view import Place
from flows.wording import Words


def of_before(words: Words, places: Iterable[Place | None], *, but: str = "") -> list[tuple[str, str]]:
    """A label and a press for each such return of these places, newest first; not of the sheet `but`."""
    return [
        (words("papers.past", number=number), TEAM_PAPERS(sheet))
        for place in places
        if place and not place.area.practice
        for sheet, number in place.past
        if sheet != but
    ]
