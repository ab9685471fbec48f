"""What SQLAlchemy writes for the first database of a process, remembered for all after it."""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, insert

from storage.database import making, pragmas, writer
from storage.database.revision import alembic_version
from storage.database.schema import HEAD, prepare
from tests.counts import IS_LONG

AS_SHIPPED = dict(pragmas.PRAGMAS)
"""What connections are set to where nothing below was changed."""


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


def remember_statements() -> None:
    """Have each statement on a file compiled once, whichever database it is for; not in the long run."""
    if IS_LONG:
        return
    compiled = _ByStatement()

    def create_again(*address: Any, **how: Any) -> Engine:
        return create_engine(*address, **how).execution_options(compiled_cache=compiled)

    vars(writer)["create_engine"] = create_again


def wait_for_no_disk() -> None:
    """Have no file waited for, as no test takes the machine's power away; not in the long run."""
    if not IS_LONG:
        vars(pragmas)["PRAGMAS"]["synchronous"] = 0


class _ByStatement(dict[tuple[Any, ...], Any]):
    """By all that SQLAlchemy looks a statement up by, but for the dialect: the one file's is the other's."""

    def get(self, key: tuple[Any, ...], default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: tuple[Any, ...], value: Any) -> None:
        super().__setitem__(key[1:], value)
