"""A note that is typed for another answer than the one that is asked, at a real store."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far

TEXT = "reviewed each half term"


@so_far
def company(made: Company) -> None:
    """Ann has answered two questions, and stands at the third."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "2", "3")


def notes(company: Company) -> dict[str, str]:
    """The notes that are kept, by their questions."""
    return {row.item: row.note for row in company.rows_of("answer") if row.note}


@pytest.mark.parametrize(
    ("said", "item"),
    [
        ("note for the last one:", "C02"),
        ("add a note to the last one:", "C02"),
        ("can you add a note to my last answer -", "C02"),
        ("Note on the previous question:", "C02"),
        ("note for question 1:", "C01"),
        ("please add a note for q1:", "C01"),
        ("note for the first one:", "C01"),
        ("note for named leader:", "C02"),
    ],
)
def test_it_is_offered_as_the_note_of_that_answer(company: Company, said: str, item: str) -> None:
    """Without the words that say which, and a yes keeps it there."""
    asked = company.card("ann").head
    company.types("ann", f"{said} {TEXT}")
    assert "Type yes to keep what is below as a note for" in company.text("ann")
    assert company.card("ann").head == asked
    assert notes(company) == {}
    company.types("ann", "yes")
    assert notes(company) == {item: TEXT}


def test_it_goes_below_the_note_that_stands_there(company: Company) -> None:
    """Nothing of that is lost."""
    for text in ("signed off in spring", TEXT):
        company.types("ann", f"note for question 1: {text}", "yes")
    assert notes(company) == {"C01": f"signed off in spring\n{TEXT}"}


@pytest.mark.parametrize("which", ["question 9000", "question 77", "the 44th one"])
def test_where_it_cant_be_told_which_the_text_can_be_copied(company: Company, which: str) -> None:
    """And is no note of the question that stands there."""
    company.types("ann", f"note for {which}: {TEXT}")
    assert "I can't tell which answer that note is for" in company.text("ann")
    assert f"so that you can copy it: “{TEXT}”" in company.text("ann")
    company.types("ann", "yes")
    assert notes(company) == {}


def test_a_name_in_it_is_refused(company: Company) -> None:
    """As in any note."""
    company.types("ann", "note for the last one: Tom Kelly wrote the policy for us", "yes")
    assert notes(company) == {}


@pytest.mark.parametrize("said", [f"note for question 1: {TEXT}", f"note for the last one: {TEXT}"])
def test_the_question_that_stood_there_comes_again(company: Company, said: str) -> None:
    """The next level is the answer to that, and changes nothing of the one with the note."""
    asked = company.card("ann").head
    company.types("ann", said, "yes")
    assert "Note saved" in company.text("ann")
    assert company.card("ann").head == asked
    company.types("ann", "0")
    assert [row.level for row in sorted(company.rows_of("answer"), key=lambda row: row.item)] == [2, 3, 0]


@pytest.mark.parametrize("kept", ["yes", "keep it"])
def test_so_it_does_after_the_note_of_an_answer_that_was_given_in_place_of_another(
    company: Company, kept: str
) -> None:
    """Its card was the next question already."""
    company.types("ann", "1 we review it each half term", "2")
    asked = company.card("ann").head
    company.types("ann", kept)
    assert notes(company) == {"C03": "we review it each half term"}
    assert company.card("ann").head == asked
