"""Several processes answer from one database: each event once, each conversation in order."""

import asyncio
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path

import psycopg
from sqlalchemy import select

from bot.channel import Arrival
from bot.doctor import examine
from storage.database import tables
from tests.counts import examples
from tests.machine.stage import START, Stage
from tests.patience import PATIENCE
from tests.server import Server
from tests.storage.server.several_processes import FRAMEWORK, ITEMS, open_beside

ROOT = Path(__file__).parents[3]
PROCESSES = 4
TEAM = len(ITEMS)
"""People of one team."""


@contextmanager
def _processes(url: str) -> Iterator["list[subprocess.Popen[bytes]]"]:
    """Several processes that have the database open, and begin when a line is written to them."""
    module = "tests.storage.server.several_processes"
    command = [sys.executable, "-m", module, url, (START + timedelta(days=1)).isoformat()]
    with ExitStack() as stack:
        found = [
            stack.enter_context(
                subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 – our own script
            )
            for _ in range(PROCESSES)
        ]
        for one in found:
            assert one.stdout
            assert one.stdout.readline() == b"ready\n"
        yield found


def _all_go(processes: "Sequence[subprocess.Popen[bytes]]") -> list[int]:
    """Let all of them begin at the same moment; how often each of them answered something."""
    for one in processes:
        assert one.stdin
        one.stdin.write(b"\n")
        one.stdin.flush()
    said = []
    for one in processes:
        out, _ = one.communicate(timeout=PATIENCE)
        assert one.returncode == 0
        said.append(int(out))
    return said


def _put(url: str, arrivals: Sequence[Arrival]) -> None:
    async def put() -> None:
        store = await open_beside(url, START)
        try:
            assert await store.put(arrivals) == len(arrivals)
        finally:
            await store.close()

    asyncio.run(put())


def _rows(url: str, query: str) -> list[tuple[object, ...]]:
    with psycopg.connect(url) as there:
        return there.execute(query.encode()).fetchall()


def _is_sound(url: str) -> None:
    health = asyncio.run(examine(url))
    assert health.problems == ()
    assert _rows(url, "SELECT state, count(*) FROM inbox GROUP BY state ORDER BY state")[0][0] == "done"
    assert _rows(url, "SELECT count(*) FROM inbox WHERE state <> 'done' OR tries > 0") == [(0,)]


def test_each_event_is_answered_once(postgres: Server, tmp_path: Path) -> None:
    """Four processes and two hundred who ask for help: two hundred replies."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url)
    asked = [stage.typed(f"p{number}", "/help") for number in range(examples(200))]
    stage.close()
    _put(url, asked)
    with _processes(url) as processes:
        _all_go(processes)
    assert _rows(url, "SELECT count(*), count(DISTINCT address) FROM outbox") == [(len(asked), len(asked))]
    _is_sound(url)


def _team(stage: Stage) -> tuple[str, list[str]]:
    """A team of many who look at its sheet; the sheet, and who they are."""
    stage.hear([stage.tapped("p0", "found:SC:y:england", "h0", 60)])
    stage.settle()
    (row,) = stage.rows(select(tables.team))
    people = [f"p{number}" for number in range(TEAM)]
    for one in people[1:]:
        stage.join(one, row.area, row.id)
    (sheet,) = stage.rows(select(tables.sheet))
    stage.put([stage.typed(one, "/start") for one in people])
    stage.settle()
    return sheet.id, people


def test_each_rating_of_a_team_is_in_the_journal_once(postgres: Server, tmp_path: Path) -> None:
    """Forty people of one team tap three times each: as many ratings as taps, in the order of each."""
    url = postgres.emptied()
    stage = Stage(tmp_path, url, FRAMEWORK)
    sheet, people = _team(stage)
    taps = [
        stage.tapped(one, f"rate:{sheet}:{item}:{level}", f"{one} {level}", 60)
        for level in (1, 2, 3)
        for one, item in zip(people, ITEMS, strict=True)
    ]
    stage.close()
    before = len(_rows(url, "SELECT id FROM outbox"))
    _put(url, taps)
    with _processes(url) as processes:
        _all_go(processes)
    bodies = [json.loads(str(body)) for (body,) in _rows(url, "SELECT body FROM journal ORDER BY id")]
    given = [body for body in bodies if body["kind"] == "rating_given"]
    by = Counter(body["by"] for body in given)
    assert len(given) == 3 * TEAM
    assert set(by.values()) == {3}
    for one in by:
        levels = [body["rating"]["level"] for body in given if body["by"] == one]
        assert levels == [1, 2, 3]
    assert len(_rows(url, "SELECT id FROM outbox")) - before >= 3 * TEAM
    _is_sound(url)
