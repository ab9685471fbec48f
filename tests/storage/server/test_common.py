"""What processes at one server share for a while: allowances, files, who runs."""

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial

import psycopg
import pytest
from sqlalchemy import Connection

from bot.web.limits import GUESSES
from storage import common
from storage.database.connection import Database, open_database
from tests.server import Server


@pytest.fixture
async def opened(postgres: Server) -> AsyncIterator[Database]:
    """A database on a server."""
    database = await open_database(postgres.emptied())
    yield database
    await database.close()


def _later(postgres: Server, seconds: float, table: str = "allowance") -> None:
    """Let so much time have passed for what is in a table."""
    back = timedelta(seconds=seconds)
    with psycopg.connect(postgres.emptied_url) as there:
        if table == "allowance":
            there.execute("UPDATE allowance SET at = at - %s, full_at = full_at - %s", (back, back))
        else:
            there.execute("UPDATE shelf SET at = at - %s", (back,))


async def test_an_allowance_is_used_up_and_comes_back(postgres: Server, opened: Database) -> None:
    """As the one in memory: a burst, then one after so many seconds, and never more than the burst."""

    def take(connection: Connection, who: str = "eve") -> bool:
        return common.take(connection, who, GUESSES.burst, GUESSES.seconds)

    def left(connection: Connection) -> float:
        return common.level(connection, "eve", GUESSES.burst, GUESSES.seconds)

    assert await opened.read(left) == GUESSES.burst
    taken = [await opened.share(take) for _ in range(GUESSES.burst + 2)]
    assert taken == [True] * GUESSES.burst + [False] * 2
    assert await opened.share(lambda connection: take(connection, "ann"))
    _later(postgres, GUESSES.seconds * 1.5)
    assert 1 <= await opened.read(left) < 2
    assert [await opened.share(take) for _ in range(2)] == [True, False]
    await opened.share(common.sweep)
    assert await opened.read(left) < 1
    _later(postgres, GUESSES.seconds * (GUESSES.burst + 1))
    assert await opened.read(left) == GUESSES.burst
    await opened.share(common.sweep)
    with psycopg.connect(postgres.emptied_url) as there:
        assert there.execute("SELECT count(*) FROM allowance").fetchone() == (0,)


async def test_the_shelf_has_one_of_each_and_an_end(
    postgres: Server, opened: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new file takes the place of the one before; there is room for so many; none lies for long."""
    monkeypatch.setattr(common, "MOST_HELD", 2)
    for address, file in (("a", "a1"), ("a", "a2"), ("b", "b1")):
        await opened.share(partial(common.put, address=address, file=file, data=file.encode()))
    found = [await opened.read(partial(common.fetch, file=file, most=10)) for file in ("a1", "a2", "b1")]
    assert found == [None, b"a2", b"b1"]
    assert await opened.read(lambda connection: common.fetch(connection, "a2", 1)) == b"a"
    rooms = [await opened.read(partial(common.has_room, address=address)) for address in ("a", "c")]
    assert rooms == [True, False]
    await opened.share(lambda connection: common.drop(connection, "b1"))
    assert await opened.read(lambda connection: common.has_room(connection, "c"))
    _later(postgres, common.LIES.total_seconds(), "shelf")
    assert await opened.read(lambda connection: common.fetch(connection, "a2", 10)) is None
    await opened.share(common.sweep)
    with psycopg.connect(postgres.emptied_url) as there:
        assert there.execute("SELECT count(*) FROM shelf").fetchone() == (0,)


async def test_what_is_shared_for_a_while_is_in_no_log_of_the_server(postgres: Server) -> None:
    """Nor is it in a copy that leaves such tables out."""
    with psycopg.connect(postgres.emptied()) as there:
        query = "SELECT relname FROM pg_class WHERE relpersistence = 'u' AND relkind = 'r'"
        assert {name for (name,) in there.execute(query)} == {"shelf", "allowance"}


async def test_those_who_serve_are_counted(postgres: Server, opened: Database) -> None:
    """By what they renew; one that was killed is none after a while, and is forgotten."""
    assert await opened.read(common.processes) == 0
    assert opened.leases
    assert await opened.leases.take(f"{common.PROCESS}one")
    assert await opened.leases.take("clock")
    assert await opened.read(common.processes) == 1
    with psycopg.connect(postgres.emptied_url) as there:
        there.execute("UPDATE lease SET until = now() - interval '1 second'")
    assert await opened.read(common.processes) == 0
    await (await open_database(postgres.emptied_url)).close()
    with psycopg.connect(postgres.emptied_url) as there:
        assert there.execute("SELECT name FROM lease").fetchall() == [("clock",)]


async def test_one_run_and_one_key_for_all(postgres: Server, opened: Database) -> None:
    """Whoever opens it has the same; a database that was brought back has others, and nothing shared."""
    other = await open_database(postgres.emptied_url)
    try:
        for what in (common.run_of, common.key_of):
            assert await opened.read(what) == await other.read(what)
    finally:
        await other.close()
    before = await opened.read(common.run_of), await opened.read(common.key_of)
    assert opened.leases
    await opened.leases.take("clock")
    await opened.write(lambda connection: common.begin_anew(connection, "another"))
    after = await opened.read(common.run_of), await opened.read(common.key_of)
    assert before[0] != after[0]
    assert before[1] != after[1]
    with psycopg.connect(postgres.emptied_url) as there:
        assert there.execute("SELECT count(*) FROM lease").fetchone() == (0,)
