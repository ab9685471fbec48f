"""Disclosures, harm, a missing child, pictures, an age and cutting, in a few words; and work in like ones."""

from pathlib import Path

import pytest

from bot.learned import likeness
from flows.identifiers import Teller, judge, teller

_LINES = (Path(__file__).parent / "in_few_words.txt").read_text("utf-8").splitlines()
SAID = [tuple(line.split(" | ", 1)) for line in _LINES if not line.startswith("#")]


@pytest.mark.parametrize("kind", ["several", "hurt", "missing", "pictures", "aged", "cutting"])
def test_what_is_told_in_few_words_is_heard(kind: str) -> None:
    """Each of them, with slips of the keys as well."""
    assert [text for one, text in SAID if one == kind and not judge(text, likeness()).told_by] == []


def test_who_says_an_age_and_a_sex_is_met_as_a_child() -> None:
    """With whatever else they say."""
    assert [
        text for one, text in SAID if one == "aged" and teller(text, likeness()) is not Teller.CHILD
    ] == []


def test_work_in_the_same_words_is_let_through() -> None:
    """It is neither a worry nor refused."""
    found = [(text, judge(text, likeness())) for one, text in SAID if one == "calm"]
    assert [text for text, one in found if one.told_by or one.findings] == []


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("2 kids told us they were touched", Teller.PROFESSIONAL),
        ("a boy was hurt because this wasnt done", Teller.PROFESSIONAL),
        ("my daughter is missing", Teller.PARENT),
        ("my brother has gone missing", Teller.CHILD),
        ("ive been cutting", Teller.CRISIS),
        ("im 14 f and ive been cutting", Teller.CHILD),
        ("a child was hurt because nobody followed the policy", Teller.PROFESSIONAL),
        ("if a child was hurt, the policy says whom to call", None),
        ("we ask whether a child was hurt", None),
        ("no child was hurt because this was done", None),
    ],
)
def test_each_is_met_as_who_tells_it(text: str, by: Teller | None) -> None:
    """What is done if it happens is told by nobody."""
    assert teller(text, likeness()) is by
