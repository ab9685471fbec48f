"""Whom a coordinator reads that an opening is told to, counted by hand, and who is told then."""

from pathlib import Path

import pytest

from tests.company import Company
from tests.partnership.test_coordinators import changed
from tests.so_far import so_far
from tests.steps import found, goes, joined, released, reminded


@so_far
def company(made: Company) -> None:
    """Ann; Hal, in two teams; May, whom nothing reaches; Dan and Lee beside the teams; an empty team."""
    found(made, "Social care", "Health", "Voluntary")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Social care")
    joined(made, "hal", "Health")
    joined(made, "may", "Health")
    for who, role in (("dan", "Another coordinator"), ("lee", "A lead")):
        goes(made, "Invite", role)
        made.joins(who, made.code("cora"), who.title())
        goes(made, "People", f"Yes: {who.title()}")
    (may,) = [row.id for row in made.rows_of("person") if row.name == "May"]
    changed(made, "DELETE FROM address WHERE person = ?", may)
    made.at("2026-11-24 09:45")  # who has joined is told


def asked(company: Company) -> str:
    """What the coordinator reads before the round is open."""
    goes(company, "Open a round")
    if company.presses_on(company.card("cora"), "opening"):
        company.taps("cora", "c")
    company.types("cora", "in 2 weeks")
    return company.text("cora")


def test_by_day(company: Company) -> None:
    """Who gets the news is counted, once; whoever opens the round is not, nor who has no channel."""
    said = asked(company)
    assert "I write to 4 people then. 1 person can't be reached." in said
    company.taps("cora", "Open the round")
    assert set(company.said) == {"cora", "ann", "hal", "dan", "lee"}
    assert "I have written to 4 people. 1 person can't be reached." in company.text("cora")
    assert "Voluntary" in company.text("cora")


def test_at_night(company: Company) -> None:
    """Teams are told by a reminder, also who has stopped those: it is news, and counted as by day."""
    changed(company, "UPDATE person SET reminders = 0 WHERE name = ?", "Hal")
    company.at("2026-11-24 21:00")
    said = asked(company)
    assert "I write to 4 people, on Wednesday 25 November 2026 at 09:30." in said
    assert "1 person can't be reached." in said
    company.taps("cora", "Open the round")
    assert "I write to 4 people, on Wednesday 25 November 2026 at 09:30. 1 person" in company.text("cora")
    assert set(reminded(company.at("2026-11-25 09:30"))) == {"ann", "hal", "dan", "lee"}


def test_nobody_has_joined(tmp_path: Path) -> None:
    """The lead hears all the same, and is counted."""
    made = Company(tmp_path)
    found(made, "Social care")
    assert "Nobody has joined a team yet, so nobody is written to." in asked(made)
    goes(made, "Invite", "A lead")
    made.joins("lee", made.code("cora"), "Lee")
    goes(made, "People", "Yes: Lee")
    assert "Nobody has joined a team yet. I write to 1 person then." in asked(made)
    made.taps("cora", "Open the round")
    assert "Nobody has joined a team yet. I have written to 1 person." in made.text("cora")
    assert set(made.said) == {"cora", "lee"}
    made.close()


def test_before_a_further_round(company: Company) -> None:
    """Teams that are there, people once each, who can't be reached, and the team nobody is in."""
    asked(company)
    company.taps("cora", "Open the round")
    released(company)
    goes(company, "Open a round")
    said = company.text("cora")
    assert "3 teams take part. 6 people have a place in all." in said
    assert "1 person can't be reached." in said
    assert "Voluntary" in said


@pytest.mark.parametrize(
    "said", ["open it monday", "start on monday", "can we open next monday", "begin friday"]
)
def test_a_day_to_open_on_is_no_day_to_close_on(company: Company, said: str) -> None:
    """Not in place of one that was chosen either; nothing opens by it."""
    goes(company, "Open a round")
    company.types("cora", said)
    assert "A round opens when you say so" in company.text("cora")
    assert "When do answers close?" in company.text("cora")
    asked(company)
    company.types("cora", said)
    assert "A round opens when you say so" in company.text("cora")
    assert "Answers close on Tuesday 8 December 2026. Open the round?" in company.text("cora")
    assert not company.rows_of("round")


@pytest.mark.parametrize("said", ["open until 18 december", "start of january", "open for 4 weeks"])
def test_a_day_to_close_on_may_be_said_with_opening(company: Company, said: str) -> None:
    """Or with the beginning of a month."""
    asked(company)
    company.types("cora", said)
    assert "Open the round?" in company.text("cora")
