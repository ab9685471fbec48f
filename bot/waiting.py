"""Waiting for an event, so long at most."""

import asyncio
from contextlib import suppress


async def is_set_within(event: asyncio.Event, seconds: float | None) -> bool:
    """Wait until an event is set, so many seconds at most, for ever with None; whether it is.

    Whoever is told to end meanwhile does. On Python 3.11 `asyncio.wait_for` forgets that where both come at
    once, and what goes on for ever never ends.
    """
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
    return event.is_set()
