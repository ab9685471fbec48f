"""A card that asks for the check of a draft, once its round is over: it leads to how things stand now."""

from collections.abc import Callable

import pytest

from flows.presses.rounds import FACTS, FACTS_RIGHT, FACTS_WRONG
from tests.beginnings import shared_draft
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes, opened, with_readers


@so_far
def company(made: Company) -> None:
    """Ann and Hal may check the draft; Sue scrutinises and Lee leads."""
    shared_draft(made)
    with_readers(made, ("sue", "A scrutineer"), ("lee", "A lead"))


def round_of(company: Company) -> str:
    """The first round."""
    return str(company.rows_of("round")[0].id)


def _cancelled(company: Company) -> None:
    goes(company, "Cancel the round", "1")


def _released(company: Company) -> None:
    goes(company, "Release", "1")


@pytest.mark.parametrize("press", [FACTS, FACTS_RIGHT, FACTS_WRONG])
@pytest.mark.parametrize("who", ["ann", "sue", "lee", "cora"])
@pytest.mark.parametrize("is_open", [False, True])
def test_a_cancelled_round_has_no_results(
    company: Company, who: str, press: Callable[[str], str], *, is_open: bool
) -> None:
    """Whoever has the card, by whatever role; where another round is open they are there."""
    _cancelled(company)
    if is_open:
        opened(company)
    company.types(who, "/start")
    company.presses(who, press(round_of(company)))
    assert "This round was cancelled, so there is nothing left to check." in company.text(who)
    assert "followed by the results" not in company.text(who)
    assert "Round 1" not in company.text(who)
    assert {row.facts_by for row in company.rows_of("sheet")} == {None}


@pytest.mark.parametrize("who", ["ann", "sue", "lee", "cora"])
def test_after_a_release_it_leads_to_the_round_that_is_open(company: Company, who: str) -> None:
    """Else to the results."""
    _released(company)
    press = FACTS(round_of(company))
    company.presses(who, press)
    assert "The draft has been followed by the results" in company.text(who)
    assert "Round 1 · released" in company.text(who)
    opened(company)
    company.presses(who, press)
    assert "The draft has been followed by the results" in company.text(who)
    assert "Round 1" not in company.text(who)
