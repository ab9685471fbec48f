"""What only doubts, and what says something besides."""

import pytest

from flows.typed.doubts import is_in_doubt
from flows.wording import Words


@pytest.mark.parametrize(
    "text",
    [
        "not sure",
        "Not sure yet",
        "I don't know",
        "we don't know yet, sorry",
        "No idea, what should I choose?",
        "hmm, not sure. What do you suggest?",
        "I'm really not sure about that",
        "what is this for?",
        "why do you ask",
        "it depends",
        "dunno",
        "I'd have to ask my manager",
        "What happens if I say no?",
    ],
)
def test_what_only_doubts(text: str) -> None:
    """In whatever words, alone or with a question what to choose."""
    assert is_in_doubt(text, Words(""))


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "no",
        "No, we don't",
        "not sure, probably yes",
        "I don't know who Sam told",
        "A child told me something and I'm not sure",
        "Health",
        "",
        "?!",
        "why can't I see the results",
    ],
)
def test_what_says_more(text: str) -> None:
    """An answer, a question of another kind, or something that happened."""
    assert not is_in_doubt(text, Words(""))
