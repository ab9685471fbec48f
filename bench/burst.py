"""How long people wait when a thousand tap at the same moment."""

from pathlib import Path

from bench.crowd import Crowd, crowd
from bench.disk import raw_commits, scratch
from bench.measuring import Series, goal, heading, interleaved, percentile, row

REACH = 1.0
"""Seconds within which 99 of 100 have their next card in hand."""

PEOPLE = 1000

WAYS = {"polled by hundreds": True, "each on its own": False}
"""How the taps are handed over: as from a poll, or a thousand calls at once as from a web server."""


async def run(pairs: int, *, people: int = PEOPLE) -> None:
    """Measure bursts either way beside as many bare commits."""
    heading(
        "burst",
        f"{people:,} conversations tap at once: seconds from the tap to the next card handed to the channel, "
        f"against the seconds that {people:,} single rows take bare sqlite3 (WAL, synchronous=FULL)",
    )
    for way, together in WAYS.items():
        middle, late, floor = await _measure(pairs, people, together=together)
        row(f"{way}, median", middle, "s", "raw commits", floor)
        row(f"{way}, p99", late, "s", "raw commits", floor)
        goal(f"p99 ≤ {REACH} s", late.median, "s", reached=late.median <= REACH)


async def _measure(pairs: int, count: int, *, together: bool) -> tuple[Series, Series, Series]:
    """Give the median and p99 of each burst, and the floor's seconds."""
    middles: list[float] = []
    with scratch() as name:
        folder = Path(name)
        async with crowd(folder) as people:

            async def burst() -> float:
                waits = await _burst(people, count, together=together)
                middles.append(percentile(waits, 0.5))
                return percentile(waits, 0.99)

            async def floor() -> float:
                return raw_commits(folder, count)

            found = await interleaved(pairs, {"burst": burst, "floor": floor})
    return Series(tuple(middles[1:])), found["burst"], found["floor"]


async def _burst(people: Crowd, count: int, *, together: bool) -> list[float]:
    seated = await people.seated(count, 1)
    before = people.answers
    waits = await people.burst(seated, together=together)
    assert people.answers - before == len(waits) == count
    assert min(waits) > 0
    people.check()
    return waits
