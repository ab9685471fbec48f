"""Who opens a round reads which items no team is asked any more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.company import Company
from tests.steps import answered, found, goes, joined, opened, released


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Results of two teams, of which one is gone since."""
    made = Company(tmp_path)
    found(made, "Social care", "Health")
    for who, team in (("ann", "Social care"), ("hal", "Health")):
        joined(made, who, team)
    opened(made)
    for who in ("ann", "hal"):
        answered(made, who, "1")
    released(made)
    goes(made, "Teams", "Social care", "Remove", "1")
    yield made
    made.close()


def asked(company: Company, kind: str) -> str:
    """What is asked before a round of this kind is opened."""
    goes(company, "Open a round")
    company.taps("cora", *(["c"] if company.presses_on(company.card("cora"), "opening") else []))
    company.taps("cora", *(["p"] if kind == "progress" else []))
    company.types("cora", "in 2 weeks")
    return company.text("cora")


@pytest.mark.parametrize("kind", ["full", "progress"])
def test_before_either_kind_of_round(company: Company, kind: str) -> None:
    """The team that is gone was the only one that was asked some."""
    assert "No team is asked any more: " in asked(company, kind)


@pytest.mark.parametrize("kind", ["full", "progress"])
def test_what_the_last_round_did_not_ask_either(company: Company, kind: str) -> None:
    """It is named after a round without it, with the same items."""
    first = named(asked(company, "full"))
    asked(company, kind)
    company.taps("cora", "1")
    answered(company, "hal", "2")
    released(company)
    assert named(asked(company, "full")) == first
    assert named(asked(company, "progress")) == first


def named(text: str) -> str:
    """The line that names them."""
    (line,) = [one for one in text.splitlines() if one.startswith("No team is asked any more: ")]
    return line
