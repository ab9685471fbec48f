"""What coordinators type on a phone leads to where it is done, and does nothing by itself."""

import pytest

from tests.beginnings import OF_THE_AREA, ann_and_hal, shared_draft
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes


@so_far
def company(made: Company) -> None:
    """A round is open, of Social care and Health."""
    made.file = OF_THE_AREA
    ann_and_hal(made)
    made.types("cora", "/area")


@so_far
def drafted(made: Company) -> None:
    """Its draft is shared."""
    shared_draft(made)
    made.types("cora", "/area")


@so_far
def released(made: Company) -> None:
    """It is released."""
    shared_draft(made)
    goes(made, "Release", "1")
    made.types("cora", "/area")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("remove health", "Members: Hal."),
        ("can you delete social care please", "Members: Ann."),
        ("remove hal", "Hal – Health"),
        ("get rid of the invite for health", "Invitations so far"),
        ("hal's moved on can you take him off", "Hal – Health"),
        ("i'm off on mat leave from january who takes over", "Leave Northshire?"),
        ("im going on maternity leave in march", "Leave Northshire?"),
        ("hal is on mat leave", "Hal – Health"),
        ("new mash number is 01632 960777", "Nothing is changed yet. Choose here"),
        ("my number changed", "Nothing is changed yet. Choose here"),
        ("thanks, all good", "You're welcome."),
        ("is anyone stuck", "Who has what"),
        ("health's action is done", "Actions\n"),
        ("print me a blank copy of the questions", "checklist on paper"),
        ("i need a briefing to send out to teams", "Launch pack"),
        ("how do they get in", "Choose whom to invite."),
        ("health got one wrong and want to change it", "Members: Hal."),
    ],
)
def test_while_answers_are_open(company: Company, text: str, said: str) -> None:
    """Each was not understood, or led elsewhere."""
    before = company.rows_of("area"), company.rows_of("membership"), company.rows_of("team")
    company.types("cora", text)
    assert said in company.heard("cora")
    assert (company.rows_of("area"), company.rows_of("membership"), company.rows_of("team")) == before


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("health got one wrong and want to change it", "Why may Health answer again?"),
        ("social care have made a mistake", "Why may Social care answer again?"),
        ("send it out", "Release the results before"),
        ("share the results with everyone", "Release the results before"),
        ("who checked theirs", "Who has what"),
        ("who hasnt checked the draft", "Who has what"),
    ],
)
def test_with_a_draft(drafted: Company, text: str, said: str) -> None:
    """Letting in and releasing still ask."""
    drafted.types("cora", text)
    assert said in drafted.heard("cora")
    assert [one.state for one in drafted.rows_of("round")] == ["draft"]


@pytest.mark.parametrize("text", ["everyone happy with 2", "we're all happy with 2"])
def test_in_the_meeting(drafted: Company, text: str) -> None:
    """A level that all are happy with is agreed on, once it is said why."""
    goes(drafted, "Agree ratings", "1", "c")
    drafted.types("cora", text)
    assert "In a sentence, why?" in drafted.text("cora")
    assert not drafted.rows_of("agreed")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("theres a mistake in health's numbers", "What is wrong with what was released?"),
        ("how did we do", "Do you mean 2 Results?"),
        ("what do we need to work on", "Suggested actions"),
        ("get me the report for the board", "Files\n"),
        ("download everything", "Files\n"),
        ("the one for the board", "Files\n"),
    ],
)
def test_after_the_release(released: Company, text: str, said: str) -> None:
    """What was found, and what goes further than the chat."""
    released.types("cora", text)
    assert said in released.heard("cora")
