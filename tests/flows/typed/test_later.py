"""What is said by somebody who puts something off, and notes that only sound like it."""

import pytest

from flows.typed.later import is_for_later
from flows.wording import Words

WORDS = Words("en")

PUT_OFF = """
I'll do it Friday
will answer tomorrow
need to ask Jo first
back later
I'll come back to this on Monday
back in a bit
will do this one tomorrow morning
let me check with my manager first
I need to speak to the team lead
need to check with Dave in CAMHS first
I'll ask Sam tomorrow
I'll finish it next week
I'll get back to you
brb
Can I do this later
ask me again tomorrow
have to go, back tomorrow
I'll answer when I'm back in the office
will look at it after lunch
I'll do it on Friday thanks
I need to ask my manager
will get back to this later today
I'll have to ask our lead about this
ill sort it out on thursday
busy now, back after lunch
I'll tell you Monday
finish this tomorrow
not now, I'll do it tonight
gonna do it at the weekend
"""

NOTES = """
We do it Fridays at the clinic
Ask the lead first, then the nurse
We check it on Mondays
Staff need to ask the lead first
We will train all staff next week
Back to school meetings are held on Friday
We do this later
Training is on Friday
I need to talk to someone
I need to tell someone about a boy
we check with the police first
Look at it every Friday
Call the duty desk first
check with the lead first
The lead checks it on Monday
Reviewed after half term
We will review this in January
need to train staff
Follow up next week
Return home interviews within three days
Speak to the lead first
see the policy
See policy on sharing
Answer machine at weekends
do it on the first Monday
Complete within a week
Check on Friday
I ask the lead each Friday
we will ask the board next month
Look at in supervision
Add this to training next month
"""


@pytest.mark.parametrize("text", PUT_OFF.strip().splitlines())
def test_coming_back_to_it_is_no_note(text: str) -> None:
    """Who comes back to it, or asks somebody first, has written no note."""
    assert is_for_later(text, WORDS)


@pytest.mark.parametrize("text", NOTES.strip().splitlines())
def test_team_does_it_is_a_note(text: str) -> None:
    """What a team does, and when, is a note."""
    assert not is_for_later(text, WORDS)


@pytest.mark.parametrize("text", ["tomorrow", "on Friday", "next week"])
def test_time_alone_puts_off_beside_an_answer(text: str) -> None:
    """Beside an answer a time alone says when."""
    assert is_for_later(text, WORDS, bare=True)


@pytest.mark.parametrize("text", ["tomorrow", "on Friday", "next week"])
def test_time_alone_is_a_text_elsewhere(text: str) -> None:
    """Elsewhere it may be a name or a text."""
    assert not is_for_later(text, WORDS)
