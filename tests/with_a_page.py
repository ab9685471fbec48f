"""People of whom one sits at a page on the web."""

from dataclasses import replace
from functools import partial

from bot.channel import Arrival
from flows.events import Event
from flows.people import PAGE, Address
from flows.replies import Card, Fold, Reply
from storage.queues import shown
from tests.company import Company
from tests.flows.play import text_of
from tests.machine.stage import Common

EVE = Address(channel=PAGE, id="eve")


class WithAPage(Company):
    """Eve is at a page, the others chat."""

    def _common(self, who: str, pause: int) -> Common:
        common = super()._common(who, pause)
        if who == EVE.id:
            common["address"] = EVE
        return common

    def _arrival(self, event: Event) -> Arrival:
        return replace(super()._arrival(event), channel=event.address.channel)

    def settle(self) -> dict[str, list[Reply]]:
        """Deliver, and look at the page."""
        said = super().settle()
        for one in self.page().entries:
            if one.reply is not None:
                self.screens[EVE.id].take(str(one.number), one.reply)
        return said

    def page(self) -> shown.Page:
        """The page as it stands."""
        return self.run(self.store.database.read(partial(shown.page_of, address=EVE)))

    def words(self) -> str:
        """What can be read there."""
        shown = (one.reply for one in self.page().entries)
        return "\n".join(
            one.text if isinstance(one, Fold) else text_of(one)
            for one in shown
            if isinstance(one, Card | Fold)
        )
