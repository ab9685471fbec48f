"""The fingerprint of the history in a database: this one, or a copy that was made of it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, select

from storage.database.anchors import WHOLE, anchor
from storage.database.prepared import Prepared
from storage.writing.chaining import Head, fingerprint


def fingerprint_now(connection: Connection) -> str:
    """The fingerprint of all rows that there are."""
    rows = _TOTAL.rows(connection)
    return fingerprint(Head(*rows[0]) if rows else Head())


def fingerprint_in(copy: Path) -> str:
    """The fingerprint of all rows in a file that nobody has open; "" for one of a version without."""
    reading = f"file:{quote(str(copy))}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(reading, uri=True)) as connection:
            query = f"SELECT seq, hash FROM {anchor.name} WHERE chain = ?"
            row = connection.execute(query, (WHOLE,)).fetchone()
    except sqlite3.OperationalError:
        return ""
    return fingerprint(Head(*row) if row else Head())


_TOTAL = Prepared(select(anchor.c.seq, anchor.c.hash).where(anchor.c.chain == WHOLE))
