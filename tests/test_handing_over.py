"""Handing the coordination over at a real store: who may, what becomes of both, and who hears."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.company import Company
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


def test_an_answer_alone_makes_nobody_a_coordinator(company: Company) -> None:
    """Whoever was not asked may say yes all the same, and nothing comes of it."""
    before = [(row.id, row.ended) for row in company.rows_of("membership")]
    (area,) = {row.area for row in company.rows_of("membership")}
    (place,) = [row.id for row in company.rows_of("membership") if row.role == "member"]
    company.presses("ann", f"succeeding:{area}:{place}:{place}:y")
    company.types("ann", "/area")
    company.presses("ann", f"handedon:{area}:{place}:n")
    assert [(row.id, row.ended) for row in company.rows_of("membership")] == before
