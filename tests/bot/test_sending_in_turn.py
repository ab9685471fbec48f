"""What one of several processes sends in its turn, and what becomes of that when the turn is over."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psycopg
import pytest

from bot import turns
from bot.assistant import Assistant
from bot.channel import Accepted, Arrival, Outcome, Pace, Parcel
from bot.delivering import MOST_UNNOTED
from bot.patience import patiently
from bot.report.painter import Painter
from bot.turns import RENEWED
from storage.database.gate import WRITES
from storage.store import Store
from tests.bot.serving_beside import Lines
from tests.clocks import at_noon
from tests.machine.stage import START, Stage
from tests.patience import PATIENCE, eventually
from tests.server import Server
from tests.storage.server.several_processes import answer_all, open_beside

PEOPLE = 12


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What belongs to a database on a server lies where the program was started."""
    monkeypatch.chdir(tmp_path)


class Paced(Lines):
    """A channel with a pace that is nobody's hurry."""

    pace: Pace | None = Pace(overall=1000, each=1000, burst=1000)


class Hanging(Lines):
    """A channel whose answer never comes; `cut` are those that were given up."""

    def __init__(self, cut: list[str]) -> None:
        super().__init__(lambda *_: None)
        self._cut = cut
        self.begun = asyncio.Event()

    async def send(self, parcel: Parcel) -> Outcome:
        """Wait for ever."""
        self.begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            self._cut.append(parcel.address)
        return Accepted()


@asynccontextmanager
async def _serving(store: Store, channel: Lines) -> AsyncIterator[None]:
    assistant = Assistant(store, [channel], Painter(), clock=at_noon, do=patiently)
    task = asyncio.create_task(assistant.run())
    try:
        yield
        assert not task.done()
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _asked(url: str, folder: Path, many: int) -> Store:
    """A store in which replies to so many people wait."""

    def asked() -> list[Arrival]:
        stage = Stage(folder, url)
        arrivals = [stage.typed(f"p{number}", "/help") for number in range(many)]
        stage.close()
        return arrivals

    arrivals = await asyncio.to_thread(asked)
    store = await open_beside(url, START)
    await store.put(arrivals)
    await answer_all(store)
    assert _waiting(url) == many
    return store


def _waiting(url: str) -> int:
    with psycopg.connect(url) as there:
        row = there.execute("SELECT count(*) FROM outbox WHERE done_at IS NULL").fetchone()
    return int(row[0]) if row else 0


async def test_few_are_sent_and_not_noted(postgres: Server, tmp_path: Path) -> None:
    """While nothing can be noted no more go out, as a kill just then would send them all again."""
    url, sent = postgres.emptied(), list[str]()
    store = await _asked(url, tmp_path, PEOPLE)
    try:
        with psycopg.connect(url) as there:
            there.execute("SELECT pg_advisory_xact_lock(%s)", (WRITES,))
            async with _serving(store, Paced(lambda *words: sent.append(words[0]))):
                try:
                    await asyncio.to_thread(eventually, lambda: len(sent) >= MOST_UNNOTED)
                    await asyncio.sleep(0.1)
                    assert len(sent) == MOST_UNNOTED
                finally:
                    there.rollback()
                await asyncio.to_thread(eventually, lambda: _waiting(url) == 0)
        assert sorted(sent) == sorted(f"p{number}" for number in range(PEOPLE))
    finally:
        await store.close()


async def test_what_is_on_its_way_is_cut_off_with_the_turn(postgres: Server, tmp_path: Path) -> None:
    """It could overtake what the next process sends; the row waits for that one."""
    url, cut = postgres.emptied(), list[str]()
    store = await _asked(url, tmp_path, 1)
    channel = Hanging(cut)
    try:
        async with _serving(store, channel):
            await channel.begun.wait()
            with psycopg.connect(url) as there:
                there.execute(
                    "UPDATE lease SET owner = 'other', until = now() + interval '1 hour' "
                    "WHERE name = 'delivery test'"
                )
            await asyncio.to_thread(eventually, lambda: cut == ["p0"])
        assert _waiting(url) == 1
    finally:
        await store.close()


@pytest.mark.wide
async def test_what_is_on_its_way_at_a_stop_arrives_in_this_turn(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stop waits for it longer than a turn lasts unless it is renewed, and nobody sends it once more."""
    monkeypatch.setattr(turns, "SURE", 1.0)
    monkeypatch.setattr(turns, "RENEWED", 0.2)
    url, sent = postgres.emptied(), list[str]()
    store = await _asked(url, tmp_path, 1)

    class Slow(Lines):
        """It takes longer than a turn that nobody renews."""

        begun = asyncio.Event()

        async def send(self, parcel: Parcel) -> Outcome:
            """Take a while."""
            self.begun.set()
            await asyncio.sleep(3.0)
            return await super().send(parcel)

    try:
        async with _serving(store, channel := Slow(lambda *words: sent.append(words[0]))):
            await channel.begun.wait()
        assert (sent, _waiting(url)) == (["p0"], 0)
    finally:
        await store.close()


@pytest.mark.wide
async def test_what_was_not_sent_before_the_turn_was_over_is_no_try(postgres: Server, tmp_path: Path) -> None:
    """A reminder that never left is sent by whoever has the turn next, not given up as one that may have."""
    url, sent = postgres.emptied(), list[str]()
    store = await _asked(url, tmp_path, 1)
    try:
        with psycopg.connect(url) as there, psycopg.connect(url, autocommit=True) as other:
            other.execute("UPDATE outbox SET again = 0")
            # noting the try takes longer than the turn
            there.execute("SELECT id FROM outbox FOR UPDATE")
            async with _serving(store, Lines(lambda *words: sent.append(words[0]))):
                await asyncio.to_thread(eventually, lambda: _is_waited_for(other))
                other.execute(_TAKEN, ("other", "1 hour"))
                await asyncio.sleep(2 * RENEWED)
                there.rollback()
                await asyncio.sleep(0.1)
                assert sent == []
                other.execute(_TAKEN, ("nobody", "-1 hour"))
                await asyncio.to_thread(eventually, lambda: _waiting(url) == 0)
        assert sent == ["p0"]
    finally:
        await store.close()


@pytest.mark.wide
async def test_by_hand_it_goes_on_with_the_next_turn(postgres: Server, tmp_path: Path) -> None:
    """Where the turn is lost between two replies nothing hangs: the second goes once it is had again."""
    url, sent = postgres.emptied(), list[str]()
    store = await _asked(url, tmp_path, 2)

    class Losing(Lines):
        """The turn is another's while the first is sent."""

        async def send(self, parcel: Parcel) -> Outcome:
            """Take a while."""
            if not sent:
                with psycopg.connect(url, autocommit=True) as there:
                    there.execute(_TAKEN, ("other", "1 hour"))
                    await asyncio.sleep(1.5 * RENEWED)
                    there.execute(_TAKEN, ("nobody", "-1 hour"))
            return await super().send(parcel)

    channel = Losing(lambda *words: sent.append(words[0]))
    channel.pace = Pace(overall=1000, each=1000, burst=1)
    assistant = Assistant(store, [channel], Painter(), clock=at_noon, do=patiently)
    try:
        async with assistant.by_hand(), asyncio.timeout(PATIENCE):
            await assistant.settle()
        assert sorted(sent) == ["p0", "p1"]
    finally:
        await store.close()


_TAKEN = "UPDATE lease SET owner = %s, until = now() + %s::interval WHERE name = 'delivery test'"


def _is_waited_for(there: "psycopg.Connection[tuple[object, ...]]") -> bool:
    waiting = "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%outbox%'"
    return there.execute(waiting).fetchone() is not None
