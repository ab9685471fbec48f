"""What a tap costs in a partnership with a round behind it, beside the same tap in a practice audit."""

import sqlite3
from contextlib import AsyncExitStack, closing
from pathlib import Path
from time import process_time

from bench.crowd import Crowd, crowd
from bench.disk import scratch
from bench.measuring import Sample, goal, heading, interleaved, row

REACH = 1.3
"""How many times the cost of a practice audit's tap a team's may have."""

PEOPLE, QUESTIONS = 32, 6
OTHER_TEAMS, MEMBERS = 11, 5
"""Further teams of each partnership, and people in each."""


async def run(pairs: int, *, people: int = PEOPLE, questions: int = QUESTIONS) -> None:
    """Measure both on databases of their own."""
    heading(
        "team",
        f"milliseconds of a processor that an answer takes with {people} people at once, each in a "
        f"partnership of {OTHER_TEAMS + 1} teams that shows what was said last time, against practice audits",
    )
    with scratch() as name:
        async with AsyncExitStack() as stack:
            samples: dict[str, Sample] = {}
            for which in ("team", "practice"):
                folder = Path(name) / which
                folder.mkdir()
                there = await stack.enter_async_context(crowd(folder))
                partnership = folder if which == "team" else None
                samples[which] = _sample(there, partnership, people, questions)
            found = await interleaved(pairs, samples)
    row("an answer for a team", found["team"], "ms", "in a practice audit", found["practice"])
    ratio = found["team"].over(found["practice"]).median
    goal(f"≤ {REACH} ×", ratio, "×", reached=ratio <= REACH)


def _sample(crowded: Crowd, partnership: Path | None, people: int, questions: int) -> Sample:
    async def answers() -> float:
        seated = await crowded.seated(people, questions)
        if partnership:
            with closing(sqlite3.connect(partnership / "crowd.db")) as there, there:
                _made_partnerships(there)
        began = process_time()
        await crowded.tap(seated, ["rate"] * questions)
        return 1000 * (process_time() - began) / (people * questions)

    return answers


def _made_partnerships(there: sqlite3.Connection) -> None:
    """Turn every practice area into a partnership in its second round, with many teams and people."""
    for area, round_, team, sheet, member in there.execute(_PRACTICE).fetchall():
        there.execute("UPDATE area SET practice = 0, name = 'Northshire' WHERE id = ?", (area,))
        there.execute("UPDATE round SET number = 2, closes = '2099-12-18' WHERE id = ?", (round_,))
        there.execute(_PAST_ROUND, (f"past{round_}", member, round_))
        there.execute(_PAST_SHEET, (f"past{sheet}", f"past{round_}", sheet))
        items = [
            (f"past{sheet}", f"{letter}{number:02}", member) for letter in "CPAIW" for number in range(15)
        ]
        there.executemany(_PAST_ANSWER, items)
        for number in range(OTHER_TEAMS):
            other = f"{team}-{number}"
            there.execute(
                "INSERT INTO team (id, area, name, agency, functions, ended)"
                " VALUES (?, ?, ?, 'H', '[]', NULL)",
                (other, area, other),
            )
            there.execute(
                "INSERT INTO sheet (id, round, team, functions, late, facts_note) "
                "VALUES (?, ?, ?, '[]', 0, '')",
                (f"s{other}", round_, other),
            )
            for one in range(MEMBERS):
                there.execute(
                    "INSERT INTO person (id, name, reachable) VALUES (?, 'Somebody', 1)", (f"{other}-{one}",)
                )
                there.execute(
                    "INSERT INTO membership (id, person, area, team, role, pending, ended, not_mine)"
                    " VALUES (?, ?, ?, ?, 'member', 0, NULL, 0)",
                    (f"m{other}-{one}", f"{other}-{one}", area, other),
                )


_PRACTICE = (
    "SELECT area.id, round.id, sheet.team, sheet.id, membership.id FROM area "
    "JOIN round ON round.area = area.id JOIN sheet ON sheet.round = round.id "
    "JOIN membership ON membership.team = sheet.team WHERE area.practice = 1"
)
_PAST_ROUND = (
    "INSERT INTO round (id, area, number, framework, state, opened, progress, released, released_by, remark) "
    "SELECT ?, area, 1, framework, 'released', opened, 0, opened, ?, '' FROM round WHERE id = ?"
)
_PAST_SHEET = (
    "INSERT INTO sheet (id, round, team, submitted, approver, functions, late, facts_note) "
    "SELECT ?, ?, team, '2026-01-01T09:00:00.000000+00:00', 'head', functions, 0, '' FROM sheet WHERE id = ?"
)
_PAST_ANSWER = (
    "INSERT INTO answer (sheet, item, level, backings, by, at) "
    "VALUES (?, ?, 2, '[]', ?, '2026-01-01T09:00:00.000000+00:00')"
)
