"""What somebody wants at a question who does not answer it."""

import pytest

from flows.typed.over import Over, over_in
from flows.wording import Words

WORDS = Words("en")


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("i need to stop now, back later", Over.STOP),
        ("i have to stop here sorry, will carry on tomorrow", Over.STOP),
        ("got to dash, stopping now", Over.STOP),
        ("got to go, court. will finish tmrw", Over.STOP),
        ("in court now. back tomorrow", Over.STOP),
        ("Have to go - strategy meeting. Will finish it on Friday", Over.STOP),
        ("phone's going, will do the rest later", Over.STOP),
        ("will finish tmrw, got to go", Over.STOP),
        ("we go to court, and the police come", None),
        ("court", None),
        ("training, appointment", None),
        ("all done submit it pls", Over.SUBMIT),
        ("thats everything can you submit it now", Over.SUBMIT),
        ("i am done, can my head check it first?", Over.APPROVE),
        ("i want my boss to check it first", Over.APPROVE),
        ("this is a load of bollocks", Over.CROSS),
        ("you are a useless bot", Over.CROSS),
        ("what a waste of time", Over.CROSS),
        ("we have to stop children being moved twice", None),
        ("stopping now because the child was moved", None),
        ("we submit it to the board each year", None),
        ("can the head check each plan", None),
        ("the policy is useless", None),
        ("this is rubbish in schools", None),
        ("i am useless", None),
        ("you hurt me", None),
    ],
)
def test_what_is_wanted(text: str, over: Over | None) -> None:
    """Only of a text that says nothing besides."""
    assert over_in(text, WORDS) is over
