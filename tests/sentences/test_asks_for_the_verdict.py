"""“What are we worst at” leads to the results that say it, or says when they come."""

import pytest

from tests.beginnings import OF_THE_AREA, agreed_on_one
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, found, goes, joined, opened, released

ASKED = (
    "whats our weakest",
    "What are we worst at?",
    "our best domain",
    "what is our weakest area",
    "where did we do badly",
    "show me our weak spots",
    "what's the partnership strongest at",
    "weakest",
    "list our weaknesses",
    "do we have weaknesses",
)


@so_far
def company(made: Company) -> None:
    """Ann and Hal are in teams, and a round is open."""
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    joined(made, "hal", "Health")
    opened(made)


@so_far
def agreed(made: Company) -> None:
    """Cora was just offered an action on what a room agreed."""
    made.restart(OF_THE_AREA)
    agreed_on_one(made)


@pytest.mark.parametrize("asked", ASKED)
def test_whoever_answers_hears_when_the_results_come(company: Company, asked: str) -> None:
    """What is there already are the own team's."""
    company.types("ann", "/start", asked)
    said = company.text("ann")
    assert "The area's results say that. They come once a coordinator releases them." in said
    assert "Answers are open until Monday 7 December 2026." in said
    assert "Results · Social care" in said


@pytest.mark.parametrize("asked", ASKED)
def test_released_results_are_shown_to_everybody(company: Company, asked: str) -> None:
    """Those of the area: they say which domains are strongest and weakest."""
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    released(company)
    for who in ("ann", "cora"):
        company.types(who, "/start", asked)
        assert company.text(who).startswith("Northshire · Round 1 · November 2026 · released")


def test_teams_see_no_results_of_the_area_before(company: Company) -> None:
    """Coordinators read them once answers have closed; a team its own, and until when drafts are checked."""
    company.types("cora", "/area", "what are we worst at")
    assert "You can read them once answers have closed." in company.text("cora")
    answered(company, "ann", "3")
    answered(company, "hal", "1")
    goes(company, "Close answers", "1")
    goes(company, "Share the draft", "1")
    company.types("ann", "/start", "what are we worst at")
    assert "Answers have closed" in company.text("ann")
    assert "Teams check the draft until" in company.text("ann")
    assert "Results · Social care" in company.text("ann")
    company.types("cora", "/area", "what are we worst at")
    assert "draft, not yet released" in company.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "what is the best answer",
        "do your best",
        "he did badly",
        "this is a weak point of ours",
        "how do we get better",
        "are we good",
        "all our teams do well",
    ],
)
def test_other_sentences_lead_to_no_results(company: Company, said: str) -> None:
    """Nor does a note at a question."""
    company.types("ann", "/continue", said)
    assert "The area's results say that" not in company.text("ann")
    assert "1 of" in company.text("ann")


@pytest.mark.parametrize("what", ["List our strengths and weaknesses", "Tell everyone our weakest areas"])
def test_action_to_list_them_is_kept(agreed: Company, what: str) -> None:
    """Where an action is awaited it asks for nothing."""
    agreed.taps("cora", "1")
    agreed.types("cora", what)
    assert f"Action kept.\n{what}" in agreed.text("cora")
