"""Several people at one real store, as a channel would stand between them."""

import re
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from bot.calendars import bank_holidays
from bot.channel import Arrival
from bot.learned import likeness
from flows.codes import code_digest
from flows.replies import Button, Card, Invite, Reply
from flows.terms import Terms
from storage.database import tables
from storage.database.retained import kept
from tests.flows.play import buttons_of, text_of
from tests.machine.stage import Stage


class Company(Stage):
    """People by name. `said` is what everybody was sent by the last thing that happened."""

    def __init__(self, folder: Path, url: str = "") -> None:
        super().__init__(folder, url)
        self.said: dict[str, list[Reply]] = {}
        self.trusting = Terms(
            trusted=frozenset({"test"}),
            channels={"test": "channel.terminal"},
            bank_holidays=bank_holidays,
            likeness=likeness,
        )

    def with_code(self, code: str) -> Terms:
        """Terms with a set-up code."""
        return Terms(setup_digest=code_digest(code), likeness=likeness)

    def rows_of(self, table: str) -> Sequence[Any]:
        """All rows of a table."""
        return self.rows(select(tables.metadata.tables[table]))

    def happens(self, *arrivals: Arrival) -> dict[str, list[Reply]]:
        """Let these events be handled and everything delivered."""
        self.hear(arrivals)
        self.said = self.settle()
        return self.said

    def looks_at_the_clock(self) -> None:
        """It has been looked at all the time, and made no jump."""
        seen = {"seen": self.now, "steady": self.now - timedelta(days=2)}
        self.run(self.store.database.write(lambda one: one.execute(update(kept).values(seen))))

    def card(self, who: str) -> Card:
        """The last card that somebody was sent."""
        card = self.screens[who].card
        assert card, f"{who} has no card"
        return card

    def text(self, who: str) -> str:
        """What that card says."""
        return text_of(self.card(who))

    def heard(self, who: str) -> str:
        """What somebody's last cards say, those that came in between as well."""
        replies = self.said.get(who, [])
        return " ".join(text_of(one) for one in replies if isinstance(one, Card))

    def types(self, who: str, *lines: str) -> Card:
        """Type lines one after the other; a slash makes a command."""
        for line in lines:
            self.happens(self.typed(who, line))
        return self.card(who)

    def taps(self, who: str, *names: str, on: Card | None = None) -> Card:
        """Tap buttons by key, label or the beginning of a label, each on the last card."""
        for name in names:
            card = on or self.card(who)
            self.happens(self.tapped(who, _named(card, name).press, self._handle(who, card), 60))
        return self.card(who)

    def presses(self, who: str, press: str) -> Card:
        """Tap a button that carries this, whoever made it."""
        self.happens(self.tapped(who, press, "made up", 60))
        return self.card(who)

    def does(self, who: str, press: str) -> Card:
        """The same of what can't be undone: it is asked first, and the card has the button."""
        card = self.presses(who, press)
        asked = [one.press for one in buttons_of(card.buttons) if one.press.startswith(f"{press}:")]
        return self.taps_press(who, asked[0]) if asked else card

    def taps_press(self, who: str, press: str) -> Card:
        """Tap the button of the last card that carries this."""
        self.happens(self.tapped(who, press, self._handle(who, self.card(who)), 60))
        return self.card(who)

    def code(self, who: str) -> str:
        """The code of the invitation that somebody was just sent."""
        (invite,) = [reply for reply in self.said[who] if isinstance(reply, Invite)]
        return invite.code

    def joins(self, who: str, code: str, name: str) -> Card:
        """Open an invitation, say yes, and give a name if asked."""
        self.types(who, f"/start {code}")
        card = self.taps(who, "1")
        return self.types(who, name) if not card.buttons or "call you" in text_of(card) else card

    def _handle(self, who: str, card: Card) -> str:
        screen = self.screens[who]
        return screen.handle if screen.card is card else "an old card"

    def presses_on(self, card: Card, verb: str) -> list[str]:
        """The presses of a verb on a card."""
        return [b.press for b in buttons_of(card.buttons) if b.press.split(":")[0] == verb]


def _named(card: Card, name: str) -> Button:
    buttons: Sequence[Button] = buttons_of(card.buttons)
    exact = [b for b in buttons if name in (b.key, b.label)]
    found = exact or [b for b in buttons if re.match(re.escape(name), b.label)]
    assert len(found) == 1, f"{name!r} on {[(b.key, b.label) for b in buttons]}"
    return found[0]
