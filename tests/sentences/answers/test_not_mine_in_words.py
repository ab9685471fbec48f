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


@pytest.mark.parametrize(
    "said",
    [
        "I'm not the right person, it should be the head of service",
        "you've got the wrong person",
        "this should go to my manager",
        "please send this to the head of service instead",
        "that's not my job, ask the service manager",
        "not me - try the team manager",
        "somebody else does this now",
        "I've changed roles",
        "no longer my role",
        "you need to speak to our head of safeguarding",
    ],
)
def test_whose_it_is_instead_is_not_mine(company: Company, said: str) -> None:
    """At a reminder: it was not understood, or taken for a wish to leave."""
    opened(company)
    company.at("2026-11-24 09:30")
    company.at("2026-11-26 09:30")
    company.types("ann", said)
    assert company.presses_on(company.card("ann"), "mine")


@pytest.mark.parametrize(
    "said",
    ["this should go to the police, he hurt a girl", "not me, my friend is being touched by the head"],
)
def test_a_worry_in_such_words_is_heard(company: Company, said: str) -> None:
    """Only a post may be whose it is."""
    opened(company)
    company.at("2026-11-24 09:30")
    company.at("2026-11-26 09:30")
    company.types("ann", said)
    assert "999" in company.text("ann")
