"""What root does for the user who runs the assistant leaves nothing that this user can't write to."""

import os
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.clock import Clock
from bot.erasing import Wanted, erase
from storage.database.backup import back_up
from storage.database.connection import open_database
from storage.database.lock import FileLock
from storage.database.owner import not_its_own
from storage.restore import restore
from storage.store import Store
from tests.storage.conftest import NOW
from tests.storage.play import play
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start

NOBODY = 65534

pytestmark = pytest.mark.skipif(os.geteuid() != 0, reason="only root can act for another user")


@pytest.fixture
def served(tmp_path: Path) -> Path:
    """A folder that belongs to the user who runs the assistant."""
    folder = tmp_path / "served"
    folder.mkdir()
    os.chown(folder, NOBODY, NOBODY)
    return folder


async def _filled(database: Path) -> str:
    """Make a database with one person; give who that is."""
    rules = Rules()
    store = await Store.open(
        f"sqlite:///{database}", FRAMEWORK_BYTES, engine=rules, read=read_small, clock=lambda: NOW
    )
    await play(store, start("ann"))
    person = await store.database.read(_person)
    await store.close()
    return person


def _person(connection: Connection) -> str:
    return str(connection.execute(text("SELECT id FROM person")).scalar_one())


def _owners(folder: Path) -> dict[str, int]:
    return {one.name: one.stat().st_uid for one in folder.iterdir()}


async def test_what_root_makes_belongs_to_who_runs_the_assistant(served: Path, tmp_path: Path) -> None:
    """A new database, its lock, a backup and the lists of an erasure are the folder's owner's."""
    database, backups = served / "audit.db", tmp_path / "backups"
    backups.mkdir()
    os.chown(backups, NOBODY, NOBODY)
    person = await _filled(database)
    back_up(database, backups / "audit.copy.db")
    clock: Clock = lambda: NOW  # noqa: E731
    done = await erase(f"sqlite:///{database}", backups, Wanted(person=person), clock, really=True)
    assert any("Deleted: 1." in line for line in done)
    assert {"audit.db", "audit.db.lock", "audit.db.forgotten"} <= set(_owners(served))
    assert {"audit.copy.db", "audit.db.forgotten"} == set(_owners(backups))
    assert set(_owners(served).values()) | set(_owners(backups).values()) == {NOBODY}


async def test_what_root_restores_into_an_empty_folder_is_its_owners(served: Path, tmp_path: Path) -> None:
    """On a new machine the service can open what it is given there."""
    first = tmp_path / "first.db"
    await _filled(first)
    copy = back_up(first, tmp_path / "copy.db").path
    restore(copy, served / "audit.db", NOW)
    assert set(_owners(served).values()) == {NOBODY}
    database = await open_database(f"sqlite:///{served / 'audit.db'}")
    await database.close()
    assert set(_owners(served).values()) == {NOBODY}


async def test_a_file_of_roots_is_named_with_its_cure(served: Path) -> None:
    """What an earlier version left behind is found before the assistant trips over it."""
    database = served / "audit.db"
    await _filled(database)
    listed = served / "audit.db.forgotten"
    listed.write_text("")
    (said,) = not_its_own(database)
    assert said.endswith(f"As root: chown {NOBODY} {listed}")
    os.chown(listed, NOBODY, NOBODY)
    assert not_its_own(database) == []


def test_root_gives_no_file_away_that_a_link_leads_to(served: Path, tmp_path: Path) -> None:
    """Who runs the assistant can't have root hand over what is not theirs."""
    other = tmp_path / "other"
    other.write_text("")
    (served / "audit.db.lock").symlink_to(other)
    with pytest.raises(Exception, match=r"audit\.db\.lock can't be made"):
        FileLock(served / "audit.db")
    assert other.stat().st_uid == 0
