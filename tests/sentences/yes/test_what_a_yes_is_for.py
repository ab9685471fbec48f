"""What a yes is for where several things wait for one: the newest that is asked, and the card says so."""

import pytest

from flows.events import Quoted, QuotedButton
from flows.replies import Button
from tests.beginnings import ann_alone
from tests.company import Company
from tests.flows.play import buttons_of
from tests.paths import SHIPPED
from tests.so_far import so_far

NOTE = "we audit it yearly in june"
MORE = "the lead left in May and nobody followed"


@so_far
def company(made: Company) -> None:
    """Ann is at the first question of her team, in the framework that is shipped."""
    made.file = SHIPPED.read_bytes()
    made.restart(made.file)
    ann_alone(made)
    made.types("ann", "/start")
    made.taps("ann", "c")


def kept(company: Company) -> list[tuple[int | None, str | None]]:
    """Levels and notes, in the order of the questions."""
    return [(row.level, row.note) for row in sorted(company.rows_of("answer"), key=lambda one: one.item)]


@pytest.mark.parametrize("first", ["3?", "is it 3?", "3ish"])
@pytest.mark.parametrize(
    "refused",
    [
        "started but lucy in public health keeps cancelling",
        "1 because Tom Kelly left",
        "2, but Ann Price waits",
    ],
)
def test_a_level_with_refused_words_ends_the_one_before(company: Company, first: str, refused: str) -> None:
    """The later of two levels is what somebody means, and a yes is for neither."""
    company.types("ann", first, refused)
    assert "without those words, type" in company.text("ann")
    assert "Not saved: " not in company.text("ann")
    company.types("ann", "yes")
    assert kept(company) == []


def test_the_words_of_the_level_before_can_still_be_kept(company: Company) -> None:
    """They were not refused."""
    company.types("ann", f"3 {NOTE}", "1 because Tom Kelly left")
    assert f"to keep it: {NOTE}" in company.text("ann")
    company.types("ann", "yes")
    assert kept(company) == [(None, NOTE)]


@pytest.mark.parametrize(
    "chosen",
    [
        "id go 1",
        "I'd go 1",
        "i'd go for a 1",
        "probably go 1",
        "we'd say 1",
        "I'd go with 1 for now",
        "maybe 1",
    ],
)
def test_a_level_that_is_chosen_at_the_end_is_asked_with_its_note(company: Company, chosen: str) -> None:
    """And ends the one that was asked about before."""
    company.types("ann", "0 honestly its rubbish, nobody owns it", f"depends who you ask, {chosen}")
    assert "Do you mean 1 " in company.text("ann")
    assert "Not saved: " not in company.text("ann")
    company.types("ann", "yes")
    assert kept(company) == [(1, "depends who you ask")]


@pytest.mark.parametrize(
    "said", ["each term we take 3", "they told us they'd go 1", "we meet, then go through 3"]
)
def test_what_only_counts_at_the_end_is_no_level(company: Company, said: str) -> None:
    """It is offered as a note, as any sentence is."""
    company.types("ann", said, "yes")
    assert kept(company) == [(None, said)]


@pytest.mark.parametrize("first", ["3?", f"3 {NOTE}"])
@pytest.mark.parametrize("more", [MORE, "HSB policy v3 is on the intranet, Sept 2024"])
def test_a_level_that_waits_is_saved_with_the_note_behind_it(company: Company, first: str, more: str) -> None:
    """One yes is for both, and the card says so."""
    company.types("ann", first, more)
    assert "Type yes to save 3 In place" in company.text("ann")
    company.types("ann", "yes")
    before = [NOTE] if NOTE in first else []
    assert kept(company) == [(3, "\n".join([*before, more]))]


@pytest.mark.parametrize("more", [f"3 {NOTE}", "3 we would like to be"])
def test_a_note_that_waits_is_not_dropped_for_an_answer_with_another(company: Company, more: str) -> None:
    """A yes is for the answer; the note has words of its own."""
    company.types("ann", MORE, more)
    assert f"Type “keep it” to keep it: {MORE}" in company.text("ann")
    assert company.text("ann").count("Type yes") == 1
    company.types("ann", "keep it")
    assert kept(company) == [(None, MORE)]


@pytest.mark.parametrize("slip", ["oops meant 1", "sorry, I meant 1", "change that to 1"])
@pytest.mark.parametrize(("how", "levels"), [("yes", [3, 3]), ("keep it", [1])])
def test_a_correction_that_waits_is_kept_by_its_own_words(
    company: Company, slip: str, how: str, levels: list[int]
) -> None:
    """A yes is for the answer that the newest card asks about."""
    company.types("ann", f"3 {NOTE}", "yes", slip, "I think its a 3 bc we have the leaflet")
    assert company.text("ann").count("Type yes") == 1
    assert "Type “keep it” to save it" in company.text("ann")
    company.types("ann", how)
    assert [level for level, _ in kept(company)] == levels


def test_what_was_left_for_an_answer_is_said_where_its_own_words_keep_the_other(company: Company) -> None:
    """So neither of the two is dropped."""
    company.types("ann", f"3 {NOTE}", "yes", "oops meant 1", "I think its a 3 bc we have the leaflet")
    company.types("ann", "keep it", "yes")
    assert kept(company) == [(1, NOTE), (3, "bc we have the leaflet")]


@pytest.mark.parametrize("is_folded", [True, False])
@pytest.mark.parametrize("said", ["3 actually, signed off last month", "3 we would like to be"])
def test_in_a_reply_to_an_older_card_the_yes_is_for_that(
    company: Company, said: str, *, is_folded: bool
) -> None:
    """What waited on the live one is kept by its own words."""
    older, handle = company.card("ann"), str(company.screens["ann"].handle)
    sheet, item = company.presses_on(older, "rate")[0].split(":")[1:3]
    company.types("ann", "2", "k", f"0 {NOTE}")
    shown = [Button(key="c", label="Change", press=f"change:{sheet}:{item}")]
    there = shown if is_folded else buttons_of(older.buttons)
    buttons = tuple(QuotedButton(key=one.key, label=one.label, press=one.press) for one in there)
    company.happens(company.typed("ann", said, Quoted(card=handle, ours=True, buttons=buttons)))
    assert "Do you mean 3 " in company.text("ann")
    assert "Type “keep it” to save it, with your words: " in company.text("ann")
    company.types("ann", "yes")
    assert [level for level, _ in kept(company)] == [3]


@pytest.mark.parametrize("first", ["1?", f"1 {NOTE}"])
@pytest.mark.parametrize(
    "said",
    ["thanks", "thank you.", "please", "thanks please", "always", "fully", "totally thanks", "all of us"],
)
def test_what_only_makes_a_yes_stronger_is_none(company: Company, first: str, said: str) -> None:
    """A thanks is said to the question, and "always" may be another level."""
    company.types("ann", first, said)
    assert kept(company) == []
    company.types("ann", "yes")
    assert [level for level, _ in kept(company)] == [1]


@pytest.mark.parametrize(
    "said", ["exactly", "that one, thanks", "yes thank you", "yes, always", "i think so"]
)
def test_what_says_yes_by_itself_is_one(company: Company, said: str) -> None:
    """With a thanks behind it as well."""
    company.types("ann", "1?", said)
    assert [level for level, _ in kept(company)] == [1]


@pytest.mark.parametrize("said", ["keep it", "save it", "keep that please", "ok add that"])
def test_words_that_keep_what_waited_are_no_note_once_it_is_gone(company: Company, said: str) -> None:
    """Words that were refused came between; a yes keeps these, for whoever means them."""
    company.types("ann", "2?")
    company.taps("ann", "t")
    company.types("ann", "Tom Kelly said so", said)
    assert "I've kept nothing" in company.text("ann")
    assert kept(company) == []
    company.types("ann", "yes")
    assert kept(company) == [(None, said)]
