"""What is wanted in a sentence anywhere, a day with a remark, and words that are refused beside a level."""

from datetime import date

import pytest

from bot.learned import likeness
from flows.dates import Problem, read
from flows.forms import parse
from flows.identifiers import find
from flows.presses.actions import MOVE_ACTION
from flows.presses.answering import APPROVE, SUBMIT
from flows.presses.partnership import AREA, INVITES
from flows.replies import Button
from flows.typed.wants import wanted_card, wanted_on
from flows.wording import Words
from storage.framework.file import read_framework
from tests.flows.play import Chat
from tests.paths import SHIPPED

WORDS = Words("en")
TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    "text",
    [
        "Friday 18 Dec, end of term",
        "18 Dec (end of term)",
        "18 December - end of term",
        "Friday, 18 Dec, when schools close",
        "18 Dec; the board meets then",
    ],
)
def test_a_day_with_a_remark_is_that_day(text: str) -> None:
    """Where the remark has no other day in it."""
    assert read(text, TODAY) == date(2026, 12, 18)


@pytest.mark.parametrize(
    "text",
    ["18 Dec, or a week later", "18 Dec, if the board agrees", "end of term, 18 Dec", "18 Dec, not sure"],
)
def test_a_remark_that_may_change_the_day_leaves_it_open(text: str) -> None:
    """Nobody's day is guessed."""
    assert isinstance(read(text, TODAY), Problem)


@pytest.mark.parametrize(
    "text",
    ["see policy HSB-2024-017", "our procedure SG-2023-114 says so", "protocol 4512/23", "version 2024-1175"],
)
def test_the_number_of_a_policy_is_no_case_number(text: str) -> None:
    """It is named as such."""
    assert find(text, likeness()) == ()


@pytest.mark.parametrize("text", ["case HSB-2024-017", "see HSB/2024/01745", "policy followed in case 44123"])
def test_other_numbers_still_are(text: str) -> None:
    """Without such a word, or behind that of a case."""
    assert find(text, likeness())


def _asked() -> Chat:
    chat = Chat(framework=read_framework(SHIPPED.read_bytes()))
    for text in ("/start", "1", "health", "no", "no", "england", "c"):
        chat.send(text)
    return chat


def test_refused_words_leave_the_level_to_be_typed() -> None:
    """It says so, with the key that saves it."""
    chat = _asked()
    chat.send("1 - Dr Patel our named doctor leads")
    assert chat.turn.changes == ()
    assert "type 1" in chat.card.notice
    chat.send("1")
    assert chat.turn.changes


@pytest.mark.parametrize("text", ["set up a partnership", "ok how do I set up my own partnership now?"])
def test_a_partnership_of_ones_own_is_found_anywhere(text: str) -> None:
    """At the start, and on a question."""
    for chat in (_asked(), Chat()):
        if not chat.live:
            chat.send("/start")
        chat.send(text)
        assert chat.live.startswith("setup")


def test_at_the_start_nothing_stands_before_it() -> None:
    """A b there is understood."""
    chat = Chat()
    chat.send("/start")
    chat.send("b")
    assert "nothing stands before it" in chat.card.notice


@pytest.mark.parametrize(
    "text", ["we have started drafting it, meeting on 10 Jan", "it's under way", "we have begun"]
)
def test_news_of_an_action_is_that_it_is_begun(text: str) -> None:
    """Its button is asked about; that it is not begun after all is never meant so."""
    begun, undone = (
        Button(key="1", label="-", press=MOVE_ACTION("a" * 16, "c" * 16, state))
        for state in ("doing", "todo")
    )
    assert wanted_on([begun], text, None, WORDS) == [begun]
    assert wanted_on([undone], text, None, WORDS) == []


@pytest.mark.parametrize("text", ["me, I'm the DSL", "I'm the DSL", "the DSL", "myself as safeguarding lead"])
def test_who_approved_a_return_says_their_own_role(text: str) -> None:
    """A role is chosen, never a name."""
    sheet = "s" * 16
    roles = [Button(key="1", label="-", press=SUBMIT(sheet, role)) for role in ("manager", "lead")]
    assert wanted_on(roles, text, parse(APPROVE(sheet)), WORDS) == [roles[1]]


@pytest.mark.parametrize("text", ["invite a lead", "can I invite another team?", "invite a coordinator"])
def test_whom_to_invite_may_be_named_by_their_kind(text: str) -> None:
    """The card of invitations is where it is done."""
    assert wanted_card(text, parse(AREA("a" * 16)), WORDS) == parse(INVITES("a" * 16))
