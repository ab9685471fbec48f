"""Two processes with one bot: one of them fetches at a time, and all that is written is answered once."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.report.painter import Painter
from bot.tg.channel import Profile, TelegramChannel
from bot.tg.listening import listen
from tests.clocks import at_noon
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.machine.stage import START
from tests.patience import eventually
from tests.server import Server
from tests.storage.server.several_processes import open_beside

PROFILE = Profile(commands={"start": "Begin"}, description="d", short_description="s")


@asynccontextmanager
async def _bot(url: str, api: str) -> AsyncIterator[None]:
    """One of several processes with the bot, as far as they share anything; it stops as it should."""
    store = await open_beside(url, START)
    channel = TelegramChannel(TOKEN, clock=at_noon, api=api, pace=None)
    await channel.start(PROFILE)
    assistant = Assistant(store, [channel], Painter(), clock=at_noon)
    tasks = [asyncio.create_task(one) for one in (assistant.run(), listen(channel, assistant, store))]
    try:
        yield
        assert not any(task.done() for task in tasks)
    finally:
        for task in tasks:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        await channel.close()
        await store.close()


async def test_one_fetches_and_the_other_goes_on_when_it_stops(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is told that another process polls, and nobody is answered twice or not at all."""
    monkeypatch.chdir(tmp_path)
    url = postgres.emptied()
    with TelegramServer() as telegram:
        ann = telegram.user()

        async def answered(many: int) -> None:
            is_so: Callable[[], bool] = lambda: len(telegram.of("sendMessage")) >= many  # noqa: E731 – read once
            await asyncio.to_thread(eventually, is_so)

        async with _bot(url, telegram.api):
            async with _bot(url, telegram.api):
                ann.send_text("/help")
                await answered(1)
            ann.send_text("/help")
            await answered(2)
        assert len(telegram.of("sendMessage")) == 2
        assert not telegram.refused()
