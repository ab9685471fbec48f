"""What a coordinator is told that used to go unsaid, and the check of a draft by who is in two teams."""

import re
from pathlib import Path

from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Cora coordinates two teams that nobody has joined."""
    found(made, "Social care", "Health")


def test_what_is_asked_of_nobody_is_said_before_a_round_opens(tmp_path: Path) -> None:
    """With the way to add a team; nothing is said once every agency that is asked something has one."""
    company = Company(tmp_path)
    company.file = SHIPPED.read_bytes()
    found(company, "Social care", "Health", "Education", "Police", "Youth justice", "Voluntary")
    line = (
        "asked of nobody, as no team answers for Partnership lead. A team there also lets everybody read more"
    )
    goes(company, "Open a round")
    assert line in company.text("cora")
    company.taps("cora", "Add a team first")
    assert line in company.text("cora")
    (adds,) = re.findall(r"lets everybody read more: ([^.]*)\.", company.text("cora"))
    assert re.fullmatch(r"Partnership lead \d+ items?", adds)
    assert adds not in company.text("cora").replace(f"more: {adds}", "")
    company.taps("cora", "Add one for each agency")
    assert "asked of nobody" not in company.text("cora")
    goes(company, "Open a round")
    assert "asked of nobody" not in company.text("cora")
    company.close()


def test_coordinators_hear_who_left_a_team(company: Company) -> None:
    """Whether anybody is still in it; a team that had somebody is not one that nobody has joined."""
    joined(company, "ann", "Social care")
    joined(company, "abe", "Social care")
    opened(company)
    company.types("ann", "leave")
    company.taps("ann", "1")
    assert "Somebody has left Social care. Still in it: 1." in company.heard("cora")
    company.types("abe", "leave")
    company.taps("abe", "1")
    company.types("cora", "/area")
    assert "Nobody is there any more: Social care. Invite somebody" in company.text("cora")
    assert "Nobody has joined: Health." in company.text("cora")


def test_who_is_in_two_teams_checks_the_draft_for_both(company: Company) -> None:
    """One after the other, and an older card says nothing of the other team."""
    joined(company, "ann", "Social care")
    joined(company, "ann", "Health")
    opened(company)
    for team in ("Social care", "Health"):
        company.types("ann", "audits")
        company.taps("ann", team)
        answered(company, "ann", "3")
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        company.types("cora", "/area")
        company.taps("cora", *steps)
    company.types("ann", "audits")
    company.taps("ann", "Social care", "f")
    assert "Social care · draft" in company.text("ann")
    company.taps("ann", "It is right")
    assert "Next: Health." in company.text("ann")
    assert "Health · draft" in company.text("ann")
    company.taps("ann", "It is right")
    assert "Your team said on" in company.text("ann")
    company.types("ann", "audits")
    company.taps("ann", "Social care", "f")
    assert "Your team said on" in company.text("ann")
