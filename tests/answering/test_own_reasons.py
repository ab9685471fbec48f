"""A reason that a team typed for not applicable is what its own views say, nobody else's."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.replies import Card, Fold, Picture
from tests.company import Company
from tests.flows.play import text_of
from tests.steps import found, goes, joined, opened

REASON = "The district nurses do this for us"
NOT_SAID = "another reason"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Ann has typed a reason for the first question, and rated the others."""
    made = Company(tmp_path)
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "amy", "Social care")
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "n")
    made.types("ann", f"{REASON}.")
    yield made
    made.close()


def rest(company: Company) -> None:
    """Ann rates what is left."""
    while presses := company.presses_on(company.card("ann"), "rate"):
        company.presses("ann", presses[2])


def test_the_line_of_the_answer(company: Company) -> None:
    """What the question folds to."""
    (fold,) = [one for one in company.said["ann"] if isinstance(one, Fold)]
    assert f"Not applicable: {REASON}" in fold.text


def test_the_question_once_more(company: Company) -> None:
    """From the check, and by a colleague who hears of it."""
    rest(company)
    company.taps("ann", "1", "1")
    assert f"Not applicable: {REASON}" in company.text("ann")
    company.types("amy", "/start")
    company.taps("amy", "Who answered")
    assert f"Not applicable: {REASON}" in company.text("amy")


def test_all_answers_and_the_star(company: Company) -> None:
    """The list, the caption and the working."""
    rest(company)
    company.taps("ann", "u", "1")
    (star,) = [one for one in company.said["ann"] if isinstance(one, Picture)]
    assert f"Not applicable: 1 × {REASON}." in star.caption
    company.taps("ann", "All answers")
    assert f"Not applicable: {REASON}" in company.text("ann")
    company.taps("ann", "b", "4")
    assert f"Not applicable: {REASON}" in company.text("ann")
    assert NOT_SAID not in text_of(company.card("ann"))


def test_of_many_what_finds_room(company: Company) -> None:
    """The one that was typed most often, cut to its first words; the caption counts the others."""
    for reason in ("No clinic of ours has had the training yet", "We have no such clinic", "no such clinic"):
        for _ in range(2 if "training" in reason else 1):
            company.taps("ann", "n")
            company.types("ann", reason)
    rest(company)
    company.taps("ann", "u", "1")
    (star,) = [one for one in company.said["ann"] if isinstance(one, Picture)]
    assert "2 × No clinic of ours has had the training…, 3 × another reason." in star.caption


def test_nobody_else_reads_it(company: Company) -> None:
    """A coordinator's lists count it."""
    rest(company)
    company.taps("ann", "u", "1")
    goes(company, "Close answers", "1")
    goes(company, "Results")
    (round_,) = company.rows_of("round")
    for n in range(1, 9):
        company.presses("cora", f"out:{round_.id}:{n}")
        said = [text_of(one) for one in company.said["cora"] if isinstance(one, Card)]
        assert REASON not in " ".join(said)


def test_the_conversation_keeps_no_word_of_it(company: Company) -> None:
    """The question that is asked once more folds to the reason, which its row has not had meanwhile."""
    rest(company)
    company.taps("ann", "1", "1")
    assert not any(REASON in str(row) for row in company.rows_of("conversation"))
    company.taps("ann", "b")
    assert REASON in str(company.said["ann"])
