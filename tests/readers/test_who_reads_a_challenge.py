"""What a card promises of a challenge or a reason is what its readers get, also where few agencies rated."""

import pytest

from flows.reports import Edition
from tests.company import Company
from tests.corrections import report
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, with_readers

TEAMS = (("ann", "Social care"), ("hal", "Health"), ("pam", "Police"), ("ed", "Education"))
ALL_HERE = "Everybody in the partnership reads it here."
FEW = "Coordinators, leads and scrutineers read it, and not everybody"
LONG = "a dip of six files showed no procedure in use, and nobody there could say where it is kept or whose"
SHOWN, HELD = ("1", "One definition"), ("2", "Written thresholds")


@so_far
def company(made: Company) -> None:
    """A draft with readers: three agencies rated one definition, two of them the thresholds."""
    made.file = FOUR.read_bytes()
    found(made, *(team for _, team in TEAMS))
    for who, team in TEAMS:
        joined(made, who, team)
    with_readers(made, ("lee", "A lead"), ("sky", "A scrutineer"))
    opened(made)
    for who, levels in (("ann", "3"), ("hal", "1"), ("ed", "2")):
        answered(made, who, levels)
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(made, *steps)


def challenged(company: Company, key: str) -> str:
    """Sky challenges an item of the first domain; what the card said before."""
    company.types("sky", "/area")
    company.taps("sky", "Challenge an item", "1", key)
    said = company.text("sky")
    company.types("sky", "1", LONG)
    return said


@pytest.mark.parametrize("item", [SHOWN, HELD])
def test_who_is_promised_a_challenge_reads_it(company: Company, item: tuple[str, str]) -> None:
    """The card that asks, the one that releases, the list and the paper for everybody say the same."""
    key, label = item
    to_all = item is SHOWN
    asked = challenged(company, key)
    assert ("Everybody reads it." in asked, FEW in asked) == (to_all, not to_all)
    said = goes(company, "Release")
    assert f"{label}. The scrutineer says: 1 (Early or patchy) – a dip of" in said
    assert ("Everybody will read:" in said) is to_all
    assert ("too few agencies rated" in said.split("a dip of")[0]) is not to_all
    assert LONG not in said, "it is cut where it is long"
    company.taps("cora", "All challenges")
    assert LONG in company.text("cora")
    assert ("Not for everybody" in company.text("cora")) is not to_all
    goes(company, "Release", "1")
    for who, reads in (("ann", to_all), ("lee", True)):
        company.types(who, "/area")
        company.taps(who, "Results", "More detail", "Challenged by the scrutineer")
        assert (LONG in company.text(who)) is reads, who
    for edition, reads in ((Edition.PUBLIC, to_all), (Edition.PARTNERS, True)):
        items = [one for domain in report(company, edition).domains for one in domain.items]
        assert any(LONG in one.challenge for one in items) is reads


@pytest.mark.parametrize("item", [SHOWN, HELD])
def test_who_is_promised_a_reason_reads_it(company: Company, item: tuple[str, str]) -> None:
    """Where agencies agree on a level, on why, and on how somebody sees it differently."""
    to_all, (_, label) = item is SHOWN, item
    goes(company, "Agree ratings", "1", "c", "i", label)
    company.taps("cora", "0")
    assert (ALL_HERE in company.text("cora"), FEW in company.text("cora")) == (
        to_all,
        not to_all,
    )
    company.types("cora", "Health said so.")
    assert (ALL_HERE in company.text("cora"), FEW in company.text("cora")) == (
        to_all,
        not to_all,
    )
    company.types("cora", "The procedure was never signed.")
    company.taps("cora", "3")
    assert (ALL_HERE in company.text("cora"), FEW in company.text("cora")) == (
        to_all,
        not to_all,
    )
    company.types("cora", "It was signed last spring.")
    goes(company, "Release", "1")
    for who, reads in (("ann", to_all), ("lee", True)):
        company.types(who, "/area")
        company.taps(who, "Results", "More detail", "About the area")
        assert ("never signed" in company.text(who), "last spring" in company.text(who)) == (reads, reads), (
            who
        )
