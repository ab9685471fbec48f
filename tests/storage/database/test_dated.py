"""Backups in a folder: how they are named, and which of them go."""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from storage.database.backup import CannotBackUp
from storage.database.connection import path_of
from storage.database.dated import back_up_into, newest
from storage.store import Store
from tests.storage.conftest import NOW
from tests.storage.play import play
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start, tap


def _names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where backups go."""
    made = tmp_path / "backups"
    made.mkdir()
    return made


def _days_later(days: float) -> datetime:
    return NOW + timedelta(days=days)


async def test_old_ones_go_once_there_is_a_new_one(store: Store, url: str, folder: Path) -> None:
    """Those beyond the days go; what is younger stays."""
    assert store
    for day in (0, 1, 20, 35.5):
        back_up_into(path_of(url), folder, _days_later(day), 35)
    assert _names(folder) == {
        "audit-2025-03-02-120000.db",
        "audit-2025-03-21-120000.db",
        "audit-2025-04-06-000000.db",
    }
    assert newest(path_of(url), folder, _days_later(40)) == _days_later(35.5)
    assert newest(path_of(url), folder, _days_later(30)) == _days_later(20)


async def test_what_is_no_backup_of_this_database_stays(store: Store, url: str, folder: Path) -> None:
    """Whatever it is called: a letter, another program's, a link, another database's, one kept by hand."""
    assert store
    (folder / "audit-2020-01-01-000000.db").write_text("a letter")
    with closing(sqlite3.connect(folder / "audit-2020-01-02-000000.db")) as connection:
        connection.executescript("CREATE TABLE music (title)")
    kept = back_up_into(path_of(url), folder, _days_later(-400), 35).path
    (folder / "audit-2020-01-03-000000.db").symlink_to(kept)
    (folder / "spare-2020-01-01-000000.db").write_bytes(kept.read_bytes())
    (folder / "audit-before-the-audit.db").write_bytes(kept.read_bytes())
    (folder / "audit-2020-99-99-000000.db").write_bytes(kept.read_bytes())
    late = back_up_into(path_of(url), folder, _days_later(-1), 35).path
    before = _names(folder)
    assert kept.exists(), "all seemed too old at once"
    made = back_up_into(path_of(url), folder, NOW, 35).path
    assert late.exists()
    assert _names(folder) == before - {kept.name} | {made.name}


async def test_each_is_kept_for_its_own_days(store: Store, url: str, folder: Path) -> None:
    """One made by hand for longer outlasts the daily ones, whoever makes the next; its name says how long."""
    assert store
    by_hand = back_up_into(path_of(url), folder, NOW, 90).path
    assert by_hand.name == "audit-2025-03-01-120000.keep-90.db"
    daily = back_up_into(path_of(url), folder, _days_later(1)).path
    assert back_up_into(path_of(url), folder, _days_later(40), 7).path.exists()
    assert daily.exists(), "all seem too old at once: the clock may be wrong"
    assert back_up_into(path_of(url), folder, _days_later(41), 90).path.exists()
    assert by_hand.exists()
    assert not daily.exists()
    back_up_into(path_of(url), folder, _days_later(91))
    assert not by_hand.exists()


@pytest.mark.parametrize(("days", "every"), [(2, 7.0), (7, 7.01), (90, 90.5)])
async def test_those_of_a_schedule_go_though_each_is_over_when_the_next_is_made(
    store: Store, url: str, folder: Path, days: int, every: float
) -> None:
    """One a week that is kept for a week is a little older than that then; they would pile up for ever."""
    assert store
    for number in range(3):
        made = back_up_into(path_of(url), folder, _days_later(number * every), days)
    assert _names(folder) == {made.path.name}


async def test_another_database_of_the_same_name_keeps_its_backups(
    store: Store, url: str, folder: Path, tmp_path: Path
) -> None:
    """Two assistants that share a folder against the advice lose nothing by it."""
    await play(store, start("ann"), tap("ann", "back"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    other = await Store.open(
        f"sqlite:///{elsewhere / 'audit.db'}",
        FRAMEWORK_BYTES,
        engine=Rules(),
        read=read_small,
        clock=lambda: NOW,
    )
    await play(other, start("ben"), tap("ben", "back"))
    theirs = back_up_into(other.database.path, folder, NOW).path
    await other.close()
    back_up_into(path_of(url), folder, _days_later(99))
    assert theirs.exists()


async def test_the_newest_stays_whatever_the_clock_says(store: Store, url: str, folder: Path) -> None:
    """After the clock was set back the newest by name is not the one just made; both stay."""
    assert store
    ahead = back_up_into(path_of(url), folder, _days_later(1), 1).path
    made = back_up_into(path_of(url), folder, _days_later(-90), 1).path
    assert _names(folder) == {ahead.name, made.name}


async def test_a_backup_that_fails_removes_none(
    store: Store, url: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last good one is there until there is another."""
    assert store
    kept = back_up_into(path_of(url), folder, NOW, 1).path
    earlier = back_up_into(path_of(url), folder, _days_later(0.5), 1).path

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("storage.database.files.on_disk", full)
    with pytest.raises(CannotBackUp):
        back_up_into(path_of(url), folder, _days_later(90), 1)
    assert _names(folder) == {kept.name, earlier.name}


def test_a_folder_that_is_gone_is_named(tmp_path: Path, folder: Path) -> None:
    """As when the disk with the backups is not there."""
    folder.rmdir()
    with pytest.raises(CannotBackUp, match="the folder can't be read"):
        newest(tmp_path / "audit.db", folder, NOW)
