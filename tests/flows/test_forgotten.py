"""Chats that are newer than what is known: a backup was restored."""

from dataclasses import replace

import pytest

from flows.events import Quoted, QuotedButton, Typed
from flows.forgotten import Forgotten
from flows.recognising import read
from flows.replies import Button, Fold
from flows.view import Told
from tests.flows.explore import asked
from tests.flows.play import Chat, buttons_of, common, text_of

AFTER = 41


def set_back() -> Chat:
    """Somebody at a question of whose chat nothing is known from message 42 on."""
    chat = asked()
    talk = chat.world.conversation
    assert talk.live is not None
    shown = tuple(button.press for button in buttons_of(talk.live.buttons))
    forgotten = Forgotten(after=AFTER, shown=shown)
    live = replace(talk.live, handle=None, buttons=(), folded="", forgotten=forgotten)
    chat.world = replace(chat.world, conversation=replace(talk, live=live, last=None, awaiting=None))
    return chat


def rated(chat: Chat) -> str:
    """What a rating of the question that is asked carries."""
    return next(one.press for one in buttons_of(chat.card.buttons) if one.press.startswith("rate:"))


@pytest.mark.parametrize("text", ["2", "d", "We meet every week", "ok", "/help"])
def test_the_first_word_is_told_and_changes_nothing(text: str) -> None:
    """A key belongs to a card that is gone; whatever is said, the person hears of it once."""
    chat = set_back()
    turn = chat.send(text)
    assert "set back to an earlier copy" in chat.card.notice
    assert turn.changes == ()
    chat.send("hello")
    assert "set back" not in text_of(chat.card)


def test_a_card_that_came_later_shrinks_and_the_live_one_comes() -> None:
    """Its buttons do nothing, whenever they are tapped; those of the card that came count."""
    chat = set_back()
    press = rated(chat)
    turn = chat.press(press, on="60")
    assert turn.changes == ()
    (fold,) = [one for one in turn.replies if isinstance(one, Fold)]
    assert (fold.handle, fold.buttons) == ("60", ())
    talk = chat.world.conversation
    assert talk.live is not None
    chat.world = replace(chat.world, conversation=replace(talk, live=replace(talk.live, handle="70")))
    assert chat.press(press, on="55").changes == ()
    assert chat.press(rated(chat), on="70").changes


def test_older_cards_are_what_they_were() -> None:
    """What was sent before the backup is known, and so is what has been sent since."""
    chat = set_back()
    press = rated(chat)
    assert chat.press(press, on=str(AFTER)).changes
    chat = set_back()
    told = Told(buttons=((Button(key="1", label="Yes", press=press),),))
    chat.world = replace(chat.world, conversation=replace(chat.world.conversation, told=told))
    assert chat.press(press, on="80").changes


def test_a_card_that_was_replaced_in_place_is_not_what_it_was() -> None:
    """Its message is as old as the backup, and what stands on it is not: it does nothing, tapped or not."""
    chat = set_back()
    submit = rated(chat).replace("rate:", "submit:").rsplit(":", 2)[0]
    assert chat.press(submit, on=str(AFTER)).changes == ()
    button = QuotedButton(key="1", label="Submit", press=submit)
    quoted = Quoted(card=str(AFTER), ours=True, buttons=(button,))
    event = Typed(**common(chat.address, 900, 9000), text="1", message="90", quoted=quoted)
    assert chat.hear(event).changes == ()


def test_two_restored_backups_forget_what_came_after_either() -> None:
    """What was sent between them is known; a second one before anything was sent forgets no less."""
    first = Forgotten(after=10, shown=("a",))
    assert first.again(5, ("b",)) == first
    both = first.until("20").again(30, ("c",))
    lost = {card for card in range(1, 50) if both.holds(str(card), ("x",), ())}
    assert lost == {*range(10, 20), *range(30, 50)}
    assert not both.holds("10", ("a",), ())
    assert not both.holds("30", ("c",), ())
    assert not both.holds("40", ("told",), ("told",))
    assert {card for card in range(1, 50) if both.until("40").holds(str(card), ("x",), ())} == {
        *range(10, 20),
        *range(30, 40),
    }


@pytest.mark.parametrize(("card", "forgotten"), [("60", True), ("41", False), ("x", False)])
def test_a_reply_to_such_a_card_is_none_to_a_button(card: str, forgotten: bool) -> None:  # noqa: FBT001 – a case
    """Neither its key nor its words press anything, and a name in it is refused as everywhere."""
    chat = set_back()
    button = QuotedButton(key="2", label="Mostly", press=rated(chat))
    quoted = Quoted(card=card, ours=True, buttons=(button,))
    event = Typed(**common(chat.address, 900, 9000), text="2", message="90", quoted=quoted)
    assert read(chat.world.conversation, event, "en").forgotten is forgotten
    if forgotten:
        assert chat.hear(event).changes == ()
        named = replace(event, id="1" * 32, text="Amy Brown, born 3 May 2012, was seen")
        chat.hear(named)
        assert any(type(one).__name__ == "Unsay" for one in chat.replies)
