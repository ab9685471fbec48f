"""Whoever takes a text back where it would do something has done nothing; a meeting loses no other view."""

import pytest

from tests.actions.test_actions import company, planned
from tests.company import Company
from tests.steps import goes

__all__ = ["company"]

TAKEN_BACK = (
    "oops wrong button",
    "undo that please",
    "sorry, I meant 2",
    "scrap that",
    "Ignore that, wrong one",
)
NOTHING = "I've saved and done nothing"


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_an_action_goes_on(company: Company, text: str) -> None:
    """It is neither dropped nor done for such a reason, and nobody is told."""
    planned(company, "Health", "31 December 2026")
    company.taps("cora", "1")
    for button in ("Drop it", "It is done"):
        goes(company, "Actions", "1", button)
        company.types("cora", text)
        assert NOTHING in company.text("cora")
    assert [row.status for row in company.rows_of("action")] == ["to do"]
    assert "was marked" not in company.heard("hal")


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_nothing_is_agreed_or_planned(company: Company, text: str) -> None:
    """It is no reason for a level, no other view and no name of an action."""
    company.taps("cora", "1")
    company.types("cora", text)
    assert NOTHING in company.text("cora")
    assert company.rows_of("action") == []
    goes(company, "Agree ratings", "1")
    company.taps("cora", "c", "0")
    company.types("cora", text)
    # another level leads back to where it is given
    assert NOTHING in company.text("cora") or "Do you mean 2 " in company.text("cora")
    (agreed,) = company.rows_of("agreed")
    assert (agreed.level, agreed.reason) == (1, "Nobody has a copy.")


def test_a_reason_that_only_begins_like_that_is_one(company: Company) -> None:
    """What is said in more words is said."""
    planned(company, "Health", "31 December 2026")
    company.taps("cora", "1")
    goes(company, "Actions", "1", "Drop it")
    company.types("cora", "We wrote it down for Health by mistake: it is for the police.")
    (action,) = company.rows_of("action")
    assert action.status == "dropped"


def test_a_view_of_what_it_should_be_is_one(company: Company) -> None:
    """It takes nothing back."""
    company.taps("cora", "Somebody sees it differently")
    company.types("cora", "It should be 2")
    (agreed,) = company.rows_of("agreed")
    assert agreed.dissent == "It should be 2"


def test_a_second_view_stands_below_the_first(company: Company) -> None:
    """Both are shown and kept; the same once more is not added, and too much is refused whole."""
    first, second = "Two agencies see it differently.", "Training was missing that year."
    company.taps("cora", "Somebody sees it differently")
    company.types("cora", first)
    assert f"Somebody sees it differently: {first}" in company.text("cora")
    company.taps("cora", "Somebody sees it differently")
    assert first in company.text("cora")
    assert "What you write is kept below that." in company.text("cora")
    company.types("cora", second)
    assert first in company.text("cora")
    assert second in company.text("cora")
    company.taps("cora", "Somebody sees it differently")
    company.types("cora", second.upper())
    assert "That is kept beside it already." in company.text("cora")
    company.taps("cora", "Somebody sees it differently")
    company.types("cora", "They " + "see it so " * 43 + "now.")
    assert "With what is kept it would have 504 characters" in company.text("cora")
    company.types("cora", "undo that, wrong button")
    assert NOTHING in company.text("cora")
    (agreed,) = company.rows_of("agreed")
    assert agreed.dissent == f"{first}\n{second}"


def test_agreeing_anew_says_what_becomes_of_a_view(company: Company) -> None:
    """At the same level it stays; it was of that level, so at another it goes, and is said once more."""
    company.taps("cora", "Somebody sees it differently")
    company.types("cora", "It is less than that.")
    _agrees(company, "1", "Few have a copy.")
    assert "Somebody sees it differently: It is less than that." in company.text("cora")
    goes(company, "Agree ratings", "1")
    card = company.taps("cora", "All items", "1")
    assert "Agreed so far: 1. Why: Few have a copy." in company.text("cora")
    assert "Somebody sees it differently: It is less than that." in company.text("cora")
    company.taps("cora", "0", on=card)
    company.types("cora", "None has a copy.")
    said = company.text("cora")
    assert "The other view was of the level before, so it is kept no more: “It is less than that.”" in said
    (agreed,) = company.rows_of("agreed")
    assert (agreed.level, agreed.dissent) == (0, "")


def _agrees(company: Company, level: str, why: str) -> None:
    goes(company, "Agree ratings", "1")
    company.taps("cora", "All items", "1", level)
    company.types("cora", why)
