"""Levels in the words of other scales, counts that are none, and answers where a reason is awaited."""

import pytest

from flows.replies import Button
from flows.typed.answered import asks_another, gives_answer
from flows.typed.halves import Half
from flows.typed.judged import shyly
from flows.typed.levels import half
from flows.wording import Words

WORDS = Words("en")
LABELS = ("Not in place", "Started, not consistent", "Mostly in place", "In place – we can show it")
LEVELS = [
    Button(key=str(place), label=label, press=f"rate:{'s' * 16}:C01:{place}")
    for place, label in enumerate(LABELS)
]
ANSWERS = [
    *LEVELS,
    Button(key="d", label="Don't know", press=f"rate:{'s' * 16}:C01:d"),
    Button(key="n", label="Not applicable", press=f"na:{'s' * 16}:C01"),
]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("green", "3"),
        ("amber I think", "12"),
        ("RAG rated red", "01"),
        ("65%", "12"),
        ("7 out of 10", "23"),
        ("3/3", "3"),
        ("3+", "3"),
        ("2+", "23"),
        ("fully compliant", "3"),
        ("mostly there", "2"),
        ("we do but not consistently", "12"),
        ("probs a 2 but could be a 1", "12"),
        ("my manager says 3 but honestly I'd say 1", "13"),
        ("its a 0 from me", "0"),
        ("parlty in plcae", "12"),
        ("👍", "23"),
        ("👎", "01"),
    ],
)
def test_the_words_of_another_scale_only_ask_which_level_is_meant(text: str, keys: str) -> None:
    """None is saved by them."""
    found = half(ANSWERS, text, WORDS)
    assert found is not None
    assert found.button is None
    assert "".join(one.key for one in found.among) == keys


@pytest.mark.parametrize(
    "text",
    [
        "3 years ago we had this",
        "2 people know how to do this",
        "2 of our 9 social workers have had the training",
        "1 school does it",
        "2 social workers are trained",
        "two staff know",
        "3 out of 10 staff are trained",
        "3 of us",
        "2 staff ignore it",
    ],
)
def test_what_counts_people_things_or_a_time_is_no_level(text: str) -> None:
    """How far it is so is asked, and no level is named."""
    found = half(ANSWERS, text, WORDS)
    assert found is not None
    assert (found.button, found.among) == (None, ())


@pytest.mark.parametrize(
    "text",
    ["2 - most staff are trained", "2\nSchools are not in it yet.", "level 2, three people trained"],
)
def test_a_level_that_is_set_apart_stays_one(text: str) -> None:
    """A sign or a line behind the figure makes it an answer."""
    found = half(ANSWERS, text, WORDS)
    assert found is not None
    assert found.button == LEVELS[2]


@pytest.mark.parametrize(
    "text",
    [
        "we have a green room where children wait",
        "65% of our staff were trained in 2025",
        "our red flags list is used by all schools",
        "outstanding actions are followed up monthly",
        "policy v1-2",
    ],
)
def test_a_sentence_with_such_a_word_is_none(text: str) -> None:
    """It may be a note."""
    found = half(ANSWERS, text, WORDS)
    assert found is None or not (found.button or found.among), found


@pytest.mark.parametrize("text", ["not sure sorry", "sorry no idea", "sorry, I'm not sure", "🤷"])
def test_who_is_sorry_not_to_know_does_not_know(text: str) -> None:
    """With sorry in front it may be of the last answer, too."""
    assert [one.key for one in shyly(ANSWERS, text, WORDS)] == ["d"]


@pytest.mark.parametrize("text", ["not sure", "sorry", "sorry, 2", "sorry for the delay"])
def test_without_either_nothing_is_asked(text: str) -> None:
    """A plain don't know is saved as such."""
    assert shyly(ANSWERS, text, WORDS) == ()


@pytest.mark.parametrize(
    "text",
    [
        "partly",
        "actually we do this, 2",
        "in place",
        "3 - reviewed in June 2026",
        "mostly",
        "1 I think",
        "we do this after all",
        "patchy",
        "it's a 3",
        "don't know",
    ],
)
def test_an_answer_is_no_reason(text: str) -> None:
    """It is told so."""
    assert gives_answer(ANSWERS, text, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        "we are a primary school, no such cases in 3 years",
        "Health does this for us",
        "Not our job",
        "only 2 of our 9 staff work with children",
        "this is for the council",
        "the youth justice team do this",
        "only applies to residential homes",
        "no boarding pupils",
        "Not in place in nurseries as we are one",
        "n/a",
        "we do not place children",
    ],
)
def test_a_reason_is_no_answer(text: str) -> None:
    """Why it does not apply is kept."""
    assert not gives_answer(ANSWERS, text, WORDS)
    assert not asks_another(text, WORDS)


def test_to_ask_another_is_no_reason() -> None:
    """It says nothing of why."""
    assert asks_another("ask health", WORDS)
    assert half(ANSWERS, "good", WORDS) == Half()
