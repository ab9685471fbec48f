"""How often a step goes to the server and waits, counted on the way there: behind a network each costs."""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from bot.channel import Arrival
from storage.queues.outbox import Delivered
from tests.machine.stage import Stage
from tests.server import Server
from tests.storage.server.several_processes import FRAMEWORK, ITEMS, open_beside
from tests.storage.server.test_several import LATER, rows_of
from tests.storage.server.trips import Way, counted

PEOPLE = 12
TIMES = 3
"""How often each is counted; the least is what it takes: a busy server may answer a part of what was sent."""

RATINGS, MIXED = 12, 20
"""What a step takes at most: of ratings however many there are, else one more for each area looked at."""


_LIVE = "SELECT address, handle FROM conversation"


class OnPages(Stage):
    """The same people, each at a page of their own."""

    channel = "web"


@pytest.mark.parametrize("where", [Stage, OnPages], ids=["chats", "pages"])
def test_a_step_of_many_takes_no_more_trips_than_one_of_few(
    where: type[Stage], postgres: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ratings of one or of many, each on a sheet of their own; then all kinds of things at once."""
    url = postgres.emptied()
    stage = where(tmp_path, url, FRAMEWORK)
    stage.hear([stage.tapped(f"p{number}", "found:SC:y:england", "h0", 60) for number in range(PEOPLE)])
    stage.settle()
    query = (
        "SELECT address.id, sheet.id FROM sheet JOIN membership ON membership.team = sheet.team "
        "JOIN address ON address.person = membership.person ORDER BY address.id"
    )
    sheets = [(str(who), str(sheet)) for who, sheet in rows_of(url, query)]
    assert len(sheets) == PEOPLE

    stage.hear([stage.tapped(who, f"go:{sheet}", "h0", 60) for who, sheet in sheets])
    stage.settle()

    def ratings(many: int, item: str) -> Ask:
        """So many tap on the question that is before them."""

        def taps() -> list[Arrival]:
            live = {who: str(handle) for who, handle in rows_of(url, _LIVE)}
            return [
                stage.tapped(who, f"rate:{sheet}:{item}:2", live[who], 60) for who, sheet in sheets[:many]
            ]

        return taps

    said = ("/help", "/start", "/area", "/privacy", "/results", "2", "nobody knows") * 2
    mixed = [stage.typed(who, text) for (who, _), text in zip(sheets, said, strict=False)]
    items = iter(ITEMS[1:])
    batches = {
        name: [ratings(many, next(items)) for _ in range(TIMES)]
        for name, many in (("one rating", 1), ("four ratings", 4), (f"{PEOPLE} ratings", PEOPLE))
    }
    batches[f"{PEOPLE} of all kinds"] = [lambda: mixed]
    stage.close()
    with counted(url, postgres.folder) as (through, way):
        found = asyncio.run(_count(through, way, [[ratings(PEOPLE, ITEMS[0])], *batches.values()]))[1:]
    with capsys.disabled():
        # to be read, whoever runs it
        trips = dict(zip(batches, found, strict=True))
        sys.stdout.write(f"\nround trips of a step, {where.channel}: {trips}\n")
    *of_ratings, of_all = found
    assert max(of_ratings) <= RATINGS
    assert of_all <= MIXED


Ask: TypeAlias = Callable[[], list[Arrival]]
"""What is asked of a step."""


async def _count(url: str, way: Way, kinds: list[list[Ask]]) -> list[int]:
    """The least trips of the step of a batch of each kind, all of which are answered in one."""
    found, store = list[int](), await open_beside(url, LATER)
    try:
        for batches in kinds:
            counted_of_each = list[int]()
            for ask in batches:
                await store.put(ask())
                before = way.trips
                await store.step()
                counted_of_each.append(way.trips - before)
                assert await store.waiting_inbox() == 0
            found.append(min(counted_of_each))
    finally:
        await store.close()
    return found


def test_what_was_sent_is_noted_in_one_trip(postgres: Server, tmp_path: Path) -> None:
    """However many replies that were; nobody else may write meanwhile."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url, FRAMEWORK)
    stage.hear([stage.typed(f"p{number}", "/start") for number in range(PEOPLE)])
    stage.close()

    async def noted(through: str, way: Way) -> int:
        store = await open_beside(through, LATER)
        try:
            while await store.step():
                pass
            rows = await store.waiting("test", 100)
            assert len(rows) >= PEOPLE
            before = way.trips
            await store.done([Delivered(id=row.id, handle=str(row.id), messages=1) for row in rows])
            trips = way.trips - before
            assert not await store.waiting("test", 100)
        finally:
            await store.close()
        return trips

    with counted(url, postgres.folder) as (through, way):
        assert asyncio.run(noted(through, way)) == 1
