"""Who tells of what children do to others: who works with them, unless they say that it is their own."""

import pytest

from bot.learned import likeness
from flows.identifiers import judge
from flows.identifiers.findings import Teller


@pytest.mark.parametrize(
    "text",
    [
        "2, year 8 boys keep doing it to the girls",
        "he was one of the boys",
        "it was one of the older boys",
        "1, some boys keep grabbing girls in the corridor",
        "some of the lads made him do it",
        "It was one of the girls in year 9",
        "the boys are touching each other in the toilets",
    ],
)
def test_what_children_do_is_told_by_who_works_with_them(text: str) -> None:
    """Not as of a colleague, nor as somebody's own past."""
    assert judge(text, likeness()).told_by is Teller.PROFESSIONAL


@pytest.mark.parametrize(
    ("text", "teller"),
    [
        ("our teacher touches year 8 boys", Teller.COLLEAGUE),
        ("the girls were messaged by our coach", Teller.COLLEAGUE),
        ("the boys did it to me", Teller.CHILD),
        ("my son says the boys are showing him porn", Teller.PARENT),
    ],
)
def test_staff_parents_and_who_says_me_are_met_as_before(text: str, teller: Teller) -> None:
    """A word of themselves or of staff tells more."""
    assert judge(text, likeness()).told_by is teller


@pytest.mark.parametrize("text", ["2, boys are reported every term", "children have a named worker"])
def test_what_is_no_worry_stays_none(text: str) -> None:
    """Who tells is only asked of a worry."""
    assert judge(text, likeness()).told_by is None
