"""The partnership that is made up: there to look at in a new database, and gone by one command."""

import re
import sqlite3
from contextlib import closing

import httpx

from tests.end_to_end.running import Home
from tests.end_to_end.web_page import form_of, plain, serving
from tests.paths import SHIPPED


def _taps(client: httpx.Client, press: str) -> str:
    client.post("/tap", data={**form_of(client.get("/").text), "press": press})
    return client.get("/").text


def test_newcomers_look_at_its_results_and_it_goes(home: Home) -> None:
    """As a lead does, marked on every card; after its end nobody sees it, and the history still holds."""
    home.environment["AUDIT_BOT_FRAMEWORK"] = str(SHIPPED)
    made = home.run("example")
    assert made.returncode == 0, made.stderr
    assert b"already" in home.run("example").stderr
    assert home.query("SELECT state FROM round") == [("released",)]
    assert home.query("SELECT count(submitted), count(*) FROM sheet") == [(5, 6)]
    assert home.query("SELECT count(*) FROM agreed") == [(3,)]
    assert home.query("SELECT count(*) FROM action WHERE due IS NOT NULL") == [(2,)]
    assert home.query("SELECT count(*) FROM address") == [(0,)]
    with serving(home) as base, plain(base) as client:
        assert "Look at an example" in client.get("/").text
        assert "made up from end to end" in _taps(client, "example")
        page = _taps(client, "start")
        assert "Example partnership (made up)" in page
        (results,) = {*re.findall(r'value="(outcome:\w+)"', page)}
        page = _taps(client, results)
        assert "<figure>" in page
        assert "Example partnership (made up)" in page
        assert not re.search(r"Sam|Alex|Kit", page)
        people = home.query("SELECT id FROM area")[0][0]
        assert 'value="person:' not in _taps(client, f"people:{people}")
    removed = home.run("example", "--remove")
    assert removed.returncode == 0, removed.stderr
    assert b"no example" in home.run("example", "--remove").stderr
    assert home.query("SELECT count(*) FROM membership WHERE ended IS NULL") == [(0,)]
    assert {name for (name,) in home.query("SELECT name FROM person")} == {""}
    with serving(home) as base, plain(base) as client:
        page = client.get("/").text
        assert "Example partnership" not in page
        assert "Look at an example" not in page
    assert home.run("doctor").returncode == 0


def test_only_a_new_database_gets_one_by_itself(home: Home) -> None:
    """Bare, the first start makes it; where somebody has answered already nothing is added."""
    home.run("chat", typed="1\n")
    log = home.folder / "web.log"
    with serving(home, example=True):
        assert "Making up" not in log.read_text()
    assert home.query("SELECT count(*) FROM area WHERE example = 1") == [(0,)]


def test_whoever_waits_for_an_answer_is_answered_first(home: Home) -> None:
    """It is made in another time than theirs, and would answer them in it."""
    home.run("chat", typed="1\n")
    with closing(sqlite3.connect(home.folder / "audit.db")) as connection, connection:
        (last,) = connection.execute("SELECT max(id) FROM inbox").fetchone()
        waits = "UPDATE inbox SET done_at = NULL, state = 'waiting', body = '{}' WHERE id = ?"
        connection.execute(waits, (last,))
    made = home.run("example")
    assert made.returncode == 2
    assert b"message waits" in made.stderr
    assert home.query("SELECT count(*) FROM area WHERE example = 1") == [(0,)]
