"""Carries everything in a file over to an empty database on a server: all of it, checked, or nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, func, select

from storage.database.connection import Database
from storage.database.file import reading_file
from storage.database.prepared import later_of
from storage.database.schema import metadata
from storage.reading.marks import fingerprint_now
from storage.writing.journal import Break, Following

AT_A_TIME = 1000
"""Rows that are read from the file at a time."""


class CannotMove(Exception):  # noqa: N818 – reads as what happened
    """Nothing was carried over. The text says why, and quotes no content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """How many rows each table has, and the fingerprint of the history, which are the same on both sides."""

    rows: Mapping[str, int]
    fingerprint: str


async def move(source: Database, target: Database) -> Moved:
    """Carry everything over in one transaction. The file is held by this process and only read.

    Raises CannotMove where the server's database is not empty, where the journal does not hold, and where
    what arrived is not what left; DatabaseFault where one of the two fails.
    """

    def carry(there: Connection) -> Moved:
        there.exec_driver_sql("SET LOCAL statement_timeout = 0")
        there.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")
        if full := [table.name for table in metadata.sorted_tables if _count(there, table)]:
            raise CannotMove(f"it is not empty ({', '.join(full)})")
        with reading_file(source.path) as here:
            _be_sound(here, "the file")
            for table in metadata.sorted_tables:
                _copy(here, there, table)
            _count_on(here, there)
            rows = {table.name: _count(here, table) for table in metadata.sorted_tables}
            if rows != {table.name: _count(there, table) for table in metadata.sorted_tables}:
                raise CannotMove("not all rows arrived")
            _be_sound(there, "what arrived")
            mark = fingerprint_now(here)
            if fingerprint_now(there) != mark:
                raise CannotMove("the history that arrived is another")
        return Moved(rows=rows, fingerprint=mark)

    return await target.write(carry)


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


def _be_sound(connection: Connection, what: str) -> None:
    """Follow the journal and hold it against the tables."""
    following = Following()
    following.begin(connection)
    while following.bite(connection):
        pass
    if following.breaks:
        first: Break = following.breaks[0]
        raise CannotMove(f"the journal of {what} does not hold at row {first.seq} of chain {first.chain}")


def _copy(here: Connection, there: Connection, table: Table) -> None:
    """Copy the rows of a table as they stand, with the driver alone: no value takes another form."""
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    later_of(there).run()
    raw: Any = there.connection.driver_connection
    with (
        raw.cursor() as cursor,
        cursor.copy(f'COPY "{table.name}" ({columns}) FROM STDIN') as copying,
    ):
        for row in _rows(here, f'SELECT {columns} FROM "{table.name}"'):
            copying.write_row(row)


def _rows(here: Connection, query: str) -> Iterator[tuple[Any, ...]]:
    found = here.exec_driver_sql(query)
    while some := found.fetchmany(AT_A_TIME):
        yield from map(tuple, some)


def _count_on(here: Connection, there: Connection) -> None:
    """Let numbers that the database gives go on behind the highest that the file ever gave."""
    known = "SELECT name, seq FROM sqlite_sequence"
    highest: dict[str, int] = {str(name): int(seq) for name, seq in here.exec_driver_sql(known)}
    for table in metadata.sorted_tables:
        key = table.autoincrement_column
        if key is not None:
            there_is = there.execute(select(func.max(key))).scalar_one() or 0
            last = max(highest.get(table.name, 0), there_is)
            named = "SELECT setval(pg_get_serial_sequence(%s, %s), %s, %s)"
            there.exec_driver_sql(named, (f'"{table.name}"', key.name, max(last, 1), last > 0))
