"""A copy of the database while it is in use: whole, checked, and under its name only once it is both."""

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from storage.database.faults import DatabaseFault, DatabaseUnusable

PATIENCE = 60.0
"""Seconds to wait for a writer that holds the whole file, which lasts as long as one commit."""


class CannotBackUp(DatabaseFault):
    """No copy was made, and none is left half made."""

    def __init__(self, to: Path, problem: str, cure: str) -> None:
        super().__init__(f"No backup was made as {to}: {problem}. {cure}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy that was made and checked: where it is, and its size in bytes."""

    path: Path
    size: int


def back_up(source: Path, to: Path) -> Backup:
    """Copy the database in one step, check the copy, and give it its name.

    It holds everything that was committed when it began. Nothing that exists is overwritten. Raises a
    DatabaseFault that says what to do; no file is left behind then.
    """
    _look(source, to)
    folder = to.parent
    try:
        number, name = tempfile.mkstemp(dir=folder, prefix=f".{to.name}.", suffix=".part")
    except OSError as error:
        raise CannotBackUp(to, f"its folder can't be written to ({error.strerror})", _FOLDER) from None
    os.close(number)
    part = Path(name)
    try:
        _copy(source, part, to)
        _on_disk(part)
        # a link, unlike a renaming, fails where somebody has made such a file meanwhile
        os.link(part, to)
        _on_disk(folder)
    except FileExistsError:
        raise CannotBackUp(to, "there is a file of that name", _OTHER_NAME) from None
    except OSError as error:
        raise CannotBackUp(to, f"it can't be written ({error.strerror})", _FOLDER) from None
    finally:
        with suppress(OSError):
            part.unlink()
    return Backup(path=to, size=to.stat().st_size)


_FOLDER = "Check who owns the folder, and that its disk has room."
_OTHER_NAME = "Give another name; a backup never overwrites anything."


def _look(source: Path, to: Path) -> None:
    """Say early what is plainly wrong."""
    if not source.is_file():
        raise DatabaseUnusable(source, "it does not exist", "Check AUDIT_BOT_DATABASE.")
    if to.is_dir():
        raise CannotBackUp(to, "this is a folder", "Name a file in it.")
    if not to.parent.is_dir():
        raise CannotBackUp(to, "its folder does not exist", f"Create the folder {to.parent} first.")
    if os.path.lexists(to):
        raise CannotBackUp(to, "there is a file of that name", _OTHER_NAME)


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
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
            raise CannotBackUp(to, "there is no room for it", _FOLDER) from None
        name = getattr(error, "sqlite_errorname", "unknown")
        raise CannotBackUp(to, f"the database {source} can't be copied ({name})", _DAMAGED) from None


_DAMAGED = "Run audit-bot doctor."


def _is_ours(connection: sqlite3.Connection, source: Path) -> None:
    """Raise DatabaseUnusable for a file that is no database of the assistant's."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if "alembic_version" not in names:
        raise DatabaseUnusable(source, "it belongs to another program", "Check AUDIT_BOT_DATABASE.")


def _on_disk(path: Path) -> None:
    """See that a file or the names in a folder survive a power cut."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def set_aside(source: Path, revision: str) -> Path:
    """Copy the database beside itself before a migration; a copy that is there already stays as it is."""
    number, to = 1, source.with_name(f"{source.name}.before-migration-from-{revision or 'none'}")
    while os.path.lexists(to):
        number += 1
        to = source.with_name(f"{source.name}.before-migration-from-{revision or 'none'}.{number}")
    return back_up(source, to).path
