"""A process of several that answer from one database: `python -m tests.storage.server.several_processes URL`.

It says that it is ready, and answers from the first line that it is sent until nothing waits.
"""

import asyncio
import sys
from datetime import UTC, datetime

from bot.learned import likeness
from flows.terms import Terms
from storage.store import Store
from tests.flows.small import SMALL
from tests.read_once import read_once

_ITEM = """
      - id: C{number}
        revision: 1
        about: own
        ask: [SC]
        label: Point {number}
        statement: In our service, this holds for point {number}.
        why: It matters for point {number}.
        good: Everybody can show it.
        references: [{{source: book, place: "1.2"}}]
        guidance: {{SC: Ask the head of service.}}
"""
ITEMS = [f"C{number}" for number in range(100, 140)]
_MADE = "".join(_ITEM.format(number=item[1:]) for item in ITEMS).replace("\n\n", "\n").rstrip()
FRAMEWORK = SMALL.replace("\n  - id: A\n", f"{_MADE}\n  - id: A\n").encode()
"""The small framework with a question for each of forty people."""


async def open_beside(url: str, now: datetime) -> Store:
    """Open it."""
    return await Store.open(url, FRAMEWORK, terms=Terms(likeness=likeness), read=read_once, clock=lambda: now)


async def answer_all(store: Store) -> None:
    """Answer until nothing waits, also of what others hold."""
    while await store.waiting_inbox():
        if not await store.step():
            await asyncio.sleep(0.01)


async def _main(url: str, now: datetime) -> None:
    store = await open_beside(url, now)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    await answer_all(store)
    await store.close()


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1], datetime.fromisoformat(sys.argv[2]).astimezone(UTC)))
