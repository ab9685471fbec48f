"""Answering one question after the other, and what is kept beside an answer."""

from dataclasses import replace

import pytest

from flows.changes import NoteWritten, RatingGiven
from flows.conversations.explaining.worry import MOST
from flows.engine import DOUBLE_TAP_SECONDS
from flows.identifiers import Teller, concern_sample
from flows.replies import Card, Fold, Unsay
from flows.rounds import DontKnow, NotApplicable, Rated
from flows.scoring import score_sheet
from flows.typed.keys import LETTERS_OF_A_QUESTION
from tests.flows.explore import asked
from tests.flows.play import text_of


def test_answer_is_stored_echoed_and_followed_by_the_next_question() -> None:
    """One tap is one rating, one folded line that can change it, and the next question."""
    chat = asked()
    first = chat.card
    chat.tap("Mostly in place")
    (change,) = chat.turn.changes
    assert isinstance(change, RatingGiven)
    assert (change.sheet, change.item, change.rating) == (chat.sheet.id, "C01", Rated(level=2))
    card, fold = chat.replies
    assert isinstance(card, Card)
    assert isinstance(fold, Fold)
    assert "named leader" in card.heading
    assert (fold.card, fold.text) == (first.id, "✓ 1 Same definition – Mostly in place")


def test_keys_that_a_level_may_take_from_a_question_are_known() -> None:
    """What a question offers besides its levels has keys that the check of a framework warns of."""
    chat = asked()
    letters = {button.key for row in chat.card.buttons for button in row if not button.key.isdigit()}
    assert letters == LETTERS_OF_A_QUESTION - {"h", "y"}  # those of what was answered before or elsewhere


def test_old_button_edits_that_answer_and_asks_the_live_question_again() -> None:
    """At question 4, a button of question 1 changes answer 1 and nothing else."""
    chat = asked()
    first = chat.card
    for level in "210":
        chat.tap(level)
    live, before = chat.live, chat.sheet.answers
    chat.tap("1", on=first)
    assert {item: a.rating for item, a in chat.sheet.answers.items() if a != before[item]} == {
        "C01": Rated(level=1)
    }
    assert chat.card.notice == "Changed: Same definition – from Mostly in place to Early or patchy."
    assert chat.live == live
    assert "4 of 4" in chat.card.head


def test_same_answer_again_is_no_change() -> None:
    """A button pressed again later says that nothing changed, and stores nothing."""
    chat = asked()
    first = chat.card
    chat.tap("2")
    chat.tap("2", on=first)
    assert chat.turn.changes == ()
    assert chat.card.notice == "No change: Same definition – Mostly in place."


@pytest.mark.parametrize(
    ("seconds", "answered"), [(0, 0), (DOUBLE_TAP_SECONDS - 1, 0), (DOUBLE_TAP_SECONDS, 1)]
)
def test_double_tap_is_one_tap(seconds: int, answered: int) -> None:
    """The same button of the same card within ten seconds is answered by nothing at all."""
    chat = asked()
    card = chat.card
    chat.tap("2", after=60)
    before = chat.world
    chat.tap("2", on=card, after=seconds)
    cards = [reply for reply in chat.replies if isinstance(reply, Card)]
    assert len(cards) == answered
    assert chat.turn.changes == ()
    if not answered:
        assert chat.world == before


def test_three_fast_taps_on_different_buttons_are_three_answers() -> None:
    """A second thought on the same card counts, however fast; the last one stands."""
    chat = asked()
    card = chat.card
    for level in "213":
        chat.tap(level, on=card, after=1)
    assert chat.sheet.rating("C01") == Rated(level=3)
    assert list(chat.sheet.answers) == ["C01"]


def test_skip_leaves_it_open_and_shifts_no_other() -> None:
    """What is skipped stays without a rating, and comes again after the last question."""
    chat = asked()
    chat.tap("Skip")
    for _ in range(8):
        chat.tap("2")
    assert list(chat.sheet.answers) == ["C02", "C03", "C04", "A01", "A02", "A03", "W01", "W02"]
    assert "1 of 4" in chat.card.head
    chat.tap("1")
    assert chat.live.startswith("check:")


def test_back_is_harmless() -> None:
    """Going back through all questions changes nothing and ends at the task list."""
    chat = asked()
    for _ in range(5):
        chat.tap("2")
    before = chat.sheet
    for _ in range(6):
        chat.send("back")
    assert chat.live.startswith("tasks:")
    assert chat.sheet == before


def test_the_way_back_from_why_asks_the_same_question() -> None:
    """Nothing is stored on the way."""
    chat = asked()
    question = chat.card
    chat.tap("Why?")
    chat.tap("Back to the question")
    assert replace(chat.card, id="") == replace(question, id="")


def test_change_from_the_check_returns_there() -> None:
    """An answer changed from the review of a domain is followed by that review."""
    chat = asked()
    for _ in range(9):
        chat.tap("2")
    chat.tap("Responses")
    chat.tap("3")
    chat.tap("Don't know")
    assert chat.sheet.rating("C03") == DontKnow()
    assert chat.live == f"review:{chat.sheet.id}:C"


# notes and reasons


def test_note_stays_with_its_item() -> None:
    """A note is kept as typed without the blanks around it, and the question is asked again."""
    chat = asked()
    chat.tap("Note")
    chat.send("  We meet every week. ")
    assert chat.sheet.answers["C01"].note == "We meet every week."
    assert chat.sheet.rating("C01") is None
    assert chat.live == f"ask:{chat.sheet.id}:C01"
    chat.tap("Note")
    chat.tap("Remove the note")
    assert chat.sheet.answers["C01"].note is None


def test_removing_what_is_not_there_is_no_change() -> None:
    """An old button that removes a note does nothing once it is removed."""
    chat = asked()
    chat.press(f"unnote:{chat.sheet.id}:C01")
    assert chat.turn.changes == ()
    assert chat.sheet.answers == {}


@pytest.mark.parametrize("text", ["x" * 501, "  \n ", "🙂" * 501])
def test_note_that_does_not_fit_is_asked_for_again(text: str) -> None:
    """Nothing is stored of an empty or too long note, and the next text is still the note."""
    chat = asked()
    chat.tap("Note")
    chat.send(text)
    assert chat.turn.changes == ()
    assert chat.card.notice
    chat.send("x" * 500)
    assert chat.sheet.answers["C01"].note == "x" * 500


@pytest.mark.parametrize("opened", ["Note", "Not applicable"])
def test_refused_text_leaves_no_trace(opened: str) -> None:
    """Nothing of a text that may identify somebody is in the turn; the message is to be removed."""
    chat = asked()
    chat.tap(opened)
    chat.send("Canary Quillfeather, born 3/4/2012, lives at 12 High Street")
    assert chat.turn.changes == ()
    assert "Quillfeather" not in str(chat.turn)
    (unsay,) = (reply for reply in chat.replies if isinstance(reply, Unsay))
    assert unsay.message == "m1"
    chat.tap("1")
    assert chat.live.split(":")[0] == ("note" if opened == "Note" else "na")
    chat.send("One family waited.")
    assert chat.sheet.answers["C01"].note == "One family waited."


def test_every_kind_of_finding_has_words() -> None:
    """A social media name is refused with words of its own."""
    chat = asked()
    chat.tap("Note")
    chat.send("ask @jsmith99 on insta")
    assert "a user name" in chat.card.notice


def test_identifying_text_out_of_place_is_refused_as_well() -> None:
    """A name typed on a question is not repeated, and the question is asked again."""
    chat = asked()
    chat.send("Canary Quillfeather, born 3/4/2012")
    assert isinstance(chat.replies[0], Unsay)
    assert "Quillfeather" not in str(chat.turn)
    assert chat.live == f"ask:{chat.sheet.id}:C01"


def test_concern_about_a_child_is_answered_with_whom_to_call() -> None:
    """Nothing is taken down; the numbers of the person's own nation are shown, with a way to the question."""
    chat = asked()
    chat.tap("Note")
    chat.send("A child just told me that her uncle touched her")
    assert chat.turn.changes == ()
    assert "999" in text_of(chat.card)
    chat.tap("Back to the question")
    assert chat.live == f"ask:{chat.sheet.id}:C01"


@pytest.mark.parametrize(
    "text",
    [
        "Early - years team does it",
        "mostly - social care does this",
        "don't know - another agency does it",
    ],
)
def test_a_reason_that_begins_like_an_answer_is_kept_whole(text: str) -> None:
    """Whoever writes why it is not applicable has answered already."""
    chat = asked()
    chat.tap("Not applicable")
    chat.send(text)
    assert [change.text for change in chat.turn.changes if isinstance(change, NoteWritten)] == [text]


@pytest.mark.parametrize("told_by", Teller)
def test_what_is_kept_does_not_tell_who_told_of_a_concern(told_by: Teller) -> None:
    """The conversation remembers nation and way back, as after any look at whom to call."""
    chat = asked()
    chat.send(concern_sample(told_by))
    assert chat.turn.changes == ()
    assert chat.live == "call:england"
    assert told_by not in {word for row in chat.card.buttons for b in row for word in b.press.split(":")}
    (unsay,) = (reply for reply in chat.replies if isinstance(reply, Unsay))
    assert (unsay.message, unsay.concern) == (None, True)
    chat.tap("Back to the question")
    assert chat.live == f"ask:{chat.sheet.id}:C01"


@pytest.mark.parametrize("told_by", Teller)
def test_whoever_is_in_need_reads_what_to_do_in_two_lines_and_six_more(told_by: Teller) -> None:
    """999 is in the first two; who checked a number is for whoever runs this."""
    chat = asked()
    chat.send(concern_sample(told_by))
    first = chat.card.lines[0]
    assert chat.card.head == ""
    assert "999" in first
    assert len(chat.card.lines) <= 1 + MOST
    assert max(map(len, (chat.card.notice, first))) <= 110
    assert "checked" not in text_of(chat.card)


@pytest.mark.parametrize("said", ["he is hurting her in the toilets right now", "she is bleeding help"])
def test_danger_now_begins_with_999(said: str) -> None:
    """Then comes the rest."""
    chat = asked()
    chat.send(said)
    assert chat.card.notice == "Call 999 now."
    assert chat.turn.changes == ()


def test_a_concern_with_a_name_is_taken_out_of_the_chat() -> None:
    """The name is neither kept nor said again, and nobody is asked to delete what they told."""
    chat = asked()
    chat.send("Canary Quillfeather told me today that her uncle touches her")
    (unsay,) = (reply for reply in chat.replies if isinstance(reply, Unsay))
    assert (unsay.message, unsay.concern) == ("m1", True)
    assert "Quillfeather" not in str(chat.turn)
    assert "delete" not in text_of(chat.card)


def test_own_reason_is_kept_as_the_note() -> None:
    """Not applicable with words of one's own stores the reason "other" and the words."""
    chat = asked()
    chat.tap("Not applicable")
    chat.send("We only work with adults.")
    answer = chat.sheet.answers["C01"]
    assert answer.rating == NotApplicable(reason="other")
    assert answer.note == "We only work with adults."
    assert chat.live == f"ask:{chat.sheet.id}:C02"


# what is behind the threes


def test_nothing_yet_stands_alone() -> None:
    """What counts adds up; "nothing yet" replaces it, and is replaced by it."""
    chat = asked()
    chat.tap("3")
    for backing, kept in (
        ("policy", {"policy"}),
        ("data", {"data", "policy"}),
        ("nothing", {"nothing"}),
        ("data", {"data"}),
    ):
        chat.press(f"backing:{chat.sheet.id}:C01:{backing}")
        assert chat.sheet.answers["C01"].backings == kept


def test_old_button_for_a_three_leaves_the_live_question() -> None:
    """What is behind a 3 can be said on an old card; it folds, and the live question comes again."""
    chat = asked()
    chat.tap("3")
    chat.press(f"backed:{chat.sheet.id}:C01")
    old = chat.card
    chat.press(f"go:{chat.sheet.id}")
    live = chat.live
    chat.tap("Policy", on=old)
    assert chat.sheet.answers["C01"].backings == {"policy"}
    assert chat.live == live
    assert [reply.handle for reply in chat.replies if isinstance(reply, Fold)][:1] == [old.id]


def test_backing_counts_only_behind_a_top_level() -> None:
    """A 3 made a 2 has nothing that counts behind it; made a 3 again it has what was said before."""
    chat = asked()
    card = chat.card
    chat.tap("3")
    chat.press(f"backing:{chat.sheet.id}:C01:policy")
    chat.tap("2", on=card)
    assert score_sheet(chat.seat.framework, chat.seat.team, chat.sheet).backed == ()
    chat.press(f"backing:{chat.sheet.id}:C01:data")
    assert chat.turn.changes == ()
    chat.tap("3", on=card)
    assert score_sheet(chat.seat.framework, chat.seat.team, chat.sheet).backed == ("C01",)


def test_what_follows_an_answer_passes_the_guard_first() -> None:
    """Where it is refused the answer is not stored either, and the question is asked again."""
    chat = asked()
    before = chat.live
    chat.send("1 because Jason Whitlock was never trained")
    assert (chat.turn.changes, chat.live) == ((), before)
    assert "name" in chat.card.notice


def test_what_follows_an_answer_is_added_to_its_note() -> None:
    """Nothing that was written is lost, and what is written twice stands there once."""
    chat = asked()
    item = chat.live.split(":")[2]
    chat.tap("Note")
    chat.send("Schools are not in it.")
    chat.send("1 because nobody was trained")
    assert chat.sheet.answers[item].note == "Schools are not in it.\nbecause nobody was trained"
    for _ in range(2):
        chat.send("back")
        chat.send("2, some were trained in May")
    kept = chat.sheet.answers[item]
    assert kept.note == "Schools are not in it.\nbecause nobody was trained\nsome were trained in May"
    chat.send("back")
    chat.send(f"1, {'more ' * 100}")
    assert chat.sheet.answers[item] == kept
    assert "500" in chat.card.notice
