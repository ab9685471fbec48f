"""What waits for something ends when it is told to, whatever comes at the same moment."""

import asyncio
from contextlib import suppress

import pytest

from bot.waiting import is_set_within
from tests.patience import PATIENCE


@pytest.mark.parametrize("comes", ["set first", "told to end first", "alone"])
async def test_who_is_told_to_end_ends(comes: str) -> None:
    """Once for ever in a loop, as everything that waits here does."""
    event = asyncio.Event()

    async def for_ever() -> None:
        while True:
            event.clear()
            await is_set_within(event, 60)

    task = asyncio.create_task(for_ever())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    if comes == "set first":
        event.set()
        await asyncio.sleep(0)
    task.cancel()
    if comes == "told to end first":
        event.set()
    await asyncio.wait({task}, timeout=PATIENCE)
    assert task.cancelled()


async def test_it_waits_for_so_long_and_says_whether_it_came() -> None:
    """With no time at all what is set already is seen."""
    event = asyncio.Event()
    assert not await is_set_within(event, 0.001)
    assert not await is_set_within(event, 0)
    event.set()
    assert await is_set_within(event, 0)
    assert await is_set_within(event, None)


async def test_nobody_else_is_told_that_time_is_up() -> None:
    """A limit around it is the one that ends."""
    with suppress(TimeoutError):
        async with asyncio.timeout(0):
            await is_set_within(asyncio.Event(), None)
        pytest.fail("it ended by itself")
