"""Run the assistant on Telegram until it is stopped."""

import asyncio
import logging
import signal
from contextlib import suppress

from bot.assistant import Assistant
from bot.redaction import install
from bot.report.painter import Painter
from bot.settings import Settings
from bot.tg.channel import Profile, TelegramChannel
from flows.wording import Words
from storage.framework_file import framework_bytes
from storage.store import Store

_log = logging.getLogger(__name__)

SHOWN_COMMANDS = ("start", "continue", "results", "stop", "privacy", "help")
"""Commands in Telegram's menu, in this order; each has words in the wording."""


async def serve(settings: Settings) -> None:
    """Answer on Telegram until SIGINT or SIGTERM.

    Raises TokenRefused, AnotherPoller, and what reading the framework or opening the store raises.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    install()
    store = await Store.open(settings.database, framework_bytes(settings.framework))
    channel = TelegramChannel(settings.telegram_token or "", api=settings.telegram_api)
    painter = Painter()
    try:
        await channel.start(_profile(Words(store.framework.language)))
        _log.info("Listening as @%s", channel.bot_name)
        await _until_stopped(channel, Assistant(store, [channel], painter))
    finally:
        await channel.close()
        await painter.close()
        await store.close()


def _profile(words: Words) -> Profile:
    return Profile(
        commands={name: words(f"command.{name}") for name in SHOWN_COMMANDS},
        description=words("profile.about"),
        short_description=words("profile.short"),
    )


async def _until_stopped(channel: TelegramChannel, assistant: Assistant) -> None:
    """Listen, answer and deliver side by side; the first fault, or a signal, ends all three."""
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    work = asyncio.gather(assistant.run(), channel.listen(assistant.receive))
    stop = asyncio.create_task(stopped.wait())
    await asyncio.wait((work, stop), return_when=asyncio.FIRST_COMPLETED)
    stop.cancel()
    if not work.done():
        work.cancel()
        with suppress(asyncio.CancelledError):
            await work
        return
    await work
