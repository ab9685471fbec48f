"""Waiting for a database that can't write just now: a full disk, another program, a server that is away."""

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, TypeVar

from storage.database.faults import DatabaseAway, DatabaseBusy, DatabaseFault, DatabaseFull, DatabaseInUse

T = TypeVar("T")

Do: TypeAlias = Callable[[Callable[[], Awaitable[Any]]], Awaitable[Any]]
"""One of the two ways below to do work on the database."""

FIRST_SECONDS, PAUSE_SECONDS = 0.25, 5.0
"""The first pause between two tries, and the longest; each is twice the one before."""

SAID_AGAIN_SECONDS = 300.0
"""How often the log says that it goes on."""

PASSING = (DatabaseAway, DatabaseBusy, DatabaseFull, DatabaseInUse)
"""What is waited for."""

_log = logging.getLogger(__name__)


class Outage:
    """What this process waits for at its database: the log hears when it begins, and when it is over.

    It goes on until everybody who waits is through. `clock` gives seconds and only goes forward.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._waiting: dict[object, DatabaseFault] = {}
        self._said: dict[str, float] = {}
        self._since = 0.0

    @property
    def why(self) -> str:
        """What is wrong, in words for anybody; "" while nothing is."""
        return next((fault.short for fault in self._waiting.values()), "")

    def has(self, who: object, fault: DatabaseFault) -> None:
        """Somebody could not do their work, and will try again."""
        now = self._clock()
        if not self._waiting:
            self._since = now
        self._waiting[who] = fault
        if now - self._said.get(fault.short, float("-inf")) >= SAID_AGAIN_SECONDS:
            self._said[fault.short] = now
            _log.error("%s Nothing is confirmed until then. It is tried again and again.", fault)

    def is_over(self, who: object) -> None:
        """They could do it, or have given it up."""
        if self._waiting.pop(who, None) and not self._waiting:
            self._said.clear()
            _log.warning("The database works again, after %.0f seconds.", self._clock() - self._since)


outage = Outage()
"""That of this process, which has one database."""


async def at_once(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work; what it raises is for the caller."""
    return await work()


async def patiently(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work, again and again for as long as there is no room, no turn to write, or no server.

    Nothing is confirmed meanwhile: who waits for the work is answered once it is done.
    """
    who, pause = object(), FIRST_SECONDS
    try:
        while True:
            try:
                return await work()
            except PASSING as fault:
                outage.has(who, fault)
            # not all who wait come back at the same moment
            await asyncio.sleep(min(pause, PAUSE_SECONDS) * (0.5 + random.random() / 2))  # noqa: S311 – nothing to be guessed
            pause = min(2 * pause, PAUSE_SECONDS)
    finally:
        outage.is_over(who)
