"""One connection to the database, made safe: pragmas read back, one writer, every failure rolled back."""

import asyncio
import logging
import os
import sqlite3
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.database.faults import DatabaseBroken, DatabaseFault, DatabaseUnusable, fault_of
from storage.database.lock import FileLock
from storage.database.schema import check, prepare

T = TypeVar("T")

PRAGMAS: Mapping[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": 5000,
}
"""What every connection is set to, with the values as SQLite reads them back; `synchronous` 2 is FULL."""

OLDEST_SQLITE = (3, 37)
"""The first version with STRICT tables."""

READING: Mapping[str, str | int] = {"query_only": 1, "foreign_keys": 1, "busy_timeout": 5000}
"""The same for a connection that only reads, beside a process that writes."""

# It logs each statement with its parameters, which hold what people typed.
logging.getLogger("aiosqlite").setLevel(logging.WARNING)


class Database:
    """An open database. Work is a function of a synchronous connection and runs as one transaction.

    Everything goes through one connection, one piece of work at a time. If the work raises anything at all,
    nothing of it is kept. A caller that is cancelled gets its cancellation once the transaction has ended,
    kept whole or not at all. Errors of the database itself come as a DatabaseFault; after a DatabaseBroken
    every later call raises it again.
    """

    def __init__(self, engine: AsyncEngine, path: Path, lock: FileLock | None) -> None:
        self.path = path
        self.engine = engine
        self._file_lock = lock
        self._turn = asyncio.Lock()
        self._broken: DatabaseBroken | None = None
        self._closed = False

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Run the work with the right to write and commit it; return once it is on disk."""
        return await self._alone(partial(self._transaction, work, "IMMEDIATE"))

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run work that only reads; it works on a full disk, too."""
        return await self._alone(partial(self._transaction, work, "DEFERRED"))

    async def truncate_wal(self) -> bool:
        """Empty the write-ahead log into the file; false if somebody is just reading what is in it."""
        return await self._alone(self._checkpoint)

    async def close(self) -> None:
        """Close the connection and let other processes in."""
        async with self._turn:
            self._closed = True
            await self.engine.dispose()
        if self._file_lock:
            self._file_lock.release()

    async def _alone(self, job: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Run a job to its end even if the caller is cancelled, which shows afterwards.

        A driver that is interrupted half way may leave its connection open inside a transaction.
        """
        async with self._turn:
            if self._broken:
                raise self._broken
            if self._closed:
                raise DatabaseUnusable(self.path, "it is closed", "Open it again first.")
            task = asyncio.create_task(job())
            try:
                return await asyncio.shield(task)
            except asyncio.CancelledError:
                self._fault(await _end_of(task))
                raise
            except (DBAPIError, sqlite3.Error) as error:
                if fault := self._fault(error):
                    raise fault from None
                raise

    def _fault(self, error: BaseException | None) -> DatabaseFault | None:
        """What an error says of the database itself; one that leaves it in doubt is remembered."""
        if not isinstance(error, DBAPIError | sqlite3.Error):
            return None
        fault = fault_of(error, self.path)
        if isinstance(fault, DatabaseBroken):
            self._broken = fault
        return fault

    async def _transaction(self, work: Callable[[Connection], T], begin: str) -> T:
        async with self.engine.connect() as connection:
            await connection.execution_options(begin=begin)
            async with connection.begin():
                return await connection.run_sync(work)

    async def _checkpoint(self) -> bool:
        async with self.engine.connect() as connection:
            raw = await connection.get_raw_connection()
            # not as statements of SQLAlchemy's, which would begin a transaction first
            run = raw.driver_connection.execute_fetchall  # type: ignore[union-attr]  # the driver is not typed
            # without waiting for readers, because everybody else would wait, too
            await run("PRAGMA busy_timeout = 0")
            try:
                rows = await run("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                await run(f"PRAGMA busy_timeout = {PRAGMAS['busy_timeout']}")
            return not rows[0][0]


async def _end_of(task: asyncio.Task[Any]) -> BaseException | None:
    """Wait for a task to end, however often the waiting is cancelled; give what it raised."""
    while not task.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([task])
    return None if task.cancelled() else task.exception()


async def open_database(url: str, *, lock: bool = True) -> Database:
    """Open the database, making it if it is not there; raise a DatabaseFault if that can't be.

    `lock` false opens an existing one for reading only, beside a process that may have it open.
    """
    path = path_of(url)
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        problem = f"this Python brings SQLite {sqlite3.sqlite_version}"
        raise DatabaseUnusable(path, problem, "Use a Python with SQLite 3.37 or newer.")
    if not _is_dir(path.parent):
        raise DatabaseUnusable(path, "its folder does not exist", f"Create the folder {path.parent} first.")
    if not lock and not path.is_file():
        raise DatabaseUnusable(path, "it does not exist", "Check AUDIT_BOT_DATABASE.")
    held = FileLock(path) if lock else None
    database = Database(_engine(path, writes=lock), path, held)
    try:
        if lock:
            _make_private(path)
        await _examine(database, writes=lock)
    except BaseException:
        await database.close()
        raise
    return database


def path_of(url: str) -> Path:
    """The file a URL such as `sqlite:///audit.db` names; raise DatabaseUnusable for any other kind."""
    cure = "Set AUDIT_BOT_DATABASE to something like sqlite:///audit.db."
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise DatabaseUnusable("named in AUDIT_BOT_DATABASE", "that is not a database URL", cure) from None
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise DatabaseUnusable("named in AUDIT_BOT_DATABASE", "it is not a SQLite file", cure)
    return Path(parsed.database).resolve()


def _is_dir(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        # a name too long to be one
        return False


def _make_private(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        path.chmod(0o600)
    except OSError as error:
        problem = f"it can't be opened for writing ({error.strerror})"
        raise DatabaseUnusable(path, problem, "Check its folder and who owns it.") from None


def _engine(path: Path, *, writes: bool) -> AsyncEngine:
    url = URL.create("sqlite+aiosqlite", database=str(path))
    if not writes:
        url = url.set(database=f"file:{quote(str(path))}", query={"mode": "ro", "uri": "true"})
    engine = create_async_engine(
        url,
        connect_args={"isolation_level": None},
        pool_size=1,
        max_overflow=0,
        # every transaction below has ended by the time its connection is given back
        pool_reset_on_return=None,
        hide_parameters=True,
    )
    pragmas = PRAGMAS if writes else READING

    @event.listens_for(engine.sync_engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        try:
            _set_pragmas(connection, pragmas, path)
        except BaseException:
            # the pool has not taken it over yet, so nobody else would close it
            connection.close()
            raise

    @event.listens_for(engine.sync_engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql(f"BEGIN {connection.get_execution_options()['begin']}")

    return engine


def _set_pragmas(connection: Any, pragmas: Mapping[str, str | int], path: Path) -> None:
    cursor = connection.cursor()
    try:
        for name, wanted in pragmas.items():
            cursor.execute(f"PRAGMA {name} = {wanted}")
            cursor.execute(f"PRAGMA {name}")
            (found,) = cursor.fetchone()
            if found != wanted:
                problem = f"{name} stays at {found} instead of {wanted}"
                raise DatabaseUnusable(path, problem, "Put it on a local disk.")
    finally:
        cursor.close()


async def _examine(database: Database, *, writes: bool) -> None:
    """See that the file is a sound database, then that it has the right tables."""
    path = database.path
    try:
        sound = await database.read(_is_sound)
    except DatabaseBroken:
        sound = False
    if not sound:
        cure = "Restore the last good backup, or set AUDIT_BOT_DATABASE to another file."
        raise DatabaseUnusable(path, "it is damaged, or no SQLite database", cure)
    if writes:
        await database.write(lambda connection: prepare(connection, path))
    else:
        await database.read(lambda connection: check(connection, path))


def _is_sound(connection: Connection) -> bool:
    return bool(connection.execute(text("PRAGMA quick_check(1)")).scalar_one() == "ok")
