"""Where files that were sent on a page lie until the worker has fetched them: in memory, and nowhere else."""

import asyncio

from bot.channel import WEB
from flows.people import Address

LIES = 900.0
"""Seconds that a file lies on the shelf at most."""

MOST_HELD = 12
"""Files on the shelf, each of another conversation."""


class Shelf:
    """The channel that pages send files over: they are in memory alone, one of each conversation."""

    name = WEB

    def __init__(self) -> None:
        self._held: dict[Address, tuple[str, bytes]] = {}

    def has_room(self, address: Address) -> bool:
        """Whether one more can be put there."""
        return address in self._held or len(self._held) < MOST_HELD

    def keep(self, address: Address, file: str, data: bytes) -> None:
        """Put one there until it is fetched, in the place of what the conversation sent before."""
        self._held[address] = file, data
        asyncio.get_running_loop().call_later(LIES, self._drop, address, file)

    async def fetch(self, file: str, most: int) -> bytes | None:
        """Take one from it; None if it is not there, as after the process has ended."""
        found = next((address for address, (held, _) in self._held.items() if held == file), None)
        return None if found is None else self._held.pop(found)[1][: most + 1]

    def _drop(self, address: Address, file: str) -> None:
        if self._held.get(address, ("", b""))[0] == file:
            del self._held[address]
