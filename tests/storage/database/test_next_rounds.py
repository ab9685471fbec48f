"""Rounds released by an older version: what waits after the migration is what the plan calls for."""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from flows.moments import months_later
from flows.nudges import NudgeState, Stage, nudge_id
from flows.terms import Terms
from storage.database.connection import open_database, path_of
from storage.queues.reminders import plan
from tests.formats.leaving import FOLDER

NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)
"""When the last thing happened in the database."""

MONTHS = {"window": 6, "third": 8, "year": 12}
"""What the versions before planned after a release: for coordinators on the day, for leads a week later."""


def _released(path: Path, day: date) -> str:
    """Make a database of revision 0007 with one round, released on a day; give the area's id."""
    connection = sqlite3.connect(path)
    connection.executescript((FOLDER / "0007.sql").read_text(encoding="utf-8"))
    with connection:
        connection.execute("DELETE FROM nudge")
        connection.execute("UPDATE journal SET at = ?", (NOW.isoformat(timespec="microseconds"),))
        connection.execute("UPDATE round SET state = 'cancelled' WHERE number = 2")
        connection.execute(
            "UPDATE round SET released = ? WHERE number = 1", (f"{day}T12:00:00.000000+00:00",)
        )
        ((area,),) = connection.execute("SELECT id FROM area").fetchall()
        ((subject,),) = connection.execute("SELECT id FROM round WHERE number = 1").fetchall()
        places = connection.execute("SELECT id, role FROM membership WHERE team IS NULL").fetchall()
        for membership, role in places:
            for stage, months in MONTHS.items():
                about = months_later(day, months) + timedelta(days=7 if role == "lead" else 0)
                due = datetime.combine(_working(about), time(9, 30), ZoneInfo("Europe/London")).astimezone(
                    UTC
                )
                is_past = due <= NOW
                row = {
                    "id": nudge_id((subject, Stage(stage), membership, about)),
                    "area": area,
                    "membership": membership,
                    "subject": subject,
                    "stage": stage,
                    "about": f"{about}",
                    "due": due.isoformat(timespec="microseconds"),
                    "claimed": None,
                    "state": "sent" if is_past else "waiting",
                    "outcome": "",
                    "settled": due.isoformat(timespec="microseconds") if is_past else None,
                    "card": "c" if is_past else None,
                    "words": "",
                }
                connection.execute(f"INSERT INTO nudge VALUES ({', '.join(f':{name}' for name in row)})", row)
    connection.close()
    return str(area)


def _working(day: date) -> date:
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def _reminders(path: Path) -> Sequence[Any]:
    with sqlite3.connect(path) as connection:
        found = connection.execute("SELECT * FROM nudge ORDER BY id").fetchall()
    connection.close()
    return found


WIDTH = 12
"""Columns of a reminder before the migration, which adds behind them."""


@pytest.mark.wide
@pytest.mark.parametrize(
    ("weeks_left", "stages"),
    [
        (50, {"next round soon", "next round due"}),
        (30, {"next round soon", "next round due"}),
        (9, {"next round soon", "next round due"}),
        (5, {"next round due"}),
        (-2, set()),
    ],
)
@pytest.mark.parametrize("weekday", range(7))
async def test_what_waits_is_what_the_plan_calls_for(
    url: str, weeks_left: int, stages: set[str], weekday: int
) -> None:
    """Each coordinator has the reminders that are still to come, leads have none; what was sent stays."""
    near = NOW.date() + timedelta(weeks=weeks_left)
    day = near + timedelta(days=weekday - near.weekday())
    area = _released(path_of(url), months_later(day, -12))
    sent = [row[:WIDTH] for row in _reminders(path_of(url)) if row[8] == NudgeState.SENT]
    database = await open_database(url)
    try:
        migrated = _reminders(path_of(url))
        await database.write(lambda connection: plan(connection, [area], Terms(), NOW))
        # of who has joined people hear from the first plan on, which is no migration's
        now = [row for row in _reminders(path_of(url)) if row[4] != Stage.JOINED]
        assert now == migrated
    finally:
        await database.close()
    assert {row[4] for row in migrated if row[8] == NudgeState.WAITING} == stages
    assert [row[:WIDTH] for row in migrated if row[8] == NudgeState.SENT] == sent


async def test_without_a_journal_nothing_has_happened_yet(url: str) -> None:
    """What is still to come is planned as from the beginning of time."""
    path = path_of(url)
    _released(path, months_later(NOW.date() + timedelta(weeks=20), -12))
    with sqlite3.connect(path) as connection:
        connection.execute("DELETE FROM journal")
    connection.close()
    await (await open_database(url)).close()
    waiting = {row[4] for row in _reminders(path) if row[8] == NudgeState.WAITING}
    assert waiting == {"next round soon", "next round due"}
