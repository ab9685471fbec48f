"""What is typed on the card that says whom to call leads back to the question, and is asked there."""

import pytest

from storage.framework.file import read_framework
from tests.flows.play import Chat, buttons_of, text_of
from tests.paths import SHIPPED


@pytest.fixture
def worried() -> Chat:
    """Somebody who told of a worry beside a level, on a question."""
    chat = Chat(framework=read_framework(SHIPPED.read_bytes()))
    for text in ("/start", "1", "education", "no", "no", "england", "c"):
        chat.send(text)
    chat.send("2 - one Year 9 lad showed pictures last term")
    assert chat.live.startswith("call:")
    return chat


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("2", "2 Mostly in place"),
        ("yes definitely 3", "3 In place"),
        ("mostly in place", "2 Mostly in place"),
        ("about 1", "1 Started"),
        ("two", "2 Mostly in place"),
        ("1 because nobody is trained", "1 Started"),
        ("n/a", "n Not applicable"),
        ("don't know", "d Don't know"),
    ],
)
def test_a_level_is_asked_on_its_question(worried: Chat, text: str, asks: str) -> None:
    """The first answer typed there shows the question, is asked about, and is saved by a yes."""
    worried.send(text)
    assert worried.turn.changes == ()
    assert worried.live.startswith("ask:")
    assert f"Do you mean {asks}" in worried.card.notice
    worried.send("yes")
    assert worried.turn.changes or not worried.live.startswith("call:")


@pytest.mark.parametrize("text", ["I told my manager", "that is done now", "it was on the bus"])
def test_what_is_no_answer_stays_and_hears_the_way_back(worried: Chat, text: str) -> None:
    """Whom to call stays in sight, with the key that leads back."""
    worried.send(text)
    assert worried.live.startswith("call:")
    assert "type b" in worried.card.notice
    worried.send("b")
    assert worried.live.startswith("ask:")


def test_the_way_back_is_named_first(worried: Chat) -> None:
    """The first button is the way back to the question."""
    assert buttons_of(worried.card.buttons)[0].label == "Back to the question"


def test_each_number_says_whose_it_is_and_no_caution_is_there(worried: Chat) -> None:
    """A line without a number says where it is found; that none was checked is said on whom to call."""
    said = text_of(worried.card)
    assert "MASH (number on your council's website)." in said
    assert "Nobody has checked" not in said
    assert "*" not in said
