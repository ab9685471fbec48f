"""Files that get their names only once they are whole, and names that survive a power cut."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from storage.database.looking import SIDES

UNFINISHED = ".audit-bot-backup-"
"""What the names of files that are being made begin with."""

ABANDONED = 3600.0
"""Seconds after which nobody is still writing to such a file: who made it was killed."""

_NO_LINKS = frozenset({errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP})
"""What a file system says that has no second names for a file, such as a memory stick's."""


@contextmanager
def unfinished(folder: Path) -> Iterator[Path]:
    """A new private file in the folder, gone afterwards whatever happens, but for a name that it was given.

    What a killed process left behind goes with it, once it is old enough.
    """
    number, name = tempfile.mkstemp(dir=folder, prefix=UNFINISHED)
    os.close(number)
    part = Path(name)
    try:
        _remove_abandoned(part)
        yield part
    finally:
        for one in (part, *(part.with_name(part.name + end) for end in SIDES)):
            with suppress(OSError):
                one.unlink()


def _remove_abandoned(part: Path) -> None:
    """Remove what killed processes left in the folder, by the time of the disk that it is on."""
    now = part.stat().st_mtime
    for other in part.parent.glob(f"{UNFINISHED}*"):
        with suppress(OSError):
            if now - other.stat().st_mtime > ABANDONED:
                other.unlink()


def give_name(part: Path, to: Path) -> None:
    """Give a whole file its name, at once and for good; raise FileExistsError if the name is taken."""
    second_name(part, to)
    try:
        on_disk(to.parent)
    except BaseException:
        to.unlink()
        raise


def second_name(part: Path, to: Path) -> None:
    """Let a file be known by this name, too, or only by this one where files have one name."""
    try:
        # a link, unlike a renaming, fails where somebody has made such a file meanwhile
        os.link(part, to)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        if os.path.lexists(to):
            raise FileExistsError from None
        part.rename(to)


def on_disk(path: Path) -> None:
    """See that a file or the names in a folder survive a power cut; SQLite must not have the file open."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    except OSError as error:
        # some file systems know no such thing for folders
        if error.errno != errno.EINVAL:
            raise
    finally:
        os.close(number)
