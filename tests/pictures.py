"""The pictures of the page, the star and what changed in docs/pictures, anew: `python -m tests.pictures`."""

import tempfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from types import MappingProxyType

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from bot.report.making import made
from flows.replies import Look, Picture, Star
from tests.company import Company
from tests.end_to_end.running import Home
from tests.end_to_end.web_page import Visit, browser_of, serving
from tests.paths import ROOT, SHIPPED
from tests.steps import answered, found, joined, opened, released

FOLDER = ROOT / "docs" / "pictures"

TEAMS = MappingProxyType(
    {
        "ann": ("Social care", "2113201", "2223211"),
        "hal": ("Health", "1202113", "2212123"),
        "eve": ("Education", "3112012", "3122122"),
        "pat": ("Police", "2011212", "2021222"),
        "jo": ("Youth justice", "1130121", "1130221"),
    }
)
"""Who answers for whom, and the levels they tap in turn in the first round and in the second."""

SHARP = 1.5
"""Pixels of a picture to one of the page."""


def twice(folder: Path) -> Company:
    """A partnership that has released its second round."""
    company = Company(folder)
    company.file = SHIPPED.read_bytes()
    found(company, *(team for team, *_ in TEAMS.values()))
    for who, (team, *_) in TEAMS.items():
        joined(company, who, team)
    for number in (1, 2):
        opened(company)
        for who, said in TEAMS.items():
            answered(company, who, said[number])
        released(company)
        company.at("2027-05-24 09:00")
    return company


def stars(folder: Path) -> Iterator[Star]:
    """The pictures that everybody gets of a partnership's second round."""
    company = twice(folder)
    company.types("cora", "/area")
    company.taps("cora", "Results")
    for reply in company.said["cora"]:
        if isinstance(reply, Picture):
            yield reply.star
    company.close()


def begin(visit: Visit) -> None:
    """Go to the first question of a practice audit."""
    for label in ("Try it now", "Social care", "Yes", "Yes", "England", "Start"):
        visit.tap(label)


def pages(browser: Browser, base: str) -> Iterator[tuple[str, bytes]]:
    """What somebody sees who looks at the example, and then tries it."""
    sharp = Visit(browser, base, device_scale_factor=SHARP)
    yield "page-start", sharp.page.screenshot()
    sharp.tap("example")
    sharp.tap("Start")
    sharp.tap("Results")
    image = sharp.page.locator("figure img")
    image.scroll_into_view_if_needed()
    image.evaluate("one => one.decode()")
    sharp.page.mouse.move(0, 0)
    image.evaluate("one => scrollTo(0, one.closest('li').offsetTop - 90)")
    yield "page-result", sharp.page.screenshot()
    other = Visit(browser, base, device_scale_factor=SHARP)
    begin(other)
    other.page.mouse.move(0, 0)
    yield "page", other.page.screenshot()
    for level in (2, 1, 3):
        other.press(other.buttons("rate:")[level])
    other.page.emulate_media(color_scheme="dark")
    other.page.mouse.move(0, 0)
    yield "page-dark", other.page.screenshot()
    other.page.emulate_media(color_scheme="light")
    other.context.set_offline(True)
    other.card.locator("button[value^='rate:']").nth(2).click()
    other.page.locator("#state.waiting").wait_for()
    yield "page-offline", other.page.screenshot()
    other.context.set_offline(False)
    other.page.locator("#state:not(.waiting)").wait_for()
    desk = Visit(browser, base)
    desk.page.set_viewport_size({"width": 1280, "height": 800})
    begin(desk)
    for level in (2, 1):
        desk.press(desk.buttons("rate:")[level])
    desk.page.mouse.move(0, 0)
    yield "page-desk", desk.page.screenshot()


def write(name: str, png: bytes) -> None:
    """Write a picture with few colours, which make it small."""
    image = Image.open(BytesIO(png)).convert("RGB").quantize(128)
    image.save(FOLDER / f"{name}.png", optimize=True)


def main() -> None:
    """Make all of them."""
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        browser = browser_of(playwright)
        with serving(Home(Path(name), SHIPPED), example=True) as base:
            for of, png in pages(browser, base):
                write(of, png)
        browser.close()
    with tempfile.TemporaryDirectory() as name:
        for star in stars(Path(name)):
            write("change" if star.look is Look.CHANGE else "star", made(star))


if __name__ == "__main__":
    main()
