"""Rows of a pasted list whose agency nobody knows: all are seen, and one word gives them one."""

import pytest

from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes

ROWS = [
    "Abbey",
    "Heber",
    "Heysham",
    "Ysgol y Gogarth",
    "Holy Trinity CE",
    "Hut",
    "St John's",
    "King Edward VI",
]


@so_far
def company(made: Company) -> None:
    """A list was pasted of which eight rows say no agency."""
    made.file = SHIPPED.read_bytes()
    found(made)
    goes(made, "Teams", "Paste a list")
    made.types("cora", "\n".join(["North Clinic, Health", *ROWS]))


def of_teams(company: Company) -> dict[str, str]:
    """The teams that there are, by agency."""
    return {row.name: row.agency for row in company.rows_of("team")}


def test_all_rows_that_say_no_agency_are_seen_and_given_one(company: Company) -> None:
    """With a tap; nothing is added before it is said."""
    assert "And 3 more rows like that." in company.text("cora")
    company.taps("cora", "Give the rest one agency")
    assert all(f"“{name}”" in company.text("cora") for name in ROWS)
    company.taps("cora", "Education")
    assert "8 rows are now Education." in company.text("cora")
    assert not of_teams(company)
    company.types("cora", "Hut, Voluntary")
    company.taps("cora", "Add these 9 teams")
    assert of_teams(company) == {"North Clinic": "H", **dict.fromkeys(ROWS, "E"), "Hut": "V"}


@pytest.mark.parametrize(
    "said",
    [
        "the rest are schools",
        "all the rest are Education",
        "All the rest are education please",
        "rest: education",
        "the others are all schools",
        "all others are schools too",
        "the rest is education",
        "those are all schools",
        "they're all schools",
        "everything else is education",
        "put the rest under education",
        "make them all education",
        "the remaining ones are schools",
        "the rest = schools",
        "all of them are schools",
    ],
)
def test_a_line_gives_the_rest_one_agency(company: Company, said: str) -> None:
    """It is no row of the list."""
    company.types("cora", said)
    assert "8 rows are now Education." in company.text("cora")
    assert "I read 9 new teams: Health 1, Education 8." in company.text("cora")


def test_a_line_that_says_no_agency_of_the_rest_shows_them(company: Company) -> None:
    """Where the agencies are buttons."""
    company.types("cora", "the rest")
    assert "Of which agency are these 8?" in company.text("cora")


@pytest.mark.parametrize("said", ["others are Education, except Hut", "no education", "All Saints School"])
def test_another_line_gives_the_rest_none(company: Company, said: str) -> None:
    """It is a row, or none."""
    company.types("cora", said)
    assert "are now Education" not in company.text("cora")


def test_only_the_rows_that_the_card_showed_are_given_an_agency(company: Company) -> None:
    """Not those that somebody sent meanwhile."""
    shown = company.taps("cora", "Give the rest one agency")
    company.taps("cora", "Back")
    company.types("cora", "East Hut")
    company.presses("cora", company.presses_on(shown, "pasterestare")[2])
    assert "The list has changed since that card." in company.text("cora")
    assert "Of which agency are these 9?" in company.text("cora")


def test_headings_are_named_on_the_card(company: Company) -> None:
    """As what they were taken for."""
    company.types("cora", "Schools:\n1. Abbey Road Primary\n2. Bishop Heber\n\nPolice\n- East unit")
    assert "Taken as headings, not as teams: “Schools:” and “Police”." in company.text("cora")
    assert "I read 4 new teams: Health 1, Education 2, Police 1." in company.text("cora")


@pytest.mark.parametrize(
    ("heading", "agency", "called", "own"),
    [
        ("health:", "Health", "Gwent Police", "Police"),
        ("Schools:", "Education", "North Youth Justice Service", "Youth justice"),
        ("Police:", "Police", "Hill Primary School", "Education"),
    ],
)
def test_a_row_called_as_another_agencys_is_said(
    company: Company, heading: str, agency: str, called: str, own: str
) -> None:
    """The heading stands, and the row sent again with its agency is that one's."""
    company.taps("cora", "Start the list again")
    plain = {"Health": "School nurses", "Education": "Oak Academy", "Police": "Public protection unit"}[
        agency
    ]
    company.types("cora", f"{heading}\n{plain}\n{called}")
    assert f"called as another agency's: {called}." in company.text("cora")
    assert f"{called}, {own}" in company.text("cora")
    company.types("cora", f"{called}, {own}")
    assert "called as another" not in company.text("cora")
    company.taps("cora", "Add these 2 teams")
    kinds = of_teams(company)
    assert len({kinds[plain], kinds[called]}) == 2
