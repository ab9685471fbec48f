"""A copy beside a running assistant, and the copy that a migration leaves behind."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from storage.database import backup, files, schema
from storage.database.backup import CannotBackUp, back_up
from storage.database.connection import open_database, path_of
from storage.database.faults import DatabaseFault
from storage.database.schema import HEAD
from storage.store import Store
from storage.writing.journal import verify
from tests.paths import ROOT
from tests.patience import PATIENCE
from tests.storage.conftest import NOW
from tests.storage.play import play, sheet_of
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start, tap

DATABASES = ROOT / "tests/formats/databases"


def _names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def _run(script: str, *arguments: Path) -> "subprocess.CompletedProcess[str]":
    """Run a script in a process of its own, to whatever end."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=PATIENCE)  # noqa: S603 – our own interpreter and script


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
        # a machine that is busy makes few copies meanwhile
        while confirmed[0] < 60 or len(made) < 2:
            await play(store, tap("ann", f"rate:{sheet}:item{confirmed[0]}:1"))
            confirmed[0] += 1
    finally:
        done.set()
        thread.join()
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
    with pytest.raises(DatabaseFault, match=r"audit\.db can't be used: it .* no database of this assistant"):
        back_up(tmp_path / "audit.db", tmp_path / "copy.db")
    assert _names(tmp_path) == ["audit.db"]


def test_a_database_of_another_program_is_not_copied(tmp_path: Path) -> None:
    """Even if that program keeps its revision in the same way."""
    with closing(sqlite3.connect(tmp_path / "audit.db")) as connection:
        connection.executescript("CREATE TABLE alembic_version (version_num); CREATE TABLE journal (entry)")
    with pytest.raises(DatabaseFault, match="it belongs to another program"):
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

    monkeypatch.setattr(files, "on_disk", full)
    with pytest.raises(CannotBackUp, match="No space left on device"):
        back_up(path_of(url), tmp_path / "copy.db")
    assert _names(tmp_path) == before


async def test_a_name_that_does_not_get_on_disk_is_taken_back(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A copy whose name a power cut could still undo is not there when the command has failed."""
    assert store
    before = _names(tmp_path)
    on_disk = files.on_disk

    def files_only(path: Path) -> None:
        if path.is_dir():
            raise OSError(5, "Input/output error")
        on_disk(path)

    monkeypatch.setattr(files, "on_disk", files_only)
    with pytest.raises(CannotBackUp, match="Input/output error"):
        back_up(path_of(url), tmp_path / "copy.db")
    assert _names(tmp_path) == before


async def test_a_file_system_without_links_will_do(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a memory stick, which has no second names for files, the copy is renamed; nothing is overwritten."""
    assert store

    def no_links(_old: Path, _new: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    before = _names(tmp_path)
    back_up(path_of(url), tmp_path / "copy.db")
    assert _names(tmp_path) == sorted([*before, "copy.db"])
    assert _answers(tmp_path / "copy.db") == 0

    def meanwhile(_old: Path, new: Path) -> None:
        new.write_text("kept")
        no_links(_old, new)

    monkeypatch.setattr(os, "link", meanwhile)
    with pytest.raises(CannotBackUp, match="there is a file of that name"):
        back_up(path_of(url), tmp_path / "other.db")
    assert (tmp_path / "other.db").read_text() == "kept"


async def test_names_that_sqlite_or_the_lock_would_take_are_refused(
    store: Store, url: str, tmp_path: Path
) -> None:
    """As audit.db-journal a copy would be gone after the next start; elsewhere the name is like any other."""
    await store.close()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for end in ("-wal", "-shm", "-journal", ".lock"):
        name = f"audit.db{end}"
        (tmp_path / name).unlink(missing_ok=True)
        with pytest.raises(CannotBackUp, match="the database uses that name itself"):
            back_up(path_of(url), elsewhere / ".." / name)
        assert not (tmp_path / name).exists()
        (tmp_path / "linked").unlink(missing_ok=True)
        (tmp_path / "linked").symlink_to(tmp_path)
        with pytest.raises(CannotBackUp, match="the database uses that name itself"):
            back_up(path_of(url), tmp_path / "linked" / name)
    back_up(path_of(url), elsewhere / "audit.db.lock")


@pytest.mark.parametrize("end", ["-wal", "-shm", "-journal"])
async def test_what_is_left_of_another_database_is_not_made_a_part_of_the_copy(
    store: Store, url: str, tmp_path: Path, end: str
) -> None:
    """A stale log beside the new name would be read into the copy when it is opened."""
    assert store
    (tmp_path / f"copy.db{end}").write_bytes(b"of another database")
    with pytest.raises(CannotBackUp, match=f"move copy.db{end} away"):
        back_up(path_of(url), tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


KILLED = """
import os, signal, sys
from pathlib import Path
from storage.database import backup, files
files.on_disk = lambda _path: os.kill(os.getpid(), signal.SIGKILL)
backup.back_up(Path(sys.argv[1]), Path(sys.argv[2]))
"""


async def test_a_killed_backup_leaves_no_copy_of_its_name(store: Store, url: str, tmp_path: Path) -> None:
    """What it leaves is private, and goes with a later copy once nobody can be writing to it."""
    assert store
    to = tmp_path / "copies" / "copy.db"
    to.parent.mkdir()
    for _ in range(2):
        assert _run(KILLED, path_of(url), to).returncode == -signal.SIGKILL
    left = [to.with_name(name) for name in _names(to.parent)]
    assert len(left) == 2
    assert all(one.name.startswith(files.UNFINISHED) for one in left)
    assert {stat.S_IMODE(one.stat().st_mode) for one in left} == {0o600}
    long_ago = left[0].stat().st_mtime - files.ABANDONED - 1
    os.utime(left[0], (long_ago, long_ago))
    back_up(path_of(url), to)
    assert set(_names(to.parent)) == {"copy.db", left[1].name}


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (sqlite3.SQLITE_CANTOPEN, "Run this as the user who runs the bot."),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "Run this as the user who runs the bot."),
        (sqlite3.SQLITE_FULL, "there is no room for it"),
        (sqlite3.SQLITE_IOERR_READ, "Run audit-bot doctor."),
    ],
)
async def test_each_failure_of_sqlite_says_what_to_do(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, sentence: str
) -> None:
    """What can't be brought about as every user is told apart by its code; nothing is left."""
    assert store
    error = sqlite3.OperationalError("it failed")
    error.sqlite_errorcode, error.sqlite_errorname = code, "SQLITE_NAME"

    def fail(_connection: sqlite3.Connection, _source: Path) -> None:
        raise error

    monkeypatch.setattr(backup, "_is_ours", fail)
    before = _names(tmp_path)
    with pytest.raises(DatabaseFault, match=sentence):
        back_up(path_of(url), tmp_path / "copy.db")
    assert _names(tmp_path) == before


async def test_a_folder_that_can_not_be_written_to_is_named(
    store: Store, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a folder of somebody else's."""
    assert store

    def denied(**_where: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", denied)
    with pytest.raises(CannotBackUp, match=r"Permission denied\)\. Check who owns the folder"):
        back_up(path_of(url), tmp_path / "copy.db")


NO_ROOM = """
import resource, sys
from pathlib import Path
from storage.database.backup import CannotBackUp, back_up
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    back_up(Path(sys.argv[1]), Path(sys.argv[2]))
except CannotBackUp as fault:
    print(fault)
"""


async def test_a_copy_that_may_not_grow_is_no_fault_of_the_database(
    store: Store, url: str, tmp_path: Path
) -> None:
    """Over a quota, the folder is to be looked at, not the database; nothing is left."""
    assert store
    before = _names(tmp_path)
    told = _run(NO_ROOM, path_of(url), tmp_path / "copy.db").stdout
    assert told.startswith(f"No backup was made as {tmp_path / 'copy.db'}: it can't be written (SQLITE_IOERR")
    assert told.endswith("and that its disk has room.\n")
    assert _names(tmp_path) == before


async def test_an_old_log_beside_a_restored_copy_has_to_go(
    store: Store, rules: Rules, url: str, tmp_path: Path
) -> None:
    """As the README says: with the log of the old database still there, the old answers are back unseen."""
    await play(store, start("ann"))
    await play(store, tap("ann", "back"))
    sheet = sheet_of(rules, "ann")
    made = back_up(path_of(url), tmp_path / "copy.db")
    await play(store, tap("ann", f"rate:{sheet}:item0:2"))
    log = path_of(url).with_name("audit.db-wal").read_bytes()
    await store.close()
    for left, answers in ((log, 1), (None, 0)):
        restored = tmp_path / f"restored{answers}" / "audit.db"
        restored.parent.mkdir()
        restored.write_bytes(made.path.read_bytes())
        if left:
            restored.with_name("audit.db-wal").write_bytes(left)
        assert _answers(restored) == answers
    again = await Store.open(
        f"sqlite:///{restored}", FRAMEWORK_BYTES, engine=rules, read=read_small, clock=lambda: NOW
    )
    try:
        await play(again, tap("ann", f"rate:{sheet}:item1:2"))
    finally:
        await again.close()
    assert _answers(restored) == 1


@pytest.mark.wide
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
            timeout=PATIENCE,
        )

    assert run("chat", database="audit.db").returncode == 0
    made = run("backup", str(tmp_path / "copy.db"), database="audit.db")
    assert (made.returncode, made.stderr) == (0, "")
    assert made.stdout.startswith(f"{tmp_path / 'copy.db'}: a copy of the database, ")
    bad = (("copy.db", "audit.db"), ("o.db", "no.db"), ("o.db", "x" * 300), ("x" * 300, "audit.db"))
    for name, database in bad:
        failed = run("backup", str(tmp_path / name), database=database)
        assert failed.returncode == 2
        assert failed.stdout == ""
        assert len(failed.stderr.splitlines()) == 1


def _older(path: Path, revision: str) -> int:
    """Make a database as the version of this revision left it; give how many answers it holds."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DATABASES / f"{revision}.sql").read_text(encoding="utf-8"))
    return _answers(path)


def _revision(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(revision)


@pytest.mark.wide
@pytest.mark.parametrize("revision", sorted(path.stem for path in DATABASES.glob("*.sql")))
async def test_a_migration_leaves_a_copy_of_what_was(tmp_path: Path, revision: str) -> None:
    """Of every version there was, whole and private; a database that is up to date leaves none."""
    path = tmp_path / "audit.db"
    answers = _older(path, revision)
    await (await open_database(f"sqlite:///{path}")).close()
    assert _revision(path) == HEAD
    copies = [tmp_path / name for name in _names(tmp_path) if "before-migration" in name]
    wanted = f"audit.db.before-migration-from-{revision}"
    assert [copy.name for copy in copies] == ([wanted] if revision < HEAD else [])
    for copy in copies:
        assert (_revision(copy), _answers(copy)) == (revision, answers)
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


async def test_an_older_copy_stays_as_it_is(tmp_path: Path) -> None:
    """Another database of the same name and revision gets a copy with a number."""
    path = tmp_path / "audit.db"
    answers = _older(path, "0003")
    await (await open_database(f"sqlite:///{path}")).close()
    _older(path, "0003")
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM answer")
    await (await open_database(f"sqlite:///{path}")).close()
    first = tmp_path / "audit.db.before-migration-from-0003"
    assert (_answers(first), _answers(tmp_path / f"{first.name}.2")) == (answers, 0)
    assert answers


async def test_migrations_that_keep_failing_do_not_fill_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Started again and again, the same database is kept once."""
    path = tmp_path / "audit.db"
    answers = _older(path, "0003")

    def fail(_connection: Connection, _path: Path) -> None:
        raise RuntimeError

    monkeypatch.setattr(schema, "upgrade", fail)
    for _ in range(3):
        with pytest.raises(RuntimeError):
            await open_database(f"sqlite:///{path}")
    kept = ["audit.db", "audit.db.before-migration-from-0003", "audit.db.lock"]
    assert _names(tmp_path) == kept
    assert _answers(tmp_path / kept[1]) == answers


async def test_without_a_copy_nothing_is_migrated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The database stays as it was, and the sentence says why and what to do."""
    path = tmp_path / "audit.db"
    _older(path, "0003")

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "on_disk", full)
    with pytest.raises(
        CannotBackUp, match=r"No space left on device.* start again: nothing .* has changed\."
    ):
        await open_database(f"sqlite:///{path}")
    assert _revision(path) == "0003"
    assert _names(tmp_path) == ["audit.db", "audit.db.lock"]
