"""Statements that write many rows at once. Each is made once: making one costs more than running it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, Update, bindparam, update

from flows.nudges import NudgeState
from storage.database import tables
from storage.database.dialects import insert_knowing_conflicts
from storage.database.prepared import Prepared
from storage.writing.facts import Row


class NoSuchRow(Exception):  # noqa: N818 – reads as what happened
    """A change is about a row that is not there."""


def upsert(
    connection: Connection, table: Table, rows: Iterable[Row], key: tuple[str, ...], columns: tuple[str, ...]
) -> None:
    """Insert rows; where the key is there already, set these columns, or nothing if there are none."""
    if listed := list(rows):
        statement = _upsert_statement(connection.dialect.name, table, key, columns, tuple(listed[0]))
        statement.write_all(connection, listed)


@cache
def _upsert_statement(
    dialect: str, table: Table, key: tuple[str, ...], columns: tuple[str, ...], given: tuple[str, ...]
) -> Prepared:
    statement = insert_knowing_conflicts(dialect, table)
    if not columns:
        return Prepared(statement.on_conflict_do_nothing(index_elements=key), given)
    changed = {name: statement.excluded[name] for name in columns}
    return Prepared(statement.on_conflict_do_update(index_elements=key, set_=changed), given)


@cache
def ask_again(dialect: str) -> Any:
    """Insert reminders that somebody asked for; one that was dropped before is asked for anew."""
    statement = insert_knowing_conflicts(dialect, tables.nudge)
    anew = {name: statement.excluded[name] for name in ("due", "state", "outcome", "words", "by")}
    return statement.on_conflict_do_update(
        index_elements=("id",),
        set_={**anew, "settled": None, "claimed": None},
        where=tables.nudge.c.state == NudgeState.DROPPED.value,
    )


def update_rows(connection: Connection, table: Table, rows: Mapping[str, Row]) -> None:
    """Update rows by id, those with the same columns together; raise NoSuchRow if one is missing."""
    groups: dict[tuple[str, ...], list[Row]] = defaultdict(list)
    for key, row in rows.items():
        values = {f"new_{name}": row[name] for name in sorted(row)}
        groups[tuple(sorted(row))].append({"key": key} | values)
    for columns, params in groups.items():
        if connection.execute(_update_statement(table, columns), params).rowcount != len(params):
            raise NoSuchRow(table.name)


@cache
def _update_statement(table: Table, columns: tuple[str, ...]) -> Update:
    values = {name: bindparam(f"new_{name}", type_=table.c[name].type) for name in columns}
    return update(table).where(table.c.id == bindparam("key")).values(values)
