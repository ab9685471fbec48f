"""Sessions: what is kept of a secret, when one is over, and what goes with it."""

import secrets
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from bot.channel import WEB, Arrival
from bot.settings import TERMS
from flows.events import Commanded, Event, Tapped
from flows.people import Address
from flows.replies import Card
from storage.database.connection import path_of
from storage.sessions import IDLE, LONGEST, Sessions, digest_of, new_secret
from storage.store import Store
from tests.clocks import NOON
from tests.formats.leaving import FOLDER
from tests.paths import TINY

ON_BOTH = True


class World:
    """A store with a clock that can be moved."""

    def __init__(self) -> None:
        self.now: datetime = NOON

    async def open(self, url: str) -> None:
        """Open it."""
        terms = replace(TERMS)
        self.store = await Store.open(url, TINY.read_bytes(), terms=terms, clock=lambda: self.now)
        self.sessions = Sessions(self.store.database, lambda: self.now)

    async def sweeps(self) -> None:
        """Sweep, with a clock that was looked at a day before and then."""
        for day in (1, 0):
            await self.store.sweep(self.now - timedelta(days=day))

    async def does(self, address: Address, *presses: str) -> None:
        """Somebody opens the page and taps these."""
        await self._take(Commanded(**self._common(address), name="start"))
        await self.taps(address, *presses)

    async def taps(self, address: Address, *presses: str) -> None:
        """Somebody taps these."""
        for press in presses:
            await self._take(Tapped(**self._common(address), press=press))

    async def _take(self, event: Event) -> None:
        source = event.address.id
        await self.store.take([Arrival(channel=WEB, source=source, update=event.id, event=event)])

    def _common(self, address: Address) -> dict[str, Any]:
        return {"id": secrets.token_hex(16), "at": self.now, "address": address}

    async def count(self, table: str) -> int:
        """Rows of a table."""
        query = text(f"SELECT count(*) FROM {table}")
        return int(await self.store.database.read(lambda c: c.execute(query).scalar_one()))


@pytest.fixture
async def world(url: str) -> AsyncIterator[World]:
    """Nobody yet."""
    made = World()
    await made.open(url)
    yield made
    await made.store.close()


async def test_a_secret_is_known_by_its_hash_alone(world: World) -> None:
    """Neither another one, nor what is kept of it, opens anything."""
    secret = new_secret()
    begun = await world.sessions.begin(secret, "Firefox, Android")
    assert await world.sessions.find(secret) == begun
    for other in (new_secret(), digest_of(secret), secret[:-1], ""):
        assert await world.sessions.find(other) is None
    assert secret not in begun.address.id
    assert await world.sessions.renew(secret) is None


async def test_an_answer_that_is_lost_locks_nobody_out(world: World) -> None:
    """The secret before holds until the new one is used, which is the same however often it is sent."""
    secret = new_secret()
    session = await world.sessions.begin(secret, "")
    await world.does(session.address, "found:SC:x:england")
    found = await world.sessions.find(secret)
    assert found
    assert found.renew
    new = await world.sessions.renew(secret)
    assert new
    assert await world.sessions.find(secret)
    assert await world.sessions.renew(secret) == new
    found = await world.sessions.find(new)
    assert found
    assert (found.address, found.renew) == (session.address, False)
    assert await world.sessions.find(secret) is None
    assert await world.sessions.find(new)


async def test_several_are_looked_up_at_once(world: World) -> None:
    """Each gets its own session or none, whether its secret is the first or the one that follows."""
    first, second, over = new_secret(), new_secret(), new_secret()
    mine = await world.sessions.begin(first, "")
    await world.sessions.begin(over, "")
    world.now += IDLE + timedelta(seconds=1)
    await world.sessions.begin(second, "")
    assert await world.sessions.find_all([over, first]) == [None, None]
    world.now -= timedelta(hours=1)
    await world.does(mine.address, "found:SC:x:england")
    new = await world.sessions.renew(first)
    assert new
    found = await world.sessions.find_all([second, new, new_secret(), first, second])
    assert [one and one.address == mine.address for one in found] == [False, True, None, True, False]
    # the one that follows has arrived, and has taken the place of the first
    assert await world.sessions.find_all([first, new]) == [None, found[1]]
    assert await world.sessions.find_all([]) == []


async def test_pages_that_are_looked_at_together_are_each_ones_own(world: World) -> None:
    """In their order, whoever asks beside whom and however often; whoever has no session sees nothing."""
    secrets_ = [new_secret() for _ in range(3)]
    mine = [await world.sessions.begin(secret, "") for secret in secrets_]
    for session, press in zip(mine, ("found:SC:x:england", "found:H::england", "privacy"), strict=True):
        await world.does(session.address, press)
    look = world.store.looking()
    alone = [(await world.sessions.find_pages([(secret, look)]))[0] for secret in secrets_]
    assert len({str(page) for _, page in alone}) == len(secrets_)
    order = [2, 0, 1, 0]
    asked = [(secrets_[place], look) for place in order]
    found = await world.sessions.find_pages([*asked[:2], (new_secret(), look), *asked[2:]])
    assert found.pop(2) == (None, None)
    assert [(session and session.address, page) for session, page in found] == [
        (mine[place].address, alone[place][1]) for place in order
    ]
    assert await world.sessions.find_pages([]) == []


async def test_use_keeps_it_and_nothing_for_ever(world: World) -> None:
    """It ends after long without use, and at last whatever is done."""
    secret, idle = new_secret(), new_secret()
    await world.sessions.begin(secret, "")
    await world.sessions.begin(idle, "")
    begun = world.now
    while world.now - begun <= LONGEST - IDLE / 2:
        assert await world.sessions.find(secret)
        world.now += IDLE / 2
        if world.now - begun > IDLE:
            assert await world.sessions.find(idle) is None
    world.now = begun + LONGEST + timedelta(seconds=1)
    assert await world.sessions.find(secret) is None
    await world.sweeps()
    assert await world.count("session") == 0


async def test_a_page_hears_at_once_that_it_was_signed_out(world: World) -> None:
    """It is told to look, and finds that nothing is there for it any more."""
    secret = new_secret()
    session = await world.sessions.begin(secret, "")
    await world.does(session.address, "found:SC:x:england", "devices")
    for verb in ("enddevice", "deviceended"):
        card = (await world.store.page(session.address)).entries[-1].reply
        assert isinstance(card, Card)
        presses = [button.press for row in card.buttons for button in row]
        box, _ = await world.store.deliver(WEB)
        await world.taps(session.address, next(one for one in presses if one.startswith(f"{verb}:")))
    assert (session.address, 0) in [(row.address, row.id) for row in box]
    assert await world.sessions.find(secret) is None


async def test_a_practice_that_nobody_can_come_back_to_is_forgotten(world: World) -> None:
    """With its session go the person, the conversation and what the page showed."""
    session = await world.sessions.begin(new_secret(), "")
    await world.does(session.address, "found:SC:x:england")
    people = await world.count("person")
    assert people == 1
    world.now += IDLE + timedelta(days=1)
    await world.sweeps()
    await world.store.forget_gone(world.now)
    for table in ("session", "shown WHERE channel = 'web'", "conversation", "address"):
        assert await world.count(table) == 0, table
    assert await world.count("journal WHERE body LIKE '%person_forgotten%'") == 1
    assert await world.count("membership WHERE ended IS NULL") == 0


@pytest.mark.of_a_file
async def test_a_page_that_was_open_before_there_were_sessions_goes_on(url: str) -> None:
    """Its address was what is kept of its secret."""
    secret = new_secret()
    with closing(sqlite3.connect(path_of(url))) as connection:
        connection.executescript((FOLDER / "0011.sql").read_text(encoding="utf-8"))
        row = ("web", digest_of(secret), "{}", "2026-11-20T12:00:00.000000+00:00", 1)
        connection.execute(
            "INSERT INTO shown (channel, address, body, at, version) VALUES (?, ?, ?, ?, ?)", row
        )
        connection.commit()
    world = World()
    await world.open(url)
    found = await world.sessions.find(secret)
    assert found
    assert found.address.id == digest_of(secret)
    await world.store.close()
