"""What people type for a button with words around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.replies import Button
from flows.typed.keys import hedged, named_among, plain, without_ends
from flows.wording import Words

WORDS = Words("en")
RATINGS = tuple(
    Button(key=str(level), label=label, press=f"rate:{'s' * 16}:C01:{level}")
    for level, label in enumerate(("Not in place", "Early or patchy", "Mostly in place", "In place"))
)


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("about a 1", "1"),
        ("we're probably at 2", "2"),
        ("I would say early", "1"),
        ("on balance 3", "3"),
        ("0 I think", "0"),
        ("3ish", "3"),
        ("it's patchy", "1"),
    ],
)
def test_what_nobody_is_sure_of_names_one_button(said: str, key: str) -> None:
    """So that it can be asked back; by itself it names none."""
    assert named_among(RATINGS, said, WORDS, exactly=True) == []
    assert [button.key for button in hedged(RATINGS, said, WORDS)] == [key]


@pytest.mark.parametrize(
    "said", ["I think so", "probably", "about", "it's not 2", "2 of our teams do", "hmm"]
)
def test_hedges_alone_name_nothing(said: str) -> None:
    """Nor does a sentence that holds a key."""
    assert hedged(RATINGS, said, WORDS) == []


@pytest.mark.parametrize(
    ("said", "key"), [("please 1", "1"), ("2 pls thanks", "2"), ("Mostly in place, ta", "2")]
)
def test_courtesy_changes_nothing(said: str, key: str) -> None:
    """A key with a please is that key."""
    assert [button.key for button in named_among(RATINGS, said, WORDS, exactly=True)] == [key]


@pytest.mark.parametrize(
    "said",
    [
        *(
            "1 %",
            "> 3",
            "≈ 1",
            "3 $",
            "–2",
            "— 2",
            "−3",
            "- 1",
            "-0",
            ".2",
            "1 ½",
            "± 1",
            "3\N{FULLWIDTH PERCENT SIGN}",
        ),
        *(
            "1 % please",
            "please > 2",
            "about 2 %",
            "I think –1",
            "2 + I guess",
            "½",
            "two %",
            "–two",
            "> three",
            "say £ one",
        ),
    ],
)
def test_nothing_is_left_out_of_an_amount(said: str) -> None:
    """With its sign it is another number than the key, and not even asked back."""
    assert named_among(RATINGS, said, WORDS, exactly=True) == []
    assert hedged(RATINGS, said, WORDS) == []


@pytest.mark.parametrize("said", ["2.", "(2)", "#2", "2)", "2 – mostly in place", "2!", "2 👍"])
def test_a_key_with_a_mark_around_it_is_that_key(said: str) -> None:
    """What makes no other number of it."""
    assert [button.key for button in named_among(RATINGS, said, WORDS, exactly=True)] == ["2"]


def test_a_no_is_no_button_that_begins_with_it() -> None:
    """A yes and a no are whole labels, with or without a name behind them."""
    buttons = [
        Button(key="1", label="No such cases", press="a"),
        Button(key="2", label="Yes we can", press="b"),
        Button(key="3", label="Yes: Lee, lead", press="c"),
    ]
    assert named_among(buttons, "no", WORDS, exactly=True) == []
    assert [button.key for button in named_among(buttons, "yes", WORDS, exactly=True)] == ["3"]


@given(st.from_regex(r"[a-z0-9]{1,9}( [a-z0-9]{1,9}){0,4}", fullmatch=True))
def test_small_letters_and_figures_are_plain_as_they_are(text: str) -> None:
    """So that no word of them has to be made plain once more."""
    assert [plain(word) for word in text.split()] == text.split()


def test_no_text_is_long_to_strip() -> None:
    """Phrases that make up one another are taken the longest first, and none is tried twice."""
    phrases = ("its", "its a", "a", "it is")
    assert without_ends("its a its a 2 its a", phrases, phrases) == "2"
    assert without_ends("its a " * 500, phrases, phrases) == ""
    kept = "x " + "its a " * 500 + "x"
    assert without_ends(kept, phrases, phrases) == kept
    assert hedged(RATINGS, kept, WORDS) == []


SAME = f"same:{'s' * 16}:C01"
THEN = Button(key="y", label="Still true: 2 – Mostly in place", press=f"{SAME}:{'t' * 16}")
HERE = Button(key="h", label="Same here: 1 – Early or patchy", press=f"{SAME}:{'u' * 16}")


@pytest.mark.parametrize(
    "said",
    [
        "same as last time",
        "no change",
        "still true",
        "as before",
        "Same as before, thanks",
        "still the same as last year",
        "it hasn't changed",
        "no changes for us",
        "exactly as before",
    ],
)
def test_what_says_that_nothing_changed_is_the_answer_of_last_time(said: str) -> None:
    """And no level where there is none, nor what was said for another area."""
    assert named_among([THEN, HERE, *RATINGS], said, WORDS) == [THEN]
    assert named_among([HERE, *RATINGS], said, WORDS) == []


def test_the_same_is_asked_about_where_there_are_two_earlier_answers() -> None:
    """Alone it is the one there is."""
    assert named_among([THEN, HERE, *RATINGS], "same", WORDS) == [THEN, HERE]
    assert named_among([HERE, *RATINGS], "the same", WORDS) == [HERE]
    assert named_among([THEN, HERE, *RATINGS], "same here", WORDS) == [HERE]
    assert named_among(RATINGS, "same", WORDS) == []
    assert named_among([THEN, *RATINGS], "same but training has slipped", WORDS) == []
