"""What people type in their own words: a file, to be forgotten, who sees what, their team, why, and a yes."""

from pathlib import Path

import pytest

from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened

NOT_STARTED = "2026-11-26 09:30"
"""A Thursday: the first reminder of a round that closes on 7 December."""


@so_far
def company(made: Company) -> None:
    """A round of the framework that is shipped is open; Hal is in two teams."""
    made.file = SHIPPED.read_bytes()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    joined(made, "hal", "Social care")
    opened(made)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("please erase everything about me", "Your data"),
        ("delete everything you have on me please", "Your data"),
        ("can you forget me", "Your data"),
        ("who can see what", "Privacy"),
        ("who will see what", "Privacy"),
        ("send me a spreadsheet", "Results"),
        ("give me an excel file", "Results"),
        ("can i have the results as a spreadsheet please", "Results"),
    ],
)
def test_from_a_list_of_tasks_and_from_a_question(company: Company, text: str, heading: str) -> None:
    """It leads where the short word for it leads."""
    for steps in ((), ("c",)):
        company.types("ann", "/start")
        company.taps("ann", *steps)
        company.types("ann", text)
        assert heading in company.text("ann").splitlines()[0]


@pytest.mark.parametrize(
    "text", ["we keep it in a spreadsheet", "we have an excel file of cases", "parents ask us to delete data"]
)
def test_what_only_tells_of_a_file_is_a_note(company: Company, text: str) -> None:
    """It is offered as one."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    assert "to keep what is below as a note" in company.types("ann", text).notice


@pytest.mark.parametrize("text", ["not mine", "this isn't mine", "not my return", "Not my job"])
@pytest.mark.parametrize("before", ["/start", "stop"])
def test_not_mine_beside_a_reminder(company: Company, text: str, before: str) -> None:
    """The card on which that is said; there the same words say it."""
    company.types("ann", before)
    company.at(NOT_STARTED)
    company.types("ann", text)
    assert "This isn't mine" in [one.label for row in company.card("ann").buttons for one in row]
    assert not any(row.not_mine for row in company.rows_of("membership"))
    company.types("ann", "not mine")
    assert any(row.not_mine for row in company.rows_of("membership"))


def test_one_of_two_teams_by_its_name(company: Company) -> None:
    """Whoever has one team is led nowhere by it."""
    company.types("hal", "/start")
    for text in ("health", "Social care", "switch to the Health team", "my social care team"):
        company.types("hal", text)
        if "Do you mean" in company.card("hal").notice:
            company.types("hal", "yes")
        name = "Health" if "ealth" in text else "Social care"
        assert company.text("hal").startswith(name), text


@pytest.mark.parametrize("text", ["they were off sick", "because the whole team was away", "short of staff"])
def test_why_a_return_is_let_in_is_an_answer_to_that(company: Company, text: str) -> None:
    """A yes takes it; nobody is let in before."""
    goes(company, "Close answers", "1")
    goes(company, "Let a team", "1")
    card = company.types("cora", text)
    assert "Is this the reason?" in card.notice
    assert "read it beside the results" in card.notice
    assert company.rows_of("let_in") == []
    company.types("cora", "yes")
    (row,) = company.rows_of("let_in")
    assert (row.why, row.words) == ("other", text)


@pytest.mark.parametrize(
    "text", ["a boy was hurt there", "what does that mean?", "John Smith was ill", "illness"]
)
def test_what_is_no_reason(company: Company, text: str) -> None:
    """A worry, a question, a name, or too little to be one."""
    goes(company, "Close answers", "1")
    goes(company, "Let a team", "1")
    assert "Is this the reason?" not in company.types("cora", text).notice
    company.types("cora", "yes")
    assert company.rows_of("let_in") == []


@pytest.mark.parametrize("text", ["yes go", "yep go", "yes please go", "yes go now"])
def test_a_yes_that_goes_opens_the_round(tmp_path: Path, text: str) -> None:
    """As “yes cancel” cancels one: it is no date."""
    company = Company(tmp_path)
    found(company, "Social care")
    goes(company, "Open a round")
    company.types("cora", "in 2 weeks", text)
    assert [row.state for row in company.rows_of("round")] == ["open"]
    company.close()


def test_the_name_of_a_team_on_a_card_is_a_button_of_that(company: Company) -> None:
    """Also where only a part of it is the name: whoever coordinates may be in the team as well."""
    joined(company, "cora", "Social care")
    company.types("ann", "my team")
    company.taps("ann", "Approve or decline", "1")
    assert len(company.rows_of("membership")) == len(("Cora", "Ann", "Hal", "Hal", "Cora"))
    goes(company, "Close answers", "1")
    goes(company, "Let a team")
    company.types("cora", "social care")
    assert "Why do you accept" in company.text("cora")
