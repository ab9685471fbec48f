"""Words around what somebody means, that our own text has already, are not kept; at a real store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.asking.backings import place_in
from flows.asking.names import called_in
from flows.wording import Words
from tests.company import Company
from tests.corrections import agreed, begun, put_right
from tests.paths import FOUR
from tests.steps import answered, found, joined, opened, released

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
        ("IT is the owner", "IT is the owner"),
        ("ITS shared drive", "ITS shared drive"),
        ("It's ITS shared drive", "It's ITS shared drive"),
        ("IT's folder", "IT's folder"),
        ("Kept IN the MASH folder", "Kept IN the MASH folder"),
        ("It's", "It's"),
        ("KEPT IN THE BLUE CABINET", "THE BLUE CABINET"),
        ("THEY ARE STORED IN SHAREPOINT", "SHAREPOINT"),
        ("ITS LIBRARY", "ITS LIBRARY"),
        ("IN THE HR files", "IN THE HR files"),
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


def test_a_reason_has_no_because_of_its_own(company: Company) -> None:
    """Our text has it already; where it is agreed on and where that is corrected. Its lines stay."""
    company.file = FOUR.read_bytes()
    found(company, "Social care", "Health", "Police")
    for who, team in (("ann", "Social care"), ("hal", "Health"), ("pam", "Police")):
        joined(company, who, team)
    opened(company)
    for who, level in (("ann", "3"), ("hal", "1"), ("pam", "2")):
        answered(company, who, level)
    released(company)
    begun(company)
    for typed, kept in (
        ("Because nobody had\nshown anything.", "nobody had\nshown anything."),
        ("It's because nobody had shown anything.", "nobody had shown anything."),
        ("Nobody had\nshown anything.", "Nobody had\nshown anything."),
    ):
        agreed(company, "0", typed)
        assert f"Because: {kept}" in company.text("cora")
    company.types("cora", "correct")
    company.taps("cora", "An agreed rating or its reason", "1", "1", "0")
    for typed in ("Because", "because 2", "Because: Mostly in place"):
        company.types("cora", typed)
        assert "Kept for the corrected round." not in company.text("cora")
    company.types("cora", "/area")
    put_right(company)
    company.types("cora", "/area")
    company.taps("cora", "Results", "Old and new")
    assert "Because: Nobody had\nshown anything." in company.text("cora")
