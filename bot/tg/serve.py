"""Run the assistant on Telegram until it is stopped."""

import asyncio
import logging
import signal
from collections.abc import Coroutine
from contextlib import suppress
from functools import partial

from bot import logs
from bot.assistant import Assistant
from bot.backups import back_up_daily
from bot.channel import Channel, Pace
from bot.clock import Clock
from bot.collecting import settle
from bot.introducing import STOPPED, introduce
from bot.patience import patiently
from bot.report.painter import Painter, PaintingFailed
from bot.settings import HOOK_PATH, Settings
from bot.tg.channel import PACE, Profile, TelegramChannel
from bot.tg.hook import Hook, fetch_instead
from bot.turns import in_turn
from flows.asking.called import about, in_short
from flows.framework import Framework
from flows.wording import Words
from storage.erased import list_of
from storage.framework.file import framework_bytes
from storage.store import Store

_log = logging.getLogger(__name__)

SHOWN_COMMANDS = (
    *("start", "continue", "results", "area", "actions", "teams"),
    *("reminders", "stop", "privacy", "help"),
)
"""Commands in Telegram's menu, in this order; each has words in the wording."""

STOPS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""What ends the process as it should: what is being sent is sent and noted first."""


async def serve(settings: Settings, *, clock: Clock, pace: Pace | None = PACE) -> None:
    """Answer on Telegram until one of `STOPS`; `pace` None lets everything go at once.

    Raises NoSystemLog, TokenRefused, AnotherPoller, and what reading the framework or opening the store
    raises.
    """
    logs.begin(settings.log)
    framework = framework_bytes(settings.framework)
    store = await Store.open(settings.database, framework, terms=settings.terms, clock=clock)
    store.database.hear_at(settings.direct)
    if settings.backups:
        store.lists.append(list_of(store.database.path, settings.backups))
    token = settings.telegram_token or ""
    channel = TelegramChannel(token, clock=clock, api=settings.telegram_api, pace=pace)
    painter = Painter()
    try:
        await _until_stopped(_work(channel, store, painter, clock, settings))
    finally:
        await channel.close()
        await painter.close()
        await store.close()
    _log.info(STOPPED)


async def _work(
    channel: TelegramChannel, store: Store, painter: Painter, clock: Clock, settings: Settings
) -> None:
    """Listen, answer and deliver side by side; the first fault ends all three."""
    await introduce(store, settings)
    await _begin(channel, store)
    await _fetch(channel, settings)
    channels: list[Channel] = [channel]
    if settings.mail:
        from bot.mail.channel import MailChannel  # noqa: PLC0415 – it brings what writes and sends e-mails

        channels.append(MailChannel(settings.mail, clock=clock))
    assistant = Assistant(store, channels, painter, clock=clock, do=patiently)
    settle()
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(_warm(painter))
        tasks.create_task(assistant.run())
        tasks.create_task(listen(channel, assistant, store))
        if settings.backups:
            tasks.create_task(back_up_daily(store.database.path, settings.backups, clock=clock))


class Telegram:
    """Telegram beside a web page, in one process."""

    def __init__(self, settings: Settings, *, clock: Clock, pace: Pace | None = PACE) -> None:
        self._settings = settings
        token, api = settings.telegram_token or "", settings.telegram_api
        self.channel = TelegramChannel(token, clock=clock, api=api, pace=pace)
        self.hook = Hook(self.channel, token, settings.hook) if settings.hook else None

    async def run(self, assistant: Assistant, store: Store) -> None:
        """Take in what arrives, for ever. Raises TokenRefused and AnotherPoller."""
        await _begin(self.channel, store)
        if self.hook:
            await self.hook.run(assistant.receive)
        else:
            await _fetch(self.channel, self._settings)
            await listen(self.channel, assistant, store)

    async def close(self) -> None:
        """Let go of it."""
        await self.channel.close()


async def listen(channel: TelegramChannel, assistant: Assistant, store: Store) -> None:
    """Take in what arrives, for ever: alone, or in turn with other processes of the same bot.

    Where several processes have the database one of them fetches at a time. What it had not confirmed when it
    was killed is fetched again by the next, and known where it was stored. Raises TokenRefused and
    AnotherPoller.
    """
    work = partial(channel.listen, assistant.receive)
    await in_turn(store.database.leases, f"poll {channel.bot_id}", work)


async def _begin(channel: TelegramChannel, store: Store) -> None:
    """Tell Telegram who the bot is."""
    await channel.start(_profile(Words(store.framework.language), store.framework))
    _log.info("Listening as @%s", channel.bot_name)


async def _fetch(channel: TelegramChannel, settings: Settings) -> None:
    """End the web hook that this page had, if it had one."""
    if settings.url:
        await fetch_instead(channel, settings.url + HOOK_PATH)


async def _warm(painter: Painter) -> None:
    """Have the first star ready as fast as all others; if that fails it is tried again when one is wanted."""
    with suppress(PaintingFailed):
        await painter.warm()


def _profile(words: Words, framework: Framework) -> Profile:
    return Profile(
        commands={name: words(f"channel.command.{name}") for name in SHOWN_COMMANDS},
        description=about(words, framework),
        short_description=in_short(words, framework),
    )


async def _until_stopped(work: Coroutine[None, None, None]) -> None:
    """Do the work until it fails or a signal asks for the end, be it while the network is down."""
    task = asyncio.create_task(work)
    for number in STOPS:
        asyncio.get_running_loop().add_signal_handler(number, task.cancel)
    with suppress(asyncio.CancelledError):
        await task
