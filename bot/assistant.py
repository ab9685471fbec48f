"""The shell around the engine: receive, step, deliver."""

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from bot.channel import Arrival, Channel
from bot.clock import Clock
from bot.dates import days_meant
from bot.delivery import Delivery
from bot.patience import Do, at_once
from bot.report.painter import Painter
from bot.together import Together
from flows.events import Left, Typed
from flows.people import Address
from storage.store import Store

SWEEP_SECONDS = 3600
"""How often what is done with long ago is deleted."""

TICK_SECONDS = 20.0
"""How often the clock is looked at for reminders that are due."""

AT_A_TICK = 100
"""Reminders handed over at a time, a second apart: more than a channel takes, and room for those who tap."""


def _dated(arrival: Arrival) -> Arrival:
    """The arrival with the dates that its text means, if it means any."""
    event = arrival.event
    if not isinstance(event, Typed):
        return arrival
    days = days_meant(event.text, event.at)
    return replace(arrival, event=replace(event, days=days)) if days else arrival


class Assistant:
    """One store and the channels people reach it by.

    `clock` is the store's too. `do` is how work on the database is done: `patiently` for a server, which
    outlasts a full disk.
    """

    def __init__(
        self, store: Store, channels: Sequence[Channel], painter: Painter, *, clock: Clock, do: Do = at_once
    ) -> None:
        self._store = store
        self._clock = clock
        self._do = do
        self._deliveries = [Delivery(store, channel, painter, self._gone, do=do) for channel in channels]
        self._arrivals = Together[Arrival](lambda arrivals: do(partial(store.put, arrivals)))
        self._arrived = asyncio.Event()
        self._names = [channel.name for channel in channels]

    async def receive(self, arrivals: Sequence[Arrival]) -> None:
        """Take updates in. They are on disk when this returns, and may be acknowledged to their source."""
        await self._arrivals.add([_dated(arrival) for arrival in arrivals])
        self._arrived.set()

    async def run(self) -> None:
        """Answer and deliver for ever."""
        async with asyncio.TaskGroup() as tasks:
            for delivery in self._deliveries:
                tasks.create_task(delivery.run())
            tasks.create_task(self._sweep())
            tasks.create_task(self._remind())
            while True:
                self._arrived.clear()
                while await self._do(self._store.step):
                    for delivery in self._deliveries:
                        delivery.wake()
                await self._arrived.wait()

    async def tick(self) -> int:
        """Hand reminders that are due over to be answered; give how many people they are to."""
        handed = await self._do(partial(self._store.tick, self._names, AT_A_TICK))
        if handed:
            self._arrived.set()
        return int(handed)

    async def settle(self) -> None:
        """Answer and deliver what is there now, and return when nothing is left."""
        handled = 1
        while handled:
            handled = await self._store.step()
            for delivery in self._deliveries:
                await delivery.drain()

    async def _remind(self) -> None:
        while True:
            handed = await self.tick()
            await asyncio.sleep(1.0 if handed else TICK_SECONDS)

    async def _sweep(self) -> None:
        while True:
            await self._do(partial(self._store.sweep, self._clock()))
            await asyncio.sleep(SWEEP_SECONDS)

    async def _gone(self, address: Address) -> None:
        """Remember that an address can't be reached, as if the person had told us."""
        event = Left(id=secrets.token_hex(16), at=self._clock(), address=address)
        arrival = Arrival(channel=address.channel, source="delivery", update=event.id, event=event)
        await self.receive([arrival])
