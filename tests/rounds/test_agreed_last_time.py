"""What was agreed last time stands on the item agreed anew, and a room is said by who is missing."""

import pytest

from flows.presses.rounds import AGREE
from tests.beginnings import agreed_on_one
from tests.company import Company
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import answered, found, goes, opened

REASON = "Nobody has a copy."


@so_far
def company(made: Company) -> None:
    """A full round is released, of which one item was agreed with a reason."""
    agreed_on_one(made)
    goes(made, "Release", "1")


def drafted(made: Company, *more: str) -> str:
    """The next round is a draft, and Cora reads the first item of which both say 3 and 0."""
    opened(made, *more)
    answered(made, "ann", "3")
    answered(made, "hal", "0")
    for steps in (("Close answers", "1"), ("Share the draft", "1"), ("Agree ratings", "c")):
        goes(made, *steps)
    return made.text("cora")


def test_the_level_and_its_reason_stand_on_the_item(company: Company) -> None:
    """Whoever is in the room asks for just that."""
    said = drafted(company)
    assert "Agreed last time (November 2026): 1 · Early or patchy. Why: Nobody has a copy." in said
    assert "Agreed so far" not in said
    company.taps("cora", "0")
    assert REASON in company.text("cora"), "where why is asked as well"
    company.types("cora", "Half of us have one now.")
    company.taps("cora", "2")
    assert REASON not in company.text("cora"), "nothing was agreed of that"


TEAMS = (
    "MASH, Social care",
    "CAMHS, Health",
    "0-19 Public Health Nursing, Health",
    "Police, Police",
    "Youth Justice Service, Youth justice",
    "Abbey Road Primary, Education",
)


@so_far
def meeting(made: Company) -> None:
    """Six teams of the shipped questions, two of them of one agency; Cora is asked who is in the room."""
    made.file = SHIPPED.read_bytes()
    found(made)
    goes(made, "Teams", "Paste a list")
    made.types("cora", "\n".join(TEAMS))
    made.taps("cora", "1")
    opened(made)
    for steps in (("Close answers", "1"), ("Share the draft", "1")):
        goes(made, *steps)


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        ("everyone apart from the school", {"Education"}),
        ("all but police", {"Police"}),
        ("everybody except CAMHS and YJS", {"Youth justice"}),
        ("Everyone's here, except for the police and education", {"Police", "Education"}),
        ("all agencies bar youth justice, police & the school", {"Youth justice", "Police", "Education"}),
        ("everyone but health", {"Health"}),
        ("everybody without CAMHS and 0-19 public health nursing", {"Health"}),
    ],
)
def test_everybody_but_some_agencies_is_understood(meeting: Company, said: str, missing: set[str]) -> None:
    """By agencies and teams alone as well; who was ticked and is missing now is so no longer."""
    meeting.presses("cora", AGREE(meeting.rows_of("round")[0].id))
    meeting.types("cora", "all but social care")
    assert ticks(meeting)["Social care"] is False
    assert ticks(meeting)["Police"] is True
    meeting.types("cora", said)
    assert {name for name, is_there in ticks(meeting).items() if not is_there} == missing


@pytest.mark.parametrize("said", ["all but nobody", "everyone except the postman", "all but one agreed it"])
def test_who_is_not_known_unticks_nobody(meeting: Company, said: str) -> None:
    """Nobody is taken for being there by half a sentence."""
    meeting.presses("cora", AGREE(meeting.rows_of("round")[0].id))
    before = ticks(meeting)
    meeting.types("cora", said)
    assert ticks(meeting) == before


def ticks(company: Company) -> dict[str, bool]:
    """Which agencies are ticked on Cora's card."""
    buttons = [one for row in company.card("cora").buttons for one in row]
    toggles = [one.label for one in buttons if one.press.startswith("agree:")]
    return {name.removeprefix("✓ "): name.startswith("✓") for name in toggles}
