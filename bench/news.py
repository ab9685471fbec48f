"""How long what one process has taken in waits for its answer by another that only looks, or hears of it."""

import asyncio
import os
import random
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from bench.disk import scratch
from bench.measuring import goal, heading, interleaved, row
from bot.channel import Arrival
from storage.store import Store
from tests.machine.stage import START, Stage
from tests.paths import ROOT
from tests.patience import PATIENCE
from tests.server import running
from tests.storage.server.several_processes import open_beside

LOOK = 0.5
"""Seconds between two looks of whoever hears nothing."""

LOOKS_WITHIN = 0.0005

REACH = 0.5
"""How much of the wait is left."""


async def run(pairs: int, *, rows: int = 20) -> None:
    """Measure both in turn: each has a database and a process that answers; rows are kept by this one."""
    heading(
        "news",
        "median milliseconds from a row that one process keeps at a server to its answer by another, which "
        "hears of it over AUDIT_BOT_DATABASE_DIRECT, against one that looks for it twice a second",
    )
    with running() as there, scratch() as name, ExitStack() as stack:
        subjects = {}
        for way in ("heard", "looked for"):
            url, folder = there.fresh(), Path(name) / way.split()[0]
            folder.mkdir()
            asked = await asyncio.to_thread(_asked, folder, url, rows * (pairs + 1))
            file = folder / "sent"
            stack.enter_context(_answering(url, file, *([url] if way == "heard" else [])))
            subjects[way] = _waits(await open_beside(url, START), asked, file, rows)
        waits = await interleaved(pairs, subjects)
    row(f"{rows} rows at odd moments", waits["heard"], "ms", "looked for", waits["looked for"])
    ratio = waits["heard"].over(waits["looked for"]).median
    goal(f"≤ {REACH} × the wait", ratio, "×", reached=ratio <= REACH)


@contextmanager
def _answering(url: str, file: Path, *direct: str) -> Iterator[None]:
    """A process that answers, and writes to whom into the file."""
    file.touch()
    words = (sys.executable, "-m", "tests.bot.serving_beside", url, str(file), *direct)
    with subprocess.Popen(words, cwd=file.parent, env=os.environ | {"PYTHONPATH": str(ROOT)}) as process:  # noqa: S603 – our own
        try:
            yield
        finally:
            process.kill()


def _asked(folder: Path, url: str, many: int) -> Iterator[tuple[str, Arrival]]:
    """What so many people ask, each once."""
    stage = Stage(folder, url)
    try:
        return iter([(f"p{number}", stage.typed(f"p{number}", "/help")) for number in range(many)])
    finally:
        stage.close()


def _waits(
    store: Store, asked: Iterator[tuple[str, Arrival]], file: Path, rows: int
) -> Callable[[], Awaitable[float]]:
    """What keeps rows one after the other and waits for each answer; the median in milliseconds."""
    dice = random.Random(7)  # noqa: S311 – when the next comes

    def is_answered(who: str) -> bool:
        return f"{who} " in file.read_text()

    async def sample() -> float:
        found = []
        for _ in range(rows):
            await asyncio.sleep(LOOK * dice.random())
            who, arrival = next(asked)
            await store.put([arrival])
            began = perf_counter()
            while not is_answered(who):
                await asyncio.sleep(LOOKS_WITHIN)
                assert perf_counter() - began < PATIENCE
            found.append(1000 * (perf_counter() - began))
        return median(found)

    return sample
