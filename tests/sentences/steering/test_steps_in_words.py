"""The steps of a round, wished for where their buttons do not stand, or before they can be taken."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, with_readers

NOT_NOW = "That can't be done as things stand."
HERE = "That is done from this card"
OTHERS = "That is for whoever coordinates the audit."


@so_far
def company(made: Company) -> None:
    """Answers of a round of Cora's have closed, and Sue is a scrutineer."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "bea", "Health")
    with_readers(made, ("sue", "A scrutineer"))
    opened(made)
    answered(made, "ann", "20")
    answered(made, "bea", "23")
    goes(made, "Close answers", "1")


@pytest.mark.parametrize("said", ["can I release it now?", "release", "publish the results", "agree ratings"])
def test_a_step_before_its_time_is_told_to_be_none(company: Company, said: str) -> None:
    """On the card of the round; nothing is done."""
    goes(company)
    company.types("cora", said)
    assert NOT_NOW in company.text("cora")
    assert {row.state for row in company.rows_of("round")} == {"answers closed"}


@pytest.mark.parametrize(
    ("said", "notice"),
    [
        ("who has what", HERE),
        *(("cancel the round", HERE), ("extend", NOT_NOW)),
    ],
)
def test_a_step_said_among_the_results_leads_to_the_round(company: Company, said: str, notice: str) -> None:
    """Where its button stands, or where it does not any more."""
    goes(company, "Share the draft", "1")
    goes(company, "Results")
    company.types("cora", said)
    assert "To be checked by" in company.text("cora")
    assert notice in company.text("cora")
    assert {row.state for row in company.rows_of("round")} == {"draft"}


def test_who_does_not_coordinate_hears_whose_it_is(company: Company) -> None:
    """Where they are; what else is not understood is told as before."""
    goes(company, "Share the draft", "1")
    for card in ("/start", "results"):
        company.types("sue", card, "release the results")
        assert OTHERS in company.text("sue"), card
        company.types("sue", "the weather is nice")
        assert "I didn't understand that." in company.text("sue")


@pytest.mark.parametrize(
    ("said", "shown"),
    [("agree ratings", "Who is in the room?"), ("release it please", "Release the results")],
)
def test_a_step_whose_button_stands_there_is_asked(company: Company, said: str, shown: str) -> None:
    """The results of a draft lead on to it."""
    goes(company, "Share the draft", "1")
    goes(company, "Results")
    company.types("cora", said)
    assert shown in company.text("cora")
    assert {row.state for row in company.rows_of("round")} == {"draft"}
