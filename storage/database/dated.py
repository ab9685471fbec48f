"""Backups in a folder, each named after its moment and how long it is kept; old ones go after a new one.

`audit-2026-11-26-031500.db` is kept for `USUAL_DAYS`, `audit-2026-11-26-031500.keep-90.db` for 90 days.
"""

import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from storage.database.backup import Backup, CannotBackUp, back_up
from storage.database.looking import is_ours

USUAL_DAYS = 35
"""How long a backup in a folder is kept where nobody says otherwise."""

USUAL, SLACK = timedelta(days=USUAL_DAYS), timedelta(days=1)
"""The newest backup is no sign of a wrong clock until it is so old, or so much older than it is kept."""

_FORM = "%Y-%m-%d-%H%M%S"
_NAME = re.compile(r"(.+)-(\d{4}-\d\d-\d\d-\d{6})(?:\.keep-(\d{1,5}))?\.db", re.ASCII)


def back_up_into(source: Path, folder: Path, now: datetime, days: int = USUAL_DAYS) -> Backup:
    """Make a backup named after the moment, in UTC, then remove those of this database whose days are over.

    Where even the newest of the others seems far too old, all of them stay until the next time: the clock may
    be wrong. One that is made each week and kept for a week is no sign of that. What is no backup of this
    database stays whatever its name. Raises as `back_up` does.
    """
    keep = "" if days == USUAL_DAYS else f".keep-{days}"
    made = back_up(source, folder / f"{source.stem}-{now.astimezone(UTC):{_FORM}}{keep}.db")
    others = [(path, at) for path, at in dated(source, folder) if path != made.path]
    is_recent = bool(others) and now - others[-1][1] <= max(_kept(others[-1][0]) + SLACK, USUAL)
    over = [path for path, at in others if now - at > _kept(path)] if is_recent else []
    origin = _origin(source) if over else ""
    for path in over:
        if is_ours(path) and _origin(path) in ("", origin):
            # one that can't be removed harms nobody
            with suppress(OSError):
                path.unlink()
    return made


_FIRST = "SELECT id, hash FROM {} ORDER BY id LIMIT 1"


def _kept(path: Path) -> timedelta:
    """How long a backup is kept, by its name."""
    name = _NAME.fullmatch(path.name)
    return timedelta(days=int(name[3]) if name and name[3] else USUAL_DAYS)


def _origin(path: Path) -> str | None:
    """What copies of one database have in common: the first row of its journal, which may be deleted by now.

    "" where it is empty, None where it can't be read.
    """
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True)) as connection:
            rows = [connection.execute(_FIRST.format("journal")).fetchone()]
            # older copies have no such table
            with suppress(sqlite3.OperationalError):
                rows.append(connection.execute(_FIRST.format("buried")).fetchone())
    except (sqlite3.Error, UnicodeDecodeError):
        return None
    return str(min(found)[1]) if (found := [row for row in rows if row]) else ""


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
