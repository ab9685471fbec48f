"""Whether the whole file is what SQLite wrote, looked at beside whoever writes."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from storage.database.faults import DatabaseDamaged, fault_of
from storage.database.revision import alembic_version
from storage.database.schema import HEAD
from storage.database.tables import metadata

PATIENCE = 20.0
"""Seconds to wait for a writer that holds the whole file."""


class Check:
    """One look at the whole file, on a connection of its own; `stop` ends it early, from any thread."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        self._guard = threading.Lock()
        self._stopped = False

    def run(self) -> bool:
        """Whether the file is sound; True as well if that could not be found out."""
        reading = f"file:{quote(str(self._path))}?mode=ro"
        try:
            with closing(
                sqlite3.connect(reading, uri=True, timeout=PATIENCE, check_same_thread=False)
            ) as connection:
                with self._guard:
                    if self._stopped:
                        return True
                    self._connection = connection
                try:
                    found = connection.execute("PRAGMA quick_check(1)").fetchone()
                    return bool(found == ("ok",)) and _has_its_columns(connection)
                finally:
                    with self._guard:
                        self._connection = None
        except UnicodeDecodeError:
            # the driver could not even say in words what is wrong
            return False
        except sqlite3.Error as error:
            return not isinstance(fault_of(error, self._path), DatabaseDamaged)

    def stop(self) -> None:
        """End the look, if it is going on."""
        with self._guard:
            self._stopped = True
            if self._connection:
                self._connection.interrupt()


def _has_its_columns(connection: sqlite3.Connection) -> bool:
    """Whether the tables are those of their revision, as far as that is the newest: SQLite would not know."""
    if connection.execute(f"SELECT version_num FROM {alembic_version.name}").fetchall() != [(HEAD,)]:
        return True
    return all(
        {row[1] for row in connection.execute(f'PRAGMA table_info("{table.name}")')} == {*table.c.keys()}
        for table in metadata.tables.values()
    )


def is_sound(path: Path) -> bool:
    """Look now; True as well if that could not be found out."""
    return Check(path).run()
