"""How long anybody waits while what is old is deleted, and how long a large database takes to open."""

import asyncio
import secrets
import sqlite3
from contextlib import closing, suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from sqlalchemy import Connection, select

from bench.disk import ROOT, scratch
from bench.measuring import goal, heading, interleaved, row
from bot.clock import machine_clock
from storage.database import queued, tables
from storage.framework.file import framework_bytes
from storage.store import Store

ROWS = 600_000
"""Messages that were sent long ago."""

CHATS = 2000
"""Conversations that they were sent to."""

REACH = 50.0
"""Milliseconds that anybody waits at most."""

GIGABYTE = 1 << 30
"""Bytes of the large database."""

REACH_OPEN = 1.2
"""How many times as long a large database may take to open as an empty one."""

EVERY = 0.002
"""Seconds between two who want to write."""

_SENT = "INSERT INTO outbox (channel, address, again, done_at, handle) VALUES ('bench', ?, 1, ?, ?)"
_CHAT = "INSERT INTO conversation (channel, address, looked) VALUES ('bench', ?, ?)"
_LARGE = "INSERT INTO outbox (channel, address, again, body) VALUES ('nobody', '1', 1, ?)"


async def run(pairs: int, *, rows: int = ROWS, size: int = GIGABYTE) -> None:
    """Measure both, each beside the same without the weight."""
    heading(
        "sweep",
        f"milliseconds that whoever waits longest waits while {rows:,} old messages are deleted, or as many "
        "newer ones looked through, against the same in an empty database",
    )
    with scratch() as name:
        folder = Path(name)
        held = {
            "deleting them": partial(_longest, folder, rows, timedelta(days=30)),
            "keeping them": partial(_longest, folder, rows, timedelta(hours=1)),
            "an empty one": partial(_longest, folder, 0, timedelta()),
        }
        waited = await interleaved(pairs, held)
        for what in ("deleting them", "keeping them"):
            row(what, waited[what], "ms", "an empty one", waited["an empty one"])
            longest = waited[what].median
            goal(f"≤ {REACH:.0f} ms", longest, "ms", reached=longest <= REACH)
        large, empty = folder / "large.db", folder / "empty.db"
        for path in (large, empty):
            await (await _opened(path)).close()
        with closing(sqlite3.connect(large)) as connection, connection:
            connection.executemany(_LARGE, (("x" * 1_000_000,) for _ in range(size // 1_000_000)))
        found = await interleaved(pairs, {"large": partial(_open, large), "empty": partial(_open, empty)})
    row(f"opening {size / GIGABYTE:.0f} GB", found["large"], "ms", "an empty one", found["empty"])
    ratio = found["large"].over(found["empty"]).median
    goal(f"≤ {REACH_OPEN} ×", ratio, "×", reached=ratio <= REACH_OPEN)


async def _opened(path: Path) -> Store:
    framework = framework_bytes(ROOT / "framework.yaml")
    return await Store.open(f"sqlite:///{path}", framework, clock=machine_clock)


async def _open(path: Path) -> float:
    began = perf_counter()
    store = await _opened(path)
    taken = perf_counter() - began
    await store.close()
    return 1000 * taken


async def _longest(folder: Path, rows: int, age: timedelta) -> float:
    """The longest that anybody waits while a database with so many messages of this age is swept."""
    path = folder / f"{secrets.token_hex(4)}.db"
    store = await _opened(path)
    sent = machine_clock() - age

    def fill(connection: Connection) -> None:
        raw = connection.connection.cursor()
        moment, now = (when.isoformat(timespec="microseconds") for when in (sent, machine_clock()))
        raw.executemany(_CHAT, [(str(chat), now) for chat in range(CHATS)])
        raw.executemany(_SENT, [(str(n % CHATS), moment, str(n)) for n in range(rows)])

    await store.database.write(fill)
    waits: list[float] = []
    asking = asyncio.create_task(_ask(store, waits))
    now = machine_clock()
    await store.sweep(now)
    await store.forget_gone(now)
    await store.retain(now)
    await asyncio.sleep(0.2)
    asking.cancel()
    with suppress(asyncio.CancelledError):
        await asking
    first = select(queued.outbox.c.id).limit(1)
    left = await store.database.read(lambda connection: connection.scalar(first))
    assert (left is None) == (not rows or age > timedelta(days=3))
    await store.close()
    return 1000 * max(waits)


async def _ask(store: Store, waits: list[float]) -> None:
    """Come again and again, and note how long each has to wait."""
    while True:
        began = perf_counter()
        await store.database.write(lambda connection: connection.scalar(select(tables.area.c.id).limit(1)))
        waits.append(perf_counter() - began)
        await asyncio.sleep(EVERY)
