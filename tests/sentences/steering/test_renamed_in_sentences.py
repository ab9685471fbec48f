"""A team or the partnership is renamed in a sentence: its name is asked about, and kept by a yes."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Cora with Social care and Health."""
    found(made, "Social care", "Health")


def names(company: Company) -> set[str]:
    """What the teams are called."""
    return {row.name for row in company.rows_of("team")}


@pytest.mark.parametrize(
    "said",
    [
        "rename it to North CAMHS",
        "call it North CAMHS",
        "it should be called North CAMHS please",
        "change the name to North CAMHS",
        "New name: North CAMHS",
        "no, it's called North CAMHS now",
        "can you rename Health to North CAMHS?",
        "Rename this team “North CAMHS”.",
        "Change its name to North CAMHS",
        "they're now called North CAMHS",
    ],
)
def test_the_name_in_a_sentence_is_taken_over(company: Company, said: str) -> None:
    """It was shown as how the team stands, and the name had to be typed again."""
    goes(company, "Teams", "Health")
    company.types("cora", said)
    assert "Call it “North CAMHS” from now on? Type yes." in company.text("cora")
    assert names(company) == {"Social care", "Health"}
    company.types("cora", "yes")
    assert names(company) == {"Social care", "North CAMHS"}


@pytest.mark.parametrize("where", [(), ("Teams",), ("Partnership details",)])
def test_a_team_by_its_name_is_renamed_from_elsewhere(company: Company, where: tuple[str, ...]) -> None:
    """And the partnership, by what it is."""
    goes(company, *where)
    company.types("cora", "please rename Health to North CAMHS", "yes")
    assert "North CAMHS" in names(company)
    goes(company, *where)
    company.types("cora", "rename the partnership to Northmoor", "yes")
    assert "Northmoor" in goes(company)


@pytest.mark.parametrize(
    "said",
    [
        "the name should be changed",
        "its name is wrong",
        "the name is too long",
        "call that team tomorrow",
        "call them Monday",
        "call them on Friday",
        "call it next week please",
        "the name is out of date",
    ],
)
def test_what_is_said_of_a_name_is_none(company: Company, said: str) -> None:
    """It was asked whether the team shall be called “changed”, or “tomorrow”."""
    goes(company, "Teams", "Health")
    company.types("cora", said)
    assert "from now on" not in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "its name is wrong",
        "The name should be changed",
        "sorry, the name has a typo",
        "can you change its name please",
        "they've changed their name",
    ],
)
def test_that_a_name_is_wrong_leads_to_where_it_is_changed(company: Company, said: str) -> None:
    """The next text is the name."""
    goes(company, "Teams", "Health")
    company.types("cora", said)
    assert "What is the team called?" in company.text("cora")
    company.types("cora", "North CAMHS")
    assert names(company) == {"Social care", "North CAMHS"}


@pytest.mark.parametrize("said", ["call it off", "call it a day", "rename it to 3"])
def test_what_is_no_name_is_none(company: Company, said: str) -> None:
    """Nothing is asked of it."""
    goes(company, "Teams", "Health")
    company.types("cora", said, "yes")
    assert names(company) == {"Social care", "Health"}


def test_a_team_with_answers_keeps_its_name(company: Company) -> None:
    """And says why."""
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    goes(company, "Teams", "Social care")
    company.types("cora", "call it Families First")
    assert "has answers in the round" in company.text("cora")
