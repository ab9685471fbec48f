"""What several processes at one server share: files that were sent on a page, allowances, who runs.

Functions of a synchronous connection to a server, whose clock they go by.
"""

import hashlib
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection

from storage.database.faults import DatabaseUnusable

PROCESS = "process "
"""What the lease begins with that each process has which serves."""

RUN = "run"
"""What all processes know, and nobody else: 64 characters, another for each database that is made."""

MARKS = {
    "made": "'common'::regclass::oid::text",
    "base": "(SELECT oid::text FROM pg_database WHERE datname = current_database())",
}
"""By what a copy is told from what it is of: the server's numbers of a table and of the database.

`pg_restore` gives a table another number, and `CREATE DATABASE … TEMPLATE` the database. A base backup and a
snapshot keep both: only who made such a copy knows that it is one.
"""

LIES = timedelta(minutes=15)
"""How long a file lies on the shelf at most."""

MOST_HELD = 40
"""Files on the shelf, each of another conversation: 200 MB at most."""


def processes(connection: Connection) -> int:
    """How many processes serve now; 0 before the first has ever started."""
    if connection.exec_driver_sql("SELECT to_regclass('lease')").scalar_one() is None:
        return 0
    return int(connection.exec_driver_sql(_PROCESSES, (f"{PROCESS}%",)).scalar_one())


def run_of(connection: Connection) -> str:
    """What tells this database from any other, and from itself before it was restored from a copy."""
    return run_in(*connection.exec_driver_sql(RUN_IS, (RUN,)).one())


def run_in(value: str, made: str) -> str:
    """The same, of what `RUN_IS` gives."""
    return hashlib.sha256(f"run {made} {value}".encode()).hexdigest()[:16]


def key_of(connection: Connection) -> bytes:
    """What new secrets are made with, the same in all processes: 32 bytes that nobody else knows."""
    value, _ = connection.exec_driver_sql(RUN_IS, (RUN,)).one()
    return hashlib.sha256(f"secrets {value}".encode()).digest()


def is_brought_back(connection: Connection) -> bool:
    """Whether this is known to be a copy, by the server's numbers, and has not been made ready since."""
    return any(
        connection.exec_driver_sql(f"SELECT value <> {now} FROM common WHERE name = %s", (name,)).scalar()
        for name, now in MARKS.items()
    )


def refuse_copy(connection: Connection, where: Path | str) -> None:
    """Raise DatabaseUnusable for a copy that is known to be one: what was deleted since would be there."""
    if is_brought_back(connection):
        problem = "it is a copy that was brought back, and not made ready"
        cure = "Run audit-bot restore --forgotten FILE on it, with the list of what was deleted since."
        raise DatabaseUnusable(where, problem, cure)


def begin_anew(connection: Connection, run: str) -> None:
    """After a copy was brought back: what was shared for a while is gone, and it is another run."""
    for table in ("lease", "shelf", "allowance"):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    connection.exec_driver_sql("UPDATE common SET value = %s WHERE name = %s", (run, RUN))
    for name, now in MARKS.items():
        connection.exec_driver_sql(f"UPDATE common SET value = {now} WHERE name = %s", (name,))


def has_room(connection: Connection, address: str) -> bool:
    """Whether one more file can be put on the shelf by this conversation."""
    return bool(connection.exec_driver_sql(_ROOM, (address, MOST_HELD, address)).scalar_one())


def put(connection: Connection, address: str, file: str, data: bytes) -> None:
    """Put a file there, in the place of what the conversation sent before; what lay too long goes."""
    connection.exec_driver_sql("DELETE FROM shelf WHERE at < clock_timestamp() - %s", (LIES,))
    connection.exec_driver_sql(_PUT, (address, file, data))


def fetch(connection: Connection, file: str, most: int) -> bytes | None:
    """At most so many bytes of a file; None if it is not there."""
    found = connection.exec_driver_sql(_FETCH, (most, file, LIES)).scalar_one_or_none()
    return None if found is None else bytes(found)


def drop(connection: Connection, file: str) -> None:
    """Take a file from the shelf."""
    connection.exec_driver_sql("DELETE FROM shelf WHERE file = %s", (file,))


def sweep(connection: Connection) -> None:
    """Drop what lay too long, and allowances that are full again."""
    connection.exec_driver_sql("DELETE FROM shelf WHERE at < clock_timestamp() - %s", (LIES,))
    connection.exec_driver_sql("DELETE FROM allowance WHERE full_at < clock_timestamp()")


def level(connection: Connection, who: str, burst: int, seconds: float) -> float:
    """How much of an allowance is left, of which one comes back after so many seconds, up to the burst."""
    given = {"who": _known_as(who), "burst": burst, "seconds": seconds}
    found = connection.exec_driver_sql(_LEVEL, given).scalar_one_or_none()
    return float(burst) if found is None else float(found)


def take(connection: Connection, who: str, burst: int, seconds: float) -> bool:
    """Take one of an allowance; false if there is none."""
    given = {"who": _known_as(who), "burst": burst, "seconds": seconds}
    return connection.exec_driver_sql(_TAKE, given).scalar_one_or_none() is not None


def _known_as(who: str) -> str:
    """What is kept of whoever asks; it is gone once their allowance is full again."""
    return hashlib.sha256(who.encode()).hexdigest()[:32]


_PROCESSES = "SELECT count(*) FROM lease WHERE name LIKE %s AND until > clock_timestamp()"
RUN_IS = "SELECT value, 'common'::regclass::oid::text FROM common WHERE name = %s"
_ROOM = "SELECT EXISTS (SELECT FROM shelf WHERE address = %s) OR count(*) < %s FROM shelf WHERE address <> %s"
_PUT = """
INSERT INTO shelf (address, file, data, at) VALUES (%s, %s, %s, clock_timestamp())
ON CONFLICT (address) DO UPDATE SET file = excluded.file, data = excluded.data, at = excluded.at
"""
_FETCH = "SELECT substring(data FROM 1 FOR %s) FROM shelf WHERE file = %s AND at > clock_timestamp() - %s"
_NOW = (
    "least(%(burst)s::float8, allowance.level + "
    "extract(epoch FROM clock_timestamp() - allowance.at)::float8 / %(seconds)s::float8)"
)
_AFTER = "clock_timestamp() + %(seconds)s * interval '1 second'"
_LEVEL = f"SELECT {_NOW} FROM allowance WHERE who = %(who)s"
_TAKE = f"""
INSERT INTO allowance (who, level, at, full_at)
VALUES (%(who)s, %(burst)s - 1, clock_timestamp(), {_AFTER})
ON CONFLICT (who) DO UPDATE
SET level = {_NOW} - 1, at = clock_timestamp(),
    full_at = clock_timestamp() + %(seconds)s * (%(burst)s + 1 - {_NOW}) * interval '1 second'
WHERE {_NOW} >= 1
RETURNING who
"""
