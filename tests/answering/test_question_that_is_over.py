"""What is typed beside a question that takes no answer any more, and what waits while news comes."""

from collections.abc import Callable

import pytest

from tests.beginnings import with_abe
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes, joined

TEXT = "we audit it yearly in june"


@so_far
def company(made: Company) -> None:
    """Ann stands at her second question; Abe is in her team."""
    with_abe(made)


def _closed(company: Company) -> str:
    goes(company, "Close answers", "1")
    return "Answers have closed for this round, so nothing was changed."


def _cancelled(company: Company) -> str:
    goes(company, "Cancel the round", "1")
    return "This round was cancelled, so there is nothing to answer."


def _removed(company: Company) -> str:
    goes(company, "People", "Ann", "Remove", "2")
    return "I can't find that."


def _submitted(company: Company) -> str:
    company.types("abe", "/start")
    company.taps("abe", "c")
    while presses := company.presses_on(company.card("abe"), "rate"):
        company.presses("abe", presses[0])
    company.taps("abe", "Submit", "1")
    return "This return has been submitted. Reopen it to change an answer."


@pytest.mark.parametrize("ends", [_closed, _cancelled, _removed, _submitted])
@pytest.mark.parametrize("said", [TEXT, "oops the last one should be 3", f"note for question 1: {TEXT}"])
def test_it_is_said_why_nothing_comes_of_it(
    company: Company, ends: Callable[[Company], str], said: str
) -> None:
    """And no Note is named that isn't there; the words can be copied."""
    why = ends(company)
    before = company.rows_of("answer")
    company.types("ann", said)
    assert why in company.text("ann")
    assert company.text("ann") == company.text("ann").strip()
    assert f"so that you can copy it: “{said}”" in company.text("ann")
    assert "tap Note" not in company.text("ann")
    assert company.rows_of("answer") == before


@pytest.mark.parametrize("said", ["yes", "keep it"])
def test_no_levels_are_named_on_a_return_that_was_submitted_meanwhile(company: Company, said: str) -> None:
    """A yes came after a colleague's tap."""
    company.types("ann", "3?")
    why = _submitted(company)
    company.types("ann", said)
    assert why in company.text("ann")
    assert "The levels here are" not in company.text("ann")


def test_what_tells_of_somebody_is_not_shown_back(company: Company) -> None:
    """The guard comes first."""
    _closed(company)
    company.types("ann", "Ben Shaw, born 30 November 2012, of 14 Alder Road, hurt his sister.")
    assert "Shaw" not in company.text("ann")


@pytest.mark.parametrize("how", [["keep it"], ["yes", "keep it"]])
@pytest.mark.parametrize(
    ("first", "kept"),
    [
        ("3?", (3, None)),
        (TEXT, (None, TEXT)),
        ("1 we review it each term", (1, "we review it each term")),
    ],
)
def test_what_was_gone_away_from_is_kept_though_news_came(
    company: Company, first: str, kept: tuple[int | None, str | None], how: list[str]
) -> None:
    """By words of its own; a yes is for the news, and hears once more which those are."""
    company.types("ann", first)
    company.taps("ann", "b")
    assert "Type yes to" in company.text("ann")
    joined(company, "ada", "Social care")
    assert company.heard("ann")
    company.types("ann", *how)
    assert kept in [(row.level, row.note) for row in company.rows_of("answer")]
