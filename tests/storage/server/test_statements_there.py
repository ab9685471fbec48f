"""Every statement that a module of the store has made is one that PostgreSQL understands."""

import itertools
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import psycopg
from sqlalchemy import Delete, Insert, Select, Update
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg
from sqlalchemy.sql.selectable import CompoundSelect

import storage
from storage.database.prepared import Prepared
from storage.database.server.dialect import Server as Dialect
from tests.server import Server

LEFT_OUT = frozenset({"_LAST_ADDED"})
"""What has another statement in its place there."""

MADE: tuple[Any, ...] = (Select, CompoundSelect, Insert, Update, Delete, Prepared)


def _statements() -> Iterator[tuple[str, Any]]:
    """Every statement that stands in a module of the store, with where it stands."""
    for found in pkgutil.walk_packages(storage.__path__, "storage."):
        if ".migrations" in found.name:
            continue
        module = import_module(found.name)
        for name, value in vars(module).items():
            several = value if isinstance(value, tuple) else [value]
            many = value.values() if isinstance(value, dict) else several
            for one in many:
                if isinstance(one, MADE) and name not in LEFT_OUT:
                    yield f"{found.name} {name}", one


def _as_said_there(statement: Any, dialect: PGDialect_psycopg) -> str:
    """What is sent to the server, with numbered parameters."""
    columns = None
    if isinstance(statement, Prepared):
        statement, columns = statement.statement_for("postgresql"), statement.columns
    text = str(statement.compile(dialect=dialect, column_keys=columns))
    text = re.sub(r"\(__\[POSTCOMPILE_[^\]]*\]\)", "(NULL)", text)
    numbers = itertools.count(1)
    return re.sub(r"%(%|s)", lambda found: "%" if found[1] == "%" else f"${next(numbers)}", text)


def test_every_statement_is_understood(postgres: Server) -> None:
    """The server parses each, knows its functions, and finds types that fit."""
    dialect, tried, wrong = Dialect(), 0, dict[str, str]()
    with psycopg.connect(postgres.emptied(), autocommit=True) as there:
        for where, statement in _statements():
            tried += 1
            try:
                there.execute(f"PREPARE tried AS {_as_said_there(statement, dialect)}".encode())
                there.execute("DEALLOCATE tried")
            except psycopg.errors.IndeterminateDatatype:
                # a value alone says nothing of its type before it is there
                continue
            except psycopg.Error as error:
                wrong[where] = str(error).partition("\n")[0]
    assert wrong == {}
    assert tried > 150
