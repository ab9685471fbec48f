"""The store: everything the assistant asks of the database, as one object."""

import asyncio
import logging
import secrets
import traceback
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Self

from sqlalchemy import Connection

from flows.changes import PersonForgotten
from flows.events import CodeAsked, Event, MailboxShown, Quoted, text_of
from flows.framework import Framework
from flows.people import Address
from flows.replies import Reply
from flows.terms import Terms, takes_long
from storage import cards, common, erased, paging, retention, sessions, several, step
from storage.database.connection import Database, open_database
from storage.database.faults import DatabaseFault
from storage.defaults import default_engine, default_readers
from storage.house import Engine, House
from storage.paging import Look
from storage.queues import filings, inbox, news, outbox, shown, uploads
from storage.queues import reminders as schedule
from storage.queues.inbox import Arriving
from storage.queues.mail import Mail
from storage.queues.outbox import Delivered, OutboxRow, Standing
from storage.queues.shown import Page
from storage.reading.doors import is_a_way
from storage.reading.library import Library
from storage.step import Handled
from storage.traces import Traces
from storage.writing import doors, forgetting, retaining
from storage.writing.turns import write_changes

_log = logging.getLogger(__name__)


class Store:
    """Made by `Store.open`. Every method is one transaction and returns once it is on disk.

    Of a database on a server several processes may have one each, and write beside each other.
    `lists` are the files that keep who was forgotten, for the day on which a backup is restored; on a server
    the journal alone says so.

    Raises DatabaseFault where the database itself fails; nothing of the call is kept then.
    """

    def __init__(self, database: Database, house: House, clock: Callable[[], datetime]) -> None:
        self.database = database
        self.framework = house.library.current
        self._house = house
        self._clock = clock
        self._mail = Mail()
        self.lists = [erased.list_of(database.path)] if database.is_file else []
        self._traces = Traces(database, self.lists)
        self._steps = several if database.several else step
        self._put = several.put if database.several else inbox.keep
        self._done = several.done if database.several else outbox.done

    @classmethod
    async def open(
        cls,
        url: str,
        framework: bytes,
        *,
        clock: Callable[[], datetime],
        engine: Engine | None = None,
        terms: Terms | None = None,
        read: Callable[[bytes], Framework] | None = None,
    ) -> Self:
        """Read the framework file, then open the database and keep the file's bytes in it.

        `clock` gives the moment of what is done. `terms` is what the operator allows, else little.

        Raises what `read` raises for a bad file, before anything is touched, and DatabaseFault.
        """
        read_new, read_stored = (read, read) if read else default_readers()
        library = Library(read_new(framework), read_stored)
        database = await open_database(url)
        try:
            if database.several:
                await database.read(partial(common.refuse_copy, where=database.where))
            await database.write(partial(library.keep, data=framework))
        except BaseException:
            await database.close()
            raise
        cards.forget()
        house = House(engine or default_engine(), library, terms or Terms())
        return cls(database, house, clock)

    async def close(self) -> None:
        """Close the database, with who was forgotten listed, and let other processes in."""
        await self._traces.end()
        await self.database.close()

    async def checked(self) -> None:
        """Return once the whole file has been looked at; raise DatabaseDamaged if it is that."""
        await self.database.checked()

    async def take(self, arrivals: Sequence[Arriving]) -> bool:
        """Take updates in; those seen before are left out. Returns whether `step` may have something to do.

        If nothing else waits they are answered in the same transaction. Should that fail, they are kept until
        they are handled one by one, as they are if others wait before them.
        """
        now = self._clock()
        rows = [inbox.row_of(arrival, now) for arrival in arrivals]
        events = [arrival.event for arrival in arrivals if arrival.event]
        take = partial(self._steps.take, house=await self._judged(events), now=now, events=events, rows=rows)
        try:
            handled: Handled = await self.database.share(take, self._handled)
        except DatabaseFault:
            raise
        except Exception:  # noqa: BLE001 – whichever update it was, each is tried alone once all are safe
            await self.put(arrivals)
            return True
        return handled.left

    async def _judged(self, events: Sequence[Event]) -> House:
        """The house, with long texts looked at by the guard: here nobody waits for that."""
        texts = [text for event in events if takes_long(text := text_of(event))]
        if not texts:
            return self._house
        terms = await asyncio.to_thread(self._house.terms.having_judged, texts)
        return replace(self._house, terms=terms)

    async def put(self, arrivals: Sequence[Arriving]) -> None:
        """Keep updates until they are handled; those seen before are left out."""
        now = self._clock()
        rows = [inbox.row_of(arrival, now) for arrival in arrivals]
        if rows:
            await self.database.take_in(partial(self._put, rows=rows))

    async def step(self, limit: int = 200) -> bool:
        """Handle the oldest waiting event of up to `limit` conversations, all in one transaction.

        If that fails they are handled one by one; one that fails three times is parked and its conversation
        is told. Returns whether anything can be left to do.
        """
        now = self._clock()
        batch = partial(self._steps.handle_batch, house=self._house, now=now, limit=limit)
        try:
            handled: Handled = await self.database.share(batch, self._handled)
        except DatabaseFault:
            raise
        except Exception:  # noqa: BLE001 – whichever row it was, each is tried alone now
            rows = await self.database.read(partial(inbox.oldest, limit=limit))
            handled = Handled(left=True, suspects=tuple(row.id for row in rows))
        for row_id in handled.suspects:
            await self._alone(row_id, now)
        return handled.left

    async def _alone(self, row_id: int, now: datetime) -> None:
        handle = partial(self._steps.handle_one, house=self._house, now=now, row_id=row_id)
        try:
            await self.database.share(handle, self._handled)
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001 – a row that can't be handled must not stop the others
            name = type(error).__name__
            tries = await self.database.write(partial(inbox.count_try, row_id=row_id))
            if tries >= step.TRIES:
                _log.error("Event %d was parked: %s in %s", row_id, name, _place(error))
                await self._park(row_id, name, now)

    async def _park(self, row_id: int, name: str, now: datetime) -> None:
        def tell_and_park(connection: Connection) -> Handled:
            replies = step.apologise(connection, self._house, row_id)
            inbox.park(connection, row_id, name, now)
            return Handled(replies, unsaid=True)

        def only_park(connection: Connection) -> Handled:
            inbox.park(connection, row_id, name, now)
            return Handled(unsaid=True)

        # where it does not wait any more another process has done it
        with suppress(inbox.NotWaiting):
            try:
                await self.database.write(tell_and_park, self._handled)
            except (DatabaseFault, inbox.NotWaiting):
                raise
            except Exception:  # noqa: BLE001 – what fails here is the apology, and the row has to go all the same
                await self.database.write(only_park, self._handled)

    def _handled(self, handled: Handled) -> None:
        """Pass on what has just been committed; in the writer's thread, before anything else is written."""
        self._mail.put(handled.replies)
        if handled.unsaid or handled.forgot:
            self._traces.left(forgot=handled.forgot)

    async def deliver(self, channel: str) -> tuple[deque[OutboxRow], int]:
        """Begin to deliver over a channel: a box that gets each reply from now on, as soon as it is on disk.

        Those written before, with ids up to the one given beside it, are read with `waiting`.
        """

        def begin(connection: Connection) -> tuple[deque[OutboxRow], int]:
            last = outbox.newest(connection)
            return self._mail.open(channel), last

        return await self.database.read(begin)

    def deliver_no_more(self, channel: str) -> None:
        """End to deliver over a channel: another process does."""
        self._mail.close(channel)

    async def waiting(
        self,
        channel: str,
        limit: int,
        *,
        after: int = 0,
        last: int = outbox.LAST,
        known: Mapping[int, OutboxRow] = MappingProxyType({}),
    ) -> list[OutboxRow]:
        """Read the replies to be sent over a channel, oldest first, from the row behind `after` to `last`.

        Those that are `known`, by id, are not taken apart again.
        """
        find = partial(outbox.waiting, channel=channel, limit=limit, after=after, last=last, known=known)
        found, unreadable = await self.database.read_at_once(find)
        if not unreadable:
            return found
        _log.error("%d replies can't be read and are dropped", len(unreadable))
        await self.done(unreadable)
        return await self.waiting(channel, limit, after=after, last=last, known=known)

    async def done(self, results: Sequence[Delivered]) -> None:
        """Note what was sent, or dropped, and forget its words."""
        if results:
            await self.database.share_at_once(partial(self._done, results=results, now=self._clock()))

    async def tick(self, channels: Collection[str], limit: int = 200) -> int:
        """Hand the oldest reminders that are due to the inbox; give how many people they are to.

        They go over one of these channels, and those to people on others are left. What is handed over is
        claimed, so that no other tick takes it.
        """
        now = self._clock()
        if not await self.database.read(partial(schedule.is_due, channels=channels, now=now)):
            return 0
        return await self.database.write(partial(_hand_over, channels=channels, now=now, limit=limit))

    async def sign_in(self, event: CodeAsked | MailboxShown) -> None:
        """Make a code for whoever takes part and has this e-mail address; for nobody else, and unsaid."""
        now = self._clock()
        ask = partial(step.handle_unheard, house=self._house, now=now, event=event)
        await self.database.write(ask, self._handled)

    async def leads_somewhere(self, digest: str) -> bool:
        """Whether somebody can go on elsewhere by the code with this digest."""
        return await self.database.read(partial(is_a_way, digest=digest, now=self._clock()))

    async def not_reached(self, address: Address) -> None:
        """Note that the mail server does not take mails to this address."""
        await self.database.write(partial(outbox.not_reached, address=address, now=self._clock()))

    async def unread(self, channels: Collection[str]) -> Sequence[filings.Unread]:
        """The files sent over these channels that have to be fetched and read, oldest first."""
        return await self.database.read_at_once(partial(filings.unread, channels=channels, now=self._clock()))

    async def trying(self, rows: Mapping[int, bool]) -> None:
        """Note of replies that an attempt to send them begins, or, if false, that it certainly failed."""
        now = self._clock()
        tries = {id_: now if begins else None for id_, begins in rows.items()}
        await self.database.share_at_once(partial(outbox.trying, tries=tries))

    async def uploaded(self, channel: str, digest: str) -> str | None:
        """The channel's id of a file that it has, by the hash of what it shows."""
        return await self.database.read_at_once(partial(uploads.known, channel=channel, digest=digest))

    async def keep_upload(self, channel: str, digest: str, file: str) -> None:
        """Remember the channel's id of a file that it was sent."""
        kept = partial(uploads.keep, channel=channel, digest=digest, file=file, now=self._clock())
        await self.database.share_at_once(kept)

    async def waits(self, row: int) -> bool:
        """Whether a reply is still to be sent."""
        return await self.database.read_at_once(partial(outbox.waits, row_id=row))

    async def handle_of(self, card: str) -> str | None:
        """The channel's handle of a card of ours, None if it has none."""
        return await self.database.read_at_once(partial(outbox.handle_of, card=card))

    async def standing(self, card: str, row_id: int) -> Standing | None:
        """What is known of a card of ours when a row is about to be sent, None once it is forgotten."""
        return await self.database.read_at_once(partial(outbox.standing, card=card, row_id=row_id))

    async def page(self, address: Address, *, newest: bool = False) -> Page:
        """What a web page shows now; `newest`: only its newest entry, to tell whether it has changed."""
        look = partial(paging.newest if newest else paging.whole, house=self._house, at=self._clock())
        return await self.database.read(partial(look, address=address))

    def looking(self, after: int = 0) -> Look:
        """How to look at a page for whoever reads more in the same moment; see `paging.whole`."""
        return partial(paging.whole, house=self._house, at=self._clock(), after=after)

    async def written(self, since: news.Seen | None) -> news.Seen:
        """What was written about pages since it was looked before, by whatever process."""
        return await self.database.read(partial(news.written, since=since))

    async def reply_on(self, address: Address, number: int) -> Reply | None:
        """One entry of a web page, None if that page has none with this number."""
        return await self.database.read(partial(shown.reply_of, address=address, number=number))

    async def written_at(self, address: Address, card: str) -> Quoted | None:
        """The card that a web page showed while somebody wrote there, None where it is the newest still."""
        return await self.database.read(partial(paging.written_at, address=address, card=card))

    async def foretell(self, event: Event) -> Sequence[Reply]:
        """What somebody would be shown for an event of theirs, of which nothing happens."""
        return await self.database.read(partial(step.foretell, house=self._house, event=event))

    async def run(self) -> str:
        """What tells this run of the program, or this database on a server, from one before a restore."""
        return await self.database.read(common.run_of) if self.database.several else secrets.token_hex(4)

    async def may_take(self, who: str, burst: int, seconds: float, *, take: bool = True) -> bool:
        """Whether one is left of an allowance that all processes share; it is taken unless told not to."""
        if take:
            return await self.database.share(partial(common.take, who=who, burst=burst, seconds=seconds))
        level = partial(common.level, who=who, burst=burst, seconds=seconds)
        return await self.database.read(level) >= 1

    async def tidy(self) -> None:
        """Let go of what several processes shared for a while."""
        if self.database.several:
            await self.database.share(common.sweep)

    async def waiting_inbox(self, address: Address | None = None) -> int:
        """How many events wait to be handled, of one conversation or of all."""
        return await self.database.read(partial(inbox.waiting, address=address))

    async def sweep(self, now: datetime) -> bool:
        """Delete from inbox and outbox what was done with over 72 hours ago, and what pages show for long.

        It goes in bites, between which others have their turn. Gives whether the clock is to be believed:
        pages and their sessions, and whatever else can't be had again, go only then.
        """
        is_steady = await self.database.write(partial(retaining.note_clock, now=now))
        await self.database.write(partial(uploads.sweep, now=now))
        for some in (outbox.sweep, *((shown.sweep,) if is_steady else ())):
            while await self.database.write(partial(some, now=now)):
                pass
        await self.database.write(partial(doors.sweep, now=now))
        for some_once in (filings.sweep, outbox.drop_late, sessions.sweep) if is_steady else ():
            await self.database.write(partial(some_once, now=now))
        return is_steady

    async def forget_gone(self, now: datetime) -> None:
        """Forget who has had no place for longer than a removal can be undone."""

        def work(connection: Connection) -> Handled:
            gone = forgetting.long_without_place(connection, now)
            changes = (PersonForgotten(chain=one, person=one, at=now) for one in gone)
            told = write_changes(connection, changes, now)
            forgetting.unhear(connection, now)
            return Handled(replies=told, unsaid=bool(gone), forgot=bool(gone))

        await self.database.write(work, self._handled)
        await self._traces.sweep_chats()

    async def retain(self, now: datetime) -> None:
        """Delete what has been kept for long enough, and list what goes next; in bites, as above.

        Copies of the whole that are too old go, too: they hold what has gone here.
        """
        if await retention.retain(self.database, self._house.terms, self.lists, now):
            self._traces.left(forgot=True)
        if self.database.is_file:
            keep = self._house.terms.keeping.copies
            await asyncio.to_thread(retention.remove_copies, self.database.path, keep, self.lists[0], now)

    async def wipe(self) -> bool:
        """Empty the write-ahead log if what must not stay may be in it; false if it is in use.

        To be tried again until it succeeds: then no file holds what was taken back.
        """
        return await self._traces.wipe()


def _hand_over(connection: Connection, channels: Collection[str], now: datetime, limit: int) -> int:
    rows = schedule.claim(connection, channels, now, limit)
    return inbox.add(connection, rows)


def _place(error: Exception) -> str:
    """Where an error came from, without a word of what was handled there."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno} {frame.name}"
