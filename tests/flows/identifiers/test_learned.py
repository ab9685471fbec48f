"""What was learned from made-up sentences, and how it is read."""

from importlib import resources
from itertools import combinations
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.learned import likeness
from flows.identifiers import Teller, find, nothing_learned, teller
from flows.identifiers.findings import BY_RULES
from flows.identifiers.likeness import Likeness, Question, Spread, features, features_of, pairs_of
from flows.identifiers.plain import plain
from training.sentences import digest, sentences

WEIGHTS = resources.files("flows.identifiers").joinpath("likeness.json")


def test_the_weights_are_those_of_the_sentences() -> None:
    """A changed sentence is learned before it lands; `make train` does it."""
    assert likeness().digest == digest(), "run `make train`"


def test_the_weights_are_small_and_whole() -> None:
    """At most 300 kB, each weight a whole number, so that they come to the same everywhere."""
    text = WEIGHTS.read_text("utf-8")
    assert len(text.encode()) <= 300_000
    questions = Likeness.read(text).questions
    assert set(questions) == {"worry", "teller", "name"}
    assert set(questions["teller"].answers) == set(Teller) - BY_RULES
    for question in questions.values():
        assert all(len(each) == len(question.answers) for each in [question.bias, *question.weights.values()])
        assert all(isinstance(one, int) for each in question.weights.values() for one in each)


def test_a_text_is_its_words_pairs_and_pieces() -> None:
    """Figures are one word, accents and apostrophes don't count, and short words have no pieces."""
    assert sorted(features("Siân's 12 am")) == sorted(
        ["sians", "#", "am", "sians #", "# am", "sians * am", "_sia", "sian", "ians", "ans_"]
    )
    assert list(features("a")) == ["a"]
    assert list(features("")) == []


def test_a_score_is_the_weights_over_the_root_of_their_number() -> None:
    """What the question does not know counts for nothing, and what comes twice counts once."""
    question = Question(answers=["no", "yes"], bias=[1, -1], weights={"a": [0, 3], "b": [-2, 1]})
    assert question.scores(["a", "b", "a", "c"]) == [1 - 2 / sqrt(2), -1 + 4 / sqrt(2)]
    assert question.scores(["c"]) == [1, -1]


def test_without_weights_names_are_told_by_the_rules_alone() -> None:
    """Where nothing was handed in no worry is heard, and a name is what a rule says it is."""
    assert teller("My brother touches me at night.", nothing_learned()) is None
    assert find("Kyle's mum was late", nothing_learned())
    assert find("Smith and Jones (2019) say so", nothing_learned()) == ()


@pytest.mark.parametrize(
    "kind", [*sorted(set(Teller) - BY_RULES), "calm", "chat", "service", "tricky", "name"]
)
def test_there_is_enough_to_learn_from(kind: str) -> None:
    """At least five hundred sentences of each kind."""
    assert sum(one.kind == kind for one in sentences()) >= 500


def test_names_are_marked() -> None:
    """Each sentence of a name holds one in braces, and no braces are left open."""
    for one in sentences():
        assert one.marked.count("{") == one.marked.count("}")
        assert bool(one.parted()[1]) or one.kind != "name", one.marked


def test_a_worry_among_many_sentences_is_heard() -> None:
    """Two sentences that tell of one are not lost in a long calm note."""
    calm = "The policy was reviewed in spring and all staff read it. Training is booked for the autumn term. "
    worry = "My son keeps touching his little sister. I don't know who to tell. "
    assert teller(calm * 10, likeness()) is None
    assert teller(calm * 5 + worry + calm * 5, likeness()) is Teller.PARENT


@pytest.mark.parametrize("said", ["u", "i", "me", "i u", "my his", "me no", "u ok", "r"])
def test_a_letter_or_a_small_word_tells_of_nothing(said: str) -> None:
    """People type the key of a card that is gone."""
    assert teller(said, likeness()) is None


@pytest.mark.parametrize(
    "said",
    [
        *(
            "Looks fine to me",
            "that looks right to me.",
            "Looks okay to me, thanks",
            "Fine by me",
            "ok, fine with us",
        ),
        *(
            "that seems odd to me",
            "makes sense to me",
            "What do you know about me?",
            "what do you hold about me",
        ),
        *(
            "what have you got on me",
            "Is this about me?",
            "was that meant for me",
            "is any of this for us too",
        ),
        *("I have to pick up my daughter, back later", "got to collect my kids from school"),
        *("one of the girls in the office will do it", "the lads on the desk know"),
        *("my little boy got hold of my phone", "sorry, my toddler pressed that"),
    ],
)
def test_what_is_said_of_a_card_or_of_ones_day_is_no_worry(said: str) -> None:
    """Nobody who approves a return is met as somebody to whom it happened."""
    assert teller(plain(said), likeness()) is None


@pytest.mark.parametrize(
    "said",
    [
        *(
            "looks fine to me but he touched me",
            "what do you do if someone hurts me",
            "is this about me being hurt by him",
        ),
        *("he got hold of my daughter", "one of the girls in the office told me he touches her"),
    ],
)
def test_what_goes_on_from_there_is_heard(said: str) -> None:
    """Only a whole text is of no more than that."""
    assert teller(plain(said), likeness()) is not None


@given(
    st.lists(
        st.sampled_from(["my", "son", "is", "Zyrah", "the", "hurt", "him", "#", "a", "touches"]), max_size=30
    )
)
def test_what_is_known_is_looked_for_without_the_rest(words: list[str]) -> None:
    """Leaving out what no weight knows changes nothing of what is found."""
    for question in likeness().questions.values():
        assert question.known_of(words) == question.known(features_of(words))
        assert {pair for *_, pair in question.known_pairs_of(words)} == question.known(pairs_of(words))
        known = Spread(question, words)
        for start, end in combinations(range(0, len(words) + 1, 3), 2):
            assert known.between(start, end) == question.known(features_of(words[start:end]))
