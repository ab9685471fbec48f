"""How a database goes about each statement that was run while something was recorded."""

import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import psycopg
import pytest
from sqlalchemy import Column, Engine, Integer, PrimaryKeyConstraint, Table, Text, UniqueConstraint, event

from storage.database.schema import metadata

Found = dict[tuple[str, str], set[str]]
"""What is read from one end to the other: table and index, "" for none, and the statements that do so."""


@dataclass
class Recorder:
    """Statements with the values of one run, by what they say; `on` while something is recorded."""

    on: bool = False
    said: dict[str, Any] = field(default_factory=dict)

    def hear(self, statement: object, values: Any) -> None:
        """Keep a statement, if it is to be."""
        text = statement if isinstance(statement, str) else getattr(statement, "decode", str)()
        if self.on and re.match(r"\s*(WITH|SELECT|INSERT|UPDATE|DELETE)\b", text, re.IGNORECASE):
            self.said.setdefault(text, values)

    def during(self, act: Callable[[], object]) -> None:
        """Record what is run while somebody does something."""
        self.on = True
        try:
            act()
        finally:
            self.on = False


def on_a_file(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """Hear every statement that any connection to SQLite runs from now on."""
    heard = Recorder()

    class Cursor(sqlite3.Cursor):
        def execute(self, sql: str, values: Any = (), /) -> Any:
            heard.hear(sql, values)
            return super().execute(sql, values)

        def executemany(self, sql: str, rows: Any, /) -> Any:
            rows = list(rows)
            heard.hear(sql, rows[0] if rows else ())
            return super().executemany(sql, rows)

    class Connecting(sqlite3.Connection):
        def cursor(self, factory: Any = Cursor) -> Any:
            return super().cursor(factory)

    known = partial(sqlite3.connect, factory=Connecting)
    monkeypatch.setattr(sqlite3, "connect", known)
    monkeypatch.setattr("sqlite3.dbapi2.connect", known)
    return heard


@contextmanager
def on_a_server() -> Iterator[Recorder]:
    """Hear every statement that any connection to PostgreSQL runs meanwhile."""
    heard = Recorder()

    class Cursor(psycopg.Cursor[Any]):
        def execute(self, query: Any, params: Any = None, **how: Any) -> Any:
            heard.hear(query, params)
            return super().execute(query, params, **how)

        def executemany(self, query: Any, params_seq: Any, **how: Any) -> None:
            rows = list(params_seq)
            heard.hear(query, rows[0] if rows else ())
            super().executemany(query, rows, **how)

    def connected(connection: Any, _record: object) -> None:
        connection.cursor_factory = Cursor

    event.listen(Engine, "connect", connected)
    try:
        yield heard
    finally:
        event.remove(Engine, "connect", connected)


_SCAN = re.compile(
    r"SCAN (\w+)(?: USING (?:COVERING )?INDEX (\w+))?|SEARCH (\w+) USING AUTOMATIC", re.IGNORECASE
)


def scans_in_file(path: str, heard: Recorder) -> Found:
    """What SQLite reads from one end to the other; the values play no part in what it plans."""
    found: Found = {}
    with sqlite3.connect(path) as there:
        tables = {name for (name,) in there.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        for sql, values in heard.said.items():
            for _, _, _, said in there.execute(f"EXPLAIN QUERY PLAN {sql}", values):
                # an index that is made for one run is made by reading everything
                scan = _SCAN.match(said)
                table = _table(sql, scan[1] or scan[3]) if scan else ""
                if scan and table in tables:
                    found.setdefault((table, scan[2] or ""), set()).add(sql)
    there.close()
    return found


def _table(sql: str, alias: str) -> str:
    named = re.search(rf'\b(\w+) AS "?{re.escape(alias)}"?(?=\s|,|\)|$)', sql)
    return named[1] if named else alias


COPIES, TIMES = 60, 20_000
"""How often what somebody made is there again on a server; how much more its planner is told there is."""

_WAIT = """
INSERT INTO inbox (channel, source, update_id, address, body, state, tries)
SELECT 'test', 'bot', 'waits ' || n, 'waits ' || n, '{}', 'waiting', 0 FROM generate_series(1, 2000) AS n
"""
"""There are hours at which many wait, and plans are made in these as well."""

_NAMED = frozenset({"subject", "address", "card", "handle", "by", "chain", "update_id"})
"""Columns that name something and are no key of their own."""


def grown(url: str) -> None:
    """Copy everything that is there many times over, each time with names of its own, and have it counted.

    Then say that there is far more of it: five million answers, without the time that they would take.
    """
    with psycopg.connect(url, autocommit=True) as there:
        there.execute("SET session_replication_role = replica")
        for table in metadata.sorted_tables:
            keys = {column.name for one in table.constraints for column in getattr(one, "columns", ())}
            counted = len(table.primary_key) == 1
            own = [
                one
                for one in table.columns
                if not (counted and one.primary_key and isinstance(one.type, Integer))
            ]
            checked = {"channel", "role", "state", "kind"}
            named = {
                column.name
                for column in own
                if isinstance(column.type, Text)
                and column.name not in checked
                and (column.name in _NAMED or (column.name in keys and _is_key(table, column)))
            }
            said = [f"\"{one.name}\" || '~' || n" if one.name in named else f'"{one.name}"' for one in own]
            columns = ", ".join(f'"{one.name}"' for one in own)
            there.execute(
                f'INSERT INTO "{table.name}" ({columns}) SELECT {", ".join(said)} '
                f'FROM "{table.name}", generate_series(1, {COPIES}) AS n ON CONFLICT DO NOTHING'.encode()
            )
        there.execute(_WAIT.encode())
        there.execute("VACUUM ANALYZE")
        # the planner goes by rows on a page, of which it looks up only how many there are
        there.execute(
            f"UPDATE pg_class SET reltuples = reltuples * {TIMES} WHERE reltuples > 0 "
            "AND relnamespace = 'public'::regnamespace "
            "AND oid NOT IN (SELECT indexrelid FROM pg_index WHERE indpred IS NOT NULL)".encode()
        )


def _is_key(table: Table, column: Column[Any]) -> bool:
    unique = [one for one in table.constraints if isinstance(one, PrimaryKeyConstraint | UniqueConstraint)]
    return bool(column.foreign_keys) or any(column.name in one.columns for one in unique)


def scans_on_server(url: str, heard: Recorder) -> Found:
    """What PostgreSQL reads from one end to the other, with the values or as it plans for any."""
    found: Found = {}
    with psycopg.connect(url, autocommit=True) as there:
        there.execute("SET enable_seqscan = off")
        for mode in ("force_generic_plan", "force_custom_plan"):
            there.execute(f"SET plan_cache_mode = {mode}".encode())
            for sql, values in heard.said.items():
                plan = _plan(there, sql, values)
                for node in _nodes(plan):
                    is_scan = node["Node Type"].endswith("Scan") and "Index Cond" not in node
                    if is_scan and "Relation Name" in node and node["Node Type"] != "Bitmap Heap Scan":
                        key = (node["Relation Name"], node.get("Index Name", ""))
                        found.setdefault(key, set()).add(sql)
                    elif is_scan and node["Node Type"] == "Bitmap Index Scan":
                        found.setdefault(("", node["Index Name"]), set()).add(sql)
    return found


def _plan(there: "psycopg.Connection[Any]", sql: str, values: Any) -> Any:
    given: Sequence[Any] = list(values.values()) if isinstance(values, dict) else list(values or ())
    names = list(values) if isinstance(values, dict) else []
    numbers = iter(range(1, 10_000))

    def numbered(match: re.Match[str]) -> str:
        if match[0] == "%%":
            return "%"
        return f"${names.index(match[1]) + 1}" if match[1] else f"${next(numbers)}"

    asked = re.sub(r"%(?:\((\w+)\))?s|%%", numbered, sql) if given else sql
    if not given:
        return there.execute(f"EXPLAIN (FORMAT JSON) {asked}".encode()).fetchone()[0][0]["Plan"]  # type: ignore[index]  # EXPLAIN gives one row
    there.execute(f"PREPARE asked AS {asked}".encode())
    try:
        said = psycopg.ClientCursor(there).mogrify(
            f"EXPLAIN (FORMAT JSON) EXECUTE asked({', '.join(['%s'] * len(given))})", given
        )
        return there.execute(said.encode()).fetchone()[0][0]["Plan"]  # type: ignore[index]  # EXPLAIN gives one row
    finally:
        there.execute("DEALLOCATE asked")


def _nodes(plan: Any) -> Iterator[Any]:
    yield plan
    for part in plan.get("Plans", ()):
        yield from _nodes(part)


def shown(found: Found) -> str:
    """For whoever reads a failure."""
    return json.dumps({" ".join(key): sorted(said) for key, said in found.items()}, indent=1)
