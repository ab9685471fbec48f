"""The statements of a normal day: how many there are, and what they read."""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy import event as events

from storage.database import tables
from storage.database.prepared import Prepared
from storage.queues.outbox import Delivered
from storage.store import Store
from tests.storage.conftest import NOW
from tests.storage.play import play, rows_of, sheet_of
from tests.storage.world import Rules, start, tap


async def _sheet(store: Store, rules: Rules) -> str:
    """Found somebody's audit and look at it; the id of its sheet."""
    await play(store, start("ann"), tap("ann", "look"))
    return sheet_of(rules, "ann")


async def test_two_hundred_views_take_as_many_statements_as_two(
    store: Store, rules: Rules, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The number of statements does not grow with the number of conversations, on neither way in."""
    people = [f"person{number}" for number in range(200)]
    await play(store, *(start(who) for who in people))
    await play(store, *(tap(who, "look") for who in people))
    sheets = {who: sheet_of(rules, who) for who in people}
    counted: list[list[int]] = []
    for group in (people[:2], people):
        statements = watched(store, monkeypatch)
        await store.put([tap(who, f"rate:{sheets[who]}:item0:1") for who in group])
        assert not await store.step()
        kept = len(statements)
        assert not await store.take([tap(who, f"rate:{sheets[who]}:item1:1") for who in group])
        counted.append([kept, len(statements) - kept])
    assert counted[0] == counted[1]
    assert len(await rows_of(store, tables.answer)) == 2 * len(people)


def watched(store: Store, monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Collect what is run from now on, once for each time, however many rows it writes."""
    seen: list[object] = []
    events.listen(store.database.engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    for name in ("rows", "write"):
        run = getattr(Prepared, name)

        def noted(one: Prepared, *args: Any, run: Any = run) -> Any:
            seen.append(one)
            return run(one, *args)

        monkeypatch.setattr(Prepared, name, noted)
    return seen


async def test_every_query_uses_an_index(store: Store, rules: Rules) -> None:
    """No statement of a normal day reads a whole table."""
    asked: list[str] = []
    await _trace(store, asked.append)
    sheet = await _sheet(store, rules)
    presses = ("rate:{}:item0:1", "note:{}:item0:hello", "submit:{}")
    await play(store, *(tap("ann", press.format(sheet)) for press in presses))
    await store.take([tap("ann", "look")])
    _, last = await store.deliver("test")
    rows = await store.waiting("test", 10, last=last)
    await store.done([Delivered(id=row.id, handle="1") for row in rows])
    await store.handle_of("card")
    await store.sweep(NOW)
    await _trace(store, None)
    queries = {query for query in asked if query.startswith(("SELECT", "INSERT", "UPDATE", "DELETE"))}
    assert len({query[:100] for query in queries}) > 24

    for query in queries:
        plan = await store.database.read(partial(_plan, statement=query))
        scans = [step for step in plan if step.startswith("SCAN") and not _is_small(step)]
        assert not scans, query


def _is_small(step: str) -> bool:
    """Whether it goes through what waits, a list of keys, what was chosen before, or nothing."""
    waits = "_waiting" in step or "ix_inbox_oldest" in step
    chosen = ("SCAN anon_", "SCAN (subquery-")
    return waits or step.startswith(("SCAN asked VIRTUAL", "SCAN CONSTANT ROW", *chosen))


async def _trace(store: Store, tell: Callable[[str], None] | None) -> None:
    """Tell of each statement as the database runs it, with its values."""

    def begin(connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        raw.set_trace_callback(tell)

    await store.database.read(begin)


def _plan(connection: Connection, statement: str) -> list[str]:
    rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")
    return [row[3] for row in rows]
