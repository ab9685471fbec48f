"""What somebody wrote beside an answer is kept, or said not to be: now, and that of last time."""

from collections.abc import Sequence

import pytest

from flows.asking.text import LIMIT
from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far
from tests.steps import answered, opened, released


@so_far
def asked(made: Company) -> None:
    """Ann stands at her first question."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


@so_far
def second_round(made: Company) -> None:
    """Ann stands at a question that she answered last time, with a note."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    made.types("ann", "2 because the plan was new then")
    answered(made, "ann", "2")
    released(made)
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


def _now(company: Company) -> Sequence[tuple[int | None, str | None]]:
    """Level and note of the first item, as they stand in the newest round."""
    newest = max(company.rows_of("round"), key=lambda one: one.number).id
    sheets = {one.id for one in company.rows_of("sheet") if one.round == newest}
    return [(row.level, row.note) for row in company.rows_of("answer") if row.sheet in sheets]


YES = [
    *("yes 1", "yes it's a 1", "1", "1 please", "early or patchy", "yes, save it", "yes add it"),
    *("yes please save", "ok save that", "yes save it with the note", "please keep it", "yep do that thanks"),
]


@pytest.mark.parametrize("how", YES)
def test_a_yes_in_other_words_keeps_the_rest(asked: Company, how: str) -> None:
    """It was promised, whichever words the same answer is given in."""
    asked.types("ann", "1 we wait for our first training", how)
    assert _now(asked) == [(1, "we wait for our first training")]
    assert "with your note: we wait for our first training" in asked.text("ann")


def test_a_tap_on_the_answer_asked_about_keeps_the_rest(asked: Company) -> None:
    """As a yes does."""
    asked.types("ann", "1 we wait for our first training")
    asked.taps("ann", "1")
    assert _now(asked) == [(1, "we wait for our first training")]
    assert "with your note: we wait for our first training" in asked.text("ann")


@pytest.mark.parametrize(
    "how", ["no, 2", "no it's a 2", "no I meant 2", "actually 2", "make it 2", "2", "yes 2"]
)
def test_another_level_leaves_what_was_said_of_the_first(asked: Company, how: str) -> None:
    """It says so, and keeps it where the person says that it is true of that one, too."""
    asked.types("ann", "1 we wait for our first training", how)
    assert _now(asked) == [(2, None)]
    assert "I haven't kept the rest as a note" in asked.text("ann")
    asked.types("ann", "keep it")
    assert _now(asked) == [(2, "we wait for our first training")]


def test_another_level_says_that_a_hedge_is_not_kept(asked: Company) -> None:
    """It was said of the first one alone."""
    asked.types("ann", "2, unless the night team counts", "1")
    assert _now(asked) == [(1, None)]
    assert "to keep it: unless the night team counts" in asked.text("ann")
    assert asked.text("ann").startswith("Saved: ")


def test_what_was_promised_is_not_refused(asked: Company) -> None:
    """What the text says as a whole its end alone may not: then all of it is the note."""
    text = "2 we've a lead but she's leaving"
    asked.types("ann", text)
    assert "with the rest as its note" in asked.text("ann")
    asked.types("ann", "yes")
    assert _now(asked) == [(2, text)]


def test_a_level_that_is_nearly_so_is_asked_with_its_note(asked: Company) -> None:
    """As "about 2" is."""
    asked.types("ann", "1ish, the night team waits", "yes")
    assert _now(asked) == [(1, "the night team waits")]


def test_what_a_yes_adds_stands_below(asked: Company) -> None:
    """Both were said of this answer."""
    asked.types("ann", "1 we wait for our first training", "yes, 1 because the trainer left")
    assert _now(asked) == [(1, "we wait for our first training\nbecause the trainer left")]


def test_the_rest_is_not_kept_for_another_question(asked: Company) -> None:
    """Nor after something else was said or tapped."""
    asked.types("ann", "1 we wait for our first training")
    asked.taps("ann", "k")
    asked.taps("ann", "1")
    assert _now(asked) == [(1, None)]


def test_a_no_saves_nothing(asked: Company) -> None:
    """Whatever else it was."""
    asked.types("ann", "1 we wait for our first training", "no")
    assert _now(asked) == []


def test_what_leaves_no_room_is_not_promised(asked: Company) -> None:
    """A note that is there has to fit with it."""
    asked.taps("ann", "Note")
    asked.types("ann", "word " * (LIMIT // 5 - 2))
    asked.types("ann", "1 we wait for our first training")
    assert "Type yes" not in asked.text("ann")
    assert "write the rest as a note" in asked.text("ann")


def _notes(company: Company, text: str) -> None:
    company.taps("ann", "Note")
    company.types("ann", text)


def test_still_true_keeps_a_note_that_was_just_written(second_round: Company) -> None:
    """That of last time stands below it, and what is kept is said."""
    _notes(second_round, "The plan was signed off in spring")
    second_round.taps("ann", "Still true")
    note = "The plan was signed off in spring\nbecause the plan was new then"
    assert _now(second_round) == [(2, note)]
    assert f"with your note: {note}" in second_round.text("ann")


def test_still_true_says_no_note_twice(second_round: Company) -> None:
    """Who wrote the same again has it once."""
    _notes(second_round, "Signed off in spring\nbecause the plan was new then")
    second_round.types("ann", "same as last time")
    assert _now(second_round) == [(2, "Signed off in spring\nbecause the plan was new then")]


def test_still_true_without_a_new_note_gives_that_of_last_time(second_round: Company) -> None:
    """As its card said."""
    second_round.taps("ann", "Still true")
    assert _now(second_round) == [(2, "because the plan was new then")]


def test_a_new_note_that_leaves_no_room_stays_alone(second_round: Company) -> None:
    """And it is said that the other is left out."""
    new = ("word " * (LIMIT // 5 - 2)).strip()
    _notes(second_round, new)
    second_round.taps("ann", "Still true")
    assert _now(second_round) == [(2, new)]
    assert "The earlier note is left out" in second_round.text("ann")


def test_still_true_keeps_the_rest_that_waits_for_a_yes(second_round: Company) -> None:
    """It was said this year."""
    second_round.types("ann", "2 we signed it off")
    assert "Type yes" in second_round.text("ann")
    second_round.taps("ann", "Still true")
    assert _now(second_round) == [(2, "we signed it off\nbecause the plan was new then")]


@so_far
def not_applicable_before(made: Company) -> None:
    """Ann stands at a question that did not apply last time, for a reason of her own."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c", "n")
    made.types("ann", "we only see adults in this service")
    answered(made, "ann", "2")
    released(made)
    opened(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


def test_a_reason_of_last_time_stays_the_reason(not_applicable_before: Company) -> None:
    """It is the last line, below this year's note."""
    company = not_applicable_before
    _notes(company, "we only see adults in this service\nasked again in May")
    company.taps("ann", "Still true")
    ((_, note),) = _now(company)
    assert note
    assert note.splitlines()[-1] == "we only see adults in this service"
    assert "asked again in May" in note


def test_a_reason_of_last_time_without_room_is_not_given(not_applicable_before: Company) -> None:
    """The answer is nothing without it."""
    company = not_applicable_before
    new = ("word " * (LIMIT // 5 - 2)).strip()
    _notes(company, new)
    company.taps("ann", "Still true")
    assert "I've saved nothing: " in company.text("ann")
    assert _now(company) == [(None, new)]
