"""Files that a channel has already: what is the same is drawn and uploaded once, and then sent by its id."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

from bot.channel import Accepted
from bot.patience import Do
from bot.report.painter import order_of
from bot.waiting import is_set_within
from flows.replies import Paper, Picture, Reply, Workbook
from storage.store import Store

TURN = 10.0
"""Seconds for which somebody waits while the same file is on its way to somebody else."""


@dataclass(frozen=True, slots=True)
class Order:
    """A file to be made: the request that the worker takes, and what tells it from any other file.

    `key` is a hash of what is shown, of the file's name, and of how the channel is to send it.
    """

    request: bytes = field(repr=False)
    key: str


def ordered(reply: Reply) -> Order | None:
    """What has to be made for a reply, None where it has no such file; raises PaintingFailed."""
    match reply:
        case (Paper() as shown) | Picture(star=shown) | Workbook(report=shown):
            request = order_of(shown)
        case _:
            return None
    how = f"{type(reply).__name__} {isinstance(reply, Picture) and reply.exact} {reply.name}\0"
    return Order(request, hashlib.sha256(how.encode() + request).hexdigest())


class Uploads:
    """The ids by which a channel sends files again that it has."""

    def __init__(self, store: Store, channel: str, do: Do) -> None:
        self._store = store
        self._channel = channel
        self._do = do
        self._under_way: dict[str, asyncio.Event] = {}

    async def known(self, key: str) -> str | None:
        """The channel's id of this file, None where it has none."""
        known: str | None = await self._do(partial(self._store.uploaded, self._channel, key))
        return known

    async def keep(self, order: Order | None, sent: Accepted) -> None:
        """Remember the channel's id of a file that was uploaded just now, if it was."""
        if order and sent.file:
            await self._do(partial(self._store.keep_upload, self._channel, order.key, sent.file))

    @asynccontextmanager
    async def turn(self, key: str) -> AsyncIterator[None]:
        """Let one at a time make and upload this file; who has waited for long goes on without."""
        while before := self._under_way.get(key):
            if not await is_set_within(before, TURN):
                break
        mine = self._under_way[key] = asyncio.Event()
        try:
            yield
        finally:
            mine.set()
            if self._under_way.get(key) is mine:
                del self._under_way[key]
