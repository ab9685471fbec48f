"""A sentence beside a question that is no answer is offered as its note, at a real store."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.flows.play import buttons_of
from tests.shapes import SHAPES
from tests.so_far import so_far

OFFERED = "Type yes to keep what is below as a note, or give a level."
SENTENCES = (
    "there is a policy but its from 2017",
    "we refer to Barnardos since the spring",
    "The lead left in May and nobody followed",
    "HSB policy v3 is on the intranet, Sept 2024",
    "governors look at it once a term",
)


@so_far
def company(made: Company) -> None:
    """Ann is at the first question of her team."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


def notes(company: Company) -> list[str]:
    """What is kept beside answers."""
    return [row.note for row in company.rows_of("answer") if row.note]


@pytest.mark.parametrize("said", SENTENCES)
@pytest.mark.parametrize("yes", ["yes", "keep it", "Yes please"])
def test_a_yes_keeps_it(company: Company, said: str, yes: str) -> None:
    """It stands on the card, so that whoever typed it sees what they keep."""
    company.types("ann", said)
    assert OFFERED in company.text("ann")
    assert said in company.card("ann").notice
    assert notes(company) == []
    company.types("ann", yes)
    assert notes(company) == [said]


def test_one_goes_below_the_other(company: Company) -> None:
    """Whoever dictates in pieces loses none of them, and what stands as a note stays."""
    company.types("ann", *SENTENCES[:2])
    company.types("ann", "yes", SENTENCES[2])
    assert "\n".join(SENTENCES[:3]) in company.card("ann").notice
    company.types("ann", "yes")
    assert notes(company) == ["\n".join(SENTENCES[:3])]


def test_a_level_is_saved_without_it_and_it_can_still_be_kept(company: Company) -> None:
    """By tap and by typing; a no keeps nothing."""
    company.types("ann", SENTENCES[0], "2")
    assert [row.level for row in company.rows_of("answer")] == [2]
    assert f"Type yes to keep it: {SENTENCES[0]}" in company.text("ann")
    company.types("ann", "yes")
    assert notes(company) == [SENTENCES[0]]
    company.types("ann", SENTENCES[1], "no", "3")
    assert notes(company) == [SENTENCES[0]]


@pytest.mark.parametrize(
    "said",
    [
        "Tom Kelly wrote the policy for us",
        "our lead is on 07700 900123 at work",
        "who wrote the policy for all of this?",
        "x " * 300,
    ],
)
def test_what_can_be_no_note_is_not_offered(company: Company, said: str) -> None:
    """What names somebody, asks something, or has no room."""
    company.types("ann", said)
    assert OFFERED not in company.text("ann")
    company.types("ann", "yes")
    assert notes(company) == []


@so_far
def of_yes_and_no(made: Company) -> None:
    """The same where a yes is an answer."""
    made.file = next(one.file for one in SHAPES if {label for _, label, _ in one.levels} == {"No", "Yes"})
    made.restart(made.file)
    made.types("ann", "/start")
    made.taps("ann", "1", "1")
    while not made.presses_on(made.card("ann"), "rate"):
        made.presses("ann", buttons_of(made.card("ann").buttons)[0].press)


def test_where_yes_is_an_answer_nothing_is_offered(of_yes_and_no: Company) -> None:
    """It would be kept in the answer's place."""
    of_yes_and_no.types("ann", SENTENCES[0])
    assert OFFERED not in of_yes_and_no.text("ann")
    of_yes_and_no.types("ann", "yes")
    assert notes(of_yes_and_no) == []
