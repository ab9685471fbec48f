"""What a process on Telegram holds once it has answered."""

import asyncio
import re
import subprocess
import sys
from pathlib import Path

from bench.disk import ROOT, scratch
from bench.measuring import goal, heading, interleaved, row

REACH = 80.0
"""Megabytes."""

ANSWERS = 1000
PEOPLE = 20
"""As many as a team's answers come from at a time."""

PEER = "importing telegram, httpx and sqlalchemy"
LIBRARIES = (
    "from bench.memory import held; import bot.tg, telegram, httpx, sqlalchemy.dialects.sqlite; print(held())"
)


async def run(pairs: int, *, answers: int = ANSWERS) -> None:
    """Measure the process beside one that has only loaded the libraries it can't do without."""
    heading(
        "memory",
        f"megabytes that a process with all that `telegram` loads holds after {answers:,} answers by tap, "
        "against one that has loaded its libraries and done nothing",
    )

    async def answering() -> float:
        return _after("-m", "bench.memory", str(answers))

    async def libraries() -> float:
        return _after("-c", LIBRARIES)

    found = await interleaved(pairs, {"answering": answering, "libraries": libraries})
    row(f"after {answers:,} answers", found["answering"], "MB", PEER, found["libraries"])
    held_then = found["answering"].median
    goal(f"≤ {REACH} MB", held_then, "MB", reached=held_then <= REACH)


def held() -> float:
    """Megabytes that this process holds."""
    found = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text())
    assert found
    return int(found[1]) / 1000


def _after(*arguments: str) -> float:
    """What a Python says that is run with these arguments."""
    done = subprocess.run(  # noqa: S603 – our own words
        [sys.executable, *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    return float(done.stdout.split()[-1])


async def _answer(answers: int) -> None:
    from bench.crowd import crowd  # noqa: PLC0415 – what the process loads is what is measured

    with scratch() as folder:
        async with crowd(Path(folder)) as people:
            left = answers
            while left:
                some = min(PEOPLE, left)
                await people.tap(await people.seated(some, 1), ["rate"])
                left -= some
            people.check()
    assert people.answers == answers


def main(answers: int) -> None:
    """Load what the command loads, in its way, let people answer, and print what is held then."""
    import bot.commands  # noqa: PLC0415 – as above
    from bot import collecting  # noqa: PLC0415 – as above

    collecting.wait()
    import bot.tg.serve  # noqa: F401, PLC0415 – as above

    asyncio.run(_answer(answers))
    print(held())


if __name__ == "__main__":
    main(int(sys.argv[1]))
