"""The store: everything the assistant asks of the database, as one object."""

import logging
import traceback
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol, Self

from sqlalchemy import Connection, func, select

from flows.events import Event
from flows.framework import Framework
from flows.view import Terms
from storage import step
from storage.codec import encode
from storage.database import tables
from storage.database.connection import Database, open_database
from storage.database.faults import DatabaseFault
from storage.queues import outbox
from storage.queues import reminders as schedule
from storage.queues.outbox import Delivered, OutboxRow
from storage.reading.library import Library
from storage.writing.turns import insert_in

_log = logging.getLogger(__name__)


class Arriving(Protocol):
    """One update of a source, told from all others by the triple of `channel`, `source` and `update`."""

    @property
    def channel(self) -> str:
        """The channel it came over; its event's address is on the same."""
        ...

    @property
    def source(self) -> str:
        """The bot or session it came from."""
        ...

    @property
    def update(self) -> str:
        """Its id there."""
        ...

    @property
    def event(self) -> Event | None:
        """What it says, None if it could not be read."""
        ...


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Store:
    """Made by `Store.open`. Every method is one transaction and returns once it is on disk.

    Raises DatabaseFault where the database itself fails; nothing of the call is kept then.
    """

    def __init__(self, database: Database, house: step.House, clock: Callable[[], datetime]) -> None:
        self.database = database
        self.framework = house.library.current
        self._house = house
        self._clock = clock

    @classmethod
    async def open(
        cls,
        url: str,
        framework: bytes,
        *,
        engine: step.Engine | None = None,
        terms: Terms | None = None,
        read: Callable[[bytes], Framework] | None = None,
        clock: Callable[[], datetime] = _utc_now,
    ) -> Self:
        """Read the framework file, then open the database and keep the file's bytes in it.

        `terms` is what the operator allows; without it, setting up needs a channel that is trusted.

        Raises what `read` raises for a bad file, before anything is touched, and DatabaseFault.
        """
        read_new, read_stored = (read, read) if read else _default_readers()
        library = Library(read_new(framework), read_stored)
        database = await open_database(url)
        try:
            row = {"version": library.current.version, "data": framework}
            await database.write(lambda connection: _insert_new(connection, tables.framework, [row]))
        except BaseException:
            await database.close()
            raise
        house = step.House(engine or _default_engine(), library, terms or Terms())
        return cls(database, house, clock)

    async def close(self) -> None:
        """Close the database and let other processes in."""
        await self.database.close()

    async def put(self, arrivals: Sequence[Arriving]) -> int:
        """Keep updates until they are handled; those seen before are left out. Returns how many were new."""
        now = self._clock()
        rows = [_inbox_row(arrival, now) for arrival in arrivals]
        if not rows:
            return 0
        return await self.database.write(partial(_insert_new, table=tables.inbox, rows=rows))

    async def step(self, limit: int = 200) -> int:
        """Handle the oldest waiting event of up to `limit` conversations, all in one transaction.

        If that fails they are handled one by one; one that fails three times is parked and its conversation
        is told. Returns how many were handled, tried or parked: 0 means that nothing waits.
        """
        now = self._clock()
        try:
            handled = await self.database.write(
                partial(step.handle_batch, house=self._house, now=now, limit=limit)
            )
        except DatabaseFault:
            raise
        except Exception:  # noqa: BLE001 – whichever row it was, each is tried alone now
            rows = await self.database.read(partial(step.oldest, limit=limit))
            handled = step.Handled(0, tuple(row.id for row in rows))
        for row_id in handled.suspects:
            await self._alone(row_id, now)
        return handled.count + len(handled.suspects)

    async def _alone(self, row_id: int, now: datetime) -> None:
        try:
            await self.database.write(lambda connection: self._handle_one(connection, row_id, now))
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001 – a row that can't be handled must not stop the others
            name = type(error).__name__
            tries = await self.database.write(partial(step.count_try, row_id=row_id))
            if tries >= step.TRIES:
                _log.error("Event %d was parked: %s in %s", row_id, name, _place(error))
                await self._park(row_id, name, now)

    def _handle_one(self, connection: Connection, row_id: int, now: datetime) -> None:
        rows = step.one(connection, row_id)
        step.handle(connection, self._house, now, rows)

    async def _park(self, row_id: int, name: str, now: datetime) -> None:
        def tell_and_park(connection: Connection) -> None:
            step.apologise(connection, self._house, row_id)
            step.park(connection, row_id, name, now)

        try:
            await self.database.write(tell_and_park)
        except DatabaseFault:
            raise
        except Exception:  # noqa: BLE001 – what fails here is the apology, and the row has to go all the same
            await self.database.write(lambda connection: step.park(connection, row_id, name, now))

    async def waiting(self, channel: str, limit: int, *, after: int = 0) -> list[OutboxRow]:
        """Give the replies to be sent over a channel, oldest first, from the row behind `after`."""
        find = partial(outbox.waiting, channel=channel, limit=limit, after=after)
        found, unreadable = await self.database.read(find)
        if not unreadable:
            return found
        _log.error("%d replies can't be read and are dropped", len(unreadable))
        await self.done(unreadable)
        return await self.waiting(channel, limit, after=after)

    async def done(self, results: Sequence[Delivered]) -> None:
        """Note what was sent, or dropped, and forget its words."""
        if results:
            await self.database.write(partial(outbox.done, results=results, now=self._clock()))

    async def tick(self, channels: Collection[str], limit: int = 200) -> int:
        """Hand the oldest reminders that are due to the inbox; give how many people they are to.

        They go over one of these channels. What is handed over is claimed, so that no other tick takes it.
        """
        now = self._clock()
        first = await self.next_tick()
        if first is None or first > now:
            return 0
        return await self.database.write(partial(_hand_over, channels=channels, now=now, limit=limit))

    async def next_tick(self) -> datetime | None:
        """The moment from which the next reminder is due, None if none waits."""
        return await self.database.read(schedule.next_due)

    async def trying(self, rows: Mapping[int, bool]) -> None:
        """Note of replies that an attempt to send them begins, or, if false, that it certainly failed."""
        now = self._clock()
        tries = {id_: now if begins else None for id_, begins in rows.items()}
        await self.database.write(partial(outbox.trying, tries=tries))

    async def handle_of(self, card: str) -> str | None:
        """The channel's handle of a card of ours, None if it has none."""
        return await self.database.read(partial(outbox.handle_of, card=card))

    async def waiting_inbox(self) -> int:
        """How many events wait to be handled."""
        query = select(func.count()).where(tables.inbox.c.done_at.is_(None))
        return await self.database.read(lambda connection: connection.execute(query).scalar_one())

    async def sweep(self, now: datetime) -> None:
        """Delete from inbox and outbox what was done with more than 72 hours before `now`."""
        await self.database.write(partial(outbox.sweep, now=now))

    async def truncate_wal(self) -> bool:
        """Empty the write-ahead log, so that no file holds what was deleted; false if it is in use."""
        return await self.database.truncate_wal()


def _hand_over(connection: Connection, channels: Collection[str], now: datetime, limit: int) -> int:
    rows = schedule.claim(connection, channels, now, limit)
    return _insert_new(connection, tables.inbox, rows) if rows else 0


def _inbox_row(arrival: Arriving, now: datetime) -> dict[str, Any]:
    event = arrival.event
    if event is not None and event.address.channel != arrival.channel:
        raise ValueError("an event's address is on the channel it came over")
    return {
        "channel": arrival.channel,
        "source": arrival.source,
        "update_id": arrival.update,
        "address": event.address.id if event else None,
        "body": encode(event) if event else None,
        "state": "waiting" if event else "parked",
        "error": None if event else "Unreadable",
        "done_at": None if event else now,
        "tries": 0,
    }


def _insert_new(connection: Connection, table: Any, rows: Sequence[dict[str, Any]]) -> int:
    """Insert the rows whose key is not there yet; give how many that were."""
    statement = insert_in(connection.dialect.name)(table).on_conflict_do_nothing()
    return connection.execute(statement, rows).rowcount


def _place(error: Exception) -> str:
    """Where an error came from, without a word of what was handled there."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"


def _default_readers() -> tuple[Callable[[bytes], Framework], Callable[[bytes], Framework]]:
    """How to read a new file, and bytes that were checked when they were new."""
    # the reader brings pydantic and YAML, which tests with a framework of their own do without
    from storage.framework.file import read_framework  # noqa: PLC0415 – see above

    return read_framework, partial(read_framework, stored=True)


def _default_engine() -> step.Engine:
    from flows import engine  # noqa: PLC0415 – the store works with any engine

    return engine
