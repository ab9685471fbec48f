"""Fetches what Telegram has: alone, or in turn with other processes of the same bot."""

import asyncio
from functools import partial

from bot.assistant import Assistant
from bot.tg.channel import TelegramChannel
from bot.turns import Turn
from storage.store import Store


async def listen(channel: TelegramChannel, assistant: Assistant, store: Store) -> None:
    """Take in what arrives, for ever. Raises TokenRefused and AnotherPoller.

    Where several processes have the database one of them fetches at a time. What it had not confirmed when it
    was killed is fetched again by the next, and known where it was stored.
    """
    if not store.database.leases:
        await channel.listen(assistant.receive)
        return
    turn = Turn(store.database.leases, f"poll {channel.bot_id}")
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(turn.keep())
        tasks.create_task(turn.run(partial(channel.listen, assistant.receive)))
