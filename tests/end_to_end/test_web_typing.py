"""Somebody at a keyboard, who answers by typing keys."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.end_to_end.running import Home
from tests.end_to_end.test_web import base, browser, needs_browser, partnership
from tests.end_to_end.test_web_news import log, tap
from tests.end_to_end.test_web_workbook import in_a_team
from tests.end_to_end.web_client import PUBLIC
from tests.end_to_end.web_page import Visit, plain, serving
from tests.paths import SHIPPED

__all__ = ["base", "browser"]

FOCUSED = "() => document.activeElement.id"


def types(visit: Visit, keys: str) -> str:
    """Type keys wherever one is, and wait for the next question; gives its number."""
    asked = visit.card.get_attribute("id")
    for key in keys:
        visit.page.keyboard.press(key)
    visit.page.keyboard.press("Enter")
    visit.page.locator(f"li[aria-current]:not(#{asked})").wait_for()
    return str(visit.card.get_attribute("id"))


@needs_browser
def test_one_answer_after_the_other_is_typed(browser: Browser, base: str) -> None:
    """Without going back to the field: whoever types stays in it, and a key typed at a card goes there."""
    visit = Visit(browser, base)
    visit.begin_practice()
    assert visit.page.evaluate(FOCUSED) != "text"
    seen = [types(visit, keys) for keys in ("2", "3", "1")]
    assert visit.page.evaluate(FOCUSED) == "text"
    assert visit.page.input_value("#text") == ""
    assert len(set(seen)) == 3
    visit.card.locator("h2").wait_for()
    assert "4 of" in visit.said
    assert not visit.errors


@needs_browser
@pytest.mark.wide
def test_keys_of_the_browser_are_left_to_it(browser: Browser, base: str) -> None:
    """Those with Ctrl or Alt, the space bar and those without a letter begin nothing."""
    visit = Visit(browser, base)
    visit.begin_practice()
    for key in ("Control+k", "Alt+k", " ", "Tab", "ArrowDown"):
        visit.page.keyboard.press(key)
        assert visit.page.evaluate(FOCUSED) != "text", key


@needs_browser
@pytest.mark.wide
def test_an_invitation_is_copied_whole(browser: Browser, base: str) -> None:
    """Its words, the link and the code, to be passed on by whatever one writes with."""
    cora, path = partnership(browser, base)
    cora.context.grant_permissions(["clipboard-read", "clipboard-write"])
    cora.page.locator("button.copy").last.click()
    cora.page.get_by_role("button", name="Copied").wait_for()
    copied = cora.page.evaluate("() => navigator.clipboard.readText()")
    assert path in copied
    assert "invites you to answer" in copied
    assert "Copy" not in copied


def test_a_level_is_explained_at_its_button(home: Home) -> None:
    """Where one chooses, and not in a list above it as well."""
    shipped = {"AUDIT_BOT_FRAMEWORK": str(SHIPPED)}
    with serving(home, env=shipped) as base, plain(base) as client:
        client.get("/")
        for label in ("Try it now", "Social care", "Yes", "Yes", "England", "Start"):
            tap(client, re.findall(rf'value="([\w:-]+)"><kbd>[^<]*</kbd><span>{label}', log(client)[0])[-1])
        question = log(client)[0].partition("aria-current")[2]
        meant = re.findall(r'value="rate:\w+:\w+:([0-3])">.*?<small>(.*?)</small></span>', question)
        assert [level for level, _ in meant] == list("0123")
        assert all(question.count(meaning) == 1 for _, meaning in meant)


def test_what_is_typed_is_for_the_card_that_is_seen(tmp_path: Path) -> None:
    """A tap on it may still wait, or another tab have gone on: no question that nobody saw gets an answer."""
    home = Home(tmp_path)
    with serving(home, env=PUBLIC) as base:
        ann = in_a_team(base)
        ann.say("/start")
        ann.tap("Start")

        def meanwhile(said: str) -> str:
            """Tap 2 and type this at the same card; gives the item that was tapped."""
            seen = re.findall(r'<li id="e(\d+)"[^>]*aria-current', ann.open())[-1]
            press = re.findall(r'value="(rate:\w+:\w+:2)"', ann.page)[-1]
            ann.does("/tap", press=press, card=seen)
            ann.does("/say", text=said, card=seen)
            ann.open()
            return str(press.split(":")[2])

        first = meanwhile("3")
        assert home.answers() == {first: 3}
        assert "from Mostly in place to In place" in ann.newest
        second = meanwhile("because the policy is new")
        assert home.answers() == {first: 3, second: 2}
        assert ann.newest.count("because the policy is new") == 1
        ann.say("yes")
        assert home.query("SELECT item, note FROM answer WHERE note != ''") == [
            (second, "because the policy is new")
        ]
        third = meanwhile("hm, what")
        assert home.answers() == {first: 3, second: 2, third: 2}
        # a page that was open while the records went back
        seen = re.findall(r'<li id="e(\d+)"[^>]*aria-current', ann.open())[-1]
        ann.does("/say", text="1", card=f"{int(seen) + 40}")
        assert home.answers() == {first: 3, second: 2, third: 2}
        ann.open()
        assert "Not kept, so that you can copy it: “1”" in ann.newest


@needs_browser
def test_what_is_typed_while_a_tap_waits_is_for_what_was_tapped(
    browser: Browser, home: Home, base: str
) -> None:
    """The network is gone: a tap, then the better answer, on the only question that is seen."""
    visit = Visit(browser, base)
    visit.begin_practice()
    before = home.answers()
    visit.context.set_offline(True)
    visit.card.locator(f"button[value='{visit.buttons('rate:')[2]}']").click()
    visit.page.fill("#text", "3")
    visit.page.keyboard.press("Enter")
    visit.context.set_offline(False)
    visit.page.locator("#state:not(.waiting)").wait_for()
    visit.card.get_by_text("from Mostly in place to In place").wait_for()
    assert len(home.answers()) == len(before) + 1


@needs_browser
def test_what_is_too_long_is_not_typed_again(browser: Browser, base: str) -> None:
    """A note that is too long stays in the field, to be shortened; nothing pasted is cut without a word."""
    visit = Visit(browser, base)
    visit.begin_practice()
    sentence = "We train every new worker in the first month. "
    long = (sentence * 20).strip()
    visit.say(long)
    assert "didn't understand" in visit.said
    assert visit.page.input_value("#text") == long
    visit.tap("Note")
    visit._act(lambda: visit.page.click("#say button"))
    assert "and 500 is the most" in visit.said
    assert visit.page.input_value("#text") == long
    visit.say(sentence * 5)
    assert visit.page.input_value("#text") == ""
    pasted = sentence * 100
    visit.page.focus("#text")
    visit.page.keyboard.insert_text(pasted)
    assert visit.page.input_value("#text") == pasted
    before = visit.version
    visit.page.click("#say button")
    assert "4096 characters" in visit.page.evaluate("() => document.getElementById('text').validationMessage")
    assert (visit.version, visit.page.input_value("#text")) == (before, pasted)
    assert visit.errors == []


@pytest.mark.wide
@needs_browser
def test_without_a_script_it_need_not_be_typed_again_either(browser: Browser, base: str) -> None:
    """It stands in the field of the page that says so; sent once more as it is nothing is kept twice."""
    visit = Visit(browser, base, java_script_enabled=False)
    visit.begin_practice()
    visit.tap("Note")
    long = "We wait & <b>wait</b>. " * 30
    visit.page.fill("#text", long)
    visit.page.click("#say button")
    assert "500 is the most" in visit.said
    assert visit.page.input_value("#text") == long
    visit.page.reload()
    assert visit.page.input_value("#text") == long
    visit.say("We wait.")
    assert "Your note: We wait." in visit.said
    assert visit.page.input_value("#text") == ""
    visit.say("x " * 300)
    assert "understand" in visit.said
    assert not visit.errors
