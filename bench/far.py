"""How long people wait for replies where the database is behind a network: one process, and several."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from subprocess import PIPE, Popen

from bench.disk import ROOT, scratch
from bench.measuring import Series, goal, heading, interleaved, row
from tests.end_to_end.crowd_of_processes import Crowd
from tests.end_to_end.telegram_server import TelegramServer
from tests.server import running

AWAY = 0.005
"""Seconds that each way there and back takes longer."""

MANY = 4

THINKING = 1.0
"""Seconds between a reply and the next tap."""


async def run(pairs: int, *, people: int = 8, taps: float = 8.0) -> None:
    """Measure both in turn, for so many seconds: one process with some people, several with as many each."""
    heading(
        "far",
        f"seconds within which 95 % of replies come from {MANY} processes to {MANY} × {people} people, "
        f"against one with {people}, where a round trip to the database takes {1000 * AWAY:.0f} ms more",
    )
    with running() as there, scratch() as name, ExitStack() as stack:
        port = stack.enter_context(_far(there.folder / ".s.PGSQL.5432"))
        subjects = {}
        for many in (1, MANY):
            folder = Path(name) / str(many)
            folder.mkdir()
            telegram = stack.enter_context(TelegramServer())
            url = there.fresh().partition("?")[0].replace("@/", f"@127.0.0.1:{port}/")
            crowd = Crowd(folder, url, telegram, (people,) * many, paced=False)
            crowd.direct = url
            await crowd.settle()
            await asyncio.to_thread(crowd.serve, many, stack)
            subjects[str(many)] = _late(crowd, taps)
        found = await interleaved(pairs, subjects)
        await asyncio.to_thread(stack.close)
    row(f"{MANY} × {people} people", found[str(MANY)], "s", f"one with {people}", found["1"])
    ratio = Series.over(found[str(MANY)], found["1"]).median
    goal(f"≤ one with {people}", ratio, "×", reached=ratio <= 1)


def _late(crowd: Crowd, seconds: float) -> Callable[[], Awaitable[float]]:
    async def tap() -> float:
        came = await asyncio.to_thread(crowd.tap, seconds, thinking=THINKING)
        return came.within(0.95)

    return tap


@contextmanager
def _far(socket: Path) -> Iterator[int]:
    """A port that leads to the socket, from where everything comes back late."""
    command = (sys.executable, "-m", "bench.away", str(socket), str(AWAY))
    with Popen(command, cwd=ROOT, stdout=PIPE, text=True) as leading:  # noqa: S603 – ours
        assert leading.stdout
        try:
            yield int(leading.stdout.readline())
        finally:
            leading.terminate()
