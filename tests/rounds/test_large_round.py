"""A round of 320 teams, 290 of them schools: every card can be read, and lists open on counts and filters."""

import re
from pathlib import Path

import pytest

from flows.replies import Card
from tests.counts import IS_LONG
from tests.flows.play import buttons_of, text_of
from tests.large_round import OTHERS, Many, many, plays

SCHOOLS, REST, QUARTERS = (290, 30, 3) if IS_LONG else (35, 5, 1)

LONGEST = 3_500
"""Characters of the longest card there is, the working of a domain: a channel takes 4,096."""

LIST = 1_500
"""Characters of a card from which a coordinator goes on."""

BUTTONS = 18
"""Of a card: a page of fifteen and the ways out."""

NAMES = 20
"""Schools that one line names; of the others it says how many."""

BY_AGENCY = ("teams", "invite", "invitations", "people", "hand over", "late", "owner")
"""What opens on the agencies, each with how many there are."""


@pytest.mark.wide
def test_a_round_of_schools_can_be_read(tmp_path: Path) -> None:
    """It goes all the way, from a pasted list to results, and nobody is sent what can't be read."""
    with many(tmp_path) as company:
        plays(company, SCHOOLS, REST, quarters=QUARTERS)
        assert [row.state for row in company.rows_of("round")] == ["released"]
        assert len(company.rows_of("team")) == SCHOOLS + REST
        assert list(company.costs) == ["set-up", "chasing", "draft", "release"]
        assert {row.state for row in company.rows_of("inbox")} == {"done"}
    assert len(company.cards) > SCHOOLS
    for stage, card in company.cards:
        can_be_read(card, stage)
    for name, card in company.opened.items():
        assert len(text_of(card)) <= LIST, name
    opens_on_counts(company)


def can_be_read(card: Card, stage: str) -> None:
    """See how long a card is, how many buttons it has, and how many it names in a line."""
    text, shown = text_of(card), labels(card)
    assert len(text) <= LONGEST, (stage, text)
    assert len(shown) <= BUTTONS, (stage, shown)
    assert all(len(named_in(line)) <= NAMES for line in text.splitlines()), (stage, text)


def opens_on_counts(company: Many) -> None:
    """See that no school stands among the first buttons of a list: it is behind one that says how many."""
    for name in BY_AGENCY:
        shown = labels(company.opened[name])
        found = {label.partition(" · ")[0] for label in shown if re.search(r" · \d+$", label)}
        assert {"Education"} < found <= {"Education", *OTHERS}, (name, shown)
        assert not any(map(named_in, shown)), (name, shown)
    shown = labels(company.opened["who has what"])
    assert f"All teams ({SCHOOLS + REST})" in shown
    assert sum(bool(re.search(r" \(\d+\)$", label)) for label in shown) == 5
    assert "Only one team" in labels(company.opened["journal"])


def labels(card: Card) -> list[str]:
    """What its buttons say."""
    return [button.label for button in buttons_of(card.buttons)]


def named_in(text: str) -> list[str]:
    """The schools that this names."""
    return re.findall(r"St \d+ School", text)
