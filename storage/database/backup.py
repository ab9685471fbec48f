"""A copy of the database while it is in use: whole, checked, and under its name only once it is both."""

import filecmp
import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from storage.database import files
from storage.database.faults import DatabaseDamaged, DatabaseFault, DatabaseUnusable
from storage.database.looking import REVISION, SIDES, judge, look, table_names
from storage.database.owner import leave_to_owner
from storage.database.schema import known

PATIENCE = 60.0
"""Seconds to wait for a writer that holds the whole file, which lasts as long as one commit."""

_NOT_WRITTEN = frozenset(
    {
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_DIR_FSYNC,
        sqlite3.SQLITE_IOERR_TRUNCATE,
    }
)
"""Errors that are the copy's, because the database itself is only read."""

_FOLDER = "Check who owns the folder, and that its disk has room."
_OTHER_NAME = "Give another name; a backup never overwrites anything."
_DOCTOR = "Run audit-bot doctor."
_USER = "Run this as the user who runs the bot."
_SETTING = "Check AUDIT_BOT_DATABASE."


class CannotBackUp(DatabaseFault):
    """No copy was made, and none is left half made. Its sentences are made of `problem` and `cure`."""

    def __init__(self, to: Path, problem: str, cure: str) -> None:
        self.problem, self.cure = problem, cure
        super().__init__(f"No backup was made as {to}: {problem}. {cure}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy that was made and checked: where it is, and its size in bytes."""

    path: Path
    size: int


def back_up(source: Path, to: Path) -> Backup:
    """Copy the database in one step, check the copy, and give it its name.

    It holds everything that was committed when it began. Nothing that exists is overwritten. Raises a
    DatabaseFault that says what to do; no file is left behind then. What a killed process left behind goes
    with a later copy to the same folder.
    """
    try:
        _look(source, to)
        with files.unfinished(to.parent) as part:
            _copy(source, part, to)
            leave_to_owner(part, to)
            files.on_disk(part)
            files.give_name(part, to)
        return Backup(path=to, size=to.stat().st_size)
    except FileExistsError:
        raise CannotBackUp(to, "there is a file of that name", _OTHER_NAME) from None
    except OSError as error:
        raise CannotBackUp(to, f"it can't be written ({error.strerror})", _FOLDER) from None


def set_aside(source: Path, revision: str) -> Path:
    """Copy the database beside itself before a migration; give where the copy is.

    A copy that is there stays as it is, and one that is the same serves again: a migration that fails at
    every start fills no disk. Raises a DatabaseFault if no copy can be made.
    """
    to, earlier = source.with_name(f"{source.name}.before-migration-from-{revision or 'none'}"), list[Path]()
    first = to
    while os.path.lexists(to):
        earlier.append(to)
        to = first.with_name(f"{first.name}.{len(earlier) + 1}")
    try:
        made = back_up(source, to).path
    except CannotBackUp as fault:
        cure = f"{fault.cure} Then start again: nothing in the database has changed."
        raise CannotBackUp(to, fault.problem, cure) from None
    if earlier and _same(earlier[-1], made):
        made.unlink()
        return earlier[-1]
    return made


def copy_pages(source: Path, part: Path, *, log: bool = True) -> None:
    """Copy all pages in one step, so that a busy writer can't make it begin again and again.

    The copy is sound and one file. `log` false reads a database that has none beside it and leaves none
    there. Raises DatabaseDamaged if the source is, DatabaseUnusable if it is none of ours or of a version
    that is not known here, and what SQLite raises.
    """
    reading = f"file:{quote(str(source))}?mode=ro{'' if log else '&immutable=1'}"
    with closing(sqlite3.connect(reading, uri=True, timeout=PATIENCE)) as old:
        _is_ours(old, source)
        with closing(sqlite3.connect(part)) as new:
            old.backup(new, pages=-1)
            # the copy is one file, whatever kept the log of the one in use
            new.execute("PRAGMA journal_mode = DELETE").fetchone()
            if not _is_sound(new):
                if not _is_sound(old):
                    raise DatabaseDamaged(source)
                raise sqlite3.DatabaseError("the copy is not what was read")
            _is_ours(new, source)


def _look(source: Path, to: Path) -> None:
    """Say early what is plainly wrong."""
    if not look(source):
        raise DatabaseUnusable(source, "it can't be found", _SETTING)
    if to.is_dir():
        raise CannotBackUp(to, "this is a folder", "Name a file in it.")
    if not to.parent.is_dir():
        raise CannotBackUp(to, "its folder does not exist", f"Create the folder {to.parent} first.")
    if os.path.lexists(to):
        raise FileExistsError
    reserved = {source.name + end for end in (*SIDES, ".lock")}
    if to.name in reserved and to.parent.samefile(source.parent):
        raise CannotBackUp(to, "the database uses that name itself", "Give another name.")
    for side in (to.with_name(to.name + end) for end in SIDES):
        if os.path.lexists(side):
            problem = f"{side.name} of another database lies beside it and would be taken for a part of it"
            raise CannotBackUp(to, problem, f"Give another name, or move {side.name} away.")


def _copy(source: Path, part: Path, to: Path) -> None:
    try:
        copy_pages(source, part)
    except UnicodeDecodeError:
        # the driver could not even say in words what is wrong
        raise DatabaseDamaged(source) from None
    except sqlite3.Error as error:
        raise _meant(error, source, to) from None


def _meant(error: sqlite3.Error, source: Path, to: Path) -> DatabaseFault:
    """What an error of SQLite says of the copy or of the database."""
    code, name = getattr(error, "sqlite_errorcode", 0), getattr(error, "sqlite_errorname", "unknown")
    # the low byte is the kind of error, the rest its detail
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return CannotBackUp(to, "there is no room for it", _FOLDER)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return DatabaseUnusable(source, f"it can't be opened ({name})", _USER)
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return DatabaseDamaged(source)
    if code in _NOT_WRITTEN:
        return CannotBackUp(to, f"it can't be written ({name})", _FOLDER)
    if not code:
        return CannotBackUp(to, "the copy was not what was read", "Check its disk.")
    return CannotBackUp(to, f"the database {source} can't be copied ({name})", _DOCTOR)


def _is_sound(connection: sqlite3.Connection) -> bool:
    try:
        return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except UnicodeDecodeError:
        return False
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            return False
        raise


def _is_ours(connection: sqlite3.Connection, source: Path) -> None:
    """Raise for a file that is no database of the assistant's, or of a version that is not known here."""
    connection.text_factory = lambda text: text.decode(errors="replace")
    judge(table_names(connection), source)
    for (revision,) in connection.execute(f"SELECT version_num FROM {REVISION}"):
        known(revision, source)


def _same(one: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False
