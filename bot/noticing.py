"""What whoever runs the assistant should hear of, though nothing has failed: slow answers, guessed codes."""

import logging
import time
from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from bot.patience import Do, T
from storage.reading.conversations import GUESSED, guesses_since
from storage.store import Store

SLOW_SECONDS = 2.0
"""How long people may wait for what is stored of an answer before the log says so."""

SLIPS = 5
"""So many wrong codes in an hour are more than slips of the hand."""

_log = logging.getLogger(__name__)


async def timed(do: Do, work: Callable[[], Awaitable[T]], now: Callable[[], float] = time.monotonic) -> T:
    """Do a work for which somebody waits, and say so if that took long."""
    begun = now()
    done: T = await do(work)
    if (took := now() - begun) >= SLOW_SECONDS:
        _log.warning("An answer took %.1f seconds to be saved.", took)
    return done


async def notice_guesses(store: Store, now: datetime) -> None:
    """Say how many wrong codes were given of late, if they are many."""
    many = await store.database.read(partial(guesses_since, since=now - GUESSED))
    if many >= SLIPS:
        _log.warning("Within an hour %d codes were wrong: somebody may be guessing.", many)
