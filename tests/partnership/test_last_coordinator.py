"""What the only coordinator is offered, what an empty team says, and who is said to see a name."""

import sqlite3
from contextlib import closing

import pytest

from flows.presses.partnership import EXPELLED, LEFT
from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened

NOW = "2026-11-23T10:00:00.000000Z"
"""Some moment, as it is stored."""


@so_far
def company(made: Company) -> None:
    """Cora alone coordinates; Ann is in a team."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")


def test_the_only_coordinator_is_offered_no_way_out_that_fails(company: Company) -> None:
    """Leave and Remove say why not, and lead to whoever could coordinate."""
    company.types("cora", "leave")
    leave = company.text("cora")
    assert not company.presses_on(company.card("cora"), "left")
    company.taps("cora", "Hand over")
    assert "Ann" in str(company.card("cora").buttons)
    goes(company, "People", "Cora", "Remove")
    for said in (leave, company.text("cora")):
        assert "A partnership needs a coordinator. Make somebody else one first." in said
    assert not company.presses_on(company.card("cora"), "expelled")
    # a button of a card from before
    (place,) = [one for one in company.rows_of("membership") if one.role == "coordinator"]
    for press in (LEFT(place.area, place.id), EXPELLED(place.area, place.id)):
        company.presses("cora", press)
        assert "A partnership needs a coordinator." in company.text("cora")
    goes(company, "People", "Cora", "Remove")
    company.taps("cora", "People")


def test_a_second_coordinator_makes_leaving_possible(company: Company) -> None:
    """As soon as there is another."""
    goes(company, "People", "Ann")
    company.taps("cora", "Make")
    company.taps("cora", "1")
    company.types("cora", "leave")
    assert company.presses_on(company.card("cora"), "left")


def test_a_team_says_whether_somebody_was_in_it(company: Company) -> None:
    """Nobody yet is not nobody now."""
    goes(company, "Teams", "Health")
    assert "Nobody has joined this team yet." in company.text("cora")
    company.types("ann", "leave")
    company.taps("ann", "Leave")
    goes(company, "Teams", "Social care")
    assert "Nobody is in this team now." in company.text("cora")
    opened(company)
    said = goes(company, "Who has what")
    assert "Social care: nobody is there any more" in said
    assert "Health: nobody has joined yet" in said


def test_a_team_that_somebody_only_asked_to_join_has_had_nobody(company: Company) -> None:
    """While they wait, and once it was declined; whoever was let in and has left was there."""
    joined(company, "eve", "Health")
    opened(company)
    (health,) = [row.id for row in company.rows_of("team") if row.name == "Health"]
    for pending, ended, had in ((1, None, False), (1, NOW, False), (0, NOW, True)):
        with closing(sqlite3.connect(company.folder / "audit.db")) as connection, connection:
            connection.execute(
                "UPDATE membership SET pending = ?, ended = ? WHERE team = ?", (pending, ended, health)
            )
        goes(company, "Teams", "Health")
        assert ("Nobody is in this team now." in company.text("cora")) is had
        assert ("Nobody has joined this team yet." in company.text("cora")) is not had
        said = goes(company, "Who has what")
        assert ("Health: nobody is there any more" in said) is had
        assert ("Health: nobody has joined yet" in said) is not had


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        ("Another coordinator", "Everybody in the partnership can see this name"),
        ("Health", "Your team and the coordinators see this name"),
    ],
)
def test_who_sees_a_name_is_said_where_it_is_asked_for(company: Company, role: str, seen: str) -> None:
    """A coordinator's is read by everybody, for results say who released them."""
    goes(company, "Invite", role)
    company.types("eve", f"/start {company.code('cora')}")
    company.taps("eve", "1")
    assert seen in company.text("eve")
