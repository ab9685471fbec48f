"""Adults in despair, danger now, a young person who did harm, staff, cover-ups, and a name in a worry.

The texts were made up before the rules, which were mended with them in view: they show that none is lost,
not how well others are heard.
"""

from functools import cache
from pathlib import Path

import pytest

from bot.learned import likeness
from flows.identifiers import Judged, Teller, judge

SAID = Path(__file__).parent / "in_need.txt"


@cache
def judged(kind: str) -> tuple[tuple[str, Judged], ...]:
    """What is made of each text of a kind."""
    lines = (line.split(" | ", 1) for line in SAID.read_text("utf-8").splitlines() if line[0] != "#")
    return tuple((text, judge(text, likeness())) for one, text in lines if one == kind)


@pytest.mark.parametrize(
    ("kind", "by", "missed"),
    [
        ("crisis", Teller.CRISIS, 1),
        ("child", Teller.CHILD, 0),
        ("young", Teller.YOUNG, 0),
        ("whistle", Teller.WHISTLEBLOWER, 2),
        ("staff", Teller.COLLEAGUE, 4),
    ],
)
def test_each_is_met_as_who_they_are(kind: str, by: Teller, missed: int) -> None:
    """Nearly all of them."""
    assert len([text for text, one in judged(kind) if one.told_by is not by]) <= missed


def test_danger_that_is_there_now_is_told_from_what_is_not() -> None:
    """It is heard as that, and a gate that is locked is none."""
    assert [text for text, one in judged("now") if not (one.now and one.told_by)] == []
    assert len([text for text, one in judged("notnow") if one.now]) <= 1


def test_a_worry_is_heard_though_it_holds_a_name() -> None:
    """Whoever only names a colleague tells none."""
    assert [text for text, one in judged("named") if not (one.told_by or one.told_of_named)] == []
    assert [text for text, one in judged("onlyname") if one.told_by or one.told_of_named] == []


def test_nobody_to_whom_it_was_done_is_taken_for_who_did_it() -> None:
    """Though they say how old they are."""
    assert [text for text, one in judged("notyoung") if one.told_by in {None, Teller.YOUNG}] == []


@pytest.mark.parametrize(
    ("kind", "most"), [("fine", 2), ("calm", 4), ("notstaff", 0), ("nowhistle", 0), ("notnow", 9)]
)
def test_what_looks_like_it_is_let_through(kind: str, most: int) -> None:
    """A round that ends, a page that can't go on, a person who is asked for, Welsh."""
    assert len([text for text, one in judged(kind) if one.told_by]) <= most


def test_what_goes_on_from_there_is_heard() -> None:
    """Asked of a person, or said of oneself alone."""
    assert [text for text, one in judged("worry") if one.told_by is None] == []


@pytest.mark.parametrize(
    "text",
    [
        "a boy told me he wants to kill himself",
        "my pupil says i want to die all the time",
        "suicidal thoughts are common in young people",
        "the young person said i dont want to be here anymore",
    ],
)
def test_what_another_says_is_not_taken_for_ones_own(text: str) -> None:
    """A professional passes on what they were told."""
    assert judge(text, likeness()).told_by is not Teller.CRISIS
