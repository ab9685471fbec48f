"""Nobody else gets at a database that is open, whatever happens to the files beside it."""

import pytest

from storage.database.connection import open_database, path_of
from storage.database.faults import DatabaseInUse
from tests.storage.database.test_database import OPEN, _fill, _run


async def test_deleting_the_file_beside_it_lets_nobody_in(url: str) -> None:
    """Whoever tidies up audit.db.lock while the assistant runs does not let a second one write."""
    opened = await open_database(url)
    try:
        path_of(url).with_name("audit.db.lock").unlink()
        assert _run(OPEN, url).startswith("DatabaseInUse")
    finally:
        await opened.close()
    assert _run(OPEN, url) == ""


async def test_what_is_open_here_is_not_opened_by_hand(url: str) -> None:
    """A second look in the same process does not give up SQLite's own locks, which another would see."""
    opened = await open_database(url)
    try:
        await _fill(opened, "1", 10)
        with pytest.raises(DatabaseInUse):
            await open_database(url)
        await (await open_database(url, lock=False)).close()
        # only with nobody else at the file may SQLite leave the mode with a log
        script = (
            "import sqlite3, sys\n"
            "connection = sqlite3.connect(sys.argv[1], timeout=0)\n"
            "try:\n"
            "    print(connection.execute('PRAGMA journal_mode = DELETE').fetchone()[0])\n"
            "except sqlite3.OperationalError as error:\n"
            "    print(error)\n"
        )
        assert _run(script, str(path_of(url))) == "database is locked\n"
    finally:
        await opened.close()
