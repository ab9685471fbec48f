"""What can be wrong with the database, in words for whoever runs the assistant."""

import sqlite3
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError


class DatabaseFault(Exception):  # noqa: N818 – the family of the faults below
    """The database can't do what it should. The text says what to do about it and quotes no content.

    `passes`: it may be over by itself, so that a service tries again. `short` is what it comes to, in words
    that may be shown to anybody.
    """

    passes = False
    short = "the database can't be used"


class DatabaseInUse(DatabaseFault):
    """Another process holds the database. `pid` is its id, None if it could not be read."""

    short = "another process has the database"

    def __init__(self, path: Path | str, pid: int | None) -> None:
        self.pid = pid
        holder = f"process {pid}" if pid else "another process"
        super().__init__(
            f"The database {path} is in use by {holder}. Stop that process first, "
            "or set AUDIT_BOT_DATABASE to another file."
        )


class Overtaken(Exception):  # noqa: N818 – reads as what happened
    """Another process changed what was read: nothing has happened, and all of it is done anew."""


def errors_of(connection: Connection) -> tuple[type[Exception], ...]:
    """What says that a transaction came to nothing: only whoever writes may make something of it."""
    driver: type[Exception] = connection.dialect.loaded_dbapi.Error
    return DBAPIError, driver, UnicodeDecodeError, DatabaseFault, Overtaken


class DatabaseBusy(DatabaseFault):
    """Other processes were in the way for long, or again and again; nothing has happened."""

    passes = True
    short = "others are in the way at the database"

    def __init__(self, where: Path | str) -> None:
        super().__init__(f"Others were in the way for too long at the database {where}.")


class DatabaseUnusable(DatabaseFault):
    """The database can't be opened as it is."""

    def __init__(self, where: Path | str, problem: str, cure: str) -> None:
        self.problem = problem
        super().__init__(f"The database {where} can't be used: {problem}. {cure}")


class DatabaseOutgrown(DatabaseUnusable):
    """A newer version of this program has brought the database up to date, and goes on with it."""

    def __init__(self, where: Path | str, revision: str, known: str) -> None:
        problem = f"a newer version has brought it to revision {revision}, and this one knows up to {known}"
        super().__init__(
            where, problem, "What was under way is finished. Install the newer version here, too."
        )


class DatabaseHollow(DatabaseUnusable):
    """There is a file, and nothing of anybody's in it."""


class DatabaseAway(DatabaseFault):
    """The server can't be reached, or ended a connection over which nothing was written."""

    passes = True
    short = "the database can't be reached"

    def __init__(self, where: Path | str, name: str) -> None:
        self.name = name
        super().__init__(
            f"The database {where} can't be reached, or does not let us in ({name}). Check that its server "
            "runs, and user, password and database in AUDIT_BOT_DATABASE."
        )


class DatabaseReadOnly(DatabaseAway):
    """The server takes no writes: it is a copy of another, or somebody who looks after it wants it so."""

    short = "the database takes no writes"

    def __init__(self, where: Path | str) -> None:
        self.name = "read only"
        DatabaseFault.__init__(
            self,
            f"The database {where} can't be written to: its server takes no writes. Name the server that "
            "does, and check that it is no copy of it.",
        )


class DatabaseSlow(DatabaseAway):
    """The server ended a statement because it took too long; nothing has happened."""

    short = "the database takes too long"

    def __init__(self, where: Path | str) -> None:
        self.name = "too long"
        DatabaseFault.__init__(
            self,
            f"The server of the database {where} ended what took too long. Look at what keeps it busy.",
        )


class DatabaseFull(DatabaseFault):
    """Nothing can be written for now; it can again once there is room."""

    short = "the database has no room"

    def __init__(self, path: Path | str) -> None:
        super().__init__(f"No room to write to the database {path}: free some space on its disk.")


class DatabaseBroken(DatabaseFault):
    """Reading or writing failed in a way that leaves unclear what is stored: the process has to end."""

    def __init__(self, path: Path | str, name: str) -> None:
        super().__init__(
            f"Reading or writing the database {path} failed ({name}). Check its disk, then start again: "
            "everything that was confirmed is checked at the start."
        )


class DatabaseDamaged(DatabaseBroken):
    """What the file holds is not what was written: only a backup helps. Nothing is written to it any more."""

    def __init__(self, path: Path | str) -> None:
        DatabaseFault.__init__(self, damaged(path))


def damaged(path: Path | str) -> str:
    """What to say of a damaged database, and what to do."""
    return (
        f"The database {path} is damaged, and nothing is written to it. Stop the assistant and restore "
        "the last good backup: audit-bot restore FILE. It keeps the damaged database aside."
    )


class ReadTooLong(DatabaseFault):
    """A long read was ended, because as long as one goes on the write-ahead log can't be emptied."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(
            f"Reading the database {path} took too long at a time and was ended. Try again later."
        )


class NotHeard(Exception):  # noqa: N818 – as above
    """What others write can't be heard of. The text says what the address for that does."""


_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

_OTHERS: Mapping[int, Callable[[Path | str], DatabaseFault]] = {
    sqlite3.SQLITE_FULL: DatabaseFull,
    sqlite3.SQLITE_BUSY: partial(DatabaseInUse, pid=None),
    sqlite3.SQLITE_LOCKED: partial(DatabaseInUse, pid=None),
    sqlite3.SQLITE_INTERRUPT: ReadTooLong,
    sqlite3.SQLITE_READONLY: partial(
        DatabaseUnusable, problem="it can't be written to", cure="Check who owns it and how it is mounted."
    ),
    sqlite3.SQLITE_CANTOPEN: partial(
        DatabaseUnusable, problem="it can't be opened", cure="Check its folder and its permissions."
    ),
}


_NO_TEXT = "Could not decode to UTF-8"
"""How the driver begins what it says of a text that is none; it has no code for that."""


def fault_of(error: Exception, path: Path | str) -> DatabaseFault | None:
    """Name what an error of the driver says of the database itself; None if a statement was at fault."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, UnicodeDecodeError) or str(cause).startswith(_NO_TEXT):
        # of a text in a row, or in what the driver itself has to say
        return DatabaseDamaged(path)
    # the low byte is the kind of error, the rest its detail
    primary = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if primary in _DAMAGED:
        return DatabaseDamaged(path)
    if primary == sqlite3.SQLITE_IOERR:
        return DatabaseBroken(path, getattr(cause, "sqlite_errorname", "unknown"))
    fault = _OTHERS.get(primary)
    return fault(path) if fault else None
