"""A text that one card awaits never lands on another, whatever older card was tapped meanwhile."""

from flows.replies import Card
from tests.beginnings import shared_draft
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes

WRITTEN = "Five teams use the new form."


@so_far
def company(made: Company) -> None:
    """Two actions of health's; Cora has agreed both."""
    shared_draft(made)
    (area,) = made.rows_of("area")
    for item, what in (("C01", "Write the first plan."), ("C02", "Write the second plan.")):
        made.presses("cora", f"idea:{area.id}:{item}")
        made.types("cora", what)


def outcomes(company: Company) -> dict[str, tuple[str, str]]:
    """How far each action is, and what came of it."""
    return {row.what: (row.status, row.outcome) for row in company.rows_of("action")}


def cards(company: Company) -> tuple[Card, Card]:
    """The cards of the two actions, the first above the second."""
    goes(company, "Actions", "1")
    first = company.card("cora")
    company.taps("cora", "b", "2")
    return first, company.card("cora")


def test_a_text_lands_on_no_other_action(company: Company) -> None:
    """It is kept for neither, said so, and taken when it is sent again."""
    first, _ = cards(company)
    company.taps("cora", "It is done")
    company.taps("cora", "It is done", on=first)
    assert "Write the first plan." in company.text("cora")
    before = outcomes(company)
    company.types("cora", WRITTEN)
    assert "I've kept nothing of that" in company.text("cora")
    assert outcomes(company) == before
    company.types("cora", WRITTEN)
    assert outcomes(company)["Write the first plan."] == ("done", WRITTEN)
    assert outcomes(company)["Write the second plan."] == before["Write the second plan."]


def test_a_text_is_still_awaited_after_something_was_done_on_an_older_card(company: Company) -> None:
    """The tap does what it says, and the card that asked comes again."""
    first, _ = cards(company)
    company.taps("cora", "It is done")
    company.taps("cora", "We have begun", on=first)
    assert company.text("cora").startswith("Write the first plan.: Saved.")
    assert "Write the second plan." in company.text("cora")
    company.types("cora", WRITTEN)
    assert outcomes(company) == {
        "Write the first plan.": ("doing", ""),
        "Write the second plan.": ("done", WRITTEN),
    }


def test_why_it_is_dropped_is_not_what_came_of_it(company: Company) -> None:
    """Two cards of one action are two cards."""
    _, second = cards(company)
    company.taps("cora", "It is done")
    company.taps("cora", "Drop it", on=second)
    before = outcomes(company)
    company.types("cora", WRITTEN)
    assert outcomes(company) == before
    company.taps("cora", "It is done", on=second)
    company.types("cora", WRITTEN, WRITTEN)
    assert outcomes(company)["Write the second plan."] == ("done", WRITTEN)


def test_whoever_goes_on_by_the_live_card_is_not_asked(company: Company) -> None:
    """Back, another action, and its text: that is for the card that asks."""
    cards(company)
    company.taps("cora", "It is done", "b", "b", "1", "It is done")
    company.types("cora", WRITTEN)
    assert outcomes(company)["Write the first plan."] == ("done", WRITTEN)


def test_kinds_of_two_teams(company: Company) -> None:
    """The same for any other text of one kind that two cards ask for."""
    goes(company, "Teams", "Health")
    health = company.card("cora")
    goes(company, "Teams", "Social care", "Change its kind")
    company.taps("cora", "Change its kind", on=health)
    company.types("cora", "locality")
    assert {row.kind for row in company.rows_of("team")} == {""}
    company.types("cora", "locality")
    assert {row.name: row.kind for row in company.rows_of("team")} == {
        "Health": "locality",
        "Social care": "",
    }
