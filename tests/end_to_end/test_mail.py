"""E-mail over a real mail server: addresses confirmed, signing in again, news, and who learns nothing."""

import re
from collections.abc import Iterator
from functools import partial

import pytest
from playwright.sync_api import Browser, Route, sync_playwright

from tests.end_to_end.mail_server import Postman, link_in, post_office, text_of
from tests.end_to_end.running import Home
from tests.end_to_end.test_accessible import flaws
from tests.end_to_end.test_web import needs_browser
from tests.end_to_end.timed import UNPACED
from tests.end_to_end.web_client import COOKIE, HOST, PUBLIC, URL, Client
from tests.end_to_end.web_page import browser_of, serving, window_of
from tests.patience import eventually

OK = 200

NETWORKS = (f"198.51.100.{number}" for number in range(1, 255))


@pytest.fixture(scope="module")
def post() -> Iterator[tuple[Postman, dict[str, str]]]:
    """A mail server for all."""
    with post_office() as made:
        yield made


@pytest.fixture(scope="module")
def postman(post: tuple[Postman, dict[str, str]]) -> Postman:
    """Who takes the mails."""
    return post[0]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One folder for all: whoever is in it is told apart by name."""
    return Home(tmp_path_factory.mktemp("mail"))


@pytest.fixture(scope="module")
def base(home: Home, post: tuple[Postman, dict[str, str]]) -> Iterator[str]:
    """The page of a new database, behind a proxy, which sends e-mail."""
    with serving(home, env={**PUBLIC, **post[1], UNPACED: "yes"}) as address:
        yield address


@pytest.fixture(scope="module")
def cora(base: str) -> Client:
    """Who runs Northshire."""
    made = Client(base)
    made.founds("Northshire")
    return made


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    with sync_playwright() as playwright:
        found = browser_of(playwright)
        yield found
        found.close()


def somebody(base: str) -> Client:
    """A browser from somewhere else."""
    return Client(base, next(NETWORKS))


def member(base: str, cora: Client, name: str) -> Client:
    """Somebody who has joined the one team."""
    made = somebody(base)
    made.joins(cora.invites(), name)
    return made


def gives(one: Client, postman: Postman, mailbox: str) -> None:
    """Give an address, and say yes to the code that comes."""
    before = len(postman.mails(mailbox))
    one.say("/privacy")
    one.tap("Your data")
    one.tap("E-mail")
    one.say(mailbox)
    assert f"sent a code to {mailbox}" in one.newest
    one.open(link_in(postman.newest(mailbox, before + 1)))
    assert f"Is {mailbox} your address?" in one.said
    assert one.post(path_of(one)).status_code == 303
    assert "Your address is confirmed" in one.open()


def path_of(one: Client) -> str:
    """Where the form of an offer leads."""
    return str(re.findall(r'action="(/join/\w+)"', one.page)[-1])


def asks_for_a_code(one: Client, mailbox: str) -> str:
    """Ask at the door; gives the answer that everybody gets."""
    one.open()
    answer = one.post("/signin", mail=mailbox)
    assert (answer.status_code, answer.headers["location"]) == (303, "/signin")
    return one.open("/signin")


def test_signing_in_again_with_a_code_by_mail(home: Home, base: str, cora: Client, postman: Postman) -> None:
    """A cleared browser is the same person again; the code works once, and nothing of it is in the file."""
    ann = member(base, cora, "Ann")
    gives(ann, postman, "ann@northshire.example")
    again = somebody(base)
    assert "a code is on its way" in asks_for_a_code(again, "Ann@Northshire.example ")
    mail = postman.newest("ann@northshire.example", 2)
    path = link_in(mail)
    assert "Go on here as Ann?" in again.open(path)
    assert "signed out" not in again.said
    assert again.post(path).status_code == 303
    begun = again.cookie
    assert "Welcome, Ann" in again.open()
    # what is next is there without a tap, as for whoever comes back
    assert "Welcome" not in again.newest
    assert "Northshire" in again.newest
    assert again.cookie != begun
    assert "open on one more device" in ann.open()
    thief = somebody(base)
    assert "has been used" in thief.open(path)
    eventually(lambda: home.query("SELECT count(*) FROM outbox WHERE body IS NOT NULL") == [(0,)])
    code = path.removeprefix("/join/")
    assert not [row for row in home.query("SELECT * FROM link") if code in str(row)]


def test_nobody_learns_who_is_known(base: str, cora: Client, postman: Postman) -> None:
    """The answer is the same, byte by byte, whoever is asked about."""
    ben = member(base, cora, "Ben")
    gives(ben, postman, "ben@northshire.example")
    pages = set()
    for turn in range(6):
        one = somebody(base)
        one.open()
        answer = one.post("/signin", mail=f"no{turn}@example.org" if turn % 2 else "ben@northshire.example")
        said = {name: value for name, value in answer.headers.items() if name != "date"}
        page = re.sub(r'value="[^"]*"', "", one.open("/signin"))
        pages.add((answer.status_code, str(sorted(said.items())), answer.text, page))
    assert len(pages) == 1
    postman.newest("ben@northshire.example", 3)
    assert not [to for to, _ in postman.taken if to.startswith("no")]


def test_a_mailbox_is_not_filled(base: str, cora: Client, postman: Postman) -> None:
    """Whoever knows an address can have three codes sent to it, and not four, and each of them works."""
    eve = member(base, cora, "Eve")
    gives(eve, postman, "eve@northshire.example")
    asking = [somebody(base) for _ in range(5)]
    for one in asking:
        assert "a code is on its way" in asks_for_a_code(one, "eve@northshire.example")
    first = [link_in(mail) for mail in postman.mails("eve@northshire.example")[1:]]
    postman.newest("eve@northshire.example", 4)
    first = [link_in(mail) for mail in postman.mails("eve@northshire.example")[1:]]
    assert len(first) == 3
    assert "Go on here as Eve?" in asking[0].open(first[0])
    nobody = Client(base, next(NETWORKS), patient=False)
    for _ in range(10):
        nobody.open()
        nobody.post("/signin", mail="someone@example.org")
    assert nobody.post("/signin", mail="someone@example.org").status_code == 429


def test_another_may_not_confirm_or_take_an_address(base: str, cora: Client, postman: Postman) -> None:
    """A code that went to the wrong mailbox makes nobody anybody there, and no address is two people's."""
    fay, gil = member(base, cora, "Fay"), member(base, cora, "Gil")
    gives(fay, postman, "fay@northshire.example")
    gil.say("/privacy")
    gil.tap("Your data")
    gil.tap("E-mail")
    gil.say("fay@northshire.example")
    assert "sent a code to fay@northshire.example" in gil.newest
    path = link_in(postman.newest("fay@northshire.example", 2))
    stranger = somebody(base)
    assert "where you gave the address" in stranger.open(path)
    assert stranger.post(path).status_code == 403
    stranger.look_around()
    stranger.say(path.removeprefix("/join/"))
    assert "where you gave the address" in stranger.newest
    assert "Gil" not in stranger.said
    assert "where you gave the address" in fay.open(path)
    # who reads that mailbox may know that it is in use
    assert "used here already" in gil.open(path)
    gil.say(path.removeprefix("/join/"))
    assert "used here already" in gil.newest


def test_who_runs_it_confirms_each_new_device(home: Home, base: str, cora: Client, postman: Postman) -> None:
    """A code that a coordinator was given by hand is not enough; theirs by e-mail is."""
    gives(cora, postman, "cora@northshire.example")
    cora.say("/privacy")
    cora.tap("Your data")
    cora.tap("Where you are signed in")
    cora.tap("Go on somewhere else as well")
    path = cora.link()
    known = home.query("SELECT count(*) FROM address")
    thief = somebody(base)
    assert "Go on here as Cora?" in thief.open(path)
    assert thief.post(path).status_code == 303
    assert "sent a code to the e-mail address of Cora" in thief.open()
    assert "northshire.example" not in thief.newest
    assert home.query("SELECT count(*) FROM address") == known
    thief.say("/area")
    assert "Northshire" not in thief.newest
    mailed = link_in(postman.newest("cora@northshire.example", 2))
    thief.open(mailed)
    assert thief.post(mailed).status_code == 303
    assert "Welcome, Cora" in thief.open()


def test_an_invitation_goes_out_and_what_was_refused_is_shown(
    base: str, cora: Client, postman: Postman
) -> None:
    """It says what it is about and names nobody, lets one in; a coordinator reads whether it was taken."""
    postman.refused["gone@northshire.example"] = "550 5.1.1 <gone@northshire.example> unknown"
    cora.say("/area")
    cora.tap("Invite")
    cora.tap("Send invitations by e-mail")
    cora.tap("Social care")
    cora.say("hal@northshire.example, gone@northshire.example")
    assert "2 invitations go out" in cora.newest
    mail = postman.newest("hal@northshire.example")
    assert "Cora" not in str(mail)
    assert mail["Subject"] == "Northshire: an invitation to an audit"
    said = text_of(mail)
    assert "answer for Social care in an audit of Northshire" in said
    assert "The audit is about local work on harmful sexual behaviour" in said
    assert "If you did not expect it, ask in your organisation before you open the link" in said
    eventually(lambda: "did not take its e-mail" in so_far(cora))
    assert "sent by e-mail" in cora.newest
    assert "@" not in cora.newest
    hal = somebody(base)
    hal.joins(link_in(mail), "Hal")
    assert "You are in" in hal.open()
    assert "used" in somebody(base).open(link_in(mail))


def so_far(cora: Client) -> str:
    """What the invitations that there are say of themselves."""
    cora.say("/area")
    cora.tap("Invite")
    cora.tap("Invitations so far")
    return cora.newest


def test_an_invitation_for_some_addresses_only(base: str, cora: Client, postman: Postman) -> None:
    """Nobody joins with it who has not shown such an address, whatever they tap and type."""
    cora.say("/area")
    cora.tap("Invite")
    cora.tap("Only for some e-mail addresses")
    cora.say("northshire.example, nhs.example")
    assert "end in @nhs.example and @northshire.example only" in cora.newest
    path = cora.invites()
    ivy = somebody(base)
    assert "Give yours first" in ivy.open(path)
    assert ivy.post(path).status_code == 303
    assert "end in @nhs.example and @northshire.example" in ivy.open()
    ivy.say("ivy@evil.example")
    assert "for addresses that end in" in ivy.newest
    for outside in ("ivy@nhs.example.evil.example", "ivy@children.nhs.example"):
        ivy.say(outside)
        assert "for addresses that end in @nhs.example" in ivy.newest
    number = re.findall(r"mailfirst:(\w+)|", ivy.page)
    assert number
    ivy.say("ivy@nhs.example")
    assert "sent a code to ivy@nhs.example" in ivy.newest
    ivy.say("Ivy")
    assert "You are in" not in ivy.open()
    confirm = link_in(postman.newest("ivy@nhs.example"))
    ivy.open(confirm)
    assert ivy.post(confirm).status_code == 303
    ivy.open()
    ivy.tap("Go on to join")
    assert "call you" in ivy.newest
    ivy.say("Ivy")
    assert "You are in" in ivy.newest
    cora.say("/area")
    cora.tap("Invite")
    cora.tap("Only for some e-mail addresses")
    cora.tap("Any address")


def test_news_goes_to_who_wants_it_and_says_one_matter(
    home: Home, base: str, cora: Client, postman: Postman
) -> None:
    """The opening comes by e-mail with its day for a calendar, and neither to who stopped it nor twice."""
    jay, kim = member(base, cora, "Jay"), member(base, cora, "Kim")
    gives(jay, postman, "jay@northshire.example")
    gives(kim, postman, "kim@northshire.example")
    kim.say("/privacy")
    kim.tap("Your data")
    kim.tap("E-mail")
    kim.tap("Have no reminders and news by e-mail")
    cora.say("/area")
    cora.tap("Open a round")
    (press, *_) = re.findall(r'value="(openask:[\w:]+)"', cora.page.partition("aria-current")[2])
    cora.does("/tap", press=press)
    cora.open()
    cora.tap("Open")
    mail = postman.newest("jay@northshire.example", 2)
    assert mail["Subject"] == "Northshire: a new round of the audit is open"
    assert text_of(mail).count(URL) == 1
    assert [part.get_content_type() for part in mail.iter_attachments()] == ["text/calendar"]
    assert "Jay" not in str(mail)
    assert "A new round" in jay.open()
    assert len(postman.mails("kim@northshire.example")) == 1
    eventually(lambda: home.query("SELECT count(*) FROM outbox WHERE body IS NOT NULL") == [(0,)])
    assert len(postman.mails("jay@northshire.example")) == 2


@needs_browser
@pytest.mark.parametrize(
    "scripted",
    [pytest.param(True, id="with a script"), pytest.param(False, id="without", marks=pytest.mark.wide)],
)
def test_signing_in_again_in_a_browser(
    base: str, cora: Client, postman: Postman, browser: Browser, *, scripted: bool
) -> None:
    """Whoever lost their browser's memory gets in from the page's front, and axe finds no flaw on the way."""
    name = "Lee" if scripted else "Mo"
    mailbox = f"{name.lower()}@northshire.example"
    gives(member(base, cora, name), postman, mailbox)
    context = window_of(browser, java_script_enabled=scripted)
    page = context.new_page()
    try:
        page.route(f"{URL}/**", partial(as_the_proxy, base))
        page.goto(URL)
        assert not scripted or flaws(page) == []
        page.fill("#mail", f"  {mailbox.upper()}")
        page.click("button:text-is('Send me a code')")
        page.wait_for_url(f"{URL}/signin")
        assert "a code is on its way" in page.inner_text("main")
        assert not scripted or flaws(page) == []
        path = link_in(postman.newest(mailbox, 2))
        page.fill("#code", path.removeprefix("/join/"))
        page.click("button:text-is('Open it')")
        page.wait_for_url(f"{URL}{path}")
        assert not scripted or flaws(page) == []
        page.click(f"button:has-text('Go on as {name}')")
        page.wait_for_url(f"{URL}/")
        page.locator("li", has_text=f"Welcome, {name}").wait_for()
        page.locator("li[aria-current]", has_not_text="Welcome").wait_for()
        (cookie,) = context.cookies(URL)
        assert (cookie["name"], cookie["secure"], cookie["httpOnly"]) == (COOKIE, True, True)
    finally:
        page.unroute_all(behavior="ignoreErrors")
        context.close()


@needs_browser
def test_who_is_signed_out_while_taps_wait_is_told(base: str, cora: Client, browser: Browser) -> None:
    """Nothing of what waited stays on the device, and nobody believes that it was saved."""
    pat = member(base, cora, "Pat")
    pat.say("/privacy")
    for label in ("Your data", "Where you are signed in", "Go on somewhere else"):
        pat.tap(label)
    path = pat.link()
    context = window_of(browser)
    page = context.new_page()
    try:
        page.route(f"{URL}/**", partial(as_the_proxy, base))
        page.goto(f"{URL}{path}")
        page.click("button:has-text('Go on as Pat')")
        page.route(f"{URL}/tap", lambda cut: cut.abort())
        page.locator("li[aria-current] button").first.click()
        page.locator("#state.waiting", has_text="Waiting to send").wait_for()
        signs_out(pat)
        page.unroute(f"{URL}/tap")
        page.wait_for_url(f"{URL}/?unsent")
        assert "What was still waiting to send is not saved" in page.inner_text("main")
        assert flaws(page) == []
        assert page.evaluate("() => localStorage.length") == 0
        page.goto(URL)
        assert "waiting" not in page.inner_text("main")
    finally:
        page.unroute_all(behavior="ignoreErrors")
        context.close()


def signs_out(one: Client) -> None:
    """Sign out the browser with a window, from elsewhere."""
    for label in ("Where you are signed in", "Web page, Chrome", "Sign out"):
        one.tap(label)


@needs_browser
@pytest.mark.parametrize(
    "path", ["/", *(pytest.param(one, marks=pytest.mark.wide) for one in ("/signin", "/join/abcdefgh"))]
)
def test_taps_of_a_tab_that_is_closed_go_with_the_session(
    base: str, cora: Client, browser: Browser, path: str
) -> None:
    """Any page that is opened next takes them off the device, and says that they were not saved."""
    kim = member(base, cora, "Kim")
    kim.say("/privacy")
    for label in ("Your data", "Where you are signed in", "Go on somewhere else"):
        kim.tap(label)
    link = kim.link()
    context = window_of(browser)
    try:
        page = context.new_page()
        context.route(f"{URL}/**", partial(as_the_proxy, base))
        page.goto(f"{URL}{link}")
        page.click("button:has-text('Go on as Kim')")
        page.route(f"{URL}/tap", lambda cut: cut.abort())
        page.locator("li[aria-current] button").first.click()
        page.locator("#state.waiting", has_text="Waiting to send").wait_for()
        page.close()
        # whoever may still be signed in keeps what waits, whichever page they open
        page = context.new_page()
        with page.expect_response(f"{URL}/log") as asked:
            page.goto(f"{URL}/signin")
        assert asked.value.status == OK
        assert page.evaluate("() => localStorage.length") == 1
        assert page.locator("#unsent").is_hidden()
        page.close()
        signs_out(kim)
        page = context.new_page()
        page.goto(f"{URL}{path}")
        page.get_by_text("What was still waiting to send is not saved").wait_for()
        assert page.evaluate("() => localStorage.length") == 0
        assert flaws(page) == []
    finally:
        context.unroute_all(behavior="ignoreErrors")
        context.close()


def as_the_proxy(base: str, route: Route) -> None:
    """Hand a request on as the proxy does, and the answer back as it is; a stream has no end to wait for."""
    if route.request.url.endswith("/events"):
        route.abort()
        return
    headers = {**route.request.headers, "host": HOST, "x-forwarded-for": "203.0.113.77"}
    answer = route.fetch(url=route.request.url.replace(URL, base), headers=headers, max_redirects=0)
    route.fulfill(response=answer)
