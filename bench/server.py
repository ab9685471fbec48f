"""What an answer takes of this process on PostgreSQL, beside what it takes on a SQLite file."""

from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from time import process_time

from bench.crowd import Crowd, crowd
from bench.disk import scratch
from bench.measuring import Series, goal, heading, interleaved, row
from tests.server import running

REACH = 1.3
"""How many times what a file takes."""


async def run(pairs: int, *, conversations: int = 32, questions: int = 15) -> None:
    """Measure both in turn; the server waits for the disk as the file does."""
    heading(
        "server",
        "processor time of this process for an answer from the tap to the delivery noted, on PostgreSQL "
        "against SQLite; what the server itself takes is not in it",
    )
    answers = conversations * questions
    work: dict[str, list[float]] = {"server": [], "file": []}

    def sample(which: str, people: Crowd) -> Callable[[], Awaitable[float]]:
        async def answer() -> float:
            seated = await people.seated(conversations, questions)
            began = process_time()
            seconds = await people.tap(seated, ["rate"] * questions)
            work[which].append(1000 * (process_time() - began) / answers)
            people.check()
            return answers / seconds

        return answer

    with running() as there, scratch() as name:
        async with AsyncExitStack() as stack:
            subjects = {
                "server": sample("server", await stack.enter_async_context(crowd(Path(name), there.fresh()))),
                "file": sample("file", await stack.enter_async_context(crowd(Path(name)))),
            }
            rate = await interleaved(pairs, subjects)
    server, file = (Series(tuple(work[which][1:])) for which in ("server", "file"))
    row(f"{conversations} conversations", rate["server"], "a second", "the file's", rate["file"])
    row(f"{conversations} conversations, processor", server, "ms each", "the file's", file)
    ratio = server.over(file).median
    goal(f"≤ {REACH} × the file's", ratio, "×", reached=ratio <= REACH)
