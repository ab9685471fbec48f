"""An organisation's account shows who somebody is: over real HTTP, at a server that may lie."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import sync_playwright

from bot.web.openid import Accounts, NotConfirmed
from bot.web.provider import provider_in
from bot.web.visitors import somebody_new
from tests.clocks import at_noon
from tests.end_to_end.organisation import LIES, SECRET, Organisation, organisation
from tests.end_to_end.running import Home, Phone
from tests.end_to_end.telegram_server import TOKEN, TelegramServer
from tests.end_to_end.test_accessible import flaws
from tests.end_to_end.test_mail import as_the_proxy
from tests.end_to_end.test_web import needs_browser
from tests.end_to_end.timed import UNPACED
from tests.end_to_end.web_client import PUBLIC, URL, Client
from tests.end_to_end.web_page import browser_of, free_port, serving, window_of
from tests.patience import PATIENCE

NETWORKS = (f"198.51.100.{number}" for number in range(1, 255))


@pytest.fixture(scope="module")
def council() -> Iterator[Organisation]:
    """The server that knows the accounts."""
    with organisation() as made:
        yield made


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One folder for all."""
    return Home(tmp_path_factory.mktemp("accounts"))


@pytest.fixture(scope="module")
def base(home: Home, council: Organisation) -> Iterator[str]:
    """The page of a new database, which sends no e-mail."""
    with serving(home, env={**PUBLIC, **council.settings, UNPACED: "yes"}) as address:
        yield address


@pytest.fixture(scope="module")
def cora(base: str) -> Client:
    """Who runs Northshire."""
    made = Client(base)
    made.founds("Northshire")
    return made


@pytest.fixture(autouse=True)
def honest(council: Organisation) -> None:
    """It tells the truth unless a test says otherwise."""
    council.lie, council.asks_first = "", False


def somebody(base: str) -> Client:
    """A browser from somewhere else."""
    return Client(base, next(NETWORKS))


def goes(one: Client, council: Organisation, account: str) -> httpx.Response:
    """Use an account, "" for saying no there; gives the answer to whoever has come back."""
    council.account = account
    one.open()
    left = one.send("GET", "/account")
    assert left.status_code == 303, left.text
    asked = httpx.get(left.headers["location"], timeout=PATIENCE)
    back = asked.headers["location"].removeprefix(URL)
    return comes_back(one, back)


def comes_back(one: Client, path: str) -> httpx.Response:
    """Follow the way back: a browser keeps its cookie to itself first, as the link stood elsewhere."""
    kept, one.cookie = one.cookie, ""
    first = one.send("GET", path, sec_fetch_site="cross-site")
    one.cookie = kept
    (here,) = re.findall(r'url=([^"]+)"', first.text)
    answer = one.send("GET", here.replace("&amp;", "&"))
    one.page = answer.text
    return answer


def shows(one: Client, council: Organisation, account: str) -> None:
    """Make the address of their account theirs, from the card that offers it."""
    one.say("/privacy")
    one.tap("Your data")
    one.tap("E-mail")
    assert "can show that your work e-mail address is yours" in one.newest
    assert 'href="/account"' in one.page
    answer = goes(one, council, account)
    path = answer.headers["location"]
    assert f"Is {account} your address?" in one.open(path)
    assert one.post(path).status_code == 303
    assert "Your address is confirmed" in one.open()


def test_signing_in_again_by_an_account(home: Home, base: str, cora: Client, council: Organisation) -> None:
    """A cleared browser is the same person again; the others hear of it, and nothing secret is kept."""
    ann = somebody(base)
    ann.joins(cora.invites(), "Ann")
    shows(ann, council, "ann@northshire.example")
    assert "Reminders" not in ann.newest
    again = somebody(base)
    assert "Use my organisation" in again.open()
    answer = goes(again, council, "Ann@Northshire.example")
    path = answer.headers["location"]
    assert "Go on here as Ann?" in again.open(path)
    assert again.post(path).status_code == 303
    assert "Welcome, Ann" in again.open()
    assert "open on one more device" in ann.open()
    log = (home.folder / "web.log").read_text()
    stored = str([home.query(f"SELECT * FROM {name}") for name in ("link", "inbox", "outbox", "journal")])
    for secret in (SECRET, path.removeprefix("/join/"), *council.told):
        assert secret not in log
        assert secret not in stored


def test_who_runs_it_confirms_each_new_device(base: str, cora: Client, council: Organisation) -> None:
    """A code that was given by hand is not enough once their address is shown; their account is."""
    shows(cora, council, "cora@northshire.example")
    cora.say("/privacy")
    cora.tap("Your data")
    cora.tap("Where you are signed in")
    cora.tap("Go on somewhere else as well")
    path = cora.link()
    thief = somebody(base)
    assert "Go on here as Cora?" in thief.open(path)
    assert thief.post(path).status_code == 303
    thief.open()
    assert "Show that you are Cora" in thief.newest
    thief.say("/area")
    assert "Northshire" not in thief.newest
    # their own account makes them nobody else
    thief.open()
    assert "Nobody here has it" in goes(thief, council, "thief@nhs.example").text
    mine = goes(thief, council, "cora@northshire.example").headers["location"]
    thief.open(mine)
    assert thief.post(mine).status_code == 303
    assert "Welcome, Cora" in thief.open()


def test_an_invitation_for_some_addresses_only(base: str, cora: Client, council: Organisation) -> None:
    """An account at such a domain lets somebody join, and no other does."""
    cora.say("/area")
    cora.tap("Invite")
    cora.tap("Only for some e-mail addresses")
    cora.say("nhs.example")
    path = cora.invites()
    ivy = somebody(base)
    assert "Give yours first" in ivy.open(path)
    assert ivy.post(path).status_code == 303
    assert 'href="/account"' in ivy.open()
    assert "Nobody here has it" in goes(ivy, council, "ivy@northshire.example").text
    answer = goes(ivy, council, "ivy@nhs.example")
    confirm = answer.headers["location"]
    assert "Is ivy@nhs.example your address?" in ivy.open(confirm)
    assert ivy.post(confirm).status_code == 303
    ivy.open()
    ivy.tap("Go on to join")
    ivy.say("Ivy")
    assert "You are in" in ivy.newest
    cora.say("/area")
    cora.tap("Invite")
    cora.tap("Only for some e-mail addresses")
    cora.tap("Any address")


def test_who_takes_part_stays_who_they_are(base: str, cora: Client, council: Organisation) -> None:
    """An account that is another person's here makes nobody that person; one's own changes nothing."""
    hal, ida = somebody(base), somebody(base)
    hal.joins(cora.invites(), "Hal")
    ida.joins(cora.invites(), "Ida")
    shows(hal, council, "hal@northshire.example")
    for one in (hal, ida):
        answer = goes(one, council, "hal@northshire.example")
        assert "for one more device or chat of whoever has hal@northshire.example" in answer.text
    ida.say("/start")
    assert "Hal" not in ida.said
    (code,) = re.findall(r"<code>(\w+)</code>", answer.text)
    other = somebody(base)
    assert "Go on here as Hal?" in other.open(f"/join/{code}")


def test_who_only_looked_around_goes_on_as_themselves(base: str, cora: Client, council: Organisation) -> None:
    """Trying the audit first shuts nobody out."""
    jan = somebody(base)
    jan.joins(cora.invites(), "Jan")
    shows(jan, council, "jan@northshire.example")
    again = somebody(base)
    again.look_around()
    again.tap("Try it now")
    path = goes(again, council, "jan@northshire.example").headers["location"]
    assert "Go on here as Jan?" in again.open(path)


@pytest.mark.parametrize("lie", [*LIES, "no"])
@pytest.mark.wide
def test_what_is_not_so_is_not_believed(
    home: Home, base: str, cora: Client, council: Organisation, lie: str
) -> None:
    """A token that somebody else made, or was made for something else, opens nothing and is not quoted."""
    name = f"Kate{lie.replace(' ', '')}"
    eve = somebody(base)
    eve.joins(cora.invites(), name)
    mailbox = f"{name.lower()}@northshire.example"
    shows(eve, council, mailbox)
    known, thief = home.query("SELECT count(*) FROM link"), somebody(base)
    council.lie = lie
    answer = goes(thief, council, "" if lie == "no" else mailbox)
    assert answer.status_code == 403
    assert "was not confirmed" in answer.text
    assert name not in answer.text
    assert home.query("SELECT count(*) FROM link") == known
    assert mailbox not in (home.folder / "web.log").read_text()


@pytest.mark.parametrize("lie", ["asked", "unsaid"])
def test_servers_that_say_little_are_understood(
    base: str, cora: Client, council: Organisation, lie: str
) -> None:
    """An address may stand where it is asked for, and need not be called confirmed at its own domain."""
    one = somebody(base)
    one.joins(cora.invites(), f"Joe{lie}")
    council.lie = lie
    shows(one, council, f"joe.{lie}@northshire.example")


def test_addresses_at_other_domains_are_not_taken(base: str, council: Organisation) -> None:
    """A server is believed about its own organisation's addresses, and about nobody else's."""
    assert "be used here" in goes(somebody(base), council, "ann@elsewhere.example").text


def test_the_way_back_belongs_to_one_browser(base: str, cora: Client, council: Organisation) -> None:
    """Whoever is sent an answer that was another's, an old one, or one twice, is nobody by it."""
    fay = somebody(base)
    fay.joins(cora.invites(), "Fay")
    shows(fay, council, "fay@northshire.example")
    elsewhere = somebody(base)
    elsewhere.open()
    left = elsewhere.send("GET", "/account")
    asked = httpx.get(left.headers["location"], timeout=PATIENCE)
    back = asked.headers["location"].removeprefix(URL)
    for victim in (cora, somebody(base)):
        assert comes_back(victim, back).status_code == 403
    again = somebody(base)
    answer = goes(again, council, "fay@northshire.example")
    assert answer.status_code == 303
    state = re.findall(r"state=([\w-]+)", council.asked[-1])[-1]
    assert comes_back(again, f"/account/back?code={council.told[-2]}&state={state}").status_code == 403
    for query in ("", "?state=", "?code=x", "?state=a-1-b&code=x", "?state=%C3%A9-9-x&code=x"):
        assert again.send("GET", f"/account/back{query}").status_code == 403


def test_a_server_that_is_away_is_said(tmp_path: Path, council: Organisation) -> None:
    """Nobody is left with a trace, and the log says what kind of thing went wrong."""
    away = {**PUBLIC, **council.settings, "AUDIT_BOT_OPENID": f"http://127.0.0.1:{free_port()}"}
    with serving(Home(tmp_path), env=away) as base:
        one = somebody(base)
        one.open()
        answer = one.send("GET", "/account")
        assert answer.status_code == 403
        assert "Try again" in answer.text
    assert "was not confirmed: httpx2.ConnectError" in (tmp_path / "web.log").read_text()


@pytest.mark.wide
def test_who_runs_it_confirms_a_chat_as_well(
    tmp_path: Path, server: TelegramServer, council: Organisation
) -> None:
    """Where no mail is sent a chat asks for a code that the page gives to who has shown their account."""
    home, ann = Home(tmp_path), Phone(server, server.user())
    settings = {**PUBLIC, **council.settings, UNPACED: "yes"}
    telegram = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API": server.api}
    with serving(home, command="serve", env={**settings, **telegram}) as base:
        cora = Client(base)
        cora.founds("Northshire")
        shows(cora, council, "cora@northshire.example")
        cora.say("/privacy")
        cora.tap("Your data")
        cora.tap("Where you are signed in")
        cora.tap("Go on somewhere else as well")
        ann.say(f"/start {cora.link().removeprefix('/join/')}")
        ann.tap("1 ·")
        assert "Show that you are Cora" in ann.card.text
        assert "It gives you a code" in ann.card.text
        ann.say("/area")
        assert "Northshire" not in ann.card.text
        (code,) = re.findall(r"<code>(\w+)</code>", goes(cora, council, "cora@northshire.example").text)
        ann.say(code)
        ann.tap("1 ·")
        assert "Welcome, Cora" in ann.card.text


async def test_what_a_server_says_of_itself_is_asked_anew() -> None:
    """What it said while it was down is not kept, and a key that changed under its name is asked for."""
    with organisation() as council:
        now, seconds = at_noon(), [0.0]
        named = {"AUDIT_BOT_OPENID_SECRET_FILE": "", "AUDIT_BOT_URL": URL}
        provider = provider_in({**council.settings, **named}, [])
        assert provider
        accounts, visitor = Accounts(provider, URL, lambda: seconds[0]), somebody_new()
        council.lie = "maintenance"
        with pytest.raises(NotConfirmed):
            await accounts.leads_to(visitor, now)
        council.lie, council.account = "", "ann@northshire.example"

        async def signs_in() -> str:
            async with httpx.AsyncClient(timeout=PATIENCE) as http:
                asked = await http.get(await accounts.leads_to(visitor, now))
            query = dict(httpx.URL(asked.headers["location"]).params)
            return await accounts.mailbox(visitor, query, now)

        assert await signs_in() == "ann@northshire.example"
        council.rotates()
        with pytest.raises(NotConfirmed, match="BadSignature"):
            # not again and again
            await signs_in()
        seconds[0] += 61
        assert await signs_in() == "ann@northshire.example"


async def test_an_account_without_an_address_is_called_that() -> None:
    """Where the server can't be asked about accounts, whoever reads the log learns what is missing."""
    with organisation() as council:
        named = {"AUDIT_BOT_OPENID_SECRET_FILE": "", "AUDIT_BOT_URL": URL}
        provider = provider_in({**council.settings, **named}, [])
        assert provider
        accounts, visitor, now = Accounts(provider, URL), somebody_new(), at_noon()
        council.lie, council.account = "nobody asks", "ann@northshire.example"
        async with httpx.AsyncClient(timeout=PATIENCE) as http:
            asked = await http.get(await accounts.leads_to(visitor, now))
        with pytest.raises(NotConfirmed, match="no e-mail address"):
            await accounts.mailbox(visitor, dict(httpx.URL(asked.headers["location"]).params), now)


def test_a_browser_that_does_not_say_where_a_link_was(base: str, cora: Client, council: Organisation) -> None:
    """It keeps the cookie back and is let come again; one that has none is sent home without a loop."""
    kim = somebody(base)
    kim.joins(cora.invites(), "Kim")
    shows(kim, council, "kim@northshire.example")
    left = httpx.get(kim.send("GET", "/account").headers["location"], timeout=PATIENCE)
    back, kept = left.headers["location"].removeprefix(URL), kim.cookie
    kim.cookie = ""
    first = kim.send("GET", back)
    (here,) = re.findall(r'url=([^"]+)"', first.text)
    assert kim.send("GET", here.replace("&amp;", "&")).status_code == 403
    kim.cookie = kept
    assert "for one more device" in kim.send("GET", here.replace("&amp;", "&")).text


@pytest.mark.wide
@needs_browser
def test_in_a_browser(base: str, cora: Client, council: Organisation) -> None:
    """A browser that lost its memory gets in by the link on the front; axe finds no flaw on the way."""
    gil = somebody(base)
    gil.joins(cora.invites(), "Gil")
    shows(gil, council, "gil@northshire.example")
    council.asks_first = True
    with sync_playwright() as playwright:
        browser = browser_of(playwright)
        page = window_of(browser).new_page()
        page.route(f"{URL}/**", partial(as_the_proxy, base))
        page.goto(URL)
        assert flaws(page) == []
        page.click('a:text-is("Use my organisation\'s account")')
        page.click("a:text-is('Yes, it is me')")
        page.wait_for_url(f"{URL}/join/*")
        assert flaws(page) == []
        page.click("button:has-text('Go on as Gil')")
        page.wait_for_url(f"{URL}/")
        assert "Welcome, Gil" in page.inner_text("main")
        browser.close()
