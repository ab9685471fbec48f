"""Handing the coordination over at a real store: who may, what becomes of both, and who hears."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Card
from tests.company import Company
from tests.flows.play import text_of
from tests.test_coordinating import goes
from tests.test_partnership import found, joined


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Cora and Dan coordinate; Ann is in a team."""
    made = Company(tmp_path)
    found(made, "Social care")
    joined(made, "ann", "Social care")
    goes(made, "Invite", "Another coordinator")
    made.joins("dan", made.code("cora"), "Dan")
    goes(made, "People", "Yes: Dan")
    yield made
    made.close()


def test_who_is_asked_says_yes_and_who_asked_leaves(company: Company) -> None:
    """Only who asked can hand over by that answer; the other coordinator hears, and the successor is in."""
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    assert "Cora asks you to take over as coordinator of Northshire." in company.text("ann")
    company.taps("ann", "See what that means")
    company.taps("ann", "Yes, I take over")
    assert {"cora", "dan"} <= set(company.said)
    company.taps("dan", "Hand over")
    assert not company.presses_on(company.card("dan"), "handedon")
    company.taps("cora", "Hand over")
    assert company.presses_on(company.card("cora"), "handedon")
    company.taps("cora", "Hand over and leave")
    assert "Cora has handed over to Ann, who coordinates now." in company.text("dan")
    assert "You coordinate Northshire now." in company.text("ann")
    company.taps("ann", "Say how to reach me")
    company.types("ann", "ann@northshire.example")
    assert "Contact: ann@northshire.example" in company.text("ann")
    company.types("cora", "/area")
    assert "Open a round" not in str(company.card("cora"))
    assert "Cora" not in {row.name for row in company.rows_of("person")}


def contact_is(company: Company, said: str) -> None:
    """Cora says how to reach her."""
    goes(company, "Partnership details", "Change the contact")
    company.types("cora", said)


def handed_to_ann(company: Company, label: str) -> str:
    """Cora hands over to Ann; what Cora was asked last."""
    goes(company, "People", "Hand over to somebody", "Ann", "Ask Ann")
    company.taps("ann", "See what that means")
    company.taps("ann", "Yes, I take over")
    company.taps("cora", "Hand over")
    asked = company.text("cora")
    company.taps("cora", label)
    return asked


def heard(company: Company, who: str) -> str:
    """All that somebody was just told."""
    return " ".join(text_of(one) for one in company.said.get(who, ()) if isinstance(one, Card))


def kept(company: Company) -> str:
    """The contact that is kept."""
    (area,) = [row for row in company.rows_of("area") if not row.practice]
    return str(area.contact)


@pytest.mark.parametrize("contact", ["cora@northshire.example", "Cora, 01632 960001"])
def test_a_contact_that_goes_with_who_leaves_is_the_successor(company: Company, contact: str) -> None:
    """Until they say another; nobody is told that a role stands there, or that the old one does."""
    contact_is(company, contact)
    asked = handed_to_ann(company, "Hand over and leave")
    assert "The contact is yours. If I forget who you are, people see Ann there" in asked
    assert "Everybody in Northshire hears of it." in asked
    assert kept(company) == "Ann"
    said = heard(company, "ann")
    assert "People see Ann as the contact until you say how to reach you." in said
    assert "contact of before" not in said
    assert "now it says" not in said + heard(company, "dan")


def test_a_contact_that_names_nobody_stands(company: Company) -> None:
    """One that is shared; and one that is there no more is said not to be."""
    contact_is(company, "audit@northshire.example")
    asked = handed_to_ann(company, "Hand over and leave")
    assert "The contact is yours" not in asked
    assert kept(company) == "audit@northshire.example"
    assert "People still see the contact of before" in heard(company, "ann")


def test_an_answer_alone_makes_nobody_a_coordinator(company: Company) -> None:
    """Whoever was not asked may say yes all the same, and nothing comes of it."""
    before = [(row.id, row.ended) for row in company.rows_of("membership")]
    (area,) = {row.area for row in company.rows_of("membership")}
    (place,) = [row.id for row in company.rows_of("membership") if row.role == "member"]
    company.presses("ann", f"succeeding:{area}:{place}:{place}:y")
    company.types("ann", "/area")
    company.presses("ann", f"handedon:{area}:{place}:n")
    assert [(row.id, row.ended) for row in company.rows_of("membership")] == before
