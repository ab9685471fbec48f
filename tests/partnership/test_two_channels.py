"""Three teams of one partnership, some of them on another channel than their coordinator."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.channel import Arrival
from flows.events import Event
from flows.people import Address
from flows.replies import Reply
from storage.queues.outbox import Delivered
from tests.company import Company
from tests.machine.stage import Common
from tests.steps import answered, found, joined, opened, released

SECOND = "second"
"""The channel of those whose name begins with Z."""


class OnTwoChannels(Company):
    """People of two channels at one store."""

    def _common(self, who: str, pause: int) -> Common:
        common = super()._common(who, pause)
        if who.startswith("z"):
            common["address"] = Address(channel=SECOND, id=who)
        return common

    def _arrival(self, event: Event) -> Arrival:
        return replace(super()._arrival(event), channel=event.address.channel)

    def settle(self) -> dict[str, list[Reply]]:
        """Deliver on both channels."""
        said = super().settle()
        for row in self.run(self.store.waiting(SECOND, 500)):
            said[row.address.id].append(row.reply)
            self.screens[row.address.id].take(f"z{row.id}", row.reply)
            self.run(self.store.done([Delivered(id=row.id, handle=f"z{row.id}")]))
        return said


@pytest.fixture
def company(tmp_path: Path) -> Iterator[OnTwoChannels]:
    """Nobody yet."""
    made = OnTwoChannels(tmp_path)
    yield made
    made.close()


def test_from_set_up_to_release_on_two_channels(company: OnTwoChannels) -> None:
    """What one channel can do, the other can: join with a code, answer, hear of the round and its results."""
    found(company, "Social care", "Health", "Voluntary")
    joined(company, "ann", "Social care")
    joined(company, "zed", "Health")
    joined(company, "zoe", "Voluntary")
    opened(company)
    assert {"ann", "zed", "zoe"} <= company.said.keys()
    for who, levels in (("ann", "3"), ("zed", "1"), ("zoe", "2")):
        answered(company, who, levels)
    company.types("cora", "/area")
    assert "Submitted 3 of 3" in company.text("cora")
    released(company)
    for who in ("ann", "zed", "zoe"):
        assert "The results are released" in company.text(who)
        company.taps(who, "1")
        assert "3 of 3 teams" in company.text(who)


def test_each_channel_reminds_its_own_people_once(company: OnTwoChannels) -> None:
    """Two processes, one after the other: what is due on the other's channel is not in the way."""
    found(company, "Social care", "Health", "Voluntary")
    joined(company, "ann", "Social care")
    joined(company, "amy", "Voluntary")
    joined(company, "zed", "Health")
    opened(company)
    company._seconds += 4 * 24 * 3600
    reminded: dict[str, str] = {}
    for channel in (SECOND, "test", SECOND, "test"):
        company.restart(company.file)
        while company.run(company.store.tick([channel], limit=1)):
            said = [who for who, replies in company.settle().items() if replies]
            assert not reminded.keys() & set(said)
            reminded |= dict.fromkeys(said, channel)
    assert reminded == {"ann": "test", "amy": "test", "zed": SECOND, "cora": "test"}
    sent = {row.state for row in company.rows_of("nudge") if row.stage == "not started"}
    assert sent == {"sent"}


def test_a_removed_person_is_out_on_the_other_channel(company: OnTwoChannels) -> None:
    """At the next message, wherever that comes from."""
    found(company, "Social care", "Health")
    joined(company, "zed", "Health")
    opened(company)
    company.types("zed", "/continue")
    press = company.presses_on(company.card("zed"), "rate")[0]
    company.types("cora", "/area")
    company.taps("cora", "People", "Zed", "Remove", "Remove")
    company.presses("zed", press)
    assert "can't find that" in company.text("zed")
    assert not company.rows_of("answer")
