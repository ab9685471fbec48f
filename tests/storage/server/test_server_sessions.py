"""Who may have a database on a server, what its connections are set to, and what becomes of lost ones."""

import asyncio
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import partial
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, func, insert, select, text
from sqlalchemy.exc import DBAPIError

from flows.topics import Extract, Topic
from storage.database import tables
from storage.database.connection import Database, open_database
from storage.database.faults import (
    DatabaseAway,
    DatabaseBusy,
    DatabaseFault,
    DatabaseReadOnly,
    DatabaseSlow,
    DatabaseUnusable,
    ReadTooLong,
)
from storage.database.gate import GATE
from storage.database.server.dialect import Server as Dialect
from storage.reading.entries import load_entries
from tests.counts import IS_LONG
from tests.paths import ROOT
from tests.patience import PATIENCE, eventually
from tests.server import Server

PEOPLE = select(func.count()).select_from(tables.person)


@pytest.fixture
async def opened(postgres: Server) -> AsyncIterator[Database]:
    """An empty database that this process holds."""
    database = await open_database(postgres.emptied())
    yield database
    await database.close()


def _person(connection: Connection, name: str) -> None:
    connection.execute(insert(tables.person), {"id": name, "name": name, "reachable": True})


async def _count(database: Database) -> Any:
    return await database.read(lambda connection: connection.execute(PEOPLE).scalar_one())


def _end_sessions(postgres: Server, which: str = "true") -> None:
    """End connections of the program's, as somebody does who looks after the server."""
    postgres.execute(
        "WITH ours AS (SELECT * FROM pg_stat_activity WHERE application_name = 'audit-bot') "
        f"SELECT pg_terminate_backend(pid) FROM ours WHERE {which}"
    )


async def test_several_may_have_it(postgres: Server, opened: Database) -> None:
    """Each writes what the other reads, and the tables are made by whoever comes first."""
    other = await open_database(postgres.emptied_url)
    try:
        for number, (writer, reader) in enumerate(((opened, other), (other, opened))):
            await writer.write(partial(_person, name=f"p{number}"))
            assert await _count(reader) == number + 1
    finally:
        await other.close()


async def test_all_may_begin_at_once(postgres: Server) -> None:
    """An empty database that several open at the same moment gets its tables once."""
    url = postgres.fresh()
    opened = await asyncio.gather(*(open_database(url) for _ in range(4)))
    assert [await _count(one) for one in opened] == [0] * 4
    for one in opened:
        await one.close()


async def test_reading_beside_the_process_that_has_it(postgres: Server, opened: Database) -> None:
    """A command that only reads sees what is committed, and can't write."""
    await opened.write(lambda connection: _person(connection, "ann"))
    reader = await open_database(postgres.emptied_url, lock=False)
    try:
        assert await _count(reader) == 1
        with pytest.raises(DatabaseReadOnly, match="can't be written to"):
            await reader.write(lambda connection: _person(connection, "bob"))
    finally:
        await reader.close()


async def test_reading_makes_no_tables(postgres: Server) -> None:
    """A command that only reads leaves an empty database as it is."""
    with pytest.raises(DatabaseUnusable, match="it is empty"):
        await open_database(postgres.fresh(), lock=False)


async def test_what_failed_unheard_is_not_done(opened: Database) -> None:
    """The server undoes all of it at the commit, so that must not pass for one."""

    def deaf(connection: Connection) -> None:
        _person(connection, "ann")
        with suppress(DBAPIError):
            connection.execute(text("SELECT 1 / 0")).one()

    with pytest.raises(psycopg.errors.InFailedSqlTransaction):
        await opened.write(deaf)
    assert await _count(opened) == 0
    await opened.write(lambda connection: _person(connection, "bob"))
    assert await _count(opened) == 1


@pytest.mark.parametrize("error", [ValueError, asyncio.CancelledError, GeneratorExit])
async def test_work_that_raises_is_undone_there(opened: Database, error: type[BaseException]) -> None:
    """Whatever the work raises, nothing of it is kept."""

    def half(connection: Connection) -> None:
        _person(connection, "ann")
        raise error

    with pytest.raises(error):
        await opened.write(half)
    assert await _count(opened) == 0


async def test_a_lost_connection_is_replaced(postgres: Server, opened: Database) -> None:
    """Nothing half is kept, and whoever tries again has another."""
    await opened.write(lambda connection: _person(connection, "ann"))

    def half(connection: Connection) -> None:
        _person(connection, "bob")
        _end_sessions(postgres)
        _person(connection, "cy")

    for _ in range(2):
        with pytest.raises(DatabaseAway):
            await opened.write(half)
    assert await _count(opened) == 1
    await opened.write(lambda connection: _person(connection, "bob"))
    assert await _count(opened) == 2


async def test_what_was_confirmed_is_there_after_a_crash(postgres: Server) -> None:
    """The server is cut off as by a power cut; who starts again finds all that was confirmed."""
    opened = await open_database(postgres.emptied())
    await opened.write(lambda connection: _person(connection, "ann"))
    postgres.stop(signal.SIGQUIT)
    try:
        with pytest.raises(DatabaseAway):
            await opened.write(lambda connection: _person(connection, "bob"))
        with pytest.raises(DatabaseAway, match="Check that its server runs"):
            await open_database(postgres.emptied_url)
    finally:
        await opened.close()
        postgres.start()
    opened = await open_database(postgres.emptied_url)
    assert await _count(opened) == 1
    await opened.close()


async def test_a_long_read_is_ended_and_the_next_goes_on(opened: Database) -> None:
    """A read beside the writer that takes too long ends alone."""

    def sleep(connection: Connection) -> None:
        connection.execute(text("SELECT pg_sleep(60)"))

    with pytest.raises(ReadTooLong):
        await opened.beside(sleep, seconds=0.05)
    assert await opened.beside(lambda connection: connection.execute(PEOPLE).scalar_one()) == 0


async def test_many_short_statements_are_ended_too(opened: Database) -> None:
    """Work of statements that are each quick takes no longer either."""

    def count_for_ever(connection: Connection) -> None:
        while True:
            connection.execute(PEOPLE)

    with pytest.raises(ReadTooLong):
        await opened.beside(count_for_ever, seconds=0.05)


async def test_a_cancelled_read_ends_at_once(postgres: Server, opened: Database) -> None:
    """Who is not waited for any more leaves no work on the server."""
    sleeping = asyncio.create_task(
        opened.beside(lambda connection: connection.execute(text("SELECT pg_sleep(600)")).all(), seconds=None)
    )
    query = "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active'"

    def sleeps() -> bool:
        with psycopg.connect(postgres.emptied_url) as there:
            return there.execute(query).fetchone() is not None

    await asyncio.to_thread(eventually, sleeps)
    sleeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sleeping
    assert not sleeps()


async def test_a_lost_reading_connection_is_replaced(postgres: Server, opened: Database) -> None:
    """It is lost while nobody uses it, and the next who reads hears nothing of that."""
    count = await opened.beside(lambda connection: connection.execute(PEOPLE).scalar_one())
    newest = (
        "SELECT pid FROM pg_stat_activity WHERE application_name = 'audit-bot' ORDER BY backend_start DESC"
    )
    _end_sessions(postgres, f"pid = ({newest} LIMIT 1)")
    assert await opened.beside(lambda connection: connection.execute(PEOPLE).scalar_one()) == count
    await opened.write(lambda connection: _person(connection, "ann"))


async def test_connections_are_set_and_wait_for_the_disk(postgres: Server) -> None:
    """Nothing waits for ever, and what is confirmed is on disk whatever the database says otherwise."""
    url = postgres.fresh()
    name = url.partition("?")[0].rpartition("/")[2]
    postgres.execute(f"ALTER DATABASE {name} SET synchronous_commit = off")
    opened = await open_database(url)
    try:
        query = text("SELECT current_setting('synchronous_commit'), current_setting('statement_timeout')")
        assert await opened.read(lambda connection: tuple(connection.execute(query).one())) == ("on", "30s")
    finally:
        await opened.close()


async def test_what_takes_too_long_is_ended_as_the_address_says(postgres: Server) -> None:
    """A statement and a lock have limits of their own; what else is said there is passed on."""
    limits = "-c statement_timeout=100ms --lock_timeout=50ms -c geqo=off"
    opened = await open_database(f"{postgres.emptied()}&options={limits}".replace(" ", "%20"))
    query = text("SELECT current_setting('geqo'), current_setting('lock_timeout')")
    try:
        with pytest.raises(DatabaseSlow):
            await opened.share(lambda connection: connection.execute(text("SELECT pg_sleep(60)")))
        with psycopg.connect(postgres.emptied_url) as other:
            other.execute("LOCK TABLE person IN ACCESS EXCLUSIVE MODE")
            with pytest.raises(DatabaseBusy):
                await opened.share(lambda connection: _person(connection, "ann"))
            other.execute("SELECT pg_advisory_xact_lock(%s)", (GATE,))
            with pytest.raises(DatabaseBusy):
                await opened.share(lambda connection: connection.execute(query).one())
        found = await opened.share(lambda connection: tuple(connection.execute(query).one()))
        assert found == ("off", "50ms")
        assert await _count(opened) == 0
    finally:
        await opened.close()


@pytest.mark.parametrize("limit", ["0.5s", "'", "never", "-1"])
async def test_a_limit_that_is_no_time_is_named(postgres: Server, limit: str) -> None:
    """It is not passed on, nor repeated."""
    with pytest.raises(DatabaseUnusable, match="lock_timeout in its address is no time") as fault:
        await open_database(f"{postgres.emptied()}&options=-c%20lock_timeout%3D{limit}")
    assert f"lock_timeout={limit}" not in str(fault.value)


async def test_one_of_several_servers_is_found(postgres: Server) -> None:
    """The address names all of them; the one that is there and takes writes is used."""
    (folder,) = {postgres.url("audit").partition("host=")[2]}
    name = postgres.emptied().partition("?")[0].rpartition("/")[2]
    url = f"postgresql://audit@/{name}?host={folder}/none&host={folder}&target_session_attrs=read-write"
    opened = await open_database(url)
    try:
        assert await _count(opened) == 0
    finally:
        await opened.close()


async def test_a_connection_that_is_lost_is_replaced_where_several_have_it(postgres: Server) -> None:
    """One that nobody used meanwhile without a word; what was half done is undone and raised as away."""
    opened = await open_database(postgres.emptied())

    def half(connection: Connection) -> None:
        _person(connection, "bob")
        _end_sessions(postgres)
        _person(connection, "cy")

    try:
        await opened.write(lambda connection: _person(connection, "ann"))
        _end_sessions(postgres)
        await opened.write(lambda connection: _person(connection, "dee"))
        with pytest.raises(DatabaseAway):
            await opened.write(half)
        assert await _count(opened) == 2
    finally:
        await opened.close()


async def test_another_encoding_is_refused(postgres: Server) -> None:
    """A database that can't hold every letter is named before anything is in it."""
    postgres.execute(
        "CREATE DATABASE narrow TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'"
    )
    with pytest.raises(DatabaseUnusable, match="its encoding is LATIN1"):
        await open_database(postgres.url("narrow"))


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://canary:canary@/nowhere?host={folder}", r"let us in \(it knows no such user\)"),
        ("postgresql://audit:canary@/nowhere?host={folder}", r"let us in \(it has no such database\)"),
        ("postgresql://audit:canary@/audit?host={folder}/none", r"let us in \(nothing listens there\)"),
        ("postgresql://audit:canary@127.0.0.1:1/audit", r"let us in \(nothing listens there\)"),
        ("postgresql://audit:canary@127.0.0.1", "names no database"),
        ("postgresql://audit:canary@127.0.0.1:canary/audit", "names no database"),
    ],
)
async def test_an_address_that_leads_nowhere_is_not_repeated(
    postgres: Server, address: str, said: str
) -> None:
    """What is wrong is said without user, password and options."""
    with pytest.raises(DatabaseFault, match=said) as fault:
        await open_database(address.format(folder=postgres.folder))
    assert "canary" not in str(fault.value)
    assert "canary" not in repr(fault.value)


async def test_a_text_with_a_nul_is_kept_with_a_sign_for_it(opened: Database) -> None:
    """There is no place for NUL on a server; what is looked up with one is not found."""
    await opened.write(lambda connection: _person(connection, "a\0b"))
    found = await opened.read(
        lambda connection: connection.scalars(select(tables.person.c.name)).all(),
    )
    assert found == ["a\N{REPLACEMENT CHARACTER}b"]


@pytest.mark.skipif(not IS_LONG, reason="make soak takes it away")
async def test_without_its_driver_it_says_what_to_install() -> None:
    """The driver is an extra."""
    script = (
        "import asyncio, sys\nsys.modules['psycopg'] = None\n"
        "from storage.database.connection import open_database\n"
        "asyncio.run(open_database('postgresql://audit@/audit'))\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE)  # noqa: S603, ASYNC221 – our own interpreter and script
    assert "psycopg is not installed. Install it: .venv/bin/pip install" in done.stderr


async def test_all_of_a_journal_is_read(opened: Database) -> None:
    """Without a number all entries are meant, which SQLite takes from a number below none."""
    key = {"key": "nowhere"}
    assert await opened.read(lambda connection: load_entries(connection, key, None)) == ()
    part = Extract(topic=Topic.PEOPLE, team="t", most=2)
    assert await opened.read(lambda connection: load_entries(connection, key, part)) == ()


def test_the_dialect_is_known_by_its_own_name() -> None:
    """Nothing else of this process speaks with our dialect by mistake."""
    assert (Dialect.name, Dialect.driver) == ("postgresql", "audit")
