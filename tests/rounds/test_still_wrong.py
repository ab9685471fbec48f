"""What a team says is wrong in the draft stays until it has changed, or the team says that it is right."""

import pytest

from tests.beginnings import shared_draft
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes


@so_far
def let_in(made: Company) -> None:
    """Ann has said that an item is wrong in the draft, and is let in to correct it."""
    shared_draft(made)
    made.types("ann", "/start")
    made.taps("ann", "Check what the draft", "Something is wrong")
    made.types("ann", "Same definition should be a 1 not a 3")
    assert "1 with a correction" in goes(made)
    goes(made, "Let a team correct or finish its return", "Social care", "1")
    made.types("ann", "/start")
    made.taps("ann", "Reopen to change answers")


def _submits(company: Company) -> str:
    company.taps("ann", "u")
    said = company.text("ann")
    company.taps("ann", "1")
    return said


def test_a_return_without_the_change_leaves_it(let_in: Company) -> None:
    """It is said before, and coordinators go on reading it, until the team says that the draft is right."""
    said = _submits(let_in)
    assert "it has not changed: “Same definition should be a 1 not a 3”" in said
    assert "1 with a correction" in goes(let_in)
    assert "Same definition should be a 1 not a 3" in goes(let_in, "Release")
    let_in.types("ann", "/start")
    let_in.taps("ann", "What the draft says", "It is right")
    assert "1 right, 0 with a correction" in goes(let_in)


@pytest.mark.parametrize(("item", "stays"), [("1", False), ("2", True)])
def test_only_the_item_that_it_names_ends_it(let_in: Company, item: str, *, stays: bool) -> None:
    """Another answer that changes does not."""
    let_in.taps("ann", "1", item, "1")
    let_in.types("ann", "/start")
    let_in.taps("ann", "Check and submit")
    assert ("it has not changed" in _submits(let_in)) is stays
    assert ("1 with a correction" in goes(let_in)) is stays
