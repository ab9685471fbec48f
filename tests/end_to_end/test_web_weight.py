"""How much a page weighs, what has to come before it can be used, and where it is served."""

import os
import socket
from contextlib import suppress
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Route

from bot.arguments import USUAL_PORT
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


def test_where_the_usual_port_is_taken_the_next_is(home: Home) -> None:
    """Both are in what it prints."""
    with socket.socket() as other:
        # somebody else may have it already, which is as good
        with suppress(OSError):
            other.bind(("127.0.0.1", USUAL_PORT))
            other.listen()
        with serving(home, usual_port=True) as base:
            assert not base.endswith(f":{USUAL_PORT}")
            assert f"Port {USUAL_PORT} is taken." in (home.folder / "web.log").read_text()


@pytest.mark.wide
def test_a_port_that_somebody_named_is_that_one_or_none(home: Home, base: str) -> None:
    """A proxy would go on bringing people to whatever has it."""
    port = base.rpartition(":")[2]
    elsewhere = home.folder / "elsewhere"
    elsewhere.mkdir()
    other, here = Home(elsewhere), {"AUDIT_BOT_URL": "https://audit.example.gov.uk"}
    for env in ({}, here):
        done = other.run("serve", "--port", port, env=env)
        said = (done.stdout + done.stderr).decode()
        assert (done.returncode, f"Port {port} is taken." in said) == (2, True), said
        assert os.listdir(elsewhere) == []  # noqa: PTH208 – names are what counts
