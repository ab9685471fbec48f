"""A backup a day while the assistant runs: what goes wrong with it is one line, and answers go on."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from bot.backups import back_up_daily
from storage.database.faults import DatabaseDamaged
from storage.store import Store
from tests.clocks import NOON, at_noon
from tests.patience import PATIENCE
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small


async def _opened(folder: Path) -> Store:
    url = f"sqlite:///{folder / 'audit.db'}"
    return await Store.open(url, FRAMEWORK_BYTES, engine=Rules(), read=read_small, clock=at_noon)


async def _until(what: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not what():  # noqa: ASYNC110 – the other side is a thread
            await asyncio.sleep(0.01)


async def test_what_fails_is_one_warning_and_is_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when the disk with the backups is away: once it is back there is a backup, and only one."""
    monkeypatch.setattr("bot.backups.AGAIN_SECONDS", 0.01)
    caplog.set_level(logging.INFO)
    folder = tmp_path / "backups"
    store = await _opened(tmp_path)
    looks: list[datetime] = []

    def clock() -> datetime:
        looks.append(NOON)
        return NOON

    task = asyncio.create_task(back_up_daily(store.database.path, folder, clock=clock))
    try:
        await _until(lambda: caplog.text.count("Trying again in an hour.") > 1)
        assert "the folder can't be read (No such file or directory)" in caplog.text
        folder.mkdir()
        await _until(lambda: "A backup was made" in caplog.text)
        made = len(looks)
        await _until(lambda: len(looks) > made + 2)
    finally:
        task.cancel()
        await asyncio.wait([task])
        await store.close()
    assert caplog.text.count("A backup was made") == 1
    assert len(list(folder.iterdir())) == 1


async def test_a_damaged_database_is_the_end(tmp_path: Path) -> None:
    """No copy is made of it, and the sentence is the one that says what to do."""
    store = await _opened(tmp_path)
    await store.close()
    path = tmp_path / "audit.db"
    content = bytearray(path.read_bytes())
    half = len(content) // 2 // 4096 * 4096
    content[half : half + 4096] = bytes(4096)
    path.write_bytes(content)
    folder = tmp_path / "backups"
    folder.mkdir()
    with pytest.raises(DatabaseDamaged, match="audit-bot restore FILE"):
        await back_up_daily(path, folder, clock=lambda: NOON)
    assert list(folder.iterdir()) == []
