"""A note that is offered is left out, given other words or put on the last answer: at a real store."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far

TEXT = "waiting for the new system in May"
SHORT = (
    "no note",
    "without the note",
    "no, without the note please",
    "leave the note out",
    "forget the note",
)


@so_far
def company(made: Company) -> None:
    """Ann has answered one question with a note, and stands at the next."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    made.types("ann", "3 because we have a plan")


def kept(company: Company) -> list[tuple[int | None, str | None]]:
    """The level and the note of each answer."""
    rows = sorted(company.rows_of("answer"), key=lambda row: row.item)
    return [(row.level, row.note) for row in rows]


FIRST = (3, "because we have a plan")


@pytest.mark.parametrize(
    "said",
    [
        *SHORT,
        "just the 2",
        "forget the note keep the 2",
        "2 without the note",
        "just save the 2",
        "2, no note",
    ],
)
def test_a_level_is_saved_without_the_text_that_waits_with_it(company: Company, said: str) -> None:
    """And it is said that the text is left out, so that no yes is for it."""
    company.types("ann", f"2 {TEXT}", said)
    assert kept(company) == [FIRST, (2, None)]
    assert "The text is left out" in company.card("ann").notice
    assert TEXT not in company.card("ann").notice
    company.types("ann", "yes")
    assert kept(company) == [FIRST, (2, None)]


def test_another_level_is_saved_without_the_text_too(company: Company) -> None:
    """It is the one that is named."""
    company.types("ann", f"2 {TEXT}", "just the 1, no note")
    assert kept(company) == [FIRST, (1, None)]


@pytest.mark.parametrize("said", SHORT)
def test_a_text_that_is_offered_alone_is_left_out(company: Company, said: str) -> None:
    """Nothing is kept of it, and nothing waits."""
    company.types("ann", f"we are {TEXT}", said)
    assert "I've kept nothing of that text" in company.card("ann").notice
    company.types("ann", "yes")
    assert kept(company) == [FIRST]


def test_a_level_with_a_text_that_is_offered_alone(company: Company) -> None:
    """It is saved, and the text is left out."""
    company.types("ann", f"we are {TEXT}", "forget the note keep the 2")
    assert kept(company) == [FIRST, (2, None)]


@pytest.mark.parametrize(
    "note", ["We forget the note taking in June", "We only have the policy, without the form"]
)
def test_a_text_that_only_begins_so_is_no_order(company: Company, note: str) -> None:
    """It is offered below the first."""
    company.types("ann", f"2 {TEXT}", note)
    assert kept(company) == [FIRST]
    assert note in company.card("ann").notice


@pytest.mark.parametrize("said", ["without the note", "forget the note keep the 2", "put it on the last one"])
def test_such_an_order_is_no_note_where_one_is_awaited(company: Company, said: str) -> None:
    """Nothing is kept of it."""
    company.taps("ann", "Note")
    company.types("ann", said)
    assert kept(company) == [FIRST]


SAYS = (
    "change the note to Late in June.",
    "the note should say Late in June.",
    'note should read "Late in June."',
)


@pytest.mark.parametrize("said", SAYS)
def test_other_words_take_the_place_of_those_that_wait(company: Company, said: str) -> None:
    """What they replace is said, and the level is saved with them."""
    company.types("ann", f"2 {TEXT}", said)
    notice = company.card("ann").notice
    assert "save 2 " in notice
    assert "Late in June.\nIn place of: " in notice
    company.types("ann", "yes")
    assert kept(company) == [FIRST, (2, "Late in June.")]


@pytest.mark.parametrize("said", SAYS)
def test_other_words_are_offered_for_the_note_that_stands(company: Company, said: str) -> None:
    """That of the last answer, where the question has none."""
    company.types("ann", said)
    assert "In place of: because we have a plan" in company.card("ann").notice
    assert kept(company) == [FIRST]
    company.types("ann", "yes")
    assert kept(company) == [(3, "Late in June.")]


@pytest.mark.parametrize("said", SAYS)
def test_other_words_where_a_note_is_awaited(company: Company, said: str) -> None:
    """They alone are the note."""
    company.taps("ann", "Note")
    company.types("ann", said)
    assert kept(company) == [FIRST, (None, "Late in June.")]


@pytest.mark.parametrize("said", ["put it on the last one", "add that to the previous question please"])
def test_a_text_that_waits_is_put_on_the_last_answer(company: Company, said: str) -> None:
    """By a yes, below the note that is there."""
    company.types("ann", f"we are {TEXT}", said)
    assert kept(company) == [FIRST]
    company.types("ann", "yes")
    assert kept(company) == [(3, f"because we have a plan\nwe are {TEXT}")]


def test_a_level_leaves_out_no_text_of_another_question(company: Company) -> None:
    """It is asked about as ever."""
    company.types("ann", f"2 {TEXT}", "skip", "just the 1")
    assert "Do you mean 1 " in company.card("ann").notice
    assert kept(company) == [FIRST]
