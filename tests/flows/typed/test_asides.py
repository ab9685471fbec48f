"""What people say around the questions: each kind is answered, and what tells how things are is not one."""

import pytest

from flows.typed.asked import asked_in
from flows.wording import Words

WORDS = Words("en")

SAID = {
    "tired": "I've had a really hard day can we do this tomorrow|I dont have time for this|out of time"
    "|ive got to go, school bell|my phone is about to die",
    "upset": "This question upsets me a bit|this is upsetting",
    "stuck": "the buttons dont work|this is not working|it doesn't work",
    "repeats": "you already asked me that|isn't this the same question?",
    "why_asked": "why are you asking this|why does this matter?",
    "who_wrote": "who wrote these questions|who made this up",
    "scope": "is this about our school or the whole area|do you mean our team or the whole trust?"
    "|I can only answer for my school not the area",
    "covers": "does this include nursery children|does it include online stuff like nudes",
    "plain": "can you explain that in plain english please|sorry I dont understand the question",
    "others": "how do i know what other agencies do",
    "star": "what does this star mean|explain the star",
    "wrong_team": "i picked school but im social care|wrong team, we're early help"
    "|this is the wrong team, I am police|I shouldn't be in this team"
    "|I'm a health visitor not a school nurse",
    "knows": "my colleague does this, she's the YJS lead|my colleague would know",
    "elsewhere": "one for the police not us|that's one for social care",
    "copy": "forward to my manager|can you email this to my manager|can i print it",
    "saves": "does it save if I close it",
    "closed": "what happens after it closes|what happens when answers close?|what happens after we submit",
    "fewer": "why only 48 items?|why do we only get 45 questions|does everyone get the same questions?",
    "english": "Rwy'n meddwl bod hyn yn ei le|nie rozumiem|ہم یہ کرتے ہیں|can I do this in Welsh",
    "named": "define harmful sexual behaviour|HSB?|HSB",
}


@pytest.mark.parametrize(("topic", "text"), [(t, one) for t, many in SAID.items() for one in many.split("|")])
def test_what_is_said_around_a_question_has_an_answer(topic: str, text: str) -> None:
    """By its form."""
    found = asked_in(text, (), WORDS, is_awaited=False)
    assert found is not None
    assert found.topic == topic


@pytest.mark.parametrize(
    "text",
    [
        "the policy is not working in some schools",
        "staff don't have time for this in lessons",
        "this upsets some parents, so we offer a call",
        "we ran out of time to train everybody",
        "the referral buttons on our system don't work",
        "we're not there yet, we're working on it",
        "we are still not there",
        "we forward concerns to the manager",
        "the police do this, not us",
        "we explain it in plain english to children",
        "social care chose the wrong team once and now we check",
        "We hold Welsh language sessions for parents",
        "not our area",
        "yes",
        "NO",
    ],
)
def test_what_tells_how_things_are_is_none(text: str) -> None:
    """It may be an answer or a note."""
    assert asked_in(text, (), WORDS, is_awaited=False) is None


@pytest.mark.parametrize(
    "text", ["Rwy'n meddwl bod hyn yn ei le", "HSB", "does this include nursery children"]
)
def test_where_a_text_is_awaited_only_plain_ones_count(text: str) -> None:
    """A note may be in Welsh."""
    assert asked_in(text, (), WORDS, is_awaited=True) is None
