"""What whoever restored a backup is told."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path

from bot.faults import OperatorFault
from storage import common, erased
from storage.database.connection import open_database
from storage.restore import Restored
from storage.restored import made_ready_there


class NoBackup(OperatorFault):
    """Nothing says what to go back to."""

    def __init__(self) -> None:
        super().__init__("Name the backup. Example: audit-bot restore /srv/backups/audit/audit-2026-11-26.db")


class NotRestored(OperatorFault):
    """Nothing has changed."""


async def restored_there(
    url: str, listed: Path | None, now: datetime, *, moved: bool, copied: bool = False
) -> list[str]:
    """Make a database on a server ready that its own tools have brought back; say what was done.

    `moved` is as for a file. `copied`: the operator says that it is a copy, as nothing tells of a base
    backup or a snapshot. Raises NotRestored and DatabaseFault.
    """
    gone = _listed(listed) if listed else {}
    database = await open_database(url)
    try:
        if await database.read(common.processes):
            raise NotRestored("The assistant runs on this database. Stop all its processes first.")
        if not copied and not await database.read(common.is_brought_back):
            raise NotRestored(
                f"Nothing tells that {database.where} is a copy, or it is made ready already. Set "
                "AUDIT_BOT_DATABASE to where pg_restore brought the copy back. Add --copy if it is a base "
                "backup or a snapshot, never for the database that goes on: what waits would be let go."
            )
        work = partial(made_ready_there, where=str(database.where), gone=gone, now=now, lost=not moved)
        dropped, (people, ended) = await database.write(work)
    finally:
        await database.close()
    done = Restored(
        aside=None,
        migrated=False,
        dropped=dropped,
        forgotten=people if listed or moved else None,
        ended=ended,
        moved=moved,
        holds=moved,
    )
    return [f"{database.where} was brought back, and is made ready.", *_told(done)]


def _listed(file: Path) -> Mapping[erased.Gone, date]:
    if not file.is_file():
        raise NotRestored(f"There is no list {file}. Nothing has changed.")
    return erased.read(file)


async def list_forgotten(url: str, file: Path) -> str:
    """Add to a list what was deleted, by what the journal says; say how much is on it.

    Raises NotRestored where it can't be written, and DatabaseFault.
    """
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


def told(database: Path, source: Path, done: Restored) -> list[str]:
    """What was done, where the database before is, and what is not sent any more."""
    of_version = ", brought up to this version" if done.migrated else ""
    lines = [f"{database} is now what {source} holds{of_version}."]
    if done.aside:
        lines.append(f"The database that was there is kept as {done.aside}.")
    return [*lines, *_told(done)]


def _told(done: Restored) -> list[str]:
    lines = _forgotten(done.forgotten)
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


def _forgotten(count: int | None) -> list[str]:
    """What was done about those who were forgotten since the backup."""
    if count is None:
        return [
            "Nothing here tells who was forgotten since this backup.",
            "Find the list, a file that ends in .forgotten, and restore again with --forgotten FILE.",
        ]
    if not count:
        return []
    return [f"{count} {'person was' if count == 1 else 'people were'} forgotten since, and again in it."]
