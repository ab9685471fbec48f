"""A correction, an order or a question typed where a note or a reason is awaited is none: at a real store."""

import pytest

from tests.beginnings import ann_alone, ann_and_hal
from tests.company import Company
from tests.flows.small import SMALL
from tests.so_far import so_far
from tests.steps import answered, goes

TO_ONE = (
    "not 2, put 1",
    "no 1",
    "1 not 2",
    "yes but make it 1",
    "not 2 but 1",
    "1 instead of 2",
    "no, level 1",
)
ORDERS = ("edit", "add it", "change the text", "save it")


@so_far
def company(made: Company) -> None:
    """Ann has answered one question with 2, and is asked for a note to it."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "2", "b", "t")


@so_far
def agreeing(made: Company) -> None:
    """Two teams differ, and Cora is asked why it is a 2."""
    made.file = SMALL.replace("about: own", "about: area", 4).encode()
    ann_and_hal(made)
    answered(made, "ann", "3")
    answered(made, "hal", "0")
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")
    goes(made, "Agree ratings", "1", "c", "2")


def kept(company: Company) -> list[tuple[int, str | None]]:
    """The level and the note of each answer."""
    return [(row.level, row.note) for row in company.rows_of("answer")]


@pytest.mark.parametrize(
    "said", [*TO_ONE, "make it 1", "not a 2, sorry, a 1", "change it from 2 to 1", "please put 1"]
)
def test_a_correction_leads_from_the_note_to_the_answer(company: Company, said: str) -> None:
    """It is asked there, with the levels to tap, and a yes changes it."""
    company.types("ann", said)
    assert kept(company) == [(2, None)]
    assert "Do you mean 1 " in company.card("ann").notice
    assert company.presses_on(company.card("ann"), "rate")
    company.types("ann", "yes")
    assert kept(company) == [(1, None)]


def test_which_it_is_is_asked_where_it_only_says_which_it_is_not(company: Company) -> None:
    """Of the others each may be meant."""
    company.types("ann", "no, not 2")
    assert "Which do you mean: 0 " in company.card("ann").notice
    assert kept(company) == [(2, None)]


@pytest.mark.parametrize(
    "note",
    [
        "No one is trained",
        "Not 2 teams but 3 have it",
        "We put 2 posters up",
        "No 2 is out of date",
        "Not in every school, 1 has none",
        "but 2 of 3 schools do",
    ],
)
def test_a_note_with_a_figure_is_kept(company: Company, note: str) -> None:
    """It says more than a level."""
    company.types("ann", note)
    assert kept(company) == [(2, note)]


@pytest.mark.parametrize("said", [*ORDERS, "will health see this", "can the police read my note"])
def test_an_order_or_a_question_is_no_note_without_a_yes(company: Company, said: str) -> None:
    """A question is answered there."""
    company.types("ann", said)
    assert "I've kept nothing" in company.text("ann")
    assert ("only your team sees" in company.text("ann")) == (said not in ORDERS)
    assert kept(company) == [(2, None)]


@pytest.mark.parametrize("said", TO_ONE)
def test_a_correction_is_no_reason_for_what_was_agreed(agreeing: Company, said: str) -> None:
    """The item is asked again, and nothing is agreed."""
    agreeing.types("cora", said)
    assert agreeing.rows_of("agreed") == []
    assert "Do you mean 1 " in agreeing.card("cora").notice
    assert agreeing.presses_on(agreeing.card("cora"), "settle")
    agreeing.types("cora", "yes", "Nobody has a copy.")
    assert [(row.level, row.reason) for row in agreeing.rows_of("agreed")] == [(1, "Nobody has a copy.")]


@pytest.mark.parametrize("said", [*ORDERS, "will health see this"])
def test_an_order_or_a_question_is_no_reason(agreeing: Company, said: str) -> None:
    """Everybody would read it."""
    agreeing.types("cora", said)
    assert agreeing.rows_of("agreed") == []


@pytest.mark.parametrize("said", [*ORDERS, "will health see this"])
def test_an_order_or_a_question_is_not_what_is_wrong(agreeing: Company, said: str) -> None:
    """The coordinators would hear of it."""
    agreeing.types("hal", "/start")
    agreeing.taps("hal", "Check what the draft", "Something is wrong")
    agreeing.types("hal", said)
    assert [row.facts_note for row in agreeing.rows_of("sheet") if row.facts_note] == []
