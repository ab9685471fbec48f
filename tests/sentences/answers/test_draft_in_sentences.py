"""What a team says of the draft in its own words: nothing is kept without a yes, and nothing is lost."""

import pytest

from tests.beginnings import shared_draft
from tests.company import Company
from tests.so_far import so_far

ASKS_RIGHT = "Nothing has changed yet. Is what the draft says right? Type yes."
ASKS_WRONG = "I've saved nothing yet. Is that what is wrong? Type yes, and I keep it in your words."


@so_far
def company(made: Company) -> None:
    """The draft is shared; Hal has its news in front of him, and Ann her task list."""
    shared_draft(made)
    made.types("ann", "/start")


def checked(company: Company) -> list[tuple[bool | None, str]]:
    """What the teams have said so far."""
    return sorted((row.facts_right, row.facts_note) for row in company.rows_of("sheet") if row.facts_at)


@pytest.mark.parametrize("there", [False, True])
@pytest.mark.parametrize(
    "said",
    [
        "looks right to me",
        "all correct",
        "Spot on, thanks",
        "yes that's us",
        "fine by us",
        "no complaints from us",
        "we are happy with that",
    ],
)
def test_that_it_is_right(company: Company, said: str, *, there: bool) -> None:
    """At the news of the draft as on its card: the numbers are shown, and a yes says so."""
    if there:
        company.taps("hal", "1")
    company.types("hal", said)
    if not checked(company):
        assert ASKS_RIGHT in company.text("hal") or "1 It is right" in company.text("hal")
        assert "Responses: your team 0.0." in company.text("hal")
        company.types("hal", "yes") if ASKS_RIGHT in company.text("hal") else company.taps("hal", "1")
    assert checked(company) == [(True, "")]


@pytest.mark.parametrize("who", ["hal", "ann"])
@pytest.mark.parametrize(
    "said",
    [
        "no thats wrong, our therapy service does have a waiting list figure",
        "that should be a 2 not a 0",
        "not quite, the third one should be a 2",
        "right except the thresholds",
        "no, we have had training for everybody since May",
    ],
)
def test_that_something_is_wrong(company: Company, who: str, said: str) -> None:
    """From the news, or from the task list that leads to the check: kept in these words by a yes."""
    company.types(who, said)
    assert ASKS_WRONG in company.text(who)
    assert not checked(company)
    company.types(who, "yes")
    assert checked(company) == [(False, said)]


@pytest.mark.parametrize(
    "said", ["its wrong, we do train everybody", "we do keep a log of all of that", "training is a 2 now"]
)
def test_any_sentence_may_be_it_where_it_is_asked(company: Company, said: str) -> None:
    """Beside the question whether it is right."""
    company.taps("hal", "1")
    company.types("hal", said)
    assert ASKS_WRONG in company.text("hal")
    company.types("hal", "no")
    assert not checked(company)


@pytest.mark.parametrize("said", ["when does it close?", "who else sees this", "see our answers", "thanks"])
def test_other_sentences_are_none(company: Company, said: str) -> None:
    """Questions, buttons and courtesies are answered as anywhere."""
    company.taps("hal", "1")
    company.types("hal", said)
    assert ASKS_WRONG not in company.text("hal")
    assert ASKS_RIGHT not in company.text("hal")
    assert not checked(company)


@pytest.mark.parametrize(
    "said",
    [
        *("yep looks fine", "all good", "yes thats right", "correct", "yes", "happy with that"),
        *("yeah all good thanks", "fair reflection", "no errors", "perfect, all correct thanks"),
    ],
)
def test_where_that_is_asked_it_is_a_yes(company: Company, said: str) -> None:
    """Its team would be printed as one that has not checked."""
    company.taps("hal", "1")
    company.types("hal", said)
    assert checked(company) == [(True, "")]


@pytest.mark.parametrize("said", ["is it right?", "not right", "looks ok but training is too low", "ok"])
def test_what_is_less_than_a_yes_is_none(company: Company, said: str) -> None:
    """Nor is a yes once it was said that something is wrong."""
    company.taps("hal", "1")
    company.types("hal", said)
    assert checked(company) == []
    company.taps("hal", "2")
    company.types("hal", "looks fine")
    assert checked(company) == []
