"""Items by a word where they are listed, a day in a sentence, a correction in loose words, and others."""

import pytest

from tests.beginnings import shared_draft
from tests.company import Company
from tests.corrections import begun
from tests.flows.play import buttons_of
from tests.paths import SHIPPED
from tests.so_far import so_far
from tests.steps import found, goes, joined, opened, with_readers


@so_far
def draft(made: Company) -> None:
    """A draft of two teams, with a scrutineer."""
    shared_draft(made, SHIPPED.read_bytes())
    with_readers(made, ("sue", "A scrutineer"))
    made.types("sue", "/area")
    made.taps("sue", "Challenge an item")


@so_far
def answering(made: Company) -> None:
    """Ann has answered one domain."""
    made.file = SHIPPED.read_bytes()
    found(made, "Social care", "Health")
    joined(made, "ann", "Social care")
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    made.types("ann", *"222222222")


# an item, where the domains or their items are listed


@pytest.mark.parametrize(
    "said",
    ["supervision", "the one on supervision", "challenge supervision", "i want to challenge supervision"],
)
@pytest.mark.parametrize("inside", [False, True])
def test_an_item_is_found_in_whatever_domain(draft: Company, said: str, *, inside: bool) -> None:
    """By a word of its own."""
    if inside:
        draft.taps("sue", "1")
    draft.types("sue", said)
    assert "staff have regular reflective supervision" in draft.text("sue")


def test_several_items_are_offered(draft: Company) -> None:
    """Each with a button; Back leads to the domains."""
    draft.types("sue", "training")
    labels = [one.label for one in buttons_of(draft.card("sue").buttons)]
    assert "Agencies train together" in labels
    assert len(labels) > len(("one", "back"))
    draft.taps("sue", "Agencies train together")
    assert "train together on HSB" in draft.text("sue")


def test_a_domain_stays_a_domain(draft: Company) -> None:
    """And what is nowhere is not understood."""
    draft.types("sue", "workforce")
    assert draft.card("sue").heading == "Workforce development"
    draft.types("sue", "/area")
    draft.taps("sue", "Challenge an item")
    draft.types("sue", "zebra")
    assert "didn't understand" in draft.text("sue")


def test_in_a_correction_too(draft: Company) -> None:
    """Where its items are listed by domains."""
    goes(draft, "Release", "1")
    begun(draft)
    draft.types("cora", "correct")
    draft.taps("cora", "An agreed rating or its reason")
    draft.types("cora", "thresholds")
    assert "written thresholds" in draft.text("cora")


# the day of the next round


@pytest.mark.parametrize(
    "said",
    [
        "next one in 6 months",
        "the next round in 6 months",
        "make it 6 months",
        "6 months",
        "lets do it in 6 months please",
    ],
)
def test_at_a_release(draft: Company, said: str) -> None:
    """Whatever calls it the next round's."""
    goes(draft, "Release")
    draft.types("cora", said)
    assert "The next round is then due on Monday 24 May 2027" in draft.text("cora")


@pytest.mark.parametrize(
    "said",
    [
        "make the next round 6 months from now",
        "when is the next round? make it 6 months",
        "next one in 6 months",
        "please move the next round to 24 May",
    ],
)
@pytest.mark.parametrize("on_results", [False, True])
def test_afterwards(draft: Company, said: str, *, on_results: bool) -> None:
    """It is asked about first."""
    goes(draft, "Release", "1")
    if on_results:
        draft.types("cora", "results")
    draft.types("cora", said)
    assert draft.card("cora").heading == "Set the next round for Monday 24 May 2027?"
    draft.types("cora", "yes")
    assert str(draft.rows_of("round")[0].next_round) == "2027-05-24"


@pytest.mark.parametrize(
    "said", ["next round we should train more people", "make the next round shorter", "next one"]
)
def test_what_has_no_day_sets_none(draft: Company, said: str) -> None:
    """Nothing is asked about."""
    goes(draft, "Release", "1")
    draft.types("cora", "results", said)
    assert "Set the next round" not in draft.card("cora").heading


# an answer that is named where answers are checked


@pytest.mark.parametrize(
    "said",
    [
        "number 2 should be started really",
        "the second should really be a 1",
        "number 2 is really only started",
        "question 2 should be 1 tbh",
    ],
)
def test_a_correction_in_loose_words(answering: Company, said: str) -> None:
    """Words that say nothing may stand anywhere."""
    answering.types("ann", "check")
    answering.taps("ann", "1")
    answering.types("ann", said)
    assert (
        "Thresholds match response to concern? It is Mostly in place. Type yes to change it to 1"
        in answering.text("ann")
    )


# what a coordinator types


@pytest.mark.parametrize(
    "said",
    ["Please answer before the board meets in June", "we are all worried about the date so do finish soon"],
)
def test_own_words_stand_behind_the_question(answering: Company, said: str) -> None:
    """Whom to call comes below them."""
    goes(answering, "Nudge")
    answering.types("cora", said)
    assert f"Type yes, and you see it first:\n{said}" in answering.card("cora").notice


@pytest.mark.parametrize(
    "said", ["results", "/results", "show me the results", "when are the results out", "draft"]
)
def test_results_while_answers_are_open(answering: Company, said: str) -> None:
    """When they come, and not that something can't be done."""
    answering.types("cora", "/area", said)
    assert "once answers are closed. They close on 7 December 2026" in answering.text("cora")
