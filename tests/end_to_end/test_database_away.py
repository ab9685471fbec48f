"""The server goes while people answer: nothing is confirmed until it is back, then all of it counts once."""

import json
import os
import random
import re
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any

import psycopg
import pytest

from tests.counts import IS_LONG, examples
from tests.end_to_end.players import Instant, Sender
from tests.end_to_end.running import Home, TelegramBot
from tests.end_to_end.telegram_server import TelegramServer
from tests.end_to_end.web_client import PUBLIC, Client
from tests.end_to_end.web_page import fetched
from tests.paths import SHIPPED
from tests.patience import eventually
from tests.server import Server

SERVE = ("-m", "tests.end_to_end.several", "serve")
SECONDS = 1.0 if IS_LONG else 0.3
"""How long people go on while the server is away."""

DECLINED = "not ready: the database "


class For(Instant):
    """So many seconds from now."""

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds


@dataclass
class There:
    """A database on the server, of a user who may not do everything."""

    server: Server
    name: str

    @property
    def url(self) -> str:
        """Its address."""
        return self.server.url(self.name).replace("audit@", "clerk@")

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Read it as whoever looks after the server."""
        with psycopg.connect(self.server.url(self.name)) as there:
            return there.execute(query.encode()).fetchall()

    def end_sessions(self) -> None:
        """End all connections of the program's."""
        self.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'clerk'")

    def levels(self, sheet: str) -> list[int]:
        """The levels that the journal has of a sheet, in order, each of another question."""
        bodies = [json.loads(body) for (body,) in self.rows("SELECT body FROM journal ORDER BY chain, seq")]
        given = [
            (one["item"], one["rating"]["level"])
            for one in bodies
            if one["kind"] == "rating_given" and one["sheet"] == sheet
        ]
        assert len(dict(given)) == len(given)
        assert dict(self.rows(f"SELECT item, level FROM answer WHERE sheet = '{sheet}'")) == dict(given)
        return [level for _, level in given]


@pytest.fixture
def there(postgres: Server) -> There:
    """An empty one."""
    name = postgres.fresh().partition("?")[0].rpartition("/")[2]
    postgres.execute("DO $$BEGIN CREATE ROLE clerk LOGIN; EXCEPTION WHEN duplicate_object THEN END$$")
    postgres.execute(f"ALTER DATABASE {name} OWNER TO clerk")
    return There(postgres, name)


@contextmanager
def crashed(there: There) -> Iterator[str]:
    """The server is cut off as by a power cut, and started again."""
    there.server.stop(signal.SIGQUIT)
    try:
        yield "can't be reached"
    finally:
        there.server.start()


@contextmanager
def read_only(there: There) -> Iterator[str]:
    """It takes no writes for a while, as one that has another for its master."""
    there.server.execute(f"ALTER DATABASE {there.name} SET default_transaction_read_only = on")
    there.end_sessions()
    try:
        yield "takes no writes"
    finally:
        there.server.execute(f"ALTER DATABASE {there.name} RESET default_transaction_read_only")


@contextmanager
def crowded(there: There) -> Iterator[str]:
    """It has no room for another connection."""
    there.server.execute(f"ALTER DATABASE {there.name} CONNECTION LIMIT 0")
    there.end_sessions()
    try:
        yield "can't be reached"
    finally:
        there.server.execute(f"ALTER DATABASE {there.name} CONNECTION LIMIT -1")


@contextmanager
def locked(there: There) -> Iterator[str]:
    """Somebody has a table to themselves for longer than a lock is waited for."""
    with psycopg.connect(there.server.url(there.name)) as other:
        other.execute("LOCK TABLE inbox IN ACCESS EXCLUSIVE MODE")
        yield ""


Trouble = Callable[[There], AbstractContextManager[str]]
ALL: Sequence[Trouble] = (crashed, read_only, crowded, locked)
TROUBLES = [*ALL] * min(examples(1), 25) if IS_LONG else ALL[:1]


@pytest.mark.wide
def test_nothing_is_lost_or_doubled_while_it_is_away(there: There, home: Home) -> None:
    """Telegram's updates stay there, the page says that nothing is saved, and all of it goes on by itself."""
    seed = int(os.environ.get("SEED") or random.SystemRandom().randrange(1 << 32))
    print(f"SEED={seed}")  # noqa: T201 – shown with a failure, to run the same again
    dice = random.Random(seed)  # noqa: S311 – decides what is tapped
    options = "options=-c lock_timeout=300ms -c statement_timeout=5s".replace(" ", "%20")
    home.environment |= PUBLIC | {
        "AUDIT_BOT_DATABASE": f"{there.url}&{options}",
        "AUDIT_BOT_FRAMEWORK": str(SHIPPED),
    }
    with TelegramServer() as server, TelegramBot(server, home, SERVE) as bot:
        (port,) = eventually(lambda: re.findall(r"at 127\.0\.0\.1 port (\d+)", bot.log))
        base = f"http://127.0.0.1:{port}"
        page = Client(base)
        page.look_around()
        senders = [Sender(server, 9000, dice)]
        senders[-1].go_on(For(1.0))
        for trouble in TROUBLES:
            sender = senders[-1]
            with trouble(there) as why:
                fields = {**page.fields, "press": "start", "card": "1"}
                sender.go_on(For(SECONDS))
                if why:
                    _is_declined(page, base, fields, why)
                    said = home.run("status")
                    assert (said.returncode, why in said.stdout.decode()) == (1, True)
                while not sender.waits and not sender.finished:
                    # what was answered before may come now
                    sender.go_on(For(SECONDS))
            eventually(lambda: not senders[-1].waits)
            eventually(lambda: fetched(f"{base}/readyz").status_code == 200)
            assert page.send("POST", "/tap", fields).status_code == 204
            assert page.send("POST", "/tap", fields).status_code == 204
            assert there.levels(sender.sheet) == sender.sent
            if sender.finished:
                senders.append(Sender(server, 9000 + len(senders), dice))
        senders[-1].go_on(For(SECONDS))
        eventually(lambda: not senders[-1].waits)
        for one in senders:
            assert there.levels(one.sheet) == one.sent
        answers, twice = sum(len(one.sent) for one in senders), sum(one.repeated for one in senders)
        print(f"{len(TROUBLES)} times away, {answers} answers, {twice} replies that came twice")  # noqa: T201 – with -s
        assert twice <= len(TROUBLES)
        assert there.rows("SELECT count(*) FROM inbox WHERE state <> 'done' OR tries > 0") == [(0,)]
        taps = f"SELECT count(*) FROM inbox WHERE channel = 'web' AND update_id = '{fields['key']}'"
        assert there.rows(taps) == [(1,)]
        assert bot.stop() == 0
    _says_little(bot.log, len(TROUBLES))


def _is_declined(page: Client, base: str, fields: dict[str, str], why: str) -> None:
    """Whoever asks is told that nothing is saved, and whoever watches what is wrong."""
    eventually(lambda: fetched(f"{base}/readyz").text == f"{DECLINED}{why}")
    assert fetched(f"{base}/readyz").status_code == 503
    assert fetched(f"{base}/healthz").status_code == 200
    if why != "takes no writes":
        refused = page.send("POST", "/tap", fields)
        assert (refused.status_code, refused.headers["retry-after"]) == (503, "5")
        assert refused.text == "This is not saved yet. Send it again in a minute. It counts once."
        shown = page.send("GET", "/log")
        assert (shown.status_code, shown.text[:25]) == (503, "The records can't be reac")


def _says_little(log: str, times: int) -> None:
    """The log says once of each time that it waits, and once that it goes on; nothing else is amiss."""
    assert "Traceback" not in log
    assert "parked" not in log
    lines = [line for line in log.splitlines() if "Nothing is confirmed until then" in line]
    # a short lock may be over before anybody met it
    assert times // 2 < len(lines) <= 3 * times, log
    assert "clerk" not in log
