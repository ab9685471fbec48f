"""Carries a database over from a file to a server, while no assistant runs on either."""

from bot.faults import OperatorFault
from storage import erased
from storage.database.connection import Database, beside, on_server, open_database, path_of
from storage.database.faults import DatabaseFault
from storage.database.looking import is_file
from storage.database.revision import end_here
from storage.moving import CannotMove, move


class NotMoved(OperatorFault):
    """Nothing was carried over, and nothing in the file has changed."""

    def __init__(self, problem: str, cure: str) -> None:
        super().__init__(f"Nothing was moved: {problem}. {cure}")


async def move_to(url: str, to: str) -> list[str]:
    """Carry everything over; say what to do next. Raises NotMoved and DatabaseFault."""
    if on_server(to) is None:
        raise NotMoved("the place to move to is no server", "Example: --to postgresql://user@host/audit")
    if on_server(url) is not None:
        raise NotMoved("the database is on a server already", "Use pg_dump and pg_restore.")
    if not is_file(path_of(url)):
        raise NotMoved(f"there is no {path_of(url)}", "Check AUDIT_BOT_DATABASE, which names the file.")
    source = await open_database(url)
    try:
        target = await _opened(to)
        try:
            done = await move(source, target)
            marked = await _ended(source)
        except CannotMove as error:
            cure = "Name an empty database, and run audit-bot doctor --full on the file."
            raise NotMoved(str(error), cure) from None
        finally:
            await target.close()
    finally:
        await source.close()
    rows, tables = sum(done.rows.values()), len(done.rows)
    listed = erased.list_of(beside(url))
    go_on = f"Go on with the list of what was deleted: audit-bot forgotten {listed}"
    keep = f"The assistant no longer starts on {source.path}. It is a backup now, to be deleted in its time."
    if not marked:
        keep = f"{source.path} could not be marked as moved: see that nothing is ever started on it again."
    return [
        f"Moved to {target.where}: {rows:,} rows of {tables} tables, counted on both sides.",
        f"Fingerprint of its history, the same on both sides: {done.fingerprint}",
        "Set AUDIT_BOT_DATABASE to that address, unset AUDIT_BOT_BACKUPS, and run audit-bot doctor --full.",
        keep,
        *([go_on] if listed.exists() else []),
    ]


async def _ended(source: Database) -> bool:
    """Whether the file could be marked; all of it is on the server, whatever its own disk says."""
    try:
        await source.write(end_here)
    except DatabaseFault:
        return False
    return True


async def _opened(to: str) -> Database:
    """The place to move to; raises NotMoved where that can't be used."""
    try:
        return await open_database(to)
    except DatabaseFault as error:
        raise NotMoved("the database named after --to can't be used", str(error)) from None
