"""What a web page shows at this moment: what was sent, and its last card as it would be shown now.

Functions of a synchronous connection.
"""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection

from flows.events import Tapped
from flows.people import Address
from storage.queues import shown
from storage.queues.shown import Page
from storage.step import House, as_now

Look: TypeAlias = Callable[[Connection, Address], Page]
"""What looks at the page of an address."""


def whole(connection: Connection, address: Address, *, house: House, at: datetime, after: int = 0) -> Page:
    """A page; the live card is as things are now, whoever changed them, and wherever it stands.

    Of one that was seen as it was at the version `after`: what is newer, and its newest entry.
    """
    return _now(connection, shown.page_of(connection, address, after), address, house, at)


def newest(connection: Connection, address: Address, *, house: House, at: datetime) -> Page:
    """The same with its newest entry alone, for whoever asks whether anything has changed."""
    return _now(connection, shown.newest_of(connection, address), address, house, at)


def _now(connection: Connection, page: Page, address: Address, house: House, at: datetime) -> Page:
    if not page.entries:
        return page
    event = Tapped(id=secrets.token_hex(16), at=at, address=address, press="")
    try:
        card = as_now(connection, house, event)
        # news that came in since stands below it
        entry = shown.entry_of(connection, address, card.id) if card else None
        return page.having(card, entry) if card and entry else page
    except Exception:  # noqa: BLE001 – whatever is wrong with one card, the page is still there
        return page
