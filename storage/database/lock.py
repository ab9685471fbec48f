"""One process a database: a lock on a file beside it, which the system releases when the process ends."""

import fcntl
import os
from pathlib import Path
from typing import Self

from storage.database.faults import DatabaseInUse, DatabaseUnusable


class FileLock:
    """Held from its making until `release`; the file holds the id of the process and stays behind.

    Making it raises DatabaseInUse if another process holds it, DatabaseUnusable if the file can't be made.
    """

    def __init__(self, database: Path) -> None:
        path = database.with_name(f"{database.name}.lock")
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            problem = f"{path} can't be made ({error.strerror})"
            raise DatabaseUnusable(database, problem, "Check its folder and who owns it.") from None
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            pid = _pid_in(self._file)
            os.close(self._file)
            raise DatabaseInUse(database, pid) from None
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, f"{os.getpid()}\n".encode(), 0)

    def release(self) -> None:
        """Let others in; does nothing the second time."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


def _pid_in(file: int) -> int | None:
    text = os.pread(file, 32, 0).strip()
    return int(text) if text.isdigit() else None
