"""The people of one team, from its card: those in it, with the way to everybody, at a real store."""

from tests.company import Company
from tests.flows.play import buttons_of, text_of
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Two teams, and nobody in a third."""
    found(made, "Social care", "Health", "Voluntary")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    opened(made)


def labels(company: Company) -> list[str]:
    """What Cora can tap."""
    return [button.label for button in buttons_of(company.card("cora").buttons)]


def test_the_people_of_a_team_are_those_in_it(company: Company) -> None:
    """From who has what; everybody is a tap away, and Back leads to the team, also from a person."""
    said = goes(company, "Who has what", "Social care", "People")
    assert "People in Social care" in said
    assert labels(company) == ["Ann – Social care", "Everybody in the partnership", "Back"]
    assert "People in Social care" in text_of(company.taps("cora", "1", "b"))
    assert "Members: Ann." in text_of(company.taps("cora", "b"))
    company.taps("cora", "People", "Everybody in the partnership")
    assert "Hal – Health" in labels(company)


def test_after_a_change_the_team_is_shown_again(company: Company) -> None:
    """One is made a coordinator, the other removed: the list stays that of the team."""
    joined(company, "abe", "Social care")
    goes(company, "Teams", "Social care", "People", "Ann", "Make a coordinator", "1")
    assert "Ann is a coordinator now." in company.text("cora")
    assert "People in Social care" in company.text("cora")
    company.taps("cora", "Abe", "Remove", "Remove")
    assert "Abe is removed." in company.text("cora")
    assert labels(company) == ["Ann – Social care", "Everybody in the partnership", "Back"]


def test_a_team_without_people_says_so(company: Company) -> None:
    """And leads to everybody all the same."""
    assert "Nobody is in this team." in goes(company, "Teams", "Voluntary", "People")
    assert labels(company) == ["Everybody in the partnership", "Back"]
