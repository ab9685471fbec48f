"""Sentences of scrutineers and leads along a round, at a real store: how it stands, or where it is done."""

import pytest

from tests.company import Company
from tests.sentences.steering.test_steered import says
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened

FAR = ("how far are they", "who has answered", "who hasn't answered?", "how is it going")
RESULTS = ("results", "can I see the draft", "when are the results out?", "is there a draft yet", "draft")
CHALLENGE = (
    "I disagree with the rating on induction",
    "that is too high",
    "can I challenge 1.2",
    "I want to dispute the rating of supervision",
)


@so_far
def company(made: Company) -> None:
    """Two teams, a lead and a scrutineer, and a round that is open."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    for who, role in (("lee", "A lead"), ("sue", "A scrutineer")):
        goes(made, "Invite", role)
        made.joins(who, made.code("cora"), who.title())
        goes(made, "People", "y1")
    opened(made)


def at_home(company: Company, who: str, text: str) -> str:
    """What somebody is shown for a text on their own card."""
    company.types(who, "/start")
    said = says(company, text, who)
    assert "for whoever coordinates" not in said
    assert "nothing was changed" not in said
    return said


def drafted(company: Company) -> None:
    """Both have answered, and the draft is shared."""
    answered(company, "ann", "2")
    answered(company, "hal", "1")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")


@pytest.mark.parametrize("who", ["lee", "sue"])
@pytest.mark.parametrize("text", FAR)
def test_how_far_it_is(company: Company, who: str, text: str) -> None:
    """The counts stand there; which teams they are is not theirs to see."""
    said = at_home(company, who, text)
    assert "This says how many teams are how far." in said
    assert "Submitted 0 of 2" in said


@pytest.mark.parametrize("text", RESULTS)
def test_when_results_can_be_read(company: Company, text: str) -> None:
    """By each in the state from which on they may."""
    assert "You can read the results once they are released." in at_home(company, "lee", text)
    assert "You can read the draft, and challenge it, once it is shared." in at_home(company, "sue", text)
    drafted(company)
    assert "You can read the results once they are released." in at_home(company, "lee", text)


@pytest.mark.parametrize("text", CHALLENGE)
def test_what_somebody_disagrees_with(company: Company, text: str) -> None:
    """Nothing is challenged by it: a scrutineer is told where, and when it is over."""
    assert "once it is shared" in at_home(company, "sue", text)
    drafted(company)
    assert "Nothing is challenged yet. Tap 2 Challenge an item" in at_home(company, "sue", text)
    assert "Scrutineers challenge ratings, on the draft." in at_home(company, "lee", text)
    goes(company, "Release", "1")
    assert "Challenges were taken until the results were released." in at_home(company, "sue", text)


def test_a_word_of_the_button_is_the_button(company: Company) -> None:
    """As it was."""
    drafted(company)
    company.types("sue", "/start", "challenge")
    assert company.presses_on(company.card("sue"), "doubts")


def test_a_figure_on_their_own_card(company: Company) -> None:
    """It is no level, whatever digit it begins with."""
    assert "1.8 is a mean of levels" in at_home(company, "sue", "what does 1.8 mean")
