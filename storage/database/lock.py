"""One process a database: the system holds its locks and releases them when the process ends."""

import fcntl
import os
import sys
from pathlib import Path
from typing import Self

from storage.database.faults import DatabaseInUse, DatabaseUnusable
from storage.database.opened import is_open_here
from storage.database.owner import NO_LINK, leave_to_owner

ON_ITSELF = sys.platform == "linux"
"""Whether a lock on the database itself leaves SQLite's own alone; elsewhere the two kinds are one."""


class FileLock:
    """Held from its making until `release`; the file beside the database says which process holds it.

    That file holds off other processes before there is a database, and stays behind. Whoever deletes it
    undoes nothing once `take` has locked the database itself.

    Making it raises DatabaseInUse if another process holds it, DatabaseUnusable if the file can't be made.
    """

    def __init__(self, database: Path) -> None:
        self._database = database
        self._files: list[int] = []
        if is_open_here(database):
            # nothing of it may be opened by hand, and who has it open is known
            raise DatabaseInUse(database, os.getpid())
        path = database.with_name(f"{database.name}.lock")
        try:
            beside = os.open(path, os.O_RDWR | os.O_CREAT | NO_LINK, 0o600)
            leave_to_owner(beside, database)
        except OSError as error:
            problem = f"{path} can't be made ({error.strerror})"
            raise DatabaseUnusable(database, problem, "Check its folder and who owns it.") from None
        self._lock(beside, beside)
        if os.path.lexists(database):
            self.take(database)

    def take(self, database: Path) -> None:
        """Lock a database itself as well, before SQLite opens it; raises as making it does."""
        try:
            file = os.open(database, os.O_RDWR)
        except OSError as error:
            self.release()
            problem = f"it can't be opened for writing ({error.strerror})"
            raise DatabaseUnusable(database, problem, "Check its folder and who owns it.") from None
        self._lock(file, self._files[0])

    def signed(self) -> None:
        """Write the id of this process into the file beside the database."""
        os.ftruncate(self._files[0], 0)
        os.pwrite(self._files[0], f"{os.getpid()}\n".encode(), 0)

    def release(self) -> None:
        """Let others in, once SQLite has closed the database; does nothing the second time."""
        while self._files:
            os.close(self._files.pop())

    def _lock(self, file: int, named_in: int) -> None:
        """Lock an open file; if another process has it, say which, as far as one of the files tells."""
        self._files.append(file)
        if file != named_in and not ON_ITSELF:
            return
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            pid = _pid_in(named_in)
            self.release()
            raise DatabaseInUse(self._database, pid) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def is_held(database: Path) -> bool:
    """Whether another process has the database now; nothing is made or changed."""
    for path in (database.with_name(f"{database.name}.lock"), database):
        if path != database or (ON_ITSELF and not is_open_here(database)):
            try:
                file = os.open(path, os.O_RDONLY)
            except OSError:
                continue
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                return True
            finally:
                os.close(file)
    return False


def _pid_in(file: int) -> int | None:
    """The process that the file names, None if it names none or that has ended."""
    text = os.pread(file, 32, 0).strip()
    pid = int(text) if text.isdigit() else 0
    try:
        os.kill(pid, 0) if pid else None
    except PermissionError:
        return pid
    except (OSError, OverflowError):
        return None
    return pid or None
