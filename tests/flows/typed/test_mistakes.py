"""Whoever says that a figure is wrong is led to what puts it right, and nobody else is."""

import pytest

from flows.typed.anywhere import word_known
from flows.wording import Words

WORDS = Words("en")

WRONG = (
    "the figure for item 7 is wrong: Health said 3 and meant 1",
    "there is a mistake in the results",
    "Health gave us the wrong number",
    "how do I change a released figure?",
    "wrong number",
    "the figure for P11 is wrong",
    "I think the rating for item 7 is wrong",
    "we released the wrong figures",
    "a number is wrong",
    "item 7 is wrong",
    "item 7 should be 1",
    "Police sent the wrong answer",
    "how do we correct the results",
    "can I change the results after release?",
    "there's an error in the published results",
    "the results have a mistake in them",
    "how do I fix a mistake in the results",
    "one of the ratings is wrong, what do I do?",
    "the agreed rating of P11 is wrong",
    "the score for Prevention is incorrect",
    "who do I tell about a mistake in the results",
    "we found a mistake in the results",
    "change a released figure",
    "correct a figure",
    "I want to correct a released rating",
    "the numbers for Health are wrong because they counted twice 3",
    "Kelshire Health's figures are wrong",
    "the level for item 7 is not right",
    "we agreed the wrong level",
    "the wrong rating was released",
    "what happens if a figure is wrong?",
)

NO_FIGURE = (
    "can I change my answer",
    "the child is wrong",
    "there is something wrong with my son",
    "the figure is wrong. A child told me he was hurt",
    "he gave me the wrong idea",
    "I want to change my name",
    "report a child",
    "how do I report an abuse",
    "I made a mistake",
    "is there a right answer",
    "change the date",
    "there is a number of children at risk",
    "my uncle touched the wrong place",
    "we put staff training in place",
    "the paper is in the drawer",
)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_figure_leads_to_a_correction(text: str) -> None:
    """As it is typed, as if shouted, and with a word of thanks."""
    for said in (text, text.upper(), f"Hi, {text}", f"{text} please"):
        assert word_known(said, WORDS) == "amend", said


@pytest.mark.parametrize("text", NO_FIGURE)
def test_what_is_no_figure_is_heard_as_it_was(text: str) -> None:
    """A worry above all; one's own answers; somebody's name."""
    assert word_known(text, WORDS) != "amend"
