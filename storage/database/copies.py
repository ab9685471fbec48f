"""Copies that lie beside the database: from before an upgrade, which go with time, or before a restore."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from storage.database.looking import SIDES, is_ours

_BEHIND = re.compile(r"before-migration-from-(?:\d{4}|none)(?:\.\d{1,4})?", re.ASCII)
_RESTORED = re.compile(r"before-restore-\d{4}-\d\d-\d\d-\d{6}(?:\.\d{1,4})?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A copy, and when it was made. It may go by itself once it `goes`; None where nobody removes it."""

    path: Path
    made: datetime
    goes: datetime | None


def copies_of(database: Path, keep: timedelta) -> list[Copy]:
    """Those from before an upgrade, then those from before a restore, of each the oldest first."""
    upgrades, restores = list[Copy](), list[Copy]()
    with suppress(OSError):
        for path in database.parent.iterdir():
            behind = path.name.removeprefix(f"{database.name}.")
            if path.name == behind or not is_ours(path):
                continue
            made = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            if _BEHIND.fullmatch(behind):
                upgrades.append(Copy(path=path, made=made, goes=made + keep))
            elif _RESTORED.fullmatch(behind):
                restores.append(Copy(path=path, made=made, goes=None))
    return [*sorted(upgrades, key=_age), *sorted(restores, key=_age)]


def remove_over(database: Path, keep: timedelta, now: datetime, gone: Iterable[date]) -> list[Path]:
    """Remove the copies from before an upgrade whose days are over, and give them.

    The newest is the way back to the version before, and stays until it holds what was deleted since: `gone`
    are the days on which anything was.
    """
    found = [one for one in copies_of(database, keep) if one.goes]
    over = [one for one in found if one.goes and one.goes <= now]
    if found and over and over[-1] == found[-1]:
        since = found[-1].made.date()
        over = over if any(day >= since for day in gone) else over[:-1]
    removed = []
    for one in over:
        # one that can't be removed is tried again the next time
        with suppress(OSError):
            one.path.unlink()
            removed.append(one.path)
            for end in SIDES:
                one.path.with_name(one.path.name + end).unlink(missing_ok=True)
    return removed


def _age(one: Copy) -> tuple[datetime, str]:
    return one.made, one.path.name
