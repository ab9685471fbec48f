"""A picture, a workbook and a paper go to Telegram once while they show the same, to however many people."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from bot import delivery
from bot.delivery import Delivery
from bot.report.painter import Painter
from bot.tg.channel import TelegramChannel
from flows.keeping import Rule
from flows.people import Address
from flows.replies import Paper, Picture, Reply, Workbook
from flows.reports import Form
from storage.database import queued
from storage.store import Store
from storage.writing import ending
from tests.bot.report.filling import blank_of
from tests.bot.test_delivery import NOW, Letterbox, Post, Says
from tests.bot.tg.test_telegram_channel import PROFILE, STAR
from tests.clocks import at_noon
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.storage.world import FRAMEWORK_BYTES, read_small

PICTURE = Picture(star=STAR, caption="The star.", name="star")


def _files() -> list[Reply]:
    blank = blank_of("SC")
    return [
        PICTURE,
        replace(PICTURE, exact=True),
        Workbook(report=blank, caption="A blank.", name="blank.xlsx", failed="No."),
        Paper(report=blank, form=Form.PDF, caption="A paper.", name="blank.pdf", failed="No."),
    ]


class Office(Post):
    """A post office on Telegram, whose worker counts what it makes."""

    def __init__(self, store: Store, engine: Says, server: TelegramServer, channel: TelegramChannel) -> None:
        super().__init__(store, engine, Letterbox())
        self.server, self.painter = server, Counting()
        self.delivery = Delivery(store, channel, self.painter, self._gone)

    async def sends(self, people: Sequence[int], *replies: Reply) -> None:
        """Let these people have these replies, all at the same time."""
        for person in people:
            self.server.user(person)
            address = Address(channel="telegram", id=str(person))
            await self.write_to(address, *replies)
        await self.delivery.drain()

    @property
    def uploaded(self) -> int:
        """How many files were uploaded so far."""
        return sum(call.uploads for call in self.server.calls)


class Counting(Painter):
    """A real painter that counts."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    async def made(self, order: bytes) -> bytes:
        """Make it, as any painter does."""
        self.count += 1
        return await super().made(order)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    """One over a database of its own."""
    engine, url = Says(), f"sqlite:///{tmp_path / 'audit.db'}"
    store = await Store.open(url, FRAMEWORK_BYTES, engine=engine, read=read_small, clock=lambda: NOW)
    with TelegramServer() as server:
        channel = TelegramChannel(TOKEN, clock=at_noon, api=server.api, pace=None)
        await channel.start(PROFILE)
        made = Office(store, engine, server, channel)
        yield made
        await made.painter.close()
        await channel.close()
    await store.close()


@pytest.mark.wide
async def test_once_however_many_get_it(office: Office) -> None:
    """Ten people at the same time: each file is made once and uploaded once, and all have all of it."""
    people, files = range(7001, 7011), _files()
    await office.sends(people, *files)
    assert (office.painter.count, office.uploaded) == (len(files), len(files))
    first, *others = ([(one.text, one.files) for one in office.server.shown(person)] for person in people)
    assert len(first) == len(files)
    assert all(files for _, files in first)
    assert all(other == first for other in others)


async def test_what_shows_something_else_is_another(office: Office) -> None:
    """Another number, another name or another way of sending it; another caption is not."""
    ray = replace(STAR.rays[0], tenths=18, words="1.8")
    await office.sends([7001], PICTURE)
    await office.sends([7001], replace(PICTURE, caption="The same star, in other words."))
    assert office.uploaded == 1
    await office.sends([7001], replace(PICTURE, star=replace(STAR, rays=(ray,))))
    await office.sends([7001], replace(PICTURE, name="other"))
    await office.sends([7001], replace(PICTURE, exact=True))
    assert office.uploaded == 4


async def test_after_a_restart_too_until_anything_is_erased(office: Office) -> None:
    """The ids are kept; they go with whatever area or round goes."""
    await office.sends([7001], PICTURE)
    channel = office.delivery._channel
    office.delivery = Delivery(office.store, channel, office.painter, office._gone)
    await office.sends([7002], PICTURE)
    assert (office.painter.count, office.uploaded) == (1, 1)
    await office.store.database.write(
        lambda connection: ending.end(connection, "an area", Rule.PRACTICE, NOW)
    )
    await office.sends([7003], PICTURE)
    assert (office.painter.count, office.uploaded) == (2, 2)


async def test_an_id_that_telegram_does_not_know(office: Office) -> None:
    """It is made and uploaded once more, and nobody goes without."""
    await office.sends([7001], PICTURE)
    office.server.forget_files()
    await office.sends([7002], PICTURE)
    await office.sends([7003], PICTURE)
    assert office.uploaded == 2
    assert all(office.server.shown(person)[-1].files for person in (7002, 7003))


@pytest.mark.wide
@pytest.mark.parametrize("knows", [False, True])
@pytest.mark.parametrize(
    "fault",
    [
        {"status": 429, "description": "Too Many Requests", "retry_after": 1},
        {"how": "tear"},
        {"status": 500},
        {"status": 400, "description": "Bad Request: wrong file identifier"},
    ],
    ids=["slower", "torn", "down", "refused"],
)
async def test_a_picture_is_not_sent_again_for_the_words_behind_it(
    office: Office, monkeypatch: pytest.MonkeyPatch, fault: dict[str, Any], *, knows: bool
) -> None:
    """It stands there once, whatever becomes of the message with what has no room below it, which comes."""
    monkeypatch.setattr(delivery, "PAUSES", (0.0,))
    long = replace(PICTURE, caption="\n".join(f"Domain {n} 1.2" for n in range(99)))
    if knows:
        await office.sends([7002], PICTURE)
    before = len(office.server.of("sendPhoto"))
    office.server.fail("sendMessage", **fault)
    await office.sends([7001], long)
    assert len(office.server.of("sendPhoto")) == before + 1
    photo, *rest = office.server.shown(7001)
    assert photo.files
    assert "\n".join([photo.text, *(one.text for one in rest)]) == long.caption or fault.get("status") == 400
    await office.sends([7003], PICTURE)
    assert office.uploaded == 1


async def test_ids_are_forgotten_after_a_month(office: Office) -> None:
    """Nothing piles up."""

    def kept(connection: Connection) -> int:
        return len(connection.execute(queued.uploaded.select()).all())

    await office.sends([7001], PICTURE)
    assert await office.store.database.read(kept) == 1
    await office.store.sweep(NOW + timedelta(days=31))
    assert await office.store.database.read(kept) == 0
