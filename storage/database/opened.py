"""Which files SQLite has open in this process: none of them may be opened by hand meanwhile.

To close a file gives up all locks that the process has on it, whoever took them: POSIX has it so. Another
process would then write where SQLite believes that nobody can.
"""

from collections import Counter
from pathlib import Path

_open: Counter[tuple[int, int]] = Counter()


class Opened:
    """Says from its making until `close` that SQLite has a file open here, whatever becomes of its name."""

    def __init__(self, path: Path) -> None:
        self._file = _identity(path)
        if self._file:
            _open[self._file] += 1

    def close(self) -> None:
        """It is not open any more; does nothing the second time."""
        if self._file:
            _open[self._file] -= 1
            self._file = None


def is_open_here(path: Path) -> bool:
    """Whether SQLite has this file open in this process, under this name or another."""
    file = _identity(path)
    return file is not None and _open[file] > 0


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from all others of this machine, None if there is no such file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino)
