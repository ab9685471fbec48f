"""Web pages that are open now, and what wakes them: what they show is on disk before they hear of it."""

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncIterator
from functools import partial
from typing import Protocol

from bot.channel import WEB
from bot.hearing import look_seconds
from bot.patience import Do, at_once
from bot.shelf import shelf_of
from bot.waiting import is_set_within
from flows.people import Address
from storage.queues.news import Seen
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


class _Waiting:
    """A page that is open, and what it has been told of since it last heard."""

    def __init__(self) -> None:
        self._told = asyncio.Event()
        self._version: int | None = None
        self._is_known = True
        self._last = 0

    def tell(self, version: int) -> None:
        """There is something new; 0 where others have done it, which no version says.

        What was told before, or is older, is nothing new.
        """
        if 0 < version <= self._last:
            return
        self._last = version or self._last
        self._version = version
        self._is_known &= version > 0
        self._told.set()

    async def told(self, every: float) -> int | None:
        """Wait for that, so many seconds at most; the version of the page, None if it is to be looked up."""
        await is_set_within(self._told, every)
        version = self._version if self._is_known else None
        self._told.clear()
        self._version, self._is_known = None, True
        return version


class Pages:
    """The open pages of one store. What is sent on one lies on `shelf`; `do` is as the assistant has it.

    Where several processes answer, what another has written is looked for as long as a page is open here.
    """

    def __init__(self, store: Store, do: Do = at_once) -> None:
        self.shelf = shelf_of(store, do)
        self._store, self._do = store, do
        self._are_several = store.database.several
        self._seen: Seen | None = None
        self._box: deque[OutboxRow] | None = None
        self._wake = asyncio.Event()
        self._open: dict[Address, set[_Waiting]] = defaultdict(set)
        self._is_over = False

    def wake(self) -> None:
        """Look whether there is something new."""
        self._wake.set()

    async def run(self) -> None:
        """Wake the pages that show something new, for ever."""
        while True:
            self._wake.clear()
            await self.drain()
            if self._are_several:
                await self._look()
            every = look_seconds(self._store.database) if self._are_several else None
            await is_set_within(self._wake, every)

    async def drain(self) -> None:
        """Wake those that show something new now."""
        if self._box is None:
            self._box, _ = await self._do(partial(self._store.deliver, WEB))
        while self._box:
            row = self._box.popleft()
            for waits in self._open.get(row.address, ()):
                waits.tell(row.id)

    async def _look(self) -> None:
        """Wake those about which another process has written."""
        if not self._open:
            self._seen = None
            return
        before, self._seen = self._seen, await self._do(partial(self._store.written, self._seen))
        news = self._seen.news if before else dict.fromkeys(self._open, 0)
        for address, version in news.items():
            for waits in self._open.get(address, ()):
                waits.tell(version)

    def end(self) -> None:
        """Let every page that is open wait no longer, and none from now on."""
        self._is_over = True
        for waits in [one for there in self._open.values() for one in there]:
            waits.tell(0)

    def open_at(self, address: Address) -> int:
        """How many pages are open at an address."""
        return len(self._open.get(address, ()))

    async def news(self, address: Address, every: float) -> AsyncIterator[int | None]:
        """Yield at once, then whenever a page may show something new, and at least every so many seconds.

        What is yielded is the version that the page has by then, None where that has to be looked up. Whoever
        comes back after a stream has ended may have missed what was said meanwhile. It ends with `end`.
        """
        waits, version = _Waiting(), None
        self._open[address].add(waits)
        try:
            while not self._is_over:
                yield version
                version = await waits.told(every)
        finally:
            self._open[address].discard(waits)
            if not self._open[address]:
                del self._open[address]
