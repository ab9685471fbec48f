"""Two processes with one bot: one of them fetches at a time, and all that is written is answered once."""

import asyncio
import random
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

from bot.assistant import Assistant
from bot.report.painter import Painter
from bot.tg.channel import Profile, TelegramChannel
from bot.tg.serve import listen
from storage.store import Store
from tests.clocks import at_noon
from tests.counts import examples
from tests.end_to_end.hook_page import brought
from tests.end_to_end.telegram_hook import Trouble
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.machine.stage import START
from tests.patience import eventually
from tests.server import Server
from tests.storage.server.several_processes import open_beside

PROFILE = Profile(commands={"start": "Begin"}, description="d", short_description="s")


@asynccontextmanager
async def _hooked(url: str, telegram: TelegramServer) -> AsyncIterator[Store]:
    """One of several that Telegram brings updates to; it ends in the middle of what it does."""
    store = await open_beside(url, START)
    channel = TelegramChannel(TOKEN, clock=at_noon, api=telegram.api, pace=None)
    await channel.start(PROFILE)
    assistant = Assistant(store, [channel], Painter(), clock=at_noon)
    running = asyncio.create_task(assistant.run())
    try:
        async with brought(telegram, channel, assistant.receive):
            yield store
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        await channel.close()
        await store.close()


async def test_telegram_brings_updates_to_any_of_them(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Again, shuffled, torn, now to one and now to another, of which one ends: each is applied once."""
    monkeypatch.chdir(tmp_path)
    url, many = postgres.emptied(), examples(40)
    with TelegramServer() as telegram:
        people = [telegram.user(7001 + number) for number in range(20)]
        dice = random.Random(many)  # noqa: S311 – decides what goes wrong
        telegram.hook.trouble = Trouble(dice=dice, again=0.3, torn=0.1, unheard=0.1, shuffled=True)
        async with _hooked(url, telegram) as store:
            async with _hooked(url, telegram):
                for number in range(many):
                    people[number % len(people)].send_text("/help")
                await telegram.until(lambda: len(telegram.pending()) <= many // 2)
            await telegram.until(lambda: not telegram.pending())
            await telegram.until(lambda: len(telegram.of("sendMessage")) >= many)
            assert await store.waiting_inbox() == 0
        assert len(telegram.of("sendMessage")) == many
        assert len({call.fields["chat_id"] for call in telegram.of("sendMessage")}) == min(many, 20)
        assert not telegram.refused()


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
