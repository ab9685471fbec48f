"""Fetches what Telegram has: alone, or in turn with other processes of the same bot."""

from functools import partial

from bot.assistant import Assistant
from bot.tg.channel import TelegramChannel
from bot.turns import in_turn
from storage.store import Store


async def listen(channel: TelegramChannel, assistant: Assistant, store: Store) -> None:
    """Take in what arrives, for ever. Raises TokenRefused and AnotherPoller.

    Where several processes have the database one of them fetches at a time. What it had not confirmed when it
    was killed is fetched again by the next, and known where it was stored.
    """
    work = partial(channel.listen, assistant.receive)
    await in_turn(store.database.leases, f"poll {channel.bot_id}", work)
