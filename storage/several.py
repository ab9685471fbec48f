"""What `step` does, where several processes answer from one database: each holds what it answers.

Functions of a synchronous connection to a server, under the shared gate.
"""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import Connection

from flows.events import Event
from storage import claims, step
from storage.codec import decode_event
from storage.database.faults import Overtaken
from storage.database.prepared import later_of
from storage.house import House
from storage.queues import inbox, outbox
from storage.queues.outbox import Delivered
from storage.reading import conversations
from storage.reading.conversations import Key, key_of, rows_of
from storage.reading.forgotten import expect_forgotten, expect_mark, is_forgotten_since, mark_of
from storage.reading.people import expect_people, people_of
from storage.reading.places import expect_places
from storage.reading.scopes import free
from storage.step import Answered, Handled, TakeAlone, Understood
from storage.writing import forgetting
from storage.writing.turns import Writes


class _Known(NamedTuple):
    """What was stored of conversations when they were understood, and a mark behind which others write."""

    rows: Mapping[Key, Any]
    mark: int


MOST = 50
"""Conversations that are held at a time, so that others find some, too."""


def take(
    connection: Connection, house: House, now: datetime, events: Sequence[Event], rows: Sequence[inbox.Row]
) -> Handled:
    """Answer updates as they come in: the first of each conversation, of those that nobody else has.

    The others are kept, as all are if others wait before them. Raises TakeAlone if only some are new.
    """
    keys = {key_of(event) for event in events}
    claims.conversations(connection, keys)
    _expect(connection, keys)
    if inbox.is_waiting(connection):
        inbox.add(connection, rows)
        return Handled(left=True)
    firsts = {key_of(event): event for event in reversed(events)}
    mine = [event for event in events if firsts[key_of(event)] is event]
    understood, known = _held(connection, house, mine)
    now_answered = {id(one.event) for one in understood}
    there = iter(events)
    kept = [
        inbox.answered(row, now) if row["done_at"] or id(next(there)) in now_answered else row for row in rows
    ]
    new = inbox.add(connection, kept)
    if new == 0:
        return Handled()
    if new < len(rows):
        raise TakeAlone
    done = _answer(connection, house, now, understood, known)
    if len(done.events) < len(understood):
        raise TakeAlone
    return Handled(done.replies, left=len(understood) < len(events), forgot=done.forgot)


def put(connection: Connection, rows: Sequence[inbox.Row]) -> None:
    """Keep updates in the order of their conversations."""
    claims.conversations(connection, {(row["channel"], row["address"]) for row in rows if row["address"]})
    inbox.keep(connection, rows)


def handle_batch(connection: Connection, house: House, now: datetime, limit: int) -> Handled:
    """Handle the oldest waiting event of conversations that nobody else has; leave out those that failed."""
    found = claims.oldest(connection, min(limit, MOST))
    if not found:
        return Handled()
    # what was known of them was read before their conversations were held
    keys = {*found.values()}
    _expect(connection, keys)
    rows = claims.still(connection, found)
    if len(rows) < len(found):
        later_of(connection).ask_anew()
        _expect(connection, {found[row.id] for row in rows})
    mine, suspects = [row for row in rows if row.tries == 0], tuple(row.id for row in rows if row.tries > 0)
    done, left = _handle_rows(connection, house, now, mine)
    left = bool(suspects) or left
    return Handled(done.replies, left, unsaid=step.unsays(done), forgot=done.forgot, suspects=suspects)


def handle_one(connection: Connection, house: House, now: datetime, row_id: int) -> Handled:
    """Handle one row, if it still waits and is the first of its conversation."""
    claims.conversations(connection, inbox.conversation_of(connection, row_id))
    done, _ = _handle_rows(connection, house, now, inbox.one(connection, row_id))
    return Handled(done.replies, unsaid=step.unsays(done), forgot=done.forgot)


def done(connection: Connection, results: Sequence[Delivered], now: datetime) -> None:
    """Note what was sent, beside those who answer."""
    claims.writing(connection)
    outbox.done(connection, results, now)


def _handle_rows(
    connection: Connection, house: House, now: datetime, rows: Sequence[Any]
) -> tuple[Answered, bool]:
    """Handle those of these rows that go together; give what came of them, and whether others wait."""
    if not rows:
        return Answered(), False
    events = [decode_event(row.body) for row in rows]
    understood, known = _held(connection, house, events)
    row_of = {id(event): row.id for row, event in zip(rows, events, strict=True)}

    def begin_writing(writes: Writes, answered: Sequence[Event]) -> None:
        _begin_writing(connection, known, writes, answered, of_what_waits=True)
        inbox.finish(connection, [row_of[id(event)] for event in answered], now)

    answered = step.answer(connection, house, now, understood, begin_writing)
    if answered.forgot:
        forgetting.unhear(connection, now)
    return answered, claims.are_more(connection, len(answered.events))


def _expect(connection: Connection, keys: Collection[Key]) -> None:
    """Say that these conversations, and who is there, are read in a moment."""
    expect_mark(connection)
    conversations.expect(connection, {*keys})
    expect_people(connection, {*keys})


def _held(connection: Connection, house: House, events: Sequence[Event]) -> tuple[list[Understood], _Known]:
    """What those of these events mean that may go together and whose scopes are held; and what was known."""
    mark = mark_of(connection) if events else 0
    rows = rows_of(connection, events) if events else {}
    understood = step.understand(connection, house, events, rows)
    answers = {place for place, one in enumerate(understood) if one.reached.answers}
    together = [understood[place] for place in free([one.scope for one in understood], answers)]
    people = people_of(connection, {key_of(event) for event in events}) if events else {}

    def ahead(these: Sequence[Understood] = together) -> None:
        keys = {key_of(one.event) for one in these}
        expect_people(connection, keys)
        expect_places(connection, {people[key].id for key in keys & people.keys()})

    held = claims.some(connection, [one.scope for one in together], ahead)
    chosen = [one for one, is_held in zip(together, held, strict=True) if is_held]
    if len(chosen) < len(together):
        later_of(connection).ask_anew()
        ahead(chosen)
    return chosen, _Known(rows, mark)


def _answer(
    connection: Connection, house: House, now: datetime, understood: Sequence[Understood], known: _Known
) -> Answered:
    return step.answer(connection, house, now, understood, partial(_begin_writing, connection, known))


def _begin_writing(
    connection: Connection,
    known: _Known,
    writes: Writes,
    events: Sequence[Event],
    *,
    of_what_waits: bool = False,
) -> None:
    """Have the right to write; raise Overtaken if what is to be written may be out of date.

    Where these are of what waits, whether more does is asked with it, for who looks in a moment.

    That is where somebody wrote to one of these conversations meanwhile, or was forgotten, who may be named.
    """
    claims.writing(connection)
    if of_what_waits:
        claims.expect_more(connection, len(events))
    # they go there with it: others wait for the right as long as a way there and back
    writes.expect(connection)
    expect_forgotten(connection, known.mark)
    now = rows_of(connection, events)
    if any(now.get(key) != known.rows.get(key) for key in map(key_of, events)):
        raise Overtaken
    if is_forgotten_since(connection, known.mark):
        raise Overtaken
