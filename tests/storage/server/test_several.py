"""Several processes answer from one database: each event once, each conversation in order."""

import asyncio
import json
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from threading import Barrier, BrokenBarrierError

import psycopg
import pytest
from sqlalchemy import Connection, select

from bot.channel import Arrival
from bot.doctor import examine
from flows.events import Event, Tapped
from flows.view import Turn, View
from flows.wanted import Reach
from storage.database import tables
from storage.database.faults import DatabaseAway
from storage.queues.outbox import Delivered, OutboxRow
from storage.store import Store
from tests.counts import IS_LONG, examples
from tests.machine.stage import START, Stage
from tests.paths import ROOT
from tests.patience import PATIENCE
from tests.server import Server
from tests.storage.play import play
from tests.storage.server.several_processes import (
    FRAMEWORK,
    ITEMS,
    answer_all,
    open_beside,
)
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start, tap

LATER = START + timedelta(days=1)
SEVERAL = 4
CUT_OFF_SECONDS = 10.0 if IS_LONG else 1.0
TEAM = len(ITEMS) if IS_LONG else 12
"""People of one team."""


def _answer_all(url: str) -> None:
    """Let several answer at the same moment until nothing waits: processes, or in the short run stores."""
    if not IS_LONG:
        asyncio.run(_in_this_process(url))
        return
    module = "tests.storage.server.several_processes"
    command = [sys.executable, "-m", module, url, LATER.isoformat()]
    with ExitStack() as stack:
        found = [
            stack.enter_context(
                subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 – our own script
            )
            for _ in range(SEVERAL)
        ]
        for one in found:
            assert one.stdout
            assert one.stdout.readline() == b"ready\n"
        for one in found:
            assert one.stdin
            one.stdin.write(b"\n")
            one.stdin.flush()
        for one in found:
            one.communicate(timeout=PATIENCE)
            assert one.returncode == 0


async def _in_this_process(url: str) -> None:
    async with stores_of(url) as stores:
        await asyncio.gather(*(answer_all(store) for store in stores))


@asynccontextmanager
async def stores_of(url: str) -> AsyncIterator[list[Store]]:
    """Several stores of one database, each with a connection and a thread of its own."""
    stores = [await open_beside(url, LATER) for _ in range(SEVERAL)]
    try:
        yield stores
    finally:
        for store in stores:
            await store.close()


def _put(url: str, arrivals: Sequence[Arrival]) -> None:
    async def put() -> None:
        store = await open_beside(url, START)
        try:
            await store.put(arrivals)
            assert await store.waiting_inbox() >= len(arrivals)
        finally:
            await store.close()

    asyncio.run(put())


def rows_of(url: str, query: str) -> list[tuple[object, ...]]:
    """What a query finds there."""
    with psycopg.connect(url) as there:
        return there.execute(query.encode()).fetchall()


def is_sound(url: str) -> None:
    """All is well there, and nothing waits, failed or was tried twice."""
    health = asyncio.run(examine(url))
    assert health.problems == ()
    assert rows_of(url, "SELECT state, count(*) FROM inbox GROUP BY state ORDER BY state")[0][0] == "done"
    assert rows_of(url, "SELECT count(*) FROM inbox WHERE state <> 'done' OR tries > 0") == [(0,)]


_LIVE = "SELECT address, handle FROM conversation"


class OnPages(Stage):
    """The same people, each at a page of their own."""

    channel = "web"


@pytest.mark.parametrize("where", [Stage, OnPages], ids=["chats", "pages"])
def test_answers_of_one_team_are_given_in_one_step(
    where: type[Stage], postgres: Server, tmp_path: Path
) -> None:
    """Forty people tap at the same moment, each at a question of their own, and then change their minds."""
    url = postgres.emptied()
    stage = where(tmp_path, url, FRAMEWORK)
    sheet, people = of_one_team(stage)
    asked = [*zip(people, ITEMS, strict=False)]
    levels = (1, 2)
    stage.close()

    async def answer() -> None:
        store = await open_beside(url, LATER)
        try:
            for level in levels:
                await store.put([stage.tapped(one, f"ask:{sheet}:{item}", "old", 60) for one, item in asked])
                while await store.step():
                    pass
                await store.done([Delivered(id=one.id, handle=str(one.id)) for one in await sent(store)])
                live = {one: str(handle) for one, handle in rows_of(url, _LIVE)}
                await store.put(
                    [stage.tapped(one, f"rate:{sheet}:{item}:{level}", live[one], 60) for one, item in asked]
                )
                await store.step()
                assert await store.waiting_inbox() == 0
        finally:
            await store.close()

    async def sent(store: Store) -> list[OutboxRow]:
        return await store.waiting(where.channel, 1000)

    asyncio.run(answer())
    given = rows_of(url, "SELECT body FROM journal WHERE body LIKE '%rating_given%' ORDER BY id")
    found = [json.loads(str(body))["rating"]["level"] for (body,) in given]
    assert found == [level for level in levels for _ in asked]
    is_sound(url)


@pytest.mark.skipif(not IS_LONG, reason="make soak lets several answer")
def test_each_event_is_answered_once(postgres: Server, tmp_path: Path) -> None:
    """Four processes and two hundred who ask for help: two hundred replies."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url)
    asked = [stage.typed(f"p{number}", "/help") for number in range(examples(24))]
    stage.close()
    _put(url, asked)
    _answer_all(url)
    assert rows_of(url, "SELECT count(*), count(DISTINCT address) FROM outbox") == [(len(asked), len(asked))]
    is_sound(url)


def of_one_team(stage: Stage) -> tuple[str, list[str]]:
    """A team of many who look at its sheet; the sheet, and who they are."""
    stage.hear([stage.tapped("p0", "found:SC:y:england", "h0", 60)])
    stage.settle()
    (row,) = stage.rows(select(tables.team))
    people = [f"p{number}" for number in range(TEAM)]
    for one in people[1:]:
        stage.join(one, row.area, row.id)
    (sheet,) = stage.rows(select(tables.sheet))
    stage.put([stage.typed(one, "/start") for one in people])
    stage.settle()
    return sheet.id, people


def test_each_rating_of_a_team_is_in_the_journal_once(postgres: Server, tmp_path: Path) -> None:
    """Forty people of one team tap three times each: as many ratings as taps, in the order of each."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url, FRAMEWORK)
    sheet, people = of_one_team(stage)
    taps = [
        stage.tapped(one, f"rate:{sheet}:{item}:{level}", f"{one} {level}", 60)
        for level in (1, 2, 3)
        for one, item in zip(people, ITEMS, strict=False)
    ]
    stage.close()
    before = len(rows_of(url, "SELECT id FROM outbox"))
    _put(url, taps)
    _answer_all(url)
    bodies = [json.loads(str(body)) for (body,) in rows_of(url, "SELECT body FROM journal ORDER BY id")]
    given = [body for body in bodies if body["kind"] == "rating_given"]
    by = Counter(body["by"] for body in given)
    assert len(given) == 3 * TEAM
    assert set(by.values()) == {3}
    for one in by:
        levels = [body["rating"]["level"] for body in given if body["by"] == one]
        assert levels == [1, 2, 3]
    assert len(rows_of(url, "SELECT id FROM outbox")) - before >= 3 * TEAM
    is_sound(url)


@pytest.mark.skipif(not IS_LONG, reason="make soak lets several answer")
def test_what_comes_to_several_at_once_is_answered_once(postgres: Server, tmp_path: Path) -> None:
    """Each update is handed over to two of them at the same moment, and answered as it comes in or later."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url, FRAMEWORK)
    sheet, people = of_one_team(stage)
    rounds = [
        [
            stage.tapped(one, f"rate:{sheet}:{item}:{level}", f"{one} {level}", 60)
            for one, item in zip(people[:12], ITEMS, strict=False)
        ]
        for level in (1, 2, 3)
    ]
    stage.close()
    before = len(rows_of(url, "SELECT id FROM outbox"))
    asyncio.run(_hand_over_twice(url, rounds))
    bodies = [json.loads(str(body)) for (body,) in rows_of(url, "SELECT body FROM journal ORDER BY id")]
    given = [(body["by"], body["rating"]["level"]) for body in bodies if body["kind"] == "rating_given"]
    assert len(given) == len(set(given)) == 36
    for by in {by for by, _ in given}:
        assert [level for who, level in given if who == by] == [1, 2, 3]
    assert len(rows_of(url, "SELECT id FROM outbox")) - before >= 36
    is_sound(url)


async def _hand_over_twice(url: str, rounds: Sequence[Sequence[Arrival]]) -> None:
    async with stores_of(url) as stores:
        for arrivals in rounds:
            await asyncio.gather(
                *(
                    stores[(number + second) % SEVERAL].take([arrival])
                    for number, arrival in enumerate(arrivals)
                    for second in (0, 1)
                )
            )
        await asyncio.gather(*(answer_all(store) for store in stores))


@pytest.mark.skipif(not IS_LONG, reason="make soak lets several answer")
def test_a_lost_connection_is_no_try(postgres: Server, tmp_path: Path) -> None:
    """Connections are ended again and again while several answer: nothing is counted, lost or done twice."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url, FRAMEWORK)
    sheet, people = of_one_team(stage)
    taps = [
        stage.tapped(one, f"rate:{sheet}:{item}:{level}", f"{one} {level}", 60)
        for level in (1, 2)
        for one, item in zip(people[:10], ITEMS, strict=False)
    ]
    stage.close()
    _put(url, taps)
    lost = asyncio.run(_answer_while_cut_off(url, postgres))
    assert lost > 0
    bodies = [json.loads(str(body)) for (body,) in rows_of(url, "SELECT body FROM journal ORDER BY id")]
    given = [(body["by"], body["rating"]["level"]) for body in bodies if body["kind"] == "rating_given"]
    assert len(given) == len(set(given)) == len(taps)
    is_sound(url)


async def _answer_while_cut_off(url: str, postgres: Server) -> int:
    lost = 0

    async def answer(store: Store) -> None:
        nonlocal lost
        while True:
            try:
                return await answer_all(store)
            except DatabaseAway:
                lost += 1

    async def cut_off() -> None:
        while True:
            await asyncio.to_thread(
                postgres.execute,
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'audit-bot' "
                "AND state <> 'idle' ORDER BY random() LIMIT 1",
            )

    async with stores_of(url) as stores:
        cutting = asyncio.create_task(cut_off())
        answering = [asyncio.create_task(answer(store)) for store in stores]
        await asyncio.wait(answering, timeout=CUT_OFF_SECONDS)
        cutting.cancel()
        with suppress(asyncio.CancelledError):
            await cutting
        await asyncio.gather(*answering)
    return lost


def test_what_is_in_the_way_is_waited_for(postgres: Server) -> None:
    """Two that wait for each other: one of them is undone and done anew, and nobody hears of it."""
    url = postgres.emptied()
    numbers = ((1, 2), (2, 1))
    met = Barrier(2)

    async def both() -> None:
        async with stores_of(url) as stores:
            tries = Counter[int]()

            def cross(connection: Connection, first: int, second: int) -> None:
                tries[first] += 1
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (first,))
                if tries[first] == 1:
                    with suppress(BrokenBarrierError):
                        met.wait(PATIENCE)
                connection.exec_driver_sql("SELECT pg_advisory_xact_lock(%s)", (second,))

            works = [partial(cross, first=first, second=second) for first, second in numbers]
            await asyncio.gather(
                *(one.database.share(work) for one, work in zip(stores, works, strict=False))
            )
            assert tries.total() == 3

    asyncio.run(both())


@pytest.mark.skipif(not IS_LONG, reason="make soak lets several answer")
def test_partnerships_beside_each_other_keep_one_journal(postgres: Server, tmp_path: Path) -> None:
    """People found audits of their own at the same moment, and answer: one total runs through all rows."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url, FRAMEWORK)
    people = [f"q{number}" for number in range(16)]
    founded = [stage.tapped(one, "found:SC:y:england", "h0", 60) for one in people]
    stage.close()
    _put(url, founded)
    _answer_all(url)
    sheets = [
        (str(who), str(sheet))
        for who, sheet in rows_of(
            url,
            "SELECT address.id, sheet.id FROM sheet JOIN membership ON membership.team = sheet.team "
            "JOIN address ON address.person = membership.person ORDER BY address.id",
        )
    ]
    assert sorted(who for who, _ in sheets) == sorted(people)
    taps = [
        stage.tapped(who, f"rate:{sheet}:{item}:2", f"{who} {item}", 60)
        for item in ITEMS[:3]
        for who, sheet in sheets
    ]
    asyncio.run(_hand_over_twice(url, [taps]))
    assert rows_of(url, "SELECT count(*) FROM journal WHERE body LIKE '%rating_given%'") == [(len(taps),)]
    is_sound(url)


def test_what_one_has_answered_is_seen_by_the_next(postgres: Server, tmp_path: Path) -> None:
    """Many of a team give the same answer at the same moment: the first counts, the others find it there."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url, FRAMEWORK)
    sheet, people = of_one_team(stage)
    taps = [stage.tapped(one, f"rate:{sheet}:C01:2", f"{one} same", 60) for one in people[:16]]
    stage.close()
    asyncio.run(_hand_over_twice(url, [taps]))
    assert rows_of(url, "SELECT count(*) FROM journal WHERE body LIKE '%rating_given%'") == [(1,)]
    is_sound(url)


async def test_what_fails_is_parked_by_whoever_comes_first(postgres: Server) -> None:
    """Another process has given it up by the time that this one does, which then goes on."""
    url = postgres.emptied()

    class Beside(Rules):
        """An engine during whose apology another process parks what failed."""

        def apologise(self, view: View, event: Event) -> Turn:
            """Apologise as ever."""
            with psycopg.connect(url) as there:
                gone = "UPDATE inbox SET state = 'parked', body = NULL, done_at = %s WHERE done_at IS NULL"
                there.execute(gone, (LATER.isoformat(),))
            return super().apologise(view, event)

    store = await Store.open(url, FRAMEWORK_BYTES, engine=Beside(), read=read_small, clock=lambda: LATER)
    try:
        await store.put([tap("ann", "fail")])
        while await store.waiting_inbox():
            await store.step()
        await play(store, start("bob"))
    finally:
        await store.close()
    found = rows_of(url, "SELECT address, state FROM inbox ORDER BY id")
    assert found == [("ann", "parked"), ("bob", "done")]
    assert rows_of(url, "SELECT count(*) FROM outbox WHERE address = 'ann'") == [(0,)]


async def test_what_somebody_wrote_meanwhile_is_read_anew(postgres: Server) -> None:
    """A card's handle is noted while its chat is being answered: the answer is made again and knows it."""
    url, handles = postgres.emptied(), list[str | None]()

    class Slow(Rules):
        """An engine during whose first answer of all something else is committed."""

        def respond(self, view: View, event: Event, reached: Reach | None = None) -> Turn:
            """Answer as ever."""
            if isinstance(event, Tapped):
                live = view.conversation.live
                handles.append(live.handle if live else None)
                with psycopg.connect(url) as there:
                    there.execute("UPDATE conversation SET handle = 'h7' WHERE address = 'ann'")
            return super().respond(view, event, reached)

    store = await Store.open(url, FRAMEWORK_BYTES, engine=Slow(), read=read_small, clock=lambda: LATER)
    try:
        await play(store, start("ann"), tap("ann", "look"))
    finally:
        await store.close()
    assert handles == [None, "h7"]
    assert rows_of(url, "SELECT count(*) FROM inbox WHERE state <> 'done' OR tries > 0") == [(0,)]
