"""Whoever wants to report an incident here is told that this is no place for it, and whom to call."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann is in a team, and a round is open."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)


@pytest.mark.parametrize("where", ["/start", "/continue"])
@pytest.mark.parametrize(
    "said",
    ["i want to report an incident", "how do I report a concern", "there was an incident at school today"],
)
def test_incident_is_answered_as_a_worry(company: Company, where: str, said: str) -> None:
    """On the menu and at a question; nothing of it is kept."""
    company.types("ann", where, said)
    told = company.text("ann")
    assert "Tell your safeguarding lead now." in told
    assert "Northshire: MASH 01632 960200" in told
    assert "I kept nothing of it, and nobody reads this chat." in told
    assert said not in company.every_text()


def test_how_incidents_are_reported_is_a_note(company: Company) -> None:
    """It speaks of all of them."""
    company.types("ann", "/continue")
    company.taps("ann", "Note")
    company.types("ann", "We report incidents weekly.")
    assert any("report incidents weekly" in (row.note or "") for row in company.rows_of("answer"))


def test_that_they_have_to_be_recorded_is_a_note_as_well(company: Company) -> None:
    """A service says what it lacks; nobody tells of one of them."""
    company.types("ann", "/continue")
    company.taps("ann", "Note")
    company.types("ann", "We need to record incidents.")
    assert any("need to record incidents" in (row.note or "") for row in company.rows_of("answer"))


def test_contact_at_an_agency_is_no_worry(company: Company) -> None:
    """Whom to ask is said, and how whom to call is found."""
    company.types("ann", "/start", "who do i speak to at the police")
    said = company.text("ann")
    assert "Whom you can ask about the audit in Northshire: cora@northshire.example" in said
    assert "Worried about somebody? Type: whom to call." in said
