"""One step: waiting events in, turns out, in one transaction. Functions of a synchronous connection."""

import secrets
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol, Self

from sqlalchemy import Connection, bindparam, or_, select

from flows.events import Event, Tapped
from flows.in_one_go import view_behind
from flows.people import Address
from flows.presses.answering import ASK
from flows.replies import Card, Reply, Rows, Unsay
from flows.talk import Talk
from flows.terms import Terms
from flows.view import Conversation, LiveCard, Read, Turn, View
from flows.wanted import Reach, Scope
from storage import gone_on
from storage.codec import CannotDecode, decode_event, let_go
from storage.database.faults import errors_of
from storage.database.prepared import Prepared
from storage.database.tables import answer as answers
from storage.queues import inbox, shown
from storage.queues import reminders as schedule
from storage.queues.outbox import OutboxRow
from storage.reading.conversations import Key, conversations_in, load_conversations, rows_of
from storage.reading.library import Library
from storage.reading.scopes import find_scopes, free
from storage.reading.views import Asking, bare_view, load_views
from storage.writing import forgetting
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
    views = load_views(connection, house.library, asked, house.terms)
    writes = Writes()
    left = list[shown.Entry]()
    events = list[Event]()
    before = defaultdict[Scope | None, list[tuple[View, Turn]]](list)
    for one, loaded in zip(understood, views, strict=True):
        view = view_behind(loaded, before[one.scope]) if one.reached.answers else loaded
        if view is None:
            continue
        turn = house.engine.respond(view, one.event, one.reached)
        before[one.scope].append((view, turn))
        events.append(one.event)
        writes.add(turn, one.event.at)
        if one.event.address.channel == shown.CHANNEL:
            left += _left(connection, house, one, view, turn)
    if begin_writing:
        begin_writing(writes, events)
    for entry in left:
        shown.keep(connection, entry)
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
    return _foretold(connection, house, one).replies


def _foretold(connection: Connection, house: House, one: Understood) -> Turn:
    asked = [Asking(one.event, one.talk, one.reached.wanted)]
    (view,) = load_views(connection, house.library, asked, house.terms)
    return house.engine.respond(view, one.event, one.reached)


def as_now(connection: Connection, house: House, event: Tapped) -> Card | None:
    """The live card of a conversation as it would be shown now, None where it stays as it was sent.

    `event` presses nothing: what is pressed is whatever shows the card again. A key that is typed means what
    it meant on the card that was sent, and a text is for what that awaits: a button has no key where another
    has it, and what would await another text stays, as long as that can be said at all. So does a question
    until it has an answer.
    """
    (talk,) = load_conversations(connection, [event])
    live = talk.live
    if live is None or not live.anew:
        return None
    answered = _is_answered(connection, live.again)
    if not answered and live.again.startswith(ASK.verb + ":"):
        return None
    (one,) = understand(connection, house, [replace(event, press=live.again)])
    if answered:
        # what waits for a yes is still asked on it
        one = replace(one, talk=replace(one.talk, told=None))
    else:
        # what the card says once is still on it
        one = replace(one, talk=replace(one.talk, read=_read_before(one.talk)))
    turn = _foretold(connection, house, one)
    card = next((reply for reply in reversed(turn.replies) if isinstance(reply, Card)), None)
    if card is None or (
        turn.conversation.awaiting != talk.awaiting and not _is_over(talk, turn.conversation)
    ):
        return None
    # that somebody has answered the very question is news; what a list shows needs no words
    notice = card.notice if answered else ""
    return replace(card, id=live.id, notice=notice, buttons=_with_keys_of(live, card.buttons))


def _left(connection: Connection, house: House, one: Understood, view: View, turn: Turn) -> list[shown.Entry]:
    """The cards of a page that a turn goes on from: the live one as shown last, and what came since."""
    live, now, event = one.talk.live, turn.conversation.live, one.event
    if live is None or now is None or now.id == live.id:
        return []
    entries = shown.from_card(connection, event.address, live.id)
    if entries and not gone_on.gives_way(live, turn.replies, entries):
        looks = Tapped(id=secrets.token_hex(16), at=event.at, address=event.address, press="")
        try:
            card = as_now(connection, house, looks)
        except errors_of(connection):
            # of the database: with that nothing is done, or all of it once more
            raise
        except Exception:  # noqa: BLE001 – whatever is wrong with that card, the next one comes
            card = None
        entries = [gone_on.left_now(entries[0], card, event.at), *entries[1:]]
    else:
        entries = entries[1:]
    return gone_on.as_of(entries, Talk(view=view, event=event))


def _is_over(then: Conversation, now: Conversation) -> bool:
    """Whether what the live card asked can't be said any more: another comes, which awaits nothing."""
    if now.awaiting or then.live is None or now.live is None or now.live.again == then.live.again:
        return False
    about = [[*press.split(":"), ""][1] for press in (then.live.again, then.awaiting or "")]
    return about[0] != "" and about[0] == about[1]


def _read_before(talk: Conversation) -> tuple[Read, ...]:
    """What a conversation had shown before its live card."""
    return tuple(one for one in talk.read if one.at != talk.looked)


def _is_answered(connection: Connection, press: str) -> bool:
    """Whether a press shows a question that has an answer."""
    verb, _, where = press.partition(":")
    sheet, item = [*where.split(":"), ""][:2]
    here = {"its_sheet": sheet, "its_item": item}
    return verb == ASK.verb and _ANSWERED.scalar(connection, here) is not None


_ANSWERED = Prepared(
    select(answers.c.item).where(
        answers.c.sheet == bindparam("its_sheet"),
        answers.c.item == bindparam("its_item"),
        or_(answers.c.level.is_not(None), answers.c.other.is_not(None)),
    )
)


def _with_keys_of(live: LiveCard, rows: Rows) -> Rows:
    """These buttons, each without its key where that means another thing on the card that was sent.

    Those that stood there in another order go on standing so.
    """
    sent = {button.key: button.press for row in live.buttons for button in row}
    if _said(rows) == _said(live.buttons):
        return live.buttons
    return tuple(
        tuple(
            button if sent.get(button.key, button.press) == button.press else replace(button, key="")
            for button in row
        )
        for row in rows
    )


def _said(rows: Rows) -> list[tuple[str, str]]:
    return sorted((button.press, button.label) for row in rows for button in row)


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
