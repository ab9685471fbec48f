"""At a real store: what was wrong is told where it is asked for; an odd title of an action needs a yes."""

import pytest

from tests.actions.test_actions import company, planned
from tests.company import Company
from tests.steps import goes

__all__ = ["company"]


@pytest.mark.parametrize(
    "text",
    ["Put in by mistake", "The wrong item", "It was saved in error", "It belongs to a different question"],
)
def test_a_mistake_is_why_an_action_is_dropped(company: Company, text: str) -> None:
    """It is what was asked for."""
    planned(company, "Health", "31 December 2026")
    company.taps("cora", "1")
    goes(company, "Actions", "1", "Drop it")
    company.types("cora", text)
    (action,) = company.rows_of("action")
    assert action.status == "dropped"
    assert f"Why it was dropped: {text}" in company.text("cora")


ODD = ("Delete the note", "Edit the note", "Check my answers", "Remove the message", "The wrong level")


@pytest.mark.parametrize("text", ODD)
def test_an_odd_title_is_kept_by_a_yes(company: Company, text: str) -> None:
    """It may be meant for us, and is asked about; another text then takes its place."""
    company.taps("cora", "1")
    company.types("cora", text)
    assert company.text("cora").startswith("I've saved nothing yet. Is that what shall be done? Type yes.")
    assert company.rows_of("action") == []
    company.types("cora", "yes")
    assert [row.what for row in company.rows_of("action")] == [text]
    assert "Who owns the action?" in company.text("cora")


@pytest.mark.parametrize(
    ("then", "kept"), [("no", []), ("Train the leads in May", ["Train the leads in May"])]
)
def test_a_no_or_another_text_leaves_an_odd_title(company: Company, then: str, kept: list[str]) -> None:
    """Only what is typed in its place is kept."""
    company.taps("cora", "1")
    company.types("cora", "Delete the note", then)
    assert [row.what for row in company.rows_of("action")] == kept


def test_new_words_of_an_action_are_asked_about_as_well(company: Company) -> None:
    """What it is called stays until a yes."""
    planned(company, "Health", "31 December 2026")
    company.taps("cora", "1")
    goes(company, "Actions", "1")
    label = next(one.label for row in company.card("cora").buttons for one in row if "ord" in one.label)
    company.taps("cora", label)
    (before,) = (row.what for row in company.rows_of("action"))
    company.types("cora", "Change the note")
    assert [row.what for row in company.rows_of("action")] == [before]
    company.types("cora", "yes")
    assert [row.what for row in company.rows_of("action")] == ["Change the note"]
