"""Delivers over a channel where several processes answer: one of them at a time, from what is on disk."""

import asyncio
from collections import deque
from contextlib import suppress
from functools import partial

from bot.channel import Channel, Outcome, Parcel
from bot.delivery import BATCH, FINISHING_SECONDS, Delivery, Gone
from bot.patience import Do
from bot.report.painter import Painter
from bot.turns import Turn
from storage.queues.outbox import OutboxRow
from storage.store import Store

LOOK_SECONDS = 0.5
"""How often is looked for what other processes wrote."""


class SharedDelivery(Delivery):
    """Sends what anybody wrote, in the order it was written, while it is this process's turn.

    Ids of replies count up in the order of their commits, so none appears behind one that is known.
    """

    turn: Turn

    async def run(self) -> None:
        """Deliver for ever, whenever it is this process's turn."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.turn.keep())
            tasks.create_task(self.turn.run(self._while_mine))

    async def drain(self) -> None:
        """Deliver what waits now, if it is this process's turn, and return when it is done."""
        if self.turn.is_mine():
            async with asyncio.TaskGroup() as lanes:
                await self._look(lanes, 0)

    async def _while_mine(self) -> None:
        # what was sent in the turn before and could not be noted yet is not sent again
        await self._sent.finish()
        try:
            async with asyncio.TaskGroup() as lanes:
                after = 0
                while True:
                    self._wake.clear()
                    after = await self._look(lanes, after)
                    with suppress(TimeoutError):
                        await asyncio.wait_for(self._wake.wait(), LOOK_SECONDS)
        finally:
            await self._sent.finish(FINISHING_SECONDS)

    async def _look(self, lanes: asyncio.TaskGroup, after: int) -> int:
        """Hand out what was written behind this row; give the last one."""
        while rows := await self._do(partial(self._store.waiting, self._channel.name, BATCH, after=after)):
            found: deque[OutboxRow] = deque(rows)
            after = found[-1].id
            self._hand_out(found, lanes)
        return after

    async def _off(self, row: OutboxRow, parcel: Parcel) -> Outcome:
        """Send one parcel, unless the turn is over: then whoever has it sends it."""
        if not self.turn.is_mine():
            await asyncio.Event().wait()
        return await super()._off(row, parcel)


def delivery_of(store: Store, channel: Channel, painter: Painter, gone: Gone, do: Do) -> Delivery:
    """What delivers over a channel: by itself, or in turn with other processes."""
    if not store.database.leases:
        return Delivery(store, channel, painter, gone, do=do)
    shared = SharedDelivery(store, channel, painter, gone, do=do)
    shared.turn = Turn(store.database.leases, f"delivery {channel.name}")
    return shared
