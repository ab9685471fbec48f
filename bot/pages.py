"""Web pages that are open now, and what wakes them: what they show is on disk before they hear of it."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Protocol

from bot.channel import WEB
from bot.shelf import Shelf
from flows.people import Address
from storage.queues.outbox import OutboxRow
from storage.store import Store


class Delivers(Protocol):
    """Brings replies to those they are for."""

    def wake(self) -> None:
        """Look whether there is something new."""
        ...

    async def run(self) -> None:
        """Deliver for ever."""
        ...

    async def drain(self) -> None:
        """Deliver what is there now."""
        ...


class Pages:
    """The open pages of one store. What is sent on one lies on `shelf`."""

    def __init__(self, store: Store) -> None:
        self.shelf = Shelf()
        self._store = store
        self._box: deque[OutboxRow] | None = None
        self._wake = asyncio.Event()
        self._open: dict[Address, set[asyncio.Event]] = defaultdict(set)

    def wake(self) -> None:
        """Look whether there is something new."""
        self._wake.set()

    async def run(self) -> None:
        """Wake the pages that show something new, for ever."""
        while True:
            self._wake.clear()
            await self.drain()
            await self._wake.wait()

    async def drain(self) -> None:
        """Wake those that show something new now."""
        if self._box is None:
            self._box, _ = await self._store.deliver(WEB)
        while self._box:
            for waits in self._open.get(self._box.popleft().address, ()):
                waits.set()

    def open_at(self, address: Address) -> int:
        """How many pages are open at an address."""
        return len(self._open.get(address, ()))

    async def news(self, address: Address, every: float) -> AsyncIterator[None]:
        """Yield at once, then whenever a page may show something new, and at least every so many seconds.

        Whoever comes back after a stream has ended may have missed what was said meanwhile.
        """
        waits = asyncio.Event()
        self._open[address].add(waits)
        try:
            while True:
                yield
                with suppress(TimeoutError):
                    await asyncio.wait_for(waits.wait(), every)
                waits.clear()
        finally:
            self._open[address].discard(waits)
            if not self._open[address]:
                del self._open[address]
