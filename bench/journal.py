"""What a coordinator's tap costs where much has happened, beside where little has."""

import sqlite3
from contextlib import AsyncExitStack, closing
from pathlib import Path
from time import process_time

from bench.disk import ROOT, scratch
from bench.measuring import Sample, goal, heading, interleaved, row
from bench.office import AT, answered, coordinate, found_area, meet, tap
from bot.clock import machine_clock
from flows.changes import RoundExtended
from flows.presses.partnership import AREA, JOURNAL
from storage.codec import encode_bare
from storage.framework.file import framework_bytes
from storage.store import Store

REACH = 1.3
"""How many times a coordinator's tap may cost with a hundred times the rows."""

FEW, MANY = 40, 4_000
TAPS = 20
"""Taps of each kind in a measurement."""


async def run(pairs: int, *, rows: int = MANY, taps: int = TAPS) -> None:
    """Measure the area's card and the journal's, each on databases of their own."""
    heading(
        "journal",
        f"milliseconds of a processor for a coordinator's tap with {rows:,} rows in the journal of the area, "
        f"against {FEW}",
    )
    with scratch() as name:
        async with AsyncExitStack() as stack:
            samples: dict[str, Sample] = {}
            for count in (FEW, rows):
                store = await _store(Path(name) / f"{count}.db", count)
                stack.push_async_callback(store.close)
                for what, press in (("area", AREA("a0")), ("journal", JOURNAL("a0"))):
                    samples[f"{what} {count}"] = _sample(store, press, taps)
            found = await interleaved(pairs, samples)
    for what in ("area", "journal"):
        many, few = found[f"{what} {rows}"], found[f"{what} {FEW}"]
        row(f"the {what}'s card, {rows:,} rows", many, "ms", f"with {FEW}", few)
        ratio = many.over(few).median
        goal(f"≤ {REACH} ×", ratio, "×", reached=ratio <= REACH)


async def _store(path: Path, rows: int) -> Store:
    store = await Store.open(
        f"sqlite:///{path}", framework_bytes(ROOT / "framework.yaml"), clock=machine_clock
    )
    with closing(sqlite3.connect(path)) as there, there:
        meet(there, "p")
        meet(there, "cora")
        found_area(there, 0, store.framework.version)
        coordinate(there, "cora", "a0")
        body = encode_bare(RoundExtended(chain="a0", round="r0", closes=machine_clock(), by="cora"))
        there.executemany(
            "INSERT INTO journal (area, chain, seq, at, body, hash) VALUES ('a0', 'a0', ?, ?, ?, '')",
            [(seq, AT, body) for seq in range(1, rows + 1)],
        )
    return store


def _sample(store: Store, press: str, taps: int) -> Sample:
    async def measure() -> float:
        began = process_time()
        for _ in range(taps):
            await answered(store, [tap("cora", press)])
        return 1000 * (process_time() - began) / taps

    return measure
