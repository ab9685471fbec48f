"""Long reads beside the writer, on a connection of their own."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

import psycopg
from sqlalchemy import URL, Connection, event

from storage.database.faults import DatabaseUnusable, ReadTooLong
from storage.database.server.faults import ERRORS, fault_of
from storage.database.server.session import Work, raw_of
from storage.database.thread import OwnThread

T = TypeVar("T")

READING = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
"""All of a transaction sees what was committed when its first statement began."""


class BesideServer:
    """One connection that only reads, opened with the first read; one read at a time."""

    def __init__(self, url: URL, where: str) -> None:
        self._where = where
        self._work = Work(url, where)
        self._thread = OwnThread("reading beside")
        self._turn = asyncio.Lock()
        self._until = float("inf")
        self._raw: psycopg.Connection[Any] | None = None
        self._closed = False
        event.listen(self._work.engine, "before_cursor_execute", self._about_to_run)

    async def read(self, work: Callable[[Connection], T], seconds: float | None) -> T:
        """Run the work in one transaction, for at most so many seconds; None lets it take its time.

        A caller that is cancelled gets its cancellation once the transaction has ended, which is soon.
        Raises ReadTooLong, and what the driver raises.
        """
        async with self._turn:
            if self._closed:
                raise DatabaseUnusable(self._where, "it is closed", "Open it again first.")
            self._until = float("inf") if seconds is None else time.monotonic() + seconds
            doing = asyncio.ensure_future(self._thread.run(lambda: self._done(work, seconds)))
            try:
                return await asyncio.shield(doing)
            except asyncio.CancelledError:
                self._until = 0.0
                if self._raw and not self._raw.closed:
                    with suppress(psycopg.Error):
                        await asyncio.to_thread(self._raw.cancel)
                with suppress(BaseException):
                    await doing
                raise

    async def close(self) -> None:
        """Close the connection, if there is one; none is opened any more."""
        async with self._turn:
            if not self._closed:
                self._closed = True
                await self._thread.run(self._work.close)
                self._thread.end()

    def _done(self, work: Callable[[Connection], T], seconds: float | None) -> T:
        limit = 0 if seconds is None else max(1, int(seconds * 1000))

        def limited(connection: Connection) -> T:
            self._raw = raw_of(connection)
            connection.exec_driver_sql(f"SET LOCAL statement_timeout = {limit}")
            return work(connection)

        try:
            return self._work.transaction(limited, READING)
        except ERRORS as error:
            # another connection takes its place, for nothing is in doubt
            if fault := fault_of(error, self._where):
                raise fault from None
            raise
        finally:
            self._raw = None

    def _about_to_run(self, *_: object) -> None:
        """End work of many statements that are each quick."""
        if time.monotonic() > self._until:
            raise ReadTooLong(self._where)
