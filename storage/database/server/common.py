"""What the processes at one server share beside the tables that a file has, too."""

import secrets

from sqlalchemy import Connection

from storage.common import MARKS, PROCESS, RUN

TABLES = frozenset({"allowance", "common", "lease", "shelf"})
"""What they are called."""

_MADE = """
CREATE TABLE IF NOT EXISTS lease (
    name text COLLATE "C" PRIMARY KEY, owner text COLLATE "C" NOT NULL, until timestamptz NOT NULL
);
CREATE TABLE IF NOT EXISTS common (name text COLLATE "C" PRIMARY KEY, value text COLLATE "C" NOT NULL);
CREATE UNLOGGED TABLE IF NOT EXISTS shelf (
    address text COLLATE "C" PRIMARY KEY, file text COLLATE "C" NOT NULL, data bytea NOT NULL,
    at timestamptz NOT NULL
);
CREATE UNLOGGED TABLE IF NOT EXISTS allowance (
    who text COLLATE "C" PRIMARY KEY, level float8 NOT NULL, at timestamptz NOT NULL,
    full_at timestamptz NOT NULL
)
"""
"""What a crash may take is in no log of the server's, and so in no copy that follows it."""

_ONCE = "INSERT INTO common (name, value) VALUES (%s, %s) ON CONFLICT DO NOTHING"
_ENDED = "DELETE FROM lease WHERE name LIKE %s AND until < clock_timestamp()"


def make(connection: Connection) -> None:
    """Make the tables that no file has, and forget processes that were killed."""
    for statement in _MADE.split(";"):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql(_ONCE, (RUN, secrets.token_hex(32)))
    for name, now in MARKS.items():
        known = f"INSERT INTO common (name, value) VALUES (%s, {now}) ON CONFLICT DO NOTHING"
        connection.exec_driver_sql(known, (name,))
    connection.exec_driver_sql(_ENDED, (f"{PROCESS}%",))
