"""With many teams every list that asks for one opens on the agencies, each with how many it has."""

import pytest

from flows.replies import Invite
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, opened, released

MANY = 32


@so_far
def company(made: Company) -> None:
    """So many teams of health and one of social care, in an open round."""
    found(made, "Social care")
    goes(made, "Teams", "Paste")
    made.types("cora", "\n".join(f"Clinic {number}\tHealth" for number in range(1, MANY + 1)))
    made.taps("cora", "1")
    opened(made)


def labels(company: Company) -> list[str]:
    """The buttons that are shown."""
    return [button.label for row in company.card("cora").buttons for button in row]


def test_every_list_opens_on_agencies(company: Company) -> None:
    """Inviting, reminding one team and letting a late return in: two taps to any team, and back again."""
    goes(company, "Invite")
    assert labels(company)[:2] == ["Social care · 1", f"Health · {MANY}"]
    company.taps("cora", f"Health · {MANY}", "m")
    assert "Clinic 2" in " ".join(labels(company))
    company.taps("cora", "Clinic 23")
    assert any(isinstance(one, Invite) for one in company.said["cora"])
    goes(company, "Invite", "u", f"Health · {MANY}", "b", f"Health · {MANY}", "1")
    assert [row.uses for row in company.rows_of("invitation")][-1] == 1
    (round_,) = company.rows_of("round")
    company.presses("cora", f"nudgeone:{round_.id}")
    assert labels(company)[:2] == ["Social care · 1", f"Health · {MANY}"]
    company.taps("cora", f"Health · {MANY}", "1")
    assert company.text("cora").splitlines()[1].startswith("Clinic 1")
    goes(company, "Close answers", "1")
    goes(company, "Let a team correct or finish its return", f"Health · {MANY}", "1")
    assert "Clinic 1" in company.text("cora")


@pytest.mark.wide
def test_people_and_invitations_open_on_agencies(company: Company) -> None:
    """Of many only who is in no team has a line of their own; the rest is one more tap away."""
    for number in range(1, MANY + 1):
        pages = ("m",) * ((number - 1) // 15)
        goes(company, "Invite", f"Health · {MANY}", *pages, str(number))
        company.joins(f"p{number}", company.code("cora"), f"Pat{number}")
    goes(company, "People")
    assert labels(company)[:2] == ["Cora – coordinator", f"Health · {MANY}"]
    company.taps("cora", f"Health · {MANY}", "m", "17")
    assert company.text("cora").splitlines()[1].startswith("Pat")
    goes(company, "People", "h", f"Health · {MANY}", "1")
    assert company.presses_on(company.card("cora"), "handoverask")
    goes(company, "Invite", "r")
    assert f"{MANY} invitations, {MANY} of which can still be used." in company.text("cora")
    company.taps("cora", f"Health · {MANY}", "m", "16", "1")
    assert f"{MANY} invitations, {MANY - 1} of which can still be used." in company.text("cora")


def test_an_owner_among_many_teams_is_found_by_agency(company: Company) -> None:
    """The team that an action is about comes first, then the agencies, each with its teams."""
    for who, agency, levels in (("sam", "Social care · 1", "0"), ("hal", f"Health · {MANY}", "2")):
        joined(company, who, agency)
        answered(company, who, levels)
    released(company)
    goes(company, "Suggested actions", "1")
    company.types("cora", "Agree one plan.")
    assert labels(company)[1:3] == ["Social care · 1", f"Health · {MANY}"]
    company.taps("cora", f"Health · {MANY}", "m", "b", f"Health · {MANY}", "2")
    assert [row.owner for row in company.rows_of("action")] == ["Clinic 2"]
    company.types("cora", "/actions")
    company.taps("cora", "1", "5", "Social care · 1", "1")
    assert [row.owner for row in company.rows_of("action")] == ["Social care"]


def joined(company: Company, who: str, agency: str) -> None:
    """Somebody joins the first team of an agency."""
    goes(company, "Invite", agency, "1")
    company.joins(who, company.code("cora"), who.title())
