"""What a yes, a no and all else mean once the assistant has asked which button was meant."""

import pytest

from flows.events import Typed
from flows.people import Address
from flows.presses.answering import NOTED
from flows.recognising import read
from flows.replies import Button
from flows.view import Conversation, LiveCard, Told
from tests.clocks import NOON

SHEET = "s" * 16
MEANT = f"rate:{SHEET}:C01:2"
TWO = (("Close answers", "closed:aaaaaaaaaaaaaaaa"), ("Not now", "area:aaaaaaaaaaaaaaaa"))
QUESTION = (("Partly", f"rate:{SHEET}:C01:1"), ("Mostly", MEANT), ("Not applicable", f"na:{SHEET}:C01"))
CARDS = [(TWO, None), (QUESTION, None), (QUESTION, NOTED(SHEET, "C01"))]


def _after(said: str, card: tuple[tuple[str, str], ...], awaiting: str | None) -> tuple[str | None, str]:
    """The press and the courtesy of what somebody types after "Do you mean Mostly?" on a card."""
    address = Address(channel="test", id="ann")
    rows = tuple(
        (Button(key=str(nth), label=label, press=press),) for nth, (label, press) in enumerate(card, 1)
    )
    live = LiveCard(id="card", again=f"ask:{SHEET}:C01", buttons=rows)
    told = Told(buttons=((Button(key="y", label="Yes", press=MEANT),),), asks=True)
    talk = Conversation(address=address, live=live, awaiting=awaiting, told=told)
    reading = read(talk, Typed(id="1", at=NOON, address=address, text=said), "en")
    return str(reading.press) if reading.press else None, reading.courtesy


@pytest.mark.parametrize(("card", "awaiting"), CARDS)
@pytest.mark.parametrize("said", ["yes", "Y", "yep please", "ok", "sure thing", "that's right", "👍🏽"])
def test_a_yes_is_to_what_was_asked(
    said: str, card: tuple[tuple[str, str], ...], awaiting: str | None
) -> None:
    """Whatever else the card has for it, and whatever text it awaits."""
    assert _after(said, card, awaiting) == (MEANT, "")


@pytest.mark.parametrize(("card", "awaiting"), CARDS)
@pytest.mark.parametrize("said", ["no", "Nope!", "no thanks", "never"])
def test_a_no_is_to_what_was_asked(
    said: str, card: tuple[tuple[str, str], ...], awaiting: str | None
) -> None:
    """It presses nothing and is kept nowhere."""
    assert _after(said, card, awaiting) == (None, "lost.not_meant")


@pytest.mark.parametrize("said", ["yes?", "yes but only some", "no idea about that", "hello"])
def test_anything_else_is_neither(said: str) -> None:
    """It means what it would have meant without the question."""
    press, courtesy = _after(said, QUESTION, None)
    assert press != MEANT
    assert courtesy != "lost.not_meant"
