"""Going back to a backup: nothing is touched before it is known to be whole, and nothing is thrown away."""

import errno
import os
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from flows.changes import HoldPlaced
from storage.database import files, revision
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
from storage.database.owner import leave_to_owner
from storage.database.schema import prepare, revision_behind
from storage.database.soundness import is_sound
from storage.database.tables import journal
from storage.database.writer import Writer
from storage.erased import Gone, NoList, add, erased_in, list_of, read, read_given
from storage.queues.letting_go import Kind
from storage.restored import made_ready
from storage.writing import retaining
from storage.writing.journal import verify

_OTHER_FILE = "Give another backup. Nothing has changed."
_OTHER_PLACE = "Set AUDIT_BOT_DATABASE to another file. Nothing has changed."
_OTHER_LIST = "Give the file that ends in .forgotten. Nothing has changed."
_OWNER = "Check who owns the backup and the database's folder. Nothing has changed."
_READER = "End it, such as audit-bot doctor or status, and try again. Nothing has changed."
_DISK = "Check the disks that both are on. Nothing has changed."
_FOLDER = "Check who owns the database's folder, and that its disk has room. Nothing has changed."


class CannotRestore(DatabaseFault):
    """The database is as it was."""

    def __init__(self, source: Path, problem: str, cure: str) -> None:
        super().__init__(f"{source} was not restored: {problem}. {cure}")


class NotConfirmed(DatabaseFault):
    """The backup is in place, and may be gone again after a power cut."""

    def __init__(self, source: Path, database: Path, why: str) -> None:
        super().__init__(
            f"{database} is now what {source} holds, but its disk did not confirm it ({why}). Check the "
            "disk, then run audit-bot doctor."
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What was done.

    `aside` is where the database before is kept, None if there was none; `migrated` whether the backup was
    of an older version; `dropped` what is not sent or answered any more, by kind; `forgotten` how many people
    were forgotten since the backup, None if nothing tells of what came after it; `ended` how many areas,
    rounds or texts were deleted since; `moved` as below. `holds`: those of the database before are known,
    and are there. `unlisted` is how much the backup says was deleted, and no list says so. `ends` is when the
    last of its journal was written, UTC, None for an empty one.
    """

    aside: Path | None
    migrated: bool
    dropped: Mapping[Kind, int]
    forgotten: int | None
    ended: int = 0
    moved: bool = False
    holds: bool = True
    unlisted: int = 0
    ends: datetime | None = None


def restore(
    source: Path, database: Path, now: datetime, *, moved: bool = False, erased: Path | None = None
) -> Restored:
    """Put a copy of a backup in the place of the database, which is kept aside.

    `moved`: nothing came after the backup, because the assistant was stopped before it was made and has not
    run since. Then nothing is let go and nobody is told. Who was forgotten since the backup is forgotten in
    it, too: by the database that is there, the lists beside it and beside the backup, and the list `erased`.

    Raises CannotRestore, and other faults of the database if it can't be replaced, with everything as it was;
    NotConfirmed after it was replaced.
    """
    _look(source, database)
    try:
        with files.unfinished(database.parent) as part:
            _copy(source, part)
            with FileLock(database):
                _refuse_moved(source, database)
                gone = _gone(source, database, erased)
                held = {} if moved else _held(database)
                made = _made_ready(source, part, now, gone or {}, held or {}, lost=not moved)
                _give_owner(part, database)
                files.on_disk(part)
                # what is listed stays listed, also where the list came from elsewhere
                add(list_of(database), gone or {})
                aside = _put_aside(source, database, now)
                part.rename(database)
                _confirm(source, database)
        return Restored(
            aside=aside,
            migrated=made.migrated,
            dropped=made.dropped,
            forgotten=None if gone is None and not moved else made.people,
            ended=made.ended,
            moved=moved,
            holds=held is not None,
            unlisted=made.unlisted,
            ends=made.ends,
        )
    except OSError as error:
        raise CannotRestore(source, f"{database} can't be written ({error.strerror})", _FOLDER) from None


def _confirm(source: Path, database: Path) -> None:
    try:
        files.on_disk(database.parent)
    except OSError as error:
        raise NotConfirmed(source, database, error.strerror or "no reason given") from None


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
    except sqlite3.DatabaseError as error:
        raise _meant(error, source, "it is damaged") from None
    except (DatabaseDamaged, UnicodeDecodeError):
        raise CannotRestore(source, "it is damaged", _OTHER_FILE) from None


def _meant(error: DBAPIError | sqlite3.Error, source: Path, damaged: str) -> CannotRestore:
    """What an error of SQLite says of the disk that the copy is on, or of the backup."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    name = getattr(cause, "sqlite_errorname", "unknown")
    # the low byte is the kind of error, the rest its detail
    match getattr(cause, "sqlite_errorcode", 0) & 0xFF:
        case sqlite3.SQLITE_FULL:
            return CannotRestore(source, "there is no room for it", _FOLDER)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return CannotRestore(source, f"a file can't be opened or written ({name})", _OWNER)
        case sqlite3.SQLITE_IOERR:
            return CannotRestore(source, f"reading or writing failed ({name})", _DISK)
    return CannotRestore(source, damaged, _OTHER_FILE)


def _gone(source: Path, database: Path, given: Path | None) -> Mapping[Gone, date] | None:
    """Who has been forgotten, by all that tells; None if nothing does. Raises CannotRestore for no list."""
    try:
        named = read_given(given) if given else {}
    except NoList as wrong:
        raise CannotRestore(source, str(wrong), _OTHER_LIST) from None
    beside = sorted(source.parent.glob(f"*{list_of(source).suffix}"))
    lists = [list_of(database), list_of(database, source.parent), *beside]
    found = {one: day for path in lists for one, day in read(path).items()}
    found |= named
    if os.path.lexists(database) and is_sound(database):
        writer = Writer(database, writes=False)
        try:
            found |= writer.transaction(erased_in, "BEGIN DEFERRED")
        except (DatabaseFault, DBAPIError, sqlite3.Error):
            # of another version, or no database of ours
            return found or None
        finally:
            writer.close()
        return found
    return found if given or any(path.exists() for path in lists) else None


def _refuse_moved(source: Path, database: Path) -> None:
    """Raise CannotRestore in the place of a file that was moved to a server: two would go on."""
    if not (os.path.lexists(database) and is_sound(database)):
        return
    writer = Writer(database, writes=False)
    try:
        moved = writer.transaction(revision.is_moved, "BEGIN DEFERRED")
    except (DatabaseFault, DBAPIError, sqlite3.Error):
        return
    finally:
        writer.close()
    if moved:
        problem = f"{database} was moved to a server, and what came since is there"
        raise CannotRestore(source, problem, _OTHER_PLACE)


def _held(database: Path) -> Mapping[str, HoldPlaced] | None:
    """The holds on areas of the database that is there, by area; None where it can't be read."""
    if not (os.path.lexists(database) and is_sound(database)):
        return None
    writer = Writer(database, writes=False)
    try:
        return writer.transaction(retaining.holds, "BEGIN DEFERRED")
    except (DatabaseFault, DBAPIError, sqlite3.Error):
        return None
    finally:
        writer.close()


class _Ready(NamedTuple):
    """What was done in a copy: whether it was of an older version, and the rest as in `Restored`."""

    migrated: bool
    dropped: Mapping[Kind, int]
    people: int
    ended: int
    unlisted: int
    ends: datetime | None


def _made_ready(
    source: Path,
    part: Path,
    now: datetime,
    gone: Mapping[Gone, date],
    held: Mapping[str, HoldPlaced],
    *,
    lost: bool,
) -> _Ready:
    """Bring the copy to this version and check it; let go of what waited if anything was `lost`."""

    def work(connection: Connection) -> _Ready:
        migrated = revision_behind(connection, source) is not None
        prepare(connection, source)
        if not is_whole(connection) or verify(connection) is not None:
            raise DatabaseDamaged(source)
        unlisted = sum(one.rule is not None and one not in gone for one in erased_in(connection))
        ends = connection.scalar(select(journal.c.at).order_by(journal.c.id.desc()).limit(1))
        dropped, (people, ended) = made_ready(connection, gone, held, now, lost=lost)
        revision.go_on(connection)
        return _Ready(migrated, dropped, people, ended, unlisted, ends)

    writer = Writer(part, writes=True)
    try:
        return writer.transaction(work, "BEGIN IMMEDIATE")
    except DatabaseUnusable as fault:
        raise CannotRestore(source, fault.problem, _OTHER_FILE) from None
    except (DBAPIError, sqlite3.Error) as error:
        raise _meant(error, source, "what it holds is damaged") from None
    except (DatabaseDamaged, ValueError):
        # a value that is none is damage, too
        raise CannotRestore(source, "what it holds is damaged", _OTHER_FILE) from None
    finally:
        writer.close()


def _give_owner(part: Path, database: Path) -> None:
    """Let whoever runs the assistant get at what comes in the place of their database."""
    leave_to_owner(part, database)
    # any other user has to be the owner
    if os.path.lexists(database) and database.stat().st_uid != part.stat().st_uid:
        raise PermissionError(errno.EPERM, "it is another user's")


def _put_aside(source: Path, database: Path, now: datetime) -> Path | None:
    """Keep what is there under a dated name; the log of it must not become a part of the backup.

    The log is empty by now, but that of a damaged database: that one is known by the dated name, too, before
    it loses its own.
    """
    _empty_log(source, database)
    aside = _free_name(database, now)
    is_there = os.path.lexists(database)
    left = sides(database)
    for side in left:
        if not side.name.endswith("-shm") and side.stat().st_size:
            files.second_name(side, aside.with_name(aside.name + side.name.removeprefix(database.name)))
    if is_there:
        files.second_name(database, aside)
        files.on_disk(database.parent)
    for side in left:
        side.unlink(missing_ok=True)
    return aside if is_there else None


def _empty_log(source: Path, database: Path) -> None:
    """Take what the log holds into the database, so that a crash from here on loses nothing of it."""
    if not logs(database) or not os.path.lexists(database) or not is_sound(database):
        return
    writer = Writer(database, writes=True)
    try:
        if not writer.truncate_wal():
            raise CannotRestore(source, "another program is reading the database", _READER)
    finally:
        writer.close()


def _free_name(database: Path, now: datetime) -> Path:
    first = database.with_name(f"{database.name}.before-restore-{now:%Y-%m-%d-%H%M%S}")
    names = (first if number == 1 else first.with_name(f"{first.name}.{number}") for number in range(1, 1000))
    return next(name for name in names if not os.path.lexists(name))
