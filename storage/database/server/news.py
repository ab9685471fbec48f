"""Hears of what other processes write, over a connection of its own that no pooler shares out."""

import asyncio
from collections.abc import Callable, Collection
from typing import Any

import psycopg
from sqlalchemy import URL
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

from storage.common import RUN, RUN_IS, run_in
from storage.database.faults import NotHeard
from storage.database.rung import WAITS, WRITTEN
from storage.database.server.session import WAITS as PATIENCE

TOGETHER = 0.02
"""Seconds between two times that somebody is told: what is rung meanwhile is told at once."""

Raw = psycopg.AsyncConnection[Any]


class News:
    """What is rung at one database. `is_heard` while the connection is there."""

    def __init__(self, url: URL) -> None:
        self._url = url
        self.is_heard = False

    async def hear(self, run: str, told: Callable[[Collection[str]], None]) -> None:
        """Tell of all that is rung, for ever, and at first of everything; raises NotHeard once it can't.

        `run` is that of the database which the address has to lead to.
        """
        try:
            async with await self._connected() as raw:
                await _be_the_one(raw, run)
                for name in (WAITS, WRITTEN):
                    await raw.execute(f"LISTEN {name}".encode())
                self.is_heard = True
                told((WAITS, WRITTEN))
                while True:
                    told({one.channel async for one in raw.notifies(stop_after=1)})
                    await asyncio.sleep(TOGETHER)
        except psycopg.Error:
            raise NotHeard("can't be reached, or does not let us in") from None
        finally:
            self.is_heard = False

    async def look(self, run: str) -> None:
        """Raise NotHeard where nothing could be heard."""
        try:
            async with await self._connected() as raw:
                await _be_the_one(raw, run)
        except psycopg.Error:
            raise NotHeard("can't be reached, or does not let us in") from None

    async def _connected(self) -> Raw:
        given = {name: value for name, value in PATIENCE.items() if name not in self._url.query}
        # the same reading of an address as everything else goes by: several hosts, options with spaces
        url = self._url.update_query_dict(given)
        _, how = PGDialect_psycopg().create_connect_args(url)  # type: ignore[no-untyped-call]  # the library's
        return await psycopg.AsyncConnection.connect(**how, autocommit=True)


async def _be_the_one(raw: Raw, run: str) -> None:
    """Raise NotHeard where the address leads elsewhere."""
    found = await (await raw.execute("SELECT pg_backend_pid()")).fetchone()
    if not found or found[0] != raw.info.backend_pid:
        raise NotHeard("leads to a pooler; name the server itself")
    try:
        row = await (await raw.execute(RUN_IS, (RUN,))).fetchone()
    except psycopg.errors.UndefinedTable:
        row = None
    if not row or run_in(*row) != run:
        raise NotHeard("leads to another database")
