"""What coordinators read of the next reminders is what goes out: to how many, and whether they can finish."""

import re
from collections.abc import Callable
from datetime import datetime

import pytest

from tests.beginnings import with_every_role
from tests.company import Company
from tests.reminders.test_who_has_heard import begins
from tests.so_far import so_far
from tests.steps import answered, goes, opened, released, reminded


@so_far
def company(made: Company) -> None:
    """Cora and Dan coordinate; Ann and Hal are in teams; there are a lead and a scrutineer."""
    with_every_role(made)


def log(company: Company) -> str:
    """What Cora reads of the newest round's reminders."""
    newest = max(company.rows_of("round"), key=lambda one: one.number)
    company.presses("cora", f"nudgelog:{newest.id}")
    return company.text("cora")


def comes_true(company: Company, end: str) -> None:
    """On the day that the log names as many people are written to as it says; nobody before."""
    found = re.search(r"Next on (\w+ \d+ \w+ \d+): (\d+) (?:person|people)(.*)$", log(company), re.MULTILINE)
    assert found, log(company)
    assert found[3] == end
    day = datetime.strptime(found[1], "%A %d %B %Y")  # noqa: DTZ007 – a day alone
    assert len(reminded(company.at(f"{day:%Y-%m-%d} 09:30"))) == int(found[2])


def has_begun(company: Company) -> None:
    """Hal need not hear that he has not started."""
    begins(company, "hal", "Health")


def puts_off(company: Company) -> None:
    """Hal wants to hear after the next reminder, and not before."""
    company.at("2026-11-27 09:30")
    company.taps("hal", "Not now")
    company.types("hal", "3 December")
    company.taps("hal", "1")


def is_not_theirs(company: Company) -> None:
    """Hal hears nothing more."""
    company.at("2026-11-27 09:30")
    company.taps("hal", "Not now", "This isn't mine")


def wants_none(company: Company) -> None:
    """Hal has stopped all reminders."""
    company.presses("hal", "hush:stop")


def have_had_three(company: Company) -> None:
    """Ann and Hal get no more that count; coordinators hear on the day before the end, and after it."""
    for day in ("2026-11-27", "2026-12-01", "2026-12-04", "2026-12-07"):
        company.at(f"{day} 09:30")


@pytest.mark.parametrize("what", [has_begun, puts_off, is_not_theirs, wants_none])
def test_whoever_would_hear_nothing_is_not_counted(company: Company, what: Callable[[Company], None]) -> None:
    """Ann alone is reminded, as the clock decides."""
    opened(company)
    what(company)
    assert ": 1 person, unless they finish before." in log(company)
    comes_true(company, ", unless they finish before.")


def test_three_are_the_most(company: Company) -> None:
    """The last day is no day of theirs; that answers should be closed is for coordinators, not for them."""
    opened(company)
    have_had_three(company)
    assert "Next on Wednesday 9 December 2026: 2 people.\n" in f"{log(company)}\n"
    comes_true(company, ".")


def test_a_team_that_is_asked_nothing_is_not_counted(company: Company) -> None:
    """In a progress round nothing waits for it."""
    opened(company)
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    released(company)
    company.at("2027-06-01 10:00")
    opened(company, "p")
    assert ": 1 person, unless they finish before." in log(company)
    comes_true(company, ", unless they finish before.")


def test_help_asked_of_leads_at_night_is_among_what_comes(company: Company) -> None:
    """It is a reminder of the round, though of one team; whoever gets it can't finish."""
    opened(company)
    company.at("2026-11-24 21:00")
    goes(company, "Nudge", "One team", "Health", "Ask the leads", "Send")
    comes_true(company, ".")


def test_nobody_finishes_a_round_that_is_to_be_repeated(company: Company) -> None:
    """What was sent when it was opened and released were no reminders."""
    opened(company)
    for who in ("ann", "hal"):
        answered(company, who, "2")
    released(company)
    said = log(company)
    assert "No reminder has gone out in this round yet." in said
    assert "Nothing has gone out" not in said
    comes_true(company, ".")
