"""Sure words with a typo, a level behind a dash at the end, and what leads to another level."""

import pytest

from flows.forms import parse
from flows.replies import Button
from flows.rounds import DontKnow, Rated
from flows.typed.levels import half
from flows.typed.wants import wanted_on
from flows.wording import Words
from tests.flows.explore import asked
from tests.flows.typed.test_levels import FOUR

WORDS = Words("en")
SHEET = "s" * 16


@pytest.mark.parametrize(
    ("text", "key", "rest"),
    [
        ("definately 3", "3", ""),
        ("definitely a 3", "3", ""),
        ("definatly 3 - we have a log", "3", "we have a log"),
        ("agreed 2 - the plan is new", "2", "the plan is new"),
        ("we agreed 2 - the plan is new", "2", "the plan is new"),
        ("surely mostly in place", "2", ""),
    ],
)
def test_sure_words_lead_to_an_answer(text: str, key: str, rest: str) -> None:
    """However they are spelled."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.button
    assert (found.button.key, found.rest) == (key, rest)


@pytest.mark.parametrize(
    ("text", "keys", "rest"),
    [
        ("change it to 2 - we have a plan now", "2", "we have a plan now"),
        ("make it 2 because of the plan", "2", "because of the plan"),
        ("better now - 2", "2", ""),
        ("better now – mostly", "2", ""),
        ("better now: 2", "2", ""),
        ("we have a plan and a lead - 2", "2", "we have a plan and a lead"),
        ("it was 3 - now 2", "23", ""),
    ],
)
def test_a_level_at_the_end_or_in_place_of_another_is_asked_about(text: str, keys: str, rest: str) -> None:
    """It may be another question's, or the end of a sentence."""
    found = half(FOUR, text, WORDS)
    assert found
    assert found.button is None
    assert ("".join(one.key for one in found.among), found.rest if len(keys) == 1 else "") == (keys, rest)


@pytest.mark.parametrize(
    "text", ["see policy 4-2", "we meet in rooms 1, 2", "policy v1-2", "we use CPOMS - see log", "definitely"]
)
def test_a_figure_that_is_part_of_something_is_no_level(text: str) -> None:
    """No level is guessed."""
    found = half(FOUR, text, WORDS)
    assert found is None or not (found.button or found.among)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("no idea", DontKnow()),
        ("not sure tbh", DontKnow()),
        ("we agreed 2", Rated(level=2)),
        ("idk", DontKnow()),
    ],
)
def test_other_words_for_an_answer_are_echoed(text: str, rating: DontKnow | Rated) -> None:
    """So that whoever typed them sees as what they were taken."""
    chat = asked()
    chat.send(text)
    said = "Don't know" if rating == DontKnow() else "Mostly in place"
    assert chat.sheet.answers["C01"].rating == rating
    assert chat.card.notice == f"Saved: Same definition – {said}."


@pytest.mark.parametrize("text", ["2", "two", "mostly", "mostly in place", "d", "don't know"])
def test_what_stands_on_a_button_is_not(text: str) -> None:
    """The line of the question says it."""
    chat = asked()
    chat.send(text)
    assert not chat.card.notice


@pytest.mark.parametrize(
    "text",
    ["nobody has signed it off yet", "no one has approved it yet", "nobody", "it hasn't been signed off yet"],
)
def test_nobody_yet_is_understood(text: str) -> None:
    """And only asked about."""
    buttons = [Button(key="5", label="Nobody yet", press=f"submit:{SHEET}:nobody")]
    assert wanted_on(buttons, text, parse(f"approve:{SHEET}"), WORDS) == buttons


@pytest.mark.parametrize("text", ["its fine", "It's fine.", "all good", "looks right", "nothing is wrong"])
def test_a_draft_that_is_fine_is_right(text: str) -> None:
    """And only asked about."""
    buttons = [Button(key="1", label="It is right", press=f"right:{SHEET}")]
    assert wanted_on(buttons, text, parse(f"facts:{SHEET}"), WORDS) == buttons
