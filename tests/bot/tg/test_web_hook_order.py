"""What a web hook makes of updates that come together, late, or while nothing can be stored."""

import asyncio
import json
from collections.abc import Iterator, Sequence

import pytest

from bot.channel import Arrival
from bot.tg import hook as module
from bot.tg.channel import AnotherPoller, Profile, TelegramChannel
from bot.tg.hook import Hook, fetch_instead, hook_secret
from tests.clocks import at_noon
from tests.end_to_end.hook_page import ADDRESS
from tests.end_to_end.telegram_server import TOKEN, TelegramServer

PROFILE = Profile(commands={}, description="", short_description="")


class Storing:
    """What is stored, by number; while `held` nothing is."""

    def __init__(self) -> None:
        self.stored: list[str] = []
        self.commits = 0
        self.free = asyncio.Event()
        self.free.set()
        self.fault: Exception | None = None

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Store them together."""
        await self.free.wait()
        if self.fault:
            raise self.fault
        self.stored += [arrival.update for arrival in arrivals]
        self.commits += 1


def said(number: int, user: int = 7001) -> dict[str, object]:
    """Something that somebody wrote; what is tapped is also acknowledged, in its own time."""
    sender = {"id": user, "is_bot": False, "first_name": "Ana"}
    chat = {"id": user, "type": "private", "first_name": "Ana"}
    message = {"message_id": number + 1, "date": 1_790_000_000, "chat": chat, "from": sender, "text": "2"}
    return {"update_id": number, "message": message}


@pytest.fixture
def server() -> Iterator[TelegramServer]:
    """Serve for one test."""
    with TelegramServer() as running:
        yield running


Ready = tuple[Hook, TelegramChannel, "asyncio.Task[None]", Storing]


async def ready(server: TelegramServer, **how: float) -> Ready:
    """A hook that is registered and runs."""
    channel = TelegramChannel(TOKEN, clock=at_noon, api=server.api, pace=None)
    await channel.start(PROFILE)
    hook, storing = Hook(channel, TOKEN, ADDRESS, **how), Storing()
    running = asyncio.create_task(hook.run(storing.receive))
    await server.until(lambda: server.hook.is_set)
    return hook, channel, running, storing


async def end(channel: TelegramChannel, running: "asyncio.Task[None]") -> None:
    """Let go of it."""
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await channel.close()


async def test_what_comes_together_is_stored_in_the_order_of_its_numbers(server: TelegramServer) -> None:
    """One commit serves them. An older one that comes after a newer was stored is taken as it comes."""
    hook, channel, running, storing = await ready(server)
    storing.free.clear()
    first = asyncio.create_task(hook.take(said(10)))
    await asyncio.sleep(0.01)
    others = [asyncio.create_task(hook.take(said(number))) for number in (14, 12, 13, 11, 12)]
    await asyncio.sleep(0)
    storing.free.set()
    assert await asyncio.gather(first, *others) == [True] * 6
    assert await hook.take(said(9))
    assert storing.stored == ["10", "11", "12", "12", "13", "14", "9"]
    assert storing.commits == 3
    await end(channel, running)


async def test_nothing_is_confirmed_that_is_not_stored(
    server: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before it knows itself, while the database is away, when it fails, and beyond what may wait."""
    unready = Hook(TelegramChannel(TOKEN, clock=at_noon, api=server.api), TOKEN, ADDRESS)
    assert not await unready.take(said(1))
    monkeypatch.setattr(module, "STORED_WITHIN", 0.05)
    monkeypatch.setattr(module, "MOST_IN_HAND", 3)
    hook, channel, running, storing = await ready(server)
    storing.free.clear()
    assert await asyncio.gather(*(hook.take(said(number)) for number in range(6))) == [False] * 6
    monkeypatch.undo()
    storing.free.set()
    # what was in hand is stored all the same; it comes again and is known
    assert await hook.take(said(7))
    assert sorted(storing.stored) == ["0", "1", "2", "7"]
    storing.fault = ValueError("canary")
    assert not await hook.take(said(8))
    storing.fault = None
    assert await hook.take(said(8))
    assert not running.done()
    await end(channel, running)


async def test_it_comes_back_and_says_what_telegram_complains_of(
    server: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    """Taken away by somebody it is set again; led elsewhere, that is said and not fought over."""
    _, channel, running, _ = await ready(server, looked_after=0.01)
    server.user().send_text("nobody listens at that port")
    complaint = "Telegram could not bring an update (Connection failed). 1 wait"
    await server.until(lambda: complaint in caplog.text)
    server.hook.set({})
    await server.until(lambda: server.hook.is_set)
    assert "It is asked to again" in caplog.text
    server.hook.set({"url": "https://other.example/x"})
    await server.until(lambda: "A webhook receives this bot's updates. If that" in caplog.text)
    assert server.hook.asked["url"] == "https://other.example/x"
    assert hook_secret(TOKEN) not in caplog.text
    await end(channel, running)


async def test_a_hook_at_another_address_is_somebody_elses(server: TelegramServer) -> None:
    """It is neither taken over nor ended; one at the own address is, and what waits goes on waiting."""
    channel = TelegramChannel(TOKEN, clock=at_noon, api=server.api, pace=None)
    await channel.start(PROFILE)
    server.user().send_text("waits")
    server.hook.set({"url": "https://other.example/telegram"})
    with pytest.raises(AnotherPoller, match=r"other.example.*TELEGRAM_UPDATES"):
        await Hook(channel, TOKEN, ADDRESS).run(Storing().receive)
    await fetch_instead(channel, ADDRESS)
    assert server.hook.is_set
    server.hook.set({"url": ADDRESS})
    await fetch_instead(channel, ADDRESS)
    assert not server.hook.is_set
    assert len(server.pending()) == 1
    await channel.close()


async def test_a_token_has_one_secret_that_does_not_tell_it() -> None:
    """All processes make the same of it; Telegram takes it."""
    assert hook_secret(TOKEN) == hook_secret(TOKEN) != hook_secret(f"{TOKEN}x")
    assert len(hook_secret(TOKEN)) == 64
    assert json.dumps(hook_secret(TOKEN)).isascii()
    assert TOKEN.partition(":")[2] not in hook_secret(TOKEN)
