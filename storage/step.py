"""One step: waiting events in, turns out, in one transaction. Functions of a synchronous connection."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from sqlalchemy import Connection

from flows.events import Event
from flows.in_one_go import view_behind
from flows.people import Address
from flows.replies import Reply, Unsay
from flows.view import Conversation, Turn, View
from flows.wanted import Reach, Scope
from storage.codec import CannotDecode, decode_event, let_go
from storage.gone_on import Leaving, leaving_of, left_of
from storage.house import House
from storage.queues import inbox, shown
from storage.queues import reminders as schedule
from storage.queues.outbox import OutboxRow
from storage.reading.conversations import Key, conversations_in, rows_of
from storage.reading.scopes import find_scopes, free
from storage.reading.views import Asking, bare_view, load_views
from storage.writing import forgetting
from storage.writing.turns import Writes

TRIES = 3
"""How often an event that fails is tried before it is parked."""


@dataclass(frozen=True, slots=True)
class Handled:
    """What one transaction did.

    `replies` are to be sent once it is committed. `left`: something waits that it did not handle. `unsaid`: a
    text that must not stay was among what it handled, and has been on disk. `forgot`: somebody was forgotten.
    `suspects` are rows that failed before and are to be tried alone.
    """

    replies: Sequence[OutboxRow] = ()
    left: bool = False
    unsaid: bool = False
    forgot: bool = False
    suspects: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Answered:
    """What is to be sent, and whether anybody was forgotten. `events` are those that were answered."""

    replies: Sequence[OutboxRow] = ()
    forgot: bool = False
    events: Sequence[Event] = ()

    def __add__(self, other: Self) -> Self:
        """Both of them."""
        replies, events = [*self.replies, *other.replies], [*self.events, *other.events]
        return type(self)(replies, self.forgot or other.forgot, events)


@dataclass(frozen=True, slots=True)
class Understood:
    """An event with the conversation it comes in, what it means by form, and what it may change."""

    event: Event
    talk: Conversation
    reached: Reach
    scope: Scope | None


class TakeAlone(Exception):  # noqa: N818 – reads as what to do
    """These updates can't be answered as they come in; nothing has happened to them."""


def take(
    connection: Connection, house: House, now: datetime, events: Sequence[Event], rows: Sequence[inbox.Row]
) -> Handled:
    """Answer updates as they come in, or keep them if others wait before them.

    What is answered here never was in the inbox: its row is written without what it said. Raises TakeAlone if
    only some of the updates are new.
    """
    if inbox.is_waiting(connection):
        inbox.add(connection, rows)
        return Handled(left=True)
    new = inbox.add(connection, [inbox.answered(row, now) for row in rows])
    if new == 0:
        return Handled()
    if new < len(rows):
        raise TakeAlone
    done = Answered()
    waiting, known = dict(enumerate(events)), dict[int, Understood]()
    while waiting:
        firsts = _first_of_each(waiting)
        # only its own events change a conversation: those who wait for others need no second look
        unread = [place for place in firsts if place not in known]
        known.update(zip(unread, understand(connection, house, [events[n] for n in unread]), strict=True))
        chosen = [firsts[number] for number in free([known[place].scope for place in firsts])]
        done += answer(connection, house, now, [known[place] for place in chosen])
        for place in chosen:
            del waiting[place]
    return Handled(done.replies, forgot=done.forgot)


def _first_of_each(waiting: Mapping[int, Event]) -> list[int]:
    """The place of the first event of each conversation, in order."""
    firsts: dict[Address, int] = {}
    for place, event in waiting.items():
        firsts.setdefault(event.address, place)
    return list(firsts.values())


def handle_batch(connection: Connection, house: House, now: datetime, limit: int) -> Handled:
    """Handle the oldest waiting event of each conversation, one per scope; leave out those that failed."""
    rows = inbox.oldest(connection, limit)
    done = handle_rows(connection, house, now, [row for row in rows if row.tries == 0])
    suspects = tuple(row.id for row in rows if row.tries > 0)
    left = bool(suspects) or (bool(rows) and inbox.is_waiting(connection))
    return Handled(done.replies, left, unsaid=unsays(done), forgot=done.forgot, suspects=suspects)


def handle_one(connection: Connection, house: House, now: datetime, row_id: int) -> Handled:
    """Handle one row, if it still waits."""
    done = handle_rows(connection, house, now, inbox.one(connection, row_id))
    return Handled(done.replies, unsaid=unsays(done), forgot=done.forgot)


def handle_rows(connection: Connection, house: House, now: datetime, rows: Sequence[Any]) -> Answered:
    """Handle these rows together, all or nothing; those whose scope is taken keep waiting."""
    chosen, done = handle(connection, house, now, [decode_event(row.body) for row in rows])
    inbox.finish(connection, [rows[place].id for place in chosen], now)
    if done.forgot:
        forgetting.unhear(connection, now)
    return done


def unsays(done: Answered) -> bool:
    """Whether a text that must not stay was among what was answered."""
    return any(isinstance(row.reply, Unsay) for row in done.replies)


def handle(
    connection: Connection, house: House, now: datetime, events: Sequence[Event]
) -> tuple[list[int], Answered]:
    """Answer these events of different conversations together, at most one of each scope.

    Gives the places of those that were answered, and what came of them.
    """
    understood = understand(connection, house, events)
    # those that may go together are chosen before anything of theirs is loaded
    chosen = free([one.scope for one in understood])
    return chosen, answer(connection, house, now, [understood[place] for place in chosen])


def understand(
    connection: Connection, house: House, events: Sequence[Event], rows: Mapping[Key, Any] | None = None
) -> list[Understood]:
    """What these events mean and may change, each the next one of its conversation; in their order.

    `rows` is what is stored of the conversations, where that has been read.
    """
    if not events:
        return []
    talks = conversations_in(rows_of(connection, events) if rows is None else rows, events)
    language = house.library.current.language
    reached = [
        house.engine.reach(talk, event, talk.language or language)
        for talk, event in zip(talks, events, strict=True)
    ]
    scopes = find_scopes(connection, reached, talks)
    return [Understood(*one) for one in zip(events, talks, reached, scopes, strict=True)]


def is_on_page(one: Understood) -> bool:
    """Whether it comes from a page."""
    return one.event.address.channel == shown.CHANNEL


def answer(
    connection: Connection,
    house: House,
    now: datetime,
    understood: Sequence[Understood],
    begin_writing: Callable[[Writes, Sequence[Event]], None] | None = None,
) -> Answered:
    """Answer events that may go together; give what came of them.

    One that has to be read anew behind another of its sheet is left. The last is called before it writes.
    """
    if not understood:
        return Answered()
    asked = [Asking(one.event, one.talk, one.reached.wanted) for one in understood]
    for one in understood:
        if is_on_page(one) and one.talk.live:
            shown.expect_from_card(connection, one.event.address, one.talk.live.id)
    views = load_views(connection, house.library, asked, house.terms)
    writes = Writes()
    leaving = list[Leaving]()
    events = list[Event]()
    before = defaultdict[Scope | None, list[tuple[View, Turn]]](list)
    for one, loaded in zip(understood, views, strict=True):
        behind = before[one.scope] if one.reached.answers else []
        view = view_behind(loaded, behind)
        if view is None:
            continue
        turn = house.engine.respond(view, one.event, one.reached)
        if is_on_page(one):
            left = leaving_of(connection, one.talk, one.event, view, turn)
            if behind and left and left.is_shown_anew:
                continue
            leaving += [left] if left else []
        before[one.scope].append((view, turn))
        events.append(one.event)
        writes.add(turn, one.event.at)
    kept = left_of(connection, house, leaving)
    if begin_writing:
        begin_writing(writes, events)
    shown.keep(connection, kept)
    replies = writes.execute(connection)
    let_go()
    schedule.plan(connection, writes.areas_to_plan, house.terms, now, writes.rounds_opened)
    return Answered(replies, bool(writes.forgotten), events)


def handle_unheard(connection: Connection, house: House, now: datetime, event: Event) -> Handled:
    """Answer an event that is kept nowhere before: what it says must not stay if it leads to nothing."""
    _, done = handle(connection, house, now, [event])
    return Handled(done.replies, forgot=done.forgot)


def foretell(connection: Connection, house: House, event: Event) -> Sequence[Reply]:
    """What somebody would be shown for an event of theirs, of which nothing happens."""
    (one,) = understand(connection, house, [event])
    asked = [Asking(one.event, one.talk, one.reached.wanted)]
    (view,) = load_views(connection, house.library, asked, house.terms)
    return house.engine.respond(view, one.event, one.reached).replies


def apologise(connection: Connection, house: House, row_id: int) -> list[OutboxRow]:
    """Write the sentence that tells the person; do nothing if the row can't even be read."""
    for row in inbox.one(connection, row_id):
        try:
            event = decode_event(row.body)
        except CannotDecode:
            return []
        view = bare_view(connection, house.library, event)
        writes = Writes()
        writes.add(house.engine.apologise(view, event), event.at)
        return writes.execute(connection)
    return []
