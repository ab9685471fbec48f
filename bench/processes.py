"""What answers take of all processes together, where four serve one bot and where one does."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from bench.disk import scratch
from bench.measuring import Series, goal, heading, interleaved, row
from tests.end_to_end.crowd_of_processes import Crowd
from tests.end_to_end.telegram_server import TelegramServer
from tests.server import running

REACH = 1.3
"""How many times what one process takes."""

MANY = 4


async def run(pairs: int, *, teams: Sequence[int] = (3,) * 20, seconds: float = 4.0) -> None:
    """Measure both in turn: each has a server's database and a Telegram of its own, and no pace."""
    heading(
        "processes",
        f"processor time of {MANY} processes that serve one bot over PostgreSQL against that of one, for an "
        "answer over HTTP with its replies; each taps again when the reply has come",
    )
    work: dict[int, list[float]] = {1: [], MANY: []}
    waits: dict[int, list[float]] = {1: [], MANY: []}

    def sample(many: int, crowd: Crowd) -> Callable[[], Awaitable[float]]:
        async def tap() -> float:
            taken, began = crowd.processor_seconds(), perf_counter()
            came = await asyncio.to_thread(crowd.tap, seconds)
            work[many].append(1000 * (crowd.processor_seconds() - taken) / came.taps)
            waits[many].append(came.within(0.99))
            return came.taps / (perf_counter() - began)

        return tap

    with running() as there, scratch() as name, ExitStack() as stack:
        subjects = {}
        for many in (1, MANY):
            folder = Path(name) / str(many)
            folder.mkdir()
            telegram = stack.enter_context(TelegramServer())
            crowd = Crowd(folder, there.fresh(), telegram, teams, paced=False)
            await crowd.settle()
            await asyncio.to_thread(crowd.serve, many, stack)
            subjects[str(many)] = sample(many, crowd)
        rate = await interleaved(pairs, subjects)
        await asyncio.to_thread(stack.close)
    one, more = (Series(tuple(work[many][1:])) for many in (1, MANY))
    late, later = (Series(tuple(waits[many][1:])) for many in (1, MANY))
    row(f"{sum(teams)} people", rate[str(MANY)], "a second", "of one", rate["1"])
    row(f"{sum(teams)} people, 99 % within", later, "s", "of one", late)
    row(f"{sum(teams)} people, processor", more, "ms each", "of one", one)
    ratio = more.over(one).median
    goal(f"≤ {REACH} × that of one", ratio, "×", reached=ratio <= REACH)
