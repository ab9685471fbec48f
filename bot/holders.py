"""Who holds which role, as a file for whoever checks that nobody who has left still does."""

import csv
from datetime import datetime
from io import StringIO
from pathlib import Path

from bot.putting import free, put
from bot.report.data import safe
from storage.database.connection import open_database
from storage.reading.holders import Holder, holders

COLUMNS = ("partnership", "role", "team", "agency", "name", "since", "last used", "channels", "waits", "id")
"""In this order. `id` is what audit-bot erase --person takes; `waits` is yes where a yes is waited for."""


async def write_holders(url: str, file: Path) -> str:
    """Write everybody's places as CSV, beside a running bot; raises NotWritten and DatabaseFault."""
    free(file)
    database = await open_database(url, lock=False)
    try:
        found = await database.beside(lambda connection: list(holders(connection)))
    finally:
        await database.close()
    written = StringIO()
    table = csv.writer(written)
    table.writerow(COLUMNS)
    table.writerows([safe(cell) for cell in _cells(one)] for one in found)
    put(file, written.getvalue().encode("utf-8-sig", "replace"), private=True)
    people = len({one.person for one in found})
    said = f"{_many(len(found), 'place')} of {_many(people, 'person', 'people')}"
    return f"{file}: {said}. It names people: keep it safe."


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count} {one if count == 1 else more or one + 's'}"


def _cells(one: Holder) -> tuple[str, ...]:
    return (
        *(one.area, one.role, one.team, one.agency, one.name, _day(one.since), _day(one.used)),
        *(" ".join(one.channels), "yes" if one.waits else "", one.person),
    )


def _day(at: datetime | None) -> str:
    return f"{at:%Y-%m-%d}" if at else ""
