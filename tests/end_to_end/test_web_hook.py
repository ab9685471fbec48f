"""Updates that Telegram brings to the page's server, instead of being asked for them."""

import asyncio
import json
import random
import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.tg.hook import MOST_AT_ONCE, hook_secret
from bot.tg.incoming import ALLOWED_UPDATES
from storage.store import Store
from tests.counts import IS_LONG
from tests.end_to_end.running import AS_SHIPPED, PROGRAM, Home, Phone, TelegramBot, set_up
from tests.end_to_end.storm import FIRST_TAPPER, ITEMS, THURSDAY, founded
from tests.end_to_end.telegram_hook import HEADER, Trouble
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.end_to_end.timed import UNPACED
from tests.end_to_end.web_client import HOST, PUBLIC, URL
from tests.end_to_end.web_page import free_port
from tests.paths import TINY
from tests.patience import PATIENCE, eventually

HOOKED = {**PUBLIC, "TELEGRAM_UPDATES": "webhook", UNPACED: "yes"}
ADDRESS = f"{URL}/telegram"
CANARY = "canaryCANARYcanary"


def hooked(server: TelegramServer, home: Home) -> TelegramBot:
    """The program with a web hook, at a port that the public address leads to."""
    home.environment |= HOOKED
    server.hook.leads_to = [free_port()]
    return TelegramBot(server, home, (*PROGRAM, "serve", "--port", str(server.hook.leads_to[0])))


def is_hooked(server: TelegramServer) -> bool:
    """Whether updates are brought now."""
    return server.hook.is_set


def is_down_to(server: TelegramServer, left: int) -> bool:
    """Whether no more updates wait than that."""
    return len(server.pending()) <= left


def bring(server: TelegramServer, content: bytes, **headers: str) -> int:
    """Post something to the way in as anybody could, and give the status."""
    sent = {"host": HOST, HEADER: hook_secret(TOKEN), **headers}
    url = f"http://127.0.0.1:{server.hook.leads_to[0]}/telegram"
    with httpx.Client(transport=httpx.HTTPTransport(verify=False), timeout=PATIENCE) as http:
        return http.post(url, content=content, headers=sent).status_code


def update(**content: Any) -> dict[str, Any]:
    """An update with a text that must show up nowhere."""
    chat = {"id": 7009, "type": "private", "first_name": CANARY}
    sender = {"id": 7009, "is_bot": False, "first_name": CANARY}
    message = {"message_id": 5, "date": 1_790_000_000, "chat": chat, "from": sender, "text": CANARY}
    return {"update_id": 77, "message": message, **content}


def test_what_is_written_is_answered_and_fetched_again_afterwards(server: TelegramServer, home: Home) -> None:
    """One setting turns it on and off; what waits in between waits on, and is answered once."""
    phone = Phone(server, server.user())
    with hooked(server, home) as bot:
        server.wait_until(partial(is_hooked, server))
        asked = dict(server.hook.asked)
        assert asked.pop("secret_token") == hook_secret(TOKEN)
        assert asked == {
            "url": ADDRESS,
            "allowed_updates": list(ALLOWED_UPDATES),
            "max_connections": str(MOST_AT_ONCE),
            "drop_pending_updates": "false",
        }
        set_up(phone)
        phone.tap("2 ·")
        assert server.polls == 0
        bot.kill()
        phone.user.tap_label("1 ·")
        bot.start()
        eventually(lambda: len(home.answers()) == 2)
        assert bot.stop() == 0
        home.environment.pop("TELEGRAM_UPDATES")
        phone.user.tap_label("3 ·")
        bot.start()
        eventually(lambda: len(home.answers()) == 3)
        assert not server.hook.is_set
        server.wait_until(lambda: not server.pending())
        assert len(home.ratings()) == 3
        assert "they are fetched" in bot.log
    assert hook_secret(TOKEN) not in bot.log
    assert TOKEN not in bot.log
    assert not server.refused()
    assert "Traceback" not in bot.log


def test_only_telegram_is_let_in(server: TelegramServer, home: Home) -> None:
    """What has not its secret, is too much or no update is refused; nothing of it is kept or said."""
    whole = json.dumps(update()).encode()
    with hooked(server, home) as bot:
        server.wait_until(partial(is_hooked, server))
        port = server.hook.leads_to[0]
        bare: Mapping[str, str] = {"host": HOST}
        url = f"http://127.0.0.1:{port}/telegram"
        without = [
            httpx.post(url, content=whole, headers=bare, timeout=PATIENCE),
            httpx.post(url, content=whole, headers=[*bare.items(), *[(HEADER, hook_secret(TOKEN))] * 2]),
        ]
        assert [one.status_code for one in without] == [403, 403]
        ours = hook_secret(TOKEN)
        for wrong in (TOKEN, "", ours[:-1], ours.upper(), hook_secret(f"{TOKEN}x")):
            assert bring(server, whole, **{HEADER: wrong}) == 403
        assert bring(server, whole, host="evil.example") == 421
        assert bring(server, whole, host=f"127.0.0.1:{port}") == 421
        assert httpx.get(url, headers={**bare, HEADER: hook_secret(TOKEN)}).status_code == 404
        assert bring(server, json.dumps(update(pad="x" * 2**20)).encode()) == 413
        for shape in (
            *(b"", b"{", b"[]", b"null", b"7", b"\xff\xfe", CANARY.encode(), b"[" * 100_000),
            *(json.dumps(update(update_id=number)).encode() for number in (None, True, "77", 77.0, [77])),
            json.dumps([update()]).encode(),
            whole[:-1],
        ):
            assert bring(server, shape) == 400, shape[:80]
        assert home.query("SELECT count(*) FROM inbox") == [(0,)]
        assert CANARY.encode() not in home.bytes_on_disk()
        # what can't be read, or is nobody's concern, must not come again for a day
        assert bring(server, json.dumps({"update_id": 1, "message": {"chat": 5}}).encode()) == 200
        assert bring(server, json.dumps({"update_id": 2, "odd": CANARY}).encode()) == 200
        assert home.query("SELECT state FROM inbox") == [("parked",)]
        for _ in range(450):
            assert bring(server, whole, **{HEADER: "x"}) == 403
        for _ in range(3):
            assert bring(server, whole) == 200
        assert len(home.query("SELECT 1 FROM inbox WHERE update_id = '77'")) == 1
        server.wait_until(lambda: bool(server.of("sendMessage")))
    for never in (CANARY, hook_secret(TOKEN), TOKEN, "Traceback"):
        assert never not in bot.log


def test_it_gives_way_to_who_was_there_first(server: TelegramServer, home: Home) -> None:
    """Where Telegram brings updates to somebody else it ends and says what to do, and changes nothing."""
    elsewhere = {"url": "https://other.example/telegram"}
    server.hook.set(dict(elsewhere))
    page: tuple[str, ...] = (*PROGRAM, "serve", "--port", str(free_port()))
    for command, env in ((page, HOOKED), (AS_SHIPPED, {"TELEGRAM_UPDATES": "fetched"})):
        home.environment |= env
        with TelegramBot(server, home, command) as bot:
            assert bot.ended() == 2
            assert re.search(r"A webhook receives this bot's updates.*TELEGRAM_UPDATES", bot.log)
    assert server.hook.asked == elsewhere


@pytest.mark.wide
def test_each_is_applied_once(server: TelegramServer, tmp_path: Path) -> None:
    """Brought again, shuffled and torn, while the process is killed in the middle; many with COUNT set."""
    home, (many, kills) = Home(tmp_path, now=THURSDAY), (10_000, 5) if IS_LONG else (200, 1)
    dice = random.Random(many)  # noqa: S311 – decides what goes wrong
    people = -(-many // len(ITEMS))
    asyncio.run(_found(home, people))
    users = [server.user(FIRST_TAPPER + number) for number in range(people)]
    wanted = {(f"s{user.id}", item): dice.randrange(4) for user in users for item in ITEMS}
    for user in users:
        for item in ITEMS:
            user.tap(1, f"rate:s{user.id}:{item}:{wanted[f's{user.id}', item]}")
    server.hook.trouble = Trouble(dice=dice, again=0.2, torn=0.05, unheard=0.1, shuffled=True)
    waiting = len(wanted)
    with hooked(server, home) as bot:
        for number in range(kills):
            left = waiting * (kills - number) // (kills + 1)
            server.wait_until(partial(is_down_to, server, left))
            bot.kill()
            bot.start()
        server.wait_until(lambda: not server.pending())
        done = f"SELECT count(*) FROM inbox WHERE state = 'done' AND source = '{TOKEN.partition(':')[0]}'"
        eventually(lambda: home.query(done) == [(waiting,)])
    ratings = [
        (body["sheet"], body["item"], body["rating"]["level"])
        for (text,) in home.query("SELECT body FROM journal")
        if (body := json.loads(text))["kind"] == "rating_given"
    ]
    assert sorted(ratings) == sorted((*key, level) for key, level in wanted.items())
    assert home.query("SELECT count(*) FROM inbox WHERE state <> 'done'") == [(0,)]
    assert server.hook.brought > waiting
    assert 1 < server.hook.most_at_once <= MOST_AT_ONCE
    assert not re.search("Traceback|parked|ERROR", bot.log)


async def _found(home: Home, people: int) -> None:
    """A partnership in which so many people have a sheet each."""
    database = f"sqlite:///{home.folder / 'audit.db'}"
    store = await Store.open(database, TINY.read_bytes(), clock=lambda: THURSDAY)
    await store.database.write(partial(founded, store.framework.version, 5, people))
    await store.close()
