"""Which files a channel has already, by what they hold: it sends them again by its own ids.

Functions of a synchronous connection. A row is a hash and an id, and is there only to save work. All of them
go whenever anything is erased, and after a month.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select

from storage.database.queued import uploaded
from storage.writing.statements import upsert

KEPT = timedelta(days=30)


def known(connection: Connection, channel: str, digest: str) -> str | None:
    """The channel's id of the file with this hash, None where it is not known."""
    here = uploaded.c.channel == channel, uploaded.c.digest == digest
    return connection.scalar(select(uploaded.c.file).where(*here))


def keep(connection: Connection, channel: str, digest: str, file: str, now: datetime) -> None:
    """Remember the id that a channel gave to a file."""
    row = {"channel": channel, "digest": digest, "file": file, "at": now}
    upsert(connection, uploaded, [row], ("channel", "digest"), ("file", "at"))


def forget(connection: Connection) -> None:
    """Forget all of them."""
    connection.execute(delete(uploaded))


def sweep(connection: Connection, now: datetime) -> None:
    """Forget what was uploaded a month ago."""
    connection.execute(delete(uploaded).where(uploaded.c.at <= now - KEPT))
