"""Long reads beside the writer, which nobody who is being answered waits for."""

import asyncio
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.util import greenlet_spawn

from storage.database.faults import DatabaseUnusable, ReadTooLong
from storage.database.pragmas import READING, set_pragmas
from storage.database.thread import end_of
from storage.database.writer import reading_url

T = TypeVar("T")

STEPS = 10_000
"""Instructions of SQLite's between two looks at the clock, which are a millisecond or so."""

# It logs each statement with its parameters, which hold what people typed.
logging.getLogger("aiosqlite").setLevel(logging.WARNING)


class Beside:
    """One connection that only reads, opened with the first read; one read at a time.

    A read that lasts too long is ended, because the log can't be emptied before it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine: Engine | None = None
        self._turn = asyncio.Lock()
        self._until = 0.0
        self._closed = False

    async def read(self, work: Callable[[Connection], T], seconds: float | None) -> T:
        """Run the work in one transaction, for at most so many seconds; None lets it take its time.

        A caller that is cancelled gets its cancellation once the transaction has ended, which is soon.
        Raises ReadTooLong, and what the driver raises.
        """
        async with self._turn:
            if self._closed:
                raise DatabaseUnusable(self._path, "it is closed", "Open it again first.")
            self._until = float("inf") if seconds is None else time.monotonic() + seconds
            task = asyncio.create_task(self._transaction(work))
            try:
                return await asyncio.shield(task)
            except asyncio.CancelledError:
                # a driver that is interrupted half way may leave its connection open inside a transaction
                self._until = 0.0
                await end_of(task)
                raise

    async def close(self) -> None:
        """Close the connection, if there is one; none is opened any more."""
        async with self._turn:
            self._closed = True
            if self._engine is not None:
                await greenlet_spawn(self._engine.dispose)

    async def _transaction(self, work: Callable[[Connection], T]) -> T:
        if self._engine is None:
            self._engine = self._made()
        # what an AsyncEngine does, which would bring the whole ORM
        return await greenlet_spawn(_run, self._engine, work)

    def _made(self) -> Engine:
        engine = create_engine(
            reading_url("sqlite+aiosqlite", self._path),
            connect_args={"isolation_level": None},
            pool_size=1,
            max_overflow=0,
            # every transaction has ended by the time its connection is given back
            pool_reset_on_return=None,
            hide_parameters=True,
        )
        event.listen(engine, "connect", self._connected)
        event.listen(engine, "begin", _begun)
        event.listen(engine, "before_cursor_execute", self._about_to_run)
        return engine

    def _connected(self, connection: Any, _record: object) -> None:
        set_pragmas(connection, READING, self._path)
        connection.run_async(lambda raw: raw.set_progress_handler(self._is_over, STEPS))

    def _is_over(self) -> bool:
        """Whether the time is up; SQLite asks while it works, and stops if so."""
        return time.monotonic() > self._until

    def _about_to_run(self, *_: object) -> None:
        """End work of many statements that are each too quick for SQLite to ask."""
        if self._is_over():
            raise ReadTooLong(self._path)


def _run(engine: Engine, work: Callable[[Connection], T]) -> T:
    with engine.connect() as connection, connection.begin():
        return work(connection)


def _begun(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN DEFERRED")
