"""A return that is shared: how a colleague comes in, who approves, and what is nothing of either."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far

JOINS = "A colleague joins by a link"
APPROVES = "Whoever approves gets the whole return"


@so_far
def company(made: Company) -> None:
    """Ann is at the first question of an open round of Cora's area."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


@pytest.mark.parametrize(
    "said",
    [
        "share this with my colleague",
        "how do I share this with a colleague?",
        "give question 2 to a colleague",
        "can my head answer the rest?",
        "Can we split the questions between us",
        "invite a colleague",
        "could my deputy finish this",
        "how does a second person get in",
        "we want to take turns",
    ],
)
def test_whoever_shares_a_return_hears_how_at_the_question(company: Company, said: str) -> None:
    """With whom to ask for a link; the question stays, and nothing is kept."""
    asked = company.card("ann").head
    company.types("ann", said)
    assert JOINS in company.text("ann")
    assert "cora@northshire.example" in company.text("ann")
    assert company.card("ann").head == asked
    assert not company.rows_of("answer")


@pytest.mark.parametrize(
    "said", ["2 because we share it with the police", "share my screen", "someone else hurt my colleague"]
)
def test_what_only_has_words_of_it_is_none(company: Company, said: str) -> None:
    """An answer, something else, and something told."""
    company.types("ann", said)
    assert JOINS not in company.text("ann")


def test_a_note_may_be_about_colleagues(company: Company) -> None:
    """Where one is awaited it is one."""
    company.types("ann", "t", "share it with a colleague")
    assert JOINS not in company.text("ann")
    assert [row.note for row in company.rows_of("answer")] == ["share it with a colleague"]


def test_on_the_teams_card_nobody_is_sent_where_only_coordinators_invite(company: Company) -> None:
    """A member hears how it is done; a coordinator gets to it."""
    company.types("ann", "my team", "invite a colleague")
    assert JOINS in company.text("ann")
    company.types("cora", "/area", "invite a colleague")
    assert "Choose whom to invite." in company.text("cora")
    company.types("cora", "/area", "how does a colleague get in")
    assert "everybody in it comes in by its link" in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "my inspector needs to approve it",
        "can the head have a look before it goes",
        "I want to run this past our named nurse",
        "show it to my deputy head first",
    ],
)
def test_whoever_has_to_approve_is_known_by_their_post(company: Company, said: str) -> None:
    """At a question it is said when; at the check it leads there."""
    company.types("ann", said)
    assert APPROVES in company.text("ann")
    while rates := company.presses_on(company.card("ann"), "rate"):
        company.presses("ann", rates[0])
    company.types("ann", said)
    assert "Who approves this return?" in company.text("ann")


@pytest.mark.parametrize("said", ["can my manager see this", "can my inspector read it?"])
def test_who_may_see_it_is_answered_as_that(company: Company, said: str) -> None:
    """At a question and at the check; nobody is led to who approves."""
    company.types("ann", said)
    assert "Until answers close, only your team sees" in company.text("ann")
    while rates := company.presses_on(company.card("ann"), "rate"):
        company.presses("ann", rates[0])
    company.types("ann", said)
    assert "Until answers close, only your team sees" in company.text("ann")
