"""A pooler between the program and its database, which gives a connection to whoever begins a transaction."""

import asyncio
import json
import shutil
import signal
import socket
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, text

from bot.patience import outage, patiently
from storage.database.connection import open_database
from storage.database.faults import ReadTooLong
from tests.counts import IS_LONG
from tests.machine.stage import Stage
from tests.patience import PATIENCE, eventually
from tests.server import Server
from tests.storage.server.several_processes import FRAMEWORK, ITEMS, answer_all
from tests.storage.server.test_several import SEVERAL, is_sound, of_one_team, rows_of, stores_of

POOLER = shutil.which("pgbouncer") or shutil.which("pgbouncer", path="/usr/sbin")

pytestmark = pytest.mark.skipif(
    not POOLER, reason="NOT TRIED BEHIND A POOLER: pgbouncer is not here (Debian: pgbouncer)"
)

LONG = pytest.mark.skipif(not IS_LONG, reason="make soak keeps a connection for each")

SETTINGS = """
[databases]
* = host={folder} user=audit
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
default_pool_size = {size}
server_login_retry = 1
query_wait_timeout = 1
ignore_startup_parameters = extra_float_digits
logfile = {folder}/pooler.log
"""


@pytest.fixture(params=["transaction", pytest.param("session", marks=LONG)])
def pooled(request: pytest.FixtureRequest, postgres: Server) -> Iterator[str]:
    """The address of an empty database through the real pooler."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    settings = postgres.folder / "pooler.ini"
    size = 3 if request.param == "transaction" else 4 * SEVERAL
    settings.write_text(SETTINGS.format(folder=postgres.folder, port=port, mode=request.param, size=size))
    settings.chmod(0o644)
    name = postgres.emptied().partition("?")[0].rpartition("/")[2]
    url = f"postgresql://audit@127.0.0.1:{port}/{name}"
    user, group = postgres.who or (None, None)
    with subprocess.Popen(  # noqa: S603 – the system's own program
        [str(POOLER), "-q", str(settings)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user,
        group=group,
        extra_groups=[] if postgres.who else None,
    ) as pooler:
        try:
            eventually(lambda: _answers(url))
            yield url
        finally:
            pooler.send_signal(signal.SIGINT)
            pooler.wait(PATIENCE)


def _answers(url: str) -> bool:
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


def test_several_answer_through_a_pooler(postgres: Server, pooled: str, tmp_path: Path) -> None:
    """More connections than it has: each tap of a team counts once, in order, and who has a turn is known."""
    url = postgres.emptied_url
    stage = Stage(tmp_path, url, FRAMEWORK)
    sheet, people = of_one_team(stage)
    levels = (1, 2, 3)
    taps = [
        stage.tapped(one, f"rate:{sheet}:{item}:{level}", f"{one} {level}", 60)
        for level in levels
        for one, item in zip(people, ITEMS, strict=False)
    ]
    stage.close()

    async def answer() -> None:
        async with stores_of(pooled) as stores:
            await asyncio.gather(
                *(stores[number % SEVERAL].put([tap]) for number, tap in enumerate(taps)),
            )
            leases = [store.database.leases for store in stores]
            taken = await asyncio.gather(*(one.take("clock") for one in leases if one))
            assert Counter(taken) == {True: 1, False: SEVERAL - 1}
            await asyncio.gather(*(answer_all(store) for store in stores))
            counted = await asyncio.gather(*(store.database.beside(_count) for store in stores))
            assert {*counted} == {len(taps)}

    asyncio.run(answer())
    bodies = [json.loads(str(body)) for (body,) in rows_of(url, "SELECT body FROM journal ORDER BY id")]
    given = [(body["by"], body["rating"]["level"]) for body in bodies if body["kind"] == "rating_given"]
    assert len(given) == len(set(given)) == len(taps)
    for by in {by for by, _ in given}:
        assert tuple(level for who, level in given if who == by) == levels
    is_sound(url)


def _count(connection: Connection) -> int:
    found = connection.execute(text("SELECT count(*) FROM journal WHERE body LIKE '%rating_given%'"))
    return int(found.scalar_one())


async def test_limits_hold_through_a_pooler(pooled: str) -> None:
    """What the address says of them is said with each transaction, and no other's is left behind there."""
    opened = await open_database(f"{pooled}?options=-c%20statement_timeout%3D7s")
    try:
        query = text("SELECT current_setting('statement_timeout'), current_setting('lock_timeout')")
        found = await opened.read(lambda connection: tuple(connection.execute(query).one()))
        assert found == ("7s", "10s")
        with pytest.raises(ReadTooLong):
            await opened.beside(
                lambda connection: connection.execute(text("SELECT pg_sleep(9)")), seconds=0.05
            )
        with psycopg.connect(pooled, autocommit=True) as other:
            assert other.execute("SHOW statement_timeout").fetchone() == ("0",)
    finally:
        await opened.close()


async def test_a_server_behind_a_pooler_goes_and_comes_back(postgres: Server, pooled: str) -> None:
    """What the pooler says of it is waited out like the server's own silence."""
    opened = await open_database(pooled)
    try:
        postgres.stop(signal.SIGQUIT)
        waiting = asyncio.create_task(patiently(lambda: opened.write(_count)))
        try:
            await asyncio.to_thread(eventually, lambda: outage.why)
            assert not waiting.done()
        finally:
            postgres.start()
        assert await waiting == 0
    finally:
        await opened.close()
