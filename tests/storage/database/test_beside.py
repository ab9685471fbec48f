"""Long reads on a connection of their own, beside the one that writes."""

import asyncio
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Connection, func, insert, select

from storage.database import tables
from storage.database.connection import Database, open_database
from storage.database.faults import DatabaseUnusable, ReadTooLong
from storage.queues import inbox
from tests.paths import ROOT
from tests.patience import PATIENCE

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

WAITS = {
    "channel": "test",
    "source": "bot",
    "update_id": "1",
    "address": "ann",
    "body": "{}",
    "state": "waiting",
    "error": None,
    "done_at": None,
    "tries": 0,
}

PEOPLE = select(func.count()).select_from(tables.person)

MODULES = """
import asyncio, sys
from storage.store import Store
from tests.clocks import at_noon
from tests.paths import SHIPPED
def heavy():
    names = "sqlalchemy.orm", "sqlalchemy.ext.asyncio", "sqlalchemy.dialects.postgresql", "aiosqlite"
    return [name for name in names if name in sys.modules]
async def main():
    store = await Store.open(sys.argv[1], SHIPPED.read_bytes(), clock=at_noon)
    print(heavy())
    assert await store.database.beside(lambda connection: 1) == 1
    print(heavy())
    await store.close()
asyncio.run(main())
"""


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """An open database."""
    opened = await open_database(url)
    yield opened
    await opened.close()


async def _meet(database: Database, name: str) -> None:
    row = {"id": name, "name": "", "reachable": True}
    await database.write(lambda connection: connection.execute(insert(tables.person), row).rowcount)


def _people(connection: Connection) -> int:
    return int(connection.execute(PEOPLE).scalar_one())


def _for_ever(connection: Connection) -> None:
    connection.exec_driver_sql(ENDLESS)


def _many_small_ones(connection: Connection) -> None:
    while True:
        connection.exec_driver_sql("SELECT 1")


async def test_it_sees_what_is_committed_and_nothing_else(database: Database) -> None:
    """A read beside a transaction that is under way neither waits for it nor sees what it has done."""
    await _meet(database, "a")
    seen: list[int] = []
    loop = asyncio.get_running_loop()

    def look_meanwhile(connection: Connection) -> None:
        connection.execute(insert(tables.person), {"id": "b", "name": "", "reachable": True})
        seen.append(asyncio.run_coroutine_threadsafe(database.beside(_people), loop).result(PATIENCE))

    await database.write(look_meanwhile)
    assert [*seen, await database.beside(_people)] == [1, 2]


async def test_it_can_not_write(database: Database) -> None:
    """What is opened for reading changes nothing, whatever it is asked."""
    row = {"id": "a", "name": "", "reachable": True}
    with pytest.raises(DatabaseUnusable, match="written"):
        await database.beside(lambda connection: connection.execute(insert(tables.person), row).rowcount)


async def test_statements_of_answers_work_there_too(database: Database) -> None:
    """What the driver runs alone it runs on this connection as well."""
    await database.write(lambda connection: inbox.add(connection, [WAITS]))
    assert await database.beside(inbox.is_waiting)


async def test_it_leaves_the_log_alone(database: Database) -> None:
    """The connection is set to read only, to wait, and never to move the log into the file."""

    def pragmas(connection: Connection) -> list[int]:
        names = ("query_only", "busy_timeout", "wal_autocheckpoint")
        return [connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names]

    assert await database.beside(pragmas) == [1, 5000, 0]


@pytest.mark.parametrize("work", [_for_ever, _many_small_ones])
async def test_a_long_read_is_ended_and_the_next_one_works(database: Database, work: object) -> None:
    """One that takes too long, in one statement or in many, ends and frees the log; answers never wait."""
    assert callable(work)
    await _meet(database, "a")
    reading = asyncio.create_task(database.beside(work, seconds=0.2))
    await _meet(database, "b")
    with pytest.raises(ReadTooLong, match="too long"):
        await reading
    assert await database.truncate_wal()
    assert await database.beside(_people) == 2


async def test_what_must_not_be_cut_short_is_not(database: Database) -> None:
    """Without a limit a read may take its time, as a backup has to."""

    def slow(connection: Connection) -> int:
        time.sleep(0.05)
        return _people(connection)

    with pytest.raises(ReadTooLong):
        await database.beside(slow, seconds=0.02)
    assert await database.beside(slow, seconds=None) == 0


async def test_a_cancelled_read_ends_soon(database: Database) -> None:
    """Who is cancelled hears of it once the transaction has ended, not after the rest of the time."""
    begun = threading.Event()

    def endless(connection: Connection) -> None:
        begun.set()
        _for_ever(connection)

    reading = asyncio.create_task(database.beside(endless, seconds=2 * PATIENCE))
    assert await asyncio.to_thread(begun.wait, PATIENCE)
    reading.cancel()
    with pytest.raises(asyncio.CancelledError):
        await reading
    await _meet(database, "a")
    assert await database.truncate_wal()


def test_nothing_weighty_is_loaded_at_the_start(url: str) -> None:
    """Neither the ORM nor a dialect or driver not in use is imported before a long read asks for it."""
    command = [sys.executable, "-c", MODULES, url]
    printed = subprocess.check_output(command, cwd=ROOT, text=True, timeout=PATIENCE)  # noqa: S603 – our own script
    before, after = printed.splitlines()
    assert before == "[]"
    assert after == "['aiosqlite']"
