"""The shell over a real store and engine."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot import patience
from bot.assistant import Assistant
from bot.channel import Accepted, Arrival, Outcome, Pace, Parcel
from bot.report.painter import Painter
from flows.events import Commanded, Event, Typed
from flows.people import Address
from flows.replies import Card
from flows.view import Conversation, Reach, Turn, View
from storage.store import Store
from tests.storage.world import FRAMEWORK_BYTES, START, read_small

FRAMEWORK = Path(__file__).parents[2] / "framework.yaml"
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
    store = await Store.open(
        f"sqlite:///{tmp_path / 'audit.db'}", FRAMEWORK.read_bytes(), clock=lambda: START
    )
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
    store = await Store.open(
        f"sqlite:///{tmp_path / 'audit.db'}", FRAMEWORK.read_bytes(), clock=lambda: START
    )
    phone = Phone()
    assistant = Assistant(store, [phone], Painter(), clock=lambda: START)
    await asyncio.gather(*map(partial(_hand_in, assistant), range(1, 6)))
    await assistant.settle()
    await store.close()
    assert len(phone.cards) == 5


class Notes:
    """An engine that keeps which dates it was told."""

    def __init__(self) -> None:
        self.days: list[dict[date, date]] = []

    def respond(self, view: View, event: Event, _reached: Reach | None = None) -> Turn:
        """Say nothing."""
        if isinstance(event, Typed):
            self.days.append({meant.today: meant.day for meant in event.days})
        return Turn(conversation=view.conversation)

    def reach(self, conversation: Conversation, event: Event, language: str) -> Reach:
        """Nothing."""
        del conversation, event, language
        return Reach()

    def apologise(self, view: View, event: Event) -> Turn:
        """Not needed here."""
        raise NotImplementedError


async def test_typed_dates_are_read_for_every_day_that_it_is_somewhere(tmp_path: Path) -> None:
    """The engine knows where it was said; the shell what it means there."""
    engine = Notes()
    url = f"sqlite:///{tmp_path / 'audit.db'}"
    store = await Store.open(url, FRAMEWORK_BYTES, engine=engine, read=read_small, clock=lambda: START)
    assistant = Assistant(store, [Phone()], Painter(), clock=lambda: START)
    for number, (said, hour) in enumerate((("tomorrow", 9), ("tomorrow", 11), ("tomorrow we meet", 11))):
        at = datetime(2026, 6, 30, hour, 30, tzinfo=UTC)
        event = Typed(id=f"{number:032x}", at=at, address=HERE, text=said)
        await assistant.receive([Arrival(channel="test", source="bot", update=str(number), event=event)])
    await assistant.receive([start(9), Arrival(channel="test", source="bot", update="10", event=None)])
    await assistant.settle()
    await store.close()
    june, july = date(2026, 6, 30), date(2026, 7, 1)
    before, after = june - timedelta(days=1), july + timedelta(days=1)
    assert engine.days == [{before: june, june: july}, {before: june, june: july, july: after}, {}]


async def _hand_in(assistant: Assistant, number: int) -> None:
    await assistant.receive([start(number)])
