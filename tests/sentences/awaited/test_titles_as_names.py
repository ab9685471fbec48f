"""Names of services that begin as a command, a question or a plea, where a name is awaited."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes


@so_far
def company(made: Company) -> None:
    """Cora renames Health."""
    found(made, "Social care", "Health")
    goes(made, "Teams", "Health", "Rename")


def names(company: Company) -> set[str]:
    """What the teams are called."""
    return {one.name for one in company.rows_of("team")}


@pytest.mark.parametrize(
    "name",
    [
        "Start for Life",
        "Open Door",
        "The Answer Team",
        "Next Steps",
        "Back on Track",
        "Stop It Now",
        "Leave Home Safely",
        "Yes Team",
        "Who Cares Trust",
        "Why Not Trust",
        "open door",
        "next steps",
    ],
)
def test_a_title_is_taken(company: Company, name: str) -> None:
    """Whatever its first word is elsewhere."""
    company.types("cora", name)
    assert name in names(company)


@pytest.mark.parametrize("name", ["Help Me Grow", "Keep Me Safe"])
def test_a_title_that_reads_as_a_plea_is_asked_about(company: Company, name: str) -> None:
    """A yes keeps it, and whom to call is told with the question."""
    company.types("cora", name)
    if name not in names(company):
        assert "Do you mean the name?" in company.text("cora")
        assert "type: whom to call" in company.text("cora")
        company.types("cora", "yes")
    assert name in names(company)


@pytest.mark.parametrize("said", ["help", "Start", "stop", "back", "Cancel", "whom to call", "999"])
def test_a_bare_command_stays_one(company: Company, said: str) -> None:
    """As everywhere."""
    company.types("cora", said)
    assert names(company) == {"Social care", "Health"}


@pytest.mark.parametrize(
    "said", ["help me", "help me please", "HELP ME PLEASE", "Help Me He Hurts Me", "Help Me Please"]
)
def test_a_plea_is_heard(company: Company, said: str) -> None:
    """However it is written."""
    company.types("cora", said)
    assert "0800" in company.text("cora")
    assert names(company) == {"Social care", "Health"}
