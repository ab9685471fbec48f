"""A long list of teams that is pasted on the page, in one go."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from bot.web.typed import LONGEST_TEXT, cut
from tests.end_to_end.running import Home
from tests.end_to_end.test_web import browser, needs_browser, partnership
from tests.end_to_end.web_client import PUBLIC, Client
from tests.end_to_end.web_page import serving

__all__ = ["browser"]

ROWS = [f"Clinic number {number}, Health, community, office{number}@clinic.example" for number in range(300)]
LIST = "\n".join(ROWS)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """One folder for all."""
    return Home(tmp_path_factory.mktemp("lists"))


@pytest.fixture(scope="module")
def cora(home: Home) -> Iterator[Client]:
    """Who runs Northshire, on a page of her own."""
    with serving(home, env=PUBLIC) as base:
        made = Client(base)
        made.founds("Northshire")
        yield made


def test_three_hundred_rows_are_taken_in_one_go(home: Home, cora: Client) -> None:
    """Where the list is asked for, with or without a script: each row once, in its order."""
    cora.say("/area")
    cora.tap("Teams")
    cora.tap("Paste a list of teams")
    assert len(LIST) > 4 * LONGEST_TEXT
    cora.say(LIST)
    assert "I read 300 new teams: Health 300." in cora.newest
    assert "came in two messages" not in cora.newest
    cora.tap("Add these 300 teams")
    assert home.query("SELECT count(*) FROM team WHERE name LIKE 'Clinic number %'") == [(300,)]


@pytest.mark.parametrize("text", ["x" * 4_097, LIST, f"{LIST}\n" * 4])
def test_what_is_too_long_elsewhere_is_told(cora: Client, text: str) -> None:
    """It is not heard, and what the page says has the way for a list."""
    cora.say("/area")
    before = cora.open()
    answer = cora.post("/say", text=text)
    assert answer.status_code == 413
    assert "4096 characters at most" in answer.text
    assert "where I ask for one, or as a file" in answer.text
    assert cora.open().count("<li") == before.count("<li")


def test_a_list_longer_than_any_is_told(cora: Client) -> None:
    """Also where one is asked for."""
    cora.tap("Teams")
    cora.tap("Paste a list of teams")
    assert cora.post("/say", text=f"{LIST}\n" * 4).status_code == 413


@pytest.mark.parametrize("text", [LIST, "x" * 9_000, f"{'y' * 5_000}\n{LIST}", "a\n" * 5_000])
def test_a_list_is_cut_at_the_ends_of_its_rows(text: str) -> None:
    """Nothing of it is lost; a row that is no row of a list may be cut anywhere."""
    parts = cut(text)
    assert "".join(parts) == text
    assert all(0 < len(part) <= LONGEST_TEXT for part in parts)
    assert all(part.endswith("\n") for part in parts[:-1] if len(part) < LONGEST_TEXT)


@pytest.mark.wide
@needs_browser
def test_a_long_list_is_pasted_in_a_browser(browser: Browser, tmp_path: Path) -> None:
    """It is sent where it is asked for; elsewhere it stays in the field, and why is said."""
    with serving(Home(tmp_path)) as base:
        visit, _ = partnership(browser, base)
        before = visit.version
        visit.page.focus("#text")
        visit.page.keyboard.insert_text(LIST)
        visit.page.click("#say button")
        visit.page.wait_for_function("() => document.getElementById('text').validationMessage")
        said = visit.page.evaluate("() => document.getElementById('text').validationMessage")
        assert "or as a file" in said
        assert (visit.version, visit.page.input_value("#text")) == (before, LIST)
        visit.page.fill("#text", "/area")
        visit.page.keyboard.press("Enter")
        for label in ("Teams", "Paste a list of teams"):
            visit.page.locator("li[aria-current] button", has_text=label).wait_for()
            visit.tap(label)
        visit.say(LIST)
        assert "I read 300 new teams: Health 300." in visit.said
        assert visit.page.input_value("#text") == ""
