"""Another day on which answers close, said as a length of time: it counts from the day that stands."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """A round that closes on Monday 7 December 2026, which is two weeks ahead."""
    found(made, "Social care")
    joined(made, "ann", "Social care")
    opened(made)


@pytest.mark.parametrize(
    ("typed", "day", "far"),
    [
        ("two days", "Wednesday 9 December 2026", "2 days later"),
        ("a week", "Monday 14 December 2026", "7 days later"),
        ("10 days please", "Thursday 17 December 2026", "10 days later"),
        ("5 working days", "Monday 14 December 2026", "7 days later"),
        ("one more day", "Tuesday 8 December 2026", "1 day later"),
        ("in two days", "Wednesday 25 November 2026", "12 days sooner"),
        ("within 5 working days", "Monday 30 November 2026", "7 days sooner"),
        ("a week from today", "Monday 30 November 2026", "7 days sooner"),
    ],
)
def test_bare_length_counts_from_the_day_that_stands(
    company: Company, typed: str, day: str, far: str
) -> None:
    """What says that it is from today is; the card that asks says the day, and how far it is moved."""
    goes(company, "Extend")
    company.types("cora", typed)
    said = company.text("cora")
    assert f"Answers close on {day}. Tell everybody in the round?" in said
    assert f"That is {far} than now: so far they close on Monday 7 December 2026." in said
    # the same typed once more in its place is not counted on top of it
    company.types("cora", typed)
    assert f"Answers close on {day}. Tell everybody" in company.text("cora")


def test_length_counts_from_today_once_the_day_is_past(company: Company) -> None:
    """Answers stay open until somebody closes them: more time begins now."""
    company.at("2026-12-10 10:00")
    goes(company, "Extend")
    company.types("cora", "two weeks")
    assert "Answers close on Monday 4 January 2027. Tell everybody" in company.text("cora")
