"""One connection to the database, made safe: pragmas read back, one writer, every failure rolled back."""

import asyncio
import logging
import os
import random
import sqlite3
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, make_url, text
from sqlalchemy.exc import ArgumentError

from storage.database.backup import set_aside
from storage.database.faults import (
    DatabaseBroken,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFault,
    DatabaseUnusable,
    Overtaken,
)
from storage.database.file import File
from storage.database.kind import Kind, News, Works
from storage.database.lock import FileLock
from storage.database.looking import is_file, logs, look
from storage.database.making import make
from storage.database.revision import refuse_moved
from storage.database.schema import check, prepare, revision_behind
from storage.database.soundness import Check, is_sound
from storage.database.thread import OwnThread

T = TypeVar("T")

_log = logging.getLogger(__name__)

OLDEST_SQLITE = (3, 37)
"""The first version with STRICT tables."""

PAUSES = (0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5)
"""Seconds between two tries of work that was in another process's way, one for each try."""

LONGEST_READ = 10.0
"""Seconds that a read beside the writer may take."""


class _Line:
    """A connection, and the thread that it is used in."""

    def __init__(self, works: Works, name: str) -> None:
        self.works = works
        self.thread = OwnThread(name)


class Database:
    """An open database. Work is a function of a synchronous connection and runs as one transaction.

    Everything goes through one connection, one piece of work at a time; on a server what takes a moment goes
    through another, and waits for no answer that is being made. If the work raises anything at all,
    nothing of it is kept. A caller that is cancelled gets its cancellation once the transaction has ended,
    kept whole or not at all. Errors of the database itself come as a DatabaseFault; after a DatabaseBroken
    every later call raises it again. `was_left_open`: whoever had it before did not close it as it should.

    `news` is what others write there, None where nothing is heard of it.
    `where` names it to people, without a secret. `path` is the file; of one on a server it is what the files
    that belong to it are named after.
    """

    def __init__(self, kind: Kind) -> None:
        self.where, self.path, self.is_file = kind.where, kind.path, kind.where == kind.path
        self.several, self.leases = kind.several, kind.leases
        self.news: News | None = None
        self._kind = kind
        self._check: Check | None = None
        self._checking: asyncio.Task[None] | None = None
        self._main = _Line(kind.works, "database")
        self._side = _Line(kind.side, "database, at once") if kind.side else self._main
        self._intake = _Line(kind.intake, "database, intake") if kind.intake else self._main
        self._beside = kind.reads
        self._broken: DatabaseBroken | None = None
        self._closed = False
        self.was_left_open = False

    def hear_at(self, direct: str) -> None:
        """Let what other processes write be heard of at this address of the database; "" is none."""
        if direct and (address := on_server(direct)) is not None:
            self.news = import_module("storage.database.server.news").News(address)

    @property
    def engine(self) -> Engine:
        """Where the statements of `write` and `read` can be watched."""
        return self._main.works.engine

    async def write(self, work: Callable[[Connection], T], then: Callable[[T], None] | None = None) -> T:
        """Run the work with the right to write and commit it; return once it is on disk.

        `then` is told what came of it before any other work begins, even if the caller is cancelled; it runs
        in the thread that writes.
        """
        return await self._written(self._main, self._kind.writing, work, then)

    async def share(self, work: Callable[[Connection], T], then: Callable[[T], None] | None = None) -> T:
        """The same for work that holds what it is about by itself, where other processes write beside it.

        What raises Overtaken is undone and done anew, as is what is in another's way.
        """
        return await self._written(self._main, self._kind.beside, work, then)

    async def share_at_once(self, work: Callable[[Connection], T]) -> T:
        """The same for what takes a moment, and is not to wait for what this process answers."""
        return await self._written(self._side, self._kind.beside, work)

    async def take_in(self, work: Callable[[Connection], T]) -> T:
        """The same for what comes in, and is not to wait for what is noted of what was sent, either."""
        return await self._written(self._intake, self._kind.beside, work)

    async def _written(
        self,
        line: _Line,
        begin: str,
        work: Callable[[Connection], T],
        then: Callable[[T], None] | None = None,
    ) -> T:
        return await self._alone(line, lambda: self._tried(line.works, begin, work, then))

    def _tried(
        self, works: Works, begin: str, work: Callable[[Connection], T], then: Callable[[T], None] | None
    ) -> T:
        for pause in PAUSES:
            try:
                result = works.transaction(work, begin)
            except Exception as error:
                if not isinstance(error, Overtaken) and not self._kind.is_contention(error):
                    raise
                # two that were in each other's way must not meet again
                time.sleep(pause * (0.5 + random.random()))  # noqa: S311 – nothing to be guessed
            else:
                if then:
                    then(result)
                return result
        raise DatabaseBusy(self.where)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run work that only reads; it works on a full disk, too."""
        return await self._read(self._main, self._kind.reading, work)

    async def read_at_once(self, work: Callable[[Connection], T]) -> T:
        """The same for what takes a moment, and is not to wait for what this process answers.

        On a server each of its questions may see what was committed since the one before.
        """
        return await self._read(self._side, self._kind.asking, work)

    async def _read(self, line: _Line, begin: str, work: Callable[[Connection], T]) -> T:
        return await self._alone(line, lambda: line.works.transaction(work, begin))

    async def beside(self, work: Callable[[Connection], T], *, seconds: float | None = LONGEST_READ) -> T:
        """Run work that only reads and may take long, on a connection of its own: nobody waits for it.

        It sees what was committed when it began. Raises ReadTooLong after so many seconds; None is for work
        that must not be cut short.
        """
        self._usable()
        try:
            return await self._beside.read(work, seconds)
        except self._kind.errors as error:
            if fault := self._fault(error):
                raise fault from None
            raise

    async def truncate_wal(self) -> bool:
        """Empty the write-ahead log into the file; false if somebody is just reading what is in it."""
        return await self._alone(self._main, self._main.works.truncate_wal)

    def check_meanwhile(self) -> None:
        """Look at the whole file while others write and read; if it is damaged that is the end of writing."""
        self._check = Check(self.path)
        self._checking = asyncio.create_task(self._look_over(self._check))

    async def checked(self) -> None:
        """Return once such a look has ended; raise DatabaseDamaged if it found damage."""
        if self._checking:
            await asyncio.shield(self._checking)
        if isinstance(self._broken, DatabaseDamaged):
            raise self._broken

    async def _look_over(self, check: Check) -> None:
        thread = OwnThread("check of the database")
        try:
            if not await thread.run(check.run):
                # every later call raises it
                self._broken = DatabaseDamaged(self.path)
        finally:
            thread.end()

    async def close(self) -> None:
        """Close the connections and let other processes in."""
        if self._closed:
            return
        try:
            if self._check and self._checking:
                self._check.stop()
                await self._checking
            # first the one that only reads: the last to close tidies up, which takes the right to write
            await self._beside.close()
            # what is still to be done there is done before it is closed to all
            for line in (self._side, self._intake):
                await line.thread.run(lambda: None)
            await self._main.thread.run(self._close)
            for line in (self._side, self._intake):
                await line.thread.run(line.works.close)
            if self.leases:
                await self.leases.close()
        finally:
            self._main.thread.end()
            self._side.thread.end()
            self._intake.thread.end()
            self._kind.release()

    def _close(self) -> None:
        self._closed = True
        self._main.works.close()

    async def _alone(self, line: _Line, job: Callable[[], T]) -> T:
        self._usable()
        return await line.thread.run(lambda: self._watched(job))

    def _usable(self) -> None:
        if self._broken:
            raise self._broken
        if self._closed:
            raise DatabaseUnusable(self.where, "it is closed", "Open it again first.")

    def _watched(self, job: Callable[[], T]) -> T:
        """Do a job in the thread, unless what went before it there has ended everything."""
        self._usable()
        try:
            return job()
        except self._kind.errors as error:
            if fault := self._fault(error):
                raise fault from None
            raise

    def _fault(self, error: Exception) -> DatabaseFault | None:
        """What an error says of the database itself; one that leaves it in doubt is remembered."""
        fault = self._kind.fault_of(error)
        if isinstance(fault, DatabaseBroken):
            self._broken = fault
        return fault


async def open_database(url: str, *, lock: bool = True, whole: bool = True) -> Database:
    """Open the database, making it if it is not there; raise a DatabaseFault if that can't be.

    `lock` false opens an existing one for reading only, beside a process that may have it open; its whole
    file is looked at first, unless `whole` is false. Nothing is touched before it has been seen that the file
    is a database of ours. One on a server is looked at by the server, and several processes may have it.
    """
    if (address := on_server(url)) is not None:
        # psycopg is an extra, and its dialect weighs on the start
        try:
            opening = import_module("storage.database.server.opening")
        except ModuleNotFoundError as missing:
            cure = "Install it: .venv/bin/pip install 'psycopg[binary]>=3.2,<4'."
            raise DatabaseUnusable(_NAMED, f"{missing.name} is not installed", cure) from None
        opened: Database = await opening.open_on_server(address, writes=lock)
        return opened
    path = path_of(url)
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        problem = f"this Python brings SQLite {sqlite3.sqlite_version}"
        raise DatabaseUnusable(path, problem, "Use a Python with SQLite 3.37 or newer.")
    is_new = not look(path)
    if is_new and not lock:
        raise DatabaseUnusable(path, "it does not exist", "Check AUDIT_BOT_DATABASE.")
    held = _locked(path) if lock else None
    unclean = bool(logs(path))
    database = Database(File(path, held))
    database.was_left_open = unclean
    try:
        await _examine(database, writes=lock, whole=unclean if lock else whole)
        if lock:
            # only now, as it might have been somebody else's
            path.chmod(0o600)
            if not unclean and not is_new:
                database.check_meanwhile()
    except DatabaseFault:
        await database.close()
        raise
    except BaseException:
        # a damaged file may show as anything
        sound = is_sound(path)
        await database.close()
        if not sound:
            raise DatabaseDamaged(path) from None
        raise
    return database


def _locked(path: Path) -> FileLock:
    """The lock on a database, which is made if it is not there."""
    held = FileLock(path)
    try:
        if not os.path.lexists(path):
            make(path)
            held.take(path)
        held.signed()
    except BaseException:
        held.release()
        raise
    return held


def may_be_there(url: str) -> bool:
    """Whether there is such a file, or a server that may have such a database; raises as `path_of` does."""
    return on_server(url) is not None or is_file(path_of(url))


def beside(url: str) -> Path:
    """What the files that belong to a database are named after: itself, or a name where this was started."""
    address = on_server(url)
    return path_of(url) if address is None else named_after(address)


def named_after(address: URL) -> Path:
    """The same of a database on a server, which has no folder of its own here."""
    return Path(str(address.database).replace("/", "_")).absolute()


_NAMED = "named in AUDIT_BOT_DATABASE"


def on_server(url: str) -> URL | None:
    """What a URL such as `postgresql://user@host/audit` says, None for any other kind.

    Raises DatabaseUnusable for one that names no database.
    """
    if not url.startswith("postgresql:"):
        return None
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        parsed = None
    if parsed is None or parsed.drivername != "postgresql" or not parsed.database:
        cure = "Set AUDIT_BOT_DATABASE to something like postgresql://user@host/audit, or sqlite:///audit.db."
        raise DatabaseUnusable(_NAMED, "that address names no database", cure)
    return parsed


def path_of(url: str) -> Path:
    """The file a URL such as `sqlite:///audit.db` names; raise DatabaseUnusable for any other kind."""
    cure = "Set AUDIT_BOT_DATABASE to something like sqlite:///audit.db."
    if on_server(url) is not None:
        problem = "it is on a server, and this works with a file only"
        raise DatabaseUnusable(_NAMED, problem, "Use pg_dump and pg_restore of PostgreSQL for copies.")
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise DatabaseUnusable(_NAMED, "that is not a database URL", cure) from None
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise DatabaseUnusable(_NAMED, "it is not a SQLite file", cure)
    try:
        return Path(parsed.database).resolve()
    except (OSError, RuntimeError, ValueError):
        # a link that leads to itself, or a character that no name can have
        raise DatabaseUnusable(_NAMED, "there can be no such file", cure) from None


async def _examine(database: Database, *, writes: bool, whole: bool) -> None:
    """See that the database has the right tables, and if asked that the whole file is sound."""
    path = database.path
    if whole and not await database.read(_is_sound):
        raise DatabaseDamaged(path)
    if writes:
        await database.read(lambda connection: refuse_moved(connection, path))
        behind = await database.read(lambda connection: revision_behind(connection, path))
        if behind is not None:
            # the lock is held, so nothing is written between the copy and the migration
            _log.warning("A copy of the database as it was is kept as %s", set_aside(path, behind))
        await database.write(lambda connection: prepare(connection, path))
    else:
        await database.read(lambda connection: check(connection, path))


def _is_sound(connection: Connection) -> bool:
    return bool(connection.execute(text("PRAGMA quick_check(1)")).scalar_one() == "ok")
