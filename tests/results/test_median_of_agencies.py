"""Below what teams said stands a median: where they would have another, it says how agencies count."""

from tests.company import Company
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened

TEAMS = (("ann", "Front door"), ("hal", "Clinic"), ("meg", "Nurses"), ("pam", "Response"))


@so_far
def company(made: Company) -> None:
    """Three agencies, Health with two teams, in an open round."""
    made.file = FOUR.read_bytes()
    found(made)
    goes(made, "Teams", "Paste a list")
    made.types("cora", "Front door\tSocial care\nClinic\tHealth\nNurses\tHealth\nResponse\tPolice")
    made.taps("cora", "Add these 4 teams")
    for who, team in TEAMS:
        joined(made, who, team)
    opened(made)


def said(company: Company, *levels: str) -> str:
    """The first item's card where ratings are agreed, when each team has given this level throughout."""
    for (who, _), level in zip(TEAMS, levels, strict=True):
        answered(company, who, level)
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    return goes(company, "Agree ratings", "c")


def test_teams_of_one_agency_are_said_to_count_as_one(company: Company) -> None:
    """Of 1, 2, 3 and 0 anybody works out 1.5."""
    shown = said(company, "1", "2", "3", "0")
    assert "Median of the 3 agencies: 1. Teams of one agency count as one: Health 2.5." in shown


def test_where_both_ways_come_to_the_same_nothing_is_explained(company: Company) -> None:
    """The line is as short as it was."""
    assert "\nMedian: 2." in said(company, "2", "2", "2", "0")
