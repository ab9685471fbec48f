"""What is said to the card of a pasted list: a yes, an order and a question are no rows of it."""

import pytest

from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes


@so_far
def company(made: Company) -> None:
    """A list of three rows was pasted, one of which can't be read."""
    made.file = SHIPPED.read_bytes()
    found(made)
    goes(made, "Teams", "Paste a list")
    made.types("cora", "Secondary schools, Education\nNorth team, Health\nHut, Housing")


def kept(company: Company) -> str:
    """The list as it was kept."""
    return str(company.rows_of("area")[0].pasted)


@pytest.mark.parametrize(
    "said",
    [
        "yes",
        "yes add them",
        "yes, add them",
        "add them all",
        "please add these teams",
        "go ahead",
        "add all 2",
    ],
)
def test_a_yes_asks_whether_the_teams_shall_be_added(company: Company, said: str) -> None:
    """It adds none itself, and is no row."""
    before = kept(company)
    company.types("cora", said)
    assert "Do you mean 1 Add these 2 teams?" in company.text("cora")
    assert kept(company) == before
    company.types("cora", "1")
    assert len(company.rows_of("team")) == 2


@pytest.mark.parametrize(
    "said",
    [
        "rename secondary schools to Secondary schools network",
        "change north team to police",
        "the hut is police",
        "i meant police",
        "when does it close",
        "is the hut in it?",
        "no",
        "done",
        "looks good",
        "sorry, i meant the north one",
    ],
)
def test_an_order_a_question_or_a_sentence_is_no_row(company: Company, said: str) -> None:
    """It is said what a row is, and the list stays."""
    before = kept(company)
    company.types("cora", said)
    assert "I take that for no row of the list." in company.text("cora")
    assert "I read 2 new teams: Health 1, Education 1." in company.text("cora")
    assert kept(company) == before


@pytest.mark.parametrize(
    "row",
    [
        "Oakfield Academy",
        "oak lane school",
        "Our Lady's Primary School",
        "Open Door Nursery",
        "Police - Child abuse unit",
        "CAMHS",
        "move on, Voluntary",
        "Find your way, charity",
    ],
)
def test_a_name_alone_and_a_row_with_its_agency_are_rows(company: Company, row: str) -> None:
    """Whatever word they begin with."""
    company.types("cora", row)
    assert "I read 3 new teams" in company.text("cora")


def test_a_line_of_several_is_a_row_whatever_it_says(company: Company) -> None:
    """It is named as one that can't be read."""
    company.types("cora", "yes\nWest team, Health")
    assert "I read 3 new teams" in company.text("cora")
    assert "No agency I know: “yes”" in company.text("cora")


@pytest.mark.parametrize(
    "row",
    [
        "Elm Primary, Leeford, school, primary, office@elm.example",
        "Elm Primary, Leeford, primary",
        "Elm, Ash and Oak Primary, Leeford, primary",
        "Elm Primary, Council school, primary school",
    ],
)
def test_a_row_that_can_not_be_read_is_one_row(company: Company, row: str) -> None:
    """Its cells are no teams of their own, though each may say what an agency's teams are called."""
    company.types("cora", row)
    assert "I read 2 new teams" in company.text("cora") or "I read 3 new teams" in company.text("cora")
    assert "primary" not in {name.strip() for name in company.text("cora").replace(":", ";").split(";")}
