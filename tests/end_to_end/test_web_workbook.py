"""A filled workbook that is sent on the page: with a script and without, whatever becomes of the server."""

import re
import secrets
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser

from flows.blanks import LARGEST
from tests.end_to_end.running import PROGRAM, Home
from tests.end_to_end.test_telegram_workbook import filled
from tests.end_to_end.test_web import browser, needs_browser, partnership
from tests.end_to_end.web_client import PUBLIC, Client
from tests.end_to_end.web_page import Visit, free_port, is_up, serving
from tests.patience import eventually

__all__ = ["browser"]

CANARY = b"Zebedee Quillfeather"


def in_a_team(base: str) -> Client:
    """Ann, in the team of a partnership whose round is open."""
    cora, ann = Client(base), Client(base, "192.0.2.2")
    cora.founds("Northshire")
    ann.joins(cora.invites(), "Ann")
    open_round(cora)
    ann.say("/start")
    return ann


def open_round(cora: Client) -> None:
    """Cora opens a round."""
    cora.say("/area")
    cora.tap("Open a round")
    cora.say("in 4 weeks")
    cora.tap("Open the round")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One folder for all."""
    return Home(tmp_path_factory.mktemp("sent"))


@pytest.fixture(scope="module")
def base(home: Home) -> Iterator[str]:
    """One page for all."""
    with serving(home, env=PUBLIC) as address:
        yield address


@pytest.fixture(scope="module")
def ann(base: str) -> Client:
    """Who answers."""
    return in_a_team(base)


def sends(who: Client, data: bytes, name: str = "filled.xlsx", **fields: str) -> httpx.Response:
    """Send a file by the form of the page."""
    who.open()
    return who.send_file("/send", {**who.fields, **fields}, name, data)


def says(who: Client, words: str) -> None:
    """Wait until the newest card of a page says so."""
    eventually(lambda: who.open() and words in who.newest)


@pytest.mark.wide
@needs_browser
def test_it_is_read_offered_and_saved(browser: Browser, tmp_path: Path) -> None:
    """As on Telegram: nothing is saved before the yes, all of it after; without a script and with one."""
    here, book = Home(tmp_path), tmp_path / "filled.xlsx"
    book.write_bytes(filled())
    with serving(here) as base:
        cora, path = partnership(browser, base)
        cora.say("/area")
        cora.tap("Open a round")
        cora.say("in 4 weeks")
        cora.tap("Open the round")
        for name, scripted, said in (("Ann", False, "Leave it"), ("Ben", True, "Save these answers")):
            one = Visit(browser, base, path, java_script_enabled=scripted)
            one.page.click("button:has-text('Join')")
            one.say(name)
            one.page.click("summary")
            one.page.set_input_files("#file", book)
            one.page.click("#send button")
            while not scripted and "Save these answers" not in one.said:
                one.page.reload()
            one.card.get_by_text("Save these answers?").wait_for()
            assert here.answers() == {}
            one.tap(said)
            assert one.errors == []
        assert len(here.answers()) == 6
        assert here.query("SELECT * FROM filing") == []


@pytest.mark.wide
def test_what_is_too_large_is_told(ann: Client, home: Home) -> None:
    """By the size that the page has seen, by what comes, and where there is no end to it."""
    for data, fields in ((b"-", {"size": str(LARGEST + 1)}), (bytes(LARGEST + 100_000), {})):
        ann.say("/start")
        assert sends(ann, data, **fields).status_code == 204
        says(ann, "larger than 5 MB")
    assert sends(ann, bytes(6 * LARGEST)).status_code == 413
    assert home.query("SELECT * FROM filing") == []


def test_other_forms_stay_small(ann: Client) -> None:
    """A form with a file is taken by its own route alone, and of no size elsewhere."""
    ann.open()
    for path in ("/say", "/tap"):
        assert (
            ann.send_file(path, {**ann.fields, "press": "start"}, "filled.xlsx", filled()).status_code == 403
        )


def test_nothing_of_it_is_written_but_what_it_says(ann: Client, home: Home) -> None:
    """What is no workbook gets one sentence; a name that identifies is refused and the file not read."""
    ann.say("/start")
    assert sends(ann, CANARY + b" was seen").status_code == 204
    says(ann, "not an Excel workbook")
    assert sends(ann, filled(), f"{CANARY.decode()} born 3 May 2011.xlsx").status_code == 204
    eventually(lambda: ann.open() and "reading the file" not in ann.newest)
    assert "Save these answers" not in ann.newest
    eventually(lambda: CANARY not in home.bytes_on_disk())
    assert "Quillfeather" not in (home.folder / "web.log").read_text()
    for who in ("token", "key"):
        assert sends(ann, filled(), **{who: "x"}).status_code == 403


@pytest.mark.wide
def test_one_sent_twice_is_one(ann: Client, home: Home) -> None:
    """The same form again, as after an answer that was lost, is offered once."""
    ann.say("/start")
    ann.open()
    form = ann.fields
    before = home.query("SELECT count(*) FROM inbox")[0][0]
    for _ in range(2):
        assert ann.send_file("/send", form, "filled.xlsx", filled()).status_code == 204
    says(ann, "Save these answers?")
    ann.tap("Leave it")
    assert ann.send_file("/send", form, "filled.xlsx", filled()).status_code == 204
    assert "kept nothing" in ann.newest
    # one file, what was read of it, /start and a tap
    assert home.query("SELECT count(*) FROM inbox")[0][0] <= before + 3


@pytest.mark.wide
def test_a_coordinator_hands_one_in(base: str, home: Home) -> None:
    """For a team that has nobody here: whose it is, then counts, then all of it, and never a rating."""
    cora = Client(base, "192.0.2.3")
    cora.founds("Southshire")
    open_round(cora)
    cora.say("/area")
    assert sends(cora, filled("H")).status_code == 204
    cora.tap("Health")
    says(cora, "Hand this in for Health?")
    assert re.search(r"In the file: (\d+) of \1 answered", cora.newest)
    before = home.query("SELECT count(*) FROM sheet WHERE handed = 1")[0][0]
    cora.tap("Hand it in")
    says(cora, "Handed in for Health.")
    assert home.query("SELECT count(*) FROM sheet WHERE handed = 1")[0][0] == before + 1


def test_who_has_no_place_sends_nothing(base: str, home: Home) -> None:
    """A stranger is told that there is nothing to fill in here, and whoever is signed out is sent away."""
    eve = Client(base, "192.0.2.77")
    assert sends(eve, filled()).status_code == 401
    eve.look_around()
    assert sends(eve, filled()).status_code == 204
    says(eve, "no return here")
    eve.cookie = secrets.token_urlsafe(32)
    assert eve.send_file("/send", eve.fields, "filled.xlsx", filled()).status_code == 401
    assert home.query("SELECT * FROM filing") == []


@pytest.mark.wide
def test_killed_while_it_is_read(tmp_path: Path) -> None:
    """It lay in memory alone, so the next process says that it is gone, and it can be sent again."""
    here, port = Home(tmp_path), free_port()
    with (tmp_path / "before.log").open("wb") as log:
        process = here.serve(*PROGRAM, "web", "--no-example", "--port", str(port), env=PUBLIC, log=log)
    try:
        eventually(lambda: is_up(f"http://127.0.0.1:{port}"))
        ann = in_a_team(f"http://127.0.0.1:{port}")
        assert sends(ann, filled()).status_code == 204
    finally:
        process.kill()
        process.wait()
    assert here.answers() == {}
    with serving(here, "--port", str(port), env=PUBLIC):
        says(ann, "could not get the file")
        assert sends(ann, filled()).status_code == 204
        says(ann, "Save these answers?")
        ann.tap("Save these answers")
        eventually(lambda: len(here.answers()) == 6)
    assert here.query("SELECT * FROM filing") == []
