"""A team is removed as it was asked, and whoever was in it is told: at a real store."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened

ASKED = ("Teams", "Health", "Remove")


@so_far
def company(made: Company) -> None:
    """Ann answers for Social care; nobody is in Health."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")


def teams(company: Company) -> set[str]:
    """The teams that take part."""
    return {row.name for row in company.rows_of("team") if row.ended is None}


@pytest.mark.parametrize("is_open", [False, True])
def test_those_in_it_are_named_before_and_told_after(company: Company, *, is_open: bool) -> None:
    """As somebody is who is removed alone: also in an open round, where nothing is answered yet."""
    joined(company, "hal", "Health")
    joined(company, "ann", "Health")
    if is_open:
        opened(company)
    assert "In it: Ann, Hal. I tell them." in goes(company, *ASKED)
    company.taps("cora", "Remove it")
    for who in ("ann", "hal"):
        assert "Your place in Health, Northshire, has ended" in company.heard(who)
        assert "Questions? cora@northshire.example" in company.heard(who)
    assert teams(company) == {"Social care"}


def test_who_has_joined_since_is_seen_first(company: Company) -> None:
    """The card said that nobody is in it, and then who was."""
    assert "In it" not in goes(company, *ASKED)
    asked = company.card("cora")
    for who in ("hal", "ivy"):
        joined(company, who, "Health")
        company.taps("cora", "Remove it", on=asked)
        assert "something on it has changed since" in company.text("cora")
        assert who.title() in company.text("cora")
        assert "Health" in teams(company)
        asked = company.card("cora")
    company.taps("cora", "Remove it", on=asked)
    assert "Health" not in teams(company)
    assert "Your place in Health" in company.heard("ivy")


def test_a_button_from_before_asks(company: Company) -> None:
    """Who is in the team, or that nobody is."""
    (health,) = (row for row in company.rows_of("team") if row.name == "Health")
    press = f"ended:{health.area}:{health.id}"
    joined(company, "hal", "Health")
    company.presses("cora", press)
    assert "In it: Hal. I tell them." in company.text("cora")
    goes(company, "People", "Hal", "Remove", "2")
    company.presses("cora", press)
    assert teams(company) == {"Social care", "Health"}
    company.taps("cora", "1")
    assert teams(company) == {"Social care"}


def test_a_team_with_answers_stays(company: Company) -> None:
    """As it did."""
    goes(company, *ASKED)
    asked = company.card("cora")
    joined(company, "hal", "Health")
    opened(company)
    answered(company, "hal", "1")
    company.taps("cora", "Remove it", on=asked)
    assert "has answers in the round under way" in company.text("cora")
    assert company.heard("hal") == ""
