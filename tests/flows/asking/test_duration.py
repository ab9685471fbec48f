"""How long it takes to answer."""

import pytest

from flows.asking.duration import minutes
from flows.wording import Words


@pytest.mark.parametrize(
    ("questions", "said"),
    [(1, "1 minute"), (2, "1 minute"), (5, "3 minutes"), (9, "5 minutes"), (35, "15 minutes")],
)
def test_few_questions_take_few_minutes(questions: int, said: str) -> None:
    """Nobody needs five minutes for one tap; of many the nearest five is enough."""
    assert minutes(Words("en"), questions) == said
