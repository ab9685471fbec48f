"""Yes or no to who waits to be let in, in ordinary sentences: only the key of the button says it for good."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined


@so_far
def company(made: Company) -> None:
    """Ann is in a team; Sam and Kim wait."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    for who, role in (("sam", "A lead"), ("kim", "A scrutineer")):
        goes(made, "Invite", role)
        made.joins(who, made.code("cora"), who.title())


def waiting(company: Company) -> int:
    """How many wait."""
    return sum(one.pending for one in company.rows_of("membership"))


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("approve sam", "Do you mean y2 Yes: Sam, lead?"),
        ("let sam in", "Do you mean y2 Yes: Sam, lead?"),
        ("can you accept Kim please", "Do you mean y1 Yes: Kim, scrutineer?"),
        ("approve", "y1 Yes: Kim, scrutineer, y2 Yes: Sam, lead?"),
        ("let him in", "y1 Yes: Kim, scrutineer, y2 Yes: Sam, lead?"),
        ("please let her in", "y1 Yes: Kim, scrutineer, y2 Yes: Sam, lead?"),
        ("approve them both", "y1 Yes: Kim, scrutineer, y2 Yes: Sam, lead?"),
        ("approve him", "y1 Yes: Kim, scrutineer, y2 Yes: Sam, lead?"),
        ("accept", "y1 Yes: Kim, scrutineer, y2 Yes: Sam, lead?"),
        ("reject sam", "Do you mean n2 No?"),
        ("no to kim", "Do you mean n1 No?"),
    ],
)
def test_whoever_waits_is_asked_about(company: Company, said: str, asked: str) -> None:
    """By name, or all of them; a yes is not enough."""
    goes(company, "People")
    company.types("cora", said)
    assert asked in company.text("cora")
    company.types("cora", "yes")
    assert waiting(company) == len(("sam", "kim"))
    company.types("cora", "y2")
    assert "Sam is in." in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "who is waiting for approval",
        "let them in",
        "let him in",
        "please let her in",
        "can you let him in",
        "approve sam",
        "yes approve both please",
        "approve all of them",
        "let them both in",
    ],
)
def test_the_card_of_the_area_leads_there(company: Company, said: str) -> None:
    """Where it says that somebody waits."""
    company.types("cora", "/area", said)
    assert "These people need your approval." in company.text("cora")


@pytest.mark.parametrize(
    "said", ["he was let in by sam and hurt her", "don't let him in the house, he hits me"]
)
def test_what_is_told_of_somebody_lets_nobody_in(company: Company, said: str) -> None:
    """Nor is it asked about."""
    goes(company, "People")
    company.types("cora", said)
    assert "Do you mean" not in company.text("cora")
    assert waiting(company) == len(("sam", "kim"))
