"""Each kind of card there is in the golden dialogues, in a real browser: read, enlarged, harmless."""

import asyncio
import random
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

from bot.web.front import Front
from bot.web.page import Html
from bot.web.visitors import Visitor
from flows.replies import Button, Card, Document, Fold, GroupLine, Invite, Reply
from storage.framework.file import read_framework
from storage.queues.shown import Entry
from storage.queues.shown import Page as Shown
from tests.counts import IS_LONG, examples
from tests.end_to_end.test_accessible import browser, flaws
from tests.end_to_end.test_web import needs_browser
from tests.end_to_end.web_page import window_of
from tests.paths import ROOT, TINY, TRANSCRIPTS
from tests.transcripts.engine_player import play_engine
from tests.transcripts.reading import read

__all__ = ["browser"]

pytestmark = needs_browser

FILES = sorted(TRANSCRIPTS.glob("*.txt"))
STATIC = ROOT / "bot" / "web" / "static"
FEW = ("approval",)
"""What is played at every change; the long run plays all."""

ON_A_PAGE = 40
HTML = Html(Visitor("x" * 43), read_framework(TINY.read_bytes()), Front(["https://audit.northshire.example"]))

PAYLOADS = (
    "<script>hit=1</script>",
    "<img src=x onerror=hit=1>",
    "<svg/onload=hit=1>",
    "'\"><script>hit=1</script>",
    "</p></li></ol><iframe src=javascript:hit=1>",
    "<a href=javascript:hit=1 autofocus onfocus=hit=1>x</a>",
    '" onmouseover=hit=1 autofocus onfocus=hit=1 x="',
    "' onfocus='hit=1' autofocus '",
    "<style>@import 'javascript:hit=1'</style>",
    "<details open ontoggle=hit=1>",
    "</title><script>hit=1</script>",
    "<!--><script>hit=1</script-->",
    "&lt;script&gt;hit=1&lt;/script&gt;",
    "javascript:hit=1",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=javascript:hit=1'>",
    "<form action=//evil.example><button name=press value=x>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=hit=1>",
)


def kind_of(reply: Reply) -> tuple[str, frozenset[str]]:
    """What tells one kind of screen from another: what it is, and what its buttons do."""
    rows = reply.buttons if isinstance(reply, Card | Fold) else ()
    return type(reply).__name__, frozenset(one.press.partition(":")[0] for row in rows for one in row)


async def replies() -> list[Reply]:
    """One reply of each kind, the one with the most words."""
    found: dict[tuple[str, frozenset[str]], Reply] = {}
    for file in FILES if IS_LONG else [one for one in FILES if one.stem in FEW]:
        sent: list[Reply] = []
        transcript = read(file.read_text(encoding="utf-8"))
        if "engine" not in transcript.channels:
            continue
        with tempfile.TemporaryDirectory() as folder:
            await play_engine(transcript, Path(folder), sent=sent)
        for one in sent:
            before = found.setdefault(kind_of(one), one)
            if len(str(one)) > len(str(before)):
                found[kind_of(one)] = one
    return list(found.values())


@pytest.fixture(scope="module")
def everything(browser: Browser) -> Sequence[Reply]:  # noqa: ARG001 – its loop must not run in ours
    """One reply of each kind."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, replies()).result()


def pages_of(said: Sequence[Reply]) -> Iterator[str]:
    """The HTML of pages on which these stand."""
    for first in range(0, len(said), ON_A_PAGE):
        entries = [
            Entry(number=number, reply=one) for number, one in enumerate(said[first : first + ON_A_PAGE], 1)
        ]
        yield HTML.document(Shown(entries=entries, version=1))


def opened(browser: Browser, html: str) -> Page:
    """A page with this content, the stylesheet and no script of ours."""
    page = window_of(browser).new_page()

    def answer(route: Route) -> None:
        path = route.request.url.rpartition("/")[2]
        if path == "page.css":
            route.fulfill(path=STATIC / "page.css", content_type="text/css")
        elif path == "":
            route.fulfill(body=html, content_type="text/html; charset=utf-8")
        else:
            route.fulfill(body="", content_type="text/javascript" if path == "page.js" else "image/png")

    page.route("**/*", answer)
    page.goto("http://127.0.0.1/")
    return page


def check(browser: Browser, said: Sequence[Reply]) -> None:
    """No flaw by axe's rules, nothing to scroll sideways at 400 %, and no button too small to touch."""
    for html in pages_of(said):
        page = opened(browser, html)
        assert flaws(page) == []
        page.set_viewport_size({"width": 320, "height": 256})
        wide = page.evaluate(
            """() => [...document.querySelectorAll("body *")].filter((one) => one.checkVisibility()
            && one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML)"""
        )
        small = page.evaluate(
            """() => [...document.querySelectorAll("button")].filter((one) => one.checkVisibility()
            && (one.offsetHeight < 44 || one.offsetWidth < 44)).map((one) => one.outerHTML.slice(0, 200))"""
        )
        assert (wide, small) == ([], [])
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        page.context.close()


@pytest.mark.wide
def test_each_kind_has_no_flaw(browser: Browser, everything: Sequence[Reply]) -> None:
    """Light, at the width of a phone, and enlarged to 400 %."""
    assert len(everything) > (200 if IS_LONG else 10)
    check(browser, everything)


def hostile(dice: random.Random) -> str:
    """A name or a note that would do something where it became a part of the page."""
    text = "".join(dice.choice(PAYLOADS) for _ in range(dice.randint(1, 3)))
    return "".join(one.upper() if dice.random() < 0.1 else one for one in text).replace("HIT", "hit")


def with_text(text: str, number: int) -> Reply:
    """A reply that holds a text wherever there is room for one."""
    rows = ((Button(key="1", label=text, press="start"),),)
    made: tuple[Reply, ...] = (
        Card(id="a", notice=text, head=text, heading=text, lines=(text,), buttons=rows),
        Fold(card=None, handle=None, text=text, buttons=rows),
        Document(name=text, caption=text, text=text),
        Invite(text=text, code="abcdef", or_code=text, copy=text, page=""),
        GroupLine(text=text),
    )
    return made[number % len(made)]


def tags(page: Page) -> dict[str, int]:
    """How many elements of each kind a page has."""
    return dict(
        page.evaluate(
            """() => [...document.querySelectorAll("*")].reduce((all, one) =>
            ({ ...all, [one.tagName]: (all[one.tagName] || 0) + 1 }), {})"""
        )
    )


@pytest.mark.wide
def test_nothing_that_was_written_does_anything(browser: Browser) -> None:
    """Hostile names and notes, wherever a page has room for them: the same elements as of harmless words."""
    dice, count = random.Random(18), max(examples(ON_A_PAGE), ON_A_PAGE)  # noqa: S311 – no secret
    texts = [hostile(dice) for _ in range(count)]
    calm = next(pages_of([with_text("harmless", number) for number in range(ON_A_PAGE)]))
    plain = tags(opened(browser, calm))
    for html in pages_of([with_text(text, number) for number, text in enumerate(texts)]):
        page = opened(browser, html)
        page.evaluate("() => document.querySelectorAll('button, a').forEach((one) => one.focus())")
        assert page.evaluate("() => typeof hit") == "undefined"
        if html.count("<li ") == ON_A_PAGE:
            assert tags(page) == plain
        page.context.close()
