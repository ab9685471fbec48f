"""A Telegram that takes a message and never answers: what becomes of that one, and of all the others."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

from bot import delivery
from bot.channel import Arrival
from bot.delivery import Delivery
from bot.report.painter import Painter
from bot.tg.channel import Profile, TelegramChannel
from flows.events import Typed
from flows.people import Address
from storage.store import Store
from tests.clocks import NOON, at_noon
from tests.end_to_end.telegram_people import User
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.paths import TINY
from tests.patience import PATIENCE

PROFILE = Profile(commands={}, description="", short_description="")


class Office:
    """A bot with replies that wait for two people."""

    def __init__(self, file: Path, store: Store, server: TelegramServer) -> None:
        self.store, self._file, self._server = store, file, server
        self.ann, self.bob = server.user(7001), server.user(7002)

    async def written(self, who: User) -> None:
        """Have somebody be answered; it is not sent yet."""
        address = Address(channel="telegram", id=str(who.id))
        event = Typed(id=f"{who.id:032x}", at=NOON, address=address, text="hello")
        await self.store.put([Arrival(channel="telegram", source="test", update=str(who.id), event=event)])
        assert not await self.store.step()

    def query(self, sql: str) -> list[tuple[Any, ...]]:
        """Read or change the file."""
        with closing(sqlite3.connect(self._file)) as there, there:
            return there.execute(sql).fetchall()

    def tries(self, who: User) -> int:
        """How often something was sent to somebody."""
        return sum(call.fields["chat_id"] == str(who.id) for call in self._server.of("sendMessage"))

    async def deliver(self, limit: float) -> None:
        """Deliver what waits, and let a send take so long at most."""
        channel = TelegramChannel(TOKEN, clock=at_noon, api=self._server.api, pace=None, answer_seconds=limit)
        await channel.start(PROFILE)
        try:
            async with asyncio.timeout(PATIENCE):
                await Delivery(self.store, channel, Painter(), _nobody).drain()
        finally:
            await channel.close()


async def _nobody(address: Address) -> None:
    raise AssertionError(address)


@pytest.fixture
def server() -> Iterator[TelegramServer]:
    """A Telegram."""
    with TelegramServer() as server:
        yield server


@pytest.fixture
async def office(tmp_path: Path, server: TelegramServer) -> AsyncIterator[Office]:
    """One, over a database of its own."""
    file = tmp_path / "audit.db"
    store = await Store.open(f"sqlite:///{file}", TINY.read_bytes(), clock=at_noon)
    made = Office(file, store, server)
    for who in (made.ann, made.bob):
        await made.written(who)
    yield made
    await store.close()


@pytest.mark.parametrize("how", ["tear", "drip"])
async def test_what_goes_once_is_not_sent_again(office: Office, server: TelegramServer, how: Any) -> None:
    """Nobody knows whether it arrived, as where the connection is lost: it is given up, not sent twice."""
    office.query("UPDATE outbox SET again = 0")
    server.fail("sendMessage", how=how, chat=office.ann.id, accepted=True)
    for _ in range(2):
        await office.deliver(limit=2.0)
    assert (office.tries(office.ann), office.tries(office.bob)) == (1, 1)
    assert office.query("SELECT count(*) FROM outbox WHERE done_at IS NULL") == [(0,)]


@pytest.mark.parametrize("how", ["tear", "drip"])
async def test_an_answer_is_sent_again(
    office: Office, server: TelegramServer, how: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody waits for it, and may have it twice: as where the connection is lost."""
    monkeypatch.setattr(delivery, "PAUSES", (0.0,) * 20)
    server.fail("sendMessage", how=how, chat=office.ann.id)
    await office.deliver(limit=2.0)
    assert (office.tries(office.ann) >= 2, len(office.ann.shown)) == (True, 1)


async def test_others_go_on_meanwhile(
    office: Office, server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one hangs, what is to others is sent and noted."""
    monkeypatch.setattr(delivery, "FINISHING_SECONDS", 0.0)
    server.fail("sendMessage", how="drip", chat=office.ann.id)
    delivering = asyncio.create_task(office.deliver(limit=PATIENCE))
    try:
        await server.until(lambda: office.tries(office.ann) == 1)
        done = "SELECT count(*) FROM outbox WHERE done_at IS NOT NULL"
        await server.until(lambda: office.query(done) == [(1,)])
        assert len(office.bob.shown) == 1
    finally:
        delivering.cancel()
        with suppress(asyncio.CancelledError):
            await delivering
