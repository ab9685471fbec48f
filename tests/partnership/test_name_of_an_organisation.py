"""Whoever is asked for their own name and types an organisation's is asked once more, and decides."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found


@so_far
def company(made: Company) -> None:
    """Cora coordinates Northshire, and has invited somebody to a team."""
    found(made, "Social care")
    made.types("cora", "/area")
    made.taps("cora", "Invite", "Social care")
    made.types("ann", f"/start {made.code('cora')}")
    made.taps("ann", "1")


def names(company: Company) -> set[str]:
    """What people are called."""
    return {one.name for one in company.rows_of("person")} - {""}


@pytest.mark.parametrize(
    "typed",
    [
        "Northshire",
        "Northshire Safeguarding Children Partnership",
        "Kent County Council",
        "NHS Northshire",
        "Northshire Police",
        "Youth Justice Service",
        "it's the Green Lane Academy",
    ],
)
def test_organisation_is_asked_about(company: Company, typed: str) -> None:
    """Nothing is kept of it; the next name is."""
    company.types("ann", typed)
    assert "reads like the name of an organisation. What do people call you?" in company.text("ann")
    assert names(company) == {"Cora"}
    company.types("ann", "Ann")
    assert names(company) == {"Cora", "Ann"}


@pytest.mark.parametrize("again", ["yes", "Northshire Duty Team"])
def test_whoever_is_called_so_says_yes(company: Company, again: str) -> None:
    """Or types it once more."""
    company.types("ann", "Northshire Duty Team", again)
    assert names(company) == {"Cora", "Northshire Duty Team"}


@pytest.mark.parametrize(
    "typed",
    ["Ann", "Ann Field", "Jo (Police)", "Team manager", "School nurse", "Faith Bond"],
)
def test_person_is_taken_at_once(company: Company, typed: str) -> None:
    """Also by a role."""
    company.types("ann", typed)
    assert len(names(company)) == 2


def test_at_set_up_the_name_of_the_partnership_is_asked_about(company: Company) -> None:
    """Where the next question was for one's own, right behind it."""
    company.types("dan", "/start")
    company.taps("dan", "3", "England")
    company.types("dan", "Southshire Partnership", "Southshire Partnership")
    assert "“Southshire Partnership” reads like the name of an organisation." in company.text("dan")
    company.types("dan", "Dan")
    assert "Thank you, Dan." in company.text("dan")
