"""How long a conversation is held up while stars are drawn."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from time import perf_counter

from bench.measuring import goal, heading, interleaved, percentile, row
from bench.pictures import check, stars
from bot.report.painter import Painter
from bot.report.star import png
from flows.replies import Star

REACH = 10.0
"""Milliseconds that 99 of 100 ticks are late at most."""

STARS = 20

TICK = 0.001
"""Seconds."""

IDLE = 1.0
"""Seconds without any work."""

FEWEST_TICKS = 100
"""Fewer have no hundredth part."""


async def run(pairs: int, *, count: int = STARS) -> None:
    """Measure how late a ticker is while stars are drawn, and while nothing is done."""
    heading(
        "stall",
        f"milliseconds that 99 of 100 ticks of the event loop are late at most while a worker draws {count} "
        "stars, against an idle loop and against drawing them in a thread",
    )
    drawn = stars(count)
    painter = Painter()
    await painter.warm()
    try:
        subjects = {
            "worker": lambda: _late(lambda: _draw(drawn, painter.file)),
            "idle": lambda: _late(lambda: asyncio.sleep(IDLE, ())),
            "thread": lambda: _late(lambda: _draw(drawn, _in_a_thread)),
        }
        found = await interleaved(pairs, subjects)
    finally:
        await painter.close()
    row("drawn by the worker, p99", found["worker"], "ms", "idle", found["idle"])
    row("drawn by the worker, p99", found["worker"], "ms", "in a thread", found["thread"])
    worker = found["worker"].median
    goal(f"p99 ≤ {REACH:.0f} ms", worker, "ms", reached=worker <= REACH)


async def _late(work: Callable[[], Awaitable[Sequence[bytes]]]) -> float:
    """Tick while the work goes on; give the p99 of the lateness in milliseconds."""
    lateness: list[float] = []
    ticker = asyncio.create_task(_tick(lateness))
    try:
        pictures = await work()
    finally:
        ticker.cancel()
    assert len(lateness) >= FEWEST_TICKS
    for picture in pictures:
        check(picture)
    return 1000 * percentile(lateness, 0.99)


async def _tick(lateness: list[float]) -> None:
    while True:
        due = perf_counter() + TICK
        await asyncio.sleep(TICK)
        lateness.append(perf_counter() - due)


async def _draw(drawn: Sequence[Star], draw: Callable[[Star], Awaitable[bytes]]) -> Sequence[bytes]:
    return [await draw(star) for star in drawn]


async def _in_a_thread(star: Star) -> bytes:
    return await asyncio.to_thread(png, star)
