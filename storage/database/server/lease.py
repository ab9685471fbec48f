"""Who does what only one process may do at a time: a row each, that is over unless it is renewed."""

import secrets
from typing import Any

from sqlalchemy import URL, Connection, text

from storage.database import schema
from storage.database.faults import DatabaseOutgrown
from storage.database.gate import BEGIN
from storage.database.server.faults import ERRORS, fault_of
from storage.database.server.session import Work
from storage.database.thread import OwnThread

LASTS = 5.0
"""Seconds from one taking to the end, by the server's clock."""

_MADE = """
CREATE TABLE IF NOT EXISTS lease (name text PRIMARY KEY, owner text NOT NULL, until timestamptz NOT NULL)
"""
_TAKE = text("""
WITH taken AS (
    INSERT INTO lease (name, owner, until)
    VALUES (:name, :owner, clock_timestamp() + :lasts * interval '1 second')
    ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
    WHERE lease.owner = excluded.owner OR lease.until < clock_timestamp()
    RETURNING owner
)
SELECT version_num, EXISTS (SELECT 1 FROM taken) AS is_taken FROM alembic_version
""")
_GIVE_BACK = text("DELETE FROM lease WHERE owner = :owner")


def make(connection: Connection) -> None:
    """Make the table, which no file has."""
    connection.exec_driver_sql(_MADE)


class Leases:
    """What this process has taken, over a connection of its own: no long work keeps it from renewing."""

    def __init__(self, url: URL, where: str) -> None:
        self._where = where
        self._owner = secrets.token_hex(8)
        self._work = Work(url, where)
        self._thread = OwnThread("leases")
        self._closed = False

    async def take(self, name: str) -> bool:
        """Take or renew something for `LASTS`; False where another process has it.

        Raises DatabaseFault: DatabaseOutgrown once a newer version has brought the database up to date.
        """
        values = {"name": name, "owner": self._owner, "lasts": LASTS}
        found = await self._thread.run(
            lambda: self._done(lambda connection: connection.execute(_TAKE, values).one())
        )
        if found.version_num > schema.HEAD:
            raise DatabaseOutgrown(self._where, found.version_num, schema.HEAD)
        return bool(found.is_taken)

    async def close(self) -> None:
        """Give back what was taken, as far as the server can be reached."""
        if not self._closed:
            self._closed = True
            await self._thread.run(self._end)
            self._thread.end()

    def _end(self) -> None:
        try:
            self._work.transaction(lambda c: c.execute(_GIVE_BACK, {"owner": self._owner}).rowcount, BEGIN)
        except ERRORS:
            # they are over by themselves
            pass
        finally:
            self._work.close()

    def _done(self, work: Any) -> Any:
        try:
            return self._work.transaction(work, BEGIN)
        except ERRORS as error:
            if fault := fault_of(error, self._where):
                raise fault from None
            raise
