"""The page in a real browser, with the program's own process behind it."""

import secrets
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.counts import examples
from tests.end_to_end.running import Home
from tests.end_to_end.web_page import (
    CHROMIUM,
    Visit,
    browser_of,
    form_of,
    plain,
    saved_as,
    serving,
    serving_folder,
    wait_for_rows,
)
from tests.paths import SHIPPED
from tests.patience import PATIENCE

CANARY = "Zebedee Quillfeather"

needs_browser = pytest.mark.skipif(
    not CHROMIUM, reason="Chromium is not here (Debian: chromium): nobody looked at the page in a browser"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests; each has windows of its own."""
    with sync_playwright() as playwright:
        found = browser_of(playwright)
        yield found
        found.close()


@pytest.fixture
def base(home: Home) -> Iterator[str]:
    """The address of the page of a new database."""
    with serving(home) as address:
        yield address


@needs_browser
@pytest.mark.parametrize("scripted", [True, False])
def test_a_whole_audit(browser: Browser, home: Home, base: str, tmp_path: Path, scripted: bool) -> None:  # noqa: FBT001 – a case
    """With a script and without one: every answer is kept, and the star and a workbook come."""
    visit = Visit(browser, base, java_script_enabled=scripted)
    visit.begin_practice()
    assert visit.answers(2) == 6
    visit.tap("Submit")
    visit.press(visit.buttons("submit:")[0])
    star = visit.page.locator("figure img")
    assert "Self-reported" in str(star.get_attribute("alt"))
    if scripted:
        star.scroll_into_view_if_needed()
        drawn = "one => one.decode().then(() => [one.naturalWidth, one.naturalHeight])"
        room = star.evaluate("one => [one.getAttribute('width'), one.getAttribute('height')].map(Number)")
        assert star.evaluate(drawn) == room == [1080, 1260]
    visit.tap("Files")
    visit.tap("Workbook")
    book = saved_as(visit, ".xlsx", tmp_path)
    assert book.read_bytes()[:2] == b"PK"
    assert set(home.answers().values()) == {2}
    assert len(home.answers()) == 6
    assert visit.errors == []


def partnership(browser: Browser, base: str) -> tuple[Visit, str]:
    """Cora at Northshire, and the path of the link to its one team."""
    cora = Visit(browser, base)
    for label in ("Set up a partnership", "England"):
        cora.tap(label)
    for text in ("Northshire", "Cora", "cora@northshire.example", "MASH 01632 960200"):
        cora.say(text)
    cora.tap("Add one for each agency")
    cora.say("/area")
    cora.tap("Invite")
    cora.card.locator("button").first.click()
    link = cora.page.locator(".invite a").last
    link.wait_for()
    return cora, str(link.get_attribute("href")).removeprefix(base)


@needs_browser
def test_two_people_of_one_team_by_link(browser: Browser, home: Home, base: str) -> None:
    """A coordinator sets up and invites; who opens the link joins; each sees what the other did at once."""
    cora, path = partnership(browser, base)
    for name in ("Ann", "Ben"):
        other = Visit(browser, base, path)
        assert "invites you" in other.page.inner_text("main")
        other.page.click("button:has-text('Join')")
        other.say(name)
        assert "You are in." in other.said
    cora.say("/area")
    assert home.query("SELECT count(*) FROM membership WHERE role = 'member' AND ended IS NULL") == [(2,)]


@needs_browser
def test_the_network_goes_and_comes(browser: Browser, home: Home, base: str) -> None:
    """What is tapped meanwhile waits, is told as waiting, and counts once and in order when it is back."""
    visit = Visit(browser, base)
    visit.begin_practice()
    for level in (0, 1, 2, 3, 2, 1):
        visit.context.set_offline(True)
        visit.card.locator("button[value^='rate:']").nth(level).click()
        visit.page.locator("#state.waiting", has_text="Waiting to send").wait_for()
        before = visit.version
        visit.context.set_offline(False)
        visit.page.locator(f"#log:not([data-version='{before}'])").wait_for()
        visit.page.locator("#state:not(.waiting)").wait_for()
    assert [level for _, level in home.ratings()] == [0, 1, 2, 3, 2, 1]
    assert visit.errors == []


@needs_browser
def test_who_thinks_better_of_it_without_a_network_sees_what_will_count(browser: Browser, base: str) -> None:
    """The button tapped last is marked as chosen, no other."""
    visit = Visit(browser, base)
    visit.begin_practice()
    visit.context.set_offline(True)
    for level in (0, 3, 1):
        visit.card.locator("button[value^='rate:']").nth(level).click()
    visit.page.locator("#state.waiting").wait_for()
    (chosen,) = visit.page.locator("button.chosen").all()
    assert str(chosen.get_attribute("value")).endswith(":1")
    visit.context.set_offline(False)
    visit.page.locator("#state:not(.waiting)").wait_for()
    assert visit.errors == []


@needs_browser
def test_the_network_is_cut_and_tabs_are_closed_again_and_again(browser: Browser, tmp_path: Path) -> None:
    """What was tapped meanwhile is sent by the next tab, in order and once; nothing else is on the device."""
    home, cuts = Home(tmp_path, SHIPPED), min(examples(6), 20)
    with serving(home) as base:
        visit = Visit(browser, base)
        for label in ("Try it now", "Police", "England", "Start"):
            visit.tap(label)
        given = []
        for number in range(cuts):
            rates = visit.buttons("rate:")
            visit.context.set_offline(True)
            visit.card.locator(f"button[value='{rates[number % 4]}']").click()
            given.append(rates[number % 4].split(":")[2:])
            visit.page.locator("#state.waiting", has_text="Waiting to send").wait_for()
            visit.page.locator("button.chosen").wait_for()
            before = visit.version
            if number % 3 == 2:
                kept = visit.page.evaluate("() => JSON.stringify(localStorage)")
                assert given[-1][0] in kept
                visit.page.close()
                visit.context.set_offline(False)
                visit.page = visit.context.new_page()
                visit.page.goto(base)
            visit.context.set_offline(False)
            visit.page.locator(f"#log:not([data-version='{before}'])").wait_for()
            visit.page.locator("#state:not(.waiting)").wait_for()
        assert [[item, str(level)] for item, level in home.ratings()] == given
        assert visit.page.evaluate("() => localStorage.length") == 0


@needs_browser
@pytest.mark.wide
def test_what_waits_is_sent_by_nobody_else(browser: Browser, base: str) -> None:
    """Taps that were left on a shared device are thrown away once another person is there."""
    visit = Visit(browser, base)
    visit.begin_practice()
    visit.page.evaluate(
        """press => localStorage.setItem("audit-queue", JSON.stringify(
        {mark: "somebody else's", taps: [{press, card: "1", key: "k".repeat(12)}]}))""",
        visit.buttons("rate:")[0],
    )
    visit.page.reload()
    visit.page.locator("#state:not(.waiting)").wait_for()
    assert visit.page.evaluate("() => localStorage.length") == 0
    assert "1." in visit.said or visit.buttons("rate:")


@needs_browser
def test_what_a_colleague_answers_shows_on_an_open_page(browser: Browser, base: str) -> None:
    """The card of the team's tasks is brought up to date where it stands, and keeps who reads it there."""
    cora, path = partnership(browser, base)
    ann, ben = (Visit(browser, base, path) for _ in range(2))
    for one, name in ((ann, "Ann"), (ben, "Ben")):
        one.page.click("button:has-text('Join')")
        one.say(name)
    cora.say("/area")
    cora.tap("Open a round")
    cora.say("in 4 weeks")
    cora.tap("Open the round")
    for one in (ann, ben):
        one.say("/start")
    assert "Responses – not started" in ben.said
    ben.card.locator("button[value^='domain:']").first.focus()
    ann.tap("Start")
    ann.press(ann.buttons("rate:")[1])
    for answered in ("1 of 3", "2 of 3"):
        ben.card.get_by_text(f"Responses – {answered}").wait_for()
        assert ben.page.evaluate("() => document.activeElement.value") == ben.buttons("domain:")[0]
        ann.press(ann.buttons("rate:")[2])
    ben.tap("Staff")
    ann.say("/start")
    ann.tap("Staff")
    ann.press(ann.buttons("rate:")[1])
    ben.card.get_by_text("answer now: Early or patchy").wait_for()
    assert "Ann answered since you last looked" in ben.said
    cora.say("/area")
    cora.tap("Close answers")
    cora.tap("Close")
    ben.page.get_by_text("Answers are closed").first.wait_for()


@needs_browser
def test_a_tab_that_is_closed_loses_nothing(browser: Browser, home: Home, base: str) -> None:
    """Opened again it shows the same question; what is typed half is not written to the device."""
    visit = Visit(browser, base)
    visit.begin_practice()
    visit.press(visit.buttons("rate:")[1])
    asked = visit.said
    visit.page.fill("#text", "half a note")
    visit.page.close()
    visit.page = visit.context.new_page()
    visit.page.goto(base)
    assert visit.said == asked
    assert visit.page.input_value("#text") == ""
    assert visit.page.evaluate("() => localStorage.length + sessionStorage.length") == 0
    assert len(home.answers()) == 1


@needs_browser
def test_what_is_typed_is_never_a_part_of_the_page(browser: Browser, base: str) -> None:
    """Notes that look like markup or script are shown as they are."""
    visit = Visit(browser, base)
    visit.begin_practice()
    hostile = (
        "<img src=x onerror=alert(1)> in our files",
        "<script>document.title='gone'</script> by the team",
        "</li></ol><h1>no</h1> is what we say",
        "\"'><svg onload=alert(1)> as written",
    )
    title = visit.page.title()
    for text in hostile:
        visit.tap("Note")
        visit.say(text)
    assert visit.page.title() == title
    assert visit.page.locator("main img, main h1, main svg, main script").count() == 0
    assert visit.errors == []


@needs_browser
def test_it_is_used_by_keys_and_at_any_size(browser: Browser, home: Home, base: str) -> None:
    """Tab and Enter answer, focus goes to the new question, and nothing has to be scrolled sideways."""
    visit = Visit(browser, base)
    for label in ("Try it now", "Social care", "England", "Start"):
        visit.by_keys(label)
    for _ in range(6):
        assert visit.page.evaluate("() => document.activeElement.tagName") == "H2"
        visit.by_keys("Mostly")
    assert set(home.answers().values()) == {2}
    for label in ("Submit", "Head"):
        visit.by_keys(label)
    visit.page.locator("figure img").wait_for()
    assert home.query("SELECT count(*) FROM sheet WHERE submitted IS NOT NULL") == [(1,)]
    for width in (320, 390, 1280):
        visit.page.set_viewport_size({"width": width, "height": 700})
        assert visit.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), width
    heights = visit.page.evaluate(
        "() => [...document.querySelectorAll('main button, #say button')].map(b => b.offsetHeight)"
    )
    assert min(heights) >= 44


def test_only_its_own_page_is_heard(home: Home, base: str) -> None:
    """Another host's name, another page's form, a form without its token: nothing happens."""
    with plain(base) as client:
        fields = {**form_of(client.get("/").text), "press": "try", "key": secrets.token_hex(8)}
        refused = [
            client.post("/tap", data={**fields, "token": "0" * 64}),
            client.post("/tap", data=fields, headers={"origin": "http://evil.example"}),
            client.post("/tap", data=fields, headers={"origin": "null"}),
            client.post("/tap", data=fields, headers={"sec-fetch-site": "cross-site"}),
            client.post("/tap", data={**fields, "press": "x" * 65}),
            client.post("/tap", data={**fields, "key": ""}),
            client.post("/say", content=b"text=" + b"x" * 300_000),
            httpx.post(f"{base}/tap", data=fields, timeout=PATIENCE),
        ]
        assert [one.status_code for one in refused] == [403] * 8
        assert client.post("/say", data={**fields, "text": "x" * 5000}).status_code == 413
        for path in ("/", "/log", "/events", "/join/abcdef"):
            assert client.get(path, headers={"host": "evil.example"}).status_code == 421
        assert client.get("/static/..%2fsite.py").status_code == 404
        before = home.query("SELECT count(*) FROM inbox")
        for _ in range(2):
            assert client.post("/tap", data=fields).status_code == 204
        assert home.query("SELECT count(*) FROM inbox") == [(before[0][0] + 1,)]


def test_no_text_opens_a_file_of_the_machine(home: Home, base: str) -> None:
    """What the terminal takes for a path is a word like any other on a page."""
    canary = home.folder / "canary.xlsx"
    canary.write_bytes(b"PK canary")
    with plain(base) as client:
        fields = {**form_of(client.get("/").text), "text": f"/file {canary}", "key": secrets.token_hex(8)}
        assert client.post("/say", data=fields).status_code == 204
        assert "reading the file" not in client.get("/log").text
    assert home.query("SELECT count(*) FROM filing") == [(0,)]


def test_what_is_refused_is_kept_nowhere(home: Home, base: str) -> None:
    """A note, a worry, words behind a command, a path, a code: in no file, in no row, on no page."""
    who = f"{CANARY}, born 3 May 2011,"
    with plain(base) as client:

        def send(path: str, **said: str) -> None:
            fields = {**form_of(client.get("/").text), **said, "key": secrets.token_hex(8)}
            assert client.post(path, data=fields).status_code == 204
            wait_for_rows(home, "SELECT 1 FROM inbox WHERE done_at IS NULL", 0)

        for text in ("1", "social care", "england", "c", "t"):
            send("/say", text=text)
        assert "note" in client.get("/log").text.casefold()
        for text in (
            f"{who} has no plan",
            f"a boy in my class, {CANARY}, says his uncle hurts him",
            f"/help {who}",
            f"/start {CANARY}",
            f"/file /home/{CANARY}.xlsx",
        ):
            send("/say", text=text)
        client.get(f"/join/{CANARY.replace(' ', '')}", follow_redirects=True)
        wait_for_rows(home, "SELECT 1 FROM inbox WHERE done_at IS NULL", 0)
        assert len(home.query("SELECT id FROM shown")) > 10
        assert home.run("backup", "copy.db").returncode == 0
        said = client.get("/").text + client.get("/log").text
    files = {path.name: path.read_bytes() for path in home.folder.rglob("*") if path.is_file()}
    assert {"audit.db", "audit.db-wal", "copy.db", "web.log"} <= files.keys()
    for word in (*CANARY.split(), "May 2011"):
        assert word not in said
        assert [name for name, data in files.items() if word.encode() in data] == []


def test_files_are_those_of_the_page_alone(home: Home, base: str) -> None:
    """Nobody else's number leads to anything, and every answer forbids scripts from elsewhere."""
    with plain(base) as one, plain(base) as other:
        for client in (one, other):
            page = client.get("/")
            assert "default-src 'none'" in page.headers["content-security-policy"]
            assert page.headers["x-content-type-options"] == "nosniff"
        numbers = [row[0] for row in home.query("SELECT id FROM shown")]
        assert len(numbers) == 2
        assert {
            client.get(f"/file/{number}").status_code for client in (one, other) for number in numbers
        } == {404}
    wait_for_rows(home, "SELECT 1 FROM inbox WHERE done_at IS NULL", 0)


@needs_browser
@pytest.mark.wide
def test_a_link_on_another_site_makes_nobody_somebody_else(browser: Browser, home: Home, base: str) -> None:
    """Who follows an invitation from a web mail is still who they were in this browser."""
    visit = Visit(browser, base)
    visit.begin_practice()
    asked = visit.said
    before = [(kept["name"], kept["value"]) for kept in visit.context.cookies()]
    mail = home.folder / "mail.html"
    mail.write_text(f'<a href="{base}/">open</a>')
    with serving_folder(home.folder) as elsewhere:
        visit.page.goto(f"{elsewhere}/mail.html")
        visit.page.click("a")
        visit.page.locator("li[aria-current]").wait_for()
    assert visit.said == asked
    assert [(kept["name"], kept["value"]) for kept in visit.context.cookies()] == before
    with plain(base, headers={"sec-fetch-site": "cross-site"}) as client:
        for path in ("/", "/join/abcdef"):
            assert "refresh" in client.get(path).text
        assert not client.cookies


@needs_browser
@pytest.mark.wide
def test_a_tap_of_which_nothing_comes_leaves_the_card_alive(browser: Browser, home: Home, base: str) -> None:
    """The same button twice within a moment is one tap, and the card can be tapped on."""
    visit = Visit(browser, base)
    visit.begin_practice()
    visit.card.locator("button[value^='rate:']").nth(1).dblclick()
    wait_for_rows(home, "SELECT 1 FROM answer", 1)
    visit.page.locator("#state:not(.waiting)").wait_for()
    assert visit.card.locator("button:disabled").count() == 0
    visit.press(visit.buttons("rate:")[2])
    assert len(home.answers()) == 2


@needs_browser
@pytest.mark.wide
def test_files_are_named_in_any_letters(browser: Browser, base: str, tmp_path: Path) -> None:
    """The journal of a partnership with letters that no header has."""
    cora = Visit(browser, base)
    for label in ("Set up a partnership", "England"):
        cora.tap(label)
    for text in ("Gŵyr a Thŷ-gwyn", "Cora", "cora@gwyr.example", "MASH 01632 960200"):
        cora.say(text)
    cora.tap("Add one for each agency")
    cora.say("/area")
    cora.tap("Open a round")
    cora.say("in 4 weeks")
    cora.tap("Open the round")
    cora.say("/area")
    cora.tap("Journal")
    cora.tap("Export")
    assert saved_as(cora, ".csv", tmp_path).stat().st_size > 100
    assert cora.errors == []
