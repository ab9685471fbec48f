"""Many people in conversation with one assistant, over a channel that takes every message at once.

The people tap what is on their cards. A tap reaches the assistant as from a poll: those that wait, at most a
hundred, are handed over together once the hundred before is on disk. A person taps next when the message in
hand has been noted as delivered, which is sooner than anyone could.
"""

import asyncio
import secrets
import sqlite3
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from bench.disk import ROOT
from bot.assistant import Assistant
from bot.channel import Accepted, Arrival, Outcome, Pace, Parcel
from bot.clock import machine_clock
from bot.collecting import settle
from bot.report.painter import Painter
from flows.events import Tapped
from flows.framework import Framework
from flows.people import Address
from flows.presses.answering import BEGIN_PRACTICE
from flows.replies import Card
from storage.framework.file import framework_bytes
from storage.queues.outbox import Delivered
from storage.store import Store

NAME = "bench"
POLLED = 100
"""Updates in one answer of a poll at most, as on Telegram."""

PATIENCE = 120.0
"""Seconds after which something must have gone wrong."""

REPLIES = {"found": 1, "go": 1, "rate": 2}
"""What each press is answered with: a card, and to an answer the fold of the card it was given on as well."""


@dataclass(slots=True, eq=False)
class Person:
    """One conversation. `verbs` are the presses still to be tapped, `open` the questions not yet answered."""

    address: Address
    open: int
    verbs: deque[str] = field(default_factory=deque)
    card: Card | None = None
    handle: str | None = None
    seen: float = 0.0
    """When the last card was handed to the channel, by `perf_counter`."""


class Desk:
    """The channel: accepts at once, and remembers the last card of everyone."""

    name = NAME
    pace: Pace | None = None

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.holders: dict[str, Person] = {}
        self.sent = 0

    async def send(self, parcel: Parcel) -> Outcome:
        """Take a message; only cards have a handle."""
        self.sent += 1
        if not isinstance(parcel.reply, Card):
            return Accepted()
        person = self.people[parcel.address]
        person.card, person.handle, person.seen = parcel.reply, str(self.sent), perf_counter()
        self.holders[person.handle] = person
        return Accepted(handle=person.handle)


class WatchedStore(Store):
    """The store, telling `watcher` of each delivery once it is noted on disk."""

    watcher: Callable[[Delivered], None]

    async def done(self, results: Sequence[Delivered]) -> None:
        """Note what was sent, and tell."""
        await super().done(results)
        for result in results:
            self.watcher(result)


class Crowd:
    """Everyone who talks to the assistant; made by `crowd`."""

    def __init__(self, store: WatchedStore, url: str) -> None:
        self.answers = 0
        self._url = url
        store.watcher = self._noted
        self._store = store
        self._desk = Desk()
        self._assistant = Assistant(store, [self._desk], Painter(), clock=machine_clock)
        self._first, self._questions = _longest(store.framework)
        self._taps: deque[Arrival] = deque()
        self._tapped = asyncio.Event()
        self._quiet = asyncio.Event()
        self._expected = 0
        self._noted_count = 0

    async def seated(self, count: int, questions: int) -> list[Person]:
        """Give so many people who look at a question and have so many open; let newcomers begin an audit."""
        ready = [one for one in self._desk.people.values() if one.open >= questions][:count]
        new = [self._newcomer() for _ in range(count - len(ready))]
        if new:
            await self.tap(new, ("found", "go"))
        return [*ready, *new]

    async def tap(self, people: Sequence[Person], verbs: Sequence[str]) -> float:
        """Let each of them tap these buttons one after the other; give the seconds until all is quiet again.

        It is quiet when every message has been sent and noted as sent.
        """
        self._quiet.clear()
        began = perf_counter()
        for person in people:
            person.verbs.extend(verbs)
            self._taps.append(self._next(person))
        self._tapped.set()
        await self._until_quiet()
        return perf_counter() - began

    async def burst(self, people: Sequence[Person], *, together: bool) -> list[float]:
        """Let each answer one question at the same time; give the seconds each waits for the next card.

        `together` hands the taps over as from a poll, else each is handed over on its own, all at once.
        """
        self._quiet.clear()
        began = perf_counter()
        for person in people:
            person.verbs.append("rate")
        arrivals = [self._next(person) for person in people]
        if together:
            self._taps.extend(arrivals)
            self._tapped.set()
        else:
            await asyncio.gather(*(self._assistant.receive([arrival]) for arrival in arrivals))
        await self._until_quiet()
        return [person.seen - began for person in people]

    async def hand_over(self) -> None:
        """Hand taps to the assistant for ever."""
        while True:
            await self._tapped.wait()
            self._tapped.clear()
            while self._taps:
                batch = [self._taps.popleft() for _ in range(min(POLLED, len(self._taps)))]
                await self._assistant.receive(batch)

    async def answer_them(self) -> None:
        """Let the assistant work for ever."""
        await self._assistant.run()

    def check(self) -> None:
        """See through a connection of our own that every answer is on disk and nothing is left to do."""
        with closing(self._look()) as there:
            for query, count in (
                ("SELECT count(*) FROM answer WHERE level IS NOT NULL OR other IS NOT NULL", self.answers),
                ('SELECT count(*) FROM journal WHERE body LIKE \'%"kind":"rating_given"%\'', self.answers),
                ("SELECT count(*) FROM inbox WHERE state <> 'done'", 0),
                ("SELECT count(*) FROM outbox WHERE done_at IS NULL OR dropped IS NOT NULL", 0),
            ):
                (found,) = there.execute(query).fetchone() or (None,)
                assert found == count, f"{query}: {found} instead of {count}"

    def _look(self) -> Any:
        if self._store.database.is_file:
            return sqlite3.connect(f"{self._store.database.path.as_uri()}?mode=ro", uri=True)
        import psycopg  # noqa: PLC0415 – it must not weigh on the figures of a file

        return psycopg.connect(self._url)

    def _newcomer(self) -> Person:
        number = str(len(self._desk.people) + 1)
        person = Person(Address(channel=NAME, id=number), self._questions)
        self._desk.people[number] = person
        return person

    async def _until_quiet(self) -> None:
        async with asyncio.timeout(PATIENCE):
            await self._quiet.wait()
        assert self._desk.sent == self._expected

    def _noted(self, result: Delivered) -> None:
        """Go on with the person whose card it was, if there is anything left to tap."""
        self._noted_count += 1
        person = self._desk.holders.pop(result.handle) if result.handle else None
        if person and person.verbs:
            self._taps.append(self._next(person))
            self._tapped.set()
        if self._noted_count == self._expected:
            self._quiet.set()

    def _next(self, person: Person) -> Arrival:
        """The person's next tap, on the card in hand."""
        verb = person.verbs.popleft()
        self._expected += REPLIES[verb]
        if verb == "rate":
            self.answers += 1
            person.open -= 1
        event = Tapped(
            id=secrets.token_hex(16),
            at=machine_clock(),
            address=person.address,
            press=self._press(person, verb),
            card=person.handle,
        )
        return Arrival(channel=NAME, source=NAME, update=event.id, event=event)

    def _press(self, person: Person, verb: str) -> str:
        """A button of the card in hand, another each time; newcomers have none and begin."""
        if person.card is None:
            return self._first
        buttons = [button.press for row in person.card.buttons for button in row]
        offered = [text for text in buttons if text.startswith(f"{verb}:")]
        return offered[person.open % len(offered)]


@asynccontextmanager
async def crowd(folder: Path, url: str = "") -> AsyncIterator[Crowd]:
    """Open a database in the folder with the shipped framework, and let the assistant answer a crowd.

    The process is settled first, as that of `telegram`, `web` and `serve` is. `url` names another database.
    """
    url = url or f"sqlite:///{folder / 'crowd.db'}"
    store = await WatchedStore.open(url, framework_bytes(ROOT / "framework.yaml"), clock=machine_clock)
    settle()
    try:
        people = Crowd(store, url)
        async with asyncio.TaskGroup() as tasks:
            work = [tasks.create_task(people.answer_them()), tasks.create_task(people.hand_over())]
            yield people
            for task in work:
                task.cancel()
    finally:
        await store.close()


def _longest(framework: Framework) -> tuple[str, int]:
    """The press that begins the audit of the agency that is asked most, and how many questions that is."""
    agency, functions, questions = max(
        (
            (agency.id, functions, len(framework.asked(agency.id, frozenset(each.id for each in functions))))
            for agency in framework.agencies
            for functions in [framework.functions_for(agency.id)]
        ),
        key=lambda found: found[2],
    )
    return BEGIN_PRACTICE(agency, "y" * len(functions) or "x", framework.signposts[0].id), questions
