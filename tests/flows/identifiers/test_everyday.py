"""Words of a working day are met with no worry's answer, and no worry is taken for them."""

from pathlib import Path

import pytest

from bot.learned import likeness
from flows.identifiers import Teller, teller
from flows.identifiers.everyday import is_everyday
from flows.identifiers.likeness import words_in
from flows.identifiers.plain import plain

ROOT = Path(__file__).parents[3]
SETS = (
    *sorted((ROOT / "training/sentences").glob("*.txt")),
    *sorted((Path(__file__).parent / "unseen").glob("*.txt")),
)


@pytest.mark.parametrize(
    "text",
    [
        "What do you need from me?",
        "what do you want from me",
        "what does this want from us",
        "is it just me or is this long",
        "whats this? do i need to do something",
        "do i need to do something",
        "do i have to do something about this",
        "should i do something",
        "is there something i should do",
        "its not my job",
        "thats not my role",
        "not my department",
        "dont worry about me",
        "i have to go now",
        "I have to stop here",
        "i try my best",
        "do we all have to do it",
        "looks fine to me",
        "can you send it to me again",
        "i feel bad giving a 0",
        "nobody told me I was approver",
        "my deputy thinks its a 1, I think 2",
        "my manager just told me to get it done",
        "I'm not ignoring you just swamped",
        "he left",
        "sorry he is off sick",
        "she's on leave next week",
        "he isnt here anymore",
        "i wont be here next week",
        "im not in until thursday",
        "my computer keeps crashing",
        "i dont want my name on it",
        "she wont let me approve it",
        "can they see what i put",
    ],
)
def test_an_everyday_sentence_is_no_worry(text: str) -> None:
    """Nobody who asks what is wanted of them reads that it was not their fault."""
    assert teller(text, likeness()) is None


@pytest.mark.parametrize(
    "text",
    [
        "he does it to me",
        "it was not my fault",
        "it happened to me too",
        "i want to do it again",
        "someone is hurting me",
        "they make me do it",
        "i put 0 because he touches me",
        "i gave it a 1 and i was raped",
        "my boss told me to do it with him",
        "she wont let me go home",
        "he wont let me tell",
        "i wont be here tomorrow",
        "will they know what he did",
        "do i have to do what he says",
        "should i do something about what he did to her",
    ],
)
def test_a_worry_in_small_words_is_not_everyday(text: str) -> None:
    """Who does something to somebody is in none of these sentences."""
    assert not is_everyday(words_in(plain(text)))


def test_no_worry_that_was_ever_written_for_this_is_everyday() -> None:
    """Not one of the sentences that it learned from, nor of those that it is measured by."""
    kinds = {one.value for one in Teller}
    lines = [
        line.split(" | ", 1)
        for path in SETS
        for line in path.read_text("utf-8").splitlines()
        if " | " in line
    ]
    worries = [line[1] for line in lines if line[0] in kinds]
    assert len(worries) > 2000
    assert [text for text in worries if is_everyday(words_in(plain(text)))] == []


@pytest.mark.parametrize("lead", ["yes", "yes,", "well", "no", "sorry but", "Yes.", "hi,"])
def test_a_worry_behind_a_yes_is_heard(lead: str) -> None:
    """As it is without it."""
    assert teller(f"{lead} he touched me", likeness()) is Teller.CHILD


@pytest.mark.parametrize(
    "text",
    [
        "he made me submit to him",
        "i was forced to submit to him",
        "i submit to him every night and i hate it",
        "he gave 5 then took my clothes off",
        "she gave me a 10 and told me to take my top off",
        "i got with a 13 and i cant stop thinking about it",
        "im attracted to a 12 and i need help",
        "someone at work is chatting to a 14 and sends her photos",
        "my approver gropes me",
        "before i submit: he touches me",
        "my picture is out there and i can't get it off",
        "i could just not be here",
        "something is going on with me and i need it to stop here",
        "he wont let me finish",
        "she won't let me change",
        "does anyone know it was me",
        "my head wants me to do it",
        "1 because he touched me",
        "early - he touched me",
        "2 bc he told me to keep it secret",
        "put 1 because i was assaulted by a colleague",
        "0 as i am attracted to children",
        "1 because i want to die",
    ],
)
def test_a_worry_beside_words_of_the_audit_is_heard(text: str) -> None:
    """What is also said of ratings, approvers and phones covers nothing."""
    assert teller(text, likeness()) is not None
