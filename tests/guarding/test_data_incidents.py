"""Who tells that a note names a child, or of a data breach, hears what to do, and nothing is kept."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann is in a team; a round is open."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    opened(made)


TOLD = (
    "an answer names a child",
    "data breach",
    "i think weve had a data breach",
    "I typed a name by mistake",
    "oops I put a child's name in a note",
    "there's a child's name in one of the notes",
    "what do I do if someone named a child in a note",
    "how do I report a data protection incident",
)


@pytest.mark.parametrize("said", TOLD)
def test_who_answers_hears_how_it_is_taken_out_and_whom_to_tell(company: Company, said: str) -> None:
    """Nothing of it is offered as a note."""
    company.types("ann", "continue", said)
    assert company.text("ann").startswith("Take it out now: open its question and type: remove my note.")
    assert "Then tell a coordinator, and your organisation's data protection contact" in company.text("ann")
    company.types("ann", "yes")
    assert all(not row.note for row in company.rows_of("answer"))


@pytest.mark.parametrize("said", TOLD)
def test_a_coordinator_hears_who_takes_it_out(company: Company, said: str) -> None:
    """At the card of the area."""
    goes(company)
    company.types("cora", said)
    assert company.text("cora").startswith("Ask the team to take it out now")


def test_once_answers_have_closed_a_coordinator_lets_the_team_take_it_out(company: Company) -> None:
    """The team can't by itself."""
    goes(company, "Close answers")
    company.types("cora", "yes")
    company.types("ann", "menu", "a note names a child")
    assert company.text("ann").startswith(
        "Answers have closed. Ask a coordinator to let your team answer again"
    )


def test_who_is_asked_about_data_protection_is_named(company: Company) -> None:
    """In the words of the partnership."""
    (area,) = company.rows_of("area")
    company.presses("cora", f"state:{area.id}:protection")
    company.types("cora", "dpo@northshire.example")
    company.types("ann", "continue", "data breach")
    assert "The partnership's data protection contact: dpo@northshire.example" in company.text("ann")


@pytest.mark.parametrize(
    "said",
    [
        *("we named a lead", "our policy names a lead for this", "data breaches are logged"),
        *("we have a data protection policy", "children are in the audit", "our notes mention children"),
    ],
)
def test_how_a_service_works_is_no_incident(company: Company, said: str) -> None:
    """It may be a note."""
    company.types("ann", "continue", said)
    assert "Take it out" not in company.text("ann")


def test_a_note_that_is_awaited_may_speak_of_breaches(company: Company) -> None:
    """How a service deals with them is kept."""
    company.types("ann", "continue", "2", "back")
    company.taps("ann", "Note")
    company.types("ann", "data breaches are logged")
    assert [row.note for row in company.rows_of("answer")] == ["data breaches are logged"]
