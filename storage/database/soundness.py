"""Whether the whole file is what SQLite wrote, looked at beside whoever writes."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from storage.database.faults import DatabaseDamaged, fault_of

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
                    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
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


def is_sound(path: Path) -> bool:
    """Look now; True as well if that could not be found out."""
    return Check(path).run()
