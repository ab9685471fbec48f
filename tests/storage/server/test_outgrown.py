"""A newer version has brought the database up to date beside a process that has it open."""

import asyncio

import psycopg
import pytest

from bot.turns import Turn
from storage.database.connection import open_database
from storage.database.faults import DatabaseOutgrown, DatabaseUnusable
from storage.database.schema import HEAD
from storage.store import Store
from storage.writing.journal import verify
from tests.machine.stage import START
from tests.patience import PATIENCE
from tests.server import Server
from tests.storage.play import play
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start, tap

COMING = f"{int(HEAD) + 1:04}"


async def test_who_takes_a_turn_sees_that_there_is_a_newer_version(postgres: Server) -> None:
    """Turns end, whoever has them; what was under way is still written, and nothing can be opened anew."""
    url = postgres.fresh()
    store = await Store.open(url, FRAMEWORK_BYTES, engine=Rules(), read=read_small, clock=lambda: START)
    other = await open_database(url)
    try:
        assert store.database.leases
        assert other.leases
        assert await store.database.leases.take("clock")
        assert not await other.leases.take("clock")
        await play(store, start("ann"))
        with psycopg.connect(url) as newer:
            newer.execute("ALTER TABLE answer ADD COLUMN made_up text NOT NULL DEFAULT ''")
            newer.execute("ALTER TABLE inbox ADD COLUMN made_up text NOT NULL DEFAULT ''")
            newer.execute("UPDATE alembic_version SET version_num = %s", (COMING,))
        for database in (store.database, other):
            assert database.leases
            turn = Turn(database.leases, "clock")
            said = f"to revision {COMING}, and this one knows up to {HEAD}"
            with pytest.raises(DatabaseOutgrown, match=said):
                async with asyncio.timeout(PATIENCE):
                    await turn.keep()
            assert not turn.is_mine()
        await play(store, tap("ann", "look"))
        assert await other.read(verify) is None
        with pytest.raises(DatabaseUnusable, match="Install the version that made it"):
            await open_database(url)
    finally:
        await store.close()
        await other.close()
