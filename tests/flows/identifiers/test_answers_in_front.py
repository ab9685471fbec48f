"""An answer in front of a note is nobody; initials that are written like one are somebody."""

import pytest

from bot.learned import likeness
from flows.identifiers import judge

OF_ONE = (
    "N.A., aged 13, told staff",
    "N.A. (13) lives with gran",
    "N.A. Smith told staff",
    "N.A. told us that it happened at home",
    "DK, 13, told staff",
    "DK: mum rang us",
    "DK, not in school",
    "We told N.A. about it",
)
OF_NOBODY = (
    "N/A - not our job, social care does it",
    "N/A thats social care",
    "N.A.",
    "N.A. - we do not run homes",
    "N.A. because we only see adults",
    "N.A, our team is new",
    "DK",
    "DK sorry",
    "DK - we only began in May",
    "D/K, we are new",
)


@pytest.mark.parametrize("text", OF_ONE)
def test_initials_like_an_answer_are_found(text: str) -> None:
    """Where what is said behind them is said of somebody."""
    assert judge(text, likeness()).findings


@pytest.mark.parametrize("text", OF_NOBODY)
def test_an_answer_in_front_is_nobody(text: str) -> None:
    """Alone, or before why it is given."""
    assert not judge(text, likeness()).findings


@pytest.mark.parametrize("text", ["DK, disclosed abuse", "N.A. disclosed abuse"])
def test_what_initials_tell_is_heard(text: str) -> None:
    """The name is refused and the worry is not."""
    assert judge(text, likeness()).told_of_named
