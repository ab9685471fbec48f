"""Ordinary sentences of a coordinator and of who answers, on a phone: they lead there, and do nothing."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann and Bob are in a team, nobody in the other; a round is open."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "bob", "Social care")
    opened(made)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("has anyone finished yet", "Who has what"),
        ("the police have asked for another week", "Until when can teams answer?"),
        ("give everyone until friday 11th", "Answers close on Friday 11 December 2026. Tell everybody"),
        ("someone from health left", "Northshire\nPeople"),
        ("resend ann's link", "Choose whom to invite."),
        ("i need to add two more teams", "Northshire\nTeams"),
        ("change our phone number", "Front door: MASH 01632 960200."),
    ],
)
def test_a_coordinator_is_led_there(company: Company, said: str, shown: str) -> None:
    """From the card of the area."""
    before = [*company.rows_of("round"), *company.rows_of("team"), *company.rows_of("membership")]
    goes(company)
    company.types("cora", said)
    assert shown in company.text("cora")
    assert [*company.rows_of("round"), *company.rows_of("team"), *company.rows_of("membership")] == before


@pytest.mark.parametrize(
    ("said", "team"),
    [
        ("we don't have a health team any more", "Health"),
        ("who is in social care", "Social care"),
    ],
)
def test_a_team_in_a_sentence_leads_to_it(company: Company, said: str, team: str) -> None:
    """Where the teams stand; what becomes of it is done there."""
    goes(company, "Teams")
    company.types("cora", said)
    assert company.text("cora").startswith(f"Northshire\n{team}")
    assert {one.name for one in company.rows_of("team")} == {"Social care", "Health"}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("can we skip this bit", "Skipped for now: Same definition."),
        ("i'm on the bus, later", "This question stays as it is."),
        ("save and come back tomorrow", "Stopped. Everything is saved."),
    ],
)
def test_whoever_answers_puts_a_question_off(company: Company, said: str, shown: str) -> None:
    """And has answered nothing."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", said)
    assert shown in company.text("ann")
    assert not company.rows_of("answer")


@pytest.mark.parametrize("said", ["someone left bruises on him", "he left", "this week was hard"])
def test_what_is_told_leads_nowhere(company: Company, said: str) -> None:
    """It is heard, or not understood."""
    goes(company)
    company.types("cora", said)
    assert not company.text("cora").startswith(("Northshire\nPeople", "Northshire\nUntil when"))
