"""What one process writes is heard of by the others, over a connection past the pooler."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psycopg
import pytest

from bot import hearing
from bot.assistant import Assistant
from bot.patience import patiently
from bot.report.painter import Painter
from storage.common import run_of
from storage.database.connection import Database, open_database
from storage.database.faults import NotHeard
from storage.database.kind import News
from storage.store import Store
from tests.bot.serving_beside import Lines
from tests.clocks import at_noon
from tests.machine.stage import START, Stage
from tests.patience import PATIENCE, eventually
from tests.server import Server
from tests.storage.server.several_processes import open_beside
from tests.storage.server.test_pooler import POOLER, pooled

__all__ = ["pooled"]


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is looked for while anybody has patience: what comes was heard of."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(hearing, "SELDOM_SECONDS", 2 * PATIENCE)


@asynccontextmanager
async def _serving(url: str, direct: str, sent: list[str]) -> AsyncIterator[Store]:
    """A process that serves, as far as it shares anything with others; it has all turns once this begins."""
    store = await open_beside(url, START)
    store.database.hear_at(direct)
    lines = Lines(lambda *words: sent.append(words[0]))
    assistant = Assistant(store, [lines], Painter(), clock=at_noon, do=patiently)
    task = asyncio.create_task(assistant.run())
    try:
        yield store
        assert not task.done()
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        await store.close()


@asynccontextmanager
async def _other(url: str, folder: Path) -> AsyncIterator[tuple[Store, Stage]]:
    """A process that only takes in and answers, and what people say to it."""
    stage = await asyncio.to_thread(Stage, folder, url)
    store = await open_beside(url, START)
    try:
        yield store, stage
    finally:
        await store.close()
        await asyncio.to_thread(stage.close)


async def _until(what: Callable[[], object]) -> None:
    await asyncio.to_thread(eventually, what)


def _is_heard(store: Store) -> Callable[[], bool]:
    return lambda: bool(store.database.news and store.database.news.is_heard)


async def test_what_another_keeps_and_writes_is_answered_and_sent(postgres: Server, tmp_path: Path) -> None:
    """An update that another only kept, and a reply that another wrote."""
    url, sent = postgres.emptied(), list[str]()
    async with _other(url, tmp_path) as (other, stage), _serving(url, url, sent) as store:
        await _until(_is_heard(store))
        await other.put([stage.typed("p1", "/help")])
        await _until(lambda: sent == ["p1"])
        assert not await other.take([stage.typed("p2", "/help")])
        await _until(lambda: sent == ["p1", "p2"])


async def test_it_is_heard_again_after_the_connection_is_lost(
    postgres: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What came meanwhile is looked for, and the log says it once each way."""
    monkeypatch.setattr(hearing, "AGAIN_SECONDS", 0.2)
    url, sent = postgres.emptied(), list[str]()
    listening = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'"
    async with _other(url, tmp_path) as (other, stage), _serving(url, url, sent) as store:
        await _until(_is_heard(store))
        with psycopg.connect(url, autocommit=True) as there:
            assert there.execute(listening).rowcount == 1
        await _until(lambda: "can't be reached" in caplog.text)
        await other.put([stage.typed("p1", "/help")])
        await _until(lambda: sent == ["p1"])
        await _until(lambda: "is heard of again" in caplog.text)
        await other.put([stage.typed("p2", "/help")])
        await _until(lambda: sent == ["p1", "p2"])


@pytest.mark.skipif(not POOLER, reason="NOT TRIED BEHIND A POOLER: pgbouncer is not here")
async def test_past_a_pooler_it_is_heard_and_through_it_not(
    postgres: Server, pooled: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """All else goes through the pooler. An address that leads to it is found out, and it is looked then."""
    sent, url = list[str](), postgres.emptied_url
    async with _other(url, tmp_path) as (other, stage):
        async with _serving(pooled, url, sent) as store:
            await _until(_is_heard(store))
            await other.put([stage.typed("p1", "/help")])
            await _until(lambda: sent == ["p1"])
        async with _serving(pooled, pooled, sent) as store:
            await _until(lambda: "AUDIT_BOT_DATABASE_DIRECT leads to a pooler" in caplog.text)
            assert not _is_heard(store)()
            await other.put([stage.typed("p2", "/help")])
            await _until(lambda: sent == ["p1", "p2"])


def _news(opened: Database) -> News:
    assert opened.news
    return opened.news


async def test_an_address_that_leads_elsewhere_is_found_out(postgres: Server) -> None:
    """An empty database, another of ours, and none at all; options are read as in every other address."""
    url, another = postgres.emptied(), postgres.fresh()
    await (await open_database(another)).close()
    opened = await open_database(url)
    try:
        run = await opened.read(run_of)
        for direct, why in (
            (postgres.fresh(), "another database"),
            (another, "another database"),
            (postgres.url("nowhere"), "can't be reached"),
        ):
            opened.hear_at(direct)
            with pytest.raises(NotHeard, match=why):
                await _news(opened).look(run)
        for direct in (url, f"{url}{'&' if '?' in url else '?'}options=-c%20work_mem%3D8MB"):
            opened.hear_at(direct)
            await _news(opened).look(run)
    finally:
        await opened.close()
