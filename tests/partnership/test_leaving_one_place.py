"""Whoever leaves one of several places reads which, and nobody is forgotten who was not told."""

import pytest

from tests.company import Company
from tests.flows.play import buttons_of
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann is in two teams of Northshire, Hal in one."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "ann", "Health")
    joined(made, "hal", "Health")


def places(company: Company, name: str) -> int:
    """How many places somebody has."""
    people = [row.id for row in company.rows_of("person") if row.name == name]
    return sum(row.person in people and row.ended is None for row in company.rows_of("membership"))


def test_the_card_names_the_place_that_goes_and_what_stays(company: Company) -> None:
    """And so does what is said afterwards: they have not left the partnership."""
    company.types("ann", "leave")
    assert "Leave Northshire (Health)?" in company.text("ann")
    assert "What you keep there: Social care." in company.text("ann")
    assert "forget your name" not in company.text("ann")
    company.taps("ann", "Leave")
    assert "You have left Northshire (Health). What you keep there: Social care." in company.text("ann")
    assert places(company, "Ann") == 1


def test_one_of_several_is_chosen_by_its_name(company: Company) -> None:
    """Two buttons with one label would be a guess."""
    company.types("ann", "delete my data")
    labels = [one.label for one in buttons_of(company.card("ann").buttons) if one.label.startswith("Leave")]
    assert sorted(labels) == ["Leave Northshire (Health)", "Leave Northshire (Social care)"]
    company.taps("ann", "Leave Northshire (Social care)")
    assert "What you keep there: Health." in company.text("ann")


def test_a_role_beside_a_team_is_named(company: Company) -> None:
    """Hal coordinates as well."""
    goes(company, "People", "Hal", "Make a coordinator", "1")
    company.types("hal", "delete my data")
    labels = {one.label for one in buttons_of(company.card("hal").buttons) if one.label.startswith("Leave")}
    assert labels == {"Leave Northshire (Health)", "Leave Northshire (coordinator)"}


def test_who_has_one_place_reads_the_partnership_alone(company: Company) -> None:
    """As ever."""
    company.types("hal", "leave")
    assert "Leave Northshire?" in company.text("hal")
    company.taps("hal", "Leave")
    assert company.text("hal").startswith("You have left Northshire. What you answered")


@pytest.mark.parametrize("is_old", [False, True])
def test_nobody_is_forgotten_who_read_that_they_keep_a_place(company: Company, *, is_old: bool) -> None:
    """The other one ended since: it is asked again, and the card says that they are forgotten."""
    company.types("ann", "leave")
    asked = company.card("ann")
    (press,) = company.presses_on(asked, "left")
    company.types("ann", "delete my data")
    company.taps("ann", "Leave Northshire (Social care)", "Leave")
    if is_old:
        company.presses("ann", press)
    else:
        company.taps("ann", "Leave", on=asked)
    assert "something on it has changed since" in company.text("ann")
    assert "forget your name" in company.text("ann")
    assert places(company, "Ann") == 1
    company.taps("ann", "Leave")
    assert places(company, "Ann") == 0
    assert "Ann" not in {row.name for row in company.rows_of("person")}


def test_the_last_of_a_team_reads_that_nobody_is_left(company: Company) -> None:
    """How far its return is, and whom to tell; nobody reads that while somebody else is there."""
    opened(company)
    company.types("hal", "/start")
    company.taps("hal", "c", "2")
    company.types("hal", "leave")
    assert "Nobody is left" not in company.text("hal")
    company.types("ann", "delete my data")
    company.taps("ann", "Leave Northshire (Health)", "1")
    company.types("hal", "leave")
    said = company.text("hal")
    assert (
        "Nobody is left in Health then. Of its questions 1 of 4 are answered, and nobody can go on." in said
    )
    assert "The coordinators are told. Tell them who can go on, before you leave: cora@" in said
    company.taps("hal", "1")
    assert "You have left Northshire." in company.text("hal")
