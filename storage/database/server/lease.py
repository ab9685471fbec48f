"""Who does what only one process may do at a time: a row each, that is over unless it is renewed."""

import asyncio
import secrets
from typing import Any

from sqlalchemy import URL, text

from storage.common import PROCESS
from storage.database import schema
from storage.database.faults import DatabaseOutgrown
from storage.database.gate import BEGIN
from storage.database.server.faults import ERRORS, fault_of
from storage.database.server.session import Work
from storage.database.thread import OwnThread

LASTS = 5.0
"""Seconds from one taking to the end, by the server's clock."""

TOGETHER = 0.02
"""Seconds within which what is asked for is asked of the server at once."""

_TAKE = text("""
WITH taken AS (
    INSERT INTO lease (name, owner, until)
    SELECT name, :owner, clock_timestamp() + :lasts * interval '1 second'
    FROM unnest(CAST(:names AS text[])) AS asked (name) ORDER BY name
    ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, until = excluded.until
    WHERE lease.owner = excluded.owner OR lease.until < clock_timestamp()
    RETURNING name
)
SELECT version_num, ARRAY(SELECT name FROM taken) AS names, (
    SELECT count(*) FROM lease
    WHERE name LIKE :process AND owner <> :owner AND until > clock_timestamp()
) AS others
FROM alembic_version
""")
"""In the order of their names, so that no two processes wait for each other."""

_GIVE_BACK = text("DELETE FROM lease WHERE owner = :owner")


class Leases:
    """What this process has taken, over a connection of its own: no long work keeps it from renewing.

    `others` is how many processes served besides when it last looked.
    """

    def __init__(self, url: URL, where: str) -> None:
        self._where = where
        self._owner = secrets.token_hex(8)
        self._work = Work(url, where)
        self._thread = OwnThread("leases")
        self._asked: set[str] = set()
        self._asking: asyncio.Future[frozenset[str]] | None = None
        self._last: asyncio.Future[frozenset[str]] | None = None
        self._closed = False
        self.others = 0

    async def take(self, name: str) -> bool:
        """Take or renew something for `LASTS`; False where another process has it.

        What is asked for at the same moment is one question. Raises DatabaseFault: DatabaseOutgrown once a
        newer version has brought the database up to date.
        """
        self._asked.add(name)
        if self._asking is None:
            self._asking = self._last = asyncio.ensure_future(self._ask())
            # whoever asked may have been cancelled meanwhile
            self._last.add_done_callback(lambda done: done.cancelled() or done.exception())
        return name in await asyncio.shield(self._asking)

    async def _ask(self) -> frozenset[str]:
        """What is mine of all that was asked for by now."""
        await asyncio.sleep(TOGETHER)
        names, self._asked, self._asking = sorted(self._asked), set(), None
        values = {"names": names, "owner": self._owner, "lasts": LASTS, "process": f"{PROCESS}%"}
        found = await self._thread.run(
            lambda: self._done(lambda connection: connection.execute(_TAKE, values).one())
        )
        if found.version_num > schema.HEAD:
            raise DatabaseOutgrown(self._where, found.version_num, schema.HEAD)
        self.others = found.others
        return frozenset(found.names)

    async def close(self) -> None:
        """Give back what was taken, as far as the server can be reached."""
        if not self._closed:
            self._closed = True
            if self._last:
                await asyncio.wait({self._last})
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
