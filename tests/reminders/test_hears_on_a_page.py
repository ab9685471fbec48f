"""Whoever is told at a page that they will hear of something is told how: it is closed most of the time."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from flows.presses.reminders import NOT_NOW
from tests.company import Company
from tests.steps import found, joined, opened
from tests.with_a_page import WithAPage

HERE = "You read it here: I can't reach you while this page is closed"


@pytest.fixture
def company(tmp_path: Path) -> Iterator[WithAPage]:
    """Eve is at a page, and Ann chats; both are in a team that waits for its round."""
    made = WithAPage(tmp_path)
    found(made, "Social care", "Health")
    for who in ("ann", "eve"):
        joined(made, who, "Social care")
    yield made
    made.close()


def waits(company: Company, who: str) -> str:
    """Somebody comes back while no round is open."""
    company.types(who, "/start")
    return company.text(who)


def asks(company: Company, who: str) -> str:
    """Somebody asks when it begins."""
    company.types(who, "/start", "is it open yet?")
    return company.card(who).notice


def sends(company: Company, who: str) -> str:
    """Somebody sends the return to their colleague for approval."""
    opened(company)
    company.types(who, "/start", "c", "2", "submit")
    company.taps(who, "Send for approval", "Ann" if who == "eve" else "Eve")
    return company.card(who).notice


def asks_to_lead(company: Company, who: str) -> str:
    """Somebody asks for another place, for which a coordinator has to say yes."""
    company.types("cora", "/area")
    company.taps("cora", "Invite", "A lead")
    company.types(who, f"/start {company.code('cora')}")
    company.taps(who, "Join")
    return company.text(who)


def comes_back_meanwhile(company: Company, who: str) -> str:
    """Somebody who waits for that yes looks again."""
    asks_to_lead(company, who)
    company.types(who, "/audits")
    return company.text(who)


def puts_off(company: Company, who: str) -> str:
    """Somebody is to be reminded another day."""
    opened(company)
    (start,) = company.presses_on(company.types(who, "/start"), "go")
    company.presses(who, NOT_NOW(start.split(":")[1]))
    company.taps(who, "1")
    return company.card(who).notice


WAYS = (waits, asks, sends, asks_to_lead, comes_back_meanwhile, puts_off)


@pytest.mark.parametrize("does", WAYS)
def test_at_a_page_it_is_said_how(company: WithAPage, does: Callable[[Company, str], str]) -> None:
    """When a round opens, and what becomes of what was sent."""
    assert f"{HERE}." in does(company, "eve")


@pytest.mark.parametrize("does", WAYS)
def test_in_a_chat_nothing_is_said_of_a_page(company: WithAPage, does: Callable[[Company, str], str]) -> None:
    """A chat brings what is new by itself."""
    said = does(company, "ann")
    assert "hear" in said or "remind you" in said
    assert "page" not in said


def test_where_e_mails_are_sent_the_way_to_them_is_said(company: WithAPage) -> None:
    """By the word that leads there."""
    company.terms = replace(company.terms, mails=True)
    company.restart(company.file)
    assert f"{HERE}. By e-mail I can: type my data." in waits(company, "eve")
    company.types("eve", "my data")
    company.taps("eve", "E-mail")
