"""How much a page weighs, what has to come before it can be used, and where it is served."""

from urllib.parse import urlsplit

from playwright.sync_api import Browser, Route

from tests.end_to_end.running import Home
from tests.end_to_end.test_web import base, browser, needs_browser
from tests.end_to_end.web_page import plain, serving, window_of

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


def test_a_taken_port_is_said(home: Home, base: str) -> None:
    """The next one is taken, and both are in what it prints."""
    port = base.rpartition(":")[2]
    elsewhere = home.folder / "elsewhere"
    elsewhere.mkdir()
    other = Home(elsewhere)
    with serving(other, "--port", port) as second:
        assert second != base
        assert f"Port {port} is taken." in (elsewhere / "web.log").read_text()
