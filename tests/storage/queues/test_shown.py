"""The versions of pages: whatever goes from a page, what comes next is newer than all that it has shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from flows.people import Address
from flows.replies import Card, Fold, Reply, Unsay
from storage.queues import showing, shown
from storage.queues.outbox import Outgoing
from storage.store import Store
from tests.storage.conftest import NOW

ON_BOTH = True

ANN, DORA = (Address(channel=shown.CHANNEL, id=name) for name in ("ann", "dora"))


def show(connection: Connection, who: Address, name: str) -> int:
    """Show a card on a page; give the page's version."""
    card = Card(id=name, heading=name, lines=(), buttons=())
    (told,) = showing.show(connection, [Outgoing(address=who, reply=card, again=True)], NOW)
    return told.id


@pytest.mark.parametrize(
    "go",
    [
        lambda connection: shown.clear(connection, ANN),
        lambda connection: shown.drop(connection, ANN, lambda body: '"kind":"card"' in body),
        lambda connection: shown.sweep(connection, NOW + shown.KEPT + timedelta(days=1)),
    ],
    ids=["cleared", "dropped", "swept"],
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


CARDS = [Card(id=f"c{n}", heading=f"c{n}", lines=(), buttons=()) for n in range(4)]


def fold(card: str | None, handle: str | None = None) -> Fold:
    """The line that a card shrinks to."""
    return Fold(card=card, handle=handle, text=f"{card or handle} has folded")


@pytest.mark.parametrize(
    "replies",
    [
        (CARDS[0], fold("c0"), CARDS[1]),
        (CARDS[0], CARDS[1], fold("c0"), fold("c1"), CARDS[2], fold("nothing")),
        (CARDS[0], replace(CARDS[1], instead="c0"), replace(CARDS[2], instead="c1"), fold("c2")),
        (CARDS[0], fold("c0"), replace(CARDS[1], instead="c0")),
        (CARDS[0], Unsay(message="1"), fold("c0"), fold("c0")),
        (fold("nothing"), fold(None, "999999"), CARDS[3]),
    ],
)
async def test_replies_together_come_to_what_they_come_to_one_by_one(
    store: Store, replies: Sequence[Reply]
) -> None:
    """The same entries, and the same of them are news; on two pages at once, each with its own numbers."""
    alone, *together = (Address(channel=shown.CHANNEL, id=name) for name in ("alone", "ann", "dora"))

    def work(connection: Connection) -> None:
        out = [Outgoing(address=who, reply=one, again=True) for one in replies for who in together]
        told = showing.show(connection, out, NOW)
        news = [
            bool(showing.show(connection, [Outgoing(address=alone, reply=one, again=True)], NOW)[0].id)
            for one in replies
        ]
        assert [bool(row.id) for row in told] == [each for each in news for _ in together]
        seen = [
            [entry.reply for entry in shown.page_of(connection, who).entries] for who in (alone, *together)
        ]
        assert seen[0] == seen[1] == seen[2]
        for who in together:
            own = [row.id for row in told if row.address == who]
            assert shown.page_of(connection, who).version == max(own)
            assert sorted(filter(None, own)) == list(filter(None, own))

    await store.database.write(work)
