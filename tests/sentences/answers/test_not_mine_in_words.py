"""“Not mine” where no reminder is in front: it is said what to do, and nothing is told to anybody."""

import pytest

from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, joined, opened

SAID = ("not mine", "This isn't mine", "its not mine", "not for me", "not my job", "not my team")


@so_far
def company(made: Company) -> None:
    """Ann answers for a team of the shipped questions, of which no round is open yet."""
    made.file = SHIPPED.read_bytes()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")


@pytest.mark.parametrize("said", SAID)
def test_at_home_before_a_round(company: Company, said: str) -> None:
    """There is no return yet that could be another's: the team is the wrong one."""
    company.types("ann", "/start", said)
    assert "ask the coordinator for one to the right team, and type leave" in company.text("ann")
    assert "No round is open for your team yet" in company.text("ann")


@pytest.mark.parametrize("said", SAID[:-1])
def test_on_a_question(company: Company, said: str) -> None:
    """The question may not be the team's; no level is guessed from it."""
    opened(company)
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", said)
    assert "If it isn't your team's, Not applicable asks you for the reason" in company.text("ann")
    assert "1 of 45" in company.text("ann")
    assert company.rows_of("answer") == []


@pytest.mark.parametrize("said", SAID)
def test_on_the_list_of_tasks(company: Company, said: str) -> None:
    """There it leads to where the return is said not to be theirs."""
    opened(company)
    company.types("ann", "/start", said)
    assert company.presses_on(company.card("ann"), "mine")
