"""What came last is in view on a phone, in a real browser, from the first of what came at once."""

import pytest
from playwright.sync_api import sync_playwright

from tests.end_to_end.running import Home
from tests.end_to_end.web_page import CHROMIUM, Visit, browser_of, serving

needs_browser = pytest.mark.skipif(
    not CHROMIUM, reason="Chromium is not here (Debian: chromium): nobody looked at the page in a browser"
)

PLACES = """before => {
  const cards = [...document.querySelectorAll('#log li')];
  const fresh = cards.filter((one) => !before.includes(one.id));
  return {
    count: fresh.length,
    top: fresh[0].getBoundingClientRect().top,
    from: document.querySelector('header').getBoundingClientRect().bottom,
    to: document.getElementById('foot').getBoundingClientRect().top,
    now: fresh.at(-1).getAttribute('aria-current'),
  };
}"""


@needs_browser
@pytest.mark.wide
def test_the_first_of_several_cards_is_in_view(home: Home) -> None:
    """After Submit: the star and its words, not the buttons of the results that stand below."""
    with serving(home) as base, sync_playwright() as playwright:
        browser = browser_of(playwright)
        visit = Visit(browser, base, viewport={"width": 390, "height": 760})
        visit.begin_practice()
        visit.answers(2)
        visit.tap("Submit")
        before = visit.page.eval_on_selector_all("#log li", "all => all.map((one) => one.id)")
        visit.press(visit.buttons("submit:")[0])
        visit.page.locator("figure img").wait_for()
        places = visit.page.evaluate(PLACES, before)
        assert places["count"] > 1
        assert places["now"] == "step"
        assert places["from"] - 1 <= places["top"] < places["to"] / 2
        assert visit.errors == []
        browser.close()


@pytest.mark.wide
@needs_browser
def test_without_a_script_each_question_is_in_view(home: Home) -> None:
    """From its top, below the bar: whatever place of the page was seen before, and by the link on top."""
    with serving(home) as base, sync_playwright() as playwright:
        browser = browser_of(playwright)
        visit = Visit(browser, base, java_script_enabled=False)
        assert visit.page.locator("main > noscript").count() == 0
        visit.begin_practice()
        bar = visit.page.locator("header").bounding_box()
        assert bar is not None
        seen = set[str]()

        def is_new(url: str) -> bool:
            return url not in seen

        while rates := visit.buttons("rate:"):
            visit.press(rates[2])
            visit.page.wait_for_url(is_new)
            seen.add(visit.page.url)
            place = visit.card.bounding_box()
            assert place is not None
            assert bar["height"] - 1 <= place["y"] < 400, visit.page.url
        assert len(seen) > 1
        visit.page.goto(base)
        visit.page.click("main > noscript a")
        place = visit.card.locator("h2, p").first.bounding_box()
        assert place is not None
        assert bar["height"] - 1 <= place["y"]
        browser.close()


@needs_browser
def test_no_answer_looks_chosen_before_it_is(home: Home) -> None:
    """Where fingers tap, no mark stays on the button that comes up where one did."""
    with serving(home) as base, sync_playwright() as playwright:
        browser = browser_of(playwright)
        visit = Visit(browser, base, has_touch=True, is_mobile=True)
        visit.begin_practice()
        # what a phone makes of a tap: a mouse that stays there
        visit.press(visit.buttons("rate:")[1])
        borders = visit.card.locator("button[value^='rate:']").evaluate_all(
            "all => all.map((one) => getComputedStyle(one).borderColor)"
        )
        assert len(set(borders)) == 1
        browser.close()


@pytest.mark.wide
@needs_browser
def test_what_waits_is_said_wherever_one_is(home: Home) -> None:
    """On a phone held sideways the bar scrolls away, and what waits for the network does not."""
    with serving(home) as base, sync_playwright() as playwright:
        browser = browser_of(playwright)
        visit = Visit(browser, base, viewport={"width": 844, "height": 390})
        visit.begin_practice()
        visit.press(visit.buttons("rate:")[1])
        visit.context.set_offline(True)
        visit.card.locator("button[value^='rate:']").nth(1).click()
        visit.page.locator("#state.waiting").wait_for()
        place = visit.page.locator("#state").bounding_box()
        assert place is not None
        assert 0 <= place["y"] < 100
        visit.context.set_offline(False)
        visit.page.locator("#state:not(.waiting)").wait_for()
        browser.close()
