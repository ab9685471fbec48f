"""Pages without a script: each form brings the page anew, at the first of what came of it."""

import asyncio
from contextlib import suppress

from bot.pages import Pages
from flows.asking.text import LIMIT
from flows.people import Address
from flows.replies import Card
from storage.queues.shown import Page
from storage.store import Store

PATIENCE_SECONDS = 3.0
"""How long such a page waits to show the answer to what it sent."""


class Plain:
    """Knows where to open them."""

    def __init__(self, store: Store, pages: Pages) -> None:
        self._store, self._pages = store, pages

    async def end(self, address: Address) -> Page:
        """The end of the page before something is heard."""
        return await self._store.page(address, newest=True)

    async def next(self, address: Address, before: Page) -> tuple[str, Page]:
        """Where to go on once it is answered: at no place twice, a browser that is there would not look.

        With it goes the page as it is then.
        """
        await self.answered(address)
        page = await self._store.page(address)
        end = max((one.number for one in before.entries), default=0)
        numbers = [one.number for one in page.entries]
        at = next((one for one in numbers if one > end), max(numbers, default=0))
        return f"/#e{at}" if at else "/", page

    async def answered(self, address: Address) -> None:
        """Wait until what was heard is answered, but not for ever."""
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE_SECONDS):
                async for _ in self._pages.news(address, 0.1):
                    if not await self._store.waiting_inbox(address):
                        break


def is_for_shortening(text: str, before: Page, page: Page) -> bool:
    """Whether a text was too long to be taken: it is asked for again, and need not be written again."""
    return len(text) > LIMIT and _asked(before) == _asked(page)


def _asked(page: Page) -> tuple[object, ...]:
    """What the newest card asks, but for what it says of the text before."""
    cards = [one.reply for one in page.entries if isinstance(one.reply, Card)]
    return (cards[-1].head, cards[-1].heading, cards[-1].lines) if cards else ()
