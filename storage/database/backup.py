"""A copy of the database while it is in use: whole, checked, and under its name only once it is both."""

import errno
import filecmp
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from storage.database.faults import DatabaseFault, DatabaseUnusable

PATIENCE = 60.0
"""Seconds to wait for a writer that holds the whole file, which lasts as long as one commit."""

UNFINISHED = ".audit-bot-backup-"
"""What the names of copies that are being made begin with."""

ABANDONED = 3600.0
"""Seconds after which nobody is still writing to a copy: who made it was killed."""

_SIDES = ("-wal", "-shm", "-journal")
"""What SQLite adds to a database's name; it takes such a file for a part of the database."""

_EVERY_VERSION = frozenset({"area", "team", "person", "round", "sheet", "answer", "journal", "inbox"})
"""Tables that a database of ours has had from the first version on."""

_NOT_WRITTEN = frozenset(
    {
        sqlite3.SQLITE_IOERR_WRITE,
        sqlite3.SQLITE_IOERR_FSYNC,
        sqlite3.SQLITE_IOERR_DIR_FSYNC,
        sqlite3.SQLITE_IOERR_TRUNCATE,
    }
)
"""Errors that are the copy's, because the database itself is only read."""

_NO_LINKS = frozenset({errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP})
"""What a file system says that has no second names for a file, such as a memory stick's."""

_FOLDER = "Check who owns the folder, and that its disk has room."
_OTHER_NAME = "Give another name; a backup never overwrites anything."
_DAMAGED = "Run audit-bot doctor."
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
        with _unfinished(to) as part:
            _copy(source, part, to)
            _on_disk(part)
            _give_name(part, to)
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


def _look(source: Path, to: Path) -> None:
    """Say early what is plainly wrong."""
    if not is_file(source):
        raise DatabaseUnusable(source, "it can't be found", _SETTING)
    if to.is_dir():
        raise CannotBackUp(to, "this is a folder", "Name a file in it.")
    if not to.parent.is_dir():
        raise CannotBackUp(to, "its folder does not exist", f"Create the folder {to.parent} first.")
    if os.path.lexists(to):
        raise FileExistsError
    reserved = {source.name + end for end in (*_SIDES, ".lock")}
    if to.name in reserved and to.parent.samefile(source.parent):
        raise CannotBackUp(to, "the database uses that name itself", "Give another name.")
    for side in (to.with_name(to.name + end) for end in _SIDES):
        if os.path.lexists(side):
            problem = f"{side.name} of another database lies beside it and would be taken for a part of it"
            raise CannotBackUp(to, problem, f"Give another name, or move {side.name} away.")


def is_file(path: Path) -> bool:
    """Whether there is such a file."""
    try:
        return path.is_file()
    except OSError:
        # a name too long to be one, or a folder that may not be looked into
        return False


@contextmanager
def _unfinished(to: Path) -> Iterator[Path]:
    """A new private file in the folder of the destination, gone afterwards whatever happens."""
    try:
        number, name = tempfile.mkstemp(dir=to.parent, prefix=UNFINISHED)
    except OSError as error:
        raise CannotBackUp(to, f"its folder can't be written to ({error.strerror})", _FOLDER) from None
    os.close(number)
    part = Path(name)
    try:
        _remove_abandoned(part)
        yield part
    finally:
        for one in (part, *(part.with_name(part.name + end) for end in _SIDES)):
            with suppress(OSError):
                one.unlink()


def _remove_abandoned(part: Path) -> None:
    """Remove what killed processes left in the folder, by the time of the disk that it is on."""
    now = part.stat().st_mtime
    for other in part.parent.glob(f"{UNFINISHED}*"):
        with suppress(OSError):
            if now - other.stat().st_mtime > ABANDONED:
                other.unlink()


def _copy(source: Path, part: Path, to: Path) -> None:
    """Copy all pages in one step, so that a busy writer can't make it begin again and again."""
    reading = f"file:{quote(str(source))}?mode=ro"
    try:
        with closing(sqlite3.connect(reading, uri=True, timeout=PATIENCE)) as old:
            _is_ours(old, source)
            with closing(sqlite3.connect(part)) as new:
                old.backup(new, pages=-1)
                # the copy is one file, whatever kept the log of the one in use
                new.execute("PRAGMA journal_mode = DELETE").fetchone()
                (sound,) = new.execute("PRAGMA quick_check(1)").fetchone()
                if sound != "ok":
                    raise CannotBackUp(to, "the copy is damaged", _DAMAGED)
                _is_ours(new, source)
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
        case sqlite3.SQLITE_NOTADB:
            return DatabaseUnusable(source, "it is damaged, or no SQLite database", _SETTING)
    if code in _NOT_WRITTEN:
        return CannotBackUp(to, f"it can't be written ({name})", _FOLDER)
    return CannotBackUp(to, f"the database {source} can't be copied ({name})", _DAMAGED)


def _is_ours(connection: sqlite3.Connection, source: Path) -> None:
    """Raise DatabaseUnusable for a file that is no database of the assistant's, of whatever version."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    # where only the revision is kept there is nothing of anybody's yet
    if "alembic_version" not in names or not (names == {"alembic_version"} or names >= _EVERY_VERSION):
        raise DatabaseUnusable(source, "it belongs to another program", _SETTING)


def _give_name(part: Path, to: Path) -> None:
    """Give a whole copy its name, at once and for good, unless there is a file of that name."""
    try:
        # a link, unlike a renaming, fails where somebody has made such a file meanwhile
        os.link(part, to)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(to):
            raise FileExistsError from None
        part.rename(to)
    try:
        _on_disk(to.parent)
    except BaseException:
        to.unlink()
        raise


def _on_disk(path: Path) -> None:
    """See that a file or the names in a folder survive a power cut."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    except OSError as error:
        # some file systems know no such thing for folders
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(number)


def _same(one: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False
