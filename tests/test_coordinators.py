"""Coordinators at a real store: who says yes to whom, and what ends with a place of theirs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.company import Company
from tests.flows.play import buttons_of
from tests.test_partnership import found


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Cora and Dan coordinate Northshire, where nobody is in Social care or Health yet."""
    made = Company(tmp_path)
    found(made, "Social care", "Health")
    asks_to_coordinate(made, "dan")
    goes(made, "cora", "People", "Yes: Dan")
    yield made
    made.close()


def goes(company: Company, who: str, *names: str) -> str:
    """Somebody goes from the area card through these buttons; what they see."""
    company.types(who, "/area")
    company.taps(who, *names)
    return company.text(who)


def asks_to_coordinate(company: Company, who: str) -> None:
    """Somebody opens a link for another coordinator, which Cora made, and waits for a yes."""
    goes(company, "cora", "Invite", "Another coordinator")
    company.joins(who, company.code("cora"), who.title())


def places(company: Company, who: str) -> list[tuple[str, bool, bool]]:
    """The role of each place that somebody has had, whether it waits, and whether it has ended."""
    names = {row.id: row.name for row in company.rows_of("person")}
    return [
        (row.role, row.pending, row.ended is not None)
        for row in company.rows_of("membership")
        if names[row.person] == who.title()
    ]


@pytest.mark.parametrize("answer", ["y1", "n1"])
@pytest.mark.parametrize("said", ["y1", "n1"])
def test_key_of_somebody_who_was_answered_means_nobody_else(company: Company, answer: str, said: str) -> None:
    """Another coordinator was first: the card says so, and the key names nobody any more, however often."""
    for who in ("ann", "bob"):
        asks_to_coordinate(company, who)
    goes(company, "cora", "People")
    goes(company, "dan", "People")
    company.types("dan", answer)
    company.types("cora", said)
    assert ("Ann is in already." if answer == "y1" else "That button") in company.text("cora")
    asks = {b.key for b in buttons_of(company.card("cora").buttons) if b.key[0] in "yn"}
    assert asks == {"y3", "n3"}
    company.types("cora", said, said)
    assert places(company, "bob") == [("coordinator", True, False)]
    company.types("cora", "y3")
    assert places(company, "bob") == [("coordinator", False, False)]


def test_who_asks_meanwhile_gets_no_key_of_the_card(company: Company) -> None:
    """Abe stands before Ann in the list, and Ann's key means neither of them then."""
    asks_to_coordinate(company, "ann")
    goes(company, "dan", "People")
    asks_to_coordinate(company, "abe")
    company.types("dan", "y9", "y1")
    assert (places(company, "abe"), places(company, "ann")) == (
        [("coordinator", True, False)],
        [("coordinator", True, False)],
    )
    company.types("dan", "y2")
    assert places(company, "abe") == [("coordinator", False, False)]
