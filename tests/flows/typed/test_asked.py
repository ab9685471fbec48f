"""Everyday questions: what is asked is told by the words, and nothing else is taken for one."""

import pytest

from flows.asking.text import typed
from flows.changes import NoteWritten
from flows.events import Typed
from flows.people import Address
from flows.replies import Button
from flows.talk import Talk
from flows.typed.asked import asked_in
from flows.wording import Words
from tests.clocks import NOON
from tests.flows.explore import asked
from tests.flows.play import text_of

WORDS = Words("en")
SAID = Typed(id="e", at=NOON, address=Address(channel="test", id="ann"), text="x")
LEVELS = [
    Button(key=str(place), label=label, press=f"rate:{'s' * 16}:C01:{place}")
    for place, label in enumerate(("Not in place", "Early or patchy", "Mostly in place", "In place"))
]

ASKED = {
    "sees": "can my manager see this|who reads this?|Will Ofsted see our answers|is it shared with us"
    "|hi, can my line manager see this please"
    "|does my team leader get to see this|how many people see my answers",
    "anonymous": "is this anonymous|Is my name on it?|will anyone know it was me",
    "what_for": "what's this for?|why am I doing this|what happens with my answers"
    "|why should we fill this in",
    "who_are_you": "who are you|are you a real person?|is this a scam"
    "|am I talking to a human|wait, who is this",
    "how_long": "how long does it take|how many questions are left|am I nearly done|how many more of these",
    "stop": "can I stop and come back|do I have to do it all in one go|is it saved|can I have a break",
    "level": "what does 2 mean|what's a 2|what does mostly in place mean"
    "|difference between 1 and 2|2 means what?",
    "levels": "what do the numbers mean|what's the scale",
    "who_else": "who else is answering|am I the only one doing this|is there anyone else doing this with me",
    "due": "when is it due|what's the deadline|how long have I got"
    "|by when do I need to finish|can I have more time",
    "change": "can I change my answer|what if I get it wrong|how do I change an answer"
    "|can I amend things afterwards",
    "must": "do I have to answer everything|is this compulsory|can I skip some",
    "unknown": "what if I don't know|can I ask a colleague|what if it doesn't apply",
    "right": "is there a right answer|is this a test|will we get into trouble|is it ok to guess",
    "submitted": "what happens when I submit|when do we get the results",
    "about_child": "is this about a child|should I write about a case",
    "breach": "a note names a child|I think we've had a data breach|what if someone named a child",
    "kept": "where did you get my number|do you keep my data|is this being recorded",
    "meant": "what am I supposed to write|in what way?|can you give me an example",
    "evidence": "do I need evidence|what counts as evidence?|do we have to prove this",
    "official": "is this the official NSPCC audit?|is this from the council",
    "named": "what does agreed mean exactly|what is a median",
    "whom": "who do I ask about this|is there a phone number",
}


@pytest.mark.parametrize(
    ("topic", "text"), [(t, one) for t, many in ASKED.items() for one in many.split("|")]
)
def test_what_is_asked_is_told(topic: str, text: str) -> None:
    """By its form, or by a few of its words."""
    found = asked_in(text, LEVELS, WORDS, is_awaited=False)
    assert found is not None
    assert found.topic == topic


@pytest.mark.parametrize(
    "text",
    [
        "We review who can see the records every spring.",
        "who does the training",
        "do you have a policy",
        "There is no deadline for referrals",
        "2 of our teams do this",
        "mostly in place",
        "Staff ask who else is involved and write it down, but there is no form for it yet",
        "a boy keeps asking who can see him",
        "why",
        "",
    ],
)
def test_what_is_no_question_of_ours_is_none(text: str) -> None:
    """Statements, and questions of their own work."""
    assert asked_in(text, LEVELS, WORDS, is_awaited=False) is None


def test_where_a_text_is_awaited_only_the_forms_count() -> None:
    """A name or a place may have any words."""
    assert asked_in("is there anyone else doing this with me", [], WORDS, is_awaited=True) is None
    assert asked_in("who are you", [], WORDS, is_awaited=True) is not None


@pytest.mark.parametrize("text", [many.split("|")[0] for many in ASKED.values()])
def test_an_answer_changes_nothing_and_the_question_comes_again(text: str) -> None:
    """While a note is awaited it is answered as well, and a yes keeps the same words as the note."""
    chat = asked()
    before, question = chat.live, text_of(chat.card)
    chat.send(text)
    assert (chat.turn.changes, chat.live) == ((), before)
    assert text_of(chat.card) == f"{chat.card.notice}\n{question}"
    assert not chat.card.notice.startswith("I didn't")
    if text in {ASKED[topic].split("|")[0] for topic in ("about_child", "breach")}:
        return  # a note that speaks of a child is heard as a worry
    chat.tap("Note")
    chat.send(text)
    assert not chat.turn.changes
    chat.send("yes")
    assert isinstance(chat.turn.changes[0], NoteWritten)


def test_a_worry_in_the_form_of_a_question_is_one() -> None:
    """What may be told with words of one's own passes the guard first."""
    chat = asked()
    chat.send("can the man who touches me see this")
    assert chat.live.startswith("call")


QUESTIONS = [
    "what do you mean?",
    "what is this for?",
    "I don't understand",
    "ok thanks will do",
    "who are you",
]


@pytest.mark.parametrize("text", [*QUESTIONS, "will schools be told?"])
def test_a_question_is_no_reason(text: str) -> None:
    """It is answered, or asked back, and the reason is still awaited."""
    chat = asked()
    chat.tap("Not applicable")
    before = chat.world.conversation.awaiting
    chat.send(text)
    assert (chat.turn.changes, chat.world.conversation.awaiting) == ((), before)
    assert chat.card.notice


def test_what_only_asks_is_no_text_but_may_be_a_view_or_a_note() -> None:
    """A longer text tells something besides."""
    told = "Schools asked us. Who trains them?"
    for text, kept in (("Who trains schools?", False), (told, True), ("Schools are trained.", True)):
        talk = Talk(view=asked().world.view(SAID), event=SAID, text=text)
        assert (typed(talk)[1] == "") is kept
        assert typed(talk, may_ask=True)[1] == ""


@pytest.mark.parametrize("opened", ["Note", "Not applicable"])
def test_the_way_back_from_a_worry_awaits_no_text(opened: str) -> None:
    """It leads to the question, where a text is kept as nothing."""
    chat = asked()
    question = chat.live
    chat.tap(opened)
    chat.send("a boy touched me")
    chat.tap("Back to the question")
    assert (chat.live, chat.world.conversation.awaiting) == (question, None)
