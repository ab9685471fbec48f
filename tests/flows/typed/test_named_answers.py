"""An answer that is corrected by its place, in the words that people use for that."""

import pytest

from flows.typed.named_answers import Named, corrected_in
from flows.wording import Words

WORDS = Words("en")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("oops that last one should be 1", Named("1")),
        ("I meant 1 for the previous question", Named("1")),
        ("that was meant to be 3, the one before", Named("3")),
        ("the one before should have been a 2", Named("2")),
        ("last q was supposed to be 1", Named("1")),
        ("I put 3 for the last one but it should be 1", Named("1")),
        ("can you change the question before to mostly", Named("mostly")),
        ("got the last q wrong, meant 1", Named("1")),
        ("the last question should be 1 not 3", Named("1")),
        ("I answered the last question wrong", Named("")),
        ("oh wait I answered the first one wrong, it should be 2", Named("2", is_first=True)),
        ("I got the first question wrong", Named("", is_first=True)),
        ("the last one was in May", None),
        ("our last review should be 2", None),
        ("the last answer we had from health should be chased again in the spring", None),
        ("question 1 is answered by health", None),
    ],
)
def test_what_an_answer_should_be(text: str, named: Named | None) -> None:
    """By its place, in the words of a correction; else it tells of the service."""
    assert corrected_in(text, WORDS) == named
