"""Brings a database to the tables this code knows.

A fresh database gets them at once and is stamped with the newest revision; Alembic is imported only for one
that is behind.
"""

import re
from pathlib import Path

from sqlalchemy import Connection, event, insert, inspect, select

from storage.database.anchors import anchor
from storage.database.corrections import correction
from storage.database.doors import link
from storage.database.faults import DatabaseDamaged, DatabaseUnusable
from storage.database.queued import inbox
from storage.database.retained import ending
from storage.database.revision import alembic_version, revisions

HEAD = "0021"
"""The newest revision under `migrations/versions`; four digits, counting up."""

metadata = (anchor.metadata, correction.metadata, ending.metadata, inbox.metadata, link.metadata)[0]
"""One for all tables, wherever they stand."""

MIGRATIONS = Path(__file__).parents[1] / "migrations"
"""Where Alembic finds them."""

_REVISION = re.compile(r"\d{4}", re.ASCII)


def prepare(connection: Connection, path: Path | str) -> None:
    """Make or upgrade the tables inside the caller's transaction; raise DatabaseUnusable if that can't be."""
    names = inspect(connection).get_table_names()
    if not names:
        metadata.create_all(connection, checkfirst=False)
        revisions.create_all(connection, checkfirst=False)
        connection.execute(insert(alembic_version).values(version_num=HEAD))
    elif stored_revision(connection, names, path) < HEAD:
        upgrade(connection, path)


def revision_behind(connection: Connection, path: Path | str) -> str | None:
    """The revision of a database that has to be upgraded, None for one that is new or up to date."""
    names = inspect(connection).get_table_names()
    stored = stored_revision(connection, names, path) if names else HEAD
    return stored if stored < HEAD else None


def check(connection: Connection, path: Path | str) -> None:
    """Raise DatabaseUnusable unless the tables are exactly those this code knows."""
    if stored_revision(connection, inspect(connection).get_table_names(), path) != HEAD:
        cure = "Start the assistant once to bring it up to date."
        raise DatabaseUnusable(path, "it was made by an older version", cure)


def stored_revision(connection: Connection, names: list[str], path: Path | str) -> str:
    """Read the revision, "" where none is stamped yet; raise DatabaseUnusable for one not known here."""
    if alembic_version.name not in names:
        cure = "Set AUDIT_BOT_DATABASE to another file."
        raise DatabaseUnusable(path, "it belongs to another program", cure)
    return known(connection.scalar(select(alembic_version.c.version_num)) or "", path)


def known(revision: str, path: Path | str) -> str:
    """The revision; raise DatabaseUnusable for one that is newer than this code, DatabaseDamaged for none."""
    if revision and not _REVISION.fullmatch(revision):
        raise DatabaseDamaged(path)
    if revision > HEAD:
        problem = f"it has revision {revision} and this version knows up to {HEAD}"
        raise DatabaseUnusable(path, problem, "Install the version that made it, or a newer one.")
    return revision


def upgrade(connection: Connection, path: Path | str) -> None:
    """Run every migration the database has not seen, inside the caller's transaction.

    Raises DatabaseUnusable for a revision that none of them leads from.
    """
    # Alembic takes a tenth of a second to import and is needed once per release
    from alembic import command  # noqa: PLC0415 – see above
    from alembic.config import Config  # noqa: PLC0415 – see above
    from alembic.util.exc import CommandError  # noqa: PLC0415 – see above

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, HEAD)
    except CommandError:
        cure = "Install the version that made it first."
        raise DatabaseUnusable(path, "it has a revision this version does not know", cure) from None


@event.listens_for(metadata, "before_create")
def _partial_in_other_dialects(_target: object, connection: Connection, **_: object) -> None:
    """Let partial indexes be that in the dialect in use; to name one above would load its drivers."""
    for table in metadata.tables.values():
        for index in table.indexes:
            if "where" in index.info:
                index.dialect_options[connection.dialect.name]["where"] = index.info["where"]
