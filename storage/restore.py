"""Going back to a backup: nothing is touched before it is known to be whole, and nothing is thrown away."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from storage.database import files
from storage.database.backup import copy_pages
from storage.database.faults import (
    DatabaseDamaged,
    DatabaseFault,
    DatabaseHollow,
    DatabaseUnusable,
)
from storage.database.health import is_whole
from storage.database.lock import FileLock
from storage.database.looking import logs, look, sides
from storage.database.schema import prepare, revision_behind
from storage.database.soundness import is_sound
from storage.database.writer import Writer
from storage.queues.letting_go import Kind, let_go
from storage.writing.journal import verify

_OTHER_FILE = "Give another backup. Nothing has changed."
_FOLDER = "Check who owns the database's folder, and that its disk has room. Nothing has changed."


class CannotRestore(DatabaseFault):
    """The database is as it was."""

    def __init__(self, source: Path, problem: str, cure: str) -> None:
        super().__init__(f"{source} was not restored: {problem}. {cure}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done.

    `aside` is where the database before is kept, None if there was none; `migrated` whether the backup was
    of an older version; `dropped` what is not sent any more, by kind.
    """

    aside: Path | None
    migrated: bool
    dropped: Mapping[Kind, int]


def restore(source: Path, database: Path, now: datetime) -> Restored:
    """Put a copy of a backup in the place of the database, which is kept aside.

    Raises CannotRestore, and other faults of the database if it can't be replaced, with everything as it was.
    """
    _look(source, database)
    try:
        with files.unfinished(database.parent) as part:
            _copy(source, part)
            with FileLock(database):
                migrated, dropped = _made_ready(source, part, now)
                _give_owner(part, database)
                files.on_disk(part)
                aside = _put_aside(database, now)
                part.rename(database)
                files.on_disk(database.parent)
        return Restored(aside=aside, migrated=migrated, dropped=dropped)
    except OSError as error:
        raise CannotRestore(source, f"{database} can't be written ({error.strerror})", _FOLDER) from None


def _look(source: Path, database: Path) -> None:
    """Say early what is plainly wrong, with the backup or with the file in whose place it would come."""
    try:
        if not look(source):
            raise CannotRestore(source, "there is no such file", _OTHER_FILE)
    except DatabaseUnusable as fault:
        raise CannotRestore(source, fault.problem, _OTHER_FILE) from None
    except DatabaseDamaged:
        raise CannotRestore(source, "it is damaged", _OTHER_FILE) from None
    with suppress(DatabaseDamaged, DatabaseHollow):
        if look(database) and source.samefile(database):
            raise CannotRestore(source, "it is the database itself", _OTHER_FILE)


def _copy(source: Path, part: Path) -> None:
    try:
        copy_pages(source, part, log=bool(logs(source)))
    except DatabaseUnusable as fault:
        raise CannotRestore(source, fault.problem, _OTHER_FILE) from None
    except (DatabaseDamaged, sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise CannotRestore(source, "there is no room for it", _FOLDER) from None
        raise CannotRestore(source, "it is damaged", _OTHER_FILE) from None


def _made_ready(source: Path, part: Path, now: datetime) -> tuple[bool, Mapping[Kind, int]]:
    """Bring the copy to this version, check what it holds, and take out what must not be sent."""

    def work(connection: Connection) -> tuple[bool, Mapping[Kind, int]]:
        migrated = revision_behind(connection, source) is not None
        prepare(connection, source)
        if not is_whole(connection) or verify(connection) is not None:
            raise DatabaseDamaged(source)
        return migrated, let_go(connection, now)

    writer = Writer(part, writes=True)
    try:
        return writer.transaction(work, "BEGIN IMMEDIATE")
    except DatabaseUnusable as fault:
        raise CannotRestore(source, fault.problem, _OTHER_FILE) from None
    except (DatabaseDamaged, DBAPIError, sqlite3.Error, ValueError):
        # a value that is none is damage, too
        raise CannotRestore(source, "what it holds is damaged", _OTHER_FILE) from None
    finally:
        writer.close()


def _give_owner(part: Path, database: Path) -> None:
    """Let whoever runs the assistant get at what comes in the place of their database."""
    if not os.path.lexists(database):
        return
    owner = database.stat()
    if owner.st_uid != os.geteuid():
        os.chown(part, owner.st_uid, owner.st_gid)


def _put_aside(database: Path, now: datetime) -> Path | None:
    """Keep what is there under a dated name; the log of it must not become a part of the backup."""
    _empty_log(database)
    aside = _free_name(database, now)
    for side in sides(database):
        if side.name.endswith("-shm") or not side.stat().st_size:
            side.unlink()
        else:
            side.rename(aside.with_name(aside.name + side.name.removeprefix(database.name)))
    if not os.path.lexists(database):
        return None
    files.second_name(database, aside)
    files.on_disk(database.parent)
    return aside


def _empty_log(database: Path) -> None:
    """Take what the log holds into the database, so that a crash from here on loses nothing of it."""
    if not logs(database) or not os.path.lexists(database) or not is_sound(database):
        return
    writer = Writer(database, writes=True)
    try:
        writer.truncate_wal()
    finally:
        writer.close()


def _free_name(database: Path, now: datetime) -> Path:
    first = database.with_name(f"{database.name}.before-restore-{now:%Y-%m-%d-%H%M%S}")
    names = (first if number == 1 else first.with_name(f"{first.name}.{number}") for number in range(1, 1000))
    return next(name for name in names if not os.path.lexists(name))
