"""Somebody in two teams is told which of them something is about, and so is whoever removes them from one."""

from flows.replies import Card
from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Hal is in both teams, Ann in one of them."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    joined(made, "hal", "Social care")
    opened(made)


def test_removed_from_one_of_two_teams(company: Company) -> None:
    """The question and what is said of it name the place, and the one that stays."""
    said = goes(company, "People", "Hal – Health", "Remove")
    assert "Remove Hal from one place: Health? Still theirs: Social care." in said
    company.taps("cora", "Remove")
    assert "Hal is removed from one place: Health. Still theirs: Social care." in company.text("cora")
    said = goes(company, "People", "Hal – Social care", "Remove")
    assert "Remove Hal?" in said
    company.taps("cora", "Remove")
    assert "Hal is removed." in company.text("cora")


def test_removed_from_a_team_of_who_coordinates(company: Company) -> None:
    """A role of the whole partnership is a place as well, and goes without the teams."""
    goes(company, "People", "Hal – Health", "Make a coordinator", "1")
    said = goes(company, "People", "Hal – coordinator", "Remove")
    assert "Remove Hal from one place: coordinator? Still theirs: Social care and Health." in said


def test_let_in_late(company: Company) -> None:
    """The card names the team to who is in two, and only the partnership to who is in one."""
    goes(company, "Close answers", "1")
    heads = {who: card_of(company, who) for who in ("ann", "hal")}
    assert heads["hal"] != heads["ann"] == "Northshire"
    goes(company, "Let a team correct", "Social care", "1")
    assert "accepted late" in company.heard("hal")
    assert card_of(company, "hal") == "Northshire · Social care"
    assert card_of(company, "ann") == "Northshire"


def card_of(company: Company, who: str) -> str:
    """What stands above the last card that somebody was sent."""
    newest = company.said[who][-1]
    assert isinstance(newest, Card)
    return newest.head
