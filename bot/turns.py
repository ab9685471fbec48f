"""What one process of several does at a time: whoever has its lease does it, and stops when that is over."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Protocol

from bot.patience import PASSING, outage
from bot.waiting import is_set_within
from storage.database.faults import DatabaseFault

RENEWED = 1.5
"""Seconds between two takings of a lease."""

SURE = 4.5
"""Seconds from the beginning of a taking for which nobody else can have it: a bit less than it lasts."""


class Leases(Protocol):
    """Who has what, kept where all processes look."""

    async def take(self, name: str) -> bool:
        """Take or renew it; False where another process has it."""
        ...


class Turn:
    """One thing that one process does at a time. `keep` it, and ask whether it is mine before each deed."""

    def __init__(self, leases: Leases, name: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._leases = leases
        self._name = name
        self._clock = clock
        self._until = float("-inf")
        self._changed = asyncio.Event()
        self._failed: DatabaseFault | None = None

    def is_mine(self) -> bool:
        """Whether nobody else can be doing it now."""
        return self.left() > 0

    def left(self) -> float:
        """Seconds for which nobody else can be doing it, 0 where somebody may be."""
        return max(0.0, self._until - self._clock())

    async def wait(self, seconds: float) -> bool:
        """Wait so many seconds at most until it is mine; whether it is. Raises what keeping it has raised."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._until_mine(mine=True)
        if self._failed:
            raise self._failed
        return self.is_mine()

    async def over(self) -> None:
        """Return once somebody else may be doing it."""
        await self._until_mine(mine=False)

    async def keep(self) -> None:
        """Take it again and again, for ever; while the server can't be reached it runs out by itself.

        Raises a DatabaseFault that is not over by itself.
        """
        try:
            while True:
                began = self._clock()
                try:
                    self._until = began + SURE if await self._leases.take(self._name) else float("-inf")
                    self._changed.set()
                    outage.is_over(self)
                except PASSING as fault:
                    outage.has(self, fault)
                await asyncio.sleep(RENEWED)
        except DatabaseFault as fault:
            self._failed = fault
            raise
        finally:
            outage.is_over(self)

    async def run(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do the work whenever it is mine, for ever; what it raises is for the caller."""
        while True:
            await self._until_mine(mine=True)
            doing = asyncio.ensure_future(work())
            losing = asyncio.create_task(self.over())
            try:
                await asyncio.wait({doing, losing}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                losing.cancel()
                doing.cancel()
                await _ended(doing)
            if not doing.cancelled():
                doing.result()

    async def _until_mine(self, *, mine: bool) -> None:
        while self.is_mine() != mine:
            self._changed.clear()
            await is_set_within(self._changed, self.left() or None)


async def _ended(doing: "asyncio.Future[None]") -> None:
    """Wait until it has ended; whoever is told to end meanwhile does so then."""
    is_told = False
    while not doing.done():
        try:
            await asyncio.wait({doing})
        except asyncio.CancelledError:
            is_told = True
    if is_told:
        raise asyncio.CancelledError


async def in_turn(leases: Leases | None, name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Do this for ever: alone, or where there are several processes one of them at a time."""
    if leases is None:
        await work()
        return
    turn = Turn(leases, name)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(turn.keep())
        tasks.create_task(turn.run(work))
