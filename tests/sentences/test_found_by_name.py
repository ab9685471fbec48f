"""Cards, buttons and people named in ordinary sentences: led there, and no name of anybody is kept."""

import re

import pytest

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, goes


@so_far
def company(made: Company) -> None:
    """Ann and Hal can answer for their teams in Cora's area."""
    ann_and_hal(made)


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("show me the help please", "How this works"),
        ("glossary please", "Words used here"),
        ("the privacy stuff", "Privacy"),
        ("where's the task list", "Each answer is saved as you give it."),
        ("take me to the workforce questions", "Workforce · 1 of 2"),
        ("the check page", "Check before you submit"),
        ("hi, where was I", "Responses · 2 of 4"),
        ("go back one", "Responses · 1 of 4"),
        ("ok next question please", "Responses · 3 of 4"),
    ],
)
def test_at_a_question(company: Company, said: str, there: str) -> None:
    """Words around a name change nothing about it."""
    company.types("ann", "/start")
    company.taps("ann", "c", "2")
    company.types("ann", said)
    assert there in company.text("ann")
    assert len(company.rows_of("answer")) == 1


def test_a_place_among_levels_is_asked_about(company: Company) -> None:
    """It may be that of the list, or the number."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", "the second one")
    assert "Which do you mean: 1 Early or patchy, 2 Mostly in place?" in company.text("ann")
    assert company.rows_of("answer") == []
    company.types("ann", "/start", "start with the second one")
    assert "Assessment · 1 of 3" in company.text("ann")


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("open the jurnal", "Journal"),
        ("invite somebody from health please", "Do you mean 2 Health?"),
        ("ask Priya to join social care", "Choose where they belong"),
        ("hal has left the trust", "Hal – Health"),
        ("Jo doesn't work here any more, take her off", "Choose who has left."),
    ],
)
def test_at_the_partnership(company: Company, said: str, there: str) -> None:
    """A name is nobody's who is to be protected, and is kept nowhere."""
    goes(company, *(("Invite",) if "invite" in said else ()))
    before = company.rows_of("invitation"), company.rows_of("membership")
    company.types("cora", said)
    assert there in company.text("cora")
    assert (company.rows_of("invitation"), company.rows_of("membership")) == before
    assert "Priya" not in company.every_text()


@pytest.mark.parametrize("said", ["ask Priya to join", "Sam has left the team"])
def test_who_does_not_coordinate_hears_who_does(company: Company, said: str) -> None:
    """At a question, which stays."""
    company.types("ann", "/start")
    asked = company.taps("ann", "c").head
    company.types("ann", said)
    assert re.search("who coordinates.*: cora@northshire.example", company.text("ann"))
    assert company.card("ann").head == asked


@pytest.mark.parametrize(
    "said", ["remove Sam from his mum", "Sam has left care and is not safe", "Sam touched a girl at the home"]
)
def test_what_tells_of_a_child_is_no_wish_about_a_colleague(company: Company, said: str) -> None:
    """However it begins."""
    company.types("ann", "/start")
    company.taps("ann", "c")
    company.types("ann", said)
    assert "who coordinates" not in company.text("ann")
    assert "Sam" not in company.every_text()


@pytest.mark.parametrize(
    "said", ["send it to Dave for sign off", "my manager needs to approve this first", "it needs signing off"]
)
def test_at_the_check_it_is_sent_for_approval(company: Company, said: str) -> None:
    """To whom is chosen there."""
    company.types("ann", "/start")
    company.taps("ann", "c", "2")
    company.types("ann", "check", said)
    assert "Who approves this return?" in company.text("ann")
    assert "Dave" not in company.every_text()


def test_who_is_in_the_room_is_ticked_by_name(company: Company) -> None:
    """Of those whom the partnership knows; others are ticked by their team."""
    answered(company, "ann", "3")
    answered(company, "hal", "0")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Agree ratings")
    company.types("cora", "Hal and Lee Marsden")
    labels = [button.label for row in company.card("cora").buttons for button in row]
    assert labels[:2] == ["Social care", "✓ Health"]
    assert "I know no agency here" in company.text("cora")
    company.types("cora", "Ann, Hal and me")
    labels = [button.label for row in company.card("cora").buttons for button in row]
    assert labels[:2] == ["✓ Social care", "✓ Health"]
    assert "Marsden" not in company.every_text()


def test_a_team_is_found_or_offered_on_the_card_of_teams(company: Company) -> None:
    """In what is wanted with it."""
    goes(company, "Teams")
    company.types("cora", "add the YJS")
    assert "Is that a new team?" in company.text("cora")
    goes(company, "Teams")
    company.types("cora", "remove the health team")
    assert "Members: Hal." in company.text("cora")


@pytest.mark.parametrize(
    "said", ["Ellie has gone", "Ellie left", "where is Ellie", "has Jayden left the school"]
)
def test_who_has_gone_may_be_somebody_else(company: Company, said: str) -> None:
    """Whoever nobody here is called by may be a child: whom to call is a word away."""
    company.types("ann", "/start", said)
    assert "Worried about somebody? Type: whom to call." in company.text("ann")
    company.types("cora", "/start", said)
    if "Choose who has left" in company.text("cora"):
        assert "Worried about somebody? Type: whom to call." in company.text("cora")
    assert "Ellie" not in company.every_text()
