"""An invitation and the card that asks to join say what the audit is good for, and by when."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Invite
from tests.company import Company
from tests.steps import found, goes, opened

WHY = "It shows what works and what is missing, and the partnership agrees actions from that."
AFTER = "Results come after that."


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """One team, no round."""
    made = Company(tmp_path)
    found(made, "Social care")
    yield made
    made.close()


def said(company: Company, whom: str) -> tuple[str, str]:
    """The invitation that is passed on, and the card of whoever opens it."""
    goes(company, "Invite", whom)
    (invite,) = [one for one in company.said["cora"] if isinstance(one, Invite)]
    company.types("new", f"/start {invite.code}")
    return invite.text, company.text("new")


@pytest.mark.parametrize("whom", ["Social care", "A lead", "A scrutineer", "Another coordinator"])
def test_why(company: Company, whom: str) -> None:
    """Everybody reads it, and before a round no day."""
    for text in said(company, whom):
        assert WHY in text
        assert "Answers close" not in text


@pytest.mark.parametrize("whom", ["A lead", "A scrutineer", "Another coordinator"])
def test_by_when(company: Company, whom: str) -> None:
    """Who reads what others answer hears when that is over."""
    opened(company)
    closes = company.rows_of("round")[0].closes
    for text in said(company, whom):
        assert f"Answers close on {closes.day} {closes:%B %Y}. {AFTER}" in text


def test_a_team_hears_of_no_results(company: Company) -> None:
    """Its own day is said, with how long it takes."""
    opened(company)
    assert AFTER not in " ".join(said(company, "Social care"))
