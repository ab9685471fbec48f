"""What people type at a question on a phone, in few words and without a reason."""

import pytest

from tests.beginnings import shared_draft, two_of_a_team
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes


@so_far
def company(made: Company) -> None:
    """Ann is at the first question."""
    two_of_a_team(made)


@so_far
def meeting(made: Company) -> None:
    """The ratings of the first item are talked about."""
    shared_draft(made)
    goes(made, "Agree ratings", "1", "c")


def levels(company: Company) -> list[tuple[int | None, str | None]]:
    """What is saved of answers, and its note."""
    return [(one.level, one.note) for one in company.rows_of("answer")]


@pytest.mark.parametrize(
    "text", ["not a clue", "not a clue tbh", "couldnt tell you", "wouldnt know sorry", "havent got a clue"]
)
def test_who_has_no_clue_does_not_know(company: Company, text: str) -> None:
    """It is an answer."""
    assert "Don't know" in company.types("ann", text).notice
    assert levels(company) == [(None, None)]


@pytest.mark.parametrize("text", ["im new here so couldn't say", "im new so not sure"])
def test_who_is_new_is_asked_about_not_knowing(company: Company, text: str) -> None:
    """Nothing is made of it without a yes."""
    assert "Don't know?" in company.types("ann", text).notice


@pytest.mark.parametrize(
    "text", ["1 or 2 not sure", "1 or 2, hard to say", "i would say 1.5", "probably 1.5", "say 1½"]
)
def test_two_levels_are_asked_about_both(company: Company, text: str) -> None:
    """Whatever says behind them that it is not certain."""
    said = company.types("ann", text).notice
    assert "Which do you mean: 1 " in said
    assert ", 2 " in said
    assert not levels(company)


@pytest.mark.parametrize("text", ["1 or 2 schools do", "2 or 3 of our teams use it", "2.5 fte work on this"])
def test_so_many_of_something_are_no_level(company: Company, text: str) -> None:
    """A few are counted."""
    assert "Do you mean" not in company.types("ann", text).notice
    assert not levels(company)


@pytest.mark.parametrize("text", ["not that i know of", "Not that I'm aware of", "not to my knowledge"])
def test_none_that_is_known_of_may_be_the_lowest(company: Company, text: str) -> None:
    """It is asked."""
    assert "Do you mean 0 " in company.types("ann", text).notice
    assert not levels(company)


@pytest.mark.parametrize(
    "text", ["this isnt a yes or no question", "tricky one", "I disagree with the wording of this"]
)
def test_who_finds_a_question_hard_is_told_what_helps(company: Company, text: str) -> None:
    """It is no answer, and no note."""
    assert "Tap Why?" in company.types("ann", text).notice
    assert not levels(company)


@pytest.mark.parametrize("text", ["we're not the right team to answer this", "not the right people for this"])
def test_not_the_right_team_may_be_not_applicable(company: Company, text: str) -> None:
    """As “not our job” is."""
    assert "Not applicable" in company.types("ann", text).notice
    assert not levels(company)


@pytest.mark.parametrize("text", ["who said 0", "who gave the 3", "who put 0"])
def test_who_said_a_level_stands_on_the_card_of_its_item(meeting: Company, text: str) -> None:
    """No item is called “said”."""
    assert "What each agency said stands here" in meeting.types("cora", text).notice


@pytest.mark.parametrize(
    ("text", "saved"),
    [
        ("score 1 out of 3", (1, None)),
        ("2 out of 3", (2, None)),
        ("2 out of 3.", (2, None)),
        ("we are 2 out of 3", (2, None)),
        ("2 out of 3 because nobody was trained", (2, "because nobody was trained")),
        ("2 out of 3 cos nobody was trained", (2, "cos nobody was trained")),
        ("rating: 0 out of 3", (0, None)),
    ],
)
def test_a_level_of_the_highest_is_that_level(company: Company, text: str, saved: tuple[int, str]) -> None:
    """It was asked whether the highest is meant, or kept as a note."""
    company.types("ann", text)
    assert levels(company) == [saved]


@pytest.mark.parametrize(
    "text",
    [
        "2 out of 3, the third has none",
        "2 out of 3 - schools do, colleges don't",
        "2 out of 3. One has no copy.",
        "about 2 out of 3 but not the nurseries",
        "2 Out of 3 although not the nurseries",
    ],
)
def test_what_may_be_a_share_is_asked_about_and_kept_whole(company: Company, text: str) -> None:
    """The level was saved at once, and its note had lost of what it is a share."""
    company.types("ann", text)
    assert not levels(company)
    company.types("ann", "yes")
    assert levels(company) == [(2, text)]


@pytest.mark.parametrize("text", ["1 out of 3 schools do this", "1 out of 4", "2 out of 3 teams"])
def test_a_share_of_other_things_is_no_level(company: Company, text: str) -> None:
    """Nothing is saved of it."""
    company.types("ann", text)
    assert not levels(company)


@pytest.mark.parametrize(
    "text", ["all done", "we're all done here", "I think that's everything", "ive finished"]
)
def test_who_has_done_all_is_shown_what_is_open(company: Company, text: str) -> None:
    """It was not understood."""
    company.types("ann", text)
    assert "Check before you submit" in company.text("ann")
    assert not levels(company)


@pytest.mark.parametrize("text", ["hardly ever happens", "almost never happens"])
def test_words_that_go_with_a_tap_on_a_level_are_said_to(company: Company, text: str) -> None:
    """They were left out without a word."""
    assert "write the rest as a note" in company.types("ann", text).notice
