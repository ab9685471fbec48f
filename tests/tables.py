"""New databases by the statements that the first one was made with, which SQLAlchemy writes once."""

from pathlib import Path

from sqlalchemy import Connection, insert

from storage.database import making
from storage.database.revision import alembic_version
from storage.database.schema import HEAD, prepare
from tests.counts import IS_LONG


def remember_tables() -> None:
    """Make each database after the first one from what SQLite remembers of that; not in the long run."""
    if IS_LONG:
        return
    written: list[str] = []

    def prepare_again(connection: Connection, path: Path) -> None:
        if written:
            for statement in written:
                connection.exec_driver_sql(statement)
            connection.execute(insert(alembic_version).values(version_num=HEAD))
            return
        prepare(connection, path)
        # what SQLite makes by itself has no text, or such a name
        ours = "sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
        rows = connection.exec_driver_sql(f"SELECT sql FROM sqlite_master WHERE {ours} ORDER BY rowid")
        written.extend(rows.scalars())

    vars(making)["prepare"] = prepare_again
