"""A yes in the words of the button that it is for, and a chosen date that nothing typed takes away."""

import pytest

from tests.beginnings import shared_draft
from tests.company import Company
from tests.paths import FOUR
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened


@so_far
def company(made: Company) -> None:
    """Cora coordinates; Ann and Bea are in a team, and a round is open."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "bea", "Health")
    opened(made)


@so_far
def unopened(made: Company) -> None:
    """The same without a round, where Dan and Ivy wait for a yes."""
    found(made, "Social care", "Health")
    joined(made, "bea", "Health")
    for role, who in (("A lead", "dan"), ("Another coordinator", "ivy")):
        made.types("cora", "/area")
        made.taps("cora", "Invite", role)
        made.joins(who, made.code("cora"), who.title())


@so_far
def drafted(made: Company) -> None:
    """The draft of a round is shared, and two agencies differ on an item about the area."""
    shared_draft(made, FOUR.read_bytes(), "Education", "eve")


@pytest.mark.parametrize(
    "said",
    [
        *("yes close them", "Yes, close it now please", "close them", "ok close answers"),
        *("yes, go ahead", "Yep, please do it", "ok go ahead please", "sure, sounds good, thanks"),
    ],
)
def test_a_yes_with_the_verb_of_its_button_is_one(company: Company, said: str) -> None:
    """With a pronoun or a please, and nothing else."""
    goes(company, "Close answers")
    company.types("cora", said)
    assert "Answers are closed." in company.text("cora")


@pytest.mark.parametrize(
    "said",
    ["yes close the teams", "yes but not yet", "yes leave it", "yes close it on friday", "cancel it"],
)
def test_a_yes_that_names_something_else_is_none(company: Company, said: str) -> None:
    """It is asked again, and the hint is the key of the yes."""
    goes(company, "Close answers")
    company.types("cora", said)
    assert "such as 1." in company.text("cora")
    assert "Close answers now?" in company.text("cora")


def test_each_card_that_asks_takes_it(company: Company) -> None:
    """Cancelling, sharing, releasing, extending and leaving."""
    goes(company, "Extend")
    company.types("cora", "18 December 2026", "yes move it")
    assert "Answers close on Friday 18 December 2026 now." in company.text("cora")
    answered(company, "ann", "2")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Release")
    for said in ("ok thanks", "fine, cheers", "yes release the teams", "yes release the results on friday"):
        company.types("cora", said)
        assert "Release the results" in company.text("cora"), said
    goes(company, "Cancel the round")
    company.types("cora", "cancel it")
    assert "The round is cancelled." not in company.text("cora")
    company.types("cora", "yes cancel it")
    assert "The round is cancelled." in company.text("cora")
    for said in ("ok leave", "leave it", "yes leave it"):
        company.types("bea", "/start", "leave", said)
        assert "You have left" not in company.text("bea"), said
    company.types("bea", "/start", "leave", "yes leave")
    assert "You have left" in company.text("bea")


@pytest.mark.parametrize("said", ["yes release the results", "yes please, release the round"])
def test_a_yes_may_name_what_its_short_button_leaves_out(company: Company, said: str) -> None:
    """Things of an audit, behind the button's verb."""
    answered(company, "ann", "2")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    goes(company, "Release")
    company.types("cora", said)
    assert company.text("cora").startswith("Released.")


def test_a_yes_says_what_comes_of_an_agreed_level(drafted: Company) -> None:
    """Where it only leads on; what says another thing is none."""
    goes(drafted, "Agree ratings", "1", "i", "1", "1")
    drafted.types("cora", "Nobody could show it.")
    assert "Make it an action?" in drafted.text("cora")
    drafted.types("cora", "yes make it an action")
    assert "What shall be done?" in drafted.text("cora")


@pytest.mark.parametrize("said", ["n", "no", "no thanks", "No action", "not needed", "none"])
def test_no_to_an_action_goes_on_with_the_next_item(drafted: Company, said: str) -> None:
    """As its button does, and not back to the one that was agreed."""
    goes(drafted, "Agree ratings", "1", "i", "1")
    item = drafted.card("cora").heading
    drafted.taps("cora", "1")
    drafted.types("cora", "Nobody could show it.")
    assert "Make it an action?" in drafted.text("cora")
    drafted.types("cora", said)
    assert "didn't understand" not in drafted.text("cora")
    assert drafted.card("cora").heading != item


def test_who_is_asked_says_yes_in_those_words(unopened: Company) -> None:
    """To ask, to take over and to hand over; where that can't be undone it is asked what is meant."""
    goes(unopened, "People", "Hand over", "Bea")
    unopened.types("cora", "yes ask her")
    assert "I have asked Bea." in unopened.text("cora")
    unopened.taps("bea", "1")
    unopened.types("bea", "yes i'll take over")
    assert "Thank you." in unopened.text("bea")
    unopened.taps("cora", "1")
    unopened.types("cora", "yes hand over")
    assert "Do you mean 1 Hand over and leave?" in unopened.text("cora")


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("approve dan", "Do you mean y1 Yes: Dan, lead?"),
        ("say yes to ivy", "Do you mean y2 Yes: Ivy, coordinator?"),
        ("yes to dan and ivy", "y1 Yes: Dan, lead, y2 Yes: Ivy, coordinator?"),
        ("approve all of them", "y1 Yes: Dan, lead, y2 Yes: Ivy, coordinator?"),
    ],
)
def test_a_yes_to_who_waits_is_asked_for_by_name(unopened: Company, said: str, asked: str) -> None:
    """A key decides about somebody, and nothing less."""
    goes(unopened, "People")
    unopened.types("cora", said)
    assert asked in unopened.text("cora")


NO_DATE = ("yes but not yet please", "hmm", "thanks", "when is it due?", "soon")
"""What is no other date."""


def test_a_chosen_date_stays_whatever_is_typed(unopened: Company) -> None:
    """Until another is, or the way to it is tapped."""
    goes(unopened, "Open a round")
    unopened.types("cora", "11 December 2026")
    for said in NO_DATE:
        unopened.types("cora", said)
        assert "Answers close on Friday 11 December 2026. Open the round?" in unopened.text("cora"), said
    unopened.types("cora", "18 December 2026", "yes open it")
    assert "The round is open until Friday 18 December 2026." in unopened.text("cora")
    goes(unopened, "Partnership details", "Quiet dates")
    unopened.types("cora", "20 Dec to 3 Jan")
    for said in NO_DATE:
        unopened.types("cora", said)
        assert "Quiet from Sunday 20 December 2026 to Sunday 3 January 2027?" in unopened.text("cora"), said
    unopened.taps("cora", "Another date")
    assert "What is the first quiet day?" in unopened.text("cora")


def test_a_draft_that_is_right_is_said_to_be(company: Company) -> None:
    """Where there is more than one way on, with all words of the button."""
    answered(company, "ann", "2")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    company.taps("ann", "1")
    assert "Is what the draft says about you right?" in company.text("ann")
    company.types("ann", "yes its right")
    assert "Thank you." in company.text("ann")


@pytest.mark.parametrize(
    "said",
    [
        "do i close it",
        "so do we close it now",
        "should we close them",
        "shall i close it",
        "what if i close it",
        "they close them",
        "yes everybody closes it",
        "you close it",
    ],
)
def test_what_is_asked_or_told_of_others_is_no_yes(company: Company, said: str) -> None:
    """Whoever asks has not decided, with a question mark or without."""
    goes(company, "Close answers")
    company.types("cora", said)
    assert "Answers are closed." not in company.text("cora")
    assert [row.state for row in company.rows_of("round")] == ["open"]
