"""Carries a database over from a file to a server, while no assistant runs on either."""

from bot.faults import OperatorFault
from storage import erased
from storage.database.connection import beside, on_server, open_database
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
    source = await open_database(url)
    try:
        target = await open_database(to)
        try:
            done = await move(source, target)
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
    keep = f"Never start the assistant on {source.path} again. It is a backup now, to be deleted in its time."
    return [
        f"Moved to {target.where}: {rows:,} rows of {tables} tables, counted on both sides.",
        f"Fingerprint of its history, the same on both sides: {done.fingerprint}",
        "Set AUDIT_BOT_DATABASE to that address, unset AUDIT_BOT_BACKUPS, and run audit-bot doctor --full.",
        keep,
        *([go_on] if listed.exists() else []),
    ]
