"""What every connection is set to, read back before it is used."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from storage.database.faults import DatabaseUnusable

PRAGMAS: Mapping[str, str | int] = {
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": 5000,
}
"""For a connection that writes, with the values as SQLite reads them back; `synchronous` 2 is FULL."""

READING: Mapping[str, str | int] = {
    "query_only": 1,
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "wal_autocheckpoint": 0,
}
"""The same for a connection that only reads, beside one that writes: moving the log is the writer's."""


def set_pragmas(connection: Any, pragmas: Mapping[str, str | int], path: Path) -> None:
    """Set them on a new connection of the driver's.

    If one stays as it was the connection is closed and DatabaseUnusable raised.
    """
    try:
        cursor = connection.cursor()
        try:
            for name, wanted in pragmas.items():
                cursor.execute(f"PRAGMA {name} = {wanted}")
                cursor.execute(f"PRAGMA {name}")
                (found,) = cursor.fetchone()
                if found != wanted:
                    problem = f"{name} stays at {found} instead of {wanted}"
                    raise DatabaseUnusable(path, problem, "Put it on a local disk.")
        finally:
            cursor.close()
    except BaseException:
        # no pool has taken it over yet, so nobody else would close it
        connection.close()
        raise
