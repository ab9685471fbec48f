"""“Not now, next week” typed beside a reminder asks about the day that is meant, and keeps nothing."""

import pytest

from tests.company import Company
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened

NOT_STARTED = "2026-11-26 09:30"
"""A Thursday: the first reminder of a round that closes on 7 December."""


@so_far
def company(made: Company) -> None:
    """Two teams, and a round that nobody has begun."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    opened(made)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("remind me friday", "Friday 27 November 2026"),
        ("can you remind me on Friday instead?", "Friday 27 November 2026"),
        ("not now, next week", "Thursday 3 December 2026"),
        ("tomorrow please", "Friday 27 November 2026"),
        ("Tomorrow would be better", "Friday 27 November 2026"),
        ("busy today, tomorrow", "Friday 27 November 2026"),
        ("I'm off until Monday", "Monday 30 November 2026"),
        ("sorry, in court all day today. maybe tuesday", "Tuesday 1 December 2026"),
        ("wednesday", "Wednesday 2 December 2026"),
        ("ask me again on 1 December", "Tuesday 1 December 2026"),
        ("in two days", "Monday 30 November 2026"),
    ],
)
def test_day_beside_a_reminder_is_asked_about(company: Company, typed: str, day: str) -> None:
    """The yes keeps it, as the buttons do."""
    company.at(NOT_STARTED)
    before = [*company.rows_of("nudge")]
    company.types("ann", typed)
    assert f"Remind you on {day}?" in company.text("ann")
    assert [*company.rows_of("nudge")] == before
    company.taps("ann", "1")
    assert f"I'll remind you on {day}, and not before." in company.text("ann")


@pytest.mark.parametrize(
    "typed", ["cant today", "can't today", "not this week", "too busy right now", "another day"]
)
def test_no_day_is_asked_for_one(company: Company, typed: str) -> None:
    """Today is not the day that is meant."""
    company.at(NOT_STARTED)
    company.types("ann", typed)
    assert "When shall I remind you?" in company.text("ann")
    company.types("ann", "not now, next week")
    assert "Remind you on Thursday 3 December 2026?" in company.text("ann")


@pytest.mark.parametrize(
    "typed",
    [
        "ok thanks",
        "yes",
        "3",
        "he was hurt on friday",
        "can we extend to friday",
        "police come on monday",
    ],
)
def test_what_asks_for_no_other_day_is_none(company: Company, typed: str) -> None:
    """It means what it means without a reminder."""
    company.at(NOT_STARTED)
    company.types("ann", typed)
    assert "emind you" not in company.text("ann")


def test_whoever_answers_may_ask_to_be_reminded(company: Company) -> None:
    """No reminder need have come: at a question too, which nothing answers."""
    company.types("ann", "/start")
    company.types("ann", "remind me friday")
    assert "Remind you on Friday 27 November 2026?" in company.text("ann")
    company.types("ann", "/continue", "remind me on monday please")
    assert "Remind you on Monday 30 November 2026?" in company.text("ann")
    assert not company.rows_of("answer")


@pytest.mark.parametrize("typed", ["reminder", "send it again", "try again please"])
def test_what_may_ask_for_anything_asks_for_no_day(company: Company, typed: str) -> None:
    """Beside a question “reminder” leads to what is set, as it did."""
    company.types("ann", "/continue", typed)
    assert "When shall I remind you?" not in company.text("ann")
    assert (typed == "reminder") is ("Reminders are on." in company.text("ann"))
    company.types("ann", "/continue", "send it again on friday")
    assert "Remind you on Friday 27 November 2026?" in company.text("ann")


def test_note_is_no_day(company: Company) -> None:
    """Where one is awaited only what asks to be reminded is that."""
    company.types("ann", "/continue")
    company.taps("ann", "Note")
    company.at(NOT_STARTED)
    company.types("ann", "Next week")
    assert "emind you" not in company.text("ann")


def test_area_is_reminded_another_day_too(company: Company) -> None:
    """Of the next audit, whose reminder has the same button."""
    for who in ("ann", "hal"):
        company.types(who, "/start")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Release", "1")
    company.at("2027-11-23 09:30")
    company.types("cora", "not now, next week")
    assert "Remind you on Tuesday 30 November 2027?" in company.text("cora")
