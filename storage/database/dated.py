"""Backups in a folder, each named after its moment; old ones go once a new one has been made."""

import re
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage.database.backup import Backup, CannotBackUp, back_up
from storage.database.faults import DatabaseFault
from storage.database.looking import look

_FORM = "%Y-%m-%d-%H%M%S"
_NAME = re.compile(r"(.+)-(\d{4}-\d\d-\d\d-\d{6})\.db", re.ASCII)


def back_up_into(source: Path, folder: Path, now: datetime, days: int) -> Backup:
    """Make a backup named after the moment, in UTC, and then remove those of this database that are older.

    The newest is never removed, nor what is no backup of ours whatever its name. Raises as `back_up` does.
    """
    made = back_up(source, folder / f"{source.stem}-{now.astimezone(UTC):{_FORM}}.db")
    there = dated(source, folder)
    for path, at in there[:-1]:
        if path != made.path and now - at > timedelta(days=days) and _is_ours(path):
            # one that can't be removed harms nobody
            with suppress(OSError):
                path.unlink()
    return made


def newest(source: Path, folder: Path, now: datetime) -> datetime | None:
    """When the newest backup of this database in the folder was made, None if there is none.

    One of the future does not count: the clock was wrong then.
    """
    return max((at for _, at in dated(source, folder) if at <= now), default=None)


def dated(source: Path, folder: Path) -> list[tuple[Path, datetime]]:
    """The files in the folder that are named like backups of this database, the oldest first."""
    found = []
    try:
        for path in folder.iterdir():
            name = _NAME.fullmatch(path.name)
            if name and name[1] == source.stem:
                with suppress(ValueError):
                    found.append((path, datetime.strptime(name[2], _FORM).replace(tzinfo=UTC)))
    except OSError as error:
        problem = f"the folder can't be read ({error.strerror})"
        raise CannotBackUp(folder, problem, "Check who owns it, and that its disk is there.") from None
    return sorted(found, key=lambda one: (one[1], one[0].name))


def _is_ours(path: Path) -> bool:
    try:
        return not path.is_symlink() and look(path)
    except (DatabaseFault, OSError):
        return False
