"""A note that stands beside an answer, and what is corrected of either, at a real store."""

import pytest

from tests.beginnings import ann_alone
from tests.company import Company
from tests.so_far import so_far
from tests.steps import joined


@so_far
def company(made: Company) -> None:
    """Ann has answered one question, with a note, and stands at it."""
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")
    made.types("ann", "1 because nobody was trained")
    made.taps("ann", "b")


def test_what_is_added_to_a_note_is_said_with_all_of_it(company: Company) -> None:
    """Before the yes that it is added, then the note as it stands; the number was the answer."""
    company.types("ann", "3 we have a policy")
    assert "There is a note already." in company.text("ann")
    company.types("ann", "yes")
    assert "Your note: because nobody was trained\nwe have a policy" in company.text("ann")
    company.taps("ann", "b")
    assert "Your note: because nobody was trained\nwe have a policy" in company.text("ann")


def test_a_number_that_may_count_stays_in_the_note(company: Company) -> None:
    """Three policies are three policies."""
    company.types("ann", "3 policies were written")
    assert [(row.level, row.note) for row in company.rows_of("answer")] == [(1, "because nobody was trained")]
    assert "that doesn't say how far it is so" in company.text("ann")


@pytest.mark.parametrize("how", ["oops I meant 2", "2"])
def test_an_answer_that_changes_says_which_note_stays(company: Company, how: str) -> None:
    """It may have been the reason of the answer before."""
    company.types("ann", how)
    company.types("ann", "yes") if "Do you mean" in company.text("ann") else None
    assert "Your note stays, see if it still fits: because nobody was trained" in company.text("ann")


def test_nothing_is_changed_where_something_is_saved(company: Company) -> None:
    """The card shows an answer, so it would be wrong that nothing is saved yet."""
    company.types("ann", "no")
    assert "Your answer now" in company.text("ann")
    assert company.text("ann").startswith("Nothing is changed, because")
    company.taps("ann", "Next")
    company.types("ann", "no")
    assert company.text("ann").startswith("I've saved nothing yet")


def test_undo_says_what_it_shows(company: Company) -> None:
    """As the longer words for it do."""
    company.taps("ann", "Next")
    company.types("ann", "undo")
    assert company.text("ann").startswith("This was your last answer. Choose another")


def test_a_yes_removes_the_note_that_was_to_be_removed(company: Company) -> None:
    """Where that was said of it; a yes at any other time is none."""
    company.types("ann", "delete my note")
    assert "tap Remove the note, or type yes" in company.text("ann")
    company.types("ann", "yes")
    assert company.text("ann").startswith("Note removed")
    assert [row.note for row in company.rows_of("answer")] == [None]


def test_who_meant_what_is_so_already_hears_that(company: Company) -> None:
    """Nothing is asked for that changes nothing."""
    company.types("ann", "I meant 1")
    assert company.text("ann").startswith("That is so already: ")
    assert "Type yes" not in company.text("ann")
    company.taps("ann", "Next")
    company.types("ann", "I meant 1")
    assert "To answer this question instead, tap it" in company.text("ann")


def test_what_is_not_answered_is_not_so_already(company: Company) -> None:
    """Not applicable has no level, as an open question has none."""
    company.taps("ann", "Next")
    company.types("ann", "make it not applicable")
    assert "That is so already" not in company.text("ann")
    joined(company, "al", "Health")
    company.types("al", "/start")
    company.taps("al", "c")
    company.types("al", "make it not applicable")
    assert "That is so already" not in company.text("al")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("2 we agreed on 3 dates", "we agreed on 3 dates"),
        ("2 it's a 2", "it's a 2"),
        ("3 we are in place", "we are in place"),
        ("1 we said 1", "we said 1"),
        ("2 we have no one for the plan", "we have no one for the plan"),
    ],
)
def test_what_was_promised_to_be_a_note_is_one(company: Company, said: str, kept: str) -> None:
    """Below the note that is there, and alone at the next question; never an empty one."""
    for before in ("because nobody was trained\n", ""):
        company.types("ann", said)
        is_asked = "Type yes" in company.text("ann")
        if is_asked:
            company.types("ann", "yes")
        assert f"our note: {before}{kept}" in company.text("ann"), company.text("ann")
        company.taps("ann", "b", "Next") if before else None


@pytest.mark.parametrize(
    "said",
    [
        *("3 a year", "2 without a policy so far", "3 were trained last year", "3 this year"),
        *("2 still have no policy", "3 that we know of", "2 not trained yet", "3 with plans, 2 without"),
    ],
)
def test_a_figure_that_counts_stays_in_the_note(company: Company, said: str) -> None:
    """Only behind a figure that can count nothing it was the answer alone."""
    company.taps("ann", "Next")
    company.types("ann", said, "yes")
    assert said in [row.note for row in company.rows_of("answer")]


def test_a_reason_stays_where_an_answer_comes_with_a_note(company: Company) -> None:
    """As it does where the answer is tapped: the card said that the rest is added to it."""
    company.taps("ann", "Next")
    company.types("ann", "not applicable")
    company.types("ann", "we do no early help at all here")
    company.taps("ann", "b")
    company.types("ann", "3 we have a policy")
    assert "There is a note already." in company.text("ann")
    company.types("ann", "yes")
    assert "we do no early help at all here\nwe have a policy" in [
        row.note for row in company.rows_of("answer")
    ]


@pytest.mark.parametrize(
    "said",
    [
        *("please undo that", "could you please delete that", "scratch that", "sorry, sent by mistake"),
        *("I did not mean that", "forget it", "oh wrong note, sorry", "can you ignore that please"),
    ],
)
def test_what_takes_a_text_back_replaces_no_note(company: Company, said: str) -> None:
    """However politely."""
    company.taps("ann", "Note")
    company.types("ann", said)
    assert [row.note for row in company.rows_of("answer")] == ["because nobody was trained"]


@pytest.mark.parametrize(
    "said", ["It should be in place by May", "Actually we can show it", "it should be patchy"]
)
def test_what_tells_how_things_are_is_a_note(company: Company, said: str) -> None:
    """A part of a level's name is none of its own."""
    company.taps("ann", "Note")
    company.types("ann", said, "yes")
    assert said in [row.note for row in company.rows_of("answer")]


@pytest.mark.parametrize("how", ["tap", "yes", "delete my note", "old card"])
def test_a_note_that_a_colleague_wrote_since_is_shown_before_it_goes(company: Company, how: str) -> None:
    """Whoever asked for a note to go had seen another one."""
    joined(company, "ben", "Social care")
    company.types("ann", "delete my note")
    seen = company.card("ann")
    company.types("ben", "/start")
    company.presses("ben", company.presses_on(seen, "ask")[0])
    company.taps("ben", "Note")
    company.types("ben", "three were trained in May", "yes")
    company.types("ann", "/start") if how == "old card" else None

    if how in ("tap", "old card"):
        company.taps("ann", "Remove the note", on=seen if how == "old card" else None)
    else:
        company.types("ann", how)
    assert "This was changed by Ben, today at" in company.text("ann")
    assert "three were trained in May" in company.text("ann")
    assert [row.note for row in company.rows_of("answer")] == ["three were trained in May"]
    company.taps("ann", "Remove the note")
    assert [row.note for row in company.rows_of("answer")] == [None]


def test_a_note_replaces_none_that_a_colleague_wrote_since(company: Company) -> None:
    """However long it is, it is shown beside theirs first."""
    text = "In May and in June somebody from each school was trained for two days."
    joined(company, "ben", "Social care")
    company.types("ann", "change my note")
    seen = company.card("ann")
    company.types("ben", "/start")
    company.presses("ben", company.presses_on(seen, "ask")[0])
    company.taps("ben", "Note")
    company.types("ben", "Three of us were trained in May, and one of us in June as well.", "yes")
    company.types("ann", text)
    assert "This was changed by Ben, today at" in company.text("ann")
    assert "Three of us were trained in May" in company.text("ann")
    company.types("ann", "yes")
    assert [row.note for row in company.rows_of("answer")] == [text]


TAKEN_BACK = (
    "ignore this please",
    "could you undo that",
    "I sent this by mistake",
    "that was sent by accident",
    "I didn't mean to send this",
    "sorry, that was meant for the next question",
    "oops wrong question, this was for the one before",
    "this note is for another question",
    "my last answer should be patchy",
    "wrong item sorry",
)


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_a_note_stays_where_a_text_takes_something_back(company: Company, text: str) -> None:
    """It is no note, whatever it says of which text or answer."""
    company.taps("ann", "Note")
    company.types("ann", text)
    assert "that is no note" in company.text("ann")
    company.types("ann", "yes")
    assert [row.note for row in company.rows_of("answer")] == ["because nobody was trained"]


@pytest.mark.parametrize(
    "text",
    [
        "delete this note",
        "I'd like to remove my note",
        "could you take the note out",
        "I want that note gone",
    ],
)
def test_a_note_goes_in_whatever_words(company: Company, text: str) -> None:
    """They say what shall go."""
    company.taps("ann", "Note")
    company.types("ann", text)
    assert [row.note for row in company.rows_of("answer")] in ([None], [""])


def test_words_replace_a_note_by_a_yes_alone(company: Company) -> None:
    """Nobody could bring it back."""
    company.taps("ann", "Note")
    company.types("ann", "See the minutes of May")
    assert "Put “See the minutes of May” in place of your note? Type yes." in company.text("ann")
    company.types("ann", "no")
    assert [row.note for row in company.rows_of("answer")] == ["because nobody was trained"]
    company.taps("ann", "b", "Note")
    company.types("ann", "See the minutes of May", "yes")
    assert [row.note for row in company.rows_of("answer")] == ["See the minutes of May"]
    company.taps("ann", "Note")
    company.types("ann", "The minutes of May and of June say who was trained and when.", "yes")
    assert "Note saved in place of the one before" in company.text("ann")


@pytest.mark.parametrize(
    "text",
    [
        "2, that was an accident",
        "2, could you undo that",
        "2 because of cuts, scrap that",
        "2 because nobody was trained in it. Sorry, wrong question",
        "2 because two people have left oops wrong one",
        "2 - sent in error",
    ],
)
def test_an_answer_that_takes_itself_back_is_asked_about(company: Company, text: str) -> None:
    """Nothing is saved by it alone."""
    before = [(row.level, row.note) for row in company.rows_of("answer")]
    company.types("ann", text)
    assert [(row.level, row.note) for row in company.rows_of("answer")] == before


@pytest.mark.parametrize(
    "said",
    [
        *("two teams know", "the lead has told me so.", "that was me", "0 actually dont know"),
        "the training was put off twice, and is now planned for May",
        "the plan of 2019 was replaced by a new one in the spring of last year",
    ],
)
def test_no_text_replaces_a_note_without_a_yes(company: Company, said: str) -> None:
    """However long it is: it may be said of the note, which nobody could bring back."""
    company.taps("ann", "Note")
    company.types("ann", said)
    assert f"Put “{said}” in place of your note? Type yes." in company.text("ann")
    company.types("ann", "no")
    assert [row.note for row in company.rows_of("answer")] == ["because nobody was trained"]
    company.types("ann", said, "yes")
    assert [row.note for row in company.rows_of("answer")] == [said]


def test_what_holds_the_note_replaces_it_at_once(company: Company) -> None:
    """Nothing is lost of it; said once more, another text is meant."""
    for said in (
        ["because nobody was trained yet"],
        ["it is planned", "it is planned"],
    ):
        company.taps("ann", "Note")
        company.types("ann", *said)
        assert [row.note for row in company.rows_of("answer")] == [said[-1]]


@pytest.mark.parametrize(
    "said",
    [
        *("erase that please", "could you clear this note", "can this be deleted", "kindly delete"),
        *("delete the last note", "can you remove my note?", "oops, wrong note, take it out"),
    ],
)
def test_what_may_be_the_note_is_removed_by_a_yes(company: Company, said: str) -> None:
    """Where it is not said plainly that this note shall go."""
    company.taps("ann", "Note")
    company.types("ann", said)
    if "Nothing is removed yet" in company.text("ann"):
        assert [row.note for row in company.rows_of("answer")] == ["because nobody was trained"]
        company.types("ann", "yes")
    assert company.text("ann").startswith("Note removed")


@pytest.mark.parametrize(
    "said", ["could you delete my note?", "remove the last note", "I'd like my note deleted"]
)
def test_a_note_goes_from_the_question_by_a_yes(company: Company, said: str) -> None:
    """As it is asked for."""
    company.types("ann", said, "yes")
    assert company.text("ann").startswith("Note removed")


@pytest.mark.parametrize("said", ["please make it 2", "could you change that to 0", "kindly put 3"])
def test_an_answer_that_is_asked_for_is_no_reason(company: Company, said: str) -> None:
    """Nothing is saved as not applicable: it is asked of the answer."""
    company.types("ann", "not applicable", said)
    assert "Do you mean" in company.text("ann")
    assert [(row.level, row.note) for row in company.rows_of("answer")] == [(1, "because nobody was trained")]


@pytest.mark.parametrize("said", ["Oh no", "Actually no", "ah no wait"])
def test_a_sigh_holds_no_name(company: Company, said: str) -> None:
    """On the card of the note, and at a question."""
    for _ in range(2):
        company.types("ann", said)
        assert "name." not in company.text("ann")
        company.taps("ann", "Note") if "Write your note" not in company.text("ann") else None
    assert [row.note for row in company.rows_of("answer")] == ["because nobody was trained"]


@pytest.mark.parametrize(
    "said",
    [
        *("2 - sent in error", "2, I didn't mean to send this", "1 because of cuts, please scrap this"),
        *("3 because we have a plan. Wrong question, sorry", "n/a because we only see adults, undo that"),
        *(
            "2, could you ignore this",
            "2 because staff left oops wrong box",
            "2, that was pressed by mistake",
        ),
    ],
)
def test_an_answer_that_takes_itself_back_is_asked_about_anyhow(company: Company, said: str) -> None:
    """However it is said, and whatever stands before."""
    company.taps("ann", "Next")
    company.types("ann", said)
    assert "Do you mean" in company.text("ann")
    assert len(company.rows_of("answer")) == 1


@pytest.mark.parametrize(
    "said",
    [
        "2 - some records are lost, by mistake",
        "2 because two parents were told (in error)",
        "2 letters were sent to a wrong school by mistake",
    ],
)
def test_what_happened_by_mistake_is_kept_by_the_yes(company: Company, said: str) -> None:
    """Whoever says how it came about takes nothing back."""
    company.types("ann", "next", said)
    assert "I save it with the rest as its note" in company.text("ann")
    company.types("ann", "yes")
    (_, row) = company.rows_of("answer")
    assert row.level == 2
    assert said.split(maxsplit=2)[-1].strip(" ()")[:12] in row.note


def test_a_note_that_waits_for_a_yes_goes_with_no_answer(company: Company) -> None:
    """Whoever taps a level on the question instead has not said yes."""
    (press,) = (one for one in company.presses_on(company.card("ann"), "rate") if one.endswith(":2"))
    company.taps("ann", "Note")
    company.types("ann", "See the minutes")
    company.presses("ann", press)
    (row,) = company.rows_of("answer")
    assert (row.level, row.note) == (2, "because nobody was trained")


@pytest.mark.parametrize(
    "said", ["2 if you count the pilot", "n/a if you only count schools", "3 we have a plan"]
)
def test_not_applicable_says_that_the_rest_is_left(company: Company, said: str) -> None:
    """It is asked why, and what was typed beside another answer is no reason; once more it says nothing."""
    company.taps("ann", "Next")
    company.types("ann", said)
    assert "Type yes, and I save it with" in company.text("ann")
    company.taps("ann", "n")
    left = said.removeprefix("3 ")
    assert company.text("ann").startswith("Not saved: ")
    assert f"to save it, with your words: {left}" in company.text("ann")
    assert "Why is it not applicable" in company.text("ann")
    company.taps("ann", "b", "n")
    assert "Not saved" not in company.text("ann")


def test_ages_of_a_service_are_why_it_is_not_applicable(company: Company) -> None:
    """Stored with its words, and heard as nobody's worry."""
    company.taps("ann", "Next")
    company.types("ann", "n/a because toddlers only, no older kids")
    row = next(row for row in company.rows_of("answer") if row.item == "C02")
    assert (row.reason, row.note) == ("other", "because toddlers only, no older kids")
