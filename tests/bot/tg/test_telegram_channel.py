import asyncio
import contextlib
import logging
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.assistant import Assistant
from bot.channel import Accepted, Arrival, Outcome, Parcel, Refused, Unknown
from bot.report.painter import Painter
from bot.tg.api import Backoff
from bot.tg.channel import AnotherPoller, Profile, Receive, TelegramChannel, TokenRefused
from flows.events import Commanded, Tapped, Typed
from flows.replies import Button, Card, Document, Fold, GroupLine, Invite, Picture, Ray, Star, Unsay
from storage.store import Store
from tests.clocks import NOON, at_noon
from tests.end_to_end.telegram_people import User
from tests.end_to_end.telegram_server import NAME, TOKEN, TelegramServer
from tests.paths import SHIPPED
from tests.patience import PATIENCE

PROFILE = Profile(commands={"start": "Begin", "stop": "Stop"}, description="d", short_description="s")
STAR = Star(
    title="T",
    subtitle="S",
    rings=("a", "b", "c", "d"),
    rays=(Ray(name="P", tenths=17, words="1.7"),),
    series="now",
    foot=(),
)
CARD = Card(id="c", heading="Staff <know>", buttons=((Button(key="2", label="Mostly", press="rate:a:b:2"),),))


class Naps:
    """Time that passes at once, and what was asked of it."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    async def __call__(self, seconds: float) -> None:
        """Go on at once."""
        self.seconds.append(seconds)
        await asyncio.sleep(0.001)


class Inbox:
    """What a channel has handed over; may refuse to take it, or never come to an end."""

    def __init__(self) -> None:
        self.arrivals: list[Arrival] = []
        self.calls = 0
        self.broken = False
        self.hangs = False

    async def __call__(self, arrivals: Sequence[Arrival]) -> None:
        """Take the arrivals in."""
        self.calls += 1
        if self.broken:
            raise OSError("disk full")
        if self.hangs:
            await asyncio.Event().wait()
        self.arrivals += arrivals

    @property
    def texts(self) -> list[str]:
        """Return what was typed, in order."""
        return [arrival.event.text for arrival in self.arrivals if isinstance(arrival.event, Typed)]


@pytest.fixture
def server() -> Iterator[TelegramServer]:
    """Serve for one test."""
    with TelegramServer() as running:
        yield running


@pytest.fixture
def ana(server: TelegramServer) -> User:
    """Return somebody to talk to."""
    return server.user()


@pytest.fixture
def naps() -> Naps:
    """Return the naps of the channel."""
    return Naps()


@pytest_asyncio.fixture
async def channel(server: TelegramServer, naps: Naps) -> AsyncIterator[TelegramChannel]:
    """Run a started channel for one test."""
    made = TelegramChannel(TOKEN, clock=at_noon, api=server.api, pace=None, sleep=naps)
    await made.start(PROFILE)
    yield made
    await made.close()


@contextlib.asynccontextmanager
async def listening(channel: TelegramChannel, inbox: Receive) -> AsyncIterator[asyncio.Task[None]]:
    """Listen within the block."""
    task = asyncio.create_task(channel.listen(inbox))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.wait([task])


async def until(what: Any) -> None:
    """Give way to the loop until it holds."""
    async with asyncio.timeout(PATIENCE):
        while not what():  # noqa: ASYNC110 – what is waited for happens in another thread
            await asyncio.sleep(0.002)


# -- starting


async def test_starting_learns_the_name_and_shows_the_profile(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """The bot knows who it is, and Telegram what to show of it."""
    assert (channel.bot_id, channel.bot_name) == (TOKEN.split(":", maxsplit=1)[0], NAME)
    assert [call.method for call in server.calls] == [
        *("getMe", "setMyCommands", "setMyDescription", "setMyShortDescription")
    ]
    assert server.of("setMyCommands")[0].fields["commands"] == [
        {"command": "start", "description": "Begin"},
        {"command": "stop", "description": "Stop"},
    ]
    assert server.refused() == []


async def test_a_refused_profile_is_not_fatal(server: TelegramServer, naps: Naps) -> None:
    """The bot starts without its description."""
    channel = TelegramChannel(TOKEN, clock=at_noon, api=server.api, sleep=naps)
    server.fail("setMyDescription", status=400, description="Bad Request: too long")
    await channel.start(PROFILE)
    assert len(server.of("setMyShortDescription")) == 1
    await channel.close()


async def test_starting_waits_for_the_network(server: TelegramServer) -> None:
    """A bot that starts during an outage is there when it ends."""
    server.stop()
    naps = Naps()
    channel = TelegramChannel(TOKEN, clock=at_noon, api=server.api, sleep=naps)
    task = asyncio.create_task(channel.start(PROFILE))
    await until(lambda: len(naps.seconds) >= 3)
    server.start()
    await task
    assert channel.bot_name == NAME
    await channel.close()


@pytest.mark.parametrize("token", ["987654321:AAwrongWRONGwrongWRONGwrongWRONGwro", "no token", "1:x\n", ""])
async def test_a_wrong_token_says_what_to_do(server: TelegramServer, token: str) -> None:
    """A token that Telegram refuses, or that can't be one, ends the start with a cure and is not told."""
    channel = TelegramChannel(token, clock=at_noon, api=server.api)
    with pytest.raises(TokenRefused, match="BotFather") as caught:
        await channel.start(PROFILE)
    assert not token or token not in str(caught.value)
    await channel.close()


# -- listening


async def test_updates_become_arrivals(channel: TelegramChannel, ana: User) -> None:
    """A command, a text and a tap arrive in order, each with its key and an id of its own."""
    inbox = Inbox()
    async with listening(channel, inbox):
        ana.send_text("/start abc")
        number = ana.send_text("mostly")
        ana.tap(999, "rate:a:b:1")
        await until(lambda: len(inbox.arrivals) == 3)
    first, second, third = (arrival.event for arrival in inbox.arrivals)
    assert isinstance(first, Commanded)
    assert (first.name, first.argument, first.address.id) == ("start", "abc", str(ana.id))
    assert isinstance(second, Typed)
    assert (second.text, second.message) == ("mostly", str(number))
    assert isinstance(third, Tapped)
    assert (third.press, third.card) == ("rate:a:b:1", "999")
    assert [(arrival.channel, arrival.source, arrival.update) for arrival in inbox.arrivals] == [
        ("telegram", channel.bot_id, str(number)) for number in (1000, 1001, 1002)
    ]
    ids = {first.id, second.id, third.id}
    assert len(ids) == 3
    assert all(re.fullmatch("[0-9a-f]{32}", one) for one in ids)


async def test_nothing_is_acknowledged_before_it_is_stored(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """A batch that could not be stored, or was being stored when the process ended, comes again."""
    inbox = Inbox()
    ana.send_text("a")
    ana.tap(999, "b")
    inbox.broken = True
    with pytest.raises(OSError, match="disk full"):
        await channel.listen(inbox)
    assert server.pending() == [1000, 1001]
    inbox.broken, inbox.hangs = False, True
    async with listening(channel, inbox):
        await until(lambda: inbox.calls == 2)
    assert server.pending() == [1000, 1001]
    assert server.answered == []
    inbox.hangs = False
    async with listening(channel, inbox):
        await until(lambda: not server.pending())
        await until(lambda: server.answered)
    assert [arrival.update for arrival in inbox.arrivals] == ["1000", "1001"]


async def test_ids_that_restart_are_followed(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """After a quiet week ids may begin lower, while the bot runs and after a new start."""
    inbox = Inbox()
    async with listening(channel, inbox):
        ana.send_text("a")
        await until(lambda: inbox.texts == ["a"] and not server.pending())
        quiet = server.polls
        server.end_polls()
        await until(lambda: server.polls > quiet)
        server.restart_ids(at=500)
        ana.send_text("b")
        await until(lambda: inbox.texts == ["a", "b"] and not server.pending())
    server.restart_ids(at=7)
    async with listening(channel, inbox):
        ana.send_text("c")
        await until(lambda: inbox.texts == ["a", "b", "c"])
    assert [arrival.update for arrival in inbox.arrivals] == ["1000", "500", "7"]


async def test_a_malformed_update_is_parked_while_the_rest_flows(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """It arrives without content, is acknowledged with its batch, and its tap is answered."""
    inbox = Inbox()
    ana.send_text("a")
    server.deliver(message={"message_id": 5, "chat": {"id": ana.id}, "text": "broken"})
    server.deliver(callback_query={"id": "77", "data": "x", "message": 5})
    ana.send_text("b")
    server.deliver(message={"message_id": 6, "date": 1, "chat": {"id": -9, "type": "channel"}, "text": "c"})
    async with listening(channel, inbox):
        await until(lambda: not server.pending())
        await until(lambda: server.answered == ["77"])
    assert [(arrival.update, arrival.event is None) for arrival in inbox.arrivals] == [
        *(("1000", False), ("1001", True), ("1002", True), ("1003", False))
    ]


async def test_an_odd_value_stops_neither_the_process_nor_those_behind_it(
    server: TelegramServer, channel: TelegramChannel, ana: User, tmp_path: Path
) -> None:
    """A caption that is a number passes the library; it is kept as unreadable and the rest is answered."""
    store = await Store.open(f"sqlite:///{tmp_path / 'audit.db'}", SHIPPED.read_bytes(), clock=at_noon)
    assistant = Assistant(store, [channel], Painter(), clock=at_noon)
    ana.send_text("/start")
    chat = {"id": ana.id, "type": "private"}
    server.deliver(message={"message_id": 7, "date": 1, "chat": chat, "photo": [], "caption": 5})
    ana.send_text("/help")

    async def receive(arrivals: Sequence[Arrival]) -> None:
        await assistant.receive(arrivals)
        received.extend(arrivals)

    received: list[Arrival] = []
    async with listening(channel, receive) as task:
        await until(lambda: task.done() or not server.pending())
        assert not task.done()
    assert [(arrival.update, arrival.event is None) for arrival in received] == [
        *(("1000", False), ("1001", True), ("1002", False))
    ]
    await assistant.settle()
    await store.close()
    assert "How this works" in ana.last.text


async def test_a_batch_of_no_concern_is_passed_over(server: TelegramServer, channel: TelegramChannel) -> None:
    """Nothing is handed over, and the updates do not come again."""
    inbox = Inbox()
    server.group().send_text("lunch?", server.user())
    async with listening(channel, inbox):
        await until(lambda: not server.pending())
    assert inbox.calls == 0


async def test_every_tap_is_answered_however_late(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """All taps of a batch are acknowledged, and one that is too old for that still counts."""
    inbox = Inbox()
    ana.tap(999, "old")
    server.forget_taps()
    taps = {ana.tap(999, f"p:{number}") for number in range(40)}
    async with listening(channel, inbox):
        await until(lambda: len(server.of("answerCallbackQuery")) == 41)
    assert set(server.answered) == taps
    assert len(inbox.arrivals) == 41


async def test_more_updates_than_one_batch_come_in_order(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """A backlog arrives whole, once, in its order."""
    inbox = Inbox()
    for number in range(250):
        ana.send_text(str(number))
    async with listening(channel, inbox):
        await until(lambda: not server.pending())
    assert inbox.texts == [str(number) for number in range(250)]
    assert inbox.calls == 3


@pytest.mark.parametrize(
    "fault",
    [
        {"status": 500},
        {"status": 502, "how": "garble"},
        {"status": 200, "how": "garble"},
        {"how": "tear"},
        {"how": "tear", "accepted": True},
        {"status": 429, "description": "Too Many Requests", "retry_after": 4},
        {"status": 409, "description": "Conflict: terminated by other getUpdates request"},
    ],
)
async def test_listening_outlives_what_passes(
    server: TelegramServer, channel: TelegramChannel, ana: User, naps: Naps, fault: dict[str, Any]
) -> None:
    """A failed poll is tried again after a while, and nothing is lost or handed over twice."""
    inbox = Inbox()
    server.fail("getUpdates", **fault)
    ana.send_text("a")
    async with listening(channel, inbox):
        await until(lambda: not server.pending())
    assert inbox.texts == ["a"]
    assert len(naps.seconds) == 1
    assert naps.seconds[0] == 4 if fault.get("retry_after") else 0.5 <= naps.seconds[0] <= 1


async def test_an_outage_is_waited_for_ever_longer(
    server: TelegramServer, channel: TelegramChannel, ana: User, naps: Naps
) -> None:
    """Tries grow rarer up to half a minute, and what was sent meanwhile arrives."""
    inbox = Inbox()
    server.stop()
    async with listening(channel, inbox):
        await until(lambda: len(naps.seconds) >= 8)
        ana.send_text("still here?")
        server.start()
        await until(lambda: inbox.texts == ["still here?"])
    assert naps.seconds[0] <= 1
    assert 15 <= naps.seconds[7] <= 30


async def test_another_process_on_the_token_is_named(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """Of two that poll at the same time one gives up and says why, and the other goes on."""
    other = TelegramChannel(TOKEN, clock=at_noon, api=server.api, pace=None, sleep=Naps())
    await other.start(PROFILE)
    async with listening(channel, Inbox()) as one, listening(other, Inbox()) as two:
        done, left = await asyncio.wait({one, two}, return_when=asyncio.FIRST_COMPLETED)
        assert (len(done), len(left)) == (1, 1)
        assert "Another process" in str(done.pop().exception())
    await other.close()


async def test_who_was_there_first_goes_on_asking(
    server: TelegramServer, ana: User, caplog: pytest.LogCaptureFixture
) -> None:
    """A process that has run for a minute outlasts another's polls and a webhook, and says so."""
    moments = iter([NOON, *[NOON + timedelta(minutes=2)] * 1000])
    inbox = Inbox()
    old = TelegramChannel(TOKEN, clock=lambda: next(moments), api=server.api, pace=None, sleep=Naps())
    await old.start(PROFILE)
    for _ in range(3):
        server.fail("getUpdates", status=409, description="Conflict: terminated by other getUpdates request")
    server.fail("getUpdates", status=409, description="Conflict: can't use it while webhook is active")
    async with listening(old, inbox):
        ana.send_text("still here?")
        await until(lambda: inbox.texts == ["still here?"])
    await old.close()
    assert caplog.text.count("Another process polls this token") == 3
    assert caplog.text.count("A webhook receives this bot's updates") == 1
    assert "Telegram answers again, after 4 failures in a row." in caplog.text


@pytest.mark.parametrize(
    ("status", "description", "error", "words"),
    [
        (401, "Unauthorized", TokenRefused, "refused the token"),
        (409, "Conflict: can't use getUpdates method while webhook is active", AnotherPoller, "webhook"),
    ],
)
async def test_what_does_not_pass_ends_the_listening(
    server: TelegramServer,
    channel: TelegramChannel,
    status: int,
    description: str,
    error: type[Exception],
    words: str,
) -> None:
    """A revoked token and a webhook need a person, and the exception says what to do."""
    server.fail("getUpdates", status=status, description=description)
    with pytest.raises(error, match=words):
        await channel.listen(Inbox())


# -- sending


async def test_a_card_arrives_with_its_handle(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """The handle is the number of the message, with which it can be folded later."""
    outcome = await channel.send(Parcel(address=str(ana.id), reply=CARD))
    assert outcome == Accepted(handle=str(ana.last.message_id))
    assert (ana.last.text, ana.last.buttons) == ("Staff <know>", [["2 · Mostly"]])
    fold = Parcel(
        address=str(ana.id), reply=Fold(card="c", handle=None, text="✓"), target=str(ana.last.message_id)
    )
    for _ in range(2):  # the second time it is not modified, which is as good
        assert await channel.send(fold) == Accepted(handle=str(ana.last.message_id), messages=0)
    assert (ana.last.text, ana.last.buttons, ana.last.edits) == ("✓", [], 1)
    assert len(server.of("editMessageText")) == 2


async def test_pictures_arrive_byte_for_byte(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """A photo and an exact file are uploaded with their names and captions."""
    for exact in (False, True):
        picture = Picture(star=STAR, caption="Health < 2 & rising", name="health", exact=exact)
        sent = await channel.send(Parcel(address=str(ana.id), reply=picture, file=bytes(range(256)) * 300))
        assert isinstance(sent, Accepted)
        assert (sent.handle, sent.file in server.assets) == (str(ana.last.message_id), True)
    photo, exact_one = ana.shown
    assert photo.files == {"photo": ("health.png", bytes(range(256)) * 300)}
    assert exact_one.files == {"document": ("health.png", bytes(range(256)) * 300)}
    assert photo.text == exact_one.text == "Health < 2 & rising"


async def test_a_picture_with_much_to_say_is_known_again(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """What follows it is a message without a file, and the file's id is still the picture's."""
    picture = Picture(star=STAR, caption="\n".join(f"Domain {n} 1.2" for n in range(99)), name="health")
    sent = await channel.send(Parcel(address=str(ana.id), reply=picture, file=b"png" * 99))
    assert isinstance(sent, Accepted)
    assert (sent.messages, sent.file in server.assets) == (2, True)
    photo, rest = ana.shown
    assert f"{photo.text}\n{rest.text}" == picture.caption


async def test_invitations_and_documents_arrive(channel: TelegramChannel, ana: User) -> None:
    """Telegram takes the button that copies, and the file with its own name."""
    invite = Invite(text="Join.", code="c" * 26, or_code="Or:", copy="Copy")
    sent = await channel.send(Parcel(address=str(ana.id), reply=invite))
    assert sent == Accepted(handle=str(ana.last.message_id))
    assert (ana.last.text.split("\n")[-1], ana.last.buttons) == ("c" * 26, [["Copy"]])
    table = Document(name="journal.csv", caption="Who did what", text="é")
    sent = await channel.send(Parcel(address=str(ana.id), reply=table))
    assert isinstance(sent, Accepted)
    assert sent.handle == str(ana.last.message_id)
    assert ana.last.files == {"document": ("journal.csv", "é".encode("utf-8-sig"))}
    assert ana.last.text == "Who did what"


async def test_a_message_is_unsaid_once(channel: TelegramChannel, ana: User) -> None:
    """The person's message disappears, and if it already has, all is well."""
    number = ana.send_text("J Smith's son")
    parcel = Parcel(address=str(ana.id), reply=Unsay(message=str(number)))
    assert [await channel.send(parcel) for _ in range(2)] == [Accepted(messages=0)] * 2
    assert ana.shown == []


async def test_a_long_card_keeps_its_handle_on_the_last_message(channel: TelegramChannel, ana: User) -> None:
    """The handle is of the message that carries the buttons."""
    long = Card(id="c", lines=("word " * 1500,), buttons=CARD.buttons)
    sent = await channel.send(Parcel(address=str(ana.id), reply=long))
    assert sent == Accepted(handle=str(ana.last.message_id), messages=2)
    assert [bool(posted.buttons) for posted in ana.shown] == [False, True]


async def test_what_half_arrived_is_not_taken_for_refused(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """It is said what has arrived, and behind that it goes on: the parts before are not sent again."""
    long = Parcel(address=str(ana.id), reply=Card(id="c", lines=("word " * 1500,), buttons=CARD.buttons))
    server.fail("sendMessage", how="tear", accepted=True)
    assert isinstance(await channel.send(long), Unknown)
    server.fail("sendMessage", status=429, description="Too Many Requests", retry_after=3)
    assert await channel.send(long) == Refused(why="429 Too Many Requests", retry_after=3)
    before = len(ana.shown)
    server.fail("sendMessage", after=1, status=429, description="Too Many Requests", retry_after=3)
    outcome = await channel.send(long)
    first = Accepted(handle=str(ana.last.message_id), messages=1)
    assert outcome == Refused(why="429 Too Many Requests", retry_after=3, arrived=first)
    sent = await channel.send(replace(long, arrived=first))
    assert sent == Accepted(handle=str(ana.last.message_id), messages=2)
    assert [bool(posted.buttons) for posted in ana.shown[before:]] == [False, True]
    server.fail("sendMessage", after=1, status=403, description="Forbidden: bot was blocked by the user")
    refused = await channel.send(long)
    assert isinstance(refused, Refused)
    assert (refused.why, refused.gone) == ("403 Forbidden: bot was blocked by the user", True)


async def test_a_group_line_links_to_the_private_chat(
    server: TelegramServer, channel: TelegramChannel
) -> None:
    """The button names the bot."""
    group = server.group()
    assert isinstance(await channel.send(Parcel(address=str(group.id), reply=GroupLine(text="x"))), Accepted)
    (line,) = server.shown(group.id)
    assert line.markup["inline_keyboard"][0][0]["url"] == f"https://t.me/{NAME}"


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ({"status": 429, "description": "Too Many Requests: retry after 7", "retry_after": 7},
         Refused(why="429 Too Many Requests: retry after 7", retry_after=7)),
        ({"status": 429, "description": "Too Many"}, Refused(why="429 Too Many", retry_after=5)),
        ({"status": 403, "description": "Forbidden: bot was blocked by the user"},
         Refused(why="403 Forbidden: bot was blocked by the user", gone=True)),
        ({"status": 400, "description": "Bad Request: chat not found"},
         Refused(why="400 Bad Request: chat not found", gone=True)),
        ({"status": 400, "description": "Bad Request: can't parse entities: near 'canary'"},
         Refused(why="400 Bad Request: can't parse entities")),
        ({"status": 413, "how": "garble"}, Refused(why="413")),
        ({"status": 401, "description": "Unauthorized"}, Refused(why="401 Unauthorized", retry_after=60)),
        ({"status": 500}, Unknown(why="500 Internal Server Error")),
        ({"status": 502, "how": "garble"}, Unknown(why="status 502, no JSON")),
        ({"status": 200, "how": "garble", "accepted": True}, Unknown(why="status 200, no JSON")),
        ({"how": "tear"}, Unknown(why="RemoteProtocolError")),
        ({"how": "tear", "accepted": True}, Unknown(why="RemoteProtocolError")),
    ],
)  # fmt: skip
async def test_what_became_of_a_message(
    server: TelegramServer, channel: TelegramChannel, ana: User, fault: dict[str, Any], outcome: Outcome
) -> None:
    """Each way to fail is known for what it is: refused for certain, or nobody can tell."""
    server.fail("sendMessage", **fault)
    assert await channel.send(Parcel(address=str(ana.id), reply=CARD)) == outcome
    assert len(ana.shown) == fault.get("accepted", False)


@pytest.mark.parametrize("how", ["stall", "drip"])
async def test_silence_after_acceptance_is_unknown(server: TelegramServer, ana: User, how: Any) -> None:
    """A time-out says nothing about what the server has done; an answer without an end is none."""
    seconds = 0.1
    while not ana.shown:
        # on a busy machine the server may have needed longer to take it
        channel = TelegramChannel(TOKEN, clock=at_noon, api=server.api, answer_seconds=seconds)
        server.fail("sendMessage", how=how, accepted=True)
        async with asyncio.timeout(PATIENCE):
            outcome = await channel.send(Parcel(address=str(ana.id), reply=CARD))
        assert outcome == Unknown(why="TimeoutError")
        await channel.close()
        server.mend()
        seconds *= 4
    assert len(ana.shown) == 1


async def test_an_unreachable_server_has_refused_for_certain(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """What never left may be sent again, exactly."""
    server.stop()
    outcome = await channel.send(Parcel(address=str(ana.id), reply=CARD))
    assert outcome == Refused(why="ConnectError", retry_after=2)


async def test_an_edit_of_a_message_that_is_gone_has_nothing_to_do(
    channel: TelegramChannel, ana: User
) -> None:
    """There is nothing left to fold."""
    fold = Parcel(address=str(ana.id), reply=Fold(card="c", handle=None, text="x"), target="999")
    assert await channel.send(fold) == Accepted(messages=0)


async def test_a_card_takes_the_place_of_another(channel: TelegramChannel, ana: User) -> None:
    """It is the same message, with other words and buttons; said once more, nothing changes."""
    sent = await channel.send(Parcel(address=str(ana.id), reply=CARD))
    assert isinstance(sent, Accepted)
    for card, buttons in ((replace(CARD, heading="Police"), [["2 · Mostly"]]), (Card(id="d", head="H"), [])):
        parcel = Parcel(address=str(ana.id), reply=card, target=sent.handle)
        for _ in range(2):
            assert await channel.send(parcel) == Accepted(handle=sent.handle, messages=0)
        assert ana.last.text == card.heading + card.head
        assert ana.last.buttons == buttons
    assert [(str(posted.message_id), posted.edits) for posted in ana.shown] == [(sent.handle, 2)]


async def test_a_card_too_long_for_one_message_takes_no_place(channel: TelegramChannel, ana: User) -> None:
    """It is sent as several, and the message that was there stays as it is."""
    first = await channel.send(Parcel(address=str(ana.id), reply=CARD))
    assert isinstance(first, Accepted)
    long = Card(id="d", lines=("word " * 1500,), buttons=CARD.buttons)
    sent = await channel.send(Parcel(address=str(ana.id), reply=long, target=first.handle))
    assert sent == Accepted(handle=str(ana.last.message_id), messages=2)
    assert [posted.edits for posted in ana.shown] == [0, 0, 0]


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        ({"status": 400, "description": "Bad Request: message can't be edited"},
         Refused(why="400 Bad Request: message can't be edited")),
        ({"status": 400, "description": "Bad Request: message to edit not found"},
         Refused(why="400 Bad Request: message to edit not found")),
        ({"status": 400, "description": "Bad Request: MESSAGE_ID_INVALID"},
         Refused(why="400 Bad Request: MESSAGE_ID_INVALID")),
        ({"status": 429, "description": "Too Many Requests", "retry_after": 7},
         Refused(why="429 Too Many Requests", retry_after=7)),
        ({"status": 403, "description": "Forbidden: bot was blocked by the user"},
         Refused(why="403 Forbidden: bot was blocked by the user", gone=True)),
        ({"how": "tear", "accepted": True}, Unknown(why="RemoteProtocolError")),
    ],
)  # fmt: skip
async def test_what_became_of_a_card_in_place(
    server: TelegramServer, channel: TelegramChannel, ana: User, fault: dict[str, Any], outcome: Outcome
) -> None:
    """That its message can't be edited is a refusal: the card has to be sent anew."""
    sent = await channel.send(Parcel(address=str(ana.id), reply=CARD))
    assert isinstance(sent, Accepted)
    server.fail("editMessageText", **fault)
    parcel = Parcel(address=str(ana.id), reply=Card(id="d", head="H"), target=sent.handle)
    assert await channel.send(parcel) == outcome
    assert ana.last.edits == fault.get("accepted", False)


async def test_a_chat_that_moved_is_followed_once(
    server: TelegramServer, channel: TelegramChannel, ana: User
) -> None:
    """The message goes to the new id, and a second move is a refusal."""
    there = server.group(id=-1009)
    moved = {"status": 400, "description": "Bad Request: group chat was upgraded", "migrate_to": there.id}
    server.fail("sendMessage", chat=ana.id, **moved)
    sent = await channel.send(Parcel(address=str(ana.id), reply=GroupLine(text="x")))
    assert isinstance(sent, Accepted)
    assert [posted.text for posted in server.shown(there.id)] == ["x"]
    server.fail("sendMessage", times=2, **moved)
    again = await channel.send(Parcel(address=str(ana.id), reply=GroupLine(text="x")))
    assert again == Refused(why="400 Bad Request: group chat was upgraded")


async def test_nothing_said_and_no_token_is_logged(
    server: TelegramServer, channel: TelegramChannel, ana: User, caplog: pytest.LogCaptureFixture
) -> None:
    """Good and bad requests at the most talkative level leave neither words nor the token in a log."""
    caplog.set_level(logging.DEBUG, logger="bot")
    inbox = Inbox()
    parcel = Parcel(address=str(ana.id), reply=Card(id="c", lines=("canary-out",)))
    for fault in ({"how": "tear"}, {"how": "garble", "status": 502}, {"status": 429}):
        server.fail("sendMessage", **fault)
        server.fail("getUpdates", **fault)
        await channel.send(parcel)
    ana.send_text("canary-in")
    server.deliver(message={"text": "canary-malformed"})
    async with listening(channel, inbox):
        await until(lambda: not server.pending())
    server.stop()
    outcome = await channel.send(parcel)
    assert caplog.records
    for text in (caplog.text, repr(outcome), repr(inbox.arrivals), repr(channel)):
        assert "canary" not in text
        assert TOKEN not in text


def test_waits_grow_and_vary() -> None:
    """Each wait is between half and the whole of its step, and steps double up to the most."""
    waits = [[Backoff().seconds(failures) for _ in range(50)] for failures in (1, 2, 3, 4, 5, 6, 10_000)]
    for step, most in zip(waits, (1, 2, 4, 8, 16, 30, 30), strict=True):
        assert most / 2 <= min(step) < max(step) <= most
