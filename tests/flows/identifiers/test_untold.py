"""Whoever has nobody to tell is heard; who is to be told at work is not."""

import pytest

from bot.learned import likeness
from flows.identifiers import Teller, teller

HEARD = (
    "i cant tell anyone",
    "I can't tell anyone what happened",
    "i dont know who to tell",
    "I don't know who to turn to",
    "theres no one i can tell",
    "i have nobody to talk to about this",
    "I've got no one to tell",
    "im too scared to tell anyone",
    "i really cant talk to anyone at home",
    "I just need someone",
    "i need someone to talk to",
    "i wish i could tell someone",
    "but i cant tell anyone because he would kill me",
    "i still dont dare tell anyone please help",
    "he asked me to keep a secret",
    "someone told me to keep our secret",
)
OF_WORK = (
    "staff know who to tell",
    "I don't know who to ask about this",
    "i dont know who to invite",
    "there is no one to ask",
    "I need someone from health to answer",
    "i cant tell who is in the team",
    "I can't tell from the data",
    "we don't know who to tell about the delay",
    "I can't tell anyone's answers apart",
    "no one to talk to at the council",
    "he asked me to keep the minutes",
)


@pytest.mark.parametrize("text", HEARD)
def test_whoever_has_nobody_to_tell_is_heard(text: str) -> None:
    """As a child, or as somebody who was one."""
    assert teller(text, likeness()) in {Teller.CHILD, Teller.SURVIVOR, Teller.PARENT}


@pytest.mark.parametrize("text", OF_WORK)
def test_who_is_told_at_work_is_no_worry(text: str) -> None:
    """In like words."""
    assert teller(text, likeness()) is None
