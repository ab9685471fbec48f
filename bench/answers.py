"""How many answers a second go all the way: into the inbox, stored, answered, delivered and noted."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from bench.crowd import crowd
from bench.disk import raw_commits, scratch
from bench.measuring import Series, goal, heading, interleaved, row

REACH, FROM = 1000, 32
"""Answers a second, and the conversations at which they are to be reached."""

LOADS = ((1, 40), (32, 15), (1000, 1))
"""Conversations, and the questions each of them answers in a row."""

FEWEST_COMMITS = 200


async def run(pairs: int, *, loads: Sequence[tuple[int, int]] = LOADS) -> None:
    """Measure each load beside bare commits."""
    heading(
        "answers",
        "durable answers a second from the tap to the delivery noted on disk, against rows that bare sqlite3 "
        "commits one by one (WAL, synchronous=FULL) on the same disk; and what both take of a processor, "
        "which depends less on who else is using the machine",
    )
    for conversations, questions in loads:
        whole, floor = await _measure(pairs, conversations, questions)
        what = f"{conversations:,} conversation{'s' if conversations > 1 else ''}"
        row(what, whole.rate, "a second", "raw commits", floor.rate)
        row(f"{what}, processor", whole.work, "ms each", "raw commits", floor.work)
        if conversations >= FROM:
            reached = whole.rate.median >= REACH
            goal(f"≥ {REACH:,} answers/s", whole.rate.median, "answers/s", reached=reached)


@dataclass(frozen=True, slots=True)
class _Cost:
    """How many a second, and the milliseconds of processor time that each took."""

    rate: Series
    work: Series


async def _measure(pairs: int, conversations: int, questions: int) -> tuple[_Cost, _Cost]:
    """Give what answers cost, and what commits do."""
    answers = conversations * questions
    commits = max(answers, FEWEST_COMMITS)
    work: dict[str, list[float]] = {"assistant": [], "floor": []}
    with scratch() as name:
        folder = Path(name)
        async with crowd(folder) as people:

            async def assistant() -> float:
                seated = await people.seated(conversations, questions)
                began = process_time()
                seconds = await people.tap(seated, ["rate"] * questions)
                work["assistant"].append(1000 * (process_time() - began) / answers)
                people.check()
                return answers / seconds

            async def floor() -> float:
                began = process_time()
                seconds = raw_commits(folder, commits)
                work["floor"].append(1000 * (process_time() - began) / commits)
                return commits / seconds

            rate = await interleaved(pairs, {"assistant": assistant, "floor": floor})
            assert people.answers == (pairs + 1) * answers
    warm = {which: Series(tuple(values[1:])) for which, values in work.items()}
    return _Cost(rate["assistant"], warm["assistant"]), _Cost(rate["floor"], warm["floor"])
