"""How much a page weighs, how soon it can be used on a slow network, and where it is served."""

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Route

from tests.counts import IS_LONG
from tests.end_to_end.running import Home
from tests.end_to_end.test_web import base, browser, needs_browser
from tests.end_to_end.web_page import fetched, plain, serving, window_of

__all__ = ["base", "browser"]

PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length"


def test_the_page_is_small(base: str) -> None:
    """Everything that a first visit loads comes from here and weighs less than 60 kB."""
    with plain(base) as client:
        parts = [client.get(path).content for path in ("/", "/static/page.css", "/static/page.js")]
        weight = sum(map(len, parts))
        print(f"The first page weighs {weight:,} bytes: {', '.join(str(len(part)) for part in parts)}.")  # noqa: T201 – the figure is to be seen
        assert weight < 60_000
        assert not [part for part in parts if b"https://" in part]


@needs_browser
def test_the_first_card_needs_two_answers(browser: Browser, base: str) -> None:
    """The page itself and how it looks, one behind the other: it can be tapped before anything else came."""
    page, needed = window_of(browser).new_page(), {"/", "/static/page.css"}

    def answer(route: Route) -> None:
        if urlsplit(route.request.url).path in needed:
            route.continue_()
        else:
            route.abort()

    page.route("**/*", answer)
    page.goto(base)
    page.locator("li[aria-current] button").first.wait_for()
    page.wait_for_function(PAINTED)
    page.context.close()


@needs_browser
@pytest.mark.skipif(not IS_LONG, reason="make soak looks at the time that it takes")
def test_the_first_card_comes_soon(browser: Browser, base: str) -> None:
    """At 150 ms there and back and 1.6 Mbit/s."""
    fetched(f"{base}/healthz")
    page = window_of(browser).new_page()
    slow = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", slow)
    page.goto(base, wait_until="load")
    page.locator("li[aria-current] button").first.wait_for()
    page.wait_for_function(PAINTED)
    (painted,) = page.evaluate(
        "() => performance.getEntriesByName('first-contentful-paint').map(one => one.startTime)"
    )
    print(f"The first card can be tapped after {painted:.0f} ms.")  # noqa: T201 – the figure is to be seen
    assert painted <= 1000
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
