"""Waiting for a database that can't write just now: a full disk, another program, a server that is away."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, TypeVar

from storage.database.faults import DatabaseAway, DatabaseBusy, DatabaseFull, DatabaseInUse

T = TypeVar("T")

Do: TypeAlias = Callable[[Callable[[], Awaitable[Any]]], Awaitable[Any]]
"""One of the two ways below to do work on the database."""

PAUSE_SECONDS = 5.0

_log = logging.getLogger(__name__)


async def at_once(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work; what it raises is for the caller."""
    return await work()


async def patiently(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work, again and again for as long as there is no room or no turn to write.

    Nothing is confirmed meanwhile: who waits for the work is answered once it is done.
    """
    while True:
        try:
            return await work()
        except (DatabaseAway, DatabaseBusy, DatabaseFull, DatabaseInUse) as fault:
            _log.error("%s Trying again in %.0f seconds.", fault, PAUSE_SECONDS)
        await asyncio.sleep(PAUSE_SECONDS)
