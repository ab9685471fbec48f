import json
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from telegram import Update

from tests.end_to_end.telegram_server import NAME, TOKEN, TelegramServer
from tests.patience import PATIENCE

PHOTO = b"\x89PNG not really"


def call(server: TelegramServer, method: str, token: str = TOKEN, **params: Any) -> dict[str, Any]:
    """Call a method as any client would and return the body; refusals come back as bodies, too."""
    plain = {key: value if isinstance(value, str) else json.dumps(value) for key, value in params.items()}
    request = urllib.request.Request(  # noqa: S310 – our own loopback server
        f"{server.api}{token}/{method}", urllib.parse.urlencode(plain).encode()
    )
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:  # noqa: S310 – as above
            return dict(json.load(answer))
    except urllib.error.HTTPError as error:
        with error:
            return dict(json.load(error))


def said(server: TelegramServer, method: str, **params: Any) -> str:
    """Return why a call was refused, "taken" if it was not."""
    return str(call(server, method, **params).get("description", "taken"))


def test_the_bot_has_a_name(server: TelegramServer) -> None:
    """A bot learns its id and user name, and a wrong token is refused."""
    me = call(server, "getMe")["result"]
    assert (me["id"], me["username"]) == (int(TOKEN.split(":", maxsplit=1)[0]), NAME)
    assert call(server, "getMe", token="1:x")["error_code"] == 401  # noqa: S106 – a wrong one


def test_updates_are_kept_until_a_higher_offset_confirms_them(server: TelegramServer) -> None:
    """Asking again gives the same, a higher offset forgets what is below it, and a limit cuts."""
    ana = server.user()
    for text in "abc":
        ana.send_text(text)
    first = call(server, "getUpdates", timeout=0)["result"]
    assert [update["message"]["text"] for update in first] == ["a", "b", "c"]
    assert call(server, "getUpdates", timeout=0, limit=2)["result"] == first[:2]
    later = call(server, "getUpdates", offset=first[0]["update_id"] + 1)["result"]
    assert later == first[1:]
    assert server.pending() == [update["update_id"] for update in later]


def test_where_updates_are_brought_none_is_fetched(server: TelegramServer) -> None:
    """An address is looked at closely; what waits outlasts one that nobody answers at."""
    server.user().send_text("a")
    assert "HTTPS URL" in said(server, "setWebhook", url="http://x.example/")
    assert "on ports 80" in said(server, "setWebhook", url="https://x.example:9000/")
    assert "unallowed" in said(server, "setWebhook", url="https://x.example/", secret_token="a b")  # noqa: S106 – as above
    assert said(server, "setWebhook", url="https://x.example/t") == "taken"
    assert "webhook is active" in said(server, "getUpdates")
    server.wait_until(lambda: bool(server.hook.answers))
    info = call(server, "getWebhookInfo")["result"]
    assert (info["url"], info["pending_update_count"]) == ("https://x.example/t", 1)
    assert said(server, "deleteWebhook") == "taken"
    assert [update["message"]["text"] for update in call(server, "getUpdates")["result"]] == ["a"]


def test_a_waiting_poll_gets_what_comes_and_yields_to_a_newer_one(server: TelegramServer) -> None:
    """A long poll ends with the first update; a second poll ends the first with a conflict."""
    with ThreadPoolExecutor() as pool:
        old = pool.submit(call, server, "getUpdates", timeout=PATIENCE)
        server.wait_until(lambda: server.polls == 1)
        new = pool.submit(call, server, "getUpdates", timeout=PATIENCE)
        assert old.result()["error_code"] == 409
        server.user().send_text("hello")
        assert [update["message"]["text"] for update in new.result()["result"]] == ["hello"]


def test_every_update_is_one_that_the_library_reads(server: TelegramServer) -> None:
    """What people do here looks to the bot as it would look from Telegram."""
    ana, group = server.user(), server.group()
    ana.edit_text(ana.send_text("/start x"), "/start y")
    ana.send_photo()
    ana.send_sticker()
    call(server, "sendMessage", chat_id=ana.id, text="?")
    ana.tap(ana.last.message_id, "a")
    ana.tap(999, "b")
    ana.block()
    ana.unblock()
    group.add_bot(ana)
    group.send_text("hi", ana)
    raw = call(server, "getUpdates", timeout=0)["result"]
    kinds = [(set(update) - {"update_id"}).pop() for update in raw]
    assert kinds == [
        *("message", "edited_message", "message", "message", "callback_query", "callback_query"),
        *("my_chat_member", "my_chat_member", "my_chat_member", "message"),
    ]
    parsed = [Update.de_json(update, None) for update in raw]
    assert all(update.effective_chat for update in parsed)
    assert raw[5]["callback_query"]["message"]["date"] == 0


def keyboard(data: str) -> dict[str, Any]:
    """Return a keyboard of one button."""
    return {"inline_keyboard": [[{"text": "x", "callback_data": data}]]}


@pytest.mark.parametrize(
    ("method", "params", "refusal"),
    [
        ("sendMessage", {"text": "x" * 4097}, "Bad Request: message is too long"),
        ("sendMessage", {"text": "😀" * 2049}, "Bad Request: message is too long"),
        ("sendMessage", {"text": "<b>" + "&amp;" * 4096 + "</b>", "parse_mode": "HTML"}, "taken"),
        ("sendMessage", {"text": "<b>x", "parse_mode": "HTML"}, "Bad Request: can't parse entities"),
        ("sendMessage", {"text": "<b>x</i>", "parse_mode": "HTML"}, "Bad Request: can't parse entities"),
        ("sendMessage", {"text": "1 < 2", "parse_mode": "HTML"}, "Bad Request: can't parse entities"),
        ("sendMessage", {"text": "<hr>x</hr>", "parse_mode": "HTML"}, "Bad Request: can't parse entities"),
        ("sendMessage", {"text": "1 < 2 & <b>"}, "taken"),
        ("sendMessage", {"text": "<b> </b>", "parse_mode": "HTML"}, "Bad Request: message text is empty"),
        ("sendMessage", {"text": "x", "chat_id": 8}, "Bad Request: chat not found"),
        ("sendMessage", {"text": "x", "reply_markup": keyboard("é" * 33)}, "Bad Request: invalid reply"),
        ("sendMessage", {"text": "x", "reply_markup": keyboard("é" * 32)}, "taken"),
        ("sendMessage", {"text": "x", "link_preview_options": {}, "protect_content": True}, "taken"),
        ("sendMessage", {"text": "x", "disable_web_page_previews": True}, "Bad Request: the Bot API has no"),
        ("sendMessage", {}, "Bad Request: 1 wrong parameters"),
        ("sendMassage", {"text": "x"}, "Not Found"),
        ("editMessageText", {"text": "x", "message_id": 77}, "Bad Request: message to edit not found"),
        ("deleteMessage", {"message_id": 77}, "Bad Request: message to delete not found"),
    ],
)  # fmt: skip
def test_wrong_requests_are_refused_as_telegram_does(
    server: TelegramServer, method: str, params: dict[str, Any], refusal: str
) -> None:
    """Lengths count after the markup is out; what can't be shown is not taken."""
    server.user()
    assert said(server, method, **({"chat_id": 7001} | params)).startswith(refusal)


def test_an_edit_has_to_change_something(server: TelegramServer) -> None:
    """The same text with the same buttons is refused, other buttons are a change."""
    ana = server.user()
    number = call(server, "sendMessage", chat_id=ana.id, text="x")["result"]["message_id"]
    here = {"chat_id": ana.id, "message_id": number, "text": "x"}
    assert "message is not modified" in said(server, "editMessageText", **here)
    assert said(server, "editMessageText", **here, reply_markup=keyboard("a")) == "taken"
    assert (ana.last.message_id, ana.last.edits, ana.last.data("x")) == (number, 1, "a")


def test_taps_are_answered_once_and_in_time(server: TelegramServer) -> None:
    """An unknown, answered or forgotten tap is too old."""
    ana = server.user()
    call(server, "sendMessage", chat_id=ana.id, text="?", reply_markup=keyboard("a"))
    tap = ana.tap_label("x")
    assert said(server, "answerCallbackQuery", callback_query_id=tap) == "taken"
    assert "query is too old" in said(server, "answerCallbackQuery", callback_query_id=tap)
    late = ana.tap_label("x")
    server.forget_taps()
    assert "query is too old" in said(server, "answerCallbackQuery", callback_query_id=late)
    assert server.answered == [tap]


def test_a_block_and_faults_come_as_asked(server: TelegramServer) -> None:
    """Faults fit a method and a chat, last for their number of times, and leave the rest alone."""
    ana, ben = server.user(), server.user(id=7002)
    server.fail("sendMessage", chat=ana.id, status=429, description="Too Many Requests", retry_after=3)
    assert said(server, "sendMessage", chat_id=ben.id, text="x") == "taken"
    flood = call(server, "sendMessage", chat_id=ana.id, text="x")
    assert (flood["error_code"], flood["parameters"]) == (429, {"retry_after": 3})
    assert said(server, "sendMessage", chat_id=ana.id, text="x") == "taken"
    ana.block()
    assert call(server, "sendMessage", chat_id=ana.id, text="x")["error_code"] == 403
    ana.unblock()
    assert said(server, "sendMessage", chat_id=ana.id, text="y") == "taken"
    assert [posted.text for posted in ana.shown] == ["x", "y"]


@pytest.mark.parametrize("accepted", [False, True])
def test_a_torn_connection_may_hide_a_success(server: TelegramServer, *, accepted: bool) -> None:
    """Torn before, nothing was posted; torn after, it was; either way there is no answer."""
    ana = server.user()
    server.fail("sendMessage", how="tear", accepted=accepted)
    with pytest.raises(OSError):  # noqa: PT011 – its text is the system's
        call(server, "sendMessage", chat_id=ana.id, text="x")
    assert len(ana.shown) == accepted
    assert [received.status for received in server.of("sendMessage")] == [0]


def test_it_stops_and_starts_with_everything_in_place(server: TelegramServer) -> None:
    """An outage closes the port and loses neither chats nor pending updates."""
    ana = server.user()
    call(server, "sendMessage", chat_id=ana.id, text="x")
    server.stop()
    ana.send_text("while you were out")
    with pytest.raises(OSError, match="refused"):
        call(server, "getMe")
    server.start()
    assert [update["message"]["text"] for update in call(server, "getUpdates")["result"]] == [
        "while you were out"
    ]
    assert [posted.text for posted in ana.shown] == ["x", "while you were out"]


def test_another_process_can_use_it(server: TelegramServer) -> None:
    """The bot may be a program of its own."""
    code = f"import urllib.request as u; print(u.urlopen('{server.api}{TOKEN}/getMe', b'').status)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 – our own code
    assert done.stdout.strip() == "200"
