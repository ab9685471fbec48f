"""Whoever wants to answer once answers have closed hears that, and whom to ask."""

import pytest

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes

SAID = (
    *("can I reopen my return", "open it again please", "let us back in", "we haven't finished"),
    *("change my answer to 2", "we need to change an answer", "I want to submit", "can we submit late"),
    *("sorry, we forgot to submit", "could I still answer"),
)


@so_far
def closed(made: Company) -> None:
    """Answers have closed; Social care has submitted and Health has not."""
    ann_and_hal(made)
    answered(made, "ann", "2")
    goes(made, "Close answers", "1")


@pytest.mark.parametrize("who", ["ann", "hal"])
@pytest.mark.parametrize("said", SAID)
def test_whoever_wants_to_answer_hears_that_it_is_too_late(closed: Company, who: str, said: str) -> None:
    """Not that it was not understood."""
    closed.types(who, said)
    assert "Answers have closed" in closed.text(who)
    assert "cora@northshire.example" in closed.text(who)
    assert "understand" not in closed.text(who)


@pytest.mark.parametrize("said", ["the printer is open", "our return on investment", "more tea"])
def test_other_words_are_not_heard_so(closed: Company, said: str) -> None:
    """They may be asked about as something else."""
    closed.types("ann", said)
    assert "Answers have closed" not in closed.card("ann").notice


@pytest.mark.parametrize("said", ["let us back in", "we haven't finished"])
def test_whoever_was_let_in_again_is_not_sent_away(closed: Company, said: str) -> None:
    """They can answer."""
    goes(closed, "Let a team correct or finish its return", "Health", "1")
    closed.types("hal", said)
    assert "Answers have closed, so they stay" not in closed.text("hal")
