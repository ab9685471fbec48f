"""A process of several that answer and deliver: `python -m tests.bot.serving_beside URL FILE [DIRECT]`.

What it sends is a line in the file: the address and the id of the card. It goes on until it is ended.
"""

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

from bot.assistant import Assistant
from bot.channel import Accepted, Outcome, Pace, Parcel
from bot.clock import Clock, machine_clock
from bot.patience import patiently
from bot.report.painter import Painter
from flows.replies import Card
from storage.store import Store
from tests.storage.server.several_processes import open_beside

Told = Callable[[str, str], None]


class Lines:
    """A channel that tells each card that it sends."""

    name = "test"
    pace: Pace | None = None

    def __init__(self, told: Told) -> None:
        self._told = told

    async def send(self, parcel: Parcel) -> Outcome:
        """Tell it, which takes a moment as on every network."""
        card = parcel.reply.id if isinstance(parcel.reply, Card) else ""
        await asyncio.sleep(0.001)
        self._told(parcel.address, card)
        return Accepted(handle=card or None)


def assistant_of(store: Store, told: Told, clock: Clock = machine_clock) -> Assistant:
    """What answers and delivers over such a channel, by the clock of its store: a later one sweeps."""
    return Assistant(store, [Lines(told)], Painter(), clock=clock, do=patiently)


async def _main(url: str, file: Path, direct: str = "") -> None:
    number = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    store = await open_beside(url, machine_clock())
    store.database.hear_at(direct)
    await assistant_of(store, lambda *words: void(os.write(number, f"{' '.join(words)}\n".encode()))).run()


def void(_: object) -> None:
    """Nothing is made of it."""


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:]))
