"""The versions of pages: whatever goes from a page, what comes next is newer than all that it has shown."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from flows.people import Address
from flows.replies import Card
from storage.queues import shown
from storage.queues.outbox import Outgoing
from storage.store import Store
from tests.storage.conftest import NOW

ON_BOTH = True

ANN, DORA = (Address(channel=shown.CHANNEL, id=name) for name in ("ann", "dora"))


def show(connection: Connection, who: Address, name: str) -> int:
    """Show a card on a page; give the page's version."""
    card = Card(id=name, heading=name, lines=(), buttons=())
    (told,) = shown.show(connection, [Outgoing(address=who, reply=card, again=True)], NOW)
    return told.id


@pytest.mark.parametrize(
    "go",
    [
        lambda connection: shown.clear(connection, ANN),
        lambda connection: shown.sweep(connection, NOW + shown.KEPT + timedelta(days=1)),
    ],
    ids=["cleared", "swept"],
)
async def test_what_comes_after_is_newer(store: Store, go: Callable[[Connection], object]) -> None:
    """Whoever has the page open is told, also where it was the last that changed."""

    def work(connection: Connection) -> None:
        show(connection, ANN, "1")
        show(connection, DORA, "2")
        for name in ("3", "4", "5"):
            before = show(connection, ANN, name)
            go(connection)
            go(connection)
            assert show(connection, ANN, f"{name} now") > before
            page = shown.page_of(connection, ANN, before)
            assert [entry.reply for entry in page.entries] == [
                Card(id=f"{name} now", heading=f"{name} now", lines=(), buttons=())
            ]
            assert page.numbers == [entry.number for entry in page.entries]

    await store.database.write(work)


async def test_no_word_of_a_page_is_left(store: Store) -> None:
    """What keeps the count is one entry, on no page."""

    def work(connection: Connection) -> None:
        for name in ("secret one", "secret two"):
            show(connection, ANN, name)
            shown.clear(connection, ANN)
        rows = connection.exec_driver_sql("SELECT channel, address, card, body FROM shown").all()
        assert [tuple(row) for row in rows] == [("", "", None, "")]

    await store.database.write(work)
