"""Go back to a backup, and say what was done."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from bot.faults import OperatorFault
from storage import common, erased
from storage.database.connection import on_server, open_database, path_of
from storage.database.looking import is_file
from storage.restore import Restored, restore
from storage.restored import made_ready_there


class NoBackup(OperatorFault):
    """Nothing says what to go back to."""

    def __init__(self) -> None:
        super().__init__("Name the backup. Example: audit-bot restore /srv/backups/audit/audit-2026-11-26.db")


class NotRestored(OperatorFault):
    """Nothing has changed."""


@dataclass(frozen=True, slots=True)
class Backup:
    """What to go back to, and what the operator says of it.

    `file` is None where a server's own tools have brought it back. `listed` is the list of what was
    deleted. `moved`: nothing happened since. `is_copy`: it is a copy, as nothing tells of a base backup
    or a snapshot on a server.
    """

    file: Path | None
    listed: Path | None
    moved: bool
    is_copy: bool


def restored(url: str, backup: Backup, now: datetime) -> list[str]:
    """Bring a backup back as the database at `url`; say what was done.

    Raises NoBackup, NotRestored, DatabaseFault and what `restore` raises.
    """
    is_there = on_server(url) is not None
    if backup.is_copy and (backup.file is not None or not is_there):
        raise NotRestored(
            "--copy is for a database on PostgreSQL alone, which is a copy itself. Leave it out."
        )
    if backup.file is None:
        if not is_there:
            raise NoBackup
        return asyncio.run(_made_ready(url, backup, now))
    database = path_of(url)
    done = restore(backup.file.absolute(), database, now, moved=backup.moved, erased=backup.listed)
    return _told(database, backup.file, done)


async def _made_ready(url: str, backup: Backup, now: datetime) -> list[str]:
    """Make a database on a server ready that its own tools have brought back."""
    if not (backup.listed or backup.moved):
        raise NotRestored(
            "Nothing tells who was deleted since this copy was made, and nothing has changed. Name the list "
            "with --forgotten FILE, as audit-bot forgotten made it. Where nobody was, an empty file says so."
        )
    gone = _listed(backup.listed) if backup.listed else {}
    database = await open_database(url)
    try:
        if await database.read(common.processes):
            raise NotRestored("The assistant runs on this database. Stop all its processes first.")
        if not backup.is_copy and not await database.read(common.is_brought_back):
            raise NotRestored(
                f"Nothing tells that {database.where} is a copy, or it is made ready already. Set "
                "AUDIT_BOT_DATABASE to where pg_restore brought the copy back. Add --copy if it is a base "
                "backup or a snapshot, never for the database that goes on: what waits would be let go."
            )
        work = partial(made_ready_there, where=str(database.where), gone=gone, now=now, lost=not backup.moved)
        dropped, (people, ended) = await database.write(work)
    finally:
        await database.close()
    done = Restored(
        aside=None,
        migrated=False,
        dropped=dropped,
        forgotten=people if backup.listed or backup.moved else None,
        ended=ended,
        moved=backup.moved,
        holds=backup.moved,
    )
    return [f"{database.where} was brought back, and is made ready.", *_since(done)]


def _listed(file: Path) -> Mapping[erased.Gone, date]:
    try:
        return erased.read_given(file)
    except erased.NoList as wrong:
        raise NotRestored(f"Nothing has changed: {wrong}. Give the file that ends in .forgotten.") from None


async def list_forgotten(url: str, file: Path) -> str:
    """Add to a list what was deleted, by what the journal says; say how much is on it.

    Raises NotRestored where it can't be written, and DatabaseFault.
    """
    if is_file(file):
        _listed(file)
    database = await open_database(url, lock=False)
    try:
        gone = await database.beside(erased.erased_in, seconds=None)
    finally:
        await database.close()
    try:
        erased.add(file, gone, make=True)
        many = len(erased.read(file))
    except OSError as error:
        raise NotRestored(f"{file} can't be written: {error.strerror}.") from None
    return f"{file}: {many} deleted. Keep it with the copies of the database."


def _told(database: Path, source: Path, done: Restored) -> list[str]:
    """What was done, where the database before is, and what is not sent any more."""
    of_version = ", brought up to this version" if done.migrated else ""
    lines = [f"{database} is now what {source} holds{of_version}."]
    if done.aside:
        lines.append(f"The database that was there is kept as {done.aside}.")
    return [*lines, *_since(done)]


def _since(done: Restored) -> list[str]:
    lines = _forgotten(done.forgotten, done.ends)
    if done.unlisted:
        lines.append(
            f"Deleted by what the backup says, and on no list here: {done.unlisted}. audit-bot doctor takes "
            "that for an alarm. Bring the list from where the backup was, a file that ends in .forgotten, "
            "and restore again with --forgotten FILE."
        )
    if done.ended:
        lines.append(f"Deleted since by what it was kept for, and again in it: {done.ended}.")
    if not done.holds:
        lines.append("Holds placed since the backup are not known: place them again, with audit-bot hold.")
    if done.moved:
        return [
            *lines,
            "It goes on as if nothing had happened: what waited is answered and sent. Start the assistant.",
        ]
    if done.dropped:
        parts = [kind.counted(count) for kind, count in done.dropped.items()]
        lines.append(f"Let go, because it may have been sent or answered before: {', '.join(parts)}.")
    else:
        lines.append("Nothing waited to be sent.")
    return [
        *lines,
        "Start the assistant: whoever writes next is told, and shown where they are.",
    ]


def _forgotten(count: int | None, ends: datetime | None) -> list[str]:
    """What was done about who was forgotten since the backup, or from which day nothing tells of it."""
    if count is None:
        since = f"{ends:%Y-%m-%d}, the last day in this backup" if ends else "this backup"
        return [
            f"Nothing here tells who was forgotten since {since}.",
            "Find the list, a file that ends in .forgotten, and restore again with --forgotten FILE.",
        ]
    if not count:
        return []
    return [f"{count} {'person was' if count == 1 else 'people were'} forgotten since, and again in it."]
