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


@pytest.mark.parametrize("about", About)
def test_no_form_has_the_posts_written_out(about: About) -> None:
    """With five hundred in each gap the first sentence that anybody typed held up all for seconds."""
    made = _forms(WORDS(about.value), *[("x",)] * 5)
    assert "superintendent" not in made.pattern
    assert len(made.pattern) < 50_000


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("ask my line manager to join", About.JOINS),
        ("has the chief superintendent joined", About.SOUGHT),
        ("send it to our head teacher to sign off", About.APPROVES),
    ],
)
def test_a_post_is_somebody(said: str, about: About) -> None:
    """Whose it is belongs to it, and two may stand in one sentence."""
    assert about in wishes_of_somebody(said, WORDS)
