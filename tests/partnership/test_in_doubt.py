"""Whoever doesn't know what to choose at set-up hears what it is for and what is safe, at a real store."""

import pytest

from tests.company import Company
from tests.flows.play import buttons_of, text_of
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released

DOUBTS = ("not sure", "I don't know yet", "No idea, what should I choose?")


@so_far
def company(made: Company) -> None:
    """A partnership of one team."""
    found(made, "Social care")


def doubts(company: Company, who: str, said: str) -> None:
    """Whoever doubts is told this, is asked the same again, and nothing is stored."""
    before = company.card(who)
    journal = len(company.rows_of("journal"))
    for text in DOUBTS:
        company.types(who, text)
        assert said in company.card(who).notice, text
        assert "didn't understand" not in company.text(who)
        assert company.card(who).heading == before.heading
        assert buttons_of(company.card(who).buttons) == buttons_of(before.buttons)
    assert len(company.rows_of("journal")) == journal


def test_which_questions_a_team_is_asked(company: Company) -> None:
    """Whether it assesses is safe to say yes to, while a team is added and on its card; a yes goes on."""
    goes(company, "Teams", "Add another team")
    doubts(company, "cora", "choose the one that employs most of the team")
    company.taps("cora", "Social care")
    doubts(company, "cora", "If in doubt say Yes")
    company.types("cora", "ok")
    assert "Added as Social care 2." in company.text("cora")
    goes(company, "Teams", "Social care 2", "What it does")
    doubts(company, "cora", "It can be changed on the team's card")
    assert {row.functions for row in company.rows_of("team") if row.name == "Social care 2"} == {
        frozenset({"assess"})
    }


def test_a_practice_audit(company: Company) -> None:
    """Its agency, and what that does."""
    company.types("eve", "/start")
    company.taps("eve", "1")
    doubts(company, "eve", "nothing here is a return")
    company.taps("eve", "1")
    doubts(company, "eve", "If in doubt say Yes")
    company.taps("eve", "Yes")
    doubts(company, "eve", "choose where most of the children live.")
    company.taps("eve", "England")
    assert "PRACTICE" in company.text("eve")


def test_the_nation(company: Company) -> None:
    """Of a partnership that is set up, and of one that there is."""
    company.types("eve", "/start")
    company.taps("eve", "3")
    doubts(company, "eve", "It can be changed later, under Partnership details.")
    goes(company, "Partnership details", "Change the nation")
    doubts(company, "cora", "whom I tell people to call about a child")


def test_chat_apps(company: Company) -> None:
    """Nothing is said in anybody's name: a yes puts it off."""
    goes(company, "Partnership details", "Who answers for the data", "Chat apps")
    doubts(company, "cora", "it is safe to say it later")
    assert "Chat apps: not said" in text_of(company.types("cora", "yes"))


@pytest.mark.parametrize("part", ["1", "2", "3", "6"])
def test_what_has_to_be_said(company: Company, part: str) -> None:
    """A doubt is nobody's answer."""
    goes(company, "Partnership details", "Who answers for the data", part)
    doubts(company, "cora", "I've saved nothing. Your data protection officers can say it")


@pytest.mark.parametrize("part", ["4", "5"])
def test_what_has_usual_words(company: Company, part: str) -> None:
    """They stand."""
    goes(company, "Partnership details", "Who answers for the data", part)
    doubts(company, "cora", "I've saved nothing: the usual words stand")


def test_opening_a_round(company: Company) -> None:
    """Six weeks, that it can be moved, and that nothing is sent before the button for it is tapped."""
    goes(company, "Open a round")
    doubts(company, "cora", "If in doubt take 2 In 6 weeks: Monday 4 January 2027.")
    assert "Open the round?" in text_of(company.types("cora", "yes"))
    doubts(company, "cora", "Nothing is sent before you tap 1 Open the round.")
    assert not company.rows_of("round")


def test_the_same_teams_as_last_time(company: Company) -> None:
    """A yes goes on to the day."""
    joined(company, "ann", "Social care")
    opened(company)
    answered(company, "ann", "2")
    released(company)
    goes(company, "Open a round")
    doubts(company, "cora", "If in doubt go on")
    assert "When do answers close?" in text_of(company.types("cora", "yes"))
