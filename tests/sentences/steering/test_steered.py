"""Sentences of coordinators that no button says, at a real store: led to where it is done, or told."""

import pytest

from tests.beginnings import ann_and_hal
from tests.company import Company
from tests.flows.play import buttons_of
from tests.so_far import so_far
from tests.steps import answered, goes, released

REOPEN = (
    "reopen answers for a day",
    "can we reopen answers for two days",
    "open the answers again until friday",
    "let everyone answer again",
    "reopen the round",
    "unlock the answers for health",
    "open it up again for a day please",
    "We closed too early. Can we open the answers again?",
)
PAUSE = (
    "pause the round",
    "can we pause the audit for a week",
    "put the round on hold",
    "freeze the round please",
    "stop the clock for two weeks",
    "suspend the round over Christmas",
    "can I pause this",
    "is it possible to have a break",
)
NEW_HELP = (
    "can dan help me run this",
    "can somebody help me run this",
    "add a second coordinator",
    "I need a co-coordinator",
    "can there be two coordinators?",
    "I'd like Dan to run this with me",
    "make Dan a coordinator",
)
FIGURES = (
    "what does 1.8 mean",
    "What does 1.8 mean here?",
    "what is 1.8",
    "whats a 1.8",
    "is 1.8 good?",
    "how is 1.8 worked out",
    "what does 1.8 out of 3 mean",
    "1.8?",
    "explain the 1.8 for us",
    "why 1,8",
)


@so_far
def company(made: Company) -> None:
    """Two teams, and a round that is open."""
    ann_and_hal(made)


def says(company: Company, text: str, who: str = "cora") -> str:
    """What somebody is shown for a text; nothing is stored or sent to others by it."""
    journal = len(company.rows_of("journal"))
    company.types(who, text)
    assert len(company.rows_of("journal")) == journal, text
    assert company.said.keys() <= {who}
    assert "didn't understand" not in company.text(who), text
    return company.text(who)


def closed(company: Company) -> None:
    """Both have answered, and answers are closed."""
    answered(company, "ann", "2")
    answered(company, "hal", "1")
    goes(company, "Close answers", "1")


@pytest.mark.parametrize("text", REOPEN)
def test_answers_are_opened_again(company: Company, text: str) -> None:
    """In each state of the round as it is done there: a later day, a team let in, a correction."""
    goes(company)
    assert "Answers are open, until 7 December 2026. Choose a later day here." in says(company, text)
    assert company.presses_on(company.card("cora"), "extendask")
    closed(company)
    for steps in ((), ("Share the draft", "1")):
        goes(company, *steps)
        goes(company)
        # a team that is named need not be chosen
        named = "Why may Health answer again?" if "health" in text else "Choose a team here"
        assert named in says(company, text)
        assert "health" in text or company.presses_on(company.card("cora"), "lateone")
    goes(company, "Release", "1")
    goes(company)
    assert "A mistake is put right in a correction: c There is a mistake." in says(company, text)


@pytest.mark.parametrize("text", PAUSE)
def test_a_round_is_not_paused(company: Company, text: str) -> None:
    """What there is instead, as things stand; never what members are told."""
    goes(company)
    said = says(company, text)
    assert "A round can't be paused, and needn't be" in said
    assert "For more time tap 3 Extend." in said
    closed(company)
    goes(company)
    assert "There is nothing to pause" in says(company, text)
    goes(company, "Share the draft", "1")
    goes(company, "Release", "1")
    goes(company)
    assert "No round is under way, so there is nothing to pause." in says(company, text)


@pytest.mark.parametrize("text", NEW_HELP)
def test_somebody_new_helps(company: Company, text: str) -> None:
    """From any card of the partnership they are invited where that is done."""
    for steps in ((), ("People",), ("Who has what",)):
        goes(company, *steps)
        assert "c Another coordinator makes a link for somebody who is to run this" in says(company, text)
        assert "Dan" not in company.text("cora")
        assert [one for one in buttons_of(company.card("cora").buttons) if one.label == "Another coordinator"]


@pytest.mark.parametrize(
    "text", ["can hal help me run this", "make Hal a coordinator", "I want Hal to run this with me"]
)
def test_somebody_who_is_here_helps(company: Company, text: str) -> None:
    """On their card, until they do."""
    goes(company)
    assert "Hal can help you run this: tap 2 Make a coordinator, which asks you first." in says(company, text)
    company.taps("cora", "2", "1")
    goes(company)
    assert "Hal is a coordinator already." in says(company, text)


@pytest.mark.parametrize("text", FIGURES)
def test_a_figure_of_the_results(company: Company, text: str) -> None:
    """Of the area and of one's own team: between which levels, and where the sum is."""
    closed(company)
    goes(company, "Share the draft", "1")
    goes(company, "Release", "1")
    goes(company, "Results")
    company.types("ann", "results")
    for who in ("cora", "ann"):
        said = says(company, text, who)
        assert "1.8 is a mean of levels: between 1 · Early or patchy and 2 · Mostly in place" in said
        assert "nearer to 2 · Mostly in place." in said


def test_figures_that_are_levels_or_half_way_or_none(company: Company) -> None:
    """And what is no score of this scale is none."""
    closed(company)
    goes(company, "Results")
    assert "2.0 is a mean of levels: on the whole 2 · Mostly in place." in says(company, "what does 2.0 mean")
    assert "between 1 · Early or patchy and 2 · Mostly in place, half-way." in says(company, "what is 1.5?")
    company.types("cora", "what does 4.2 mean")
    assert "is a mean of levels" not in company.text("cora")


def test_a_member_is_led_nowhere_by_it(company: Company) -> None:
    """Answers are their own to stop and go on with."""
    company.types("ann", "/start")
    for text in ("pause the round", "reopen the round", "add a second coordinator"):
        company.types("ann", text)
        assert not company.presses_on(company.card("ann"), "extendask")
        assert "co" not in [one.key for one in buttons_of(company.card("ann").buttons)]


def test_a_button_that_says_it_is_tapped(company: Company) -> None:
    """Typed where it stands."""
    goes(company, "Invite")
    company.types("cora", "Another coordinator")
    assert company.code("cora")


def test_nothing_is_led_astray(company: Company) -> None:
    """What only has some of the words is for something else."""
    goes(company)
    for text in ("Extend", "who has what", "close answers"):
        company.types("cora", text)
        assert "can't be paused" not in company.text("cora")
        assert "Choose a later day here" not in company.text("cora")
        goes(company)
    released(company)


@pytest.mark.parametrize(
    "text",
    [
        "There is a mistake",
        "there is a mistake in the police return, they put 0 where they meant 3",
        "there is a mistake in what Health gave for training",
        "who has what so far?",
    ],
)
def test_the_own_words_of_a_button_with_what_it_is_about_lead_there(company: Company, text: str) -> None:
    """A sentence that begins as a button is called is about that, whatever else it says."""
    if "mistake" in text:
        closed(company)
        goes(company, "Share the draft", "1")
        goes(company, "Release", "1")
        goes(company, "Results")
        said = says(company, text)
        assert "Write what is wrong" in said
    else:
        goes(company)
        assert "Who has what" in says(company, text)
