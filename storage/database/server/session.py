"""Connections to a server, each set so that nothing waits for ever, and read back before it is used."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import psycopg
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from storage.database.faults import DatabaseUnusable
from storage.database.server.dialect import DRIVER

T = TypeVar("T")

SETTINGS: Mapping[str, str] = {
    "statement_timeout": "30s",
    "lock_timeout": "10s",
    "idle_in_transaction_session_timeout": "1min",
    "standard_conforming_strings": "on",
}
"""For every connection, as PostgreSQL reads them back."""

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


class Work:
    """Runs work as transactions. Everything but the constructor belongs into one and the same thread."""

    def __init__(self, url: URL, where: str, *, writes: bool) -> None:
        self.engine = _engine(url, where, writes=writes)
        self._begin = "BEGIN"
        self._kept: Connection | None = None
        event.listen(self.engine, "begin", self._begun)

    def transaction(self, work: Callable[[Connection], T], begin: str) -> T:
        """Run the work and commit it; whatever it raises, nothing of it is kept."""
        self._begin = begin
        connection = self._connection()
        try:
            with connection.begin():
                return work(connection)
        except BaseException:
            if connection.invalidated or _is_busy(raw_of(connection)):
                # it could not be undone here; the server undoes what nobody holds
                self.close()
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
            self._kept = self.engine.connect()
        return self._kept

    def _begun(self, connection: Connection) -> None:
        raw = raw_of(connection)
        try:
            raw.execute(self._begin)
        except psycopg.Error:
            # a lock that is waited for comes with it, and may not come in time
            raw.rollback()
            raise


def _is_busy(raw: "psycopg.Connection[Any]") -> bool:
    """Whether a connection is anywhere but between two transactions, or gone."""
    return raw.info.transaction_status != psycopg.pq.TransactionStatus.IDLE


def raw_of(connection: Connection) -> "psycopg.Connection[Any]":
    """The driver's own connection, for what SQLAlchemy has no part in."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, psycopg.Connection)  # noqa: S101 – the driver that the engine below names
    return raw


def _engine(url: URL, where: str, *, writes: bool) -> Engine:
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
    def _connected(connection: Any, _record: object) -> None:
        try:
            _set(connection, where, writes=writes)
        except BaseException:
            # no pool has taken it over yet, so nobody else would close it
            connection.close()
            raise

    return engine


def _set(raw: "psycopg.Connection[Any]", where: str, *, writes: bool) -> None:
    """Set a new connection, and see that the server is one that will do; raises DatabaseUnusable."""
    if raw.info.server_version < OLDEST * 10_000:
        problem = f"its server is PostgreSQL {raw.info.server_version // 10_000}"
        raise DatabaseUnusable(where, problem, f"Use PostgreSQL {OLDEST} or newer.")
    wanted = {**SETTINGS, "default_transaction_read_only": "off" if writes else "on"}
    if _shown(raw, "synchronous_commit") == "off":
        # what is confirmed is on disk
        wanted["synchronous_commit"] = "on"
    for name, value in wanted.items():
        raw.execute("SELECT set_config(%s, %s, false)", [name, value])
        if (found := _shown(raw, name)) != value:
            raise DatabaseUnusable(where, f"{name} stays at {found} instead of {value}", "Ask who runs it.")
    if (encoding := _shown(raw, "server_encoding")) != "UTF8":
        raise DatabaseUnusable(where, f"its encoding is {encoding}", "Make it with ENCODING 'UTF8'.")
    (process,) = raw.execute("SELECT pg_backend_pid()").fetchone() or (0,)
    if process != raw.info.backend_pid:
        cure = "Name the server itself in AUDIT_BOT_DATABASE."
        raise DatabaseUnusable(where, "a pooler stands between, which shares out one connection", cure)


def _shown(raw: "psycopg.Connection[Any]", name: str) -> str:
    (found,) = raw.execute("SELECT current_setting(%s)", [name]).fetchone() or ("",)
    return str(found)
