"""Coordinators hear once that all have submitted, and that answers can be closed."""

from tests.company import Company
from tests.flows.small import SMALL
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, reminded

ALL_IN = "Every team has submitted"


@so_far
def company(made: Company) -> None:
    """Two teams with somebody in each, and a round open for two weeks."""
    made.file = SMALL.replace("about: own", "about: area", 4).encode()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    opened(made)
    made.at("2026-11-24 09:30")  # who has joined is told


def test_all_have_submitted(company: Company) -> None:
    """Once, with the way to close answers."""
    answered(company, "ann", "2")
    assert company.at("2026-11-24 10:00") == {}
    answered(company, "hal", "2")
    said = reminded(company.at("2026-11-24 10:30"))
    assert set(said) == {"cora"}
    assert ALL_IN in said["cora"]
    assert "Answers close on Monday 7 December 2026 (13 days)" in said["cora"]
    assert company.ticks() == {}
    company.types("hal", "/start")
    company.taps("hal", "Reopen", "Submit", "1")
    assert company.at("2026-11-24 11:30") == {}
    (round_,) = company.rows_of("round")
    company.presses("cora", f"close:{round_.id}")
    company.taps("cora", "Close answers")
    assert [row.state for row in company.rows_of("round")] == ["answers closed"]


def test_who_reopens_at_once_has_not_finished(company: Company) -> None:
    """Nothing is said of it before all have submitted again."""
    answered(company, "ann", "2")
    answered(company, "hal", "2")
    company.taps("hal", "Reopen")
    assert company.at("2026-11-24 10:30") == {}
    company.taps("hal", "Submit", "1")
    assert ALL_IN in reminded(company.at("2026-11-24 11:30"))["cora"]


def test_in_the_evening(company: Company) -> None:
    """It waits for the next morning; nothing is said once answers are closed."""
    company.at("2026-11-24 19:00")
    answered(company, "ann", "2")
    answered(company, "hal", "2")
    assert company.at("2026-11-24 20:00") == {}
    assert ALL_IN in reminded(company.at("2026-11-25 09:30"))["cora"]


def test_closed_before(company: Company) -> None:
    """Whoever closes answers knows."""
    answered(company, "ann", "2")
    answered(company, "hal", "2")
    goes(company, "Close answers", "1")
    assert "cora" not in company.at("2026-11-24 11:30")
