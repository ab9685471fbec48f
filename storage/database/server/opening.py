"""Opens a database on a server, which several processes may have, and others that only read."""

from pathlib import Path

from sqlalchemy import URL, Connection, inspect

from storage.database.connection import Database, named_after
from storage.database.faults import DatabaseFault, DatabaseSlow, DatabaseUnusable, ReadTooLong
from storage.database.gate import ALONE, ASKING, BESIDE
from storage.database.kind import Leases, Reads, Works
from storage.database.schema import check, prepare
from storage.database.server.beside import READING, BesideServer
from storage.database.server.common import make
from storage.database.server.faults import ERRORS, fault_of, is_contention
from storage.database.server.lease import Leases as LeasesThere
from storage.database.server.session import Work


class OnServer:
    """A database on a PostgreSQL server."""

    several = True
    reading, asking = READING, ASKING
    errors = ERRORS

    def __init__(self, url: URL, *, writes: bool) -> None:
        self.writing, self.beside = (ALONE, BESIDE) if writes else (READING, READING)
        self.where: Path | str = where_of(url)
        self.path = named_after(url)
        self.works: Works = Work(url, str(self.where))
        self.side: Works | None = Work(url, str(self.where)) if writes else None
        self.intake: Works | None = Work(url, str(self.where)) if writes else None
        self.leases: Leases | None = LeasesThere(url, str(self.where)) if writes else None
        self.reads: Reads = BesideServer(url, str(self.where))

    def fault_of(self, error: Exception) -> DatabaseFault | None:
        """What an error of the driver says of the database itself; None if a statement was at fault."""
        fault = fault_of(error, str(self.where))
        # a long read beside has a limit of its own
        return DatabaseSlow(self.where) if isinstance(fault, ReadTooLong) else fault

    def is_contention(self, error: Exception) -> bool:
        """Whether two transactions were in each other's way, so that this one is tried again."""
        return is_contention(error)

    def release(self) -> None:
        """Nothing to do: others are in already."""


def where_of(url: URL) -> str:
    """What an address says without user, password and options, which may be secrets."""
    bare = URL.create("postgresql", host=url.host, port=url.port, database=url.database)
    return bare.render_as_string()


async def open_on_server(url: URL, *, writes: bool) -> Database:
    """Open a database that is there, making its tables if it is empty; raise a DatabaseFault if it can't be.

    `writes` false opens one that has its tables for reading only.
    """
    kind = OnServer(url, writes=writes)
    database = Database(kind)
    where = str(kind.where)
    try:
        if writes:
            await database.write(lambda connection: _prepare(connection, where))
        else:
            await database.read(lambda connection: _check(connection, where))
    except BaseException:
        await database.close()
        raise
    return database


def _prepare(connection: Connection, where: str) -> None:
    # a table that is large takes its time; whoever else writes waits for that
    connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
    prepare(connection, where)
    make(connection)


def _check(connection: Connection, where: str) -> None:
    if not inspect(connection).get_table_names():
        raise DatabaseUnusable(where, "it is empty", "Check AUDIT_BOT_DATABASE.")
    check(connection, where)
