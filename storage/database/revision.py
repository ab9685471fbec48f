"""The table in which a database says of which version it is: Alembic's own, made the way Alembic makes it."""

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table

from storage.database.faults import DatabaseUnusable

revisions = MetaData()

alembic_version = Table(
    "alembic_version",
    revisions,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)

_MOVED = 1
"""The version of its user's, as SQLite calls it, that a file has once all of it is on a server."""


def end_here(connection: Connection) -> None:
    """Mark a file as moved to a server."""
    connection.exec_driver_sql(f"PRAGMA user_version = {_MOVED}")


def go_on(connection: Connection) -> None:
    """Take the mark away from a copy that is to be used."""
    connection.exec_driver_sql("PRAGMA user_version = 0")


def is_moved(connection: Connection) -> bool:
    """Whether a file is marked so."""
    return bool(connection.exec_driver_sql("PRAGMA user_version").scalar_one() == _MOVED)


def refuse_moved(connection: Connection, where: Path) -> None:
    """Raise DatabaseUnusable for a file that was moved: what was answered since is on the server."""
    if is_moved(connection):
        problem = "it was moved to a server, and what came since is there"
        cure = "Set AUDIT_BOT_DATABASE to the server. To go back to this file, restore it under another name."
        raise DatabaseUnusable(where, problem, cure)
