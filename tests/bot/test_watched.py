"""What is said on the page while the database can't be used."""

import asyncio

import pytest

from bot.web import watched


async def test_who_waits_for_long_is_told_that_nothing_is_saved_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is under way goes on, for it may be saved all the same and counts once."""
    monkeypatch.setattr(watched, "SAVED_SECONDS", 0.01)
    saved, in_time = asyncio.Event(), watched.InTime()

    async def save() -> None:
        await saved.wait()

    saving = asyncio.create_task(save())
    for _ in range(2):
        # each is told, also who comes when those before have been
        told = await asyncio.gather(
            *(in_time.wait(asyncio.shield(saving)) for _ in range(3)), return_exceptions=True
        )
        assert [type(one) for one in told] == [watched.NotSaved] * 3
    saved.set()
    await in_time.wait(asyncio.shield(saving))
