"""Measure and print: `python -m bench [FIGURE …] [--pairs N]`."""

import argparse
import asyncio
import os
import sqlite3
import sys
from collections.abc import Awaitable, Callable, Sequence
from importlib import import_module

FIGURES = (
    "answers",
    "burst",
    "server",
    "processes",
    "news",
    "far",
    "team",
    "star",
    "change",
    "book",
    "papers",
    "stall",
    "start",
    "area",
    "journal",
    "sheet",
    "nudges",
    "guard",
    "sweep",
    "page",
    "memory",
    "opening",
    "growing",
    "many",
)
"""Each is a module here with a coroutine `run` that takes the number of pairs and prints."""

FEWEST_PAIRS = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the figures named, or all; an assertion fails if one did not do what it says it measures."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("figures", nargs="*", metavar="FIGURE", help=f"any of {', '.join(FIGURES)}; all")
    parser.add_argument("--pairs", type=int, default=FEWEST_PAIRS, metavar="N", help="measurements of each")
    given = parser.parse_args(arguments)
    if unknown := set(given.figures) - set(FIGURES):
        parser.error(f"there is no figure {', '.join(sorted(unknown))}; there are {', '.join(FIGURES)}")
    if given.pairs < FEWEST_PAIRS:
        parser.error(f"a spread needs at least {FEWEST_PAIRS} pairs")
    print(_machine(given.pairs))
    for name in given.figures or FIGURES:
        # one is loaded when its turn comes: matplotlib must not weigh on the figures before it
        run: Callable[[int], Awaitable[None]] = import_module(f"bench.{name}").run
        asyncio.run(_run(run, given.pairs))
    return 0


async def _run(figure: Callable[[int], Awaitable[None]], pairs: int) -> None:
    print(flush=True)
    await figure(pairs)


def _machine(pairs: int) -> str:
    versions = f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}"
    busy = f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start"
    return f"Median of {pairs} pairs (lowest–highest). {versions}, {busy}."


if __name__ == "__main__":
    sys.exit(main())
