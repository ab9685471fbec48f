import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from flows.changes import SheetFound, SheetsChained, area_of
from storage.codec import decode_change, encode_bare
from storage.database import tables
from storage.database.connection import path_of
from storage.store import Store
from storage.writing import journal
from storage.writing.chaining import row_hash
from storage.writing.journal import Break, Flaw
from tests.storage.conftest import NOW
from tests.storage.forging import forge
from tests.storage.play import play, rows_of, sheet_of, view_of
from tests.storage.world import FRAMEWORK_BYTES, Rules, read_small, start, tap, typed

ON_BOTH = True

BEFORE = (Path(__file__).parent / "databases" / "0004.sql").read_text(encoding="utf-8")
"""A database of the last version without chains of sheets: ann has submitted, bob has begun, cy has not."""

ROWS = "SELECT chain, seq, at, body, hash FROM journal ORDER BY rowid"


def _sql(store: Store) -> Callable[..., Any]:
    async def run(statement: str, *values: str) -> list[Any]:
        def work(connection: Any) -> list[Any]:
            here = statement if connection.dialect.name == "sqlite" else statement.replace("?", "%s")
            done = connection.exec_driver_sql(here, values)
            return list(done) if done.returns_rows else []

        return await store.database.write(work)

    return run


async def _verified(store: Store) -> Break | None:
    return await store.database.read(journal.verify)


async def _forged(store: Store) -> None:
    await store.database.write(lambda connection: forge(connection.connection))


@pytest.fixture
async def old(url: str, rules: Rules) -> AsyncIterator[Store]:
    """The database from before, brought up to date."""
    with closing(sqlite3.connect(path_of(url))) as connection:
        connection.executescript(BEFORE)
    opened = await Store.open(url, FRAMEWORK_BYTES, engine=rules, read=read_small, clock=lambda: NOW)
    yield opened
    await opened.close()


@pytest.mark.of_a_file
async def test_rows_from_before_stay_and_a_marker_follows(old: Store) -> None:
    """Nothing is written anew; the last row of each area's chain names its sheets, and all of it verifies."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(BEFORE)
        before = connection.execute(ROWS).fetchall()
    rows = await _sql(old)(ROWS)
    assert [tuple(row) for row in rows[: len(before)]] == before
    added = await rows_of(old, tables.journal)
    for row in added[len(before) :]:
        marker = decode_change(row.body)
        assert encode_bare(marker) == row.body
        assert marker.chain == row.chain
        assert area_of(marker) == row.area
        assert row.at == max(one.at for one in added if one.area == row.area)
    changes = [decode_change(row.body) for row in added[len(before) :]]
    named = [one for one in changes if isinstance(one, SheetsChained)]
    sheets = {row.id for row in await rows_of(old, tables.sheet)}
    assert {sheet for one in named for sheet in one.sheets} == sheets
    assert {one.sheet for one in changes if isinstance(one, SheetFound)} == sheets
    assert len(named) == len(await rows_of(old, tables.area)) == 3
    assert all(row.area == area_of(decode_change(row.body)) for row in added)
    assert await _verified(old) is None


@pytest.mark.of_a_file
async def test_a_database_from_before_goes_on(old: Store, rules: Rules) -> None:
    """What changes a sheet from now on is in its own chain, and its area's stays as it is."""
    await play(old, typed("bob", "a newer note"))
    sheet = sheet_of(rules, "bob")
    lengths = {row.chain: row.seq for row in await rows_of(old, tables.journal)}
    await play(old, *(tap("bob", f"rate:{sheet}:item{n}:1") for n in range(3)), start("dee"))
    rows = await rows_of(old, tables.journal)
    assert [row.seq for row in rows if row.chain == sheet] == [1, 2, 3, 4, 5]
    assert {chain: seq for chain, seq in lengths.items() if chain != sheet}.items() <= {
        row.chain: row.seq for row in rows
    }.items()
    assert await _verified(old) is None


@pytest.mark.parametrize(
    ("who", "rows", "wrong"),
    [
        ("chain = :sheet", "seq > 0", (0, Flaw.CUT)),
        ("chain = :sheet", "seq > 1", (1, Flaw.CUT)),
        ("chain = :area", "seq > 4", (4, Flaw.CUT)),
        ("chain = :area", "seq > 0", (0, Flaw.CUT)),
    ],
)
async def test_a_chain_can_not_vanish_unseen(
    store: Store, rules: Rules, who: str, rows: str, wrong: tuple[int, Flaw]
) -> None:
    """A chain that is gone or cut shows by its anchor."""
    await play(store, start("ann"), typed("ann", "x"))
    sheet = sheet_of(rules, "ann")
    await play(store, tap("ann", f"rate:{sheet}:item1:2"))
    assert await _verified(store) is None
    seat = view_of(rules, "ann").seat
    assert seat is not None
    where = who.replace(":sheet", f"'{sheet}'").replace(":area", f"'{seat.area.id}'")
    await _sql(store)(f"DELETE FROM journal WHERE {where} AND {rows}")
    chain = sheet if "sheet" in who else seat.area.id
    assert await _verified(store) == Break(chain=chain, seq=wrong[0], flaw=wrong[1])


@pytest.mark.of_a_file
async def test_a_chain_that_nobody_names_shows(store: Store, rules: Rules) -> None:
    """The row that names it is written over, with the one before, and all is hashed anew: the chain shows."""
    await play(store, start("ann"), typed("ann", "x"))
    sheet = sheet_of(rules, "ann")
    await _sql(store)(
        "UPDATE journal SET body = (SELECT body FROM journal AS one WHERE one.id = journal.id - 1)"
        " WHERE body LIKE ?",
        '%"kind":"sheet_started"%',
    )
    await _forged(store)
    assert await _verified(store) == Break(chain=sheet, seq=1, flaw=Flaw.UNNAMED)


@pytest.mark.of_a_file
async def test_a_marker_can_not_vanish_unseen(old: Store) -> None:
    """What changed a sheet is in its area's chain only if a marker follows there."""
    await _sql(old)("DELETE FROM journal WHERE body LIKE ?", '%"kind":"sheets_chained"%')
    await _forged(old)
    found = await _verified(old)
    assert found is not None
    assert found.flaw is Flaw.MISPLACED
    (body,) = (
        row.body
        for row in await rows_of(old, tables.journal)
        if (row.chain, row.seq) == (found.chain, found.seq)
    )
    assert area_of(decode_change(body)) == found.chain


@pytest.mark.of_a_file
async def test_answers_from_before_can_not_vanish_unseen(old: Store, rules: Rules) -> None:
    """An answer that is newer than all its journal tells of was journalled once."""
    await play(old, typed("bob", "a newer note"))
    sheet = sheet_of(rules, "bob")
    await _sql(old)("DELETE FROM journal WHERE chain = ?", sheet)
    assert await _verified(old) == Break(chain=sheet, seq=0, flaw=Flaw.CUT)


@pytest.mark.of_a_file
async def test_a_row_of_another_version_stops_nobody(old: Store) -> None:
    """What can't be read is followed all the same."""
    last = next(row for row in reversed(await rows_of(old, tables.journal)) if row.area is None)
    body = f'{{"chain":"{last.chain}","kind":"dreamt","version":7}}'
    text = row_hash(last.hash, last.chain, last.seq + 1, NOW, body)
    row = {"chain": last.chain, "seq": last.seq + 1, "at": NOW, "body": body, "hash": text}
    await old.database.write(lambda connection: connection.execute(tables.journal.insert(), row).rowcount)
    assert await _verified(old) == Break(chain=last.chain, seq=last.seq + 1, flaw=Flaw.UNANCHORED)
    await _forged(old)
    assert await _verified(old) is None
    await _sql(old)("UPDATE journal SET body = replace(body, '7', '8') WHERE body = ?", body)
    assert await _verified(old) == Break(chain=last.chain, seq=last.seq + 1)


@pytest.mark.of_a_file
async def test_a_page_of_an_areas_journal_is_read_without_the_others(store: Store) -> None:
    """The newest rows of an area are found by an index, in order: 4,000 cost what 40 do."""
    plan = await _sql(store)(
        "EXPLAIN QUERY PLAN SELECT at, body FROM journal WHERE area = ? ORDER BY at DESC, id DESC LIMIT 10",
        "a",
    )
    told = " ".join(row[3] for row in plan)
    assert "USING INDEX ix_journal_area" in told
    assert "TEMP B-TREE" not in told
