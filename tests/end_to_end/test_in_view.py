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
