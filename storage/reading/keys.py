"""Statements that look rows up by a list of keys."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection

from storage.database.prepared import Prepared


def rows_for(connection: Connection, statement: Prepared, keys: Collection[Any]) -> Sequence[Any]:
    """Run a statement for these keys; for none, give nothing without asking."""
    return statement.rows(connection, {"keys": keys}) if keys else ()
