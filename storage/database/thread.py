"""A thread of one's own for work that blocks, one piece at a time in the order it was handed over."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


class OwnThread:
    """Started with the first piece of work; `end` it when the last has been done."""

    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)

    async def run(self, job: Callable[[], T]) -> T:
        """Do a job to its end even if the caller is cancelled, who then hears of that afterwards."""
        doing = asyncio.wrap_future(self._pool.submit(_done, job))
        try:
            return await asyncio.shield(doing)
        except asyncio.CancelledError:
            await end_of(doing)
            raise

    def end(self) -> None:
        """Let the thread go; nothing can be handed over any more."""
        self._pool.shutdown()


def _done(job: Callable[[], T]) -> T:
    """Do a job; what would end a coroutine by mistake is made an error like any other."""
    try:
        return job()
    except StopIteration as error:
        raise RuntimeError("the work raised StopIteration") from error


async def end_of(doing: "asyncio.Future[Any]") -> None:
    """Wait for it to end, however often the waiting is cancelled."""
    while not doing.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([doing])
    if not doing.cancelled():
        # whoever is cancelled does not hear of it any more
        doing.exception()
