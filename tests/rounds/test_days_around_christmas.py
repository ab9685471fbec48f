"""Days that are offered avoid Christmas, and one that is typed is named; at a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.company import Company
from tests.paths import SHIPPED
from tests.steps import answered, found, goes, joined, opened

MOVED = "I left out 24 December to 1 January"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Four weeks before Christmas Eve, Cora is about to open a round."""
    made = Company(tmp_path)
    found(made, "Health", "Social care")
    made.moves_to("2026-12-01 10:00")
    made.types("cora", "/area")
    made.taps("cora", "Open a round")
    yield made
    made.close()


def test_the_days_offered_are_after_it(company: Company) -> None:
    """Four weeks end on a day on which many are away."""
    labels = [button.label for row in company.card("cora").buttons for button in row]
    assert {"Monday 4 January 2027", "In 6 weeks: Tuesday 12 January 2027"} <= {*labels}


def test_one_that_was_typed_is_named(company: Company) -> None:
    """A day stays, and says what it is; a length of time moves on, and says why."""
    company.types("cora", "29 December")
    assert "Tuesday 29 December 2026" in company.text("cora")
    assert "Many are away between 24 December and 1 January." in company.text("cora")
    company.types("cora", "in 4 weeks")
    assert "Monday 4 January 2027" in company.text("cora")
    assert MOVED in company.text("cora")
    company.types("cora", "in 5 weeks")
    assert MOVED not in company.text("cora")


@pytest.mark.parametrize(
    ("today", "day", "said"),
    [
        ("2026-12-23 10:00", "8 January 2027", "without 24 December to 1 January."),
        (
            "2027-03-24 10:00",
            "2 April 2027",
            "without the bank holiday on 26 March 2027 and the bank holiday",
        ),
        ("2026-11-30 10:00", "7 December 2026", ""),
    ],
)
def test_working_days_that_are_offered_say_which_are_left_out(
    tmp_path: Path, today: str, day: str, said: str
) -> None:
    """Where the draft is shared, so that the number fits the day; nothing where every weekday counts."""
    company = Company(tmp_path)
    company.file = SHIPPED.read_bytes()
    found(company, "Health")
    joined(company, "ann", "Health")
    opened(company)
    answered(company, "ann", "2")
    company.moves_to(today)
    goes(company, "Close answers", "1")
    goes(company, "Share the draft")
    labels = [button.label for row in company.card("cora").buttons for button in row]
    assert any(day in label and "(5 working days)" in label for label in labels), labels
    assert ("Working days are Monday to Friday" in company.text("cora")) == bool(said)
    assert said in company.text("cora")
    company.types("cora", "in 5 working days")
    assert day in company.text("cora")
    assert said in company.text("cora")
    company.close()
