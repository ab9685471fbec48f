"""Partnerships stored by hand, and taps at a store without a channel."""

import secrets
import sqlite3
from time import perf_counter

from bot.channel import Arrival
from bot.clock import machine_clock
from flows.events import Tapped
from flows.people import Address
from storage.queues.outbox import Delivered
from storage.store import Store

NAME = "bench"
AT = "2026-11-23T09:00:00.000000+00:00"


def meet(there: sqlite3.Connection, person: str) -> None:
    """Store a person whose address is called the same."""
    there.execute("INSERT INTO person (id, name, reachable) VALUES (?, 'Cora', 1)", (person,))
    there.execute("INSERT INTO address (channel, id, person) VALUES (?, ?, ?)", (NAME, person, person))


def coordinate(there: sqlite3.Connection, person: str, area: str) -> None:
    """Make a person a coordinator of an area."""
    there.execute(
        "INSERT INTO membership (id, person, area, team, role, pending, ended, not_mine)"
        " VALUES (?, ?, ?, NULL, 'coordinator', 0, NULL, 0)",
        (person, person, area),
    )


def found_area(there: sqlite3.Connection, area: int, version: str) -> None:
    """Store an area with a coordinator, p, and a round whose answers have closed."""
    there.execute(
        "INSERT INTO area (id, name, nation, practice, zone, contact)"
        " VALUES (?, 'Northshire', 'england', 0, 'Europe/London', '')",
        (f"a{area}",),
    )
    there.execute(
        "INSERT INTO membership (id, person, area, team, role, pending, ended, not_mine)"
        " VALUES (?, 'p', ?, NULL, 'coordinator', 0, NULL, 0)",
        (f"m{area}", f"a{area}"),
    )
    there.execute(
        "INSERT INTO round (id, area, number, framework, state, opened, closes, progress, released,"
        " released_by, remark, words) VALUES (?, ?, 1, ?, 'answers closed', ?, NULL, 0, NULL, NULL, '', '')",
        (f"r{area}", f"a{area}", version, AT),
    )


def tap(address: str, text: str) -> Arrival:
    """A tap, each on another card: the same one again at once would be taken for a double tap."""
    event = Tapped(
        id=secrets.token_hex(16),
        at=machine_clock(),
        address=Address(channel=NAME, id=address),
        press=text,
        card=secrets.token_hex(4),
    )
    return Arrival(channel=NAME, source=NAME, update=event.id, event=event)


async def answered(store: Store, taps: list[Arrival]) -> float:
    """Milliseconds until all of them are on disk and answered; they come together."""
    began = perf_counter()
    assert not await store.take(taps)
    took = 1000 * (perf_counter() - began)
    sent = await store.waiting(NAME, limit=1_000)
    assert len({reply.address for reply in sent}) == len(taps)
    await store.done([Delivered(id=reply.id, handle=None) for reply in sent])
    return took
