"""Who leaves their work or can't get in says so in ordinary sentences."""

import pytest

from flows.typed.leaving import asks_who_follows, way_out_or_in
from flows.wording import Words

WORDS = Words("en")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("I am leaving on Friday, who takes over", "leave"),
        ("I am leaving on friday, someone else will do this", "leave"),
        ("I am leaving the school at Christmas", "leave"),
        ("I'm leaving my job next month", "leave"),
        ("I've changed jobs", "leave"),
        ("wrong person", "leave"),
        ("how do I leave", "leave"),
        ("I lost my link", "code"),
        ("my link doesn't work", "code"),
        ("log in", "code"),
        ("where do I put my code", "code"),
        ("I am leaving this one blank for now", None),
        ("I am leaving the rest for later", None),
        ("I left a note there", None),
        ("We leave the log with the duty manager", None),
        ("I've moved to another team", "leave"),
        ("I'm moving on, who takes over from me", "leave"),
        ("I left the school because my teacher touched me", None),
        ("I am leaving today because he hits me", None),
        ("I've left the team because my manager is abusing a child", None),
        ("I left education blank, is that ok", None),
        ("I leave on Friday, close the round first", None),
        ("I left the area blank", None),
        ("I left the school question for my manager", None),
        ("I leave and come back", None),
        ("I finish next week, can we extend", None),
        ("im leaving at 3 today", None),
        ("im leaving", None),
        ("I'm retiring", "leave"),
        ("i leave at 3", None),
        ("i'm leaving now", None),
        ("i leave in 2", None),
        ("i leave in two weeks", "leave"),
        ("I'm leaving on 5 December", "leave"),
        ("ok how do I set up my own partnership now?", "setup"),
        ("set up a partnership", "setup"),
        ("we set up a partnership board last year", None),
    ],
)
def test_what_helps_who_leaves_or_cannot_get_in(text: str, verb: str | None) -> None:
    """The verb of the card that helps."""
    assert way_out_or_in(text, WORDS) == verb


def test_who_takes_over_is_told_to_who_says_that_they_go() -> None:
    """And to nobody who only asks how to leave."""
    assert asks_who_follows("I am leaving on Friday, who takes over", WORDS)
    assert asks_who_follows("I am retiring in March", WORDS)
    assert not asks_who_follows("how do I leave", WORDS)
