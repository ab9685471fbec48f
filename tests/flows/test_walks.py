"""Which card takes whose place, and what a message means that was another card before."""

from dataclasses import replace

import pytest

from flows.events import Quoted, QuotedButton, Tapped, Typed
from flows.presses.answering import ASK
from flows.presses.arriving import INVITED, START
from flows.presses.explaining import BASIS, CALL, MY_DATA, PRIVACY
from flows.presses.results import AREA_SUMMARY, TEAM_SUMMARY, VERSIONS
from flows.presses.rounds import FACTS
from flows.replies import Button, Card, Fold
from flows.table import TABLE
from flows.view import Turn
from tests.counts import IS_LONG
from tests.flows.explore import explored
from tests.flows.play import Chat, buttons_of

STAY = {one.verb for one in (ASK, START, INVITED, CALL, FACTS, TEAM_SUMMARY, AREA_SUMMARY, VERSIONS)}
"""Cards to come back to and read, and questions."""


class Phone(Chat):
    """A chat that can be edited: a card in place of another has its handle."""

    @property
    def handle(self) -> str:
        """The handle of the live card."""
        live = self.world.conversation.live
        assert live
        assert live.handle
        return live.handle

    def go_on(self, key: str) -> Card:
        """Tap a button of the live card, whose message becomes the next."""
        handle, before = self.handle, self.card
        self.hear(self._tap(_button(before, key), handle))
        assert self.card.instead == before.id
        live = self.world.conversation.live
        assert live
        talk = replace(self.world.conversation, live=replace(live, handle=handle))
        self.world = replace(self.world, conversation=talk)
        return self.card

    def tap_late(self, key: str, card: Card) -> Turn:
        """Tap what the message of the live card was before."""
        return self.hear(self._tap(_button(card, key), self.handle))

    def reply(self, text: str, card: Card) -> Turn:
        """Write in reply to the message of the live card, which is this card there."""
        buttons = [QuotedButton(key=b.key, label=b.label, press=b.press) for b in buttons_of(card.buttons)]
        quoted = Quoted(card=self.handle, ours=True, buttons=tuple(buttons))
        return self.hear(Typed(**self._common(30), text=text, quoted=quoted))

    def _tap(self, button: Button, handle: str) -> Tapped:
        return Tapped(**self._common(30), press=button.press, card=handle)


def _button(card: Card, key: str) -> Button:
    return next(button for button in buttons_of(card.buttons) if button.key == key)


def walking() -> tuple[Phone, Card, Card]:
    """Somebody who has gone on from one card to the next, in one message; give both cards."""
    phone = Phone()
    phone.send("/help")
    return phone, phone.card, phone.go_on("1")


def again(phone: Phone) -> str:
    """The press that shows the live card."""
    live = phone.world.conversation.live
    assert live
    return live.again


def test_a_card_takes_the_place_of_the_one_tapped() -> None:
    """Over three cards and back, each in place of the one before."""
    phone, first, second = walking()
    assert (first.instead, second.instead) == (None, first.id)
    assert again(phone) == PRIVACY()


@pytest.mark.wide
@pytest.mark.wide
def test_questions_results_and_what_is_read_again_are_never_replaced() -> None:
    """None of these takes a place or gives it, on whatever way; and what is typed never does."""
    replaced = set()
    for found in explored()[:: 1 if IS_LONG else 16]:
        for button in buttons_of(found.card.buttons):
            tapped, typed = found.chat, found.chat
            before = tapped.world.conversation
            tapped.press(button.press, on=found.card.id)
            typed.send(button.key)
            assert not any(isinstance(one, Card) and one.instead for one in typed.replies)
            after = tapped.world.conversation
            if after.live == before.live or not tapped.card.instead:
                continue
            assert before.live
            assert after.live
            verbs = {before.live.again.split(":")[0], after.live.again.split(":")[0]}
            assert verbs.isdisjoint(STAY)
            assert before.awaiting is after.awaiting is None
            assert not any(isinstance(one, Fold) for one in tapped.replies)
            replaced |= verbs
    assert {"help", "privacy", "check", "tasks", "try"} <= replaced


def test_the_table_names_what_stays() -> None:
    """Nothing else is there to be read again; a question stays because it folds."""
    assert {verb for verb, row in TABLE.items() if row.stays} == STAY - {ASK.verb}


def test_an_old_card_of_the_chat_is_answered_below() -> None:
    """Only the newest card gives way, also to one that was tapped above it."""
    phone = Phone()
    phone.send("/help")
    first = phone.card
    phone.send("/privacy")
    phone.tap("1", on=first)
    assert phone.card.instead is None


def test_a_tap_under_way_does_what_its_button_says() -> None:
    """It was on what the message was before: answered below, by its own press."""
    phone, first, _ = walking()
    phone.tap_late("2", first)
    assert again(phone) == BASIS()
    assert phone.card.instead is None


@pytest.mark.parametrize(("text", "leads_to"), [("2", BASIS()), ("1", PRIVACY()), ("b", START())])
def test_a_reply_under_way_is_about_the_card_that_it_replies_to(text: str, leads_to: str) -> None:
    """The message that it quotes still had the buttons of the card before."""
    phone, first, _ = walking()
    phone.reply(text, first)
    assert again(phone) == leads_to


def test_a_reply_to_the_message_as_it_stands_is_about_the_live_card() -> None:
    """Its key means the button that stands there now."""
    phone, _, second = walking()
    phone.reply("1", second)
    assert phone.card.instead is None
    assert again(phone) == MY_DATA()
