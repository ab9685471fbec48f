"""A note that stands beside an answer, and what is corrected of either, at a real store."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.test_partnership import found, joined, opened


@so_far
def company(made: Company) -> None:
    """Ann has answered one question, with a note, and stands at it."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    made.types("ann", "1 because nobody was trained")
    made.taps("ann", "b")


def test_what_is_added_to_a_note_is_said_with_all_of_it(company: Company) -> None:
    """Before the yes that it is added, then the note as it stands; the number was the answer."""
    company.types("ann", "3 we have a policy")
    assert "There is a note already." in company.text("ann")
    company.types("ann", "yes")
    assert "Your note: because nobody was trained\nwe have a policy" in company.text("ann")
    company.taps("ann", "b")
    assert "Your note: because nobody was trained\nwe have a policy" in company.text("ann")


def test_a_number_that_may_count_stays_in_the_note(company: Company) -> None:
    """Three policies are three policies."""
    company.types("ann", "3 policies were written", "yes")
    assert "because nobody was trained\n3 policies were written" in company.text("ann")


@pytest.mark.parametrize("how", ["oops I meant 2", "2"])
def test_an_answer_that_changes_says_which_note_stays(company: Company, how: str) -> None:
    """It may have been the reason of the answer before."""
    company.types("ann", how)
    company.types("ann", "yes") if "Do you mean" in company.text("ann") else None
    assert "Your note stays, see if it still fits: because nobody was trained" in company.text("ann")


def test_nothing_is_changed_where_something_is_saved(company: Company) -> None:
    """The card shows an answer, so it would be wrong that nothing is saved yet."""
    company.types("ann", "no")
    assert "Your answer now" in company.text("ann")
    assert company.text("ann").startswith("Nothing is changed, because")
    company.taps("ann", "Next")
    company.types("ann", "no")
    assert company.text("ann").startswith("I've saved nothing yet")


def test_undo_says_what_it_shows(company: Company) -> None:
    """As the longer words for it do."""
    company.taps("ann", "Next")
    company.types("ann", "undo")
    assert company.text("ann").startswith("This was your last answer. Choose another")


def test_a_yes_removes_the_note_that_was_to_be_removed(company: Company) -> None:
    """Where that was said of it; a yes at any other time is none."""
    company.types("ann", "delete my note")
    assert "tap Remove the note, or type yes" in company.text("ann")
    company.types("ann", "yes")
    assert company.text("ann").startswith("Note removed")
    assert [row.note for row in company.rows_of("answer")] == [None]


def test_who_meant_what_is_so_already_hears_that(company: Company) -> None:
    """Nothing is asked for that changes nothing."""
    company.types("ann", "I meant 1")
    assert company.text("ann").startswith("That is so already: ")
    assert "Type yes" not in company.text("ann")
    company.taps("ann", "Next")
    company.types("ann", "I meant 1")
    assert "To answer this question instead, tap it" in company.text("ann")


def test_what_is_not_answered_is_not_so_already(company: Company) -> None:
    """Not applicable has no level, as an open question has none."""
    company.taps("ann", "Next")
    company.types("ann", "make it not applicable")
    assert "That is so already" not in company.text("ann")
    joined(company, "al", "Health")
    company.types("al", "/start")
    company.taps("al", "c")
    company.types("al", "make it not applicable")
    assert "That is so already" not in company.text("al")
