"""Short ways to act on a store and look into it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table, select

from flows.view import View
from storage.store import Store
from tests.storage.world import Arrival, Rules


async def drain(store: Store) -> None:
    """Step until nothing waits."""
    while await store.step():
        pass


async def play(store: Store, *arrivals: Arrival) -> None:
    """Hand over events and let all of them be handled."""
    await store.put(arrivals)
    await drain(store)


async def rows_of(store: Store, table: Table) -> Sequence[Any]:
    """Every row of a table in the order of its key."""
    query = select(table).order_by(*table.primary_key.columns)
    return await store.database.read(lambda connection: connection.execute(query).all())


def view_of(rules: Rules, who: str) -> View:
    """The view the engine had of somebody last."""
    return next(view for event, view in reversed(rules.seen) if event.address.id == who)


def sheet_of(rules: Rules, who: str) -> str:
    """The id of the sheet somebody answered on last."""
    seat = view_of(rules, who).seat
    assert seat is not None
    return seat.sheet.id
