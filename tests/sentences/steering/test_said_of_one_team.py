"""What a coordinator says of one team, by name, agency or number: led there, and nothing is done."""

import pytest

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes


@so_far
def company(made: Company) -> None:
    """Ann answers for Social care and Hal for Health, in an open round."""
    ann_and_hal(made)


def kept(company: Company) -> list[object]:
    """What a sentence could have done."""
    tables = ("nudge", "invitation", "team", "membership", "round")
    return [row for table in tables for row in company.rows_of(table)]


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("chase health", "To: Hal (Health, Terminal)"),
        ("wee reminder to camhs please", "To: Hal (Health, Terminal)"),
        ("send a reminder to everybody on monday", "I would write to 2 people in 2 teams"),
        ("has anyone from health joined", "People in Health"),
        ("whos the lead for health", "People in Health"),
        ("health cant log in", "Do you mean 2 Health?"),
        ("health are done", "Northshire\nHealth"),
        ("take social care off, they folded", "Northshire\nSocial care"),
        ("cancel the link to health", "Invitations so far"),
        ("need to add another health team", "Northshire\nTeams"),
        ("stop the reminders for health", "Quiet dates"),
        ("whats health put for thresholds", "seen by nobody else before answers close"),
        ("how many are in", "Who has what"),
    ],
)
def test_it_is_led_to_where_it_is_done(company: Company, said: str, shown: str) -> None:
    """From the card of the area."""
    goes(company)
    before = kept(company)
    company.types("cora", said)
    assert shown in company.text("cora")
    assert kept(company) == before


def test_the_number_on_the_list_is_the_team(company: Company) -> None:
    """As it stands on who has what; a reminder names whom it would reach, with how."""
    goes(company, "Who has what")
    company.types("cora", "chase 2")
    assert "To: Hal (Health, Terminal)" in company.text("cora")
    goes(company, "Who has what")
    company.types("cora", "which havent opened it")
    assert "How far each team is stands here." in company.text("cora")


@pytest.mark.parametrize(
    "said", ["a boy in health told us his uncle hurts him", "there is a girl in health being abused"]
)
def test_a_worry_is_heard_first(company: Company, said: str) -> None:
    """Whatever team it names."""
    goes(company)
    company.types("cora", said)
    assert "call 999" in company.text("cora")


@pytest.mark.parametrize("said", ["cancel health", "cancel social care", "close health"])
def test_what_is_to_end_with_one_team_is_not_the_round(company: Company, said: str) -> None:
    """A yes behind it ends nothing."""
    goes(company)
    before = kept(company)
    company.types("cora", said)
    assert "Members:" in company.text("cora")
    company.types("cora", "yes")
    assert kept(company) == before


@pytest.mark.parametrize(
    ("said", "asks"),
    [("cancel the round", "Cancel this round?"), ("close answers now", "Close answers now?")],
)
def test_the_round_itself_is_asked_about(company: Company, said: str, asks: str) -> None:
    """As it was."""
    goes(company)
    company.types("cora", said)
    assert asks in company.text("cora")


def test_what_may_be_a_worry_says_whom_to_call(company: Company) -> None:
    """Beside what it has a word of."""
    goes(company)
    company.types("cora", "there was an incident at health between two of our young people")
    assert "People in Health" in company.text("cora")
    assert "Worried about somebody?" in company.text("cora")
    goes(company)
    company.types("cora", "whos the lead for health")
    assert "Worried about somebody?" not in company.text("cora")


def test_what_is_said_of_somebody_shows_no_team(company: Company) -> None:
    """It may be a worry that was not heard as one."""
    goes(company)
    company.types("cora", "health say a girl was abused")
    assert "Worried about somebody?" in company.text("cora")
    assert "Members: Hal." not in company.text("cora")


def test_a_member_is_led_to_no_list_of_teams(company: Company) -> None:
    """They coordinate nothing."""
    company.types("hal", "/start", "chase social care")
    assert "I would write" not in company.text("hal")
