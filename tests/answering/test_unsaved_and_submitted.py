"""A return is not submitted over a change that was given and is not saved, without a question."""

from collections.abc import Sequence

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far

WAITS = ("2?", "2 14 of our records were sampled in Oct", "n/a in some schools")
"""What is typed at a question and waits for a yes: a level, one with words, and that it does not apply."""


@so_far
def asked(made: Company) -> None:
    """Ann has answered her first question with 0 and stands at it again, to change that."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "0")
    made.types("ann", "submit")
    made.taps("ann", "1", "1")


def _levels(company: Company) -> Sequence[int | None]:
    return [row.level for row in company.rows_of("answer")]


def _is_submitted(company: Company) -> bool:
    return any(row.submitted for row in company.rows_of("sheet"))


@pytest.mark.parametrize("said", WAITS)
def test_submitting_first_asks_and_goes_without_it_only_where_told(asked: Company, said: str) -> None:
    """It was said to be unsaved on the card before, and on each card from there to the return."""
    asked.types("ann", said, "submit")
    assert "Not saved: " in asked.text("ann")
    asked.taps("ann", "u")
    assert "Not saved: " in asked.text("ann")
    assert "Submit without what is not saved?" in asked.text("ann")
    assert not asked.presses_on(asked.card("ann"), "submit")
    asked.taps("ann", "Submit without it")
    assert "Who has approved this return?" in asked.text("ann")
    assert "Not saved" not in asked.text("ann")
    asked.taps("ann", "1")
    assert _is_submitted(asked)
    assert _levels(asked) == [0]


def test_it_is_saved_from_there(asked: Company) -> None:
    """By the button, and the return has it then."""
    asked.types("ann", "2?", "submit")
    asked.taps("ann", "u", "Save it first")
    assert _levels(asked) == [2]
    assert "Who has approved this return?" in asked.text("ann")
    asked.types("ann", "submit")
    assert "Not saved" not in asked.text("ann")


@pytest.mark.parametrize("said", WAITS)
def test_its_words_keep_it_from_there(asked: Company, said: str) -> None:
    """As the card says, with what came with it."""
    asked.types("ann", said, "submit")
    asked.taps("ann", "u")
    asked.types("ann", "keep it")
    (row,) = asked.rows_of("answer")
    assert (row.level, row.note) != (0, None)
    assert not _is_submitted(asked)
    assert "Who has approved this return?" in asked.text("ann")


def test_a_button_from_before_asks_as_well(asked: Company) -> None:
    """Who says what is wrong, and then taps who approved on an older card, is asked."""
    asked.types("ann", "submit")
    asked.taps("ann", "u")
    older = asked.card("ann")
    asked.types("ann", "submit")
    asked.taps("ann", "1", "1")
    asked.types("ann", "2?")
    asked.taps("ann", "1", on=older)
    assert "Submit without what is not saved?" in asked.text("ann")
    assert not _is_submitted(asked)


def test_who_looks_for_a_second_person_is_told_on_the_way(asked: Company) -> None:
    """Nothing is asked there, as nothing is submitted yet."""
    asked.types("ann", "2?", "submit")
    asked.taps("ann", "a")
    assert "Not saved: " in asked.text("ann")
