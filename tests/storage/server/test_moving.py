"""A file is carried over to a server: all that is in it, or nothing."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, select

from bot.doctor import examine
from bot.moving import NotMoved, move_to
from storage import erased, moving
from storage.database import queued, tables
from storage.database.backup import back_up
from storage.database.connection import beside, open_database, path_of
from storage.database.faults import DatabaseUnusable
from storage.database.schema import metadata
from storage.erased import Gone
from storage.restore import CannotRestore, restore
from tests.machine.stage import Stage
from tests.server import Server

NOW = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A file with an audit half answered, an event that waits and replies that are not sent."""
    stage = Stage(tmp_path)
    stage.hear([stage.tapped("ann", "found:SC:y:england", "h0", 60)])
    stage.settle()
    (sheet,) = stage.rows(select(tables.sheet))
    for item, level in (("C01", 3), ("C02", 2), ("C01", 1)):
        stage.hear([stage.tapped("ann", f"rate:{sheet.id}:{item}:{level}", f"h {item} {level}", 60)])
        stage.settle()
    stage.run(stage.store.take([stage.tapped("ann", f"note:{sheet.id}:C01", "h", 60)]))
    stage.run(stage.store.take([stage.typed("ann", "Wedi'i gytuno – ✓ 🙂")]))
    stage.put([stage.typed("ann", "/help")])
    stage.close()
    return f"sqlite:///{tmp_path / 'audit.db'}"


def _rows_in_file(url: str) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(path_of(url))) as there:
        return {name: sorted(there.execute(f"SELECT * FROM {name}"), key=repr) for name in metadata.tables}


def _rows_there(url: str) -> dict[str, list[tuple[Any, ...]]]:
    found = {}
    with psycopg.connect(url) as there:
        for name, table in metadata.tables.items():
            columns = ", ".join(f'"{column.name}"' for column in table.columns)
            rows = there.execute(f'SELECT {columns} FROM "{name}"'.encode()).fetchall()
            found[name] = sorted(rows, key=repr)
    return found


def test_all_of_it_is_there_and_goes_on(postgres: Server, file: str, tmp_path: Path) -> None:
    """Row for row the same; what waited is answered there, and numbers go on behind those of the file."""
    before, to = _rows_in_file(file), postgres.emptied()
    said = asyncio.run(move_to(file, to))
    assert _rows_there(to) == before == _rows_in_file(file)
    assert sum(map(len, before.values())) > 40
    assert "counted on both sides" in said[0]
    assert asyncio.run(examine(to)).problems == ()
    with closing(sqlite3.connect(path_of(file))) as there:
        highest = dict(there.execute("SELECT name, seq FROM sqlite_sequence"))
    stage = Stage(tmp_path / "there", to)
    try:
        stage._number, stage._seconds = 1000, 100_000
        assert stage.settle()
        stage.put([stage.typed("ann", "/start")])
        assert stage.settle()
        newest = {
            table.name: max(row.id for row in stage.rows(select(table.c.id)))
            for table in (queued.inbox, queued.outbox)
        }
    finally:
        stage.close()
    assert all(number > highest[name] for name, number in newest.items())
    assert asyncio.run(examine(to)).problems == ()


def test_a_nul_becomes_a_sign(postgres: Server, file: str) -> None:
    """What has no place on a server is the only thing that changes on the way."""
    to = postgres.emptied()
    with closing(sqlite3.connect(path_of(file))) as there, there:
        there.execute("UPDATE person SET name = 'a' || char(0) || 'b'")
    asyncio.run(move_to(file, to))
    assert {row[1] for row in _rows_there(to)["person"]} == {"a\N{REPLACEMENT CHARACTER}b"}


def test_what_is_not_empty_is_left_alone(postgres: Server, file: str) -> None:
    """A second time, or to a database that somebody works with, nothing is moved."""
    to, copy = postgres.emptied(), path_of(file).with_name("copy.db")
    back_up(path_of(file), copy)
    asyncio.run(move_to(file, to))
    before = _rows_there(to)
    with pytest.raises(NotMoved, match="it is not empty"):
        asyncio.run(move_to(f"sqlite:///{copy}", to))
    assert _rows_there(to) == before


def test_nobody_goes_on_with_a_file_that_was_moved(postgres: Server, file: str, tmp_path: Path) -> None:
    """What is answered since is on the server; whoever wants the file back restores it under another name."""
    asyncio.run(move_to(file, postgres.emptied()))
    with pytest.raises(DatabaseUnusable, match="it was moved to a server"):
        asyncio.run(open_database(file))
    assert asyncio.run(examine(file)).problems == ()
    back_up(path_of(file), tmp_path / "copy.db")
    with pytest.raises(CannotRestore, match="was moved to a server, and what came since is there"):
        restore(tmp_path / "copy.db", path_of(file), NOW)
    (tmp_path / "back").mkdir()
    restore(path_of(file), tmp_path / "back" / "audit.db", NOW, moved=True)
    stage = Stage(tmp_path / "back")
    try:
        assert stage.settle()
    finally:
        stage.close()


def test_from_no_file_nothing_moves(postgres: Server, tmp_path: Path) -> None:
    """A name with a slip in it is neither made nor said to have moved."""
    to, slip = postgres.emptied(), tmp_path / "typo.db"
    with pytest.raises(NotMoved, match=r"there is no .*typo\.db"):
        asyncio.run(move_to(f"sqlite:///{slip}", to))
    assert not slip.exists()


def test_a_server_that_is_away_is_said_of_the_place_to_move_to(file: str, tmp_path: Path) -> None:
    """Nothing is wrong with the file."""
    with pytest.raises(NotMoved, match="the database named after --to can't be used"):
        asyncio.run(move_to(file, f"postgresql:///audit?host={tmp_path}&connect_timeout=2"))


def test_the_list_of_what_was_deleted_is_gone_on_with(postgres: Server, file: str) -> None:
    """On a server the journal says what was deleted; what a rule deleted before stands in the file's list."""
    listed = erased.list_of(beside(file))
    erased.add(listed, {Gone("p1"): date(2026, 11, 1)})
    said = asyncio.run(move_to(file, postgres.emptied()))
    assert said[-1] == f"Go on with the list of what was deleted: audit-bot forgotten {listed}"


def test_a_journal_that_does_not_hold_is_not_moved(postgres: Server, file: str) -> None:
    """What is wrong in the file is said, and nothing arrives."""
    to = postgres.emptied()
    with closing(sqlite3.connect(path_of(file))) as there, there:
        there.execute("UPDATE journal SET body = replace(body, '\"level\":2', '\"level\":3')")
    with pytest.raises(NotMoved, match="the journal of the file does not hold"):
        asyncio.run(move_to(file, to))
    assert not any(_rows_there(to).values())


def test_what_is_lost_on_the_way_is_noticed(
    postgres: Server, file: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever goes wrong, there is nothing on the server afterwards, and the file is as it was."""
    to, before = postgres.emptied(), _rows_in_file(file)
    real = moving._rows

    def lossy(here: Connection, query: str) -> Any:
        rows = list(real(here, query))
        return rows[1:] if '"answer"' in query else rows

    monkeypatch.setattr(moving, "_rows", lossy)
    with pytest.raises(NotMoved, match="not all rows arrived"):
        asyncio.run(move_to(file, to))
    assert not any(_rows_there(to).values())
    assert _rows_in_file(file) == before


def test_a_file_that_is_in_use_is_not_moved(postgres: Server, file: str, tmp_path: Path) -> None:
    """It is moved while no assistant runs."""
    stage = Stage(tmp_path)
    try:
        with pytest.raises(Exception, match="is in use by process"):
            asyncio.run(move_to(file, postgres.emptied()))
    finally:
        stage.close()


@pytest.mark.parametrize("to", ["sqlite:///other.db", "elsewhere", "postgresql://host"])
def test_only_a_server_is_moved_to(file: str, to: str) -> None:
    """Another file is what backups are for."""
    with pytest.raises(Exception, match=r"no server|names no database"):
        asyncio.run(move_to(file, to))
