"""A copy beside a running assistant, and the copy that a migration leaves behind."""

import os
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import backup
from storage.database.backup import CannotBackUp, back_up
from storage.database.connection import open_database, path_of
from storage.database.faults import DatabaseFault
from storage.store import Store
from storage.writing.journal import verify
from tests.storage.conftest import NOW
from tests.storage.play import play, sheet_of
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start, tap

ROOT = Path(__file__).parents[2]


def _names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def _answers(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
        (count,) = connection.execute("SELECT count(*) FROM answer").fetchone()
    return int(count)


async def test_copies_beside_a_writer_hold_what_was_confirmed(
    store: Store, rules: Rules, url: str, tmp_path: Path
) -> None:
    """While answers keep coming, each copy is whole, holds all that was on disk before it, and verifies."""
    await play(store, start("ann"))
    sheet, done, made = "", threading.Event(), list[tuple[Path, int]]()

    def copy() -> None:
        while not done.is_set():
            before = confirmed[0]
            path = tmp_path / f"copy{len(made)}.db"
            back_up(path_of(url), path)
            made.append((path, before))

    confirmed = [0]
    thread = threading.Thread(target=copy)
    await play(store, tap("ann", "back"))
    sheet = sheet_of(rules, "ann")
    thread.start()
    try:
        for number in range(60):
            await play(store, tap("ann", f"rate:{sheet}:item{number}:1"))
            confirmed[0] = number + 1
    finally:
        done.set()
        thread.join()
    assert len(made) > 1
    assert all(_answers(path) >= before for path, before in made)
    last = await open_database(f"sqlite:///{made[-1][0]}", lock=False)
    try:
        assert await last.read(verify) is None
    finally:
        await last.close()


async def test_backup_goes_on_in_place_of_the_database(
    store: Store, rules: Rules, url: str, tmp_path: Path
) -> None:
    """Put in another folder it opens and takes the next answer; only its owner may read it."""
    await play(store, start("ann"))
    await play(store, tap("ann", "back"))
    sheet = sheet_of(rules, "ann")
    await play(store, tap("ann", f"rate:{sheet}:item0:2"))
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    made = back_up(path_of(url), elsewhere / "audit.db")
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert _names(elsewhere) == ["audit.db"]
    assert made.size == made.path.stat().st_size
    again = await Store.open(
        f"sqlite:///{made.path}", FRAMEWORK_BYTES, engine=rules, read=read_small, clock=lambda: NOW
    )
    try:
        await play(again, tap("ann", f"rate:{sheet}:item1:2"))
    finally:
        await again.close()
    assert _answers(made.path) == 2
    assert _answers(path_of(url)) == 1


async def test_nothing_is_overwritten(store: Store, url: str, tmp_path: Path) -> None:
    """Neither the database, by whatever name, nor a file, a folder or a link; what is wrong is said."""
    assert store
    source = path_of(url)
    (tmp_path / "there.db").write_text("kept")
    (tmp_path / "link.db").symlink_to(source)
    (tmp_path / "dangling.db").symlink_to(tmp_path / "nowhere")
    os.link(source, tmp_path / "hard.db")
    before = _names(tmp_path)
    for name in (
        "there.db",
        "link.db",
        "dangling.db",
        "hard.db",
        source.name,
        f"../{tmp_path.name}/there.db",
    ):
        with pytest.raises(CannotBackUp, match="there is a file of that name"):
            back_up(source, tmp_path / name)
    with pytest.raises(CannotBackUp, match="this is a folder"):
        back_up(source, tmp_path)
    with pytest.raises(CannotBackUp, match="its folder does not exist"):
        back_up(source, tmp_path / "no" / "copy.db")
    assert (tmp_path / "there.db").read_text() == "kept"
    assert _names(tmp_path) == before


@pytest.mark.parametrize("content", [b"", b"no database" * 1000])
def test_what_is_no_database_of_ours_is_not_copied(tmp_path: Path, content: bytes) -> None:
    """An empty file, or one of another kind, gives a sentence and no copy."""
    (tmp_path / "audit.db").write_bytes(content)
    with pytest.raises(DatabaseFault):
        back_up(tmp_path / "audit.db", tmp_path / "copy.db")
    assert _names(tmp_path) == ["audit.db"]


async def test_a_copy_that_fails_leaves_nothing(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """If it can't be got on disk, there is no file of its name, nor any other."""
    assert store
    before = _names(tmp_path)

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_on_disk", full)
    with pytest.raises(CannotBackUp, match="No space left on device"):
        back_up(path_of(url), tmp_path / "copy.db")
    assert _names(tmp_path) == before


def test_the_command_says_what_it_did_and_what_it_can_not(tmp_path: Path) -> None:
    """One line each way, and no traceback: copied, there already, no database."""

    def run(*arguments: str, database: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"AUDIT_BOT_DATABASE": f"sqlite:///{tmp_path / database}"}
        command = [sys.executable, "-m", "bot", *arguments]
        return subprocess.run(  # noqa: S603 – our own program
            command,
            cwd=ROOT,
            env=environment,
            input="",
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    assert run("chat", database="audit.db").returncode == 0
    made = run("backup", str(tmp_path / "copy.db"), database="audit.db")
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith(f"{tmp_path / 'copy.db'}: a copy of the database, ")
    for name, database in (("copy.db", "audit.db"), ("other.db", "nowhere.db")):
        failed = run("backup", str(tmp_path / name), database=database)
        assert failed.returncode == 2
        assert failed.stdout == ""
        assert len(failed.stderr.splitlines()) == 1


async def test_a_migration_leaves_a_copy_of_what_was(tmp_path: Path) -> None:
    """As it was, under a name of its own each time; with no room for it nothing is migrated."""
    dump = (ROOT / "tests/formats/databases/0003.sql").read_text(encoding="utf-8")
    path = tmp_path / "audit.db"
    for _ in range(2):
        path.unlink(missing_ok=True)
        with closing(sqlite3.connect(path)) as connection:
            connection.executescript(dump)
            answers = connection.execute("SELECT count(*) FROM answer").fetchone()[0]
        await (await open_database(f"sqlite:///{path}")).close()
    copies = [name for name in _names(tmp_path) if "before-migration" in name]
    assert copies == ["audit.db.before-migration-from-0003", "audit.db.before-migration-from-0003.2"]
    for name in copies:
        assert _answers(tmp_path / name) == answers
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0003",)


async def test_without_a_copy_nothing_is_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database stays as it was, and the sentence says why."""
    path = tmp_path / "audit.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((ROOT / "tests/formats/databases/0003.sql").read_text(encoding="utf-8"))

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "_on_disk", full)
    with pytest.raises(CannotBackUp, match="No space left on device"):
        await open_database(f"sqlite:///{path}")
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0003",)
