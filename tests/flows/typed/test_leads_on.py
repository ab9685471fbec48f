"""A yes to a card that leads on, or that all is done, is the button that does; other texts are not."""

import pytest

from flows.presses.answering import APPROVE, CHECK, GO_ON, OPEN_DOMAIN, TASKS
from flows.presses.arriving import START
from flows.replies import Button
from flows.typed.wants import wanted_on
from flows.wording import Words

WORDS = Words("en")
SHEET = "s" * 16
BEGIN = Button(key="c", label="Start", press=GO_ON(SHEET))
CHECKS = Button(key="u", label="Check and submit", press=CHECK(SHEET))
SUBMIT = Button(key="u", label="Submit", press=APPROVE(SHEET))
DOMAIN = Button(key="1", label="Workforce", press=OPEN_DOMAIN(SHEET, "W"))
BACK = Button(key="b", label="Back", press=TASKS(SHEET))
HOME = Button(key="b", label="Back", press=START())


def found(buttons: list[Button], text: str) -> list[Button]:
    """The buttons by which what the text wants is done."""
    return wanted_on(buttons, text, None, WORDS)


@pytest.mark.parametrize(
    "text",
    ["Yes!", "okay", "👍", "Let's get going", "we're ready", "right, let's start", "good to go", "go on"],
)
def test_a_yes_begins(text: str) -> None:
    """Of a card with several ways on, the one to the questions."""
    assert found([BEGIN, DOMAIN, CHECKS, BACK], text) == [BEGIN]


@pytest.mark.parametrize(
    "text",
    ["That's everything", "I've finished", "we are all done now", "no changes", "Looks good, thanks", "yes"],
)
def test_what_is_done_is_submitted(text: str) -> None:
    """Where a card offers to, which asks before it does."""
    assert found([DOMAIN, SUBMIT, BACK], text) == [SUBMIT]


@pytest.mark.parametrize(
    "text",
    [
        "not ready",
        "nearly finished",
        "we're not done",
        "correct",
        "no",
        "is it finished",
        "done with the police",
    ],
)
def test_other_texts_lead_nowhere(text: str) -> None:
    """What is not yet, and what may be about a mistake, is no yes."""
    assert found([DOMAIN, SUBMIT, BACK], text) == []
    assert found([BEGIN, DOMAIN], text) == []


def test_the_way_back_is_no_way_on() -> None:
    """A button to the same place under another key is not meant."""
    assert found([DOMAIN, HOME], "yes") == []
