"""The card that opens a progress round says why so little is compared, and how much a full one compares."""

import re

from tests.company import Company
from tests.correcting.test_corrected_for_everybody import TEAMS
from tests.paths import FOUR
from tests.rounds.test_partnership import company
from tests.steps import answered, found, joined, opened, released

__all__ = ["company"]


def asked(company: Company, *came: str) -> str:
    """The card that asks about a progress round after a first one, for which these returned."""
    company.file = re.sub(
        r"ask: \[.*?\]",
        "ask: [SC, H, P, E, F]",
        FOUR.read_text().replace(
            "name: Education}\n", "name: Education}\n  - {id: F, name: Youth justice}\n"
        ),
    ).encode()
    found(company, *TEAMS.values())
    for who, team in TEAMS.items():
        joined(company, who, team)
    opened(company)
    for who in came:
        answered(company, who, "3" if who == "ann" else "0")
    released(company)
    company.types("cora", "/area")
    company.taps("cora", "Open a round", "c", "p")
    company.types("cora", "in 2 weeks")
    return company.text("cora")


RULE = "For everybody an item is compared only where the same agencies rated it both times. "


def test_who_is_new_is_named_as_why(company: Company) -> None:
    """The police had not returned: whatever is asked, with what they rate nothing can be compared."""
    said = asked(company, "ann", "hal", "ed", "fay")
    assert "0 of the 6 items are compared with round 1.\n" + RULE in said
    assert "In this round and not in round 1: Police." in said
    full = "In a full round 6 items are compared with round 1, if each team rates only what it rated then."
    assert full in said


def test_a_full_round_that_compares_more_is_said(company: Company) -> None:
    """All had returned, and social care is not asked again what it rated high."""
    said = asked(company, *TEAMS)
    assert (
        "0 of the 6 items are compared with round 1. In a full round 6 items are compared with round 1.\n"
        in said
    )
    assert RULE in said
    assert "In this round and not in" not in said
    assert "if each team rates only" not in said


def test_a_full_round_that_compares_no_more_is_not(company: Company) -> None:
    """All is asked again of all who returned: that is what a full round asks."""
    said = asked(company, "hal", "pam", "ed", "fay")
    assert "0 of the 6 items are compared with round 1.\n" in said
    assert "6 of the 6 items are compared.\n" in said
    assert RULE in said
    assert "In this round and not in round 1: Social care." in said
    assert "In a full round" not in said
