"""Whose the files are: what root makes beside a database is left to whoever runs the assistant."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from storage.database.looking import SIDES

BESIDE = (".lock", ".forgotten", *SIDES)
"""Ends of the names of files beside a database that the assistant writes to."""


NO_LINK = os.O_NOFOLLOW
"""How a file is opened that is left to its owner."""


def leave_to_owner(file: int | Path, database: Path) -> None:
    """Let the owner of a database have a file, open or by its path, that root has made for it.

    Before there is a database it is the owner of its folder. What is open was opened with `NO_LINK`: a link
    that somebody put there would have root give away another file. Raises OSError.
    """
    if os.geteuid() == 0:
        owner = (database if database.exists() else database.parent).stat()
        if isinstance(file, int):
            os.fchown(file, owner.st_uid, owner.st_gid)
        else:
            os.lchown(file, owner.st_uid, owner.st_gid)


def not_its_own(database: Path) -> list[str]:
    """Say of each of those that is another user's, and so can't be written to, how to mend that."""
    return [
        f"{path} belongs to another user than the database, so the assistant can't write to it. As root: "
        f"chown {owner} {path}"
        for path, owner in _of_others(database)
    ]


def _of_others(database: Path) -> Iterator[tuple[Path, int]]:
    with suppress(OSError):
        owner = database.stat().st_uid
        for path in (database.with_name(database.name + end) for end in BESIDE):
            with suppress(OSError):
                if path.stat().st_uid != owner:
                    yield path, owner
