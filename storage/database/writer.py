"""The connection everything that counts goes over: synchronous, kept open, used by one thread."""

import gc
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import NullPool

from storage.database.pragmas import PRAGMAS, READING, set_pragmas

T = TypeVar("T")


def reading_url(driver: str, path: Path) -> URL:
    """The URL of a database that is opened for reading only."""
    return URL.create(driver, database=f"file:{quote(str(path))}", query={"mode": "ro", "uri": "true"})


class Writer:
    """Runs work as transactions. Everything but the constructor belongs into one and the same thread.

    `writes` false opens the file for reading only.
    """

    def __init__(self, path: Path, *, writes: bool) -> None:
        self.engine = _engine(path, PRAGMAS if writes else READING, writes=writes)
        self._begin = "BEGIN"
        self._kept: Connection | None = None
        event.listen(self.engine, "begin", self._begun)

    def transaction(self, work: Callable[[Connection], T], begin: str) -> T:
        """Run the work and commit it; whatever it raises, nothing of it is kept."""
        with _nothing_looked_for():
            return self._transaction(work, begin)

    def _transaction(self, work: Callable[[Connection], T], begin: str) -> T:
        self._begin = begin
        connection = self._connection()
        try:
            with connection.begin():
                return work(connection)
        except BaseException:
            if _raw(connection).in_transaction:
                # it could not be undone, and the next transaction must not find it
                self.close()
            raise

    def truncate_wal(self) -> bool:
        """Empty the write-ahead log into the file; false if somebody is just reading what is in it."""
        # not as statements of SQLAlchemy's, which would begin a transaction first
        raw = _raw(self._connection())
        # without waiting for readers, because everybody else would wait, too
        raw.execute("PRAGMA busy_timeout = 0")
        try:
            (busy, _, _) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            raw.execute(f"PRAGMA busy_timeout = {PRAGMAS['busy_timeout']}")
        return not busy

    def close(self) -> None:
        """Close the connection; the next work opens another."""
        connection, self._kept = self._kept, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _connection(self) -> Connection:
        if self._kept is None:
            self._kept = self.engine.connect()
        return self._kept

    def _begun(self, connection: Connection) -> None:
        _raw(connection).execute(self._begin)


@contextmanager
def _nothing_looked_for() -> Iterator[None]:
    """Leave the search for unused objects for afterwards: nearly all go of themselves with the work."""
    searches = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searches:
            gc.enable()


def _raw(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection, for what SQLAlchemy has no part in."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)  # noqa: S101 – the driver that the engine below names
    return raw


def _engine(path: Path, pragmas: Mapping[str, str | int], *, writes: bool) -> Engine:
    driver = "sqlite+pysqlite"
    engine = create_engine(
        URL.create(driver, database=str(path)) if writes else reading_url(driver, path),
        # with a thread check, because this one connection is for one thread
        connect_args={"isolation_level": None, "check_same_thread": True},
        poolclass=NullPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, _record: object) -> None:
        set_pragmas(connection, pragmas, path)

    return engine
