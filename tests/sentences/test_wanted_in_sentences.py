"""What people want to do, in ordinary sentences: each leads to its card, and does nothing unasked."""

import pytest

from flows.forms import parse
from flows.presses.answering import APPROVE, SUBMIT
from flows.replies import Button
from flows.typed.wants import wanted_on
from flows.wording import Words
from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released

WORDS = Words("en")


@so_far
def company(made: Company) -> None:
    """Cora coordinates, and Ann is in a team; no round is open."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")


@so_far
def second(made: Company) -> None:
    """The same with a round that is open."""
    ann_alone(made)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("extend it by a week", "Until when can teams answer?"),
        ("can we have till the 18th", "Answers close on Friday 18 December 2026. Tell everybody"),
        ("could we please give them more time?", "Until when can teams answer?"),
        ("how is it going", "Who has what"),
        ("remind everyone who hasnt answered", "I would write to 1 person"),
        ("invite everyone", "Choose whom to invite."),
        ("people", "People"),
    ],
)
def test_a_coordinator_gets_where_it_is_done(second: Company, said: str, shown: str) -> None:
    """From the card of the area."""
    before = [*second.rows_of("round"), *second.rows_of("invitation")]
    second.types("cora", "/area", said)
    assert shown in second.text("cora")
    assert [*second.rows_of("round"), *second.rows_of("invitation")] == before


def test_words_of_quiet_dates_lead_where_they_say(company: Company) -> None:
    """Cancelling offers that, and a card elsewhere is reached though a date is awaited."""
    goes(company, "Partnership details", "Quiet dates")
    company.types("cora", "20 Dec to 3 Jan", "yes")
    for said in ("cancel the quiet dates", "please remove them"):
        company.types("cora", said)
        assert "Do you mean 1 Cancel: 20 December 2026 to 3 January 2027?" in company.text("cora"), said
    company.types("cora", "yes")
    assert "Cancel: 20 December" not in str(company.card("cora").buttons)
    company.taps("cora", "a")
    assert "What is the first quiet day?" in company.text("cora")
    company.types("cora", "people")
    assert company.text("cora").startswith("Northshire\nPeople")


def test_whoever_begins_gets_there(company: Company) -> None:
    """To set up a partnership from the first card, and in from an invitation."""
    company.types("new", "/start", "hi i want to set up a partnership")
    assert "Which nation is it in?" in company.text("new")
    company.types("cora", "/area")
    company.taps("cora", "Invite", "Health")
    company.types("hal", company.code("cora"), "ok join")
    assert "What should your colleagues call you?" in company.text("hal")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("can i start?", "1 of 9 in all"),
        ("whats left", "Still open"),
        ("change q1 to 1", "Do you mean 1.1 Same definition? It is not answered."),
    ],
)
def test_the_list_of_tasks_takes_ordinary_words(second: Company, said: str, shown: str) -> None:
    """Of somebody who is to answer; no answer is changed by it."""
    second.types("ann", "/start", said)
    assert shown in second.text("ann")


@pytest.mark.parametrize("said", ["submit it", "i want to submit now", "submit", "ok lets submit it please"])
def test_a_return_is_submitted_from_its_check(second: Company, said: str) -> None:
    """What is in front is asked: who has approved it."""
    answered(second, "ann", "2")
    second.types("ann", "reopen")
    assert "Check before you submit" in second.text("ann")
    second.types("ann", said)
    assert "Who has approved this return?" in second.text("ann")


@pytest.mark.parametrize("said", ["reopen", "reopen please", "oh no we want to change q3, reopen"])
def test_a_return_is_reopened_from_the_results(second: Company, said: str) -> None:
    """The words lead to the button, and only that does it."""
    answered(second, "ann", "2")
    assert "Results" in second.text("ann")
    second.types("ann", said)
    if "Reopened." not in second.text("ann"):
        assert "Reopen to change answers" in str(second.card("ann").buttons)
        second.types("ann", "we would like to reopen it", "yes")
    assert "Reopened." in second.text("ann")


def test_the_next_round_is_moved_and_reached(second: Company) -> None:
    """Its date from the card of the area, and the round that is open from the results of the one before."""
    answered(second, "ann", "2")
    released(second)
    second.types("cora", "/area", "how do i change the date of the next round")
    assert "When is the next round due?" in second.text("cora")
    opened(second)
    goes(second, "Earlier rounds", "1")
    second.types("cora", "start the new round")
    assert "Northshire · Round 2" in second.text("cora")


ROLES = tuple(
    Button(key=str(number), label=label, press=SUBMIT("0" * 16, one))
    for number, (one, label) in enumerate(
        (
            ("manager", "Team manager"),
            ("head", "Head of service"),
            ("lead", "Designated or named lead"),
            ("board", "Board or executive lead"),
            ("nobody", "Nobody yet"),
        ),
        1,
    )
)


@pytest.mark.parametrize(
    ("said", "label"),
    [
        ("the headteacher", "Head of service"),
        ("Our principal has approved it", "Head of service"),
        ("chair of governors", "Board or executive lead"),
        ("by the DSL", "Designated or named lead"),
        ("the head of service", "Head of service"),
        ("Mrs Smith", ""),
        ("the caretaker", ""),
    ],
)
def test_a_role_of_a_school_is_asked_for_as_the_nearest(said: str, label: str) -> None:
    """The card that asks who has approved has no role for each service; no name is one."""
    roles = wanted_on(ROLES, said, parse(APPROVE("0" * 16)), WORDS)
    assert [one.label for one in roles] == ([label] if label else [])


def test_a_nearest_role_is_only_offered(second: Company) -> None:
    """A yes takes it."""
    answered(second, "ann", "2")
    second.types("ann", "reopen", "submit it", "the headteacher")
    assert "Do you mean 2 Head of service?" in second.text("ann")
    second.types("ann", "yes")
    assert "Head of service" in second.heard("ann")
