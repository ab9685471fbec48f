"""What the results of a large area take, and how long others wait for them, beside very many answers."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from time import perf_counter

from sqlalchemy import Connection

from bench.disk import ROOT, scratch
from bench.measuring import goal, heading, interleaved, row
from bench.office import AT, answered, coordinate, found_area, meet, tap
from bot.clock import machine_clock
from flows.board import Part
from flows.framework import Framework
from flows.people import Area, Membership, Role
from flows.presses.explaining import HELP
from flows.presses.results import AREA_RESULTS
from flows.scoring import score_area
from storage.framework.file import framework_bytes
from storage.reading.asked import Asked
from storage.reading.boards import load_board
from storage.reading.library import Library
from storage.store import Store

REACH = 4.0
"""How many times a bare read of the same rows the results of an area of 200 teams may take."""

WAIT = 40.0
"""Milliseconds that somebody else's tap may wait longer while they are made."""

TEAMS, STORED = 200, 5_000_000
"""Teams of the area, and answers in the database, nearly all of them of others."""


async def run(pairs: int, *, teams: int = TEAMS, answers: int = STORED) -> None:
    """Measure reading and scoring beside a bare read of the same rows."""
    heading(
        "area",
        f"milliseconds to read and score the round of {teams} teams with {answers:,} answers stored, against "
        "fetching the same answers with bare sqlite3",
    )
    with scratch() as name:
        path = Path(name) / "area.db"
        store = await Store.open(
            f"sqlite:///{path}", framework_bytes(ROOT / "framework.yaml"), clock=machine_clock
        )
        try:
            framework = store.framework
            with closing(sqlite3.connect(path)) as there, there:
                _fill(there, framework, teams, answers)
            library = Library(framework, lambda _: framework)

            def results(connection: Connection) -> int:
                place = Membership(id="m", person="p", area="a0", team=None, role=Role.COORDINATOR)
                area = Area(id="a0", name="Northshire", nation="england", practice=False)
                asked = Asked(memberships=(place,), area=area, round=None, parts=Part.RATINGS)
                board = load_board(connection, library, asked, machine_clock())
                assert board.run
                return score_area(board.run).rated

            async def ours() -> float:
                began = perf_counter()
                assert await store.database.read(results) > teams
                return 1000 * (perf_counter() - began)

            async def bare() -> float:
                with closing(sqlite3.connect(path)) as there:
                    began = perf_counter()
                    found = there.execute(_BARE).fetchall()
                    assert len(found) > teams
                    return 1000 * (perf_counter() - began)

            async def meanwhile() -> float:
                return await answered(store, [tap("cora", AREA_RESULTS("r0")), tap("ben", HELP())])

            async def alone() -> float:
                return await answered(store, [tap("ben", HELP())])

            found = await interleaved(
                pairs, {"ours": ours, "bare": bare, "meanwhile": meanwhile, "alone": alone}
            )
        finally:
            await store.close()
    row(f"results of {teams} teams", found["ours"], "ms", "a bare read", found["bare"])
    ratio = found["ours"].over(found["bare"]).median
    goal(f"≤ {REACH:.0f} ×", ratio, "×", reached=ratio <= REACH)
    row("a tap beside somebody's results", found["meanwhile"], "ms", "alone", found["alone"])
    longer = found["meanwhile"].median - found["alone"].median
    goal(f"≤ {WAIT:.0f} ms longer", longer, "ms", reached=longer <= WAIT)


_BARE = (
    "SELECT sheet, item, level, other, reason, backings FROM answer "
    "WHERE sheet IN (SELECT id FROM sheet WHERE round = 'r0')"
)


def _fill(there: sqlite3.Connection, framework: Framework, size: int, answers: int) -> None:
    """Store one area of that many teams whose answers have closed, and others until there are enough."""
    meet(there, "p")
    meet(there, "cora")
    agencies = [agency.id for agency in framework.agencies]
    functions = frozenset(function.id for function in framework.functions)
    asked = {agency: [item.id for item in framework.asked(agency, functions)] for agency in agencies}
    stored, area = 0, 0
    has = "[" + ",".join(f'"{id_}"' for id_ in sorted(functions)) + "]"
    while stored < answers:
        found_area(there, area, framework.version)
        teams = [
            (f"t{area}-{n}", f"a{area}", f"Team {n}", agencies[n % len(agencies)], has) for n in range(size)
        ]
        there.executemany(
            "INSERT INTO team (id, area, name, agency, functions, ended) VALUES (?, ?, ?, ?, ?, NULL)", teams
        )
        sheets = [(f"s{team[0]}", f"r{area}", team[0], AT, "head", has, 0, "") for team in teams]
        there.executemany(
            "INSERT INTO sheet (id, round, team, submitted, approver, functions, late, facts_note) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            sheets,
        )
        rows = list(_answers(teams, asked, area))
        there.executemany(
            "INSERT INTO answer (sheet, item, level, backings, by, at) VALUES (?, ?, ?, '[]', ?, ?)", rows
        )
        stored, area = stored + len(rows), area + 1
    coordinate(there, "cora", "a0")


def _answers(
    teams: list[tuple[str, str, str, str, str]], asked: dict[str, list[str]], area: int
) -> Iterator[tuple[str, str, int, str, str]]:
    for number, (team, _, _, agency, _) in enumerate(teams):
        for place, item in enumerate(asked[agency]):
            yield (f"s{team}", item, (number + place) % 4, f"m{area}", AT)
