"""Files of others under the database's name: told apart, and left as they are, mode and all."""

import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storage.database.connection import open_database, path_of
from storage.database.faults import DatabaseFault


def _of_another_program(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA journal_mode = WAL; CREATE TABLE music (title TEXT)")


def _of_another_that_migrates(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE alembic_version (version_num); CREATE TABLE music (title)")


def _of_another_that_is_about_to(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('0001')"
        )


def _without_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA journal_mode = WAL; CREATE TABLE one (x); DROP TABLE one")


STRANGERS: dict[str, Callable[[Path], object]] = {
    "a letter": lambda path: path.write_text("Dear all, " * 1000),
    "a picture": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(5000)),
    "source code of ours": lambda path: path.write_text('made = "CREATE TABLE alembic_version (x)"\n' * 50),
    "one byte": lambda path: path.write_bytes(b"x"),
    "another program's database": _of_another_program,
    "another program's that migrates as we do": _of_another_that_migrates,
    "another's of which only the version is there": _of_another_that_is_about_to,
    "a database without tables": _without_tables,
    "an empty file": Path.touch,
    "a folder": Path.mkdir,
}


@pytest.mark.parametrize("name", STRANGERS)
@pytest.mark.parametrize("lock", [True, False])
async def test_a_stranger_is_left_as_it_is(url: str, name: str, lock: bool) -> None:  # noqa: FBT001 – a case
    """Its content, its mode and its folder are as they were, and the sentence says that it is not ours."""
    path = path_of(url)
    STRANGERS[name](path)
    path.chmod(0o755)
    before = None if path.is_dir() else path.read_bytes()
    with pytest.raises(DatabaseFault, match="no database of this assistant"):
        await open_database(url, lock=lock)
    assert [one.name for one in path.parent.iterdir()] == [path.name]
    assert stat.S_IMODE(path.stat().st_mode) == 0o755
    assert before is None or path.read_bytes() == before


async def test_what_a_killed_process_left_is_ours(tmp_path: Path) -> None:
    """Before anything was moved into the file, it is a page without tables; all are in the log."""
    tables = (Path(__file__).parents[2] / "formats/databases/0008.sql").read_text()
    with closing(sqlite3.connect(tmp_path / "audit.db")) as connection:
        connection.executescript("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
        connection.executescript(tables)
        for end in ("", "-wal"):
            (tmp_path / f"killed.db{end}").write_bytes((tmp_path / f"audit.db{end}").read_bytes())
    assert (tmp_path / "killed.db").stat().st_size == 4096
    await (await open_database(f"sqlite:///{tmp_path / 'killed.db'}")).close()


async def test_an_interrupted_making_leaves_nothing_of_the_name(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever ends the first start, the next one begins anew."""

    def end(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("storage.database.making.prepare", end)
        with pytest.raises(KeyboardInterrupt):
            await open_database(url)
    assert not path_of(url).exists()
    await (await open_database(url)).close()
