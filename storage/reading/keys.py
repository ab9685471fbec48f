"""Statements are made once and take their keys when they run: making one costs more than running it."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam

KEYS: BindParameter[Any] = bindparam("keys", expanding=True)


def rows_for(connection: Connection, statement: Select[Any], keys: Collection[Any]) -> Sequence[Any]:
    """Run a statement for these keys; for none, give nothing without asking."""
    return connection.execute(statement, {"keys": list(keys)}).all() if keys else ()
