"""What a file is, before anything of it or beside it is touched.

Nothing here makes a lock, a log or a table, or changes a mode. SQLite itself takes a file of a single byte
for an empty database and writes over it.
"""

import os
import sqlite3
import struct
import time
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from storage.database.faults import DatabaseDamaged, DatabaseFault, DatabaseHollow, DatabaseUnusable
from storage.database.opened import is_open_here

SIDES = ("-wal", "-shm", "-journal")
"""What SQLite adds to a database's name; it takes such a file for a part of the database."""

EVERY_VERSION = frozenset({"area", "team", "person", "round", "sheet", "answer", "journal", "inbox"})
"""Tables that a database of ours has had from the first version on."""

REVISION = "alembic_version"
"""The table that a database of ours has besides, and that other programs may have, too."""

_A_REVISION = f"SELECT 1 FROM {REVISION}"
"""A version is committed together with the tables that it has."""

_MAGIC = b"SQLite format 3\0"
_HEADER = 100
_FIXED = bytes((64, 32, 32))
"""What every SQLite file has at its bytes 21 to 23."""

_MADE = b"CREATE TABLE alembic_version"
"""What a database of ours has somewhere, however much of it is overwritten."""

SETTLING = 0.2
"""Seconds after which what looked damaged is looked at once more."""

_READ_AT_A_TIME = 1 << 20

_OTHER = "Set AUDIT_BOT_DATABASE to another file."


def is_file(path: Path) -> bool:
    """Whether there is such a file."""
    try:
        return path.is_file()
    except OSError:
        # a name too long to be one, or a folder that may not be looked into
        return False


def is_dir(path: Path) -> bool:
    """Whether there is such a folder."""
    try:
        return path.is_dir()
    except OSError:
        return False


def look(path: Path) -> bool:
    """Whether there is a database of ours at this path; False if nothing is there.

    Raises DatabaseUnusable for whatever else is there, and DatabaseDamaged for what is plainly damaged.
    """
    if not is_dir(path.parent):
        raise DatabaseUnusable(path, "its folder does not exist", f"Create the folder {path.parent} first.")
    if is_dir(path):
        problem = "it is a folder, and no database of this assistant"
        raise DatabaseUnusable(path, problem, "Name a file in it.")
    if not os.path.lexists(path):
        return False
    if not is_file(path):
        raise DatabaseUnusable(path, "it is not a file, and no database of this assistant", _OTHER)
    if not is_open_here(path):
        # one that is open here has been looked at
        try:
            _look_into(path)
        except DatabaseDamaged:
            # another process may just have been moving its log into the file
            time.sleep(SETTLING)
            _look_into(path)
    return True


def is_ours(path: Path) -> bool:
    """Whether a sound database of ours is at this path, and no link to one; raises nothing."""
    try:
        return not path.is_symlink() and look(path)
    except (DatabaseFault, OSError):
        return False


def judge(names: frozenset[str], path: Path) -> None:
    """Raise unless a file with tables of these names is ours, of whatever version."""
    wanted = EVERY_VERSION | {REVISION}
    # where only the revision is kept there is nothing of anybody's yet
    if names >= wanted or names == {REVISION}:
        return
    if len(names & wanted) > len(wanted) // 2:
        raise DatabaseDamaged(path)
    if not names:
        problem = "it holds nothing: it is no database of this assistant, or was copied while that ran"
        cure = "Restore a backup with audit-bot restore FILE, or set AUDIT_BOT_DATABASE to another file."
        raise DatabaseHollow(path, problem, cure)
    problem = "it belongs to another program and is no database of this assistant"
    raise DatabaseUnusable(path, problem, _OTHER)


def sides(path: Path) -> list[Path]:
    """The files beside a database that SQLite takes for a part of it."""
    return [side for end in SIDES if os.path.lexists(side := path.with_name(path.name + end))]


def logs(path: Path) -> list[Path]:
    """The files beside a database that hold what is not in it yet: none if it was closed as it should."""
    return [side for side in sides(path) if not side.name.endswith("-shm") and _size(side)]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:
        # another process has just closed the database
        return 0


def _look_into(path: Path) -> None:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except OSError:
        # who may not read it is told so when it is opened
        return
    if not head:
        problem = "it is empty: it is damaged, or no database of this assistant"
        cure = "Restore a backup with audit-bot restore FILE, or delete it to begin anew."
        raise DatabaseHollow(path, problem, cure)
    if not head.startswith(_MAGIC):
        if _MAGIC.startswith(head) or not any(head) or (b"\0" in head and _holds(path, _MADE)):
            raise DatabaseDamaged(path)
        raise DatabaseUnusable(path, "it is no database of this assistant", _OTHER)
    is_whole = _has_a_sound_head(head) and (bool(logs(path)) or _is_long_enough(head, size))
    if not is_whole:
        raise DatabaseDamaged(path)
    _look_at_tables(path)


def _has_a_sound_head(head: bytes) -> bool:
    """Whether what SQLite relies on at the beginning of a file can be so."""
    if len(head) < _HEADER:
        return False
    page, writes, reads = struct.unpack_from(">HBB", head, 16)
    (layout,) = struct.unpack_from(">I", head, 44)
    (encoding,) = struct.unpack_from(">I", head, 56)
    sizes = {1, *(1 << power for power in range(9, 16))}
    return (
        page in sizes
        and writes in {1, 2}
        and reads in {1, 2}
        and head[21:24] == _FIXED
        and layout <= 4  # noqa: PLR2004 – the newest there is
        and encoding <= 3  # noqa: PLR2004 – as above
    )


def _is_long_enough(head: bytes, size: int) -> bool:
    """Whether the file is as long as it says, where it says so."""
    (page,) = struct.unpack_from(">H", head, 16)
    changed, pages = struct.unpack_from(">II", head, 24)
    (valid_for,) = struct.unpack_from(">I", head, 92)
    return bool(changed != valid_for or size >= pages * (65536 if page == 1 else page))


def _look_at_tables(path: Path) -> None:
    """See whose tables the file has, as far as that can be seen without its log."""
    try:
        # so that nothing is made beside it, and no lock of anybody's is touched
        uri = f"file:{quote(str(path))}?mode=ro&immutable=1"
        with closing(sqlite3.connect(uri, uri=True)) as connection:
            connection.text_factory = lambda text: text.decode(errors="replace")
            names = table_names(connection)
            if names == {REVISION} and not logs(path) and connection.execute(_A_REVISION).fetchone():
                problem = "it names a version and has no tables: it is no database of this assistant"
                raise DatabaseUnusable(path, problem, _OTHER)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        primary = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if primary in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM} or logs(path):
            # the log may mend it, and only SQLite can tell
            return
        raise DatabaseDamaged(path) from None
    if not names and any(side.name.endswith("-journal") or _holds(side, _MADE) for side in logs(path)):
        return
    judge(names, path)


def table_names(connection: sqlite3.Connection) -> frozenset[str]:
    """The names of the tables in a file."""
    return frozenset(
        name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    )


def _holds(path: Path, wanted: bytes) -> bool:
    """Whether a file holds these bytes anywhere."""
    before = b""
    with path.open("rb") as file:
        while part := file.read(_READ_AT_A_TIME):
            if wanted in before + part:
                return True
            before = part[-len(wanted) :]
    return False
