"""A word or two that call a button near by are no text for others before somebody says so in more words."""

import pytest

from tests.beginnings import shared_draft
from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import goes, with_readers

ASKED = "is what a button is called"


@so_far
def company(made: Company) -> None:
    """A draft of two teams, with a scrutineer at an item."""
    shared_draft(made, SHIPPED.read_bytes())
    with_readers(made, ("sue", "A scrutineer"))
    made.types("sue", "/area")
    made.taps("sue", "Challenge an item", "1", "1")


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("remark", "Your remark on the round."),
        ("Remark on the round", "Your remark on the round."),
        ("go to remark", "Your remark on the round."),
        ("challenge", "Which part?"),
        ("thresholds", "written thresholds say which response"),
        ("journal", "draft, not yet released"),
    ],
)
def test_at_a_challenge(company: Company, said: str, there: str) -> None:
    """Nothing is kept under a role, and a yes leads where the button does."""
    company.types("sue", said)
    assert ASKED in company.text("sue")
    company.types("sue", "yes")
    assert there in company.text("sue")
    assert company.rows_of("challenge") == []


@pytest.mark.parametrize(
    "said", ["no policy", "rubbish", "training records", "I would remark on the wording"]
)
def test_what_is_no_button_is_a_note(company: Company, said: str) -> None:
    """However short."""
    company.types("sue", said)
    assert [one.note for one in company.rows_of("challenge")] == [said]


def test_at_a_remark(company: Company) -> None:
    """The whole name of a button, too."""
    company.types("sue", "/area")
    company.taps("sue", "Remark")
    company.types("sue", "Challenge an item")
    assert ASKED in company.text("sue")
    assert company.rows_of("round")[0].remark in (None, "")


@pytest.mark.parametrize("said", ["release", "all items", "who has what"])
def test_at_a_reason(company: Company, said: str) -> None:
    """What was agreed is not kept with it."""
    goes(company, "Agree ratings", "1", "c", "3")
    company.types("cora", said)
    assert ASKED in company.text("cora")
    assert company.rows_of("agreed") == []


def test_at_an_action(company: Company) -> None:
    """Nor is an action called so."""
    goes(company, "Agree ratings", "1", "c", "3")
    company.types("cora", "nobody has a copy")
    company.taps("cora", "1")
    company.types("cora", "all items")
    assert ASKED in company.text("cora")
    assert company.rows_of("action") == []
