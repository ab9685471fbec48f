import asyncio
import os
import sqlite3
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import IntegrityError

from storage.database import connection as database
from storage.database import tables
from storage.database.connection import Database, open_database, path_of
from storage.database.faults import (
    DatabaseBroken,
    DatabaseDamaged,
    DatabaseFull,
    DatabaseInUse,
    DatabaseUnusable,
)
from storage.database.pragmas import PRAGMAS
from tests.patience import PATIENCE
from tests.tables import AS_SHIPPED

OPEN = """
import asyncio, sys
from storage.database.connection import open_database
from storage.database.faults import DatabaseFault
async def main():
    try:
        await (await open_database(sys.argv[1])).close()
    except DatabaseFault as fault:
        print(type(fault).__name__, fault)
asyncio.run(main())
"""

FILE_LIMIT = """
import asyncio, resource, sys
from storage.database.connection import open_database
from storage.database.faults import DatabaseFault
from storage.database.tables import (framework)
async def main():
    database = await open_database(sys.argv[1])
    row = {"version": "1", "data": b"x" * 400_000}
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
    for _ in range(2):
        try:
            await database.write(lambda c: c.execute(framework.insert(), row).rowcount)
        except DatabaseFault as fault:
            print(type(fault).__name__)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
asyncio.run(main())
"""


def _run(script: str, url: str) -> str:
    """Run a script in a process of its own and give what it printed."""
    command = [sys.executable, "-c", script, url]
    root = Path(database.__file__).parents[2]
    return subprocess.check_output(command, cwd=root, text=True, timeout=PATIENCE)  # noqa: S603 – our own interpreter and script


def _modes(folder: Path) -> dict[str, int]:
    """The permissions of every file in a folder."""
    return {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}


def _overwrite_page(path: Path, share: float) -> None:
    """Fill one page of a file with rubbish; `share` says how far into the file."""
    content = bytearray(path.read_bytes())
    start = int(len(content) // 4096 * share) * 4096
    content[start : start + 4096] = b"\xa5" * 4096
    path.write_bytes(content)


async def _pragmas(opened: Database) -> dict[str, object]:
    return {
        name: await opened.read(
            lambda connection, name=name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()  # type: ignore[misc]  # binds the name of this turn
        )
        for name in PRAGMAS
    }


async def _fill(opened: Database, version: str, size: int) -> None:
    row = {"version": version, "data": b"x" * size}
    await opened.write(lambda connection: connection.execute(insert(tables.framework), row).rowcount)


async def test_pragmas_are_in_force(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection waits for the disk, writes ahead, checks references and overwrites what it deletes."""
    monkeypatch.setitem(PRAGMAS, "synchronous", AS_SHIPPED["synchronous"])
    opened = await open_database(url)
    try:
        assert await _pragmas(opened) == {
            "journal_mode": "wal",
            "synchronous": 2,
            "foreign_keys": 1,
            "secure_delete": 1,
            "busy_timeout": 5000,
        }
    finally:
        await opened.close()


async def test_pragmas_are_in_force_on_a_new_connection(url: str) -> None:
    """A connection that replaces a lost one is set the same way."""
    opened = await open_database(url)
    try:
        await opened._main.thread.run(opened._main.works.close)
        assert await _pragmas(opened) == dict(PRAGMAS)
    finally:
        await opened.close()


@pytest.mark.parametrize("error", [ValueError, asyncio.CancelledError, GeneratorExit])
async def test_work_that_raises_is_undone(url: str, error: type[BaseException]) -> None:
    """Whatever the work raises, even what is no Exception, nothing of it is kept."""

    def half(connection: Connection) -> None:
        connection.execute(insert(tables.person), {"id": "a", "name": "", "reachable": True})
        raise error

    opened = await open_database(url)
    try:
        with pytest.raises(error):
            await opened.write(half)
        count = select(func.count()).select_from(tables.person)
        assert await opened.write(lambda connection: connection.execute(count).scalar_one()) == 0
    finally:
        await opened.close()


async def test_pragma_that_stays_otherwise_is_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database that can't be put in the mode we rely on is not used."""
    monkeypatch.setitem(PRAGMAS, "locking_mode", "other")
    with pytest.raises(DatabaseUnusable, match="locking_mode stays at normal instead of other"):
        await open_database(url)


async def test_files_are_private(url: str, tmp_path: Path) -> None:
    """Nobody else on the machine can read the database, its log or its lock."""
    opened = await open_database(url)
    await _fill(opened, "1", 10)
    modes = _modes(tmp_path)
    await opened.close()
    assert {"audit.db", "audit.db-wal", "audit.db.lock"} <= modes.keys()
    assert set(modes.values()) == {0o600}


async def test_tables_are_strict(url: str) -> None:
    """A text in a column of numbers is an error, not a surprise later."""
    opened = await open_database(url)
    try:
        with pytest.raises(IntegrityError):
            await opened.write(
                lambda c: c.exec_driver_sql("INSERT INTO person (id, reachable) VALUES ('a', 'yes')").rowcount
            )
    finally:
        await opened.close()


async def test_second_process_is_refused_by_name(url: str) -> None:
    """Another process is told who holds the database and what to do, and may have it afterwards."""
    opened = await open_database(url)
    told = _run(OPEN, url)
    await opened.close()
    assert told.startswith(f"DatabaseInUse The database {path_of(url)} is in use by process {os.getpid()}.")
    assert "AUDIT_BOT_DATABASE" in told
    assert _run(OPEN, url) == ""


async def test_second_opening_in_one_process_is_refused(url: str) -> None:
    """The lock holds inside one process, too."""
    opened = await open_database(url)
    with pytest.raises(DatabaseInUse):
        await open_database(url)
    await opened.close()


async def test_reading_beside_the_writer(url: str) -> None:
    """A command that only reads sees what is committed while the assistant runs, and can't write."""
    opened = await open_database(url)
    await _fill(opened, "1", 10)
    reader = await open_database(url, lock=False)
    try:
        count = select(func.count()).select_from(tables.framework)
        assert await reader.read(lambda connection: connection.execute(count).scalar_one()) == 1
        with pytest.raises(DatabaseUnusable, match="written"):
            await _fill(reader, "2", 10)
    finally:
        await reader.close()
        await opened.close()


async def test_log_in_use_is_not_emptied_and_says_so(url: str) -> None:
    """While another connection reads from the log, emptying it is put off; afterwards it works."""
    opened = await open_database(url)
    reader = sqlite3.connect(path_of(url))
    try:
        await _fill(opened, "1", 10)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM framework").fetchone()
        await _fill(opened, "2", 10)
        assert not await opened.truncate_wal()
        reader.execute("COMMIT")
        assert await opened.truncate_wal()
    finally:
        reader.close()
        await opened.close()


async def test_reading_needs_a_database(url: str) -> None:
    """Reading never makes a database."""
    with pytest.raises(DatabaseUnusable, match="does not exist"):
        await open_database(url, lock=False)
    assert not path_of(url).exists()


@pytest.mark.parametrize(
    "bad",
    [
        "postgresql://user:canary@host",
        "mysql://user:canary@host/db",
        "sqlite://",
        "sqlite:///:memory:",
        "canary",
        "",
    ],
)
async def test_other_urls_are_refused_without_quoting_them(bad: str) -> None:
    """A URL that is no file of SQLite is refused with an example and not repeated: it may hold a password."""
    with pytest.raises(DatabaseUnusable, match=r"sqlite:///audit\.db") as refusal:
        await open_database(bad)
    assert "canary" not in str(refusal.value)


async def test_old_sqlite_is_refused(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python that brings a SQLite without strict tables is told apart from a damaged file."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 31, 1))
    with pytest.raises(DatabaseUnusable, match=r"3\.37 or newer"):
        await open_database(url)


async def test_missing_folder_is_named(tmp_path: Path) -> None:
    """A folder that does not exist is named, and not made."""
    with pytest.raises(DatabaseUnusable, match=str(tmp_path / "none")):
        await open_database(f"sqlite:///{tmp_path}/none/audit.db")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("name", "cure"), [("audit.db", "Name a file in it"), ("audit.db.lock", "Check its folder")]
)
async def test_path_that_can_not_be_written_is_named(url: str, name: str, cure: str) -> None:
    """Where a file can't be made, here because a folder is in its place, the refusal names it."""
    path_of(url).with_name(name).mkdir()
    with pytest.raises(DatabaseUnusable, match=cure):
        await open_database(url)


@pytest.mark.parametrize("content", [b"this is a letter, not a database\n" * 100, b"\n", b"SQLite format 2"])
async def test_file_that_is_no_database_is_left_alone(url: str, content: bytes) -> None:
    """A file of another kind, however short, is refused in plain words and not touched."""
    path_of(url).write_bytes(content)
    path_of(url).chmod(0o644)
    with pytest.raises(DatabaseUnusable, match="it is no database of this assistant"):
        await open_database(url)
    assert path_of(url).stat().st_mode & 0o777 == 0o644
    assert path_of(url).read_bytes() == content
    assert [each.name for each in path_of(url).parent.iterdir()] == [path_of(url).name]
    path_of(url).unlink()
    await (await open_database(url)).close()


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
async def test_damage_is_found_at_the_start(url: str, share: float) -> None:
    """A page overwritten anywhere in the file is found before anybody is answered."""
    opened = await open_database(url)
    rows = [{"id": f"p{number:06}", "name": "", "reachable": True} for number in range(20_000)]
    await opened.write(lambda connection: connection.execute(insert(tables.person), rows).rowcount)
    await opened.close()
    _overwrite_page(path_of(url), share)
    # as if it had not been closed
    path_of(url).with_name("audit.db-wal").write_bytes(b"\0" * 32)
    with pytest.raises(DatabaseDamaged, match="is damaged"):
        await open_database(url)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
async def test_damage_is_found_while_others_work(url: str, share: float) -> None:
    """After a clean end nobody waits for the look at the whole file; what it finds is the end of writing."""
    opened = await open_database(url)
    rows = [{"id": f"p{number:06}", "name": "", "reachable": True} for number in range(20_000)]
    await opened.write(lambda connection: connection.execute(insert(tables.person), rows).rowcount)
    await opened.close()
    _overwrite_page(path_of(url), share)
    opened = await open_database(url)
    try:
        with pytest.raises(DatabaseDamaged, match="audit-bot restore FILE"):
            await opened.checked()
        with pytest.raises(DatabaseDamaged):
            await _fill(opened, "1", 10)
    finally:
        await opened.close()


async def test_full_disk_is_recoverable(url: str) -> None:
    """With no room left writing is refused and reading goes on; with room again writing does, too."""
    opened = await open_database(url)
    try:
        await _fill(opened, "1", 10)
        pages = await opened.read(lambda c: c.exec_driver_sql("PRAGMA page_count").scalar_one())
        await opened.read(lambda c: c.exec_driver_sql(f"PRAGMA max_page_count = {pages}").scalar_one())
        with pytest.raises(DatabaseFull, match="free some space"):
            await _fill(opened, "2", 100_000)
        query = select(tables.framework.c.version)
        assert await opened.read(lambda c: c.execute(query).scalars().all()) == ["1"]
        await opened.read(lambda c: c.exec_driver_sql("PRAGMA max_page_count = 100000").scalar_one())
        await _fill(opened, "2", 100_000)
        assert await opened.read(lambda c: c.execute(query).scalars().all()) == ["1", "2"]
    finally:
        await opened.close()


def test_failed_write_is_final(url: str) -> None:
    """After the system failed to write, every later call says so, even when the cause has gone."""
    assert _run(FILE_LIMIT, url).split() == ["DatabaseBroken", "DatabaseBroken"]


async def test_failing_sync_breaks_the_database(url: str) -> None:
    """The error SQLite gives for a failed fsync is one that ends the process."""
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_FSYNC
    error.sqlite_errorname = "SQLITE_IOERR_FSYNC"

    def fail(_: object) -> None:
        raise error

    opened = await open_database(url)
    try:
        with pytest.raises(DatabaseBroken, match="SQLITE_IOERR_FSYNC"):
            await opened.write(fail)
        with pytest.raises(DatabaseBroken):
            await opened.read(lambda _: None)
    finally:
        await opened.close()


async def test_error_shows_no_parameters(url: str) -> None:
    """What SQLAlchemy says of a failed statement holds none of the values."""
    opened = await open_database(url)
    try:
        row = {"id": "t", "area": "nowhere", "name": "canary", "agency": "a", "functions": frozenset()}
        with pytest.raises(IntegrityError) as refusal:
            await opened.write(lambda connection: connection.execute(insert(tables.team), row).rowcount)
        assert "canary" not in str(refusal.value)
    finally:
        await opened.close()


async def test_work_that_stops_an_iteration_is_an_error_like_any_other(url: str) -> None:
    """A StopIteration, which no future can carry, comes out as an error and holds up nobody."""
    opened = await open_database(url)
    try:
        with pytest.raises(RuntimeError, match="StopIteration"):
            await opened.write(lambda _: next(iter(())))
        assert await opened.read(lambda _: "next") == "next"
    finally:
        await opened.close()


async def test_cancelled_caller_hears_of_it_when_the_transaction_has_ended(url: str) -> None:
    """A caller cancelled in the middle, twice, waits until it is known what is on disk."""
    begun, go_on = threading.Event(), threading.Event()

    def slow(connection: Connection) -> None:
        connection.execute(insert(tables.person), {"id": "a", "name": "", "reachable": True})
        begun.set()
        assert go_on.wait(PATIENCE)

    opened = await open_database(url)
    try:
        task = asyncio.create_task(opened.write(slow))
        await asyncio.to_thread(begun.wait, PATIENCE)
        for _ in range(2):
            task.cancel()
            await asyncio.sleep(0)
            assert not task.done()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        count = select(func.count()).select_from(tables.person)
        assert await opened.read(lambda connection: connection.execute(count).scalar_one()) == 1
    finally:
        await opened.close()


async def test_closed_database_says_so(url: str) -> None:
    """Whoever comes after the end is told, and closing once more does nothing."""
    opened = await open_database(url)
    await opened.close()
    await opened.close()
    for ask in (opened.read, opened.write, opened.beside):
        with pytest.raises(DatabaseUnusable, match="it is closed"):
            await ask(lambda _: None)
