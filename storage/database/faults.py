"""What can be wrong with the database, in words for whoever runs the assistant."""

import sqlite3
from pathlib import Path

from sqlalchemy.exc import DBAPIError


class DatabaseFault(Exception):  # noqa: N818 – the family of the faults below
    """The database can't do what it should. The text says what to do about it and quotes no content."""


class DatabaseInUse(DatabaseFault):
    """Another process holds the database. `pid` is its id, None if it could not be read."""

    def __init__(self, path: Path, pid: int | None) -> None:
        self.pid = pid
        holder = f"process {pid}" if pid else "another process"
        super().__init__(
            f"The database {path} is in use by {holder}. Stop that process first, "
            "or set AUDIT_BOT_DATABASE to another file."
        )


class DatabaseUnusable(DatabaseFault):
    """The database can't be opened as it is."""

    def __init__(self, where: Path | str, problem: str, cure: str) -> None:
        super().__init__(f"The database {where} can't be used: {problem}. {cure}")


class DatabaseFull(DatabaseFault):
    """Nothing can be written for now; it can again once there is room."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"No room to write to the database {path}: free some space on its disk.")


class DatabaseBroken(DatabaseFault):
    """Reading or writing failed in a way that leaves unclear what is stored: the process has to end."""

    def __init__(self, path: Path, name: str) -> None:
        super().__init__(
            f"Reading or writing the database {path} failed ({name}). Check its disk, then start again: "
            "everything that was confirmed is checked at the start."
        )


_BROKEN = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


def fault_of(error: DBAPIError | sqlite3.Error, path: Path) -> DatabaseFault | None:
    """Name what an error of the driver says of the database itself; None if a statement was at fault."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    # the low byte is the kind of error, the rest its detail
    primary = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if primary == sqlite3.SQLITE_FULL:
        return DatabaseFull(path)
    if primary in _BROKEN:
        return DatabaseBroken(path, getattr(cause, "sqlite_errorname", "unknown"))
    if primary in _LOCKED:
        return DatabaseInUse(path, None)
    if primary == sqlite3.SQLITE_READONLY:
        return DatabaseUnusable(path, "it can't be written to", "Check who owns it and how it is mounted.")
    if primary == sqlite3.SQLITE_CANTOPEN:
        return DatabaseUnusable(path, "it can't be opened", "Check its folder and its permissions.")
    return None
