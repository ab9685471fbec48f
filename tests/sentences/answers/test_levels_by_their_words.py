"""A sentence that has the own words of one level is asked about that one, and kept with it."""

import pytest

from tests.beginnings import ann_at_a_shipped_question
from tests.company import Company
from tests.sentences.answers.test_levels_in_sentences import notes
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Ann is at her first question of the shipped file."""
    ann_at_a_shipped_question(made)


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("absolutely, in place and evidenced in the HMIP self assessment", 3),
        ("it's in place and we audit it every quarter", 3),
        ("yes in place and shown in dip samples", 3),
        ("better now, mostly in place", 2),
        ("I'd call that mostly in place, agency staff still to train", 2),
        ("we're mostly in place with this, gaps are in nights", 2),
        ("we've started but it's patchy", 1),
        ("we have started this but not consistent across the three teams", 1),
        ("work has only started this quarter", 1),
    ],
)
def test_the_one_level_is_asked_and_a_yes_keeps_the_sentence(company: Company, said: str, level: int) -> None:
    """A list of words can't tell a wish from an answer, so a yes is needed."""
    company.types("ann", said)
    assert "Do you mean" in company.text("ann")
    assert notes(company) == []
    company.types("ann", "yes")
    assert notes(company) == [(level, said)]


@pytest.mark.parametrize("said", ["fully in place, we can show it", "yes in place and we can show it"])
def test_a_label_alone_is_the_answer(company: Company, said: str) -> None:
    """It says nothing besides."""
    company.types("ann", said)
    assert notes(company) == [(3, None)]
    assert "Saved: " in company.text("ann")


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("we've got a policy but only for over 12s", "1 Started, not consistent, 2 Mostly in place"),
        ("there's a protocol but it only covers under 10s", "1 Started, not consistent, 2 Mostly in place"),
        ("rarely done if I'm honest", "0 Not in place, 1 Started, not consistent"),
        ("hardly ever happens", "0 Not in place, 1 Started, not consistent"),
        ("being set up now", "0 Not in place, 1 Started, not consistent"),
    ],
)
def test_what_there_is_for_some_asks_for_a_level(company: Company, said: str, offered: str) -> None:
    """It was a note without one."""
    company.types("ann", said)
    assert f"Which do you mean: {offered}?" in company.text("ann")
    company.taps("ann", "1")
    assert notes(company) == [(1, said if len(said.split()) > 4 else None)]


@pytest.mark.parametrize(
    "said",
    [
        "I wish it was in place",
        "they say it's in place but nobody's seen it",
        "a plan is in place to start this",
        "could be in place by spring",
        "is it in place?",
    ],
)
def test_a_wish_or_what_others_claim_offers_none(company: Company, said: str) -> None:
    """Those words stand there, and none of it is said to be so."""
    company.types("ann", said)
    assert "Do you mean 3" not in company.text("ann")
    assert notes(company) == []
