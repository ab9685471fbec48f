"""Who says when they will say more has not said it yet."""

import pytest

from flows.asking.text import puts_off
from flows.wording import Words

WORDS = Words("en")


@pytest.mark.parametrize(
    "text",
    [
        *("I'll do it Friday", "will answer tomorrow", "need to ask Jo first", "back later", "tomorrow"),
        *("I’ll come back to this later", "Let me check with my manager tomorrow", "After the meeting"),
        *("sorry, I'll get back to you next week", "I have to ask our lead first.", "Friday"),
        *("we need to ask the team manager first", "answer it tomorrow", "can I do this later?"),
        *("I will finish this on Monday", "doing it tomorrow", "carry on in the morning"),
    ],
)
def test_a_time_for_it_is_no_note(text: str) -> None:
    """It is neither about the service nor a reason."""
    assert puts_off(text, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        *("We do it Fridays at the clinic", "Ask the lead first, then the nurse", "We check in the morning"),
        *("Staff ask the lead first", "The lead is asked first", "Training is on Monday"),
        *("We will review the policy next month", "Will be reviewed next week", "Check each file on Friday"),
        *("Done every Friday", "Police respond first", "We respond within a week", "Supervision is weekly"),
        *(
            "Need to improve thresholds",
            "Referrals are discussed on Monday",
            "Answered by the duty team first",
        ),
    ],
)
def test_what_a_service_does_at_a_time_is_a_note(text: str) -> None:
    """Days and "first" stand in what teams write about their work as well."""
    assert not puts_off(text, WORDS)
