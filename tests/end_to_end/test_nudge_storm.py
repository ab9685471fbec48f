"""Reminders in a storm: none twice, lost only where nobody knows, and those who tap are answered."""

import os
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from storage.store import Store
from tests.end_to_end.running import AS_SHIPPED, Home, TelegramBot
from tests.end_to_end.storm import FIRST_USER, THURSDAY, founded, storm
from tests.end_to_end.telegram_server import TelegramServer
from tests.paths import TINY
from tests.patience import eventually

DECIDED = "SELECT count(*) FROM nudge WHERE state != 'waiting' OR due > '2026-06-01'"
"""Those that were sent, dropped, or put off from their day in January."""

SATURDAY_NIGHT = THURSDAY + timedelta(days=2, hours=13)

WHOLE = bool(os.environ.get("COUNT"))
PEOPLE, OUTAGE = (1000, 2.0) if WHOLE else (40, 0.5)


@pytest.mark.wide
async def test_a_storm_of_reminders(tmp_path: Path) -> None:
    """429s, torn connections before and after Telegram took the message, and an outage in the middle."""
    with TelegramServer() as server:
        for number in range(0, PEOPLE, 10):
            chats = [FIRST_USER + number + n for n in range(4)]
            busy = {"status": 429, "description": "Too Many Requests", "retry_after": 1}
            server.fail("sendMessage", chat=chats[0], **busy)
            server.fail("sendMessage", chat=chats[1], how="tear", accepted=True)
            server.fail("sendMessage", chat=chats[2], how="tear")
            server.fail("sendMessage", chat=chats[3], how="garble", status=502)
        async with storm(tmp_path, server, PEOPLE, tappers=5) as sky:
            made = await sky.breaks(outage=OUTAGE, after=PEOPLE // 2)
    assert max(made.came.values()) == 1
    torn, lost = PEOPLE // 10, PEOPLE - len(made.came)
    assert made.became.total() == PEOPLE
    assert set(made.became) <= {"sent arrived", "sent unknown"}
    assert 2 * torn <= made.became["sent unknown"] <= 4 * torn
    assert lost <= made.became["sent unknown"]
    # each of whom has had a reply before the next tap, while the reminders went out
    assert len(made.waits) == made.taps > 5


@pytest.mark.parametrize(("now", "becomes"), [(THURSDAY, "sent"), (SATURDAY_NIGHT, "waiting")])
async def test_the_program_as_it_is_shipped_looks_at_the_clock(
    tmp_path: Path, now: datetime, becomes: str
) -> None:
    """It drops what is not true any more, and reminds the others now, or at the next time the area works."""
    home = Home(tmp_path, now=now)
    store = await Store.open(f"sqlite:///{tmp_path / 'audit.db'}", TINY.read_bytes(), clock=lambda: THURSDAY)
    await store.database.write(partial(founded, store.framework.version, 3, 0))
    await store.close()
    with closing(sqlite3.connect(tmp_path / "audit.db")) as there, there:
        there.execute("UPDATE membership SET not_mine = 1 WHERE id = ?", (f"m{FIRST_USER}",))
        there.execute("UPDATE nudge SET due = '2026-01-02T10:00:00.000000+00:00'")
        there.execute("UPDATE round SET closes = '2096-12-18'")
    with TelegramServer() as server, TelegramBot(server, home, AS_SHIPPED) as bot:
        for number in range(3):
            server.user(FIRST_USER + number)
        eventually(lambda: home.query(DECIDED) == [(3,)])
        assert bot.stop() == 0
    found = {row[0]: row[1:] for row in home.query("SELECT membership, state, outcome FROM nudge")}
    assert found.pop(f"m{FIRST_USER}") == ("dropped", "not mine")
    assert {state for state, _ in found.values()} == {becomes}
