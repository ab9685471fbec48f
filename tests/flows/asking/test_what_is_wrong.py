"""Where what is wrong is asked for, what tells it is an answer, and what takes something back is none."""

import pytest

from flows.asking.checking import is_no_fault, says_nothing_wrong
from flows.asking.text import calls_back
from flows.wording import Words

WORDS = Words("en")

TELLS = """
It was submitted in error
The wrong level was put
There was a typo
Added by mistake
Wrong item
Entered in error
I typed the wrong number
We put the wrong answer
It was wrong
The answer was a mistake
That was added by accident
I made a mistake on the last one
It was answered by mistake
The note was wrong
Wrong level entered
"""
NUMBERS = """
It should have been 2
Change it to 2
I meant 2
Please put 3
It was meant to be 1
"""
TAKEN_BACK = """
oops wrong button
Ignore that, wrong one
undo that please
scrap that
Delete that, it was a mistake
I pressed the wrong button by mistake
sorry, wrong chat
I did not mean to send that
never mind, my mistake
This message was sent in error
what did I put
show my answers
"""


@pytest.mark.parametrize("text", TELLS.strip().splitlines())
def test_an_account_of_a_mistake_is_an_answer(text: str) -> None:
    """Of an action, of a return and of the draft."""
    assert not calls_back(text, WORDS)
    assert not is_no_fault(text, WORDS)
    assert not says_nothing_wrong(text, WORDS)


@pytest.mark.parametrize("text", NUMBERS.strip().splitlines())
def test_a_number_in_place_of_another_is_wrong_with_a_result(text: str) -> None:
    """Why an action is dropped or a return is late, it does not say."""
    assert calls_back(text, WORDS) or text.startswith("It ")
    assert not is_no_fault(text, WORDS)
    assert not says_nothing_wrong(text, WORDS)


@pytest.mark.parametrize("text", TAKEN_BACK.strip().splitlines())
def test_what_takes_back_what_was_sent_is_none(text: str) -> None:
    """It orders, or is about what was pressed."""
    assert calls_back(text, WORDS)
    assert is_no_fault(text, WORDS)
    assert says_nothing_wrong(text, WORDS)


@pytest.mark.parametrize("text", ["by mistake", "sorry, my mistake", "typo", "in error"])
def test_a_mistake_alone_is_nothing_wrong_with_a_draft(text: str) -> None:
    """It says not of what; of a return that is let in late it says why."""
    assert says_nothing_wrong(text, WORDS)
    assert not calls_back(text, WORDS)
