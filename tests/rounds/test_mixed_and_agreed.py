"""How many items are mixed: what of them is still to agree in a draft, what was agreed after the release."""

import re

import pytest

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.flows.small import SMALL
from tests.so_far import so_far
from tests.steps import answered, goes


@so_far
def company(made: Company) -> None:
    """Two agencies differ on every item that both are asked, and the draft is shared."""
    made.file = SMALL.replace("about: own", "about: area").encode()
    ann_and_hal(made)
    answered(made, "ann", "0")
    answered(made, "hal", "3")
    goes(made, "Close answers", "1")
    goes(made, "Share the draft", "1")


def agreed(company: Company) -> None:
    """The next item of the agenda is agreed."""
    goes(company, "Agree ratings", "c", "1")
    company.types("cora", "That is how it is done.")


def test_what_is_still_to_agree_is_counted_then_what_was(company: Company) -> None:
    """The line of the mixed items says how far the talk is, and after the release that it is over."""
    (n,) = re.findall(
        r"(\d+) items are so mixed that they are worth talking about\.", goes(company, "Results")
    )
    agreed(company)
    left = int(n) - 1
    said = f"{n} items are so mixed that they are worth talking about, {left} of them still to agree."
    assert said in goes(company, "Results")
    goes(company, "Release", "1")
    over = f"{n} items were so mixed that they were worth talking about. Agreed: 1 of these."
    assert over in goes(company, "Results")


def test_all_agreed_is_no_talk_any_more(company: Company) -> None:
    """Also before the release; and a release without any agreement is past all the same."""
    goes(company, "Results")
    (n,) = re.findall(r"(\d+) items are so mixed", company.text("cora"))
    for _ in range(int(n)):
        agreed(company)
    assert f"worth talking about. Agreed: {n} of these." in goes(company, "Results")


def test_nothing_agreed_is_past_after_a_release(company: Company) -> None:
    """There is nothing left to agree then."""
    goes(company, "Release", "1")
    assert "were so mixed that they were worth talking about." in goes(company, "Results")


@pytest.mark.parametrize(
    "typed", ["2 because the new panel looks at it quarterly", "It is 2 as the new panel looks at it"]
)
def test_a_reason_that_came_with_the_level_is_said_to_be_kept(company: Company, typed: str) -> None:
    """Whoever typed both at once isn't left to wonder; a level without a reason has no such line."""
    goes(company, "Agree ratings", "c")
    company.types("cora", typed)
    for _ in range(2):
        if company.rows_of("agreed"):
            break
        company.types("cora", "yes")
    (row,) = company.rows_of("agreed")
    assert "new panel looks at it" in row.reason
    assert f"Why, as kept: {row.reason}" in company.heard("cora")
