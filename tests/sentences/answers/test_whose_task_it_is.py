"""That something is another team's task: it is offered as not applicable, with the sentence as the reason."""

import pytest

from flows.identifiers.not_ours import not_ours
from flows.typed.keys import plain
from tests.beginnings import ann_at_a_shipped_question
from tests.company import Company
from tests.sentences.answers.test_levels_in_sentences import notes
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Ann, of social care, is at her first question of the shipped file."""
    ann_at_a_shipped_question(made)


def reasons(company: Company) -> list[tuple[str | None, str | None]]:
    """The reasons of what is not applicable, and their words."""
    return [(row.reason, row.note) for row in company.rows_of("answer")]


@pytest.mark.parametrize(
    "said",
    [
        "that's health's job not ours",
        "not our role, that's CAMHS",
        "police do that",
        "that's for CAMHS",
        "that's one for the schools not us",
        "wouldn't be us, it'd be the police",
        "outside our remit",
        "nothing to do with us, ask the LSCP",
        "isn't our job that's the DSL's",
        "we have no role in this",
        "commissioned out to Barnardos",
        "health lead on this not social care",
        "early help do this, nothing to do with us",
        "not our job, child health do that",
        "the youth justice team do this",
        "don't ask me, police do that",
    ],
)
def test_a_yes_keeps_it_as_the_reason(company: Company, said: str) -> None:
    """It is no worry, and nothing of it is typed twice."""
    company.types("ann", said)
    assert "Do you mean n Not applicable? Type yes" in company.text("ann")
    assert notes(company) == []
    company.types("ann", "yes")
    assert reasons(company) == [("other", said)]
    assert f"Your reason: {said}" in company.text("ann")


@pytest.mark.parametrize(
    ("then", "kept"), [("yes", (None, "other")), ("n", (None, "other")), ("0", (0, None))]
)
def test_where_nothing_is_done_either_may_be_meant(
    company: Company, then: str, kept: tuple[int | None, str | None]
) -> None:
    """The one counts and the other does not: both are named, and either keeps the sentence."""
    said = "we don't do this, police do"
    company.types("ann", said)
    assert "n Not applicable, which is left out of the score? Type yes." in company.text("ann")
    assert "Or 0 Not in place, which counts? Type 0." in company.text("ann")
    company.types("ann", then)
    assert [(row.level, row.reason) for row in company.rows_of("answer")] == [kept]
    assert [row.note for row in company.rows_of("answer")] == [said]


@pytest.mark.parametrize(("then", "kept"), [("n", (None, "other")), ("0", (0, None))])
def test_news_in_between_takes_no_words_away(
    company: Company, then: str, kept: tuple[int | None, str | None]
) -> None:
    """The key that was asked about was a no, and beside the lowest level the sentence was not kept."""
    said = "we don't do this, police do"
    company.types("ann", said)
    company.types("cora", "/area", "extend to 14 December 2026")
    company.taps("cora", "1")
    assert "14 December" in company.heard("ann")
    company.types("ann", then)
    assert [(row.level, row.reason) for row in company.rows_of("answer")] == [kept]
    assert [row.note for row in company.rows_of("answer")] == [said]


@pytest.mark.parametrize("said", ["social care lead on this", "2, the police do this with us"])
def test_what_the_own_agency_does_is_no_other_s(company: Company, said: str) -> None:
    """Nor is a level."""
    company.types("ann", said)
    assert "Not applicable? Type yes" not in company.text("ann")


@pytest.mark.parametrize(
    "said",
    [
        "the police did it to us",
        "police do this to me",
        "they told me its not our job to tell anyone",
        "nobody here will report it, not our job",
        "the nurse does it with me",
        "it's not our fault she touched him",
        "it's not my job to keep quiet",
        "the school does it to my child",
        "someone else does this to a child",
        "police do that again to me",
        "it is always me, someone else does it",
        "help me, someone else does it",
        "not our job but i need help",
        "someone else does it, not to others just to me",
        "the family hub runs it with a child",
        "our child is with another family, not ours",
        "i cant go on, police do that",
        "one of our own did it, not our job",
        "not ours, i have nothing and no one",
        "someone else holds me, not the police",
    ],
)
def test_what_is_told_of_somebody_is_nobody_s_task(said: str) -> None:
    """Each word of such a text is listed, and these have others, or have it done to somebody."""
    assert not_ours(plain(said).split()) is None


def test_a_disclosure_is_heard(company: Company) -> None:
    """Though it begins in those words."""
    company.types("ann", "not our job they said, but he touched her again last night")
    assert "999" in company.text("ann")
    assert notes(company) == []
