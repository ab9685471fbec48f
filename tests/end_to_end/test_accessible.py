"""Whoever reads the page with a screen reader, by keys, enlarged or in the dark can use all of it."""

from collections.abc import Iterator
from importlib import resources

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.end_to_end.running import Home
from tests.end_to_end.test_web import needs_browser
from tests.end_to_end.web_client import HOST, PUBLIC, URL
from tests.end_to_end.web_page import Visit, browser_of, serving, window_of

pytestmark = needs_browser

AXE = (resources.files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all tests."""
    with sync_playwright() as playwright:
        found = browser_of(playwright)
        yield found
        found.close()


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """One page for all of this machine; each visit is somebody else's."""
    with serving(Home(tmp_path_factory.mktemp("page"))) as address:
        yield address


def flaws(page: Page) -> list[str]:
    """What axe finds wrong with a page, by its rules for WCAG 2.2 AA and for good practice."""
    page.evaluate(AXE)
    found = page.evaluate("() => axe.run()")
    assert len(found["passes"]) > 10, "it has not looked"
    return [f"{one['id']}: {node['html'][:160]}" for one in found["violations"] for node in one["nodes"]]


def test_no_screen_has_a_flaw(browser: Browser, base: str) -> None:
    """From the first card to the result, light and dark, at the width of a phone and enlarged to 400 %."""
    visit = Visit(browser, base)
    screens = {"start": flaws(visit.page)}
    visit.begin_practice()
    screens["question"] = flaws(visit.page)
    visit.page.emulate_media(color_scheme="dark")
    screens["dark"] = flaws(visit.page)
    visit.page.emulate_media(color_scheme="light")
    visit.page.set_viewport_size({"width": 320, "height": 256})
    screens["enlarged"] = flaws(visit.page)
    visit.page.set_viewport_size({"width": 390, "height": 844})
    visit.tap("Why")
    screens["why"] = flaws(visit.page)
    visit.tap("Back")
    visit.context.set_offline(True)
    visit.card.locator("button[value^='rate:']").nth(2).click()
    visit.page.locator("#state.waiting").wait_for()
    screens["offline"] = flaws(visit.page)
    visit.context.set_offline(False)
    visit.page.locator("#state:not(.waiting)").wait_for()
    visit.answers(1)
    screens["check"] = flaws(visit.page)
    visit.tap("Submit")
    visit.press(visit.buttons("submit:")[0])
    visit.page.locator("figure img").wait_for()
    screens["result"] = flaws(visit.page)
    visit.say("/help")
    screens["help"] = flaws(visit.page)
    assert {name: found for name, found in screens.items() if found} == {}
    visit.page.evaluate("() => document.querySelector('#say label').remove()")
    assert [one for one in flaws(visit.page) if one.startswith("label")]
    tree = visit.page.locator("body").aria_snapshot()
    assert "log" in tree
    assert "textbox" in tree


def test_the_way_in_has_no_flaw(browser: Browser, home: Home) -> None:
    """The page for whom nobody knows, and that of a link."""
    with serving(home, env=PUBLIC) as base:
        context = window_of(browser)
        page = context.new_page()
        # what the proxy does
        page.route(
            f"{URL}/**",
            lambda route: route.fulfill(
                response=route.fetch(
                    url=route.request.url.replace(URL, base), headers={**route.request.headers, "host": HOST}
                )
            ),
        )
        for path in ("/", "/join/abcdef2345abcdef2345abcdef"):
            page.goto(f"{URL}{path}")
            assert "audit" in page.inner_text("header")
            assert flaws(page) == []
        context.close()


def test_enlarged_to_400_percent_nothing_is_cut_or_covered(browser: Browser, base: str) -> None:
    """A question at 320 by 256: no sideways scrolling, nothing sticks over it, every button is reached."""
    visit = Visit(browser, base)
    visit.begin_practice()
    visit.page.set_viewport_size({"width": 320, "height": 256})
    assert visit.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    covered = visit.page.evaluate(
        """() => [...document.querySelectorAll("button")].filter((one) => {
            if (!one.checkVisibility()) return false;
            one.scrollIntoView({ block: "center" });
            const { x, y, width, height } = one.getBoundingClientRect();
            const at = document.elementFromPoint(x + width / 2, y + height / 2);
            return !one.contains(at) || width < 44 || height < 44 || x + width > innerWidth;
        }).map((one) => one.innerText)"""
    )
    assert covered == []


def test_a_question_read_in_order_makes_sense(browser: Browser, base: str) -> None:
    """What a screen reader is given: where one is, the statement as a heading in focus, then its buttons."""
    visit = Visit(browser, base)
    visit.begin_practice()
    said = visit.card.aria_snapshot()
    print(said)  # noqa: T201 – the tree is to be seen
    heading, first = said.index("heading"), said.index("button")
    assert said.index("1 of") < heading < first
    assert visit.page.evaluate("() => document.activeElement.tagName") == "H2"
    assert [line for line in said.splitlines() if "button" in line and '""' in line] == []
