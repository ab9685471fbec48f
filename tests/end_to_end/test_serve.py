"""The page and Telegram in one process, and one person on both."""

import json
import re

from tests.end_to_end.running import PROGRAM, Home, Phone, TelegramBot, set_up
from tests.end_to_end.telegram_server import TelegramServer
from tests.end_to_end.web_client import PUBLIC, Client
from tests.end_to_end.web_page import fetched, plain, serving
from tests.patience import eventually

SERVE = (*PROGRAM, "serve")


def test_from_telegram_to_the_page_in_mid_sheet(home: Home) -> None:
    """The same sheet goes on; a card answered on one does no harm on the other; one process, two channels."""
    home.environment |= PUBLIC
    with TelegramServer() as server, TelegramBot(server, home, SERVE) as bot:
        (port,) = eventually(lambda: re.findall(r"at 127\.0\.0\.1 port (\d+)", bot.log))
        page = Client(f"http://127.0.0.1:{port}")
        phone = Phone(server, server.user())
        set_up(phone)
        asked = phone.card
        phone.press(asked.data("2 ·") or "", asked)
        second = phone.card
        phone.say("/privacy")
        for label in ("Your data", "Where you are signed in", "Go on somewhere else"):
            phone.tap(label)
        said = "\n".join(posted.text for posted in phone.user.shown)
        assert PUBLIC["AUDIT_BOT_URL"] in said
        code = re.findall(r"\b[a-z2-7]{26}\b", said)[-1]
        assert page.send("GET", f"/join?code={code}").headers["location"] == f"/join/{code}"
        page.open(f"/join/{code}")
        assert page.post(f"/join/{code}").status_code == 303
        assert len(home.query("SELECT DISTINCT person FROM address")) == 1
        page.tap("Start")
        page.tap("Continue")
        rates = re.findall(r'value="(rate:\w+:\w+:3)"', page.page.partition("aria-current")[2])
        page.post("/tap", press=rates[0])
        eventually(lambda: len(home.answers()) == 2)
        phone.press(second.data("1 ·") or "", second)
        assert sorted(home.answers().values()) == [1, 2]
        assert len(home.query("SELECT id FROM sheet")) == 1
        assert fetched(f"http://127.0.0.1:{port}/readyz").text == "ready"
        assert bot.stop() == 0
        assert "Traceback" not in bot.log


def test_without_a_token_it_is_the_page_alone(home: Home) -> None:
    """Nothing is asked of Telegram; bare, it is the page of this machine."""
    with serving(home, command="serve") as base:
        assert "Try it now" in fetched(base).text
    log = (home.folder / "web.log").read_text()
    for said in ("Version ", f"Database {home.folder / 'audit.db'}", "Framework ", "Backups are not made"):
        assert said in log
    assert log.count("E-mail is off") == 1
    assert log.rstrip().endswith("Stopped. Everything that was confirmed is saved.")
    # closed as it should be, nothing is left beside the database
    assert sorted(one.name for one in home.folder.glob("audit.db*")) == ["audit.db", "audit.db.lock"]


def test_each_line_of_a_log_for_programs_is_an_object(home: Home) -> None:
    """Where the page is, too; on a page of one's own that alone is said, and to a person."""
    with serving(home, command="serve", env={"AUDIT_BOT_LOG": "json"}):
        pass
    lines = (home.folder / "web.log").read_text().splitlines()
    assert {"at", "level", "from", "text"} <= set.intersection(*(set(json.loads(line)) for line in lines))
    before = len(lines)
    with serving(home, env={"AUDIT_BOT_LOG": "json"}):
        pass
    (said,) = (home.folder / "web.log").read_text().splitlines()[before:]
    assert said.startswith("Open http://127.0.0.1:")


def test_in_the_browser_one_goes_on_as_in_the_terminal(home: Home) -> None:
    """The first card offers it, on this machine alone; then both are one person with one sheet."""
    home.run("chat", typed="1\n1\n1\nc\n2\n2\n")
    assert len(home.answers()) == 2
    with serving(home) as base, plain(base, follow_redirects=True) as one:
        page = one.get("/").text
        assert "as in the terminal" in page
        form = dict(re.findall(r'name="(token|key)" value="(\w+)"', page))
        assert one.post("/tap", data={**form, "press": "asterminal"}).status_code == 204
        assert len(home.query("SELECT DISTINCT person FROM address")) == 1
        assert len(home.query("SELECT id FROM address")) == 2
        with plain(base) as other:
            assert "as in the terminal" in other.get("/").text
