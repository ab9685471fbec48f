"""A page that others than whoever sits at the machine can reach: who gets in, as whom, and for how long."""

import re
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest

from bot.channel import Arrival
from bot.web.site import Site
from flows.events import Commanded, Typed
from flows.people import Address
from flows.replies import Card
from storage.store import Store
from tests.clocks import at_noon
from tests.end_to_end.running import Home
from tests.end_to_end.web_client import COOKIE, HOST, PUBLIC, URL, Client
from tests.end_to_end.web_page import fetched, serving
from tests.flows.play import text_of
from tests.paths import TINY
from tests.patience import PATIENCE


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One folder for all: whoever is in it is told apart by name."""
    return Home(tmp_path_factory.mktemp("public"))


@pytest.fixture(scope="module")
def base(home: Home) -> Iterator[str]:
    """The page of a new database, behind a proxy."""
    with serving(home, env=PUBLIC) as address:
        yield address


@pytest.fixture(scope="module")
def cora(base: str) -> Client:
    """Who runs Northshire."""
    made = Client(base)
    made.founds("Northshire")
    return made


def networks() -> Iterator[str]:
    """Network addresses that nobody has used."""
    yield from (f"198.51.100.{number}" for number in range(1, 255))


fresh = networks()


def somebody(base: str) -> Client:
    """A browser from somewhere else."""
    return Client(base, next(fresh))


def hasty(base: str) -> Client:
    """One that takes "too much" for an answer."""
    return Client(base, next(fresh), patient=False)


def change(home: Home, sql: str, *values: str) -> None:
    """Change the database behind the program's back."""
    with closing(sqlite3.connect(home.folder / "audit.db", timeout=PATIENCE)) as connection, connection:
        connection.execute(sql, values)


def test_it_is_public_only_behind_a_public_address(tmp_path: Path) -> None:
    """Without one it listens at this machine alone, and says why; an address must be one."""
    other = Home(tmp_path)
    refused = other.run("web", "--host", "0.0.0.0")  # noqa: S104 – it is refused
    assert refused.returncode == 2
    assert "AUDIT_BOT_URL is not set" in refused.stderr.decode()
    for url in (
        "http://audit.example",
        "https://",
        "https://a.example/path",
        "audit.example",
        "https://A.example",
    ):
        wrong = other.run("web", env={"AUDIT_BOT_URL": url})
        assert wrong.returncode == 2
        assert "AUDIT_BOT_URL has to be" in wrong.stderr.decode()


def test_opening_a_link_changes_nothing(home: Home, base: str, cora: Client) -> None:
    """It says what joining means; whoever only looks, as mail filters do, has joined nothing."""
    path = cora.invites()
    before = [home.query(f"SELECT count(*) FROM {table}") for table in ("session", "inbox", "conversation")]
    looker = somebody(base)
    assert "invites you to answer for Social care in an audit of Northshire" in looker.open(path)
    assert "Who sees this?" in looker.said
    assert "Released results show leads what each agency rated." in looker.said
    assert "signed out" in looker.open("/")
    assert before == [
        home.query(f"SELECT count(*) FROM {table}") for table in ("session", "inbox", "conversation")
    ]
    looker.open(f"/join/{'a2' * 13}")
    assert "can't use that code" in looker.said


def test_the_cookie_is_for_this_page_alone(base: str) -> None:
    """No script reads it, no plain request and no other site carries it, and every answer says so."""
    visitor = somebody(base)
    answer = visitor.send("GET", "/")
    (line,) = visitor.set
    assert line.startswith(f"{COOKIE}=")
    said = {part.strip().lower() for part in line.split(";")[1:]}
    assert {"httponly", "secure", "samesite=strict", "path=/"} <= said
    assert not any(part.startswith("domain") for part in said)
    assert "max-age" in answer.headers["strict-transport-security"]


def test_a_secret_from_before_joining_opens_nothing(home: Home, base: str, cora: Client) -> None:
    """Whoever planted a cookie, or saw one before, is out once somebody has joined with it."""
    path, ann = cora.invites(), somebody(base)
    ann.cookie = planted = secrets.token_urlsafe(32)
    ann.open(path)
    assert ann.post(path).status_code == 303
    begun = ann.cookie
    assert begun != planted
    ann.say("Ann")
    assert "You are in" in ann.open()
    assert len({planted, begun, ann.cookie}) == 3
    for secret in (planted, begun, "", "x" * 43, secrets.token_urlsafe(32)):
        thief = somebody(base)
        thief.cookie = secret
        assert [thief.send("GET", path).status_code for path in ("/log", "/events", "/file/1")] == [401] * 3
    held = "".join(str(row) for row in home.query("SELECT * FROM session"))
    assert ann.cookie not in held
    assert ann.cookie.encode() not in home.bytes_on_disk()


def test_every_way_to_do_something_asks_who_sent_it(cora: Client) -> None:
    """Each route that is no GET refuses what has no token, comes from elsewhere, or by another name."""
    routes = [
        route
        for route in Site(MagicMock(), MagicMock(), clock=at_noon).routes()
        if "POST" in (route.methods or ())
    ]
    paths = [re.sub(r"\{\w+(:\w+)?\}", "abcdef2345abcdef2345abcdef", route.path) for route in routes]
    # Telegram's way in asks for a secret that no browser is told, so that whatever comes from one is refused
    assert {"/tap", "/say", "/begin", "/telegram"} < set(paths)
    cora.open()
    good = {**cora.fields, "press": "start", "text": "help", "card": "1"}
    for path in paths:
        refused = [
            cora.send("POST", path, {**good, "token": "0" * 64}),
            cora.send("POST", path, {**good, "token": "é"}),
            cora.send("POST", path, {name: value for name, value in good.items() if name != "token"}),
            cora.send("POST", path, good, origin="https://evil.example"),
            cora.send("POST", path, good, origin="null"),
            cora.send("POST", path, good, origin=f"http://{HOST}"),
            cora.send("POST", path, good, sec_fetch_site="cross-site"),
            cora.send("POST", path, good, sec_fetch_site="same-site"),
            cora.send("POST", path, {**good, "text": "x" * 300_000}),
        ]
        assert [one.status_code for one in refused] == [403] * 9, path
        assert cora.send("POST", path, good, host="evil.example").status_code == 421
        assert cora.send("POST", path, good, host="127.0.0.1").status_code == 421


def test_one_sees_and_does_nothing_as_another(home: Home, base: str, cora: Client) -> None:
    """Another's token, card, file and press lead nowhere."""
    path = cora.invites()
    ann, eve = somebody(base), somebody(base)
    ann.joins(path, "Ann")
    eve.look_around()
    cora.say("/area")
    cora.tap("Journal")
    cora.tap("Export")
    number = re.findall(r'href="/file/(\d+)"', cora.page)[-1]
    assert cora.send("GET", f"/file/{number}").status_code == 200
    assert {one.send("GET", f"/file/{number}").status_code for one in (ann, eve)} == {404}
    ann.open()
    eve.open()
    stolen = {**eve.fields, "token": ann.fields["token"], "press": "start"}
    assert eve.send("POST", "/tap", stolen).status_code == 403
    area = home.query("SELECT id FROM area WHERE name = 'Northshire'")[0][0]
    member = home.query("SELECT id FROM membership WHERE role = 'coordinator'")[0][0]
    for press in (
        f"area:{area}",
        f"people:{area}",
        f"newlinkmade:{area}:{member}",
        f"expelled:{area}:{member}",
    ):
        for one in (ann, eve):
            one.open()
            one.post("/tap", press=press)
            assert "Cora" not in one.open().partition("aria-current")[2]
    assert home.query("SELECT count(*) FROM link") == [(0,)]
    assert home.query(f"SELECT ended FROM membership WHERE id = '{member}'") == [(None,)]


@pytest.mark.parametrize("how", ["signed out", "idle", "too long"])
def test_a_session_that_is_over_opens_nothing(home: Home, base: str, cora: Client, how: str) -> None:
    """With the very next request, on whichever way it ended; nothing of the page is left."""
    one = somebody(base)
    one.joins(cora.invites(), f"Nia {how.title()}")
    assert "You are in" in one.open()
    assert one.send("GET", "/log").status_code == 200
    (address,) = home.query("SELECT address FROM session ORDER BY begun DESC, rowid DESC LIMIT 1")[0]
    if how == "signed out":
        one.say("/privacy")
        one.tap("Your data")
        one.tap("Where you are signed in")
        one.tap("Web page")
        one.tap("Sign out")
    else:
        column, day = ("used", "2025-09-01") if how == "idle" else ("begun", "2024-01-01")
        old = f"{day}T00:00:00.000000+00:00"
        change(home, f"UPDATE session SET {column} = ? WHERE address = ?", old, address)
    token = one.fields["token"]
    assert one.send("GET", "/log").status_code == 401
    assert one.send("POST", "/tap", {"token": token, "press": "start", "key": "k" * 12}).status_code == 401
    assert one.send("POST", "/say", {"token": token, "text": "help", "key": "l" * 12}).status_code == 401
    assert "Code of your invitation" in one.open()
    if how not in {"idle", "too long"}:
        for table in ("session", "shown", "conversation"):
            assert home.query(f"SELECT count(*) FROM {table} WHERE address = '{address}'") == [(0,)], table
        assert home.query(f"SELECT count(*) FROM address WHERE id = '{address}'") == [(0,)]


def test_who_is_removed_is_told_and_comes_back_by_no_link_from_before(
    home: Home, base: str, cora: Client
) -> None:
    """The page shows that, whom to ask and nothing of before; the link knows the same browser."""
    one, other = somebody(base), somebody(base)
    one.joins(path := cora.invites(), "Nia Gone")
    assert "You are in" in one.open()
    cora.say("/area")
    cora.tap("People")
    cora.tap("Nia Gone")
    cora.tap("Remove")
    assert "but not for them while I know them" in unescaped(cora.newest)
    cora.tap("Remove")
    page = one.open()
    assert "has ended, so you can open nothing of it now. Questions? " in page
    assert "You are in" not in page
    assert "has ended, and this link was made before that" in one.open(path)
    one.post(path)
    assert home.query(
        "SELECT count(*) FROM membership WHERE ended IS NULL AND person = "
        "(SELECT id FROM person WHERE name = 'Nia Gone')"
    ) == [(0,)]
    # who says so on the card: another browser is somebody new
    other.joins(path, "Nia Again")
    assert "You are in" in other.open()
    one.joins(cora.invites(), "Nia Gone")
    assert "You are in" in one.open()


@pytest.mark.parametrize("how", ["forgotten", "signed out"])
def test_who_is_removed_is_no_newcomer_to_the_link_in_the_same_browser(
    home: Home, base: str, cora: Client, how: str
) -> None:
    """The link ends with whatever told that it refuses them, and who coordinates hears so."""
    one = somebody(base)
    one.joins(path := cora.invites(), "Nia Back")
    cora.say("/area")
    cora.tap("People")
    cora.tap("Nia Back")
    cora.tap("Remove")
    cora.tap("Remove")
    one.say("/privacy")
    one.tap("Your data")
    if how == "forgotten":
        one.tap("Forget me")
        one.tap("Forget me")
    else:
        one.tap("Where you are signed in")
        one.tap("Web page")
        one.tap("Sign out")
    assert "they could come back by" in unescaped(cora.open())
    assert "was cancelled" in one.open(path)
    one.post(path)
    held = "SELECT count(*) FROM membership WHERE ended IS NULL AND role = 'member' AND person IN "
    assert home.query(f"{held} (SELECT id FROM person WHERE name LIKE 'Nia B%')") == [(0,)]


async def test_what_was_asked_as_somebody_was_removed_is_not_left_on_their_page(
    home: Home, base: str, cora: Client, tmp_path: Path
) -> None:
    """Both come in at the same moment: what is answered by what they saw until then goes nowhere."""
    one = somebody(base)
    one.joins(cora.invites(), "Nia Quick")
    cora.say("/area")
    cora.tap("People")
    cora.tap("Nia Quick")
    cora.tap("Remove")
    with closing(sqlite3.connect(home.folder / "audit.db")) as there:
        there.execute("VACUUM INTO ?", (str(tmp_path / "db"),))
    (nia,) = home.query("SELECT address FROM session ORDER BY begun DESC, rowid DESC LIMIT 1")[0]
    (head,) = home.query(
        "SELECT address.id FROM address JOIN person ON person.id = person "
        "WHERE address.channel = 'web' AND name = 'Cora'"
    )[0]
    store = await Store.open(f"sqlite:///{tmp_path / 'db'}", TINY.read_bytes(), clock=at_noon)
    common: dict[str, Any] = {"at": at_noon()}
    asked = Commanded(id="1" * 32, address=Address(channel="web", id=str(nia)), name="teams", **common)
    acts = Address(channel="web", id=str(head))
    removes = Typed(id="2" * 32, address=acts, text="1", message="1", **common)
    try:
        both = (asked, removes)
        await store.take([Arrival(channel="web", source=e.address.id, update=e.id, event=e) for e in both])
        page = await store.page(asked.address)
    finally:
        await store.close()
    (told,) = (text_of(entry.reply) for entry in page.entries if isinstance(entry.reply, Card))
    assert "has ended" in told
    assert "Your audits" not in told
    assert len(page.entries) == 1


def test_who_leaves_is_told_so_on_a_page_that_is_nobodys(home: Home, base: str, cora: Client) -> None:
    """Nothing else of it is left there, and nobody is known in that browser."""
    one = somebody(base)
    one.joins(path := cora.invites(), "Nia Leaves")
    (address,) = home.query("SELECT address FROM session ORDER BY begun DESC, rowid DESC LIMIT 1")[0]
    one.say("/privacy")
    one.tap("Your data")
    one.tap("Leave Northshire")
    one.tap("Leave")
    page = one.open()
    assert "You have left Northshire" in page
    assert "Your data" not in page
    assert "Nia" not in page
    assert home.query(f"SELECT count(*) FROM shown WHERE address = '{address}'") == [(1,)]
    for table in ("conversation WHERE address", "address WHERE id"):
        assert home.query(f"SELECT count(*) FROM {table} = '{address}'") == [(0,)], table
    one.tap("Start")
    assert "Try it now" in one.newest
    one.joins(path, "Nia Again")
    assert "You are in" in one.open()


def test_who_keeps_another_place_stays_with_an_empty_page(base: str, cora: Client) -> None:
    """Nothing that the page showed of the partnership they were removed from is there any more."""
    dora, pat = Client(base, next(fresh)), somebody(base)
    dora.founds("Southshire")
    pat.joins(cora.invites(), "Pat")
    assert "Northshire" in pat.open()
    pat.open(path := dora.invites())
    assert pat.post(path).status_code == 303
    assert "Southshire" in pat.open()
    cora.say("/area")
    cora.tap("People")
    cora.tap("Pat")
    cora.tap("Remove")
    cora.tap("Remove")
    assert pat.send("GET", "/log").status_code == 200
    before_removal, _, told = pat.open().partition(", Northshire, has ended")
    assert told
    assert "Northshire" not in before_removal
    pat.say("/teams")
    assert "Southshire" in pat.newest
    assert "Northshire" not in pat.newest


def test_a_new_phone_goes_on_as_the_same_person(home: Home, base: str, cora: Client) -> None:
    """By a code of one's own, and by a coordinator's new link, which closes what was open before."""
    ann, phone, anew = somebody(base), somebody(base), somebody(base)
    ann.joins(cora.invites(), "Ida")
    ann.say("/privacy")
    ann.tap("Your data")
    ann.tap("Where you are signed in")
    ann.tap("Go on somewhere else as well")
    path = ann.link()
    assert "Go on here as Ida" in phone.open(path)
    assert phone.post(path).status_code == 303
    assert "Welcome, Ida" in phone.open()
    assert "open on one more device" in ann.open()
    assert "used, or is too old" in anew.open(path)
    anew.open("/")
    assert anew.post(path).status_code == 303
    assert anew.send("GET", "/log").status_code == 401
    cora.say("/area")
    cora.tap("People")
    cora.tap("Ida")
    cora.tap("New link")
    cora.tap("Make it")
    path = cora.link()
    assert {one.send("GET", "/log").status_code for one in (ann, phone)} == {401}
    assert "A coordinator of Northshire made this link for Ida" in unescaped(anew.open(path))
    anew.post(path)
    assert "Welcome, Ida" in anew.open()
    person = "(SELECT id FROM person WHERE name = 'Ida')"
    assert home.query(f"SELECT count(*) FROM address WHERE person = {person}") == [(1,)]


def unescaped(html: str) -> str:
    """Words without what marks them up."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", html))


def test_guessing_is_slow(base: str, cora: Client) -> None:
    """Codes from one network address, in links or typed, and beginning again and again; others go on."""
    path, guesser, looker = cora.invites(), hasty(base), hasty(base)
    statuses = [guesser.send("GET", f"/join/{secrets.token_hex(13)}").status_code for _ in range(30)]
    assert statuses[0] == 200
    assert statuses[-1] == 429
    assert guesser.send("GET", path).status_code == 429
    assert somebody(base).send("GET", path).status_code == 200
    looker.look_around()
    said = [looker.post("/say", text=f"guess-{number}-of-a-code").status_code for number in range(30)]
    assert said[0] == 204
    assert said[-1] == 429
    crowd = next(fresh)
    begun = []
    for _ in range(14):
        one = Client(base, crowd, patient=False)
        one.open()
        begun.append(one.post("/begin").status_code)
    assert begun[0] == 303
    assert begun[-1] == 429
    assert cora.send("GET", "/log").status_code == 200


def test_a_page_that_others_reach_trusts_nobody(base: str) -> None:
    """Setting up takes the code there, and nobody is offered to be the person of the terminal."""
    one = somebody(base)
    one.look_around()
    assert "as in the terminal" not in one.page
    assert one.post("/tap", press="asterminal").status_code == 204
    one.tap("Set up a partnership")
    one.tap("England")
    one.say("a-code-made-up-by-me")
    assert "That is not the code" in one.newest


def test_it_is_watched_under_any_name(base: str) -> None:
    """Whoever looks after the machine asks by its own name, and hears nothing of anybody."""
    assert fetched(f"{base}/healthz").text == "ok"
    assert fetched(f"{base}/readyz").text == "ready"
    assert fetched(f"{base}/").status_code == 421
    assert URL not in fetched(f"{base}/healthz").text
