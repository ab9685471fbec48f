"""What is said on the page while the database can't be used."""

import asyncio

import pytest

from bot.web import watched


async def test_who_waits_for_long_is_told_that_nothing_is_saved_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is under way goes on, for it may be saved all the same and counts once."""
    monkeypatch.setattr(watched, "SAVED_SECONDS", 0.01)
    saved = asyncio.Event()
    saving = asyncio.ensure_future(saved.wait())
    with pytest.raises(watched.NotSaved):
        await watched.in_time(asyncio.shield(saving))
    saved.set()
    await watched.in_time(asyncio.shield(saving))
