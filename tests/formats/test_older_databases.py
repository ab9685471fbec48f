"""Databases that earlier versions made. They were made by those versions themselves, acting transcripts.

Each was left with an event to be handled and a card to be sent. `databases/` has one for each migration there
ever was, and more where no round in it is in some state; `python -m tests.formats` makes those of a new
migration, and never changes any.
"""

import re
import sqlite3
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from bot.channel import Arrival
from bot.doctor import examine
from flows.changes import Change
from flows.events import Commanded, Event, Tapped, Typed
from flows.people import Address
from flows.replies import Card, Paper
from flows.view import LiveCard
from storage.codec import decode, decode_change
from storage.database.schema import HEAD
from storage.store import Store
from tests.flows.play import buttons_of, text_of
from tests.formats.buttons import Noting, answered
from tests.formats.leaving import FOLDER, MORE
from tests.presses import press
from tests.read_once import read_once
from tests.transcripts.stage import framework_bytes

FILES = sorted(FOLDER.glob("*.sql"))

KEPT = {
    "area": "id",
    "team": "id",
    "person": "id",
    "address": "channel, id, person",
    "membership": "id, person, area, team, role",
    "round": "id, area, number, framework, state, opened",
    "sheet": "id, round, team, submitted",
    "answer": 'sheet, item, level, other, reason, note, backings, "by", at',
    "journal": "chain, seq, at, body, hash",
}
"""What may not change in a table, in any version."""

COORDINATORS = (
    "SELECT address.channel, address.id, membership.area FROM address "
    "JOIN membership ON membership.person = address.person WHERE membership.role = 'coordinator'"
)

LATER = datetime(2028, 1, 12, 10, tzinfo=UTC)


@pytest.fixture(params=[file.stem for file in FILES])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A database as an earlier version left it."""
    made = tmp_path / "audit.db"
    connection = sqlite3.connect(made)
    connection.executescript((FOLDER / f"{request.param}.sql").read_text(encoding="utf-8"))
    connection.close()
    return made


def rows(path: Path, query: str) -> Sequence[Any]:
    """What a query finds in a database that is not open, in order."""
    connection = sqlite3.connect(path)
    found = connection.execute(query).fetchall()
    connection.close()
    return sorted(found, key=repr)


@dataclass
class Today:
    """This version at work on a database."""

    store: Store
    engine: Noting

    def __post_init__(self) -> None:
        self._numbers = count(1)

    async def hears(self, who: Address, said: str) -> str:
        """How a button that carries this is answered, or a command."""
        number = next(self._numbers)
        id_, at = f"{number:032x}", LATER + timedelta(minutes=number)
        event: Event = Tapped(id=id_, at=at, address=who, press=said)
        if said.startswith("/"):
            event = Commanded(id=id_, at=at, address=who, name=said[1:])
        await self.store.put([Arrival(channel=who.channel, source="today", update=id_, event=event)])
        self.engine.turns.clear()
        await self.works()
        return answered(self.engine.turns[-1])

    async def types(self, who: Address, text: str) -> str:
        """How a text is answered that somebody types."""
        number = next(self._numbers)
        id_, at = f"{number:032x}", LATER + timedelta(minutes=number)
        event = Typed(id=id_, at=at, address=who, text=text)
        await self.store.put([Arrival(channel=who.channel, source="today", update=id_, event=event)])
        self.engine.turns.clear()
        await self.works()
        return answered(self.engine.turns[-1])

    async def works(self) -> None:
        """Handle all that waits."""
        while await self.store.step():
            pass

    def said(self) -> str:
        """What the last card says."""
        return text_of([reply for reply in self.engine.turns[-1].replies if isinstance(reply, Card)][-1])


@pytest.fixture
async def today(path: Path) -> AsyncIterator[Today]:
    """This version, which brings the database up to date when it is opened."""
    engine = Noting([])
    store = await Store.open(
        f"sqlite:///{path}",
        framework_bytes("eight.yaml"),
        engine=engine,
        read=read_once,
        clock=lambda: LATER,
    )
    yield Today(store, engine)
    await store.close()


def test_there_is_one_of_every_migration() -> None:
    """None is missing, up to the newest; some have others beside them."""
    every = [f"{number:04}" for number in range(1, int(HEAD) + 1)]
    assert {file.stem for file in FILES} == {*every, *MORE}
    for file in FILES:
        version = file.stem.partition("-")[0]
        assert f"INSERT INTO \"alembic_version\" VALUES('{version}')" in file.read_text(encoding="utf-8")


@pytest.mark.wide
async def test_nothing_is_lost(path: Path) -> None:
    """Bringing it up to date changes no answer and no row of the journal, and all rows are sound."""
    before = {table: rows(path, f"SELECT {columns} FROM {table}") for table, columns in KEPT.items()}
    assert all(before.values())
    data = framework_bytes("eight.yaml")
    store = await Store.open(f"sqlite:///{path}", data, read=read_once, clock=lambda: LATER)
    await store.close()
    after = {table: rows(path, f"SELECT {columns} FROM {table}") for table, columns in KEPT.items()}
    added = set(after["journal"]) - set(before["journal"])
    # from 0005 on sheets have chains of their own, and from 0010 on all are held against the tables
    assert all(re.search('"kind":"(sheets_chained|sheet_found|agreements_found)"', str(row)) for row in added)
    assert after == before | {"journal": sorted([*before["journal"], *added], key=repr)}
    assert (await examine(f"sqlite:///{path}")).problems == ()
    assert rows(path, "PRAGMA foreign_key_check") == []


@pytest.mark.wide
async def test_what_was_left_undone_is_done(path: Path, today: Today) -> None:
    """The card that waited is to be sent, and the event that waited is handled."""
    ((channel, body),) = rows(path, "SELECT channel, body FROM outbox WHERE done_at IS NULL")
    (waiting,) = await today.store.waiting(channel, 10)
    assert isinstance(waiting.reply, Card)
    assert waiting.reply.id in body
    assert await today.store.waiting_inbox() == 1
    await today.works()
    assert [answered(turn) for turn in today.engine.turns] == ["understood"]
    assert len(await today.store.waiting(channel, 10)) > 1


@pytest.mark.wide
async def test_everybody_goes_on(path: Path, today: Today) -> None:
    """Each button on the card in front of everybody is understood, and so is a new beginning."""
    await today.works()
    people = rows(path, "SELECT channel, address, live FROM conversation")
    for channel, id_, live in people:
        who = Address(channel=channel, id=id_)
        buttons = buttons_of(decode(live, LiveCard).buttons) if live else []
        for button in buttons:
            assert await today.hears(who, button.press) in {"understood", "denied: not now"}
        assert await today.hears(who, "/start") == "understood"
    assert {state for (state,) in rows(path, "SELECT DISTINCT state FROM inbox")} == {"done"}
    assert (await examine(f"sqlite:///{path}")).problems == ()


@pytest.mark.parametrize(
    ("path", "owners"),
    [("0002", ["Health, to do", "The partnership, to do"]), ("0003", ["Health, done"])],
    indirect=["path"],
)
async def test_who_owns_an_action_is_said_as_before(path: Path, today: Today, owners: Sequence[str]) -> None:
    """What nobody else owns is the partnership's, and no word of the catalogue is kept for that."""
    ((channel, id_, area),) = rows(path, COORDINATORS)
    assert await today.hears(Address(channel=channel, id=id_), press("actions", area)) == "understood"
    assert sorted(re.findall(r"\(([^()]+)\)$", today.said(), re.MULTILINE)) == owners
    kept = {name for (name,) in rows(path, "SELECT owner FROM action UNION SELECT name FROM area")}
    assert kept <= {"Health", "", "Northshire"}


@pytest.mark.wide
async def test_the_journal_can_be_read(path: Path, today: Today) -> None:
    """Every row, by its coordinators too."""
    read: list[Change] = [decode_change(body) for (body,) in rows(path, "SELECT body FROM journal")]
    assert read
    for channel, id_, area in rows(path, COORDINATORS):
        who = Address(channel=channel, id=id_)
        assert await today.hears(who, press("journal", area)) == "understood"
        assert "older version" not in today.said()
        assert " · " in today.said()


@pytest.mark.parametrize("path", ["0003", "0008", "0011"], indirect=True)
async def test_what_was_released_then_is_put_right(path: Path, today: Today) -> None:
    """The first version is made of what the database holds, before anything is changed, and is kept."""
    await today.works()
    ((round_, area),) = rows(path, "SELECT id, area FROM round WHERE state = 'released'")
    returned = f"SELECT sheet.id, submitted FROM sheet WHERE round = '{round_}' AND submitted IS NOT NULL"
    told = f"SELECT item, level, other, reason FROM answer JOIN sheet ON sheet = id WHERE round = '{round_}'"
    first = rows(path, returned), rows(path, f"{told} AND submitted IS NOT NULL")
    channel, id_, _ = next(one for one in rows(path, COORDINATORS) if one[2] == area)
    cora = Address(channel=channel, id=id_)
    assert await today.hears(cora, press("amend", round_)) == "understood"
    assert await today.types(cora, "The minutes say another level.") == "understood"
    item = next(one for one in read_once(framework_bytes("eight.yaml")).items.values() if one.about == "area")
    assert await today.hears(cora, press("amendto", round_, item.id, 0)) == "understood"
    assert await today.types(cora, "Nobody had shown anything.") == "understood"
    assert await today.hears(cora, press("amended", round_)) == "understood"
    # a button of before the mark asks again, with one that has it
    assert "Nothing was done" in today.said()
    card = [reply for reply in today.engine.turns[-1].replies if isinstance(reply, Card)][-1]
    assert await today.hears(cora, buttons_of(card.buttons)[0].press) == "understood"
    assert "orrected by Ana on 12 January 2028. First released on" in today.said()
    assert await today.hears(cora, press("version", round_, 1, 2)) == "understood"
    assert any(isinstance(one, Paper) for one in today.engine.turns[-1].replies)
    assert "Version 1. First version, released by" in today.said()
    kept = "SELECT item, level, other, reason FROM kept_answer"
    assert (rows(path, "SELECT sheet, submitted FROM kept_return"), rows(path, kept)) == first
    assert rows(path, "SELECT level FROM agreed WHERE item = '" + item.id + "'") == [(0,)]
    assert (await examine(f"sqlite:///{path}")).problems == ()
    assert rows(path, "PRAGMA foreign_key_check") == []
