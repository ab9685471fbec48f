"""How long a conversation is held up while stars are drawn and papers made."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from time import perf_counter
from typing import TypeVar

from bench.measuring import goal, heading, interleaved, percentile, row
from bench.pictures import check, stars
from bench.rounds import talk_of
from bot.report.painter import Painter
from bot.report.star import png
from flows.conversations.results.papers import papers_for
from flows.replies import Paper, Star
from flows.reports import Edition

REACH = 10.0
"""Milliseconds that 99 of 100 ticks are late at most."""

STARS = 20

FEW, MANY = 12, 320
"""Teams of the rounds that papers are made of, for partners and for everybody."""

_OF_ROUNDS = (Edition.PARTNERS, Edition.PUBLIC)

Shown = TypeVar("Shown", Star, Paper)

TICK = 0.001
"""Seconds."""

IDLE = 1.0
"""Seconds without any work."""

FEWEST_TICKS = 100
"""Fewer have no hundredth part."""


async def run(pairs: int, *, count: int = STARS, few: int = FEW, many: int = MANY) -> None:
    """Measure how late a ticker is while stars are drawn and papers made, and while nothing is done."""
    heading(
        "stall",
        f"milliseconds that 99 of 100 ticks of the event loop are late at most while a worker draws {count} "
        f"stars or makes the papers of rounds of {few} and of {many} teams, against an idle loop and drawing "
        "in a thread",
    )
    drawn, small, large = stars(count), _papers(few), _papers(many)
    painter = Painter()
    await painter.warm()
    try:
        subjects = {
            "worker": lambda: _late(lambda: _draw(drawn, painter.file)),
            "few": lambda: _late(lambda: _draw(small, painter.file)),
            "many": lambda: _late(lambda: _draw(large, painter.file)),
            "idle": lambda: _late(lambda: asyncio.sleep(IDLE, ())),
            "thread": lambda: _late(lambda: _draw(drawn, _in_a_thread)),
        }
        found = await interleaved(pairs, subjects)
    finally:
        await painter.close()
    row("drawn by the worker, p99", found["worker"], "ms", "idle", found["idle"])
    row("drawn by the worker, p99", found["worker"], "ms", "in a thread", found["thread"])
    for teams, name in ((few, "few"), (many, "many")):
        row(f"papers of {teams} teams, p99", found[name], "ms", "idle", found["idle"])
    for what, name in (("stars", "worker"), (f"papers of {few}", "few"), (f"papers of {many}", "many")):
        worst = found[name].median
        goal(f"{what}: p99 ≤ {REACH:.0f} ms", worst, "ms", reached=worst <= REACH)


def _papers(teams: int) -> tuple[Paper, ...]:
    """Every paper of a round of so many teams."""
    return tuple(paper for edition in _OF_ROUNDS for paper in papers_for(talk_of(teams), edition))


async def _late(work: Callable[[], Awaitable[Sequence[bytes]]]) -> float:
    """Tick while the work goes on; give the p99 of the lateness in milliseconds."""
    lateness: list[float] = []
    ticker = asyncio.create_task(_tick(lateness))
    try:
        made = await work()
    finally:
        ticker.cancel()
    assert len(lateness) >= FEWEST_TICKS
    for one in made:
        if not one.startswith((b"PK", b"%PDF")):
            check(one)
    return 1000 * percentile(lateness, 0.99)


async def _tick(lateness: list[float]) -> None:
    while True:
        due = perf_counter() + TICK
        await asyncio.sleep(TICK)
        lateness.append(perf_counter() - due)


async def _draw(drawn: Sequence[Shown], draw: Callable[[Shown], Awaitable[bytes]]) -> Sequence[bytes]:
    return [await draw(one) for one in drawn]


async def _in_a_thread(star: Star) -> bytes:
    return await asyncio.to_thread(png, star)
