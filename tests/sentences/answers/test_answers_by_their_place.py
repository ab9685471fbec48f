"""Corrections of an answer that is named by its place, at a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.beginnings import ann_alone
from tests.company import Company


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Ann's first question of an open round stands there."""
    made = Company(tmp_path)
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    yield made
    made.close()


def levels(company: Company) -> list[int | None]:
    """The levels that are kept, in the order of their answers."""
    return [row.level for row in sorted(company.rows_of("answer"), key=lambda row: row.at)]


@pytest.mark.parametrize(
    "said",
    [
        "oops that last one should be 1",
        "I meant 1 for the previous question",
        "that was meant to be 1, the one before",
        "last q was supposed to be 1",
    ],
)
def test_the_answer_before_is_changed_as_the_last_one_is(company: Company, said: str) -> None:
    """And the question that stands there stays unanswered."""
    asked = company.types("ann", "3").heading
    assert company.types("ann", said).heading == asked
    assert "Changed:" in company.text("ann")
    assert levels(company) == [1]


def test_the_first_answer_is_offered_where_it_can_be_told(company: Company) -> None:
    """By a yes; what stands there stays as it is."""
    company.types("ann", "3")
    company.types("ann", "oh wait I answered the first one wrong, it should be 2")
    assert "Do you mean your" in company.text("ann")
    assert levels(company) == [3]
    company.types("ann", "yes")
    assert levels(company) == [2]


def test_else_it_is_said_where_it_is_changed(company: Company) -> None:
    """Where no first answer is the person's own, or no level is given."""
    for said in ("the first one should be 2", "I got the first question wrong"):
        company.types("ann", said)
        assert "Type my answers" in company.text("ann")
    assert levels(company) == []


def test_a_correction_of_what_was_offered_is_of_the_same_answer(company: Company) -> None:
    """Not of the question that stands there, though that has an answer as well."""
    company.types("ann", "3", "2", "back")
    company.types("ann", "the first one should be 1")
    company.types("ann", "actually make that a 0")
    assert levels(company) == [3, 2]
    company.types("ann", "yes")
    assert levels(company) == [2, 0]
