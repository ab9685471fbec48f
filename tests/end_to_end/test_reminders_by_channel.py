"""One database, served over Telegram and in the terminal by turns: each reminds the people it reaches."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from storage.store import Store
from tests.end_to_end.running import Home, TelegramBot
from tests.end_to_end.storm import FIRST_USER, THURSDAY, founded
from tests.end_to_end.telegram_server import TelegramServer
from tests.paths import TINY
from tests.patience import eventually

HERE, *THERE = (f"m{FIRST_USER + number}" for number in range(3))
"""The member of a team who sits at the terminal, and those on Telegram."""


@pytest.fixture
async def home(tmp_path: Path) -> Home:
    """Reminders to three people are due, one of whom sits at the terminal."""
    store = await Store.open(f"sqlite:///{tmp_path / 'audit.db'}", TINY.read_bytes(), clock=lambda: THURSDAY)
    await store.database.write(partial(founded, store.framework.version, 3, 0))
    await store.close()
    with closing(sqlite3.connect(tmp_path / "audit.db")) as there, there:
        at = ("terminal", "local", f"p{FIRST_USER}")
        there.execute("UPDATE address SET channel = ?, id = ? WHERE person = ?", at)
        chat = (*at[:2], str(FIRST_USER))
        there.execute("UPDATE conversation SET channel = ?, address = ? WHERE address = ?", chat)
    return Home(tmp_path, now=THURSDAY)


def sent(home: Home) -> set[str]:
    """The places of those whose reminders have arrived; the others wait, or are on their way."""
    rows = home.query("SELECT membership, state, outcome FROM nudge")
    assert {row[1:] for row in rows} <= {("sent", "arrived"), ("sent", ""), ("waiting", "")}
    return {place for place, _, outcome in rows if outcome == "arrived"}


def at_the_terminal(home: Home, *typed: str) -> str:
    """What is printed when it is started there and these lines are typed."""
    done = home.run("chat", typed="".join(f"{line}\n" for line in typed))
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def on_telegram(home: Home, server: TelegramServer) -> None:
    """Serve people there until the clock has been looked at."""
    for number in range(1, 3):
        server.user(FIRST_USER + number)
    with TelegramBot(server, home) as bot:
        eventually(lambda: sent(home) >= set(THERE))
        assert bot.stop() == 0


@pytest.mark.parametrize("first", ["terminal", "telegram"])
def test_each_reminds_its_own_once(server: TelegramServer, home: Home, first: str) -> None:
    """What one can't reach is left to the other, and nobody hears twice."""
    if first == "terminal":
        assert at_the_terminal(home).count("Nothing is answered yet") == 1
        assert sent(home) == {HERE}
        on_telegram(home, server)
    else:
        on_telegram(home, server)
        assert sent(home) == set(THERE)
        assert at_the_terminal(home).count("Nothing is answered yet") == 1
    assert sent(home) == {HERE, *THERE}
    assert "Nothing is answered yet" not in at_the_terminal(home)
    for number in range(1, 3):
        texts = [posted.text for posted in server.user(FIRST_USER + number).shown]
        assert sum("Nothing is answered yet" in text for text in texts) == 1


def test_a_reminder_has_keys_of_its_own(home: Home) -> None:
    """What is typed else answers the card below it; its own button leads on as it does elsewhere."""
    printed = at_the_terminal(home, "r1", "1")
    assert "[r1 " in printed
    assert "✓ 1 One definition – Early or patchy" in printed
    assert home.answers() == {"R1": 1}
