"""What an answer costs when a whole team answers at once, beside a few of it."""

import sqlite3
from contextlib import AsyncExitStack, closing
from itertools import count
from pathlib import Path
from time import process_time

from bench.disk import ROOT, scratch
from bench.measuring import Sample, goal, heading, interleaved, row
from bench.office import answered, found_area, meet, tap
from bot.clock import machine_clock
from flows.presses.answering import RATE
from storage.framework.file import framework_bytes
from storage.store import Store

REACH = 1.5
"""How many times an answer may cost with eight times the people."""

FEW, MANY = 5, 40
"""People of one team, who share its sheet."""


async def run(pairs: int, *, few: int = FEW, many: int = MANY) -> None:
    """Measure both on databases of their own."""
    heading(
        "sheet",
        f"milliseconds of a processor for an answer when {many} people of one team answer at once, "
        f"against {few}",
    )
    with scratch() as name:
        async with AsyncExitStack() as stack:
            samples: dict[str, Sample] = {}
            for people in (few, many):
                store = await _store(Path(name) / f"{people}.db", people)
                stack.push_async_callback(store.close)
                samples[str(people)] = _sample(store, people)
            found = await interleaved(pairs, samples)
    row(f"an answer, {many} people", found[str(many)], "ms", f"with {few}", found[str(few)])
    ratio = found[str(many)].over(found[str(few)]).median
    goal(f"≤ {REACH} ×", ratio, "×", reached=ratio <= REACH)


async def _store(path: Path, people: int) -> Store:
    store = await Store.open(
        f"sqlite:///{path}", framework_bytes(ROOT / "framework.yaml"), clock=machine_clock
    )
    agency = store.framework.agencies[0].id
    with closing(sqlite3.connect(path)) as there, there:
        meet(there, "p")
        found_area(there, 0, store.framework.version)
        there.execute("UPDATE round SET state = 'open', closes = '2126-11-23'")
        there.execute(
            "INSERT INTO team (id, area, name, agency, functions, ended)"
            " VALUES ('t', 'a0', 'Team', ?, '[]', NULL)",
            (agency,),
        )
        there.execute(
            "INSERT INTO sheet (id, round, team, functions, late, facts_note) "
            "VALUES ('s', 'r0', 't', '[]', 0, '')"
        )
        for person in (f"p{number}" for number in range(people)):
            meet(there, person)
            there.execute(
                "INSERT INTO membership (id, person, area, team, role, pending, ended, not_mine)"
                " VALUES (?, ?, 'a0', 't', 'member', 0, NULL, 0)",
                (person, person),
            )
    return store


def _sample(store: Store, people: int) -> Sample:
    """Let everybody rate an item of their own, in every turn otherwise."""
    agency = store.framework.agencies[0].id
    items = [item.id for item in store.framework.asked(agency, frozenset())]
    turns = count()

    async def measure() -> float:
        turn = next(turns)
        taps = [
            tap(f"p{number}", RATE("s", items[number % len(items)], str((number + turn) % 4)))
            for number in range(people)
        ]
        began = process_time()
        await answered(store, taps)
        return 1000 * (process_time() - began) / people

    return measure
