"""Connections to a server, of which nothing waits for ever.

Nothing is kept in a session: what is set holds for one transaction, so a pooler may share connections out.
"""

import re
import time
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

import psycopg
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from storage.database.faults import DatabaseUnusable
from storage.database.gate import ASKING
from storage.database.prepared import LATER, later_of
from storage.database.server.dialect import DRIVER
from storage.database.server.faults import ERRORS
from storage.database.server.later import Later

T = TypeVar("T")

LIMITS: Mapping[str, str] = {
    "statement_timeout": "30s",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "1min",
}
"""What a transaction may take, where the `options` of the address do not say otherwise."""

WAITS: Mapping[str, str] = {
    "application_name": "audit-bot",
    "connect_timeout": "10",
    "keepalives_idle": "10",
    "keepalives_interval": "5",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
}
"""How long a server may be silent, where the address says nothing else: seconds, the last milliseconds."""

OLDEST = 14
"""The first version that this is tried on."""

AGAIN = 0.5
"""Seconds after a connection was refused in which no other is tried: whoever asks hears the same at once."""

_OPTION = re.compile(r"(?:-c\s*|--)([\w.-]+)=(\S+)")
_TIME = re.compile(r"[0-9]+(us|ms|s|min|h|d)?", re.ASCII)


class Work:
    """Runs work as transactions. Everything but the constructor belongs into one and the same thread.

    A connection that is lost is replaced with the next transaction, which is begun once more if it had not
    begun.
    """

    def __init__(self, url: URL, where: str) -> None:
        url, self._limits = _limited(url, where)
        self.engine = _engine(url, self._connected)
        self._where = where
        self._begin: tuple[str, ...] = ("BEGIN",)
        self._each = False
        self._also: Mapping[str, str] = {}
        self._kept: Connection | None = None
        self._refused: Exception | None = None
        self._until = float("-inf")
        event.listen(self.engine, "begin", self._begun)
        event.listen(self.engine, "before_cursor_execute", _said_before)

    def transaction(self, work: Callable[[Connection], T], begin: str) -> T:
        """Run the work and commit it; whatever it raises, nothing of it is kept."""
        connection, was_kept = self._kept, self._kept is not None
        later = later_of(connection) if connection is not None else None
        try:
            return self._once(work, begin)
        except ERRORS:
            is_lost = was_kept and self._kept is None
            if not is_lost or later is None or later.has_begun:
                raise
        # it was lost while nobody used it
        return self._once(work, begin)

    def _once(self, work: Callable[[Connection], T], begin: str) -> T:
        connection = self._connection()
        self._begin = _with_limits(begin, (*{**self._limits, **self._also}.items(),))
        self._each = begin == ASKING
        try:
            with connection.begin():
                done = work(connection)
                _be_sound(connection)
                later_of(connection).commit()
                return done
        except BaseException as error:
            is_lost = connection.invalidated or raw_of(connection).closed
            if is_lost or _is_busy(raw_of(connection)) or _is_refused(error):
                # it could not be undone here; the server undoes what nobody holds
                self.close()
            if is_lost and isinstance(error, Exception) and not isinstance(error, ERRORS):
                # whatever came of the loss
                raise psycopg.OperationalError("the connection was lost") from None
            raise

    def truncate_wal(self) -> bool:
        """Nothing to do: what was deleted leaves the server's files in the server's own time."""
        return True

    def close(self) -> None:
        """Close the connection; the next work opens another."""
        connection, self._kept = self._kept, None
        if connection is not None:
            connection.invalidate()
            connection.close()

    def _connection(self) -> Connection:
        if self._kept is None:
            if self._refused and time.monotonic() < self._until:
                raise self._refused.with_traceback(None)
            try:
                self._kept = self.engine.connect()
            except ERRORS as error:
                self._refused, self._until = error, time.monotonic() + AGAIN
                raise
        return self._kept

    def _begun(self, connection: Connection) -> None:
        later_of(connection).begin(*self._begin, each=self._each)

    def _connected(self, raw: "psycopg.Connection[Any]") -> None:
        """See that a new connection leads to a server that will do; raises DatabaseUnusable."""
        if raw.info.server_version < OLDEST * 10_000:
            problem = f"its server is PostgreSQL {raw.info.server_version // 10_000}"
            raise DatabaseUnusable(self._where, problem, f"Use PostgreSQL {OLDEST} or newer.")
        process, encoding, commits, strings = raw.execute(_ASKED).fetchone() or (0, "", "", "")
        if encoding != "UTF8":
            problem = f"its encoding is {encoding}"
            raise DatabaseUnusable(self._where, problem, "Make it with ENCODING 'UTF8'.")
        # what is confirmed is on disk
        self._also = {"synchronous_commit": "on"} if commits == "off" else {}
        self._also |= {"standard_conforming_strings": "on"} if strings == "off" else {}
        if process != raw.info.backend_pid:
            # what is prepared on one connection is not there on the next that a pooler gives
            raw.prepare_threshold = None


_ASKED = (
    "SELECT pg_backend_pid(), current_setting('server_encoding'), current_setting('synchronous_commit'), "
    "current_setting('standard_conforming_strings')"
)


def _limited(url: URL, where: str) -> tuple[URL, Mapping[str, str]]:
    """The address without limits of transactions, and those, or the usual ones.

    Raises DatabaseUnusable for a limit that is no time.
    """
    given = url.query.get("options", "")
    said = given if isinstance(given, str) else " ".join(given)
    found = dict(LIMITS)
    for name, value in _OPTION.findall(said):
        if name in LIMITS:
            if not _TIME.fullmatch(value):
                cure = f"Write it as {name}={LIMITS[name]}."
                raise DatabaseUnusable(where, f"{name} in its address is no time", cure)
            found[name] = value
    left = " ".join(_OPTION.sub(lambda one: "" if one[1] in LIMITS else one[0], said).split())
    url = url.difference_update_query(["options"])
    if left:
        url = url.update_query_dict({"options": left})
    return url, found


@cache
def _with_limits(begin: str, limits: tuple[tuple[str, str], ...]) -> tuple[str, str]:
    """How a transaction begins, and what sets its limits and then takes the locks that it begins with."""
    begins, _, locks = begin.partition(";")
    said = [f"set_config('{name}', '{value}', true)" for name, value in limits]
    return begins, f"SELECT {', '.join([*said, *filter(None, [locks.strip().removeprefix('SELECT ')])])}"


def _said_before(connection: Connection, *_: object) -> None:
    """Pass on what was said before, in its order."""
    later_of(connection).run()


def _is_refused(error: BaseException) -> bool:
    """Whether a connection leads to where nothing can be written, which only another may not."""
    cause = getattr(error, "orig", None) or error
    return isinstance(cause, psycopg.errors.ReadOnlySqlTransaction)


def _be_sound(connection: Connection) -> None:
    """Raise where a statement failed and nobody heard: PostgreSQL would undo all of it at the commit."""
    if raw_of(connection).info.transaction_status == psycopg.pq.TransactionStatus.INERROR:
        raise psycopg.errors.InFailedSqlTransaction("a statement failed before")


def _is_busy(raw: "psycopg.Connection[Any]") -> bool:
    """Whether a connection is anywhere but between two transactions, or gone."""
    return raw.info.transaction_status != psycopg.pq.TransactionStatus.IDLE


def raw_of(connection: Connection) -> "psycopg.Connection[Any]":
    """The driver's own connection, for what SQLAlchemy has no part in."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, psycopg.Connection)  # noqa: S101 – the driver that the engine below names
    return raw


def _engine(url: URL, look: "Callable[[psycopg.Connection[Any]], None]") -> Engine:
    given = {name: value for name, value in WAITS.items() if name not in url.query}
    engine = create_engine(
        url.set(drivername=DRIVER).update_query_dict(given),
        # every transaction is begun in so many words
        connect_args={"autocommit": True},
        poolclass=NullPool,
        pool_reset_on_return=None,
        hide_parameters=True,
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: Any, record: ConnectionPoolEntry) -> None:
        try:
            look(connection)
            record.info[LATER] = Later(connection)
        except BaseException:
            # no pool has taken it over yet, so nobody else would close it
            connection.close()
            raise

    return engine
