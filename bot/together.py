"""Work that callers who come at the same time share: one commit to disk for all of them."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from functools import partial
from typing import Generic, TypeVar

T = TypeVar("T")

APART = 0.005
"""Seconds between two runs over what people do.

At a busy time most of a run is the same for one as for ten. With this rest 300 people at a page, who tap once
a second each, cost three quarters of a processor and not all of it, and nobody waits longer for that.
"""


class Together(Generic[T]):
    """Runs `work` over what has been handed in since it last began, one run at a time.

    `apart`: seconds from the end of a run to the next at the least, so that more share that.
    """

    def __init__(self, work: Callable[[Sequence[T]], Awaitable[object]], *, apart: float = 0.0) -> None:
        self._work = work
        self._apart, self._rested_at = apart, 0.0
        self._waiting: list[T] = []
        self._callers: list[asyncio.Future[None]] = []
        self._next: asyncio.Task[None] | None = None
        self._last: asyncio.Task[None] | None = None
        self._turn = asyncio.Lock()

    async def add(self, items: Sequence[T]) -> None:
        """Return once the work has been done over the items; raise what it raised.

        A caller that is cancelled leaves the work to the others who share it.
        """
        await self.told(items)

    def told(self, items: Sequence[T]) -> "asyncio.Future[None]":
        """The same as what ends then, or when the one caller who has it no longer waits."""
        self.hand_in(items)
        told: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._callers.append(told)
        return told

    def hand_in(self, items: Sequence[T]) -> "asyncio.Task[None]":
        """Have the work done over the items as well, and give what ends with it; others wait for it too."""
        self._waiting.extend(items)
        if self._next is None:
            self._next = self._last = asyncio.create_task(self._run())
            self._callers = []
            self._next.add_done_callback(partial(_tell, self._callers))
        return self._next

    async def finish(self, seconds: float | None = None) -> None:
        """Return once the work has been done over everything that was handed in, or has failed.

        It goes on behind the back of who waits no longer than so many seconds.
        """
        if self._last:
            await asyncio.wait({self._last}, timeout=seconds)

    async def _run(self) -> None:
        now = asyncio.get_running_loop().time
        async with self._turn:
            if (rest := self._rested_at - now()) > 0:
                await asyncio.sleep(rest)
            batch, self._waiting, self._next = self._waiting, [], None
            try:
                await self._work(batch)
            finally:
                self._rested_at = now() + self._apart


def _tell(callers: "Iterable[asyncio.Future[None]]", task: "asyncio.Task[None]") -> None:
    """Pass on what became of the work to those who still wait; it is asked for even if nobody does."""
    error = None if task.cancelled() else task.exception()
    for told in callers:
        if told.done():
            continue
        if task.cancelled():
            told.cancel()
        elif error:
            told.set_exception(error)
        else:
            told.set_result(None)
