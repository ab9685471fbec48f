"""Rounds that were begun before a migration: finished ones show what they showed, no reminder is lost.

`shown/` has what this version shows of each round of a database, to everybody, card by card; of an open one
once its coordinator has closed it. The version that made a database is gone, so what is pinned is today's. A
database without a file shows what the one before it does. Where only words change, `--update-transcripts`
writes the files anew: read the difference, no number may be in it.
"""

import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.calendars import bank_holidays
from flows.people import Address
from flows.replies import Card, Reply
from flows.terms import Terms
from storage.database.connection import open_database
from storage.queues.reminders import plan
from storage.store import Store
from tests.counts import IS_LONG, some
from tests.flows.play import buttons_of
from tests.formats.buttons import Noting
from tests.formats.leaving import FOLDER
from tests.formats.rounds_shown import as_lines, first_presses, further
from tests.formats.test_older_databases import LATER, Today, rows
from tests.read_once import read_once
from tests.transcripts.stage import framework_bytes

NAMES = sorted(file.stem for file in FOLDER.glob("*.sql"))

SHOWN = Path(__file__).parent / "shown"

OWN = [name for name in NAMES if (SHOWN / f"{name}.txt").exists()]

WITH_REMINDERS = [name for name in NAMES if name >= "0004"]

TERMS = Terms(bank_holidays=bank_holidays)

ROUNDS = "SELECT area, number, state, id FROM round WHERE state != 'cancelled'"

PEOPLE = (
    "SELECT membership.role, membership.team, address.channel, address.id, membership.area FROM membership "
    "JOIN address ON address.person = membership.person WHERE membership.ended IS NULL"
)


def made(name: str, folder: Path) -> Path:
    """A database as it was left."""
    path = folder / "audit.db"
    connection = sqlite3.connect(path)
    connection.executescript((FOLDER / f"{name}.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


async def shown(path: Path) -> str:
    """What everybody is shown of each round."""
    engine = Noting([])
    data = framework_bytes("eight.yaml")
    store = await Store.open(
        f"sqlite:///{path}", data, engine=engine, read=read_once, terms=TERMS, clock=lambda: LATER
    )
    lines: list[str] = []
    try:
        today = Today(store, engine)
        await today.works()
        for area, number, state, round_ in rows(path, ROUNDS):
            people = [
                (role, Address(channel=channel, id=id_))
                for role, _, channel, id_, of in rows(path, PEOPLE)
                if of == area
            ]
            if state == "open" and people[0][0] == "coordinator":
                await today.hears(people[0][1], f"close:{round_}")
                await today.hears(people[0][1], first_button(engine))
            for role, who in people:
                async for press, replies in asked(today, who, round_):
                    lines.append(f"== round {number}, {state}, {role}: {press.replace(round_, '…')}")
                    lines += [line for reply in replies for line in as_lines(reply)]
    finally:
        await store.close()
    return "\n".join(lines) + "\n"


def first_button(engine: Noting) -> str:
    """What the first button of the last card carries."""
    (card,) = (one for one in engine.turns[-1].replies if isinstance(one, Card))
    return buttons_of(card.buttons)[0].press


async def asked(today: Today, who: Address, round_: str) -> AsyncIterator[tuple[str, Sequence[Reply]]]:
    """How each press is answered that asks for results of a round, and what leads on from there."""
    presses = first_presses(round_)
    for press in presses:
        await today.hears(who, press)
        replies = today.engine.turns[-1].replies
        yield press, replies
        presses += [more for more in further(replies) if more not in presses]


def pinned(name: str) -> Path:
    """The file of a database: its own, or that of the one before which shows the same."""
    return SHOWN / f"{max(own for own in OWN if own <= name)}.txt"


@pytest.mark.wide
@pytest.mark.parametrize("name", NAMES if IS_LONG else OWN)
async def test_a_round_shows_what_it_showed(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Each card, picture and report, to everybody who may read them and to who may not."""
    found = await shown(made(name, tmp_path))
    if request.config.getoption("--update-transcripts"):
        pinned(name).write_text(found, encoding="utf-8")
    assert found == pinned(name).read_text(encoding="utf-8")


def test_a_round_of_each_state_is_there() -> None:
    """What is compared is there to be compared, of the newest migration."""
    states: set[str] = set()
    for name in NAMES:
        if name.startswith(NAMES[-1][:4]):
            connection = sqlite3.connect(":memory:")
            connection.executescript((FOLDER / f"{name}.sql").read_text(encoding="utf-8"))
            states |= {state for (state,) in connection.execute("SELECT state FROM round")}
            connection.close()
    assert states == {"open", "answers closed", "draft", "released", "cancelled"}


def reminders(path: Path) -> Mapping[tuple[Any, ...], tuple[str, str]]:
    """What there is to remind of and was reminded of, each with its state and its moment."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    found = connection.execute("SELECT * FROM nudge").fetchall() if "nudge" in tables else []
    connection.close()
    by_key = {
        (row["subject"], row["stage"], row["membership"], row["about"]): (row["state"], row["due"])
        for row in found
    }
    assert len(by_key) == len(found)
    return by_key


@pytest.mark.wide
@pytest.mark.parametrize("name", NAMES)
async def test_no_reminder_is_lost_or_doubled(name: str, tmp_path: Path) -> None:
    """Neither by bringing the database up to date nor by planning all of it anew, at the hour it was left."""
    path = made(name, tmp_path)
    before = reminders(path)
    ((at,),) = rows(path, "SELECT max(at) FROM journal")
    areas = [area for (area,) in rows(path, "SELECT id FROM area WHERE practice = 0")]
    database = await open_database(f"sqlite:///{path}")
    try:
        assert reminders(path) == before
        for _ in range(2):
            await database.write(lambda one: plan(one, areas, TERMS, datetime.fromisoformat(at)))
            assert reminders(path) == before
    finally:
        await database.close()
    assert bool(before) == (name in WITH_REMINDERS)


@pytest.mark.parametrize("name", some(WITH_REMINDERS))
async def test_each_reminder_comes_once(name: str, tmp_path: Path) -> None:
    """What is due is sent, or left out as nobody needs it any more; what was sent before is sent no more."""
    path = made(name, tmp_path)
    before = reminders(path)
    data = framework_bytes("eight.yaml")
    store = await Store.open(f"sqlite:///{path}", data, read=read_once, terms=TERMS, clock=lambda: LATER)
    try:
        while await store.tick(["telegram"]):
            while await store.step():
                pass
    finally:
        await store.close()
    after = reminders(path)
    assert after.keys() == before.keys()
    for key, (state, due) in before.items():
        is_due = state == "waiting" and datetime.fromisoformat(due) <= LATER
        assert after[key][0] in ({"sent", "dropped"} if is_due else {state}), key
