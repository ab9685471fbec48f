"""Several processes, each with an assistant: one delivers at a time, and each chat hears all in order."""

import asyncio
import os
import signal
import subprocess
import sys
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psycopg
import pytest

from bot.channel import Arrival
from bot.turns import RENEWED, SURE, Turn
from storage.database.faults import DatabaseAway, DatabaseFault
from storage.database.server.lease import LASTS
from storage.store import Store
from tests.bot.serving_beside import Told, assistant_of
from tests.counts import IS_LONG, examples
from tests.machine.stage import START, Stage
from tests.paths import ROOT
from tests.patience import PATIENCE, eventually
from tests.server import Server
from tests.storage.server.several_processes import open_beside

PEOPLE = 8
SOON = 0.01
"""Seconds in which a turn is taken once, and not renewed."""
AFTER = (("me", ["begun"]), ("other", ["begun", "ended"]), ("me", ["begun", "ended", "begun"]))


class Room:
    """Leases of a test: who has which, or a server that is away."""

    def __init__(self) -> None:
        self.away = False
        self.owner = "me"

    async def take(self, name: str) -> bool:
        """Take it for whoever asks, if nobody else has it."""
        assert name == "clock"
        if self.away:
            raise DatabaseAway("there", "08006")
        return self.owner == "me"


class Watch:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        """What it shows."""
        return self.now


async def _turned(turn: Turn) -> None:
    """Let a turn be taken or renewed once."""
    with suppress(TimeoutError):
        async with asyncio.timeout(SOON):
            await turn.keep()


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What belongs to a database on a server lies where the program was started."""
    monkeypatch.chdir(tmp_path)


def test_nobody_believes_to_have_what_is_over() -> None:
    """Whoever renews stops before the server lets another in, and is in time for the next renewal."""
    assert 2 * RENEWED < SURE < LASTS


async def test_a_turn_is_over_by_itself_where_the_server_is_away() -> None:
    """It is counted from before the question was asked, and no answer does not prolong it."""
    room, watch = Room(), Watch()
    turn = Turn(room, "clock", watch)
    assert not turn.is_mine()
    await _turned(turn)
    assert turn.is_mine()
    room.away = True
    watch.now = SURE - 0.1
    await _turned(turn)
    assert turn.is_mine()
    watch.now = SURE
    assert not turn.is_mine()


async def test_work_ends_with_the_turn_and_begins_with_the_next() -> None:
    """What only one may do is cancelled when another has it."""
    room, watch = Room(), Watch()
    turn = Turn(room, "clock", watch)
    seen: list[str] = []

    async def work() -> None:
        seen.append("begun")
        try:
            await asyncio.Event().wait()
        finally:
            seen.append("ended")

    running = asyncio.create_task(turn.run(work))
    for owner, expected in (
        ("me", ["begun"]),
        ("other", ["begun", "ended"]),
        ("me", ["begun", "ended", "begun"]),
    ):
        room.owner = owner
        await _turned(turn)
        assert seen == expected
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert seen[-1] == "ended"


async def test_a_stop_while_it_is_handed_over_is_a_stop() -> None:
    """Whoever is told to end just then ends, once what was under way has."""
    room, handing = Room(), asyncio.Event()
    turn = Turn(room, "clock", Watch())

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            await handing.wait()

    running = asyncio.create_task(turn.run(work))
    await _turned(turn)
    room.owner = "other"
    await _turned(turn)
    running.cancel()
    await asyncio.sleep(0)
    assert not running.done()
    handing.set()
    done, _ = await asyncio.wait({running}, timeout=PATIENCE)
    assert done
    assert running.cancelled()


async def test_what_the_work_raises_is_heard() -> None:
    """A fault is not taken for the end of a turn."""

    async def work() -> None:
        raise DatabaseFault("broken")

    turn = Turn(Room(), "clock")
    await _turned(turn)
    with pytest.raises(DatabaseFault, match="broken"):
        await turn.run(work)


async def test_one_of_several_has_a_lease_until_it_is_given_back(postgres: Server) -> None:
    """By the server's clock; what is over is anybody's."""
    one, other = await _open(postgres.emptied()), await _open(postgres.emptied_url)
    try:
        assert one.database.leases
        assert other.database.leases
        assert await one.database.leases.take("clock")
        assert not await other.database.leases.take("clock")
        assert await other.database.leases.take("delivery test")
        assert await one.database.leases.take("clock")
        with psycopg.connect(postgres.emptied_url) as there:
            there.execute("UPDATE lease SET until = now() - interval '1 second' WHERE name = 'clock'")
        assert await other.database.leases.take("clock")
        assert not await one.database.leases.take("clock")
        await other.close()
        assert await one.database.leases.take("clock")
    finally:
        await one.close()
        await other.close()


async def _open(url: str) -> Store:
    return await open_beside(url, START)


@asynccontextmanager
async def _serving(url: str, told: Told) -> AsyncIterator[asyncio.Task[None]]:
    """An assistant of several, that is stopped as it should be."""
    store = await _open(url)
    task = asyncio.create_task(assistant_of(store, told, lambda: START).run())
    try:
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await store.close()


def _in_order(url: str, sent: Sequence[tuple[str, str]], doubled: int) -> None:
    """See that every card was sent, in the order written, none twice but so many."""
    with psycopg.connect(url) as there:
        query = "SELECT address, card FROM outbox WHERE card IS NOT NULL ORDER BY id"
        written = there.execute(query).fetchall()
    expected, heard = defaultdict(list), defaultdict(list)
    for address, card in written:
        expected[address].append(card)
    for address, card in sent:
        if card:
            heard[address].append(card)
    twice = sum(len(cards) - len(set(cards)) for cards in heard.values())
    assert twice <= doubled
    assert {address: list(dict.fromkeys(cards)) for address, cards in heard.items()} == dict(expected)


def test_chats_hear_all_in_order_whoever_answers(postgres: Server, tmp_path: Path) -> None:
    """Two answer, one delivers; when it stops the other goes on, and nobody hears anything twice."""
    url = postgres.emptied()
    sent = asyncio.run(_served(url, _asked(tmp_path, url, 4)))
    _in_order(url, sent, doubled=0)


def _asked(folder: Path, url: str, times: int) -> list[list[Arrival]]:
    """What people ask, so many times each."""
    stage = Stage(folder, url)
    asked = [[stage.typed(f"p{one}", "/help") for one in range(PEOPLE)] for _ in range(times)]
    stage.close()
    return asked


async def _served(url: str, asked: Sequence[Sequence[Arrival]]) -> list[tuple[str, str]]:
    sent: list[tuple[str, str]] = []

    def told(address: str, card: str) -> None:
        sent.append((address, card))

    async with _serving(url, told), _feeding(url) as feed:
        async with _serving(url, told):
            await feed.put([*asked[0], *asked[1]])
            await asyncio.to_thread(eventually, lambda: len(sent) >= PEOPLE)
            await feed.put(asked[2])
        await feed.put(asked[3])
        await asyncio.to_thread(eventually, lambda: _unsent(url) == 0)
    return sent


@asynccontextmanager
async def _feeding(url: str) -> AsyncIterator[Store]:
    store = await _open(url)
    yield store
    await store.close()


@pytest.mark.skipif(not IS_LONG, reason="make soak kills processes")
def test_processes_that_are_killed_lose_and_overtake_nothing(postgres: Server, tmp_path: Path) -> None:
    """Four processes; one of them is killed every few seconds, and another takes its place."""
    url, file = postgres.emptied(), tmp_path / "sent"
    stage = Stage(tmp_path / "stage", url)
    rounds = min(examples(1), 60)
    asked = [[stage.typed(f"p{one}", "/help") for one in range(PEOPLE)] for _ in range(rounds * 3)]
    stage.close()
    kills = asyncio.run(_killed(url, file, asked))
    sent = [tuple(line.split(" ")) for line in file.read_text().splitlines()]
    _in_order(url, sent, doubled=kills)  # type: ignore[arg-type]  # two words each
    with psycopg.connect(url) as there:
        assert there.execute("SELECT count(*) FROM inbox WHERE state <> 'done' OR tries > 0").fetchone() == (
            0,
        )


async def _killed(url: str, file: Path, asked: Sequence[Sequence[Arrival]]) -> int:
    command = [sys.executable, "-m", "tests.bot.serving_beside", url, str(file)]
    processes = [subprocess.Popen(command, cwd=ROOT) for _ in range(4)]  # noqa: S603, ASYNC220 – our own script
    kills = 0
    try:
        async with _feeding(url) as feed:
            for number, arrivals in enumerate(asked):
                await feed.put(arrivals)
                await asyncio.sleep(1)
                if number % 3 == 2:
                    victim = processes.pop(0)
                    victim.send_signal(signal.SIGKILL)
                    victim.wait()
                    kills += 1
                    processes.append(subprocess.Popen(command, cwd=ROOT))  # noqa: S603, ASYNC220 – as above
            await asyncio.to_thread(eventually, lambda: _unsent(url) == 0)
    finally:
        for one in processes:
            os.kill(one.pid, signal.SIGKILL)
            one.wait()
    return kills


def _unsent(url: str) -> int:
    with psycopg.connect(url) as there:
        row = there.execute(
            "SELECT (SELECT count(*) FROM outbox WHERE done_at IS NULL) "
            "+ (SELECT count(*) FROM inbox WHERE done_at IS NULL)"
        ).fetchone()
    return int(row[0]) if row else 0
