"""What a web page shows at this moment: what was sent, and its last card as it would be shown now.

Functions of a synchronous connection.
"""

import secrets
from collections.abc import Callable
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, func, select

from flows.events import Quoted, QuotedButton, Tapped
from flows.people import Address
from flows.replies import Card, Fold
from storage.as_now import card_now
from storage.database.prepared import Prepared
from storage.database.queued import shown as shown_
from storage.database.tables import conversation
from storage.house import House
from storage.queues import shown
from storage.queues.shown import Page

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


def written_at(connection: Connection, address: Address, card: str) -> Quoted | None:
    """The card that was a page's newest while somebody wrote there, None where it is that still."""
    if not (card.isascii() and card.isdecimal() and len(card) <= LONGEST_NUMBER):
        return None
    number, there = int(card), {"its_channel": address.channel, "its_address": address.id}
    newest = _NEWEST_CARD.scalar(connection, there)
    at = shown.reply_of(connection, address, number)
    # a page that is open while the records go back shows cards above all that there are
    if newest in {None, number} or (at and number > newest):
        return None
    rows = at.buttons if isinstance(at, Card | Fold) else ()
    buttons = (QuotedButton(key=one.key, label=one.label, press=one.press) for row in rows for one in row)
    return Quoted(card=card, ours=True, buttons=tuple(buttons))


def awaited_at(connection: Connection, address: Address) -> str:
    """The press that the next text of a page belongs to, "" for none."""
    here = conversation.c.channel == address.channel, conversation.c.address == address.id
    return connection.scalar(select(conversation.c.awaiting).where(*here)) or ""


def _now(connection: Connection, page: Page, address: Address, house: House, at: datetime) -> Page:
    if not page.entries:
        return page
    event = Tapped(id=secrets.token_hex(16), at=at, address=address, press="")
    try:
        card = card_now(connection, house, event)
        # news that came in since stands below it
        entry = shown.entry_of(connection, address, card.id) if card else None
        return page.having(card, entry) if card and entry else page
    except Exception:  # noqa: BLE001 – whatever is wrong with one card, the page is still there
        return page


LONGEST_NUMBER = 15
"""Digits of the number of a card."""

_NEWEST_CARD = Prepared(
    select(func.max(shown_.c.id)).where(
        shown_.c.channel == bindparam("its_channel"),
        shown_.c.address == bindparam("its_address"),
        shown_.c.card.is_not(None),
        shown_.c.body.not_like('%"kind":"fold"%'),
    )
)
