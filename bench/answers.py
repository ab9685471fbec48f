"""How many answers a second go all the way: into the inbox, stored, answered, delivered and noted."""

from pathlib import Path

from bench.crowd import crowd
from bench.disk import raw_commits, scratch
from bench.measuring import Series, goal, heading, interleaved, row

REACH, FROM = 1000, 32
"""Answers a second, and the conversations at which they are to be reached."""

LOADS = ((1, 40), (32, 15), (1000, 1))
"""Conversations, and the questions each of them answers in a row."""


async def run(pairs: int) -> None:
    """Measure each load beside the same number of bare commits."""
    heading(
        "answers",
        "durable answers a second from the tap to the delivery noted on disk, against rows that bare sqlite3 "
        "commits one by one (WAL, synchronous=FULL) on the same disk",
    )
    for conversations, questions in LOADS:
        ours, floor = await _measure(pairs, conversations, questions)
        what = f"{conversations:,} conversation{'s' if conversations > 1 else ''}"
        row(what, ours, "a second", "raw commits", floor)
        if conversations >= FROM:
            goal(f"{REACH:,} answers/s", ours.median, "answers/s", reached=ours.median >= REACH)


async def _measure(pairs: int, conversations: int, questions: int) -> tuple[Series, Series]:
    answers = conversations * questions
    with scratch() as name:
        folder = Path(name)
        async with crowd(folder) as people:

            async def assistant() -> float:
                seated = await people.seated(conversations, questions)
                seconds = await people.tap(seated, ["rate"] * questions)
                people.check()
                return answers / seconds

            async def floor() -> float:
                return answers / raw_commits(folder, answers)

            found = await interleaved(pairs, {"assistant": assistant, "floor": floor})
            assert people.answers == (pairs + 1) * answers
    return found["assistant"], found["floor"]
