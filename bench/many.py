"""What the most costly tap of a round of very many teams takes, in each stage of it."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path

from bench.disk import scratch
from bench.measuring import goal, heading
from tests.large_round import Cost, many, plays

REACH = 1.0
"""Seconds of a processor for a tap, with all that it sends to others."""

SCHOOLS, OTHERS = 290, 30


async def run(_pairs: int, *, schools: int = SCHOOLS, others: int = OTHERS, quarters: int = 3) -> None:
    """Play the round once: it has a tap of each kind for each team."""
    heading(
        "many",
        f"seconds of a processor for the most costly tap or line of each stage of one round of "
        f"{schools + others} teams, {schools} of them schools, with all that it sends to others",
    )
    with scratch() as name:
        costs = await asyncio.to_thread(_played, Path(name), schools, others, quarters)
    for stage, of in costs.items():
        most = max(of)
        verb = most.what.partition(":")[0]
        print(f"  {stage:<10} {most.seconds:.2f} s ({verb}), the most of {len(of):,}", flush=True)
    most = max(cost for of in costs.values() for cost in of)
    goal(f"≤ {REACH} s", most.seconds, "s", reached=most.seconds <= REACH)


def _played(folder: Path, schools: int, others: int, quarters: int) -> Mapping[str, Sequence[Cost]]:
    with many(folder) as company:
        plays(company, schools, others, quarters=quarters)
        return company.costs
