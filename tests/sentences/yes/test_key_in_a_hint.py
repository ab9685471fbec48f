"""A key that is named where a text was not understood is on the card below it."""

import re

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.flows.play import buttons_of
from tests.flows.small import SMALL
from tests.so_far import so_far
from tests.steps import answered, goes, joined


@so_far
def company(made: Company) -> None:
    """Ann's team has a round; Hal has just joined."""
    made.file = SMALL.encode()
    ann_alone(made)
    joined(made, "hal", "Health")


def is_named_right(company: Company, who: str) -> None:
    """The key stands on the card, or none is named."""
    company.types(who, "blah blub")
    named = re.search(r"type its key, such as (\w+)\.", company.text(who))
    assert named, company.text(who)
    assert named[1] in {one.key for one in buttons_of(company.card(who).buttons)}, company.text(who)


@pytest.mark.parametrize("command", ["", "/start", "/area", "/help", "/privacy", "/reminders", "/mydata"])
def test_on_cards_of_a_member(company: Company, command: str) -> None:
    """Also where the card before only told something, and another comes now."""
    if command:
        company.types("hal", command)
    is_named_right(company, "hal")


def test_where_the_card_before_has_gone(company: Company) -> None:
    """Answering a team that is not one's own, a return that is in, a date that was set."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.taps("ann", "s")
    answered(company, "ann", "3")
    is_named_right(company, "ann")
    company.at("2026-11-30 09:30")
    company.types("hal", "/start")
    goes(company, "Close answers")
    is_named_right(company, "cora")
    company.taps("cora", "1")
    is_named_right(company, "cora")
    is_named_right(company, "hal")


def test_on_a_card_that_a_colleague_has_changed(company: Company) -> None:
    """The key to go on is named no more once the return is in."""
    company.types("hal", "/start")
    assert buttons_of(company.card("hal").buttons)[0].key == "c"
    joined(company, "hat", "Health")
    answered(company, "hat", "3")
    is_named_right(company, "hal")
