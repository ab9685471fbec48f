"""What came in: kept until it is answered, then remembered without its words.

Functions of a synchronous connection.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cache
from typing import Any, Protocol, TypeAlias

from sqlalchemy import Connection, bindparam, exists, func, select, text, update

from flows.events import Event
from flows.people import Address
from storage.codec import encode
from storage.database.columns import Moment
from storage.database.dialects import insert_knowing_conflicts
from storage.database.prepared import Prepared
from storage.database.queued import inbox
from storage.database.rung import WAITS, ring

Row: TypeAlias = dict[str, Any]


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


class NotWaiting(Exception):  # noqa: N818 – reads as what happened
    """A row that was to be taken out of the queue is not in it any more."""


def row_of(arrival: Arriving, now: datetime) -> Row:
    """An update as a row that waits, or that is parked because it could not be read.

    Its body is the event itself: it is written as text only where it is kept.
    """
    event = arrival.event
    if event is not None and event.address.channel != arrival.channel:
        raise ValueError("an event's address is on the channel it came over")
    return {
        "channel": arrival.channel,
        "source": arrival.source,
        "update_id": arrival.update,
        "address": event.address.id if event else None,
        "body": event,
        "state": "waiting" if event else "parked",
        "error": None if event else "Unreadable",
        "done_at": None if event else now,
        "tries": 0,
    }


def answered(row: Row, now: datetime) -> Row:
    """The same row once it has been answered: nothing of what it said."""
    return row if row["done_at"] else row | {"body": None, "state": "done", "done_at": now}


def add(connection: Connection, rows: Sequence[Row]) -> int:
    """Insert the rows whose key is not there yet; give how many that were."""
    new = _add(connection.dialect.name).write(connection, [_written(row) for row in rows])
    if new and any(row["done_at"] is None for row in rows):
        ring(connection, WAITS)
    return new


def keep(connection: Connection, rows: Sequence[Row]) -> None:
    """The same where nobody asks how many."""
    _add(connection.dialect.name).write_all(connection, [_written(row) for row in rows])
    if any(row["done_at"] is None for row in rows):
        ring(connection, WAITS)


def _written(row: Row) -> Row:
    """A row as the table has it."""
    body = row["body"]
    return row if body is None or isinstance(body, str) else row | {"body": encode(body)}


@cache
def _add(dialect: str) -> Prepared:
    statement = insert_knowing_conflicts(dialect, inbox).on_conflict_do_nothing()
    return Prepared(statement, inbox.c.keys()[1:])


LOOKED_AT = (1_000, 8_000)
"""How many that wait are looked at for the oldest of each conversation, one number after the other."""

FEW = 2_000
"""Conversations that are gone through one by one; where there are more all that waits is looked at."""

_walked = (
    select(inbox.c.id, inbox.c.channel, inbox.c.address)
    .where(inbox.c.done_at.is_(None))
    .order_by(inbox.c.id)
    .limit(bindparam("walked"))
    .subquery()
)
_first = func.min(_walked.c.id).label("id")

_AMONG_OLDEST = (
    select(_first, func.sum(func.count()).over().label("walked"))
    .group_by(_walked.c.channel, _walked.c.address)
    .order_by(_first)
    .limit(bindparam("most"))
)

FIRST_OF_EACH = """
WITH RECURSIVE first(id) AS (
    SELECT id FROM (
        SELECT id FROM inbox WHERE done_at IS NULL ORDER BY channel, address, id LIMIT 1
    ) AS very_first
    UNION ALL
    SELECT coalesce(
        (
            SELECT next.id FROM inbox AS next
            WHERE next.done_at IS NULL AND next.channel = own.channel AND next.address > own.address
            ORDER BY next.channel, next.address, next.id LIMIT 1
        ),
        (
            SELECT next.id FROM inbox AS next WHERE next.done_at IS NULL AND next.channel > own.channel
            ORDER BY next.channel, next.address, next.id LIMIT 1
        )
    )
    FROM first JOIN inbox AS own ON own.id = first.id
)
"""
"""The first row of each conversation, found by going from one to the next; the last is followed by NULL."""

_FEW_FIRSTS = text(f"{FIRST_OF_EACH} SELECT id FROM first WHERE id IS NOT NULL LIMIT {FEW + 1}")

_of_all = func.min(inbox.c.id).label("id")

_OF_ALL = (
    select(_of_all)
    .where(inbox.c.done_at.is_(None))
    .group_by(inbox.c.channel, inbox.c.address)
    .order_by(_of_all)
    .limit(bindparam("most"))
)

_ONE = select(inbox.c.id, inbox.c.body, inbox.c.tries).where(
    inbox.c.id == bindparam("key"), inbox.c.done_at.is_(None)
)

_WAITING = Prepared(select(exists().where(inbox.c.done_at.is_(None))))

_TAKEN_OUT = Prepared(
    update(inbox)
    .where(inbox.c.id == bindparam("key"), inbox.c.done_at.is_(None))
    .values(
        body=None,
        state=bindparam("new_state"),
        error=bindparam("why"),
        done_at=bindparam("now", type_=Moment),
    )
)


def is_waiting(connection: Connection) -> bool:
    """Whether anything waits to be answered."""
    return bool(_WAITING.scalar(connection))


def waiting(connection: Connection, address: Address | None = None) -> int:
    """How many rows wait to be answered, of one conversation or of all."""
    query = select(func.count()).where(inbox.c.done_at.is_(None))
    if address:
        query = query.where(inbox.c.channel == address.channel, inbox.c.address == address.id)
    return int(connection.execute(query).scalar_one())


def oldest(connection: Connection, limit: int) -> Sequence[Any]:
    """Read the oldest waiting row of each conversation, oldest first, at most `limit`."""
    rows = _firsts(connection, limit)
    if not rows:
        return []
    found = select(inbox.c.id, inbox.c.body, inbox.c.tries).where(inbox.c.id.in_(rows))
    return connection.execute(found.order_by(inbox.c.id)).all()


def _firsts(connection: Connection, limit: int) -> list[int]:
    """Ids of those rows.

    Nearly always the oldest of all that wait are of enough conversations. Where somebody has written very
    much the conversations are gone through instead, and only where these are many as well all that waits.
    """
    for walked in LOOKED_AT:
        rows = connection.execute(_AMONG_OLDEST, {"walked": walked, "most": limit}).all()
        if not rows or len(rows) == limit or rows[0].walked < walked:
            return [row.id for row in rows]
    few = firsts_of_few(connection)
    return few[:limit] if few else list(connection.scalars(_OF_ALL, {"most": limit}))


def firsts_of_few(connection: Connection) -> list[int]:
    """Ids of the first row that waits of each conversation, oldest first; nothing where these are many."""
    found = sorted(connection.scalars(_FEW_FIRSTS))
    return found if len(found) <= FEW else []


def one(connection: Connection, row_id: int) -> Sequence[Any]:
    """Read the row if it still waits, else nothing."""
    return connection.execute(_ONE, {"key": row_id}).all()


def conversation_of(connection: Connection, row_id: int) -> list[tuple[str, str]]:
    """The channel and address of a row; nothing where there is none."""
    found = connection.execute(select(inbox.c.channel, inbox.c.address).where(inbox.c.id == row_id))
    return [(row.channel, row.address or "") for row in found]


def finish(connection: Connection, rows: Sequence[int], now: datetime) -> None:
    """Mark waiting rows as handled and forget what they said; raise NotWaiting if one does not wait."""
    params = [{"key": id_, "new_state": "done", "why": None, "now": now} for id_ in rows]
    if params:
        _TAKEN_OUT.write_all(connection, params, NotWaiting)


def park(connection: Connection, row_id: int, error: str, now: datetime) -> None:
    """Take a row out of the queue: what it said is forgotten, the class of the error is kept.

    Raises NotWaiting if it does not wait.
    """
    parked = {"key": row_id, "new_state": "parked", "why": error, "now": now}
    if _TAKEN_OUT.write(connection, [parked]) != 1:
        raise NotWaiting


def count_try(connection: Connection, row_id: int) -> int:
    """Note that a row failed; give how often it has by now, 0 if it does not wait any more."""
    tried = update(inbox).where(inbox.c.id == row_id, inbox.c.done_at.is_(None))
    connection.execute(tried.values(tries=inbox.c.tries + 1))
    rows = one(connection, row_id)
    return rows[0].tries if rows else 0
