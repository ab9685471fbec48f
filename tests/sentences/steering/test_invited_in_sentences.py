"""Whom a coordinator wants to invite, in ordinary sentences: nobody is invited before a yes."""

import pytest

from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes


@so_far
def company(made: Company) -> None:
    """Social care and Health of the real framework, where nobody has been invited."""
    made.file = SHIPPED.read_bytes()
    found(made, "Social care", "Health")


def is_as_before(company: Company) -> bool:
    """Whether there is no invitation, and no team more."""
    return len(company.rows_of("team")) == len(("social care", "health")) and not company.rows_of(
        "invitation"
    )


@pytest.mark.parametrize(
    "said",
    ["invite the police", "can you invite the school", "send the YOT a link", "the charity needs an invite"],
)
@pytest.mark.parametrize("where", [(), ("Invite",), ("People",)])
def test_an_agency_without_a_team_leads_to_the_teams(
    company: Company, said: str, where: tuple[str, ...]
) -> None:
    """Not to links for one person, which the card has a button for."""
    goes(company, *where)
    company.types("cora", said)
    assert "There is no team of" in company.text("cora")
    assert company.presses_on(company.card("cora"), "newteam")
    assert is_as_before(company)


def test_a_yes_goes_on_to_add_that_team(company: Company) -> None:
    """The agency that was named is carried on."""
    goes(company, "Invite")
    company.types("cora", "invite the police", "yes")
    assert "Added as Police." in company.text("cora")
    goes(company, "Invite")
    company.types("cora", "invite the police")
    assert "Do you mean 3 Police?" in company.text("cora")
    company.types("cora", "yes")
    assert "The message above is for Police" in company.text("cora")


@pytest.mark.parametrize(
    "said", ["invite health", "invite the GPs", "send CAMHS their link", "a link for health"]
)
@pytest.mark.parametrize("where", [(), ("Invite",)])
def test_a_team_that_is_there_is_asked_about(company: Company, said: str, where: tuple[str, ...]) -> None:
    """By its name or by what people call its agency."""
    goes(company, *where)
    company.types("cora", said)
    assert "Do you mean 2 Health?" in company.text("cora")
    assert is_as_before(company)
    company.types("cora", "yes")
    assert "The message above is for Health" in company.text("cora")


@pytest.mark.parametrize("said", ["invite everyone", "invite people", "invite another lead"])
def test_who_wants_to_invite_stays_where_that_is_done(company: Company, said: str) -> None:
    """What only turns to another kind of links is not what was wanted."""
    goes(company, "Invite")
    company.types("cora", said)
    assert "Choose whom to invite." in company.text("cora")
    assert "didn't understand" not in company.text("cora")


@pytest.mark.parametrize("said", ["invite a boy's mum", "the police need to hear what he did to the girl"])
def test_what_is_no_agency_invites_nobody(company: Company, said: str) -> None:
    """It stays where it is, with whom to call."""
    goes(company, "Invite")
    company.types("cora", said)
    assert "There is no team of" not in company.text("cora")
    assert is_as_before(company)
