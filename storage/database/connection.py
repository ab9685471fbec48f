"""One connection to the database, made safe: pragmas read back, one writer, every failure rolled back."""

import logging
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, make_url, text
from sqlalchemy.exc import ArgumentError, DBAPIError

from storage.database.backup import is_file, set_aside
from storage.database.beside import Beside
from storage.database.faults import DatabaseBroken, DatabaseFault, DatabaseUnusable, fault_of
from storage.database.lock import FileLock
from storage.database.schema import check, prepare, revision_behind
from storage.database.thread import OwnThread
from storage.database.writer import Writer

T = TypeVar("T")

_log = logging.getLogger(__name__)

OLDEST_SQLITE = (3, 37)
"""The first version with STRICT tables."""

LONGEST_READ = 10.0
"""Seconds that a read beside the writer may take."""


_HEADER = b"SQLite format 3\0"


class Database:
    """An open database. Work is a function of a synchronous connection and runs as one transaction.

    Everything goes through one connection, one piece of work at a time. If the work raises anything at all,
    nothing of it is kept. A caller that is cancelled gets its cancellation once the transaction has ended,
    kept whole or not at all. Errors of the database itself come as a DatabaseFault; after a DatabaseBroken
    every later call raises it again.
    """

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        self.path = path
        self._file_lock = lock
        self._thread = OwnThread("database")
        self._writer = Writer(path, writes=lock is not None)
        self._beside = Beside(path)
        self._broken: DatabaseBroken | None = None
        self._closed = False

    @property
    def engine(self) -> Engine:
        """Where the statements of `write` and `read` can be watched."""
        return self._writer.engine

    async def write(self, work: Callable[[Connection], T], then: Callable[[T], None] | None = None) -> T:
        """Run the work with the right to write and commit it; return once it is on disk.

        `then` is told what came of it before any other work begins, even if the caller is cancelled; it runs
        in the thread that writes.
        """

        def job() -> T:
            result = self._writer.transaction(work, "BEGIN IMMEDIATE")
            if then:
                then(result)
            return result

        return await self._alone(job)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run work that only reads; it works on a full disk, too."""
        return await self._alone(lambda: self._writer.transaction(work, "BEGIN DEFERRED"))

    async def beside(self, work: Callable[[Connection], T], *, seconds: float | None = LONGEST_READ) -> T:
        """Run work that only reads and may take long, on a connection of its own: nobody waits for it.

        It sees what was committed when it began. Raises ReadTooLong after so many seconds; None is for work
        that must not be cut short.
        """
        self._usable()
        try:
            return await self._beside.read(work, seconds)
        except (DBAPIError, sqlite3.Error) as error:
            if fault := self._fault(error):
                raise fault from None
            raise

    async def truncate_wal(self) -> bool:
        """Empty the write-ahead log into the file; false if somebody is just reading what is in it."""
        return await self._alone(self._writer.truncate_wal)

    async def close(self) -> None:
        """Close the connections and let other processes in."""
        if self._closed:
            return
        try:
            # first the one that only reads: the last to close tidies up, which takes the right to write
            await self._beside.close()
            await self._thread.run(self._close)
        finally:
            self._thread.end()
            if self._file_lock:
                self._file_lock.release()

    def _close(self) -> None:
        self._closed = True
        self._writer.close()

    async def _alone(self, job: Callable[[], T]) -> T:
        self._usable()
        return await self._thread.run(lambda: self._watched(job))

    def _usable(self) -> None:
        if self._broken:
            raise self._broken
        if self._closed:
            raise DatabaseUnusable(self.path, "it is closed", "Open it again first.")

    def _watched(self, job: Callable[[], T]) -> T:
        """Do a job in the thread, unless what went before it there has ended everything."""
        self._usable()
        try:
            return job()
        except (DBAPIError, sqlite3.Error) as error:
            if fault := self._fault(error):
                raise fault from None
            raise

    def _fault(self, error: DBAPIError | sqlite3.Error) -> DatabaseFault | None:
        """What an error says of the database itself; one that leaves it in doubt is remembered."""
        fault = fault_of(error, self.path)
        if isinstance(fault, DatabaseBroken):
            self._broken = fault
        return fault


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
    if _is_dir(path):
        raise DatabaseUnusable(path, "it is a folder", "Name a file in it.")
    if _is_no_file(path):
        raise DatabaseUnusable(path, "it is not a file", "Set AUDIT_BOT_DATABASE to another one.")
    if not lock and not is_file(path):
        raise DatabaseUnusable(path, "it does not exist", "Check AUDIT_BOT_DATABASE.")
    if not _begins_as_one(path):
        cure = "Set AUDIT_BOT_DATABASE to another one, or bring back a copy."
        raise DatabaseUnusable(path, "it is damaged, or no SQLite database", cure)
    held = FileLock(path) if lock else None
    database = Database(path, held)
    try:
        if lock:
            _be_writable(path)
        await _examine(database, writes=lock)
        if lock:
            # only now, as it might have been somebody else's
            path.chmod(0o600)
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
    try:
        return Path(parsed.database).resolve()
    except (OSError, RuntimeError, ValueError):
        # a link that leads to itself, or a character that no name can have
        raise DatabaseUnusable("named in AUDIT_BOT_DATABASE", "there can be no such file", cure) from None


def _is_dir(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        # a name too long to be one
        return False


def _is_no_file(path: Path) -> bool:
    """Whether something is there that is not a file, such as a device."""
    return os.path.lexists(path) and not is_file(path)


def _begins_as_one(path: Path) -> bool:
    """Whether a file begins as SQLite's do, is empty, or can't be looked into yet.

    SQLite itself takes a file of a single byte for an empty database, and writes over it.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(_HEADER)) in (b"", _HEADER)
    except OSError:
        return True


def _be_writable(path: Path) -> None:
    """See that it can be written, making it if it is not there; a new one is private."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        problem = f"it can't be opened for writing ({error.strerror})"
        raise DatabaseUnusable(path, problem, "Check its folder and who owns it.") from None


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
        behind = await database.read(lambda connection: revision_behind(connection, path))
        if behind is not None:
            # the lock is held, so nothing is written between the copy and the migration
            _log.warning("A copy of the database as it was is kept as %s", set_aside(path, behind))
        await database.write(lambda connection: prepare(connection, path))
    else:
        await database.read(lambda connection: check(connection, path))


def _is_sound(connection: Connection) -> bool:
    return bool(connection.execute(text("PRAGMA quick_check(1)")).scalar_one() == "ok")
