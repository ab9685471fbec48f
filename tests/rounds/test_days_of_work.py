"""Days that only a calendar can tell, and rounds that close before anybody hears of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.wording import sentence
from tests.company import Company
from tests.steps import found, goes, joined


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """A partnership with a team, on Monday 23 November 2026."""
    made = Company(tmp_path)
    found(made, "Social care")
    joined(made, "ann", "Social care")
    yield made
    made.close()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5 working days", "Monday 30 November 2026"),
        ("in 10 working days", "Monday 7 December 2026"),
        ("mid january", "Friday 15 January 2027"),
        ("in 2 months", "Monday 25 January 2027"),
        ("23 January", "Saturday 23 January 2027"),
    ],
)
def test_a_length_ends_where_people_work_and_a_day_is_that_day(
    company: Company, typed: str, day: str
) -> None:
    """As on a button; a date that somebody chose is theirs."""
    goes(company, "Open a round")
    company.types("cora", typed)
    assert f"Answers close on {day}. Open the round?" in company.text("cora")


def test_a_round_that_nobody_hears_of_in_time_says_so(company: Company) -> None:
    """At a weekend with Monday as the last day; by day, or for Tuesday, there is nothing to say."""
    goes(company, "Open a round")
    company.types("cora", "tomorrow")
    assert "too soon" not in company.text("cora")
    company.moves_to("2026-11-28 10:00")
    for typed, is_late in (("tomorrow", True), ("Monday", True), ("Tuesday", False)):
        goes(company, "Open a round")
        company.types("cora", typed)
        assert ("nobody hears of it before Monday 30 November" in company.text("cora")) is is_late, typed


def test_what_somebody_typed_ends_before_more_follows() -> None:
    """Whatever they ended it with."""
    assert [sentence(text) for text in ("done", "done.", "is it?", "")] == ["done.", "done.", "is it?", ""]
