"""A web page in a real browser, and somebody who uses it."""

import re
import shutil
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
from playwright.sync_api import Browser, BrowserContext, Locator, Page, Playwright, ViewportSize

from tests.end_to_end.running import PROGRAM, Home
from tests.end_to_end.web_client import Patient
from tests.patience import PATIENCE, eventually

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")

PHONE: ViewportSize = {"width": 390, "height": 844}


@contextmanager
def serving(
    home: Home,
    *options: str,
    command: str = "web",
    env: Mapping[str, str] | None = None,
    example: bool = False,
    usual_port: bool = False,
) -> Iterator[str]:
    """Run the command in the home; give the page's address, and see that it ends as it should."""
    if "--port" not in options and not usual_port:
        # pages of tests before that are still open somewhere look for the usual one
        options = (*options, "--port", str(free_port()))
    log = home.folder / "web.log"
    before = len(log.read_text()) if log.exists() else 0
    with log.open("ab") as out:
        process = home.serve(
            *(*PROGRAM, command, *(() if example else ("--no-example",)), *options), env=env, log=out
        )
    try:
        found = eventually(lambda: re.findall(r"127\.0\.0\.1(?::| port )(\d+)", log.read_text()[before:]))
        base = f"http://127.0.0.1:{found[-1]}"
        eventually(lambda: is_up(base))
        yield base
        process.terminate()
        assert process.wait(PATIENCE) == 0, log.read_text()
        assert "Traceback" not in log.read_text(), log.read_text()
    finally:
        process.kill()
        process.wait()


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as made:
        return int(made.getsockname()[1])


def plain(base: str, **how: Any) -> httpx.Client:
    """Somebody without a browser, who is as patient as one."""
    return httpx.Client(base_url=base, timeout=PATIENCE, transport=Patient(), **how)


def fetched(url: str) -> httpx.Response:
    """What is there for somebody who comes once."""
    return httpx.get(url, timeout=PATIENCE)


def is_up(base: str) -> bool:
    """Whether a page answers there."""
    try:
        return fetched(f"{base}/healthz").text == "ok"
    except httpx.HTTPError:
        return False


@contextmanager
def serving_folder(folder: Path) -> Iterator[str]:
    """Another site: the files of a folder under a name that is not the page's."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.2", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.2:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def browser_of(playwright: Playwright) -> Browser:
    """A browser without a window."""
    return playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS), timeout=PATIENCE * 1000)


def window_of(browser: Browser, **how: Any) -> BrowserContext:
    """A window with a memory of its own, at the size of a phone unless it is told otherwise."""
    window = browser.new_context(**{"viewport": PHONE, **how})
    window.set_default_timeout(PATIENCE * 1000)
    return window


class Visit:
    """Somebody at a page of their own. `errors` is what the browser complained of."""

    def __init__(self, browser: Browser, base: str, path: str = "/", **how: Any) -> None:
        self.context = window_of(browser, **how)
        self.scripted = how.get("java_script_enabled", True)
        self.page: Page = self.context.new_page()
        self.errors: list[str] = []
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("console", self._note)
        self.page.goto(f"{base}{path}")

    def _note(self, message: Any) -> None:
        # a request that fails while the network is cut is what is being tried
        if message.type == "error" and "ERR_INTERNET_DISCONNECTED" not in message.text:
            self.errors.append(message.text)

    @property
    def card(self) -> Locator:
        """The card that the person is at."""
        return self.page.locator("li[aria-current]")

    @property
    def said(self) -> str:
        """What it says, with its buttons."""
        return self.card.inner_text()

    @property
    def version(self) -> str:
        """What the page was last told of."""
        return str(self.page.locator("#log").get_attribute("data-version"))

    def buttons(self, press: str = "") -> list[str]:
        """What the buttons of the card carry, as far as it begins so."""
        found = self.card.locator(f"button[value^='{press}']").all()
        return [str(one.get_attribute("value")) for one in found]

    def tap(self, label: str) -> None:
        """Tap the button of the card that says so, and wait for what comes of it."""
        button = self.card.locator("button", has_text=label).first
        self._act(button.click)

    def press(self, press: str) -> None:
        """Tap the button of the card that carries this."""
        self._act(self.card.locator(f"button[value='{press}']").click)

    def say(self, text: str) -> None:
        """Type something and send it."""
        self.page.fill("#text", text)
        self._act(lambda: self.page.click("#say button"))

    def _act(self, act: Any) -> None:
        before = self.version
        act()
        if self.scripted:
            self.page.locator(f"#log:not([data-version='{before}'])").wait_for()
        else:
            self.page.wait_for_load_state()

    def by_keys(self, label: str) -> None:
        """Go on with Tab from where the focus is to the button that begins so, and press Enter."""
        for _ in range(30):
            self.page.keyboard.press("Tab")
            said = self.page.evaluate("() => document.activeElement.querySelector('span')?.innerText ?? ''")
            if str(said).startswith(label):
                self._act(lambda: self.page.keyboard.press("Enter"))
                self.page.locator("#state:not(.waiting)").wait_for()
                return
        raise AssertionError(label)

    def begin_practice(self) -> None:
        """Go to the first question of the tiny audit."""
        for label in ("Try it now", "Social care", "England", "Start"):
            self.tap(label)

    def answers(self, level: int) -> int:
        """Answer every question like this; give how many there were."""
        count = 0
        while rates := self.buttons("rate:"):
            self.press(rates[level])
            count += 1
        return count


def wait_for_rows(home: Home, sql: str, many: int) -> None:
    """Wait until a query gives so many rows."""
    eventually(lambda: len(home.query(sql)) == many)


def form_of(html: str) -> Mapping[str, str]:
    """The hidden fields of the first form of a page."""
    return dict(
        re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', html.partition("</form>")[0])
    )


def saved_as(visit: Visit, link: str, folder: Path) -> Path:
    """Follow a link to a file, and give where it was saved."""
    with visit.page.expect_download() as download:
        visit.page.click(f"a:has-text('{link}')")
    path = folder / download.value.suggested_filename
    download.value.save_as(path)
    return path
