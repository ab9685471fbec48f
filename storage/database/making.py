"""A new database: whole before it has its name, so that a file which is empty or cut short is never ours."""

from contextlib import suppress
from pathlib import Path

from storage.database import files
from storage.database.faults import DatabaseUnusable
from storage.database.owner import leave_to_owner
from storage.database.schema import prepare
from storage.database.writer import Writer


def make(path: Path) -> None:
    """Make a private database with all tables, unless somebody else makes one first.

    Raises DatabaseUnusable if its folder can't be written to.
    """
    try:
        with files.unfinished(path.parent) as part:
            writer = Writer(part, writes=True)
            try:
                writer.transaction(lambda connection: prepare(connection, path), "BEGIN IMMEDIATE")
            finally:
                writer.close()
            leave_to_owner(part, path)
            with suppress(FileExistsError):
                files.give_name(part, path)
    except OSError as error:
        problem = f"it can't be made ({error.strerror})"
        raise DatabaseUnusable(path, problem, "Check its folder and who owns it.") from None
