"""What reminders cost: looking at the clock, an idle minute, and people who tap in a storm of them."""

import asyncio
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from time import perf_counter

from bench.disk import ROOT, scratch
from bench.measuring import Series, goal, heading, interleaved, percentile, row
from bot.clock import machine_clock
from storage.framework.file import framework_bytes
from storage.store import Store
from tests.end_to_end.storm import Storm, storm
from tests.end_to_end.telegram_server import TOKEN, TelegramServer

STORED = 100_000
"""Reminders that are due in days to come."""

REACH_TICK, REACH_IDLE, REACH_P95 = 2.0, 0.1, 1.0
"""Milliseconds of a tick that finds nothing, seconds of processor in an idle minute, seconds from a tap to
its reply for nineteen of twenty taps."""

REMINDED, TAPPERS = 1_000, 20
MINUTE = 60

AT, LATER = "2026-11-23T09:00:00.000000+00:00", "2096-11-23T09:00:00.000000+00:00"


async def run(
    pairs: int,
    *,
    stored: int = STORED,
    minute: int = MINUTE,
    reminded: int = REMINDED,
    tappers: int = TAPPERS,
) -> None:
    """Measure all three."""
    with scratch() as name:
        folder = Path(name)
        await _ticks(folder, pairs, stored)
        await asyncio.to_thread(_idle, folder, stored, minute)
    await _storm(reminded, tappers)


async def _ticks(folder: Path, pairs: int, stored: int) -> None:
    heading("nudges", f"milliseconds of a look at the clock with {stored:,} reminders to come, against none")
    stores = {}
    for what, count in (("full", stored), ("empty", 0)):
        path = folder / f"{what}.db"
        stores[what] = await Store.open(
            f"sqlite:///{path}", framework_bytes(ROOT / "framework.yaml"), clock=machine_clock
        )
        with closing(sqlite3.connect(path)) as there, there:
            _fill(there, count)

    async def tick(store: Store) -> float:
        began = perf_counter()
        for _ in range(100):
            assert await store.tick(["telegram"]) == 0
        return (perf_counter() - began) * 10

    found = await interleaved(pairs, {what: partial(tick, store) for what, store in stores.items()})
    for store in stores.values():
        await store.close()
    row("nothing due", found["full"], "ms", "an empty table", found["empty"])
    reached = found["full"].median <= REACH_TICK
    goal(f"≤ {REACH_TICK} ms", found["full"].median, "ms", reached=reached)
    with closing(sqlite3.connect(folder / "full.db")) as there:
        for query in _QUERIES:
            (plan,) = [
                found[3] for found in there.execute(f"EXPLAIN QUERY PLAN {query}") if "nudge" in found[3]
            ]
            assert "ix_nudge_due" in plan
            print(f"  plan: {plan}")


_QUERIES = ("SELECT id FROM nudge WHERE state = 'waiting' AND due <= '2026' ORDER BY due LIMIT 100",)


def _fill(there: sqlite3.Connection, count: int) -> None:
    there.execute("INSERT INTO person (id, name, reachable) VALUES ('p', 'Cora', 1)")
    there.execute(
        "INSERT INTO area (id, name, nation, practice, zone, contact) "
        "VALUES ('a', 'A', 'england', 0, 'UTC', '')"
    )
    there.execute(
        "INSERT INTO membership (id, person, area, role, pending) VALUES ('m', 'p', 'a', 'coordinator', 0)"
    )
    there.executemany(
        "INSERT INTO nudge (id, area, membership, subject, stage, about, due, state, outcome, words) "
        "VALUES (?, 'a', 'm', ?, 'half way', '2096-11-23', ?, 'waiting', '', '')",
        ((f"n{n}", f"r{n}", LATER) for n in range(count)),
    )


def _idle(folder: Path, stored: int, minute: int) -> None:
    heading("idle", f"seconds of processor in {minute} s of an idle `audit-bot telegram`, one run each")
    with TelegramServer() as server:
        full, empty = (_processor(server, folder / f"{what}.db", minute) for what in ("full", "empty"))
    row(f"{stored:,} reminders to come", Series((full,)), "s", "none", Series((empty,)))
    goal(f"≤ {REACH_IDLE} s", full, "s", reached=full <= REACH_IDLE)


def _processor(server: TelegramServer, path: Path, minute: int) -> float:
    """Seconds of processor that a bot needs in a minute in which nothing happens, or the least there is."""
    settings = {
        "AUDIT_BOT_DATABASE": f"sqlite:///{path}",
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API": server.api,
    }
    before = server.polls
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "telegram"],
        env={**os.environ, **settings},
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    server.wait_until(lambda: server.polls > before)
    try:
        process.wait(5)  # until the first star is ready to be drawn
    except subprocess.TimeoutExpired:
        begun = _ticks_of(process.pid)
    try:
        process.wait(minute)
    except subprocess.TimeoutExpired:
        used = _ticks_of(process.pid) - begun
    process.send_signal(signal.SIGTERM)
    process.wait()
    return max(used, 1 / os.sysconf("SC_CLK_TCK"))


def _ticks_of(pid: int) -> float:
    """Seconds of processor a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def _storm(reminded: int, tappers: int) -> None:
    heading(
        "storm",
        f"seconds from a tap to its reply for {tappers} people, while {reminded:,} reminders go out at "
        "Telegram's pace over real HTTP, against none; one run each",
    )
    busy, calm = await _weather(reminded, tappers), await _weather(5, tappers)
    for what, share in (("19 of 20 taps", 0.95), ("half of the taps", 0.5)):
        mine, its = (Series((percentile(made.waits, share),)) for made in (busy, calm))
        row(what, mine, "s", "calm", its)
    print(f"  {busy.taps} taps, {sum(busy.came.values())} reminders in {busy.seconds:.0f} s, none twice")
    p95 = percentile(busy.waits, 0.95)
    goal(f"≤ {REACH_P95} s", p95, "s", reached=p95 <= REACH_P95)


async def _weather(people: int, tappers: int) -> Storm:
    with scratch() as name, TelegramServer() as server:
        async with storm(Path(name), server, people, tappers) as sky:
            made = await sky.breaks(outage=0.0, after=0)
    assert set(made.came.values()) == {1}
    return made
