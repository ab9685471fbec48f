"""What whoever is invited reads of the round: that one is open, until when, and what they can do then."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, goes_as


@so_far
def company(made: Company) -> None:
    """Cora coordinates, Ann answers for Social care, and a round is open."""
    made.file = FOUR.read_bytes()
    ann_alone(made)


def invited(company: Company, whom: str) -> str:
    """What Hal reads, whom Cora invites as this."""
    goes_as(company, "cora", "Invite", whom)
    company.types("hal", f"/start {company.code('cora')}")
    return company.text("hal")


def test_a_member_reads_that_a_round_is_open_and_begins_at_once(company: Company) -> None:
    """With the day on which answers close; the first card after joining leads there."""
    said = invited(company, "Health")
    assert (
        "A round is open. Answers close on 7 December 2026. You can begin as soon as you have joined." in said
    )
    assert "You hear when a round opens" not in said
    company.taps("hal", "Join")
    company.types("hal", "Hal")
    company.taps("hal", "Start", "c")
    assert "1 of " in company.card("hal").head


@pytest.mark.parametrize("whom", ["A lead", "A scrutineer", "Another coordinator"])
def test_others_read_it_too(company: Company, whom: str) -> None:
    """Results come after it."""
    said = invited(company, whom)
    assert "A round is open. Answers close on 7 December 2026. Results come after that." in said


def test_of_a_round_whose_answers_have_closed(company: Company) -> None:
    """Whoever comes now hears of the next, or of its results."""
    answered(company, "ann", "3")
    goes_as(company, "cora", "Close answers", "1")
    said = invited(company, "Health")
    assert "A round is under way, and its answers have closed. You hear when a round opens." in said
    assert "its answers have closed. Results come after that." in invited(company, "A lead")


def test_without_a_round(company: Company) -> None:
    """As before, once one is cancelled."""
    goes_as(company, "cora", "Cancel the round", "1")
    said = invited(company, "Health")
    assert "under way" not in said
    assert "You hear when a round opens." in said
