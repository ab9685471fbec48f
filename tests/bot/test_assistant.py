"""The shell over a real store and engine."""

import asyncio
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot import patience
from bot.assistant import Assistant
from bot.channel import Accepted, Arrival, Outcome, Pace, Parcel
from bot.report.painter import Painter
from flows.events import Commanded
from flows.people import Address
from flows.replies import Card
from storage.store import Store
from tests.paths import SHIPPED
from tests.storage.world import START

HERE = Address(channel="test", id="ana")


class Phone:
    """A channel that keeps what it is sent."""

    name = "test"
    pace: Pace | None = None

    def __init__(self) -> None:
        self.cards: list[Card] = []
        self.rang = asyncio.Semaphore(0)

    async def send(self, parcel: Parcel) -> Outcome:
        """Take everything."""
        if isinstance(parcel.reply, Card):
            self.cards.append(parcel.reply)
            self.rang.release()
        return Accepted(handle=str(len(self.cards)))


def start(number: int) -> Arrival:
    """Somebody sends /start."""
    event = Commanded(id=f"{number:032x}", at=START, address=HERE, name="start")
    return Arrival(channel="test", source="bot", update=str(number), event=event)


async def test_full_disk_confirms_nothing_and_recovers_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """While there is no room updates stay unacknowledged; once there is, each is answered once."""
    monkeypatch.setattr(patience, "PAUSE_SECONDS", 0.01)
    store = await Store.open(f"sqlite:///{tmp_path / 'audit.db'}", SHIPPED.read_bytes(), clock=lambda: START)
    phone = Phone()
    assistant = Assistant(store, [phone], Painter(), clock=lambda: START, do=patience.patiently)
    running = asyncio.create_task(assistant.run())
    await _most_pages(store, 1)
    received = asyncio.create_task(assistant.receive([_of_somebody_else(number) for number in range(MANY)]))
    while "No room to write" not in caplog.text:  # noqa: ASYNC110 – a log is no event
        await asyncio.sleep(0)
    assert not received.done()
    assert phone.cards == []
    await _most_pages(store, 1_000_000)
    await received
    for _ in range(MANY):
        await phone.rang.acquire()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await store.close()
    assert len(phone.cards) == MANY


MANY = 60
"""People whose first cards need pages that are not there yet."""


def _of_somebody_else(number: int) -> Arrival:
    """Somebody new sends /start."""
    address = Address(channel="test", id=f"somebody{number}")
    event = Commanded(id=f"{number:032x}", at=START, address=address, name="start")
    return Arrival(channel="test", source="bot", update=str(number), event=event)


async def _most_pages(store: Store, pages: int) -> None:
    """Let the file grow to so many pages at most; SQLite never goes below what it has."""

    def limit(connection: Connection) -> None:
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))

    await store.database.read(limit)


async def test_callers_at_once_share_a_commit_and_all_are_answered(tmp_path: Path) -> None:
    """Everybody who hands in at the same time is answered, each once."""
    store = await Store.open(f"sqlite:///{tmp_path / 'audit.db'}", SHIPPED.read_bytes(), clock=lambda: START)
    phone = Phone()
    assistant = Assistant(store, [phone], Painter(), clock=lambda: START)
    await asyncio.gather(*map(partial(_hand_in, assistant), range(1, 6)))
    await assistant.settle()
    await store.close()
    assert len(phone.cards) == 5


async def _hand_in(assistant: Assistant, number: int) -> None:
    await assistant.receive([start(number)])
