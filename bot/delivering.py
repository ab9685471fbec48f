"""Delivers over a channel where several processes answer: one of them at a time, from what is on disk."""

import asyncio
from collections import deque
from collections.abc import Sequence
from functools import partial

from bot.channel import Accepted, Channel, Outcome, Parcel
from bot.delivery import BATCH, FINISHING_SECONDS, Delivery, Gone
from bot.hearing import look_seconds
from bot.patience import Do
from bot.report.painter import Painter
from bot.turns import RENEWED, Turn
from bot.waiting import is_set_within
from storage.queues.outbox import Delivered, OutboxRow
from storage.store import Store

MOST_UNNOTED = 4
"""Messages that are on their way, or have arrived and are not noted yet: if the process is killed just then,
the next sends them once more."""

AT_ONCE = 1000
"""The same over a channel without a pace."""


class SharedDelivery(Delivery):
    """Sends what anybody wrote, in the order it was written, while it is this process's turn.

    Ids of replies count up in the order of their commits, so none appears behind one that is known.
    """

    turn: Turn
    _room: asyncio.Semaphore
    _unnoted: set[int]

    async def run(self) -> None:
        """Deliver for ever, whenever it is this process's turn."""
        async with asyncio.TaskGroup() as tasks:
            keeping = tasks.create_task(self.turn.keep())
            try:
                await self.turn.run(self._while_mine)
            finally:
                # nobody else's turn begins while what was being sent at the end still arrives
                keeping.cancel()

    async def drain(self) -> None:
        """Deliver what waits now, if it is this process's turn, and return when it is done."""
        if self.turn.is_mine():
            self._begin()
            async with asyncio.TaskGroup() as lanes:
                await self._look(lanes, 0, deque())

    async def _while_mine(self) -> None:
        # what was sent in the turn before, or begun and not sent, is noted before it is looked at again
        await self._finish()
        self._begin()
        written, _ = await self._do(partial(self._store.deliver, self._channel.name))
        after = 0
        try:
            async with asyncio.TaskGroup() as lanes:
                while True:
                    self._wake.clear()
                    after = await self._look(lanes, after, written)
                    await is_set_within(self._wake, look_seconds(self._store.database))
        finally:
            self._store.deliver_no_more(self._channel.name)
            await self._finish(FINISHING_SECONDS)

    async def _look(self, lanes: asyncio.TaskGroup, after: int, written: deque[OutboxRow]) -> int:
        """Hand out what anybody wrote behind this row, and this process lately; give the last one."""
        known = {row.id: row for row in written}
        written.clear()
        read = partial(self._store.waiting, self._channel.name, BATCH, known=known)
        is_more = True
        while is_more:
            found: deque[OutboxRow] = deque(await self._do(partial(read, after=after)))
            is_more = len(found) == BATCH
            after = found[-1].id if found else after
            self._hand_out(found, lanes)
        return after

    async def _off(self, row: OutboxRow, parcel: Parcel) -> Outcome:
        """Send one parcel, unless the turn is over: then whoever has it sends it."""
        room, unnoted = self._room, self._unnoted
        await room.acquire()
        outcome = None
        try:
            await self._go_on()
            outcome = await super()._off(row, parcel)
        finally:
            if isinstance(outcome, Accepted):
                unnoted.add(row.id)
            else:
                room.release()
        return outcome

    async def _go_on(self) -> None:
        """Where the turn is over wait for the next, or for the end: whoever has it then sends what waits."""
        while not self.turn.is_mine():
            await self.turn.wait(RENEWED)

    def _begin(self) -> None:
        most = MOST_UNNOTED if self._channel.pace else AT_ONCE
        self._room, self._unnoted = asyncio.Semaphore(most), set()

    async def _note(self, results: Sequence[Delivered]) -> None:
        room, unnoted = self._room, self._unnoted
        await super()._note(results)
        for one in results:
            if one.id in unnoted:
                unnoted.discard(one.id)
                room.release()

    async def _let_finish(self, sending: "asyncio.Task[Outcome]") -> None:
        """The same while it is this one's turn: what is on its way when another has it could overtake."""
        over = asyncio.create_task(self.turn.over())
        try:
            await asyncio.wait(
                {sending, over}, timeout=FINISHING_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            over.cancel()


def delivery_of(store: Store, channel: Channel, painter: Painter, gone: Gone, do: Do) -> Delivery:
    """What delivers over a channel: by itself, or in turn with other processes."""
    if not store.database.leases:
        return Delivery(store, channel, painter, gone, do=do)
    shared = SharedDelivery(store, channel, painter, gone, do=do)
    shared.turn = Turn(store.database.leases, f"delivery {channel.name}")
    return shared
