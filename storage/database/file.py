"""What is a file's own: SQLite's connections, its faults, and the locks that keep other processes out."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from storage.database.beside import Beside
from storage.database.faults import DatabaseFault, fault_of
from storage.database.kind import Leases, Reads, Works
from storage.database.lock import FileLock
from storage.database.opened import Opened
from storage.database.writer import Writer


class File:
    """A SQLite file that is open here; without a lock for reading only."""

    several = False
    leases: Leases | None = None
    side: Works | None = None
    intake: Works | None = None
    writing, beside = "BEGIN IMMEDIATE", "BEGIN IMMEDIATE"
    reading, asking = "BEGIN DEFERRED", "BEGIN DEFERRED"
    errors: tuple[type[Exception], ...] = (DBAPIError, sqlite3.Error, UnicodeDecodeError)

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        self.where: Path | str = path
        self.path = path
        self.works: Works = Writer(path, writes=lock is not None)
        self.reads: Reads = Beside(path)
        self._opened = Opened(path)
        self._lock = lock

    def fault_of(self, error: Exception) -> DatabaseFault | None:
        """What an error of the driver says of the file itself; None if a statement was at fault."""
        return fault_of(error, self.path)

    def is_contention(self, _error: Exception) -> bool:
        """Never: nobody else writes."""
        return False

    def release(self) -> None:
        """Let other processes in, once both connections are closed; does nothing the second time."""
        self._opened.close()
        if self._lock:
            self._lock.release()


@contextmanager
def reading_file(path: Path) -> Iterator[Connection]:
    """One transaction that reads a file which this process holds, in the thread that it is used in."""
    works = Writer(path, writes=False)
    try:
        with works.engine.connect() as connection, connection.begin():
            yield connection
    finally:
        works.close()
