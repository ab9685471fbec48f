"""Copies that the command makes beside the bot's own process while somebody answers."""

import re
import sqlite3
import threading
from contextlib import closing
from dataclasses import dataclass, field
from typing import Self

from tests.counts import examples
from tests.end_to_end.running import Home, Phone, TelegramBot, set_up
from tests.end_to_end.telegram_server import TelegramServer


@dataclass
class _Copier:
    """Makes one copy after the other until the end; `confirmed` is how many replies have come."""

    home: Home
    confirmed: int = 0
    made: list[tuple[str, int]] = field(default_factory=list)
    complaints: list[bytes] = field(default_factory=list)
    _enough: threading.Event = field(default_factory=threading.Event)

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._run)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._enough.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._enough.is_set():
            name, before = f"copy{len(self.made)}.db", self.confirmed
            done = self.home.run("backup", name)
            self.complaints += [done.stderr] if done.returncode else []
            self.made.append((name, before))


def test_copies_made_while_somebody_answers_hold_what_was_confirmed(
    server: TelegramServer, home: Home
) -> None:
    """Each is restored, its journal holds, and it has every rating whose reply came before it began."""
    phone = Phone(server, server.user())
    with TelegramBot(server, home) as bot:
        set_up(phone)
        rate, card = str(phone.card.data("0 ·")).rpartition(":")[0], phone.card
        with _Copier(home) as copier:
            while len(copier.made) < examples(3):
                phone.press(f"{rate}:{copier.confirmed % 4}", card)
                copier.confirmed += 1
        assert bot.stop() == 0
    assert copier.complaints == []
    for name, before in copier.made:
        restored = {"AUDIT_BOT_DATABASE": f"sqlite:///restored-{name}"}
        done = home.run("restore", name, env=restored)
        assert done.returncode == 0, done.stderr
        # nothing there tells who was forgotten since, and from which day that is so
        if before:
            assert re.search(rb"who was forgotten since \d{4}-\d\d-\d\d, the last day in", done.stdout)
        health = home.run("doctor", env=restored)
        assert (health.returncode, health.stderr) == (0, b"")
        with closing(sqlite3.connect(home.folder / f"restored-{name}")) as copy:
            given = "SELECT count(*) FROM journal WHERE json_extract(body, '$.kind') = 'rating_given'"
            assert before <= copy.execute(given).fetchone()[0] <= copier.confirmed
    assert copier.made[-1][1] > 0


def test_a_restored_copy_goes_on(server: TelegramServer, home: Home) -> None:
    """As the README says: stop, move the old files aside, put the copy in their place, start; it asks on."""
    phone = Phone(server, server.user())
    with TelegramBot(server, home) as bot:
        set_up(phone)
        phone.tap("2 ·")
        assert home.run("backup", "copy.db").returncode == 0
        phone.tap("1 ·")
        # what was not acknowledged comes again, and is not lost with the files that are moved aside
        server.wait_until(lambda: not server.pending())
        bot.kill()
        for one in home.folder.glob("audit.db*"):
            one.rename(home.folder / f"old-{one.name}")
        (home.folder / "copy.db").rename(home.folder / "audit.db")
        bot.start()
        phone.say("continue")
        assert list(home.answers().values()) == [2]
        phone.tap("3 ·")
        assert sorted(home.answers().values()) == [2, 3]
        assert bot.stop() == 0
    assert "Traceback" not in bot.log
