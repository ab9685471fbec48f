"""What is typed on a card that only explains is for the question that it was opened from."""

import pytest

from flows.changes import NoteWritten, RatingGiven
from flows.conversations.explaining.glossary import KEYS
from flows.rounds import Rated
from tests.flows.explore import asked
from tests.flows.play import Chat, buttons_of, text_of

CARDS = ("glossary", "why", "privacy")


def _at(card: str) -> Chat:
    chat = asked()
    chat.send(card)
    assert chat.live.split(":")[0] == card
    return chat


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("said", ["2", "Mostly in place", "2, training is missing"])
def test_an_answer_typed_there_answers_the_question(card: str, said: str) -> None:
    """And the next question comes, as if it had been answered on its own card."""
    chat, plainly = _at(card), asked()
    chat.send(said)
    plainly.send(said)
    assert (chat.live, text_of(chat.card)) == (plainly.live, text_of(plainly.card))
    first, *others = chat.turn.changes
    assert isinstance(first, RatingGiven)
    assert first.rating == Rated(level=2)
    assert [one.text for one in others if isinstance(one, NoteWritten)] == (
        ["training is missing"] if "," in said else []
    )


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize(
    "said", ["n", "not applicable", "xyzzy", "partly", "thanks", "between 1 and 2", "2?"]
)
def test_all_else_is_said_on_the_question(card: str, said: str) -> None:
    """What only explains isn't sent once more."""
    chat, plainly = _at(card), asked()
    chat.send(said)
    plainly.send(said)
    assert (chat.live, text_of(chat.card), chat.turn.changes) == (plainly.live, text_of(plainly.card), ())


def test_an_answer_is_typed_on_the_words_behind_why_as_well() -> None:
    """Through both of these cards."""
    chat = _at("why")
    question = chat.live.removeprefix("why")
    chat.send("glossary")
    chat.send("3")
    first, *others = chat.turn.changes
    assert isinstance(first, RatingGiven)
    assert (question.endswith(first.item), others) == (True, [])


def test_no_key_of_the_words_answers_a_question() -> None:
    """However many parts there are."""
    assert not {button.key for button in buttons_of(asked().card.buttons)} & set(KEYS)
    assert not any(key.isdigit() for key in KEYS)
