"""One step: waiting events in, turns out, in one transaction. Functions of a synchronous connection."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import Connection, bindparam, func, select, update

from flows.events import Event
from flows.view import Conversation, Reach, Scope, Terms, Turn, View
from storage.codec import CannotDecode, decode_event
from storage.database.columns import Moment
from storage.database.tables import inbox
from storage.queues import reminders as schedule
from storage.reading.conversations import load_conversations
from storage.reading.library import Library
from storage.reading.scopes import find_scopes
from storage.reading.views import Asking, bare_view, load_views
from storage.writing.turns import Writes

TRIES = 3
"""How often an event that fails is tried before it is parked."""


class Engine(Protocol):
    """The rules of the conversation, pure: same view and event, same answer."""

    def reach(self, conversation: Conversation, event: Event, language: str) -> Reach:
        """What the event means, names and may change, by form: nobody has checked it."""
        ...

    def respond(self, view: View, event: Event, reached: Reach | None = None) -> Turn:
        """What the event leads to, which reaches what `reach` said."""
        ...

    def apologise(self, view: View, event: Event) -> Turn:
        """What to say when the event could not be handled because of a fault of ours."""
        ...


@dataclass(frozen=True, slots=True)
class House:
    """What every event is answered with: the rules, the frameworks, and what the operator allows."""

    engine: Engine
    library: Library
    terms: Terms


@dataclass(frozen=True, slots=True)
class Handled:
    """What one transaction did: how many rows it finished, and the ids of rows that failed before."""

    count: int
    suspects: tuple[int, ...]


def handle_batch(connection: Connection, house: House, now: datetime, limit: int) -> Handled:
    """Handle the oldest waiting event of each conversation, one per scope; leave out those that failed."""
    rows = oldest(connection, limit)
    fresh = [row for row in rows if row.tries == 0]
    count = handle(connection, house, now, fresh)
    return Handled(count, tuple(row.id for row in rows if row.tries > 0))


def handle(connection: Connection, house: House, now: datetime, rows: Sequence[Any]) -> int:
    """Handle these rows together, all or nothing; those whose scope is taken keep waiting."""
    if not rows:
        return 0
    events = [decode_event(row.body) for row in rows]
    talks = load_conversations(connection, events)
    language = house.library.current.language
    reached = [house.engine.reach(talk, event, language) for talk, event in zip(talks, events, strict=True)]
    # those that may go together are chosen before anything of theirs is loaded
    chosen = free(find_scopes(connection, reached, talks))
    asked = [Asking(events[place], talks[place], reached[place].wanted) for place in chosen]
    views = load_views(connection, house.library, asked, house.terms)
    writes = Writes()
    for place, view in zip(chosen, views, strict=True):
        writes.add(house.engine.respond(view, events[place], reached[place]), events[place].at)
    writes.execute(connection)
    schedule.plan(connection, writes.areas_to_plan, house.terms, now)
    finish(connection, [rows[place].id for place in chosen], now)
    return len(chosen)


def free(scopes: Sequence[Scope | None]) -> list[int]:
    """The places of those that may go together: in order, the first of each scope.

    What may change a whole area goes alone in it, and nothing of that area overtakes it.
    """
    closed: set[str] = set()
    busy: set[str] = set()
    taken: set[Scope] = set()
    chosen = []
    for place, scope in enumerate(scopes):
        if scope is not None:
            if scope.area in closed or scope in taken:
                continue
            if scope.sheet is None:
                closed.add(scope.area)
                if scope.area in busy:
                    continue
            busy.add(scope.area)
            taken.add(scope)
        chosen.append(place)
    return chosen


_first = func.min(inbox.c.id).label("id")

_OLDEST = (
    select(inbox.c.id, inbox.c.body, inbox.c.tries)
    .where(
        inbox.c.id.in_(
            select(_first)
            .where(inbox.c.done_at.is_(None))
            .group_by(inbox.c.channel, inbox.c.address)
            .order_by(_first)
            .limit(bindparam("most"))
            .scalar_subquery()
        )
    )
    .order_by(inbox.c.id)
)

_ONE = select(inbox.c.id, inbox.c.body, inbox.c.tries).where(
    inbox.c.id == bindparam("key"), inbox.c.done_at.is_(None)
)

_FINISH = (
    update(inbox)
    .where(inbox.c.id.in_(bindparam("keys", expanding=True)))
    .values(state="done", body=None, done_at=bindparam("now", type_=Moment))
)


def oldest(connection: Connection, limit: int) -> Sequence[Any]:
    """Read the oldest waiting row of each conversation, oldest first, at most `limit`."""
    return connection.execute(_OLDEST, {"most": limit}).all()


def one(connection: Connection, row_id: int) -> Sequence[Any]:
    """Read the row if it still waits, else nothing."""
    return connection.execute(_ONE, {"key": row_id}).all()


def finish(connection: Connection, rows: Sequence[int], now: datetime) -> None:
    """Mark rows as handled and forget what they said."""
    connection.execute(_FINISH, {"keys": rows, "now": now})


def count_try(connection: Connection, row_id: int) -> int:
    """Note that a row failed; give how often it has by now, 0 if it does not wait any more."""
    tried = update(inbox).where(inbox.c.id == row_id, inbox.c.done_at.is_(None))
    connection.execute(tried.values(tries=inbox.c.tries + 1))
    rows = one(connection, row_id)
    return rows[0].tries if rows else 0


def park(connection: Connection, row_id: int, error: str, now: datetime) -> None:
    """Take a row out of the queue: what it said is forgotten, the class of the error is kept."""
    parked = {"state": "parked", "body": None, "error": error, "done_at": now}
    connection.execute(update(inbox).where(inbox.c.id == row_id).values(parked))


def apologise(connection: Connection, house: House, row_id: int) -> None:
    """Write the sentence that tells the person; do nothing if the row can't even be read."""
    for row in one(connection, row_id):
        try:
            event = decode_event(row.body)
        except CannotDecode:
            return
        view = bare_view(connection, house.library, event)
        writes = Writes()
        writes.add(house.engine.apologise(view, event), event.at)
        writes.execute(connection)
