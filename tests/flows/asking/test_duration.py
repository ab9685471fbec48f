"""How long it takes to answer."""

import pytest

from flows.asking.duration import minutes, takes
from flows.wording import Words


@pytest.mark.parametrize(
    ("questions", "said"),
    [(1, "1 minute"), (2, "1 minute"), (5, "3 minutes"), (9, "5 minutes"), (35, "15 minutes")],
)
def test_few_questions_take_few_minutes(questions: int, said: str) -> None:
    """Nobody needs five minutes for one tap; of many the nearest five is enough."""
    assert minutes(Words("en"), questions) == said


@pytest.mark.parametrize(
    ("questions", "alone", "said"),
    [
        (35, False, "Plan two short meetings; tapping takes about 15 minutes."),
        (15, False, "Plan a short meeting; tapping takes about 5 minutes."),
        (35, True, "Tapping takes about 15 minutes."),
        (4, False, "Tapping takes about 2 minutes."),
    ],
)
def test_a_team_is_told_to_plan_meetings(questions: int, *, alone: bool, said: str) -> None:
    """What takes long is to agree the answers; a few questions and a practice audit need no meeting."""
    assert takes(Words("en"), questions, alone=alone) == said
