"""How soon the first card can be tapped in a real browser, on a slow network."""

from pathlib import Path

from playwright.async_api import Browser, async_playwright

from bench.disk import scratch
from bench.measuring import Series, goal, heading
from bench.page import Person, served
from tests.end_to_end.web_page import ARGUMENTS, CHROMIUM, PHONE

REACH = 1.0
"""Seconds."""

SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
"""150 ms there and back, and 1.6 Mbit/s in bytes a second."""

TAPPABLE = """() => {
  const look = () => {
    const button = document.querySelector("li[aria-current] button");
    const box = button?.getBoundingClientRect();
    const there = box?.width && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    if (there && button.contains(there)) window.tappable ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}"""
"""Notes when a button of the newest card is drawn, in reach, and what a finger there would hit."""


async def run(pairs: int) -> None:
    """Measure somebody new, and somebody who comes back to a page full of answers."""
    heading(
        "opening",
        "seconds from opening the page to a button of its card that can be tapped, in Chromium at 390 × 844, "
        "150 ms there and back, 1.6 Mbit/s, nothing in its cache, a server that has been asked before",
    )
    if CHROMIUM is None:
        print("  left out: there is no Chromium here", flush=True)
        return
    with scratch() as name:
        async with served(Path(name)) as (_, port), async_playwright() as playwright:
            back = Person(port)
            await back.begin()
            await back.walk()
            back.close()
            browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
            for what, cookie in (("somebody new", ""), ("a page full of answers", back.cookie)):
                values = [await _opened(browser, port, cookie) for _ in range(pairs + 1)][1:]
                tappable, live = (Series(tuple(some)) for some in zip(*values, strict=True))
                print(f"  {what}: tappable after {tappable} s, live after {live} s", flush=True)
                goal(f"≤ {REACH} s", tappable.median, "s", reached=tappable.median <= REACH)
            await browser.close()


async def _opened(browser: Browser, port: int, cookie: str) -> tuple[float, float]:
    """Open the page once with nothing in the cache; when its card can be tapped, and when its script runs."""
    base = f"http://127.0.0.1:{port}"
    window = await browser.new_context(viewport=PHONE)
    if cookie:
        await window.add_cookies([{"name": "audit-page", "value": cookie, "url": base}])
    page = await window.new_page()
    await page.add_init_script(f"({TAPPABLE})()")
    await (await window.new_cdp_session(page)).send("Network.emulateNetworkConditions", SLOW)
    await page.goto(base, wait_until="load")
    await page.wait_for_function("() => window.tappable")
    tappable, live = await page.evaluate(
        "() => [window.tappable, performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd]"
    )
    await window.close()
    return tappable / 1000, live / 1000
