"""Reminders in a storm: none twice, lost only where nobody knows, and those who tap are answered."""

import os
from pathlib import Path

from tests.end_to_end.storm import FIRST_USER, storm
from tests.end_to_end.telegram_server import TelegramServer

WHOLE = bool(os.environ.get("COUNT"))
PEOPLE = 1000 if WHOLE else 60


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
            made = await sky.breaks(outage=2.0, after=PEOPLE // 2)
    assert max(made.came.values()) == 1
    torn, lost = PEOPLE // 10, PEOPLE - len(made.came)
    assert made.became.total() == PEOPLE
    assert set(made.became) <= {"sent arrived", "sent unknown"}
    assert 2 * torn <= made.became["sent unknown"] <= 4 * torn
    assert lost <= made.became["sent unknown"]
    assert made.taps > 5
    assert max(made.waits) < 30
