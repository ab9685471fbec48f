"""The last answer changed in no level's words, at a real store: which is meant is asked before."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann has answered one question, and sees the next."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "3")


def levels(company: Company) -> list[int | None]:
    """What is stored."""
    return [row.level for row in company.rows_of("answer")]


@pytest.mark.parametrize(
    "said",
    [
        "change that to partly",
        "make that partly",
        "change it to partly please",
        "change my last answer to partly",
        "put that down as partly",
        "can you change that to half way",
        "change that to somewhat",
        "set that to partly",
        "correct that to partly",
        "no, change that to partially in place",
        "change my answer to sort of",
    ],
)
def test_which_level_is_meant_is_asked_on_its_question(company: Company, said: str) -> None:
    """What lies between is tapped there; nothing is kept of the sentence."""
    company.types("ann", said)
    card = company.card("ann")
    assert (
        "Which do you mean for your last answer, Same definition: 1 Early or patchy, 2 Mostly" in card.notice
    )
    assert "Your answer now: In place." in company.text("ann")
    assert levels(company) == [3]
    company.taps("ann", "1")
    assert levels(company) == [1]
    assert not [row for row in company.rows_of("answer") if row.note]


@pytest.mark.parametrize("said", ["change that to pretty good", "change that to yes", "make that not really"])
def test_what_says_no_level_shows_the_question(company: Company, said: str) -> None:
    """To choose from."""
    company.types("ann", said)
    assert "This was your last answer. Choose another" in company.card("ann").notice
    assert levels(company) == [3]


def test_what_may_be_said_of_the_question_that_stands_there_is_asked_there(company: Company) -> None:
    """A no may be said to it."""
    company.types("ann", "actually partly")
    assert "Which do you mean: 1 Early or patchy, 2 Mostly in place?" in company.card("ann").notice
    assert "For your last answer, Same definition, go back first." in company.card("ann").notice
    assert levels(company) == [3]


@pytest.mark.parametrize("said", ["that should be partly in place by June", "make it a priority"])
def test_what_tells_how_things_are_is_no_change(company: Company, said: str) -> None:
    """It is offered as a note."""
    company.types("ann", said)
    assert "Type yes to keep what is below as a note" in company.card("ann").notice
    assert levels(company) == [3]
