"""What a page keeps of a return that somebody read there by a link: nothing, once that is over."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.channel import Arrival
from flows.events import Event
from flows.people import PAGE, Address
from flows.presses.answering import TAKE_BACK
from flows.replies import Card, Reply
from storage.queues import shown
from tests.beginnings import with_abe
from tests.company import Company
from tests.flows.play import text_of
from tests.machine.stage import Common
from tests.test_approving import linked, read, sheet_of, taken

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
        return "\n".join(text_of(one.reply) for one in self.page().entries if isinstance(one.reply, Card))


@pytest.fixture
def company(tmp_path: Path) -> Iterator[WithAPage]:
    """Eve has read the return of a team of Northshire."""
    made = WithAPage(tmp_path)
    with_abe(made)
    taken(made, "eve", linked(made))
    read(made, "eve")
    assert "To approve · page" in made.words()
    yield made
    made.close()


def test_who_has_approved_has_no_answer_on_the_page_any_more(company: WithAPage) -> None:
    """Only that it is done; and the page says what is so."""
    company.taps("eve", "Approve and submit")
    assert "What you read of the return is gone from this page." in company.words()
    assert "To approve" not in company.words()
    assert [row.how for row in company.rows_of("approval")] == ["approved"]


def test_who_sends_it_back_has_none_either(company: WithAPage) -> None:
    """With the line that the team reads."""
    company.taps("eve", "Send it back")
    company.types("eve", "Please look at the second one.")
    assert "is gone from this page" in company.words()
    assert "To approve" not in company.words()


def test_what_the_team_takes_back_goes_from_the_page(company: WithAPage) -> None:
    """Whoever was to approve it reads that it was taken back, and nothing of it."""
    company.presses("ann", TAKE_BACK(sheet_of(company)))
    assert "To approve" not in company.words()
    assert "taken" in company.words()
