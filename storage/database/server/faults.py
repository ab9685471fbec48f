"""What an error of PostgreSQL says of the database itself."""

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import psycopg
from psycopg import errors
from sqlalchemy.exc import DBAPIError

from storage.database.faults import (
    DatabaseAway,
    DatabaseBroken,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFault,
    DatabaseFull,
    DatabaseReadOnly,
    DatabaseUnusable,
    ReadTooLong,
)

ERRORS: tuple[type[Exception], ...] = (DBAPIError, psycopg.Error, UnicodeDecodeError)

_NOT_ALLOWED = partial(
    DatabaseUnusable,
    problem="its user may not do what is needed",
    cure="Make that user the owner of the database.",
)

_STATES: Mapping[str, Callable[[str], DatabaseFault]] = {
    "25006": DatabaseReadOnly,
    "42501": _NOT_ALLOWED,
    "53100": DatabaseFull,
    "55P03": DatabaseBusy,
    "57014": ReadTooLong,
    "XX001": DatabaseDamaged,
    "XX002": DatabaseDamaged,
}
"""By the first characters of what PostgreSQL calls SQLSTATE."""

_AWAY = ("08", "28", "3D", "53", "57P", "25P03")
"""A connection that is gone, refused or was idle for too long, a server without room or going down."""


def fault_of(error: Exception, where: str) -> DatabaseFault | None:
    """Name what an error of the driver says of the database itself; None if a statement was at fault."""
    cause: Any = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(cause, UnicodeDecodeError):
        return DatabaseDamaged(where)
    state = getattr(cause, "sqlstate", None) or ""
    for begins, fault in _STATES.items():
        if state.startswith(begins):
            return fault(where)
    if state == "58030":
        # what the server's disk did with it nobody knows
        return DatabaseBroken(where, state)
    if state.startswith(_AWAY):
        return DatabaseAway(where, state)
    is_connection = isinstance(cause, psycopg.OperationalError | psycopg.InterfaceError)
    return DatabaseAway(where, _refusal(str(cause))) if is_connection and not state else None


_REFUSALS: Mapping[str, str] = {
    r"password authentication failed|no password supplied": "it does not take the password",
    r'role ".*" does not exist': "it knows no such user",
    r'database ".*" does not exist': "it has no such database",
    r"pg_hba\.conf": "its pg_hba.conf does not let this user in from here",
    r"Connection refused|No such file or directory": "nothing listens there",
    r"could not translate host name|failed to resolve host": "there is no such host",
    r"timeout|timed out": "it did not answer in time",
    r"certificate|SSL": "there is no encrypted connection that both agree on",
}
"""What a driver says that got no connection; it may quote the address, so its words are not ours."""


def _refusal(said: str) -> str:
    return next((why for pattern, why in _REFUSALS.items() if re.search(pattern, said)), "no connection")


def is_contention(error: Exception) -> bool:
    """Whether two transactions were in each other's way: one of them was undone and is tried again."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return isinstance(cause, errors.SerializationFailure | errors.DeadlockDetected)
