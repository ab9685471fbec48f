"""Who closes or releases before the announced day reads what that means for those who are not there yet."""

import pytest

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes

NEVER = "What comes in after the release may not count in what everybody is shown"


@so_far
def one_is_in(made: Company) -> None:
    """Social care has submitted in time, Health has not."""
    ann_and_hal(made)
    answered(made, "ann", "3")


def test_what_comes_in_after_the_release_is_said_where_a_team_is_missing(one_is_in: Company) -> None:
    """Before answers close, and before the release."""
    assert NEVER in goes(one_is_in, "Close answers")
    one_is_in.taps("cora", "1")
    goes(one_is_in, "Share the draft", "1")
    assert NEVER in goes(one_is_in, "Release")


def test_it_is_not_said_where_all_are_in(one_is_in: Company) -> None:
    """There nothing is missing."""
    answered(one_is_in, "hal", "1")
    assert NEVER not in goes(one_is_in, "Close answers")
    one_is_in.taps("cora", "1")
    goes(one_is_in, "Share the draft", "1")
    assert NEVER not in goes(one_is_in, "Release")


def test_a_release_before_the_day_that_teams_were_told_asks_for_that(one_is_in: Company) -> None:
    """How much earlier it is and who has not checked, with the day in the question."""
    answered(one_is_in, "hal", "1")
    goes(one_is_in, "Close answers", "1")
    goes(one_is_in, "Share the draft", "1")
    said = goes(one_is_in, "Release")
    assert "Release the results before Monday 30 November 2026?" in said
    assert "That is 7 days earlier than teams were told" in said
    assert "2 teams have not checked it." in said
    one_is_in.types("ann", "/start")
    one_is_in.taps("ann", "Check what the draft", "It is right")
    assert "1 team has not checked it." in goes(one_is_in, "Release")
    one_is_in.types("hal", "/start")
    one_is_in.taps("hal", "Check what the draft", "It is right")
    assert "earlier" not in goes(one_is_in, "Release")
    assert "Release the results?" in one_is_in.text("cora")


@pytest.mark.parametrize("typed", ["release", "yes", "1"])
def test_a_word_still_releases(one_is_in: Company, typed: str) -> None:
    """It is said to what the card asks."""
    goes(one_is_in, "Close answers", "1")
    goes(one_is_in, "Share the draft", "1")
    goes(one_is_in, "Release")
    one_is_in.types("cora", typed)
    assert one_is_in.rows_of("round")[0].state == "released"


def test_on_the_day_it_is_not_early(one_is_in: Company) -> None:
    """The card says that they still can."""
    goes(one_is_in, "Close answers", "1")
    goes(one_is_in, "Share the draft", "1")
    one_is_in.at("2026-11-30 10:00")
    said = goes(one_is_in, "Release")
    assert "earlier" not in said
    assert "They can check it until Monday 30 November 2026." in said
