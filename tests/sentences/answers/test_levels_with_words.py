"""Wherever a level is asked for, one that is typed with what is said of it is both."""

import pytest

from tests.beginnings import OF_THE_AREA, shared_draft
from tests.company import Company
from tests.so_far import so_far
from tests.steps import goes, with_readers

SAID = "I saw three cases without a named lead"

COUNTED = "Two of five files I read used another definition"


@so_far
def draft(made: Company) -> None:
    """A shared draft, with a scrutineer."""
    shared_draft(made, OF_THE_AREA)
    with_readers(made, ("sue", "A scrutineer"))
    made.types("sue", "/area")
    made.taps("sue", "Challenge an item", "1", "1")


@pytest.mark.parametrize(
    ("typed", "level", "note"),
    [
        (f"1 - {SAID}", 1, SAID),
        (f"1, {SAID}", 1, SAID),
        (f"1: {SAID}", 1, SAID),
        (f"Mostly in place, {SAID}", 2, SAID),
        ("1 because nobody was trained", 1, "because nobody was trained"),
        (SAID, None, SAID),
        ("2 of our teams do this", None, "2 of our teams do this"),
        ("3 cases were without a lead", None, "3 cases were without a lead"),
        (f"{COUNTED}.", None, f"{COUNTED}."),
        ("nobody could show me the policy", None, "nobody could show me the policy"),
        ("it's a 1", 1, ""),
    ],
)
def test_a_challenge(draft: Company, typed: str, level: int | None, note: str) -> None:
    """What only counts something is a note, as for teams."""
    draft.types("sue", typed)
    (row,) = draft.rows_of("challenge")
    assert (row.level, row.note) == (level, note)


def test_a_note_leaves_the_level_that_was_given(draft: Company) -> None:
    """And another level with words takes its place."""
    draft.taps("sue", "2")
    draft.types("sue", SAID)
    (row,) = draft.rows_of("challenge")
    assert (row.level, row.note) == (2, SAID)
    draft.types("sue", "0 - there is none at all")
    (row,) = draft.rows_of("challenge")
    assert (row.level, row.note) == (0, "there is none at all")


@pytest.mark.parametrize(
    ("typed", "note"),
    [
        ("1 id say, no figures were shown", "no figures were shown"),
        ("I'd say 1, no figures were shown", "no figures were shown"),
        ("probably 1, no figures were shown", "no figures were shown"),
        ("1. no figures", "no figures"),
        ("no figures were shown, so 1", "no figures were shown"),
        ("one id say, no figures were shown", "no figures were shown"),
    ],
)
@pytest.mark.parametrize("yes", ["yes", "1"])
def test_a_level_that_may_be_meant_is_asked_about(draft: Company, typed: str, note: str, yes: str) -> None:
    """As at a team's question: nothing of it is a note that everybody reads before the person says so."""
    card = draft.types("sue", typed)
    assert "Do you mean 1 " in card.notice
    assert draft.rows_of("challenge") == []
    draft.types("sue", yes)
    (row,) = draft.rows_of("challenge")
    assert (row.level, row.note) == (1, note)


def test_a_level_with_words_that_names_somebody(draft: Company) -> None:
    """One question for both: yes keeps the level and the note."""
    card = draft.types("sue", "1 id say, health showed no figures")
    assert "Do you mean 1" in card.notice
    assert "Health" in card.notice
    draft.types("sue", "yes")
    (row,) = draft.rows_of("challenge")
    assert (row.level, row.note) == (1, "health showed no figures")


def test_another_level_than_the_one_that_was_asked_about(draft: Company) -> None:
    """The words that came with the first are left, and can still be kept."""
    draft.types("sue", "1 id say, no figures were shown")
    card = draft.taps("sue", "2")
    assert "Not kept. Type “keep it”" in card.notice
    draft.types("sue", "keep it")
    (row,) = draft.rows_of("challenge")
    assert (row.level, row.note) == (2, "no figures were shown")


def test_no_level_is_meant(draft: Company) -> None:
    """A no keeps nothing, and a note alone says that it is one."""
    draft.types("sue", "1 id say, no figures were shown")
    draft.types("sue", "no")
    assert draft.rows_of("challenge") == []
    assert "without a rating" in draft.types("sue", "No figures were shown").notice


def test_where_an_area_agrees(draft: Company) -> None:
    """With the reason."""
    goes(draft, "Agree ratings", "1", "c")
    draft.types("cora", f"1 - {SAID}")
    (row,) = draft.rows_of("agreed")
    assert (row.level, row.reason) == (1, SAID)


def test_where_what_was_agreed_is_corrected(draft: Company) -> None:
    """With the reason as well."""
    goes(draft, "Release", "1")
    (round_,) = draft.rows_of("round")
    draft.presses("cora", f"amend:{round_.id}")
    draft.types("cora", "A mistake in round one.")
    draft.presses("cora", f"amenditem:{round_.id}:C01")
    draft.types("cora", f"1 - {SAID}")
    assert SAID in draft.text("cora")
    (row,) = draft.rows_of("agreed")
    assert (row.level, row.reason) == (1, SAID)
