"""What is asked at the door of the page before anybody is known there."""

import asyncio
from pathlib import Path

import pytest

from bot.web import door as doors
from bot.web.door import Door
from bot.web.front import Front
from storage.store import Store
from tests.clocks import at_noon
from tests.storage.database.test_statements import watched
from tests.transcripts.stage import framework_bytes


@pytest.mark.parametrize("mailbox", ["ann@northshire.example", "no address"])
async def test_what_is_answered_never_waits_for_a_look(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mailbox: str
) -> None:
    """Whether somebody is known by an address is looked up behind the answer, so its time tells nothing."""
    monkeypatch.setattr(doors, "LOOKED_UP_WITHIN", 0.0)
    store = await Store.open(f"sqlite:///{tmp_path / 'a.db'}", framework_bytes("tiny.yaml"), clock=at_noon)
    looks = watched(store, monkeypatch)
    door = Door(Front(["https://audit.example"], mails=True), store, at_noon, lambda: 0.0, lambda: None)
    # it is no coroutine: nothing else has had its turn when it is through
    door.signs_in(mailbox)
    assert looks == []
    asked = list(door._asking)
    await asyncio.gather(*asked)
    assert bool(looks) == bool(asked) == ("@" in mailbox)
    await store.close()
