"""After a round was cancelled: what is tapped or asked for there is answered once, and by what counts."""

import pytest

from tests.company import Company
from tests.flows.play import text_of
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released


@so_far
def company(made: Company) -> None:
    """Ann's team has returned round 1, which is released, and begun round 2, which is cancelled."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    opened(made)
    answered(made, "ann", "3")
    released(made)
    opened(made)


def test_that_it_was_cancelled_is_said_once(company: Company) -> None:
    """A tap on a question of it has no second reason above that."""
    asked = company.types("ann", "/start", "c")
    company.taps("ann", "2")
    goes(company, "Cancel the round", "1")
    said = text_of(company.taps("ann", "1", on=asked))
    assert said.count("This round was cancelled, so there is nothing to answer.") == 1
    assert "have closed" not in said


@pytest.mark.parametrize("way", ["results", "2"])
def test_results_are_those_of_the_last_round_that_counts(company: Company, way: str) -> None:
    """From where a tap on the cancelled one has led."""
    goes(company, "Cancel the round", "1")
    before = text_of(company.types("ann", "/start", "results"))
    opened(company)
    asked = company.types("ann", "/start", "c")
    company.taps("ann", "0")
    goes(company, "Cancel the round", "1")
    company.taps("ann", "1", on=asked)
    assert text_of(company.types("ann", way)) == before


def test_who_has_begun_hears_what_becomes_of_the_answers_and_where_they_are(company: Company) -> None:
    """Nothing said that they were kept, and nothing led to them; who has not begun is told nothing of any."""
    joined(company, "hal", "Health")
    company.types("ann", "/start", "c")
    company.taps("ann", "2")
    goes(company, "Cancel the round", "1")
    assert "What your team answered is kept for 1 year, and your team can read it." in company.heard("ann")
    assert "is kept" not in company.heard("hal")
    company.taps("ann", "See your team's answers")
    assert "All answers" in company.text("ann")
    assert "Mostly in place" in company.text("ann")
