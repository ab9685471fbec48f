import asyncio
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

import storage.database.schema
from storage.database.connection import open_database, path_of
from storage.database.faults import DatabaseUnusable
from storage.database.schema import HEAD
from tests.patience import PATIENCE


def _schema(path: Path) -> list[tuple[str, ...]]:
    """Everything SQLite knows of the tables of a file, but for their order and the blanks in it."""
    with sqlite3.connect(path) as connection:
        rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    connection.close()
    return sorted((kind, name, table, " ".join((sql or "").split())) for kind, name, table, sql in rows)


def _stamp(path: Path) -> None:
    """Make a database that has the table of the revision, without one, and nothing else."""
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(
            "CREATE TABLE alembic_version (\n\tversion_num VARCHAR(32) NOT NULL, \n\t"
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)\n)"
        )
    connection.close()


async def _with_revision(url: str, revision: str) -> None:
    """Make a database that says it is of this revision."""
    await (await open_database(url)).close()
    with closing(sqlite3.connect(path_of(url))) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))


def test_head_is_the_newest_migration() -> None:
    """The revision a fresh database is stamped with is the one Alembic would reach."""
    config = Config()
    config.set_main_option(
        "script_location", str(Path(storage.database.schema.__file__).parents[1] / "migrations")
    )
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


async def test_migrations_give_the_tables_of_a_fresh_database(tmp_path: Path) -> None:
    """A database brought up step by step is the same, word for word, as one made at once."""
    fresh, grown = tmp_path / "fresh.db", tmp_path / "grown.db"
    _stamp(grown)
    for path in (fresh, grown):
        await (await open_database(f"sqlite:///{path}")).close()
    assert _schema(grown) == _schema(fresh)
    assert len(_schema(fresh)) > 40


async def test_newer_database_is_refused_with_both_numbers(url: str) -> None:
    """A database of a later version is refused, named by both revisions, and left as it is."""
    await _with_revision(url, "0999")
    before = _schema(path_of(url))
    with pytest.raises(DatabaseUnusable, match=f"revision 0999 and this version knows up to {HEAD}"):
        await open_database(url)
    assert _schema(path_of(url)) == before


async def test_revision_nobody_knows_is_refused(url: str) -> None:
    """A revision that no migration leads from is refused in plain words, not by Alembic."""
    await _with_revision(url, "0000")
    with pytest.raises(DatabaseUnusable, match="does not know"):
        await open_database(url)


async def test_database_of_another_program_is_refused(url: str) -> None:
    """A SQLite file with other tables is not written to."""
    connection = sqlite3.connect(path_of(url))
    with connection:
        connection.execute("CREATE TABLE music (title)")
    connection.close()
    with pytest.raises(DatabaseUnusable, match="another program"):
        await open_database(url)
    assert [name for _, name, _, _ in _schema(path_of(url))] == ["music"]


async def test_reading_an_older_database_is_refused(url: str) -> None:
    """A command that only reads does not bring a database up to date."""
    _stamp(path_of(url))
    with pytest.raises(DatabaseUnusable, match="older version"):
        await open_database(url, lock=False)
    assert len(_schema(path_of(url))) == 2


def test_up_to_date_database_needs_no_alembic(url: str) -> None:
    """Making a database and opening it again do not import Alembic."""
    script = (
        "import asyncio, sys\n"
        "from storage.database.connection import open_database\n"
        "async def main():\n"
        "    for _ in range(2):\n"
        "        await (await open_database(sys.argv[1])).close()\n"
        "asyncio.run(main())\n"
        "print('alembic' in sys.modules)\n"
    )
    root = Path(storage.database.schema.__file__).parents[2]
    command = [sys.executable, "-c", script, url]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True, timeout=PATIENCE)  # noqa: S603 – our own interpreter and script
    assert done.stdout == "False\n"


async def test_failed_migration_leaves_the_database_as_it_was(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A migration that stops half way, here by a cancelled task, is undone whole."""
    _stamp(path_of(url))
    before = _schema(path_of(url))

    def upgrade_then_stop(connection: Connection, path: Path) -> None:
        upgrade(connection, path)
        raise asyncio.CancelledError

    upgrade = storage.database.schema.upgrade
    monkeypatch.setattr(storage.database.schema, "upgrade", upgrade_then_stop)
    with pytest.raises(asyncio.CancelledError):
        await open_database(url)
    assert _schema(path_of(url)) == before


OLD_ROWS = (
    "INSERT INTO framework VALUES ('v1', x'00')",
    "INSERT INTO person VALUES ('p1', 1)",
    "INSERT INTO address VALUES ('telegram', '7', 'p1')",
    "INSERT INTO area VALUES ('a1', 'Practice', 'wales', 1)",
    "INSERT INTO team VALUES ('t1', 'a1', 'Health', 'H', '[\"assess\"]')",
    "INSERT INTO membership VALUES ('m1', 'p1', 'a1', 't1', 'member', NULL)",
    "INSERT INTO round VALUES ('r1', 'a1', 1, 'v1', 'open', '2026-11-23T09:00:00.000000+00:00', NULL)",
    "INSERT INTO sheet VALUES ('s1', 'r1', 't1', NULL, NULL)",
    (
        "INSERT INTO answer VALUES ('s1', 'C01', 2, NULL, NULL, 'a note', '[]', 'm1', "
        "'2026-11-23T09:00:00.000000+00:00')"
    ),
    "INSERT INTO conversation VALUES ('telegram', '7', 'm1', NULL, NULL, NULL, NULL, NULL)",
)
"""A practice audit as the first release kept it."""


async def test_answers_of_the_first_release_are_kept(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Bringing a database up to date loses nothing, and fills what is new."""
    _stamp(path_of(url))
    with monkeypatch.context() as then:
        then.setattr(storage.database.schema, "HEAD", "0001")
        await (await open_database(url)).close()
    connection = sqlite3.connect(path_of(url))
    with connection:
        for statement in OLD_ROWS:
            connection.execute(statement)
    connection.close()
    await (await open_database(url)).close()
    connection = sqlite3.connect(path_of(url))
    assert connection.execute("SELECT sheet, item, level, note FROM answer").fetchall() == [
        ("s1", "C01", 2, "a note")
    ]
    assert connection.execute("SELECT functions, late, only FROM sheet").fetchall() == [
        ('["assess"]', 0, None)
    ]
    assert connection.execute("SELECT zone, contact FROM area").fetchall() == [("UTC", "")]
    found = connection.execute("SELECT address, membership, language FROM conversation").fetchall()
    assert found == [("7", "m1", "")]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


async def test_actions_of_the_second_release_are_kept(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An action noted before there were dates is to do, and nobody's team's."""
    _stamp(path_of(url))
    with monkeypatch.context() as then:
        then.setattr(storage.database.schema, "HEAD", "0002")
        await (await open_database(url)).close()
    now = "2026-11-23T09:00:00.000000+00:00"
    connection = sqlite3.connect(path_of(url))
    with connection:
        for statement in (
            "INSERT INTO framework VALUES ('v1', x'00')",
            "INSERT INTO person VALUES ('p1', 'Cora', 1)",
            "INSERT INTO area VALUES ('a1', 'Northshire', 'wales', 0, 'UTC', '')",
            "INSERT INTO membership VALUES ('m1', 'p1', 'a1', NULL, 'coordinator', 0, NULL)",
            f"INSERT INTO round VALUES ('r1', 'a1', 1, 'v1', 'draft', '{now}', NULL, 0, NULL, NULL, '')",
            f"INSERT INTO action VALUES ('x1', 'a1', 'r1', 'C01', 'Write it', 'Health', 'm1', '{now}')",
        ):
            connection.execute(statement)
    connection.close()
    await (await open_database(url)).close()
    connection = sqlite3.connect(path_of(url))
    found = connection.execute("SELECT what, owner, team, due, status, outcome, at FROM action").fetchall()
    assert found == [("Write it", "Health", None, None, "to do", "", now)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()


async def test_words_of_the_catalogue_are_no_data(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The names that the assistant gave are taken out, and those that somebody typed stay."""
    _stamp(path_of(url))
    with monkeypatch.context() as then:
        then.setattr(storage.database.schema, "HEAD", "0005")
        await (await open_database(url)).close()
    now = "2026-11-23T09:00:00.000000+00:00"
    action = f"INSERT INTO action VALUES (?, 'a1', 'r1', 'C01', '…', ?, ?, NULL, 'to do', '', 'm1', '{now}')"
    connection = sqlite3.connect(path_of(url))
    with connection:
        for statement in (
            "INSERT INTO framework VALUES ('v1', x'00')",
            "INSERT INTO person VALUES ('p1', 'Cora', 1, 1)",
            "INSERT INTO area VALUES ('a1', 'Practice', 'wales', 0, 'UTC', '', '[]')",
            "INSERT INTO area VALUES ('a2', 'Practice', 'wales', 1, 'UTC', '', '[]')",
            "INSERT INTO team VALUES ('t1', 'a1', 'The partnership', 'h', '[]', NULL)",
            "INSERT INTO membership VALUES ('m1', 'p1', 'a1', NULL, 'coordinator', 0, NULL, 0)",
            f"INSERT INTO round VALUES ('r1', 'a1', 1, 'v1', 'draft', '{now}', NULL, 0, NULL, NULL, '', '')",
        ):
            connection.execute(statement)
        connection.execute(action, ("x1", "The partnership", None))
        connection.execute(action, ("x2", "The partnership", "t1"))
        connection.execute(action, ("x3", "Head of safeguarding", None))
    connection.close()
    await (await open_database(url)).close()
    connection = sqlite3.connect(path_of(url))
    assert connection.execute("SELECT id, name FROM area").fetchall() == [("a1", "Practice"), ("a2", "")]
    found = connection.execute("SELECT id, owner FROM action ORDER BY id").fetchall()
    assert found == [("x1", ""), ("x2", "The partnership"), ("x3", "Head of safeguarding")]
    connection.close()
