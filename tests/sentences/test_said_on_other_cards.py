"""Sentences on the cards of the meeting, of actions, of returns that are in and of reminders."""

import pytest

from tests.beginnings import agreed_on_one, ann_and_hal, shared_draft
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes


@so_far
def company(made: Company) -> None:
    """Social care is at 3 and health at 0; the draft is shared, and nothing is agreed."""
    shared_draft(made)


@so_far
def acting(made: Company) -> None:
    """Two actions of two teams in a released round: Health has the first, Social care the second."""
    agreed_on_one(made)
    made.taps("cora", "1")
    made.types("cora", "Health gets the plan.", "Health", "31 March 2027", "yes", "0", "Nobody is named.")
    made.taps("cora", "1")
    made.types("cora", "Train the night team.", "Social care", "30 April 2027", "yes")
    goes(made, "Release", "1")


@so_far
def answering(made: Company) -> None:
    """Ann answers for Social care and Hal for Health, in an open round."""
    ann_and_hal(made)


def test_a_level_for_another_item_is_asked_of_that(company: Company) -> None:
    """Not of the one that is open, which a yes would have agreed on."""
    goes(company, "Agree ratings", "c")
    first = company.text("cora")
    company.types("cora", "number 2 is a 1")
    assert "This is another item" in company.text("cora")
    assert "2 of " in company.text("cora")
    assert "Do you mean 1 " in company.text("cora")
    assert company.text("cora") != first
    assert not company.rows_of("agreed")


@pytest.mark.parametrize("said", ["park it", "we cant agree", "no consensus"])
def test_what_is_not_agreed_waits(company: Company, said: str) -> None:
    """The next item comes."""
    goes(company, "Agree ratings", "c")
    company.types("cora", said)
    assert company.text("cora").startswith("2 of ")
    assert not company.rows_of("agreed")


def test_a_meeting_begins_and_is_not_left_by_a_word(company: Company) -> None:
    """Start begins it, a question of who said what stays, and so does a step of the round."""
    goes(company, "Agree ratings")
    company.types("cora", "start")
    assert company.text("cora").startswith("1 of ")
    company.types("cora", "why did health say 0")
    assert "What each agency said stands here" in company.text("cora")
    company.types("cora", "needs an action")
    assert "That is done outside the meeting" in company.text("cora")


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("1 is done", "Do you mean 2 It is done?"),
        ("who owns 2", "Social care, due 30 April 2027"),
        ("drop 2", "Why is it dropped?"),
        ("put 2 back a month", "Due on"),
        ("give number 1 to social care", "Who owns the action?"),
        ("number 2 is stuck", "As it stands: Social care"),
        ("add one: agree a joint protocol by June", "Nothing is added yet."),
    ],
)
def test_an_action_is_known_by_its_number(acting: Company, said: str, heard: str) -> None:
    """On the list; a number that is a length of time or a day is none."""
    before = list(acting.rows_of("action"))
    acting.types("cora", "/actions", said)
    assert heard in acting.text("cora")
    assert list(acting.rows_of("action")) == before


@pytest.mark.parametrize("said", ["who is doing this", "when is it due", "why are we doing this one"])
def test_what_is_asked_beside_an_action_is_about_that(acting: Company, said: str) -> None:
    """And not about the assistant, the round or whose the others are."""
    acting.types("cora", "/actions", "1", said)
    assert "As it stands: Health, due 31 March 2027" in acting.text("cora")


@pytest.mark.parametrize("said", ["need to change something", "i got one wrong", "question 2 should be a 1"])
def test_a_return_that_is_in_is_reopened_by_a_yes_alone(answering: Company, said: str) -> None:
    """It is asked about."""
    answered(answering, "ann", "3")
    answering.types("ann", "/start", said)
    assert "Do you mean 1 Reopen to change answers?" in answering.text("ann")
    (sheet,) = [row for row in answering.rows_of("sheet") if row.submitted]
    assert sheet


@pytest.mark.parametrize("said", ["dont close yet", "hold off closing for now"])
def test_a_step_that_somebody_does_not_want_is_not_offered(answering: Company, said: str) -> None:
    """Closing is no answer to it."""
    goes(answering)
    answering.types("cora", said)
    assert "I've done nothing about that" in answering.text("cora")


@pytest.mark.parametrize("said", ["stop messaging me at night", "turn reminders off", "can you ping me less"])
def test_reminders_are_known_by_words_of_nothing_else(answering: Company, said: str) -> None:
    """So that it is no child who is written to; whoever tells of somebody says more."""
    answering.types("ann", "/start", said)
    assert "Reminders are on." in answering.text("ann")
    answering.types("ann", "he wont stop messaging me at night and wants pictures")
    assert "Reminders are on." not in answering.text("ann")
