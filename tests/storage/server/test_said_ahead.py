"""What goes to the server together is done in order, all or nothing, and what is wrong with it is heard."""

import signal
from collections.abc import AsyncIterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, bindparam, func, insert, select, update

from storage.database import tables
from storage.database.connection import Database, open_database
from storage.database.faults import DatabaseAway
from storage.database.prepared import Prepared, among, later_of
from tests.server import Server

ADD = Prepared(insert(tables.person), ["id", "name", "reachable", "reminders"])
RENAME = Prepared(
    update(tables.person).where(tables.person.c.id == bindparam("key")).values(name=bindparam("new_name"))
)
NAMES = Prepared(select(tables.person.c.name).where(among(tables.person.c.id, "keys")).order_by("name"))
COUNT = Prepared(select(func.count()).select_from(tables.person))


class NotThere(Exception):  # noqa: N818 – reads as what happened
    """Nobody is renamed."""


@pytest.fixture
async def opened(postgres: Server) -> AsyncIterator[Database]:
    """A database that others may have open as well."""
    database = await open_database(postgres.emptied())
    yield database
    await database.close()


def _people(*names: str) -> list[dict[str, Any]]:
    return [{"id": name, "name": name, "reachable": True, "reminders": True} for name in names]


async def _count(database: Database) -> int:
    return int(await database.read(COUNT.scalar))


async def test_what_was_written_is_read_in_its_place(opened: Database) -> None:
    """A question sees what was said before it, by whichever way either goes."""

    def work(connection: Connection) -> list[Any]:
        ADD.write_all(connection, _people("ann", "bob"))
        seen = [COUNT.scalar(connection)]
        ADD.write_all(connection, _people("cy"))
        seen.append(connection.scalar(select(func.count()).select_from(tables.person)))
        RENAME.write_all(connection, [{"key": "cy", "new_name": "Cy"}], NotThere)
        seen.append(RENAME.write(connection, [{"key": "ann", "new_name": "Ann"}]))
        seen += [row.name for row in NAMES.rows(connection, {"keys": ["ann", "cy"]})]
        ADD.write_all(connection, _people("dee"))
        return seen

    assert await opened.write(work) == [2, 3, 1, "Ann", "Cy"]
    assert await _count(opened) == 4


async def test_one_that_fails_undoes_all(opened: Database) -> None:
    """It is heard with the next question, or before anything is committed."""

    def twice(connection: Connection) -> None:
        ADD.write_all(connection, _people("ann"))
        ADD.write_all(connection, _people("ann"))
        ADD.write_all(connection, _people("bob"))

    def twice_and_ask(connection: Connection) -> None:
        twice(connection)
        COUNT.scalar(connection)

    def nobody(connection: Connection) -> None:
        ADD.write_all(connection, _people("ann"))
        RENAME.write_all(connection, [{"key": "nobody", "new_name": "x"}], NotThere)

    for work, fault in (
        (twice, psycopg.errors.UniqueViolation),
        (twice_and_ask, psycopg.errors.UniqueViolation),
        (nobody, NotThere),
    ):
        with pytest.raises(fault):
            await opened.write(work)
        assert await _count(opened) == 0


async def test_what_was_asked_ahead_is_had_once_and_not_from_before_a_lock(opened: Database) -> None:
    """The same question gets what was asked with another; the next, or one behind a lock, is asked anew."""

    def work(connection: Connection) -> list[int]:
        found = []
        COUNT.expect(connection)
        ADD.write_all(connection, _people("ann"))
        found += [COUNT.scalar(connection), COUNT.scalar(connection)]
        COUNT.expect(connection)
        ADD.write_all(connection, _people("bob"))
        later_of(connection).ask_anew()
        return [*found, COUNT.scalar(connection)]

    assert await opened.write(work) == [0, 1, 2]


async def test_who_asks_nothing_goes_nowhere(postgres: Server, opened: Database) -> None:
    """Not even to begin; whoever asks next begins anew, and is told where the server is away."""
    assert await _count(opened) == 0
    postgres.stop(signal.SIGQUIT)
    try:
        assert await opened.write(lambda _: "nothing") == "nothing"
        with pytest.raises(DatabaseAway):
            await _count(opened)
    finally:
        postgres.start()


async def test_work_that_swallows_a_fault_is_not_taken_for_done(opened: Database) -> None:
    """What can't be committed is not said to be, whoever did not want to hear of it."""

    def work(connection: Connection) -> None:
        ADD.write_all(connection, _people("ann"))
        try:
            connection.exec_driver_sql("SELECT 1 / 0")
        except Exception:  # noqa: BLE001 – as some of ours do, for a card that can't be shown
            ADD.write_all(connection, _people("bob"))

    with pytest.raises(psycopg.Error):
        await opened.write(work)
    assert await _count(opened) == 0
