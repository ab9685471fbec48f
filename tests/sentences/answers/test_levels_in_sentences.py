"""How far something is so, in a sentence: a level is offered, and what is said besides is not lost."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far


@so_far
def company(made: Company) -> None:
    """Ann is at her first question."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


def notes(company: Company) -> list[tuple[int | None, str | None]]:
    """The levels and notes that are kept."""
    return [(row.level, row.note) for row in company.rows_of("answer")]


@pytest.mark.parametrize(
    ("said", "level", "note"),
    [
        ("yeah that's in place, see the policy on the intranet", 3, "see the policy on the intranet"),
        ("fully in place apart from agency staff", 3, "apart from agency staff"),
        ("not yet but it's planned for spring", 0, "but it's planned for spring"),
        ("nobody has been trained in it so far", 0, "nobody has been trained in it so far"),
        ("we used to but not since the restructure", 0, "but not since the restructure"),
    ],
)
def test_one_level_is_offered_and_a_yes_keeps_the_rest(
    company: Company, said: str, level: int, note: str
) -> None:
    """Nothing is stored before."""
    company.types("ann", said)
    assert notes(company) == []
    company.types("ann", "yes")
    assert [(given, kept and kept in (note, said)) for given, kept in notes(company)] == [(level, True)]


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("this is in place in most teams", "2 Mostly in place, 3 In place"),
        ("most of our staff do, agency staff don't", "2 Mostly in place, 3 In place"),
        ("I think partly, there is only a draft", "1 Early or patchy, 2 Mostly in place"),
        ("some teams do and some don't", "1 Early or patchy, 2 Mostly in place"),
        ("yes but only in the north team", "1 Early or patchy, 2 Mostly in place"),
        ("2 or 3, depends who you ask", "2 Mostly in place, 3 In place"),
    ],
)
def test_of_several_levels_one_is_chosen_and_keeps_what_was_asked_about(
    company: Company, said: str, offered: str
) -> None:
    """Whoever taps one of them hears that, and how to take it off."""
    company.types("ann", said)
    assert f"Which do you mean: {offered}?" in company.text("ann")
    company.taps("ann", "2")
    assert notes(company) == [(2, said)]
    assert f"Mostly in place, with your note: {said}" in company.text("ann")
    company.types("ann", "remove the note", "yes")
    assert notes(company) == [(2, None)]


def test_another_level_than_those_leaves_it(company: Company) -> None:
    """What was said of one is no note of another, unless they say so."""
    company.types("ann", "most of our staff do, agency staff don't")
    company.taps("ann", "0")
    assert notes(company) == [(0, None)]
    assert "Type yes to keep it: most of our staff do, agency staff don't" in company.text("ann")
    company.types("ann", "keep it")
    assert notes(company) == [(0, "most of our staff do, agency staff don't")]


def test_it_goes_with_no_other_question(company: Company) -> None:
    """Whoever skips is asked the next one, and that level is alone."""
    company.types("ann", "most of our staff do, agency staff don't")
    company.taps("ann", "Skip", "2")
    assert notes(company) == [(2, None)]


def test_a_yes_that_tells_more_is_kept_with_the_level(company: Company) -> None:
    """Though it says none."""
    company.types("ann", "yes, all staff get it at induction")
    assert "doesn't say how far" in company.text("ann")
    company.taps("ann", "1")
    assert notes(company) == [(1, "yes, all staff get it at induction")]


@pytest.mark.parametrize(
    "said", ["nobody knows what happens at night", "we don't see families", "nobody believes me"]
)
def test_what_says_no_level_offers_none(company: Company, said: str) -> None:
    """However it begins."""
    company.types("ann", said)
    assert "Do you mean 0" not in company.text("ann")


def test_a_yes_that_was_not_asked_for_keeps_nothing(company: Company) -> None:
    """Which of several is asked, and to that it is no answer; what came besides can still be kept."""
    company.types("ann", "most of our staff do, agency staff don't", "yes")
    assert notes(company) == []
    assert "Type yes to keep it: most of our staff do, agency staff don't" in company.text("ann")
    company.types("ann", "yes")
    assert notes(company) == [(None, "most of our staff do, agency staff don't")]


def test_what_only_begins_as_a_level_may_be_a_worry(company: Company) -> None:
    """Whom to call is a word away."""
    company.types("ann", "most of the boys touch her")
    assert "Worried about somebody? Type: whom to call." in company.text("ann")
    assert notes(company) == []
