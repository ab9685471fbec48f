"""What goes wrong between people, Telegram and the bot. The tests share one bot; each has its own chats."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest

from tests.end_to_end.running import Home, Phone, TelegramBot, set_up
from tests.end_to_end.telegram_people import Posted
from tests.end_to_end.telegram_server import TOKEN, Received, TelegramServer
from tests.patience import eventually


@dataclass
class World:
    """A Telegram with one bot on it."""

    server: TelegramServer
    home: Home
    bot: TelegramBot
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(8001))
    _sheets: dict[int, str] = field(default_factory=dict)

    def phone(self) -> Phone:
        """Return somebody who has written nothing yet."""
        return Phone(self.server, self.server.user(id=next(self._numbers)))

    def begun(self) -> Phone:
        """Return somebody at the first question of the tiny audit."""
        phone = self.phone()
        set_up(phone)
        self._sheets[phone.user.id] = str(phone.card.data("0 ·")).split(":")[1]
        return phone

    def sheet(self, phone: Phone) -> str:
        """Return the id of somebody's sheet, as their first question had it."""
        return self._sheets[phone.user.id]

    def rate(self, phone: Phone, item: str, level: int, on: Posted | None = None) -> str:
        """Tap an answer to any question, whatever is asked now, and return the tap's id."""
        data = f"rate:{self.sheet(phone)}:{item}:{level}"
        return phone.user.tap((on or phone.card).message_id, data)

    def settle(self) -> None:
        """Wait until every update has been fetched and handled, and every reply sent."""
        self.server.wait_until(lambda: not self.server.pending())
        for table in ("inbox", "outbox"):
            eventually(partial(self._all_done, table))

    def _all_done(self, table: str) -> bool:
        return self.home.query(f"SELECT count(*) FROM {table} WHERE done_at IS NULL") == [(0,)]

    def answers(self, phone: Phone) -> dict[str, Any]:
        """Return somebody's answers by item."""
        return self.home.answers(self.sheet(phone))

    def ratings(self, phone: Phone) -> list[tuple[str, Any]]:
        """Return somebody's ratings as they are journalled, in their order."""
        return self.home.ratings(self.sheet(phone))


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """One bot for all tests; whatever they did to it, it ends in order and has logged nothing it must not."""
    home = Home(tmp_path_factory.mktemp("trouble"))
    with TelegramServer() as server, TelegramBot(server, home) as bot:
        yield World(server, home, bot)
        assert bot.stop() == 0
        assert TOKEN not in bot.log
        assert "Traceback" not in bot.log


def by_bot(phone: Phone) -> list[Posted]:
    """What the bot has sent to somebody."""
    return [posted for posted in phone.user.shown if posted.by_bot]


def test_a_tap_that_comes_more_than_once_counts_once(world: World) -> None:
    """Three fast taps, and one update delivered twice, are one change and one confirmation."""
    phone = world.begun()
    card, before = phone.card, len(by_bot(phone))
    for _ in range(3):
        world.rate(phone, "R1", 2, on=card)
    world.settle()
    assert world.ratings(phone) == [("R1", 2)]
    assert len(by_bot(phone)) == before + 1
    with world.server.changed:
        world.rate(phone, "R2", 3)
        again = dict(world.server._updates[-1])
        world.server.deliver(**again)
    world.settle()
    world.server.end_polls()
    world.server.deliver(**again)
    world.settle()
    assert world.ratings(phone) == [("R1", 2), ("R2", 3)]
    assert len(by_bot(phone)) == before + 2


def test_an_old_button_changes_its_own_answer(world: World) -> None:
    """A button of the first question, pressed at the fourth, changes the first answer and no other."""
    phone = world.begun()
    first = phone.card
    for _ in range(3):
        phone.tap("2 ·")
    phone.press(str(first.data("0 ·")), first)
    assert world.answers(phone) == {"R1": 0, "R2": 2, "R3": 2}
    assert "One definition" in phone.card.text


def test_taps_wait_out_a_stop_however_old_they_get(world: World) -> None:
    """What was tapped while the bot was down counts, in order, though Telegram says it is too old."""
    phone = world.begun()
    assert world.bot.stop() == 0
    wanted = [("R2", 1), ("R1", 3), ("R1", 0), ("S3", 2)]
    taps = {world.rate(phone, item, level) for item, level in wanted}
    world.server.forget_taps()
    world.bot.start()
    eventually(lambda: world.ratings(phone) == wanted)
    world.settle()
    world.server.wait_until(lambda: taps <= {too_old(call) for call in world.server.calls})


def too_old(call: Received) -> str:
    """The tap that was too old to be answered by this call, "" for any other call."""
    return str(call.fields["callback_query_id"]) if "query is too old" in call.description else ""


def test_a_card_that_is_gone_can_still_be_answered(world: World) -> None:
    """A tap on a message that Telegram does not show any more counts and gets a new card."""
    phone = world.begun()
    data = str(phone.card.data("2 ·"))
    before = phone.card.message_id
    phone.user.tap(10**6, data)
    world.settle()
    assert world.answers(phone) == {"R1": 2}
    assert phone.card.message_id > before
    assert "thresholds" in phone.card.text


def test_two_people_at_once_keep_to_themselves(world: World) -> None:
    """Taps that come in turn from two chats make two sheets, and each chat hears of its own."""
    ana, ben = world.begun(), world.begun()
    for item, level in itertools.product(("R1", "R2", "R3", "S1", "S2", "S3"), (0, 1)):
        world.rate(ana, item, level)
        world.rate(ben, item, level + 2)
    world.settle()
    assert set(world.answers(ana).values()) == {1}
    assert set(world.answers(ben).values()) == {3}
    for mine, other in ((ana, ben), (ben, ana)):
        assert len(world.ratings(mine)) == 12
        heard = str(
            [call.fields for call in world.server.calls if call.fields.get("chat_id") == str(mine.user.id)]
        )
        assert world.sheet(mine) in heard
        assert world.sheet(other) not in heard


def test_somebody_elses_button_changes_nothing(world: World) -> None:
    """The data of another chat's button, pressed here, is refused."""
    ana, ben = world.begun(), world.begun()
    ben.user.tap(ben.card.message_id, str(ana.card.data("0 ·")))
    world.settle()
    assert (world.answers(ana), world.answers(ben)) == ({}, {})


def test_a_group_gets_one_line_with_a_link(world: World) -> None:
    """Spoken to in a group it gives the way to the private chat; to talk among others it says nothing."""
    ana = world.begun()
    group = world.server.group()
    group.add_bot(ana.user)
    group.send_text("shall we start the audit?", ana.user)
    group.send_text(f"@{world.server.name} hello", ana.user)
    world.settle()
    said = [posted for posted in world.server.shown(group.id) if posted.by_bot]
    assert len(said) == 2
    for posted in said:
        ((button,),) = posted.markup["inline_keyboard"]
        assert button["url"] == f"https://t.me/{world.server.name}"
        assert "\n" not in posted.text
        assert not re.search("PRACTICE|definition|callback_data", str(posted))


def test_somebody_who_blocked_it_can_come_back(world: World) -> None:
    """A refused message marks the person as out of reach and harms nobody else; /start brings them back."""
    ana, ben = world.begun(), world.begun()
    world.server.block(ana.user.id)
    ana.user.tap(ana.card.message_id, str(ana.card.data("2 ·")))
    eventually(lambda: reachable(world, ana) == 0)
    ben.tap("2 ·")
    world.server.block(ana.user.id, blocked=False)
    ana.say("/start")
    world.settle()
    assert reachable(world, ana) == 1
    assert world.answers(ana) == {"R1": 2}
    assert world.answers(ben) == {"R1": 2}


def reachable(world: World, phone: Phone) -> int:
    """What the database says of somebody."""
    ((flag,),) = world.home.query(
        "SELECT reachable FROM person JOIN address ON address.person = person.id "
        f"WHERE address.channel = 'telegram' AND address.id = '{phone.user.id}'"
    )
    return int(flag)


def test_an_update_that_cant_be_read_stops_no_other(world: World) -> None:
    """Malformed updates between good ones are parked without their content."""
    phone = world.begun()
    bad: list[dict[str, Any]] = [
        {"message": {"message_id": "x", "chat": "Zebedee", "text": "Zebedee"}},
        {"callback_query": ["Zebedee"]},
        {
            "message": {
                "message_id": 5,
                "date": "soon",
                "chat": {"id": 1.5, "type": "private"},
                "text": "\ud800",
            }
        },
        {"surprise": "Zebedee"},
        {},
    ]
    with world.server.changed:
        world.rate(phone, "R1", 2)
        for content in bad:
            world.server.deliver(**content)
        world.rate(phone, "R2", 2)
    world.settle()
    assert world.ratings(phone) == [("R1", 2), ("R2", 2)]
    assert world.home.query("SELECT count(*) > 0, max(body) FROM inbox WHERE state = 'parked'") == [(1, None)]
    assert b"Zebedee" not in world.home.bytes_on_disk()
    assert "Zebedee" not in world.bot.log


def test_a_storm_loses_nothing_and_keeps_the_order(world: World) -> None:
    """Through 429s and torn connections all comes in order; a question is repeated once a tear at most."""
    ana, ben = world.begun(), world.begun()
    before = len(sent(world, ana))
    chat = ana.user.id
    world.server.fail("sendMessage", chat=chat, status=429, description="Too Many Requests", retry_after=1)
    world.server.fail("sendMessage", chat=chat, after=1, how="tear", accepted=True)
    world.server.fail("sendMessage", chat=chat, after=2, how="tear")
    world.server.fail("sendMessage", chat=chat, after=3, how="garble", status=502)
    for item in ("R1", "R2", "R3", "S1"):
        world.rate(ana, item, 2)
    ben.tap("1 ·")
    world.settle()
    world.server.mend()
    assert world.answers(ana) == dict.fromkeys(("R1", "R2", "R3", "S1"), 2)
    assert world.answers(ben) == {"R1": 1}
    came = sent(world, ana)[before:]
    first_seen = list(dict.fromkeys(came))
    assert len(first_seen) == 4
    assert came == sorted(came, key=first_seen.index)
    assert len(came) - len(first_seen) == 1


def sent(world: World, phone: Phone) -> list[str]:
    """The texts that were posted to somebody, as often as they were, whether or not the bot heard of it."""
    calls = [call for call in world.server.of("sendMessage") if call.fields["chat_id"] == str(phone.user.id)]
    return [call.fields["text"] for call in calls if call.result is not None]
