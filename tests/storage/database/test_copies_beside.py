"""Copies from before an upgrade are kept like a backup, and keep nobody who was erased for ever."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.status import status_of
from storage.database.backup import set_aside
from storage.database.connection import open_database
from storage.database.copies import copies_of, remove_over
from storage.database.schema import HEAD
from storage.restore import restore
from tests.company import Company
from tests.data.test_forgetting import CHAT, company, traces
from tests.formats.leaving import FOLDER
from tests.steps import goes

__all__ = ["company"]

NOW = datetime(2027, 6, 1, 12, tzinfo=UTC)
KEEP = timedelta(days=35)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A database with the copies that its upgrades left, 90, 50 and 40 days old, and one of a restore."""
    path = tmp_path / "audit.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((FOLDER / "0012.sql").read_text(encoding="utf-8"))
    for revision, days in (("0003", 90), ("0012", 50), ("0012", 40)):
        copy = set_aside(path, revision)
        aged(copy, days)
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("UPDATE person SET name = name || 'x'")
    aged(set_aside(path, "0012").rename(tmp_path / "audit.db.before-restore-2027-04-01-120000"), 61)
    (tmp_path / "audit.db.before-migration-from-0001").write_bytes(b"no database at all")
    (tmp_path / "audit.db.before-migration-from-0012.txt").write_bytes(b"notes of somebody")
    return path


def aged(path: Path, days: int) -> None:
    """Let a file be that old."""
    at = (NOW - timedelta(days=days)).timestamp()
    os.utime(path, (at, at))


def names(paths: list[Path]) -> list[str]:
    """Of copies, what stands behind the database's name."""
    return [path.name.removeprefix("audit.db.before-") for path in paths]


def test_the_newest_stays_and_older_ones_go(database: Path) -> None:
    """It is the way back to the version before; what is no copy of ours stays, too."""
    found = names([one.path for one in copies_of(database, KEEP)])
    assert found[:3] == ["migration-from-0003", "migration-from-0012", "migration-from-0012.2"]
    assert found[3] == "restore-2027-04-01-120000"
    assert names(remove_over(database, KEEP, NOW - timedelta(days=50), [])) == ["migration-from-0003"]
    assert names(remove_over(database, KEEP, NOW, [date(2027, 4, 1)])) == ["migration-from-0012"]
    assert remove_over(database, KEEP, NOW + timedelta(days=900), []) == []
    left = names(sorted(database.parent.glob("audit.db.before-*")))
    assert left == [
        "migration-from-0001",
        "migration-from-0012.2",
        "migration-from-0012.txt",
        "restore-2027-04-01-120000",
    ]


def test_the_newest_goes_where_somebody_was_erased_since(database: Path) -> None:
    """When its days are over, and not before."""
    erased = [NOW.date() - timedelta(days=9)]
    assert "migration-from-0012.2" not in names(remove_over(database, KEEP, NOW - timedelta(days=6), erased))
    assert names(remove_over(database, KEEP, NOW, erased)) == ["migration-from-0012.2"]


def test_a_clock_that_is_behind_removes_nothing(database: Path) -> None:
    """Copies of the future are as good as new."""
    assert remove_over(database, KEEP, NOW - timedelta(days=200), [NOW.date()]) == []


async def test_status_lists_each_with_its_last_day(database: Path) -> None:
    """And says which one is the way back, and which nobody removes."""
    await (await open_database(f"sqlite:///{database}")).close()
    said = await status_of(f"sqlite:///{database}", None, NOW)
    lines = "\n".join(said.lines())
    assert "Copies of the database beside it: 5" in lines
    assert "before-migration-from-0003, of 2027-03-03, kept until 2027-04-07\n" in lines
    assert "before-restore-2027-04-01-120000, of 2027-04-01, delete it when all is well" in lines
    assert lines.count("the way back") == 1
    assert '"kept_until": "2027-04-07T12:00:00+00:00"' in said.as_json()


def test_a_sweep_removes_them_and_a_restored_one_brings_nobody_back(company: Company) -> None:
    """Who was erased is forgotten in a copy that is restored, and in the end in no file."""
    path = company.store.database.path
    copy = set_aside(path, HEAD)
    at = (company.now - timedelta(days=1)).timestamp()
    os.utime(copy, (at, at))
    company.types(CHAT, "leave")
    company.taps(CHAT, "Leave")
    assert CHAT.encode() in copy.read_bytes()
    company.run(company.store.wipe())
    company.run(company.store.close())
    back = copy.with_name("back.db")
    back.write_bytes(copy.read_bytes())
    restore(back, path, company.now)
    back.unlink()
    for aside in path.parent.glob("audit.db.before-restore-*"):
        aside.unlink()
    company.store = company._open(company.file)
    assert traces(company) == [copy.name]
    company._seconds += 40 * 86400
    company.run(company.store.retain(company.now))
    assert traces(company) == []
    goes(company, "People")
    assert "Zq7" not in company.text("cora")
