"""How much a page weighs, how soon it can be used on a slow network, and where it is served."""

import httpx
from playwright.sync_api import Browser

from tests.counts import IS_LONG
from tests.end_to_end.running import Home
from tests.end_to_end.test_web import base, browser, needs_browser
from tests.end_to_end.web_page import serving

__all__ = ["base", "browser"]


def test_the_page_is_small(base: str) -> None:
    """Everything that a first visit loads comes from here and weighs less than 60 kB."""
    with httpx.Client(base_url=base) as client:
        parts = [client.get(path).content for path in ("/", "/static/page.css", "/static/page.js")]
        weight = sum(map(len, parts))
        print(f"The first page weighs {weight:,} bytes: {', '.join(str(len(part)) for part in parts)}.")  # noqa: T201 – the figure is to be seen
        assert weight < 60_000
        assert not [part for part in parts if b"https://" in part]


@needs_browser
def test_the_first_card_comes_soon(browser: Browser, base: str) -> None:
    """At 150 ms there and back and 1.6 Mbit/s; a busy machine has more time, but for the long run."""
    httpx.get(f"{base}/healthz")
    page = browser.new_context().new_page()
    slow = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", slow)
    page.goto(base, wait_until="load")
    page.locator("li[aria-current] button").first.wait_for()
    (painted,) = page.evaluate(
        "() => performance.getEntriesByName('first-contentful-paint').map(one => one.startTime)"
    )
    print(f"The first card can be tapped after {painted:.0f} ms.")  # noqa: T201 – the figure is to be seen
    assert painted <= (1000 if IS_LONG else 3000)
    page.context.close()


def test_a_taken_port_is_said(home: Home, base: str) -> None:
    """The next one is taken, and both are in what it prints."""
    port = base.rpartition(":")[2]
    elsewhere = home.folder / "elsewhere"
    elsewhere.mkdir()
    other = Home(elsewhere)
    with serving(other, "--port", port) as second:
        assert second != base
        assert f"Port {port} is taken." in (elsewhere / "web.log").read_text()
