"""Opens a database on a server: for one process that writes, and others that only read."""

from pathlib import Path

from sqlalchemy import URL, Connection, inspect

from storage.database.connection import Database, named_after
from storage.database.faults import (
    DatabaseAway,
    DatabaseFault,
    DatabaseLost,
    DatabaseReadOnly,
    DatabaseSlow,
    DatabaseUnusable,
    ReadTooLong,
)
from storage.database.gate import ALONE, BEGIN, BESIDE
from storage.database.kind import Leases, Reads, Works
from storage.database.schema import check, prepare
from storage.database.server.beside import READING, BesideServer
from storage.database.server.faults import ERRORS, fault_of, is_contention
from storage.database.server.lease import Leases as LeasesThere
from storage.database.server.lease import make
from storage.database.server.session import Work


class OnServer:
    """A database on a PostgreSQL server."""

    reading = READING
    errors = ERRORS

    def __init__(self, url: URL, *, writes: bool, several: bool) -> None:
        self.several = several
        if writes:
            self.writing, self.beside = (ALONE, BESIDE) if several else (BEGIN, BEGIN)
        else:
            self.writing = self.beside = READING
        self.where: Path | str = where_of(url)
        self.path = named_after(url)
        self._work = Work(url, str(self.where), holds=writes and not several)
        self.works: Works = self._work
        self.leases: Leases | None = LeasesThere(url, str(self.where)) if several and writes else None
        self.reads: Reads = BesideServer(url, str(self.where))

    def fault_of(self, error: Exception) -> DatabaseFault | None:
        """What an error of the driver says of the database itself; None if a statement was at fault.

        Once this process has held the database a lost connection is the end: somebody else may hold it now.
        """
        fault = fault_of(error, str(self.where))
        if isinstance(fault, ReadTooLong):
            # a long read beside has a limit of its own
            return DatabaseSlow(self.where)
        if not isinstance(fault, DatabaseAway) or isinstance(fault, DatabaseReadOnly):
            return fault
        return DatabaseLost(self.where, fault.name) if self._work.was_held else fault

    def is_contention(self, error: Exception) -> bool:
        """Whether two transactions were in each other's way, so that this one is tried again."""
        return is_contention(error)

    def release(self) -> None:
        """Nothing to do: what was held went with the connection."""


def where_of(url: URL) -> str:
    """What an address says without user, password and options, which may be secrets."""
    bare = URL.create("postgresql", host=url.host, port=url.port, database=url.database)
    return bare.render_as_string()


async def open_on_server(url: URL, *, writes: bool, several: bool = False) -> Database:
    """Open a database that is there, making its tables if it is empty; raise a DatabaseFault if it can't be.

    `writes` false opens one that has its tables for reading only. `several` processes may write beside each
    other, if all of them say so.
    """
    kind = OnServer(url, writes=writes, several=several)
    database = Database(kind)
    where = str(kind.where)
    try:
        if writes:
            await database.write(lambda connection: _prepare(connection, where, several=several))
        else:
            await database.read(lambda connection: _check(connection, where))
    except BaseException:
        await database.close()
        raise
    return database


def _prepare(connection: Connection, where: str, *, several: bool) -> None:
    # a table that is large takes its time; whoever else writes waits for that
    connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
    prepare(connection, where)
    if several:
        make(connection)


def _check(connection: Connection, where: str) -> None:
    if not inspect(connection).get_table_names():
        raise DatabaseUnusable(where, "it is empty", "Check AUDIT_BOT_DATABASE.")
    check(connection, where)
