"""The nation that somebody says they are in, where nations are on the buttons."""

import pytest

from flows.presses.arriving import SET_UP, START
from flows.replies import Button
from flows.typed.own_nation import nations_on, nations_said
from flows.wording import Words

WORDS = Words("en")
NATIONS = ("England", "Scotland", "Wales", "Northern Ireland")
CARD = (
    *(Button(key=str(n), label=name, press=SET_UP(name.lower())) for n, name in enumerate(NATIONS, 1)),
    Button(key="b", label="Back", press=START()),
)


@pytest.mark.parametrize(
    ("said", "nation"),
    [
        ("we're in England", "England"),
        ("we're a Welsh board", "Wales"),
        ("a Scottish child protection committee", "Scotland"),
        ("we are based in Northern Ireland", "Northern Ireland"),
        ("hi, it's a partnership", ""),
        ("I live in England and my uncle hits me", ""),
        ("not England", ""),
        ("back", ""),
    ],
)
def test_who_says_where_they_are_means_that_nation(said: str, nation: str) -> None:
    """With nothing besides; who says more is answered as that."""
    assert [one.label for one in nations_said(CARD, said, WORDS)] == ([nation] if nation else [])


def test_the_nations_on_a_card_are_named() -> None:
    """Buttons that choose none are none of them."""
    assert nations_on(CARD) == list(NATIONS)
