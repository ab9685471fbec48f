"""Leaves a database behind, as this version makes it, for later versions to open."""

import sqlite3
from datetime import timedelta
from pathlib import Path

from bot.channel import Arrival
from flows.events import Commanded
from flows.people import Address
from storage.store import Store
from tests.paths import TRANSCRIPTS
from tests.read_once import read_once
from tests.transcripts.engine_player import CHANNEL, play_engine
from tests.transcripts.reading import Transcript, read
from tests.transcripts.stage import framework_bytes

FOLDER = Path(__file__).parent / "databases"

ACTED = "window.txt"
"""The transcript that is acted: two rounds, a lead, and reminders that were sent, dropped and wait."""

MORE = {
    "0021-closed": "coordinator-joins-team.txt",
    "0021-draft": "agreeing.txt",
    "0021-progress": "progress-round.txt",
    "0021-released": "round-two.txt",
}
"""What is acted for another database of a migration: states in which no round is in its first one."""

LATER = timedelta(minutes=5)

DONE_WITH = """
DELETE FROM inbox WHERE state = 'done';
DELETE FROM outbox WHERE done_at IS NOT NULL
    AND ifnull(card, '') NOT IN (SELECT card FROM conversation WHERE card IS NOT NULL);
"""
"""What nobody needs any more; cards that are in front of somebody stay, for their handles."""


async def leave(folder: Path, acted: str = ACTED) -> str:
    """Act a transcript, leave a card to be sent and an event to be handled, and give all of it as SQL."""
    transcript = read((TRANSCRIPTS / acted).read_text(encoding="utf-8"))
    await play_engine(transcript, folder)
    await _leave_undone(transcript, folder)
    connection = sqlite3.connect(folder / "audit.db")
    connection.executescript(DONE_WITH)
    text = "\n".join(connection.iterdump()) + "\n"
    connection.close()
    return text


async def _leave_undone(transcript: Transcript, folder: Path) -> None:
    last = transcript.turns[-1]
    who, at = Address(channel=CHANNEL, id=last.speaker), last.at + LATER
    data = framework_bytes(last.framework)
    store = await Store.open(f"sqlite:///{folder / 'audit.db'}", data, read=read_once, clock=lambda: at)
    try:
        for number, name in enumerate(("start", "help")):
            event = Commanded(id=f"{number:f>32}", at=at, address=who, name=name)
            update = f"left {number}"
            await store.put([Arrival(channel=CHANNEL, source="page", update=update, event=event)])
            if name == "start":
                await store.step()
    finally:
        await store.close()
