"""Where files that were sent on a page lie until the worker has read them: in memory, and nowhere else.

Several processes at one server share a shelf in its database: any of them reads what another was sent.
"""

import asyncio
from functools import partial
from typing import Protocol

from bot.channel import WEB
from bot.patience import Do
from flows.people import Address
from storage import common
from storage.store import Store

LIES = common.LIES.total_seconds()
"""Seconds that a file lies on the shelf at most."""

MOST_HELD = 12
"""Files on the shelf in memory, each of another conversation."""


class Shelf(Protocol):
    """The channel that pages send files over: one of each conversation lies here until it has been read."""

    name: str

    async def has_room(self, address: Address) -> bool:
        """Whether one more can be put there."""
        ...

    async def keep(self, address: Address, file: str, data: bytes) -> None:
        """Put one there until it has been read, in the place of what the conversation sent before."""
        ...

    async def fetch(self, file: str, most: int) -> bytes | None:
        """What lies there; None if it does not, as after the process has ended that had it in memory."""
        ...

    async def let_go(self, file: str) -> None:
        """Take it away: what it says is known now."""
        ...


def shelf_of(store: Store, do: Do) -> Shelf:
    """Where what is sent on the pages of a store lies; what nobody waits for is done by `do`."""
    return SharedShelf(store, do) if store.database.several else OwnShelf()


class OwnShelf:
    """A shelf in the memory of this process."""

    name = WEB

    def __init__(self) -> None:
        self._held: dict[Address, tuple[str, bytes]] = {}

    async def has_room(self, address: Address) -> bool:
        """Whether one more can be put there."""
        return address in self._held or len(self._held) < MOST_HELD

    async def keep(self, address: Address, file: str, data: bytes) -> None:
        """Put one there."""
        self._held[address] = file, data
        asyncio.get_running_loop().call_later(LIES, self._drop, file)

    async def fetch(self, file: str, most: int) -> bytes | None:
        """What lies there."""
        found = self._where(file)
        return None if found is None else self._held[found][1][: most + 1]

    async def let_go(self, file: str) -> None:
        """Take it away."""
        self._drop(file)

    def _drop(self, file: str) -> None:
        if (found := self._where(file)) is not None:
            del self._held[found]

    def _where(self, file: str) -> Address | None:
        return next((address for address, (held, _) in self._held.items() if held == file), None)


class SharedShelf:
    """A shelf that lies in the database on the server."""

    name = WEB

    def __init__(self, store: Store, do: Do) -> None:
        self._database, self._do = store.database, do

    async def has_room(self, address: Address) -> bool:
        """Whether one more can be put there."""
        return await self._database.read(partial(common.has_room, address=address.id))

    async def keep(self, address: Address, file: str, data: bytes) -> None:
        """Put one there."""
        await self._database.share(partial(common.put, address=address.id, file=file, data=data))

    async def fetch(self, file: str, most: int) -> bytes | None:
        """What lies there."""
        found: bytes | None = await self._do(
            partial(self._database.read, partial(common.fetch, file=file, most=most + 1))
        )
        return found

    async def let_go(self, file: str) -> None:
        """Take it away."""
        await self._do(partial(self._database.share, partial(common.drop, file=file)))
