"""Pages without a script: each form brings the page anew, at the first of what came of it."""

import asyncio
from contextlib import suppress

from bot.pages import Pages
from flows.people import Address
from storage.store import Store

PATIENCE_SECONDS = 3.0
"""How long such a page waits to show the answer to what it sent."""


class Plain:
    """Knows where to open them."""

    def __init__(self, store: Store, pages: Pages) -> None:
        self._store, self._pages = store, pages

    async def end(self, address: Address) -> int:
        """The number of the last entry that there is before something is heard."""
        page = await self._store.page(address, newest=True)
        return max((one.number for one in page.entries), default=0)

    async def next(self, address: Address, end: int) -> str:
        """Where to go on once it is answered: at no place twice, a browser that is there would not look."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                async for _ in self._pages.news(address, 0.1):
                    if not await self._store.waiting_inbox(address):
                        break
        numbers = [one.number for one in (await self._store.page(address)).entries]
        at = next((one for one in numbers if one > end), max(numbers, default=0))
        return f"/#e{at}" if at else "/"
