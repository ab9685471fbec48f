"""Who will see ratings is said to each person before their own first answer, whatever way they came."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.presses.answering import STILL_OPEN
from flows.replies import Card
from tests.company import Company
from tests.flows.play import buttons_of, text_of
from tests.steps import found, joined, opened, released

AGAIN = "Who sees this?"
SEEN = "After closing, coordinators see your team's ratings"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Two teams, the first with two people, and a round that is open."""
    made = Company(tmp_path)
    found(made, "Social care", "Health")
    for who, team in (("ann", "Social care"), ("amy", "Social care"), ("hal", "Health")):
        joined(made, who, team)
    opened(made)
    yield made
    made.close()


def test_from_the_list_of_domains(company: Company) -> None:
    """The list says it, and its first question not once more."""
    company.types("ann", "/start")
    assert SEEN in company.text("ann")
    company.taps("ann", "c")
    assert SEEN not in company.text("ann")
    answer(company, "ann")
    assert SEEN not in company.text("ann")


@pytest.mark.parametrize("typed", ["continue", "/continue"])
def test_by_typing_that_one_goes_on(company: Company, typed: str) -> None:
    """Nothing else was looked at before."""
    company.types("ann", typed)
    said_once(company, "ann")


def test_from_a_reminder(company: Company) -> None:
    """Its Start leads to the first question."""
    said = company.at("2026-12-01 09:30")
    cards = [one for one in said["ann"] if isinstance(one, Card)]
    (go,) = [b.press for card in cards for b in buttons_of(card.buttons) if b.press.startswith("go:")]
    company.presses("ann", go)
    said_once(company, "ann")


def test_from_the_news_that_answers_close_later(company: Company) -> None:
    """Its Continue leads to the first question of who has answered nothing."""
    company.types("cora", "/area")
    company.taps("cora", "Extend", "1", "1")
    cards = [one for one in company.said["hal"] if isinstance(one, Card)]
    (go,) = [b.press for card in cards for b in buttons_of(card.buttons) if b.press.startswith("go:")]
    company.presses("hal", go)
    said_once(company, "hal")


def test_where_a_colleague_answered_first(company: Company) -> None:
    """The list says it to whoever has answered nothing themselves, and so does a question off it."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    answer(company, "ann")
    company.types("amy", "/start")
    assert SEEN in company.text("amy")
    company.types("ann", "/start")
    assert SEEN not in company.text("ann")


def test_from_what_is_still_open(company: Company) -> None:
    """A colleague's check leads to a question, too."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    answer(company, "ann")
    sheet = company.presses_on(company.card("ann"), "rate")[0].split(":")[1]
    company.presses("amy", STILL_OPEN(sheet))
    assert SEEN not in company.text("amy")
    company.taps("amy", "1")
    said_once(company, "amy")


def test_a_question_left_is_no_answer(company: Company) -> None:
    """What was skipped is not told again on the next question, nor after a stop in between."""
    company.types("ann", "continue")
    assert SEEN in company.text("ann")
    company.taps("ann", "k")
    assert SEEN not in company.text("ann")
    company.taps("ann", "s", "c")
    assert SEEN not in company.text("ann")


def test_after_an_aside_a_button_leads_to_it(company: Company) -> None:
    """Whoever has been told finds it again; a colleague, and the same person in the next round, are told."""
    company.types("ann", "/start")
    for aside in ("help", "privacy", "who are you"):
        company.types("ann", aside, "/start")
        assert SEEN not in company.text("ann")
        assert AGAIN in str(company.card("ann").buttons)
    company.types("ann", "privacy")
    assert "coordinators see your team's ratings and notes" in company.text("ann")
    company.types("amy", "/start")
    assert SEEN in company.text("amy")
    company.types("ann", "continue")
    answer(company, "ann")
    company.types("ann", "/start")
    assert AGAIN not in str(company.card("ann").buttons)
    released(company)
    opened(company)
    company.types("ann", "/start")
    assert SEEN in company.text("ann")


def answer(company: Company, who: str) -> None:
    """Give the lowest level."""
    company.presses(who, company.presses_on(company.card(who), "rate")[0])


def said_once(company: Company, who: str) -> None:
    """A question says it, and what follows the answer does not."""
    card = company.card(who)
    assert company.presses_on(card, "rate"), text_of(card)
    assert text_of(card).count(SEEN) == 1
    answer(company, who)
    assert SEEN not in company.text(who)
