"""What a review of the rules of need found: who was not heard, and ordinary work that was.

The rules were mended with these texts in view: they show that none is lost again, and no more.
"""

from pathlib import Path

import pytest

from bot.learned import likeness
from flows.identifiers import Judged, Teller, judge

_LINES = (Path(__file__).parent / "reviewed.txt").read_text("utf-8").splitlines()
SAID = [tuple(line.split(" | ", 1)) for line in _LINES if not line.startswith("#")]


def judged(kind: str) -> dict[str, Judged]:
    """What is made of each text of a kind."""
    return {text: judge(text, likeness()) for one, text in SAID if one == kind}


@pytest.mark.parametrize("by", [Teller.CRISIS, Teller.CHILD, Teller.WHISTLEBLOWER, Teller.ENDANGERED])
def test_each_is_met_as_who_they_are(by: Teller) -> None:
    """Whatever else is spoken of in the same breath."""
    assert [text for text, one in judged(by.value).items() if one.told_by is not by] == []


@pytest.mark.parametrize("kind", ["now", "endangered"])
def test_danger_that_is_there_now_is_heard(kind: str) -> None:
    """In training and in lessons, too."""
    assert [text for text, one in judged(kind).items() if not (one.now and one.told_by)] == []


def test_ordinary_work_is_no_worry() -> None:
    """However like one it sounds."""
    assert [text for text, one in judged("calm").items() if one.told_by or one.now] == []


def test_a_name_in_ordinary_work_is_only_refused() -> None:
    """What somebody grabs may be the minutes."""
    found = judged("onlyname").items()
    assert [text for text, one in found if one.told_by or one.told_of_named or not one.findings] == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("he is hitting me right now", Teller.ENDANGERED),
        ("my dad is going to kill me, i am 12", Teller.CHILD),
    ],
)
def test_who_is_in_danger_now_is_not_told_of_long_ago(text: str, by: Teller) -> None:
    """A child who says so reads what is for children."""
    one = judge(text, likeness())
    assert (one.now, one.told_by) == (True, by)
