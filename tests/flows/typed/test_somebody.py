"""Wishes about somebody by their name, in an area of many teams."""

import pytest

from flows.typed.somebody import About, _forms, wishes_of_somebody
from flows.wording import Words

WORDS = Words("en")


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("invite Priya to Northshire High School 7", About.JOINS),
        ("ask Priya from Northshire High School 7 to join", About.JOINS),
        ("can you remove Sam Lee from the Northshire High School 7 team", About.GOES),
        ("is Sam on Northshire High School 7", About.SOUGHT),
    ],
)
def test_a_team_is_known_by_its_name(said: str, about: About) -> None:
    """However many words it has; one that is not there is none."""
    schools = [f"Northshire High School {number}" for number in range(20)]
    assert wishes_of_somebody(said, WORDS, schools) == {about}
    assert wishes_of_somebody(said, WORDS) == frozenset()


def test_what_is_looked_for_is_made_once_for_all_areas() -> None:
    """It was made anew for each list of teams, which took seconds with two hundred, and was kept for ever."""
    wishes_of_somebody("invite Priya", WORDS)
    before = _forms.cache_info().currsize
    for area in range(5):
        wishes_of_somebody("invite Priya", WORDS, [f"School {area}"])
    assert _forms.cache_info().currsize == before
