"""Words around what somebody means, that our own text has already, are not kept; at a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.asking.backings import place_in
from flows.asking.names import called_in
from flows.wording import Words
from tests.company import Company

WORDS = Words("en")


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """Nobody is there yet."""
    made = Company(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Its called the Westmarch Partnership", "the Westmarch Partnership"),
        ("It's called Westmarch", "Westmarch"),
        ("our name is Westmarch SCP", "Westmarch SCP"),
        ("We're known as Westmarch", "Westmarch"),
        ("The name of our team is Call It Out", "Call It Out"),
        ("Call It Out", "Call It Out"),
        ("It's Time", "It's Time"),
        ("It's Not OK Northshire", "It's Not OK Northshire"),
        ("It Is Possible", "It Is Possible"),
        ("Name It", "Name It"),
        ("The Partnership Is Us", "The Partnership Is Us"),
        ("Westmarch", "Westmarch"),
        ("We Are With You", "We Are With You"),
        ("Its", "Its"),
    ],
)
def test_a_lead_in_is_no_part_of_a_name(said: str, name: str) -> None:
    """What somebody says that something is called, without the words before it."""
    assert called_in(said, WORDS) == name


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("its in the MASH shared drive", "the MASH shared drive"),
        ("Kept in the policy folder", "the policy folder"),
        ("SharePoint, policies", "SharePoint, policies"),
        ("They're stored in SharePoint", "SharePoint"),
        ("It's kept in house", "house"),
        ("In the red folder", "the red folder"),
        ("In house", "In house"),
        ("In Phase", "In Phase"),
        ("Stored procedures folder", "Stored procedures folder"),
        ("Kept by HR", "Kept by HR"),
        ("Saved searches, SharePoint", "Saved searches, SharePoint"),
        ("That's Us folder", "That's Us folder"),
        ("In the", "In the"),
        ("It's", "It's"),
    ],
)
def test_where_evidence_is_kept_is_said_once(said: str, kept: str) -> None:
    """Our text says "kept in" before it."""
    assert place_in(said, WORDS) == kept


def test_a_partnership_has_the_name_that_was_meant(company: Company) -> None:
    """From the sentence that was typed."""
    company.terms = company.trusting
    company.restart(company.file)
    company.types("cora", "/start")
    company.taps("cora", "3", "England")
    company.types("cora", "Its called the Westmarch Partnership")
    assert "the Westmarch Partnership" in [row.name for row in company.rows_of("area")]
