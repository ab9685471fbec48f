"""Four processes at one bot, and many reminders that are due: each goes out once, whoever is killed."""

import signal
from collections import Counter
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import psycopg
import pytest

from bot.tg.channel import PACE
from storage.store import Store
from tests.counts import IS_LONG, examples
from tests.end_to_end.running import PROGRAM, Home, Running
from tests.end_to_end.storm import FIRST_USER, THURSDAY, founded
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.end_to_end.web_page import free_port
from tests.paths import TINY
from tests.patience import PATIENCE
from tests.server import Server

PEOPLE = min(examples(40), 1000)
KILLS = 4 if PEOPLE > 100 else 1


async def _asked(url: str) -> None:
    """Let reminders be due to all of them."""
    store = await Store.open(url, TINY.read_bytes(), clock=lambda: THURSDAY)
    try:
        await store.database.write(partial(founded, store.framework.version, PEOPLE, 0))
    finally:
        await store.close()


@pytest.fixture
async def url(postgres: Server) -> str:
    """A database in which they are."""
    made = postgres.fresh()
    await _asked(made)
    return made


@pytest.mark.skipif(not IS_LONG, reason="make soak reminds a thousand")
def test_each_is_reminded_once(
    url: str, tmp_path: Path, server: TelegramServer, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody twice, at Telegram's pace over all; what was being sent at a kill is not sent again."""
    home = Home(tmp_path, now=THURSDAY)
    env = {"AUDIT_BOT_DATABASE": url, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": server.api}
    for number in range(PEOPLE):
        server.user(FIRST_USER + number)

    def start() -> Running:
        with (tmp_path / "serve.log").open("ab") as log:
            return home.serve(*PROGRAM, "serve", "--port", str(free_port()), log=log, env=env)

    def reminded() -> Counter[str]:
        told = (one for one in server.of("sendMessage") if "You get this because" in one.fields["text"])
        return Counter(str(one.fields["chat_id"]) for one in told)

    def are(many: int) -> bool:
        return len(reminded()) > many

    def outcomes() -> Counter[tuple[str, str]]:
        with psycopg.connect(url) as there:
            return Counter(there.execute("SELECT state, outcome FROM nudge").fetchall())

    def is_over() -> bool:
        return all(state == "sent" and outcome for state, outcome in outcomes())

    with ExitStack() as stack:
        running = [start() for _ in range(4)]
        stack.callback(lambda: [one.kill() for one in running])
        for number in range(1, KILLS + 1):
            server.wait_until(partial(are, PEOPLE * number // (KILLS + 2)))
            victim = running.pop(0)
            victim.send_signal(signal.SIGKILL)
            victim.wait(PATIENCE)
            running.append(start())
        server.wait_until(is_over)
        for one in running:
            one.send_signal(signal.SIGTERM)
            one.wait(PATIENCE)
    found = outcomes()
    times = [one.at for one in server.of("sendMessage")]
    busiest = {seconds: server.busiest(seconds, "sendMessage") for seconds in (1.0, 10.0)}
    with capsys.disabled():
        # figures for whoever reads along
        print(f"\n{len(reminded())} of {PEOPLE} in {max(times) - min(times):.1f} s, {KILLS} kills, {busiest}")  # noqa: T201 – the figures are what is asked for
    assert max(reminded().values()) == 1
    assert len(reminded()) >= found["sent", "arrived"] >= PEOPLE - 10 * KILLS
    assert found.total() == PEOPLE
    # who takes over begins with a burst of its own, once the turn of the one that was killed has ended
    assert all(most <= seconds * PACE.overall + 2 * PACE.burst for seconds, most in busiest.items())
