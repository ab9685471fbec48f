"""What people want with actions in sentences of their own: led there, and nothing is done without a yes."""

from pathlib import Path

import pytest

from tests.beginnings import agreed_on_one
from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes


@so_far
def company(made: Company) -> None:
    """Two actions of two teams in a released round: Hal's Health has the first, Social care the second."""
    agreed_on_one(made)
    made.taps("cora", "1")
    made.types("cora", "Health gets the plan.", "Health", "31 March 2027", "yes", "0", "Nobody is named.")
    made.taps("cora", "1")
    made.types("cora", "Train the night team.", "Social care", "30 April 2027", "yes")
    goes(made, "Release", "1")


def kept(company: Company) -> list[object]:
    """The actions as they are stored."""
    return list(company.rows_of("action"))


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("what do I have to do", "Yours here: 1."),
        ("which of these are ours", "Yours here: 1."),
        ("anything overdue?", "None of these is overdue."),
        ("who owns the second one", "Social care, due 30 April 2027"),
        ("when is number 1 due", "Health, due 31 March 2027"),
        ("we've finished the first one", "Do you mean 2 It is done?"),
        ("the plan has been started", "Do you mean 1 We have begun?"),
        ("the training isn't done yet", "As it stands: Social care"),
        ("the training is done", "Only the team that owns it"),
        ("can someone else pick this up", "Which action do you mean?"),
    ],
)
def test_on_the_list(company: Company, said: str, heard: str) -> None:
    """The action is found by its place, its words or its owner, and what is not said is asked."""
    before = kept(company)
    company.types("hal", "/actions", said)
    assert heard in company.text("hal")
    assert kept(company) == before


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("push the deadline back two weeks", "Due on Wednesday 14 April 2027?"),
        ("can we have another month", "Due on Friday 30 April 2027?"),
        ("make it due end of May", "Due on Monday 31 May 2027?"),
        ("this needs a new deadline", "When is it due?"),
        ("give it to social care instead", "Who owns the action?"),
        ("there's a typo in this", "What you type takes the place of the words above"),
        ("we don't need this any more, delete it", "Why is it dropped?"),
        ("it's all sorted now", "Do you mean 2 It is done?"),
    ],
)
def test_on_the_card_of_one(company: Company, said: str, heard: str) -> None:
    """It is done where it is done by buttons, after a yes."""
    company.types("cora", "/actions")
    company.taps("cora", "1")
    before = kept(company)
    company.types("cora", said)
    assert heard in company.text("cora")
    assert kept(company) == before


def test_whose_it_is_is_for_who_coordinates(company: Company) -> None:
    """A team hears whom to ask."""
    company.types("hal", "/actions")
    company.taps("hal", "1")
    company.types("hal", "that's not ours, it should go to social care")
    assert "changed by who coordinates: cora@northshire.example" in company.text("hal")


def test_a_worry_there_is_heard(company: Company) -> None:
    """Though it has words of actions."""
    company.types("hal", "/actions", "a boy in our home exposed himself and nothing was done")
    assert "Tell your safeguarding lead now" in company.text("hal")


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("who can see my answers", "I keep your team's answers"),
        ("when do answers close?", "Answers have closed."),
        ("delete my account", "To take out:"),
    ],
)
def test_what_asks_for_something_else_is_answered_there(company: Company, said: str, heard: str) -> None:
    """Though it begins as a question about an action does: on the list and on the card of one."""
    for steps in ((), ("1",)):
        company.types("hal", "/actions")
        company.taps("hal", *steps)
        company.types("hal", said)
        assert heard in company.text("hal")
        assert "Which action" not in company.text("hal")


@pytest.mark.parametrize("said", ["yes", "yes it's done", "Yes, that is done."])
def test_a_yes_is_one_whatever_words_of_actions_are_beside_it(company: Company, said: str) -> None:
    """It does what was asked about."""
    company.types("hal", "/actions", "we've finished the first one")
    assert "Do you mean 2 It is done?" in company.text("hal")
    company.types("hal", said)
    assert "What is different now?" in company.text("hal")


def test_of_no_action_none_is_asked_for(tmp_path: Path) -> None:
    """Where none is planned nobody is asked which is meant."""
    company = Company(tmp_path)
    found(company, "Health")
    company.types("cora", "/actions", "can someone else pick this up")
    assert "No action to show" in company.text("cora")
    assert "Which action" not in company.text("cora")
    company.close()


@pytest.mark.parametrize(
    "said",
    [
        "half the night team have seen it, the rest in January",
        "waiting for the training provider, they cancelled twice",
        "we've started on it, half done so far",
        "not started yet because the lead post is vacant",
        "the letters are done, the leaflet is at the printer's",
        "All done apart from the night team",
    ],
)
def test_how_far_it_is_may_just_be_typed(company: Company, said: str) -> None:
    """A yes keeps it; it changes nothing else, and a no nothing at all."""
    before = kept(company)
    company.types("hal", "/actions")
    company.taps("hal", "1")
    company.types("hal", said)
    done, worried = "If all is done, tap 2 It is done.", "Worried about somebody? Type: whom to call."
    asked = f"Shall I keep this as how far it is? Type yes. {done} {worried}\n{said}"
    assert asked in company.text("hal")
    company.types("hal", "no")
    assert kept(company) == before
    company.types("hal", said, "yes")
    assert f"How far it is: {said}" in company.text("hal")
    (first, second) = company.rows_of("action")
    assert {first.status, second.status} == {"to do"}


@pytest.mark.parametrize(
    "said",
    [
        "is anybody helping us with this at all?",
        "Mia Brown in year 8 was hurt by two boys",
        "cheers for that",
    ],
)
def test_what_tells_of_no_action_is_not_offered(company: Company, said: str) -> None:
    """A question, a worry, thanks."""
    company.types("hal", "/actions")
    company.taps("hal", "1")
    company.types("hal", said)
    assert "as how far it is" not in company.heard("hal")


def test_how_far_anothers_action_is_is_theirs_to_say(company: Company) -> None:
    """They are not offered to keep it."""
    company.types("hal", "/actions")
    company.taps("hal", "2")
    company.types("hal", "half the night team have seen it, the rest in January")
    assert "as how far it is" not in company.heard("hal")


@pytest.mark.parametrize("card", ["the action", "its day"])
@pytest.mark.parametrize(
    ("said", "day"),
    [
        *((one, "Friday 2 April 2027") for one in ("two more days", "another 2 days", "two days later")),
        *((one, "Friday 2 April 2027") for one in ("extend by two days", "two days", "2 days please")),
        ("in two days", "Wednesday 25 November 2026"),
        ("two days from now", "Wednesday 25 November 2026"),
        ("two more weeks", "Wednesday 14 April 2027"),
        ("within 2 weeks", "Monday 7 December 2026"),
        ("in a month", "Wednesday 23 December 2026"),
    ],
)
def test_a_length_of_time_says_from_when_it_counts(company: Company, card: str, said: str, day: str) -> None:
    """More is from the day so far, "in" is from today; of two days alone both can be tapped."""
    company.types("cora", "/actions")
    company.taps("cora", "1", *(("Change the date",) if card == "its day" else ()))
    company.types("cora", said)
    assert f"Due on {day}?" in company.text("cora")
    other = "Counted from today: Wednesday 25 November 2026"
    labels = [one.label for row in company.card("cora").buttons for one in row]
    assert (other in labels) is (said in {"two days", "2 days please"})
    if other in labels:
        company.taps("cora", "3")
        assert "Health, due 25 November 2026" in company.text("cora")


def test_once_it_is_overdue_more_time_begins_today(company: Company) -> None:
    """Nothing is counted from a day that is past, so there is one meaning."""
    company.at("2027-04-05 10:00")
    company.types("cora", "/actions")
    company.taps("cora", "1")
    company.types("cora", "two days")
    assert "Due on Wednesday 7 April 2027?" in company.text("cora")
    assert "Counted from today" not in str(company.card("cora").buttons)
