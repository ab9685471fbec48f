"""Several answers in one text, and what only looks like them."""

import pytest

from flows.typed.answer_lists import lists_answers
from flows.wording import Words
from tests.flows.typed.test_taken_back import ANSWERS

WORDS = Words("en")


@pytest.mark.parametrize(
    "text",
    [
        "3: 2, 4: 1, 5: 3",
        "4. 1\n5. 3\n6. 2",
        "1: 2, 2: 3",
        "q4 1 q5 3",
        "Q4=1, Q5=3",
        "1) 2 2) 3 3) 1",
        "1 - 2, 2 - 3",
        "q1 dk, q2 3",
        "4 1\n5 3\n6 2",
        "Here are my answers: 3: 2; 4: 1",
        "q3: 2. q4: 1.",
        "2 1 3 0",
        "2,1,3",
    ],
)
def test_questions_with_their_levels_are_a_list(text: str) -> None:
    """However they are set apart; and so are levels alone, from three on."""
    assert lists_answers(ANSWERS, text, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        *("2", "2 3", "1, 2", "1-2", "2 or 3", "1: 2", "10:30, 11:30", "1.2, 3.1", "2 of 3, 1 of 3"),
        *("2/3, 1/3, 2/3", "3 - 5 teams", "1: we have 2, 2: 3 teams", "2, 3 teams", "3 1 x 2 places"),
    ],
)
def test_another_text_with_figures_is_none(text: str) -> None:
    """It is one answer, lies between two, or counts something."""
    assert not lists_answers(ANSWERS, text, WORDS)
