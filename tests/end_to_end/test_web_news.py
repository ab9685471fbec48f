"""What a page that is open is sent: what is newer than it shows, to nobody else, and no more."""

import re
import secrets
from collections.abc import Mapping
from contextlib import ExitStack
from urllib.parse import urlsplit

import httpx
import pytest
from playwright.sync_api import Browser

from tests.end_to_end.running import Home
from tests.end_to_end.test_web import base, browser, needs_browser
from tests.end_to_end.web_page import Visit, form_of, plain, serving

__all__ = ["base", "browser"]


def tap(client: httpx.Client, press: str) -> None:
    """Tap a button, as a page with a script does."""
    fields = {**form_of(client.get("/").text), "press": press, "key": secrets.token_hex(8)}
    assert client.post("/tap", data=fields).status_code == 204


def log(client: httpx.Client, after: str = "") -> tuple[str, Mapping[str, str], list[str]]:
    """The chat, what it says of itself, and the numbers of the entries that it brings."""
    text = client.get("/log", params={"after": after} if after else {}).text
    return text, dict(re.findall(r'data-(\w+)="([^"]*)"', text)), re.findall(r'<li id="e(\d+)"', text)


def test_only_what_is_newer_is_sent(home: Home) -> None:
    """A card that has folded and the one below it, and which entries there are by then."""
    with serving(home) as base, plain(base) as client:
        tap(client, "found:SC:x:england")
        tap(client, re.findall(r'value="([\w:]+)"><kbd>c<', log(client)[0])[-1])
        whole, before, numbers = log(client)
        tap(client, re.findall(r'value="(rate:\w+:\w+:2)"', whole)[-1])
        text, now, fresh = log(client, before["after"])
        assert "data-all" not in whole
        assert now["all"].split() == [*numbers, fresh[-1]] == log(client)[2]
        assert fresh == [numbers[-1], fresh[-1]]
        assert (text.count('class="fold"'), text.count('class="card"')) == (1, 1)
        # and nothing but the newest where nothing is new: it may have changed with others' answers
        assert log(client, now["after"])[2] == fresh[-1:]
        for made_up in ("1", "x.1", f"{now['after'].partition('.')[0]}.999999", f"{now['after']}x", "../1"):
            assert log(client, made_up)[2] == log(client)[2]
    with serving(home) as base, plain(base, cookies=client.cookies) as again:
        # the records may have been set back meanwhile
        assert log(again, now["after"])[2] == log(again)[2]


def test_an_answer_brings_what_came_of_it(home: Home) -> None:
    """To a page that says what it has: as if it had asked for that, however often it sends the same."""
    with serving(home) as base, plain(base) as client:
        tap(client, "found:SC:x:england")
        tap(client, re.findall(r'value="([\w:]+)"><kbd>c<', log(client)[0])[-1])
        whole, before, numbers = log(client)
        press = re.findall(r'value="(rate:\w+:\w+:2)"', whole)[-1]
        fields = {**form_of(client.get("/").text), "press": press, "key": secrets.token_hex(8)}
        for _ in range(2):
            answer = client.post("/tap", data={**fields, "after": before["after"]})
            assert re.findall(r'<li id="e(\d+)"', answer.text) == log(client, before["after"])[2]
            assert dict(re.findall(r'data-(\w+)="([^"]*)"', answer.text)) == log(client, before["after"])[1]
        assert len(log(client)[2]) == len(numbers) + 1


def test_an_answer_brings_a_new_secret(home: Home) -> None:
    """To whoever is known by another from now on, so that the next tap counts."""
    with serving(home) as base, plain(base) as client:
        whole = client.get("/").text
        after = re.findall(r'data-after="([^"]*)"', whole)[-1]
        fields = {**form_of(whole), "press": "found:SC:x:england", "key": secrets.token_hex(8)}
        answer = client.post("/tap", data={**fields, "after": after})
        assert answer.headers["set-cookie"]
        (token,) = re.findall(r'data-token="(\w+)"', answer.text)
        assert token != fields["token"] == form_of(whole)["token"]
        said = {"token": token, "text": "help", "key": secrets.token_hex(8), "after": after}
        assert "<li " in client.post("/say", data=said).text


def test_pages_that_are_open_end_with_the_server(home: Home) -> None:
    """Nobody at its terminal reads of an error because somebody had a page open."""
    with ExitStack() as left_open:
        with serving(home) as base:
            client = left_open.enter_context(plain(base))
            client.get("/")
            streams = [left_open.enter_context(client.stream("GET", "/events")) for _ in range(3)]
            told = [one.iter_lines() for one in streams]
            assert [next(one) for one in told] == ["retry: 2000"] * 3
        assert "running task" not in (home.folder / "web.log").read_text()


@needs_browser
def test_a_tap_is_one_request(browser: Browser, base: str) -> None:
    """There and back once: on a train each way counts."""
    ann = Visit(browser, base)
    ann.begin_practice()
    # what is asked for when the page opens is over
    ann.page.wait_for_timeout(1000)
    asked: list[str] = []
    ann.page.on("request", lambda request: asked.append(f"{request.method} {urlsplit(request.url).path}"))
    for _ in range(3):
        question = ann.card.get_attribute("id")
        ann.card.locator("button[value^='rate:']").first.click()
        ann.page.locator(f"li[aria-current]:not(#{question})").wait_for()
    ann.page.wait_for_timeout(500)
    assert asked == ["POST /tap"] * 3


@needs_browser
@pytest.mark.wide
def test_another_person_in_the_same_browser_is_not_mixed_in(browser: Browser, base: str) -> None:
    """A tab that was left open shows the other's chat whole, or its own; and taps for nobody else."""
    ann = Visit(browser, base)
    ann.begin_practice()
    question = ann.card.locator("h2").inner_text()
    mark = ann.page.locator("#log").get_attribute("data-mark")
    ann.context.clear_cookies()
    other = ann.context.new_page()
    other.goto(base)
    assert other.locator("#log").get_attribute("data-mark") != mark
    ann.card.locator("button[value^='rate:']").first.click()
    ann.page.locator(f"#log:not([data-mark='{mark}'])").wait_for()
    assert question not in ann.page.inner_text("main")
    assert ann.page.locator("#log li").count() == other.locator("#log li").count()
    assert ann.page.evaluate("() => localStorage.length") == 0
