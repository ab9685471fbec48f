"""The shell around the engine: receive, step, deliver."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial

from bot.channel import MAIL, WEB, Arrival, Channel
from bot.clock import Clock
from bot.delivering import SharedDelivery, delivery_of
from bot.faults import OperatorFault
from bot.filing import Filing
from bot.hearing import LOOK_SECONDS, hear, look_seconds
from bot.noticing import notice_guesses, timed
from bot.pages import Delivers, Pages
from bot.patience import Do, at_once
from bot.report.painter import Painter
from bot.together import APART, Together
from bot.turns import Turn, in_turn
from bot.waiting import is_set_within
from flows.events import Left, SentFile
from flows.people import Address
from storage.common import PROCESS
from storage.database.rung import WAITS, WRITTEN
from storage.store import Store

SWEEP_SECONDS = 3600
"""How often what is done with long ago is deleted."""

TICK_SECONDS = 20.0
"""How often the clock is looked at for reminders that are due."""

AT_A_TICK = 100
"""Reminders handed over at a time, a second apart: more than a channel takes, and room for those who tap."""


FILES_SECONDS = 20.0
"""How often is looked for files that wait to be read, beyond when one is sent."""

TOGETHER = 200
"""Updates that are answered in one transaction at most, so that nobody waits for very many others."""

WIPE_SECONDS = 20.0
"""How often the log is looked after: a text that was refused and is still in it leaves it within a minute."""


HELD_SECONDS = 0.02
"""How soon is looked again for what another process is answering."""

GIVEN_UP_SECONDS = 7.0
"""Longer than a process that was killed keeps others from what it had."""


class SomebodyElse(OperatorFault):
    """Another process delivers over a channel that one talks over by hand."""

    def __init__(self) -> None:
        super().__init__("Somebody talks to the assistant in another terminal. End that first.")


class Assistant:
    """One store and the channels people reach it by.

    `clock` is the store's too. `do` is how work on the database is done: `patiently` for a server, which
    outlasts a full disk. `pages` are told of what they show instead of having it sent.
    """

    def __init__(
        self,
        store: Store,
        channels: Sequence[Channel],
        painter: Painter,
        *,
        clock: Clock,
        do: Do = at_once,
        pages: Pages | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._do = do
        self._deliveries: list[Delivers] = [
            delivery_of(store, channel, painter, self._gone, do) for channel in channels
        ]
        self._deliveries += [pages] if pages else []
        self._arrivals = Together[Arrival](self._take, apart=APART)
        self._arrived = asyncio.Event()
        self._filing = Filing([*channels, *([pages.shelf] if pages else [])], self.receive, clock=clock)
        self._to_read = asyncio.Event()
        self._sent_from: set[Address] = set()
        self._leases = store.database.leases
        self._names = [*(channel.name for channel in channels), *([WEB] if pages else [])]

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Take updates in. They are on disk when this returns, and may be acknowledged to their source."""
        await self.receiving(arrivals)

    def receiving(self, arrivals: Sequence[Arrival]) -> "asyncio.Future[None]":
        """The same as what ends then, or when whoever handed them over no longer waits."""
        return self._arrivals.told(arrivals)

    async def _take(self, arrivals: Sequence[Arrival]) -> None:
        """Take updates in so many at a time, and have each lot's replies sent before the next.

        Where other processes serve, what one fetches for all is kept for whoever has time. Whoever looks at a
        page waits for this one, and comes first: it would be kept as well behind what waits.
        """
        shared = self._leases is not None and self._leases.others > 0
        fetched = [one for one in arrivals if shared and one.channel != WEB]
        asked = [one for one in arrivals if not shared or one.channel == WEB]
        for first in range(0, len(asked), TOGETHER):
            if await timed(self._do, partial(self._store.take, asked[first : first + TOGETHER])):
                self._arrived.set()
            self.wake()
        if fetched:
            await timed(self._do, partial(self._store.put, fetched))
            self._arrived.set()
        self._look_for_files(arrivals)

    def _look_for_files(self, arrivals: Sequence[Arrival]) -> None:
        """Have files read that were sent, or of which somebody may have said just now whose they are."""
        events = [one.event for one in arrivals if one.event]
        self._sent_from |= {event.address for event in events if isinstance(event, SentFile)}
        if self._sent_from and any(event.address in self._sent_from for event in events):
            self._to_read.set()

    def wake(self) -> None:
        """Have what was written be sent."""
        for delivery in self._deliveries:
            delivery.wake()

    async def run(self) -> None:
        """Answer and deliver for ever."""
        async with asyncio.TaskGroup() as tasks:
            for delivery in self._deliveries:
                tasks.create_task(delivery.run())
            # those that serve other channels remind and read over these
            here = " ".join(sorted(self._names))
            tasks.create_task(in_turn(self._leases, f"clock {here}", self._remind))
            tasks.create_task(in_turn(self._leases, f"files {here}", self._read_sent))
            tasks.create_task(in_turn(self._leases, "sweep", self._sweep))
            if self._leases:
                tasks.create_task(Turn(self._leases, f"{PROCESS}{secrets.token_hex(8)}").keep())
            tasks.create_task(hear(self._store, self._do, {WAITS: self._arrived.set, WRITTEN: self.wake}))
            tasks.create_task(self._wipe())
            tasks.create_task(self._store.checked())
            while True:
                self._arrived.clear()
                left = True
                while left:
                    left = await timed(self._do, self._store.step)
                    self.wake()
                # what another process took in is looked for
                every = look_seconds(self._store.database) if self._leases else None
                await is_set_within(self._arrived, every)

    async def tick(self) -> int:
        """Hand reminders that are due over to be answered; give how many people they are to."""
        handed = await self._do(partial(self._store.tick, self._names, AT_A_TICK))
        if handed:
            self._arrived.set()
        return int(handed)

    @asynccontextmanager
    async def by_hand(self) -> AsyncIterator[None]:
        """Deliver over these channels whenever `settle` is called, and nobody else meanwhile.

        Raises SomebodyElse where another process does.
        """
        turns = [one.turn for one in self._deliveries if isinstance(one, SharedDelivery)]
        keeping = [asyncio.create_task(turn.keep()) for turn in turns]
        try:
            if not all([await turn.wait(GIVEN_UP_SECONDS) for turn in turns]):
                raise SomebodyElse
            yield
        finally:
            for one in keeping:
                one.cancel()

    async def settle(self, address: Address | None = None) -> None:
        """Answer and deliver what is there now, and return when nothing is left.

        Where several processes answer, another may do so: of `address` that is waited for.
        """
        left = True
        while left:
            left = await self._store.step()
            if not left and self._leases and address and await self._store.waiting_inbox(address):
                left = True
                await asyncio.sleep(HELD_SECONDS)
            for delivery in self._deliveries:
                await delivery.drain()
        await self._store.wipe()

    async def read_files(self, address: Address | None = None) -> None:
        """Read the files that were sent, answer what they say, and return when none is left."""
        while await self._filing.take(await self._store.unread(self._names)):
            await self.settle(address)

    async def _read_sent(self) -> None:
        """Read files as they are sent, and those that a run before has not come to."""
        while True:
            self._to_read.clear()
            while await self._filing.take(await self._do(partial(self._store.unread, self._names))):
                pass
            # what was sent to another process is looked for
            await is_set_within(self._to_read, LOOK_SECONDS if self._leases else FILES_SECONDS)

    async def _remind(self) -> None:
        while True:
            handed = await self.tick()
            await asyncio.sleep(1.0 if handed else TICK_SECONDS)

    async def _sweep(self) -> None:
        while True:
            self._sent_from.clear()
            await self._do(partial(notice_guesses, self._store, self._clock()))
            if await self._do(partial(self._store.sweep, self._clock())):
                await self._do(partial(self._store.forget_gone, self._clock()))
                await self._do(partial(self._store.retain, self._clock()))
            await asyncio.sleep(SWEEP_SECONDS)

    async def _wipe(self) -> None:
        """See to it that what must not stay leaves the log, also if somebody is reading in it just then."""
        while True:
            await self._do(self._store.wipe)
            await self._do(self._store.tidy)
            await asyncio.sleep(WIPE_SECONDS)

    async def _gone(self, address: Address) -> None:
        """Remember that an address can't be reached, as if the person had told us."""
        if address.channel == MAIL:
            # who can't be sent e-mails is still there where they talk
            await self._do(partial(self._store.not_reached, address))
            return
        event = Left(id=secrets.token_hex(16), at=self._clock(), address=address)
        arrival = Arrival(channel=address.channel, source="delivery", update=event.id, event=event)
        await self.receive([arrival])
