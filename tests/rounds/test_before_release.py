"""What a release says beforehand: the actions that everybody will read, and what can be compared."""

import re
from collections.abc import Iterable

from flows.reports import Edition
from tests.company import Company
from tests.corrections import report
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released, with_readers

TEAMS = (("ann", "Social care"), ("hal", "Health"), ("pam", "Police"), ("ed", "Education"))


def full_round(made: Company, who: Iterable[str], levels: str) -> None:
    """A full round is opened, these answer, and the draft is shared."""
    opened(made)
    for one in who:
        answered(made, one, levels)
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(made, *steps)


@so_far
def company(made: Company) -> None:
    """Four agencies in a released round, with a lead; then a full one that Police does not return in."""
    made.file = FOUR.read_bytes()
    found(made, *(team for _, team in TEAMS))
    for who, team in TEAMS:
        joined(made, who, team)
    with_readers(made, ("lee", "A lead"))
    opened(made)
    for who, _ in TEAMS:
        answered(made, who, "1")
    released(made)
    full_round(made, ("ann", "hal", "ed"), "2")


def test_it_says_how_much_everybody_can_compare_and_why(company: Company) -> None:
    """Who has not returned ends the comparison of what it was asked; leads have the one by agency."""
    said = goes(company, "Release")
    assert "Beside round 1 everybody will see" in said
    assert "In round 1 and not in this one: Police." in said
    assert "No return, so left out: Police." in said
    assert "Partners, who read by agency, are told how" in said
    company.taps("cora", "1")
    company.types("lee", "/area")
    company.taps("lee", "Results")
    assert "Changed, but in no picture. For partners alone, by agency: Responses " in company.text("lee")
    company.types("ann", "/area")
    assert "What changed and no picture shows" not in company.text("ann")


def test_it_lists_the_actions_that_everybody_will_read(company: Company) -> None:
    """Behind what is challenged and left open, each with whose it is and by when."""
    assert "Everybody will read" not in goes(company, "Release")
    goes(company, "Agree ratings", "1", "c", "1")
    if not company.rows_of("agreed"):
        company.types("cora", "It is so.")
    company.taps("cora", "Yes")
    company.types("cora", "Write a procedure")
    said = goes(company, "Release")
    assert "1 action was noted. Everybody will read:" in said
    (line,) = re.findall(r"1\. .*: Write a procedure\.? \((.*)\)", said)
    assert line == "The partnership, no date yet"
    assert said.index("Beside round 1") < said.index("1 action was noted")
    goes(company, "Actions", "1", "Change the owner", "Health")
    goes(company, "Actions", "1", "Change the date", "1")
    assert re.search(r"1\. .*: Write a procedure\.? \(Health, due \d+ \w+ \d{4}\)", goes(company, "Release"))


def test_what_is_low_and_has_no_action_is_asked_of_a_board(company: Company) -> None:
    """Every edition asks for what it may name; and what low and high are stands with them."""
    goes(company, "Release", "1")
    low, none = (report(company, Edition.PUBLIC, number=number) for number in (1, 2))
    assert low.undone.startswith("Low, with no action: “One definition”")
    assert any(line.startswith("Rated low (1 or less): ") for line in low.findings)
    assert none.undone == ""
    assert any(line.startswith("Rated high (2 or more): ") for line in none.findings)
