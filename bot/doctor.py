"""Looks whether the database is sound, beside a running assistant, and says what is in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from storage.database.connection import Database, open_database, path_of
from storage.database.dated import newest
from storage.database.faults import DatabaseDamaged
from storage.database.health import Counted, count, is_whole
from storage.writing.journal import Flaw, verify

_NAMES: Mapping[Counted, str] = {
    Counted.AREAS: "Partnerships",
    Counted.PRACTICE: "Practice audits",
    Counted.PEOPLE: "People",
    Counted.ROUNDS: "Rounds",
    Counted.WAITING: "Waiting to be answered",
    Counted.UNSENT: "Waiting to be sent",
    Counted.PARKED: "Parked, could not be answered in the last 72 hours",
    Counted.ENTRIES: "Rows of the journal",
}

CURE = (
    "Somebody changed, added or removed a row there. Stop the assistant, keep a copy of the database as it "
    "is, and restore the last backup that this command finds nothing wrong with: audit-bot restore FILE."
)


MOST_WITHOUT = timedelta(days=2)
"""How old the newest backup may be."""

_WRONG: Mapping[Flaw, str] = {
    Flaw.BROKEN: "row {row} of chain {chain} does not follow from the one before",
    Flaw.CUT: "rows of chain {chain} behind row {row} are missing",
    Flaw.UNNAMED: "no partnership's chain names chain {chain}, which is that of a return",
    Flaw.MISPLACED: "row {row} of chain {chain} is about a return, which has a chain of its own",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """What was found, a line each: what there is, and what is wrong with it and what to do about that."""

    found: tuple[str, ...]
    problems: tuple[str, ...]


async def examine(url: str) -> Health:
    """Look at the whole database, reading only; raises DatabaseFault for one that can't be used."""
    database = await open_database(url, lock=False)
    try:
        if not await database.beside(is_whole, seconds=None):
            raise DatabaseDamaged(database.path)
        found = [f"{database.path}: a sound file with the tables of this version."]
        counted = await database.beside(count, seconds=None)
        found += [f"{name}: {counted[what]}" for what, name in _NAMES.items()]
        problem = await _journal_problem(database)
    finally:
        await database.close()
    if problem:
        return Health(found=tuple(found), problems=(problem,))
    return Health(found=(*found, "Each row of the journal follows from the one before."), problems=())


def backups_in(folder: Path, url: str, now: datetime) -> Health:
    """Look whether there is a backup from the last days; raises DatabaseFault if the folder can't be read."""
    last = newest(path_of(url), folder, now)
    if last is not None and now - last <= MOST_WITHOUT:
        return Health(found=(f"The newest backup in {folder} is of {last:%Y-%m-%d %H:%M} UTC.",), problems=())
    problem = f"There is no backup from the last two days in {folder}. The bot's log says why."
    return Health(found=(), problems=(problem,))


async def _journal_problem(database: Database) -> str:
    """Follow every chain of the journal; "" if all hold."""
    try:
        broken = await database.beside(verify, seconds=None)
    except ValueError:
        return f"The journal holds a time that is none. {CURE}"
    if broken is None:
        return ""
    return f"The journal is broken: {_WRONG[broken.flaw].format(row=broken.seq, chain=broken.chain)}. {CURE}"
