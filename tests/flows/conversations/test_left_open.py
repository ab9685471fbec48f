"""What waits for a yes is not dropped unsaid, and is no note of another answer."""

from dataclasses import replace

import pytest

from flows.replies import Button
from flows.rounds import OTHER_REASON, NotApplicable, Rated
from flows.typed.besides import with_what_waits
from tests.flows.explore import asked
from tests.flows.play import Chat

SAID = "14 of our records were sampled in Oct"


def _after(*said: str) -> Chat:
    chat = asked()
    for line in said:
        chat.send(line)
    return chat


@pytest.mark.parametrize(
    "elsewhere", ["submit", "help", "menu", "k", "why", "t", "xyzzy", "what is left", "/start"]
)
def test_going_elsewhere_says_what_was_not_kept_and_how_it_still_can(elsewhere: str) -> None:
    """The card is that which was asked for, and the way back works on it."""
    chat = _after(f"2 {SAID}", elsewhere)
    assert "Not saved: Same definition – Mostly in place." in chat.card.notice
    assert chat.card.notice.endswith(SAID)
    assert not chat.sheet.answers
    chat.send("keep it")
    answer = chat.sheet.answers["C01"]
    assert (answer.rating, answer.note) == (Rated(level=2), SAID)


def test_a_tap_elsewhere_says_it_as_well() -> None:
    """It is the same whether it was typed or tapped."""
    chat = _after(f"2 {SAID}")
    chat.tap("k")
    assert "Not saved: Same definition" in chat.card.notice


def test_an_answer_without_words_is_not_dropped_either() -> None:
    """Nor is it said again once it was said."""
    chat = _after("2?", "submit")
    assert "Not saved: Same definition – Mostly in place." in chat.card.notice
    chat.send("menu")
    assert "Not saved" not in chat.card.notice
    chat.send("keep it")
    assert not chat.sheet.answers


@pytest.mark.parametrize("settles", ["yes", "no", "2 - we checked it"])
def test_what_was_settled_is_not_said(settles: str) -> None:
    """By a yes, by a no, or by saying it plainly."""
    chat = _after(f"2 {SAID}", settles, "submit")
    assert "Not saved" not in chat.card.notice
    assert "kept" not in chat.card.notice


def test_a_yes_on_the_next_card_is_for_that() -> None:
    """Only the words for it keep what was left."""
    chat = _after(f"2 {SAID}", "submit", "yes")
    assert not chat.sheet.answers


@pytest.mark.parametrize("first", [f"2 {SAID}", "n/a in some schools"])
def test_what_came_with_one_answer_is_no_note_of_another(first: str) -> None:
    """It is said to be left, and kept only where the person says so."""
    chat = _after(first, "1")
    answer = chat.sheet.answers["C01"]
    assert (answer.rating, answer.note) == (Rated(level=1), None)
    assert "haven't kept the rest as a note" in chat.card.notice
    chat.send("keep it")
    assert chat.sheet.answers["C01"].note in (SAID, "n/a in some schools")


def test_not_applicable_is_taken_with_its_reason() -> None:
    """At once, and said."""
    chat = _after("n/a we have no under 5s")
    answer = chat.sheet.answers["C01"]
    assert (answer.rating, answer.note) == (NotApplicable(reason=OTHER_REASON), "we have no under 5s")
    assert "Your reason: we have no under 5s" in chat.card.notice


def test_a_place_that_was_asked_about_is_not_dropped() -> None:
    """Nor one of a note."""
    chat = _after("3", "what backs it", "red box", "blue box", "submit")
    assert chat.card.notice == "Not kept beside “Same definition”. Type “keep it” to keep it: blue box"
    chat.send("keep it")
    assert chat.sheet.answers["C01"].kept == "blue box"


def test_the_level_is_not_left_in_its_note() -> None:
    """After a yes as well."""
    chat = _after("2 14 staff trained in Oct", "yes")
    assert chat.sheet.answers["C01"].note == "14 staff trained in Oct"


def test_a_reminder_that_comes_in_between_drops_nothing() -> None:
    """What waited is said once the person does something, and a yes is no more for it."""
    chat = _after(f"2 {SAID}")
    talk = chat.world.conversation
    way = ((Button(key="1", label="Go on", press=f"tasks:{chat.sheet.id}"),),)
    there = replace(talk, told=with_what_waits(way, talk.told))
    chat.world = replace(chat.world, conversation=there)
    chat.send("menu")
    assert "Not saved: Same definition – Mostly in place." in chat.card.notice
    chat.send("keep it")
    assert chat.sheet.answers["C01"].note == SAID


@pytest.mark.parametrize("elsewhere", ["k", "xyzzy", "say that again"])
@pytest.mark.parametrize("said", ["yes", "Yes please", "keep it"])
def test_on_a_question_a_yes_still_keeps_it(elsewhere: str, said: str) -> None:
    """There is no other yes to say there, and the card says so."""
    chat = _after(f"2 {SAID}", elsewhere)
    assert "Type yes to save it" in chat.card.notice
    chat.send(said)
    answer = chat.sheet.answers["C01"]
    assert (answer.rating, answer.note) == (Rated(level=2), SAID)


def test_a_yes_keeps_the_rest_as_a_note_on_the_next_question() -> None:
    """Of an answer that was given in place of the one asked about; once it was said no yes keeps it again."""
    chat = _after(f"2 {SAID}", "1")
    assert f"Type yes to keep it: {SAID}" in chat.card.notice
    chat.send("yes")
    assert chat.sheet.answers["C01"].note == SAID
    chat.send("yes")
    assert set(chat.sheet.answers) == {"C01"}


@pytest.mark.parametrize("elsewhere", ["submit", "menu", "t"])
def test_elsewhere_a_yes_may_be_for_something_else(elsewhere: str) -> None:
    """The words for it are said, and nothing less keeps it."""
    chat = _after(f"2 {SAID}", elsewhere)
    assert "Type “keep it” to save it" in chat.card.notice
    chat.send("yes")
    assert chat.sheet.answers.get("C01") is None or chat.sheet.answers["C01"].rating is None
