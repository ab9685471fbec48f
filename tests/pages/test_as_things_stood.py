"""A card that a page has gone on from stays as it was seen last, says when that was, and only leads."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.web.front import Front
from bot.web.page import Html
from bot.web.visitors import Visitor
from flows.people import PAGE
from flows.replies import Card
from flows.table import TABLE, leading
from storage.queues.shown import Entry
from tests.flows.play import text_of
from tests.steps import found, goes, joined, opened
from tests.with_a_page import EVE, WithAPage


@pytest.fixture
def company(tmp_path: Path) -> Iterator[WithAPage]:
    """Eve is at a page and Ann chats; both are in a team, whose list of tasks Eve has open."""
    made = WithAPage(tmp_path)
    found(made, "Social care", "Health")
    for who in ("ann", EVE.id):
        joined(made, who, "Social care")
    opened(made)
    made.types(EVE.id, "/start")
    yield made
    made.close()


def first_list(company: WithAPage) -> Entry:
    """The list of tasks as it stands on the page."""
    (first, *_) = (one for one in company.page().entries if "not started" in str(one.reply))
    return first


def as_html(company: WithAPage, entry: Entry) -> str:
    """What a browser gets of it."""
    page = Html(Visitor(""), company.store.framework, Front(("http://localhost",)))
    return page._entry(entry, is_newest=False)


def test_what_was_seen_last_stays(company: WithAPage) -> None:
    """A colleague's answer came in while it was open; another one, once Eve has gone on, does not."""
    company.types("ann", "/start", "c", "2")
    company.types(EVE.id, "privacy")
    card = first_list(company).reply
    assert isinstance(card, Card)
    assert "1 of 4" in str(card.buttons)
    company.types("ann", "3")
    assert first_list(company).reply == card


def test_the_day_answers_close_is_no_older_than_it_was_seen(company: WithAPage) -> None:
    """It was moved while the list was open."""
    goes(company, "Extend")
    company.types("cora", "in 3 weeks")
    company.taps("cora", "Tell them")
    company.types(EVE.id, "privacy")
    card = first_list(company).reply
    assert isinstance(card, Card)
    assert "14 December" in text_of(card)


def test_it_says_when_and_only_leads(company: WithAPage) -> None:
    """Until Eve goes on each is as any other; then what does something is no button any more."""
    did = 0
    for text in ("my data", "/reminders", "submit", "privacy"):
        before = as_html(company, company.page().entries[-1])
        assert "As of" not in before
        did += len(doing(before))
        company.types(EVE.id, text)
        past = next(one for one in reversed(company.page().entries) if "As of" in as_html(company, one))
        assert "As of 23 November 2026." in as_html(company, past)
        assert doing(as_html(company, past)) == []
    assert did


def doing(html: str) -> list[str]:
    """The verbs of the buttons there that do something."""
    verbs = re.findall(r'value="([a-z]+)[:"]', html)
    return [one for one in verbs if one in TABLE and TABLE[one].do]


def news(company: WithAPage) -> Entry:
    """The news that answers close later, on Eve's page."""
    cards = [one for one in company.page().entries if isinstance(one.reply, Card)]
    return next(one for one in cards if isinstance(one.reply, Card) and "more time" in text_of(one.reply))


def comes(company: WithAPage) -> None:
    """It comes in three days later, while Eve has something else open."""
    company.at("2026-11-26 10:00")
    goes(company, "Extend")
    company.types("cora", "a week")
    company.taps("cora", "Tell them")


def test_what_came_unasked_is_left_behind_alike(company: WithAPage) -> None:
    """It has its buttons until Eve goes on; then it says on which day it came, and only leads."""
    comes(company)
    fresh = as_html(company, news(company))
    assert "As of" not in fresh
    assert "Came on 26 November 2026." in fresh
    assert "Continue" in fresh
    company.at("2026-11-27 10:00")
    company.types(EVE.id, "privacy")
    left = news(company)
    past = as_html(company, left)
    assert "As of 26 November 2026." in past
    assert "Came on" not in past
    assert doing(past) == []
    assert "Continue" in past
    # it keeps its day, and what stands there now has none
    company.at("2026-11-28 10:00")
    company.types(EVE.id, "/reminders")
    assert news(company) == left
    newest = as_html(company, company.page().entries[-1])
    assert "As of" not in newest
    assert "Came on" not in newest


def test_a_reminder_says_when_it_came(company: WithAPage) -> None:
    """Whoever opens the page a week later sees on which day it was true."""
    company.moves_to("2026-12-02 10:00")
    while company.run(company.store.tick(["test", PAGE])):
        company.settle()
    company.moves_to("2026-12-05 10:00")
    reminder = as_html(company, company.page().entries[-1])
    assert "You get this because you answer for Social care" in reminder
    assert "Came on 2 December 2026." in reminder


def test_an_old_button_of_news_is_harmless(company: WithAPage) -> None:
    """Whoever taps it is led to how it is now."""
    comes(company)
    company.types(EVE.id, "privacy")
    left = news(company).reply
    assert isinstance(left, Card)
    before = [[*company.rows_of(table)] for table in ("nudge", "answer", "sheet")]
    presses = [one.press for row in leading(left.buttons) for one in row]
    assert presses
    for press in presses:
        company.presses(EVE.id, press)
    assert [[*company.rows_of(table)] for table in ("nudge", "answer", "sheet")] == before
    assert "1 of " in text_of(company.card(EVE.id))


def test_an_answer_leaves_the_news_above_it_behind(company: WithAPage) -> None:
    """The question that was answered folds; what came below it has its day."""
    company.types(EVE.id, "/continue")
    comes(company)
    company.types(EVE.id, "2")
    assert "As of 26 November 2026." in as_html(company, news(company))
