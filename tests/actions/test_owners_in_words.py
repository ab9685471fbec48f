"""Who owns an action, typed: a team by a part of its name or its agency, where it is one; else as typed."""

from pathlib import Path

import pytest

from tests.company import Company
from tests.flows.play import buttons_of
from tests.flows.small import SMALL
from tests.steps import answered, found, goes, joined, opened, released


def planned(folder: Path, *teams: str) -> Company:
    """An action of the partnership's, after a round; Health has these teams."""
    company = Company(folder)
    company.file = SMALL.replace("about: own", "about: area", 4).encode()
    found(company, "Social care")
    goes(company, "Teams", "Paste a list")
    company.types("cora", "\n".join(f"{team}, Health" for team in teams))
    company.taps("cora", "Add these")
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "0")
    released(company)
    goes(company, "Suggested actions", "1")
    company.types("cora", "Write the plan.")
    company.taps("cora", "The partnership", "No date yet")
    return company


def owner(company: Company) -> tuple[str, bool]:
    """Whose the action is, and whether that is a team."""
    (row,) = company.rows_of("action")
    return row.owner, row.team is not None


def reowned(company: Company, text: str) -> str:
    """What is answered where somebody else shall own it, in these words."""
    goes(company, "Actions", "1", "Change the owner")
    company.types("cora", text)
    return company.text("cora")


@pytest.mark.parametrize(
    "said", ["camhs and social care", "give it to Testshire CAMHS & social care", "Social care/CAMHS"]
)
def test_an_action_has_one_owner(tmp_path: Path, said: str) -> None:
    """Two teams that are named together are no role: it is asked which of them hears of it."""
    company = planned(tmp_path, "Testshire CAMHS", "City midwives")
    answer = reowned(company, said)
    assert "An action has one owner" in answer
    assert {"Testshire CAMHS", "Social care"} < {
        one.label for one in buttons_of(company.card("cora").buttons)
    }
    assert owner(company) == ("", False)
    company.taps("cora", "Testshire CAMHS")
    assert owner(company) == ("Testshire CAMHS", True)
    reowned(company, said)
    company.types("cora", "yes")
    assert owner(company)[1] is False
    reowned(company, "Head of health and safety")
    assert owner(company) == ("Head of health and safety", False)
    company.close()


def test_a_part_of_a_team_or_its_agency_is_the_team(tmp_path: Path) -> None:
    """As on the buttons of the first plan; several are offered, and a job is one only if it is tapped."""
    company = planned(tmp_path, "Testshire CAMHS", "City midwives")
    reowned(company, "camhs")
    assert owner(company) == ("Testshire CAMHS", True)
    reowned(company, "social care")
    assert owner(company) == ("Social care", True)
    assert "Which team is “health”?" in reowned(company, "health")
    assert owner(company) == ("Social care", True)
    company.taps("cora", "City midwives")
    assert owner(company) == ("City midwives", True)
    assert "Which team is “Social worker”?" in reowned(company, "Social worker")
    company.types("cora", "yes")
    assert owner(company) == ("Social worker", False)
    reowned(company, "Head of safeguarding")
    assert owner(company) == ("Head of safeguarding", False)
    company.close()


@pytest.mark.parametrize("about", ["area", "own"])
def test_who_reads_the_owner_is_said_as_it_is(tmp_path: Path, about: str) -> None:
    """Of an action on own practice a team is all that others are told, so not everybody reads the role."""
    company = Company(tmp_path)
    company.file = SMALL.replace("about: own", f"about: {about}").encode()
    found(company, "Social care", "Health")
    for who, team in (("ann", "Social care"), ("ben", "Health")):
        joined(company, who, team)
    opened(company)
    answered(company, "ann", "0")
    answered(company, "ben", "3" if about == "own" else "0")
    released(company)
    goes(company, "Suggested actions", "1")
    company.types("cora", "Write the plan.")
    goes(company, "Actions", "1", "Change the owner")
    said = company.text("cora")
    few = "Who reads ratings by agency reads it; everybody else reads “a team”."
    assert (few in said, "Everybody reads it." in said) == (about == "own", about == "area")
    company.close()
