"""A coordinator asks for somebody of the partnership by name; a number is taken where one was asked for."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined


@so_far
def company(made: Company) -> None:
    """Cora coordinates, Bea is in a team, and Ivy waits to coordinate."""
    found(made, "Social care", "Health")
    joined(made, "bea", "Health")
    made.types("cora", "/area")
    made.taps("cora", "Invite", "Another coordinator")
    made.joins("ivy", made.code("cora"), "Ivy")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("hand over to Bea", "Ask Bea to take over?"),
        ("can Bea take over as coordinator while im on leave", "Ask Bea to take over?"),
        ("hand over to ivy", "Who shall take over from you?"),
        ("who is bea?", "Bea – Health"),
        ("please remove Bea", "Bea – Health"),
        ("who is ivy?", "These people need your approval."),
    ],
)
def test_a_name_of_somebody_there_is_none_to_guard(company: Company, said: str, shown: str) -> None:
    """In a request on the card of people, which leads to theirs and does nothing."""
    goes(company, "People")
    company.types("cora", said)
    assert shown in company.text("cora")
    assert "I haven't saved that" not in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "hand over to Kevin Smith",
        "can Bea ask Kevin Smith of 3 High Street",
        "Bea told me about her son Kevin",
        "is Bea hurting her son?",
    ],
)
def test_every_other_name_is_guarded_as_before(company: Company, said: str) -> None:
    """One that nobody there has, beside theirs, or where something is told."""
    goes(company, "People")
    company.types("cora", said)
    assert "Ask Bea" not in company.text("cora")
    assert "Bea – Health" not in company.text("cora").split("\n")


@pytest.mark.parametrize(
    "said", ["01632 960555", "my number is 01632 960555", "You can reach me on 01632 960555"]
)
def test_a_number_is_taken_where_a_message_asks_for_it(company: Company, said: str) -> None:
    """Of who took the coordination over, at once; and nothing says that Bea is asked while it stays."""
    goes(company, "People", "Hand over", "Bea", "1")
    company.taps("bea", "1", "1")
    company.taps("cora", "1")
    assert "asked how to be reached" not in company.text("cora")
    company.taps("cora", "Hand over and leave")
    company.types("bea", said)
    assert "Contact: 01632 960555." in company.text("bea")
