"""What a coordinator sends and does not go is told, and listed with why."""

import pytest

from tests.company import Company
from tests.reminders.test_nudging import company
from tests.steps import answered, goes, reminded

__all__ = ["company"]


def team_of(company: Company, who: str) -> str:
    """The team that somebody is in."""
    (person,) = [row.id for row in company.rows_of("person") if row.name == who.title()]
    return str(next(row.team for row in company.rows_of("membership") if row.person == person))


NOT_SENT = "has not gone out to all it was for"


@pytest.mark.parametrize(
    ("no", "back", "why"),
    [
        ("This isn't mine", "It is mine after all", "who had said it isn't theirs"),
        ("Stop all reminders", "Start reminders again", "with reminders stopped then"),
    ],
)
def test_what_was_sent_and_is_kept_back(company: Company, no: str, back: str, why: str) -> None:
    """Whoever is in the middle of something says no, and a minute later takes that back."""
    (sheet,) = [row.id for row in company.rows_of("sheet") if row.team == team_of(company, "hal")]
    company.presses("hal", f"notnow:{sheet}")
    goes(company, "Nudge 2 teams", "Send")
    company.taps("hal", no)
    said = reminded(company.ticks())
    assert NOT_SENT not in said.get("hal", "")
    company.taps("hal", back)
    said |= reminded(company.at("2026-11-24 10:30"))
    assert NOT_SENT in said["cora"]
    company.taps("cora", "Reminders sent")
    assert f"sent by a coordinator: not sent to Hal (Health), {why}" in company.text("cora")
    assert company.ticks() == {}
    goes(company, "Nudge 2 teams")
    assert "To: Hal (Health, Terminal)." in company.text("cora")
    company.taps("cora", "Send")
    assert "has asked me to write to you" in reminded(company.at("2026-11-24 11:30"))["hal"]
    company.types("cora", "/area")
    goes(company, "Nudge 2 teams", "Reminders sent")
    assert "not sent to Hal" not in company.text("cora")


def test_nobody_hears_of_who_has_finished(company: Company) -> None:
    """They were told that whoever finishes before gets nothing."""
    company.types("hal", "/start")
    goes(company, "Nudge 2 teams", "Send")
    answered(company, "hal", "2")
    said = reminded(company.at("2026-11-24 11:30"))
    assert "cora" not in said
