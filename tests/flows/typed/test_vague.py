"""Words that come near a level, and a level nearly spelt: the person is asked, with the likely one named."""

import pytest

from flows.typed.levels import half
from flows.typed.vague import says_measure
from flows.wording import Words
from storage.framework.file import read_framework
from tests.flows.play import Chat
from tests.flows.typed.test_levels import FOUR
from tests.paths import SHIPPED

WORDS = Words("en")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("partly", "12"),
        ("partial", "12"),
        ("it's a work in progress", "12"),
        ("we're still writing it", "12"),
        ("we have started drafting it", "12"),
        ("getting there", "12"),
        ("we havent started", "0"),
        ("not started", "0"),
        ("no we dont do that", "0"),
        ("nothing yet", "0"),
        ("mosty in place", "2"),
        ("mostly in plce", "2"),
        ("early or pachy", "1"),
        ("thre", "3"),
        ("not us, thats the LA's job", "dn"),
        ("this isnt for us, its done by the force analyst", "dn"),
        ("thats done by the police not us", "dn"),
        ("not for us", "dn"),
        ("not our role", "dn"),
    ],
)
def test_what_comes_near_a_level_is_asked_with_it(text: str, keys: str) -> None:
    """Nothing is stored, and the levels that it may mean are named."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.button is None
    assert "".join(one.key for one in found.among) == keys


@pytest.mark.parametrize("text", ["the", "free", "there are few", "it is in a place", "mainly staff"])
def test_other_words_are_no_slip_of_a_level(text: str) -> None:
    """A short word like a number in words, and sentences that share words with a label."""
    found = half(FOUR, text, WORDS)
    assert found is None or not found.among


@pytest.mark.parametrize(
    "text",
    [
        "pretty good",
        "meh",
        "so-so",
        "could be better",
        "not great",
        "quite well",
        "a bit hit and miss",
        "room for improvement",
        "good but mixed",
        "rubbish tbh",
        "we do it quite well",
        "well, not very good",
    ],
)
def test_how_good_something_is_is_no_level(text: str) -> None:
    """The person is told which levels there are, and none is named."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.button is None
    assert not found.among


@pytest.mark.parametrize("text", ["well", "so", "doing it for a mate", "strong links with the school"])
def test_what_tells_more_or_nothing_is_not_how_good_it_is(text: str) -> None:
    """It may be a note, or only begin one."""
    assert not says_measure(FOUR, text, WORDS)


@pytest.fixture
def asked() -> Chat:
    """Somebody on the first question."""
    chat = Chat(framework=read_framework(SHIPPED.read_bytes()))
    for text in ("/start", "1", "education", "no", "no", "england", "c"):
        chat.send(text)
    return chat


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("same", "no earlier answer"),
        ("same as before", "no earlier answer"),
        ("it depends", "0 Not in place, 1 Started, not consistent, 2 Mostly in place and 3 In place"),
        ("What evidence would we need?", "You need none to answer"),
    ],
)
def test_what_is_typed_on_a_question_hears_what_can_be_done(asked: Chat, text: str, said: str) -> None:
    """Each says what there is here."""
    asked.send(text)
    assert asked.turn.changes == ()
    assert said in asked.card.notice


def test_who_does_not_understand_a_question_sees_why_it_is_asked(asked: Chat) -> None:
    """As by its button."""
    asked.send("i dont understand this one")
    assert asked.live.startswith("why:")


@pytest.mark.parametrize("text", ["how do I get the board paper?", "is this one for the LA to say"])
def test_a_question_is_offered_no_note_and_heard_as_no_worry(asked: Chat, text: str) -> None:
    """Neither is a text about the work."""
    asked.send(text)
    assert "tap Note" not in asked.card.notice
    assert "Worried" not in asked.card.notice


def test_whom_to_call_is_said_beside_what_may_be_a_worry(asked: Chat) -> None:
    """Whoever a sentence that is not known begins with; what is wished or asked of the work is none."""
    asked.send("show me all of what we wrote")
    assert "Worried" not in asked.card.notice
    for text in (
        "parents of a pupil have come to me",
        "the mother has bruises on both arms every week",
        "the stepfather was seen with bruised knuckles again",
        "it was seen again at the back of the hall",
    ):
        asked.send(text)
        assert "Worried" in asked.card.notice or asked.live.startswith("call:"), text


def test_skip_goes_on_from_a_question_that_has_its_answer(asked: Chat) -> None:
    """Its button is called Next there."""
    first = asked.live
    asked.send("2")
    asked.press(first)
    assert any(one.label == "Next" for row in asked.card.buttons for one in row)
    asked.send("skip")
    assert asked.live != first
    assert "understand" not in asked.card.notice
