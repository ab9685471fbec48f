from datetime import date

import pytest

from storage.framework.file import check_framework
from storage.framework.problems import FrameworkProblems
from tests.counts import IS_LONG
from tests.paths import SHIPPED
from tests.storage.framework.framework_samples import SMALL, changed
from tests.storage.framework.slips import Slip
from tests.storage.framework.slips_of_form import FORM
from tests.storage.framework.slips_of_signs import SIGNS

CONTENT = SHIPPED.read_text(encoding="utf-8")
SLIPS = SIGNS | FORM
SAVED_ELSEWHERE = {name: slip for at, (name, slip) in enumerate(SLIPS.items()) if IS_LONG or at % 8 == 0}
"""The slips that are made in a file with Windows' line breaks, too."""


def edited(slip: Slip) -> str:
    """Return the shipped file with this slip in it."""
    assert slip.old in CONTENT
    return CONTENT.replace(slip.old, slip.new, 1)


def place_of(text: str, at: str) -> tuple[int, int]:
    """Return line and column of the character behind the mark, or else of the first, of a passage."""
    passage = at.replace("^", "", 1)
    assert passage in text
    before = text[: text.index(passage) + max(at.find("^"), 0)]
    return before.count("\n") + 1, len(before) - before.rfind("\n")


@pytest.mark.wide
@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS)
def test_one_slip_is_one_problem_with_its_place_its_item_and_its_cure(slip: Slip) -> None:
    """Whoever edits the shipped file is told what was done, where, in which item, and what to do about it."""
    _is_told(slip, "\n")


@pytest.mark.parametrize("slip", SAVED_ELSEWHERE.values(), ids=SAVED_ELSEWHERE)
def test_one_slip_is_the_same_problem_whatever_ends_a_line(slip: Slip) -> None:
    """It has the same place."""
    _is_told(slip, "\r\n")


def _is_told(slip: Slip, line_break: str) -> None:
    text = edited(slip)
    with pytest.raises(FrameworkProblems) as caught:
        check_framework(text.replace("\n", line_break).encode(slip.encoding))
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == place_of(text, slip.at)
    assert problem.where == slip.where
    assert [word for word in slip.words if word not in str(problem)] == []


def test_there_are_enough_of_them() -> None:
    """The slips are of many kinds."""
    assert len(SLIPS) >= 60


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("label: A named leader", "label: A\u00a0named leader"),
        ("label: A named leader", "label: The leader’s “own” name"),
        ("why: Somebody must own it.", "why: Somebody must\n          – as we say – own it."),
        ("why: Somebody must own it.", "why: |\n          # 1\n          “Own it: now”"),
        ("title: A small audit", 'title: "A small audit" # the title'),
        ("title: A small audit", "title: A small audit\n# a comment"),
        ("label: A named leader", 'label: 24" screens'),
        ("[SC, H]", "[\n          SC, # both\n          H,\n        ]"),
    ],
)
def test_what_looks_like_a_slip_and_is_none_is_accepted(old: str, new: str) -> None:
    """Signs that stand in a sentence, in quotes or in a comment of its own are left alone."""
    framework, warnings = check_framework(changed(old, new))
    assert len(framework.items) == 2
    assert [one.code for one in warnings if one.code == "FW701"] == []


def test_a_comment_behind_a_text_is_a_warning() -> None:
    """It may be meant as one, or be a part of the text that is cut."""
    _, warnings = check_framework(changed("label: A named leader", "label: A named leader # 1"))
    assert [(one.line, one.code, one.where) for one in warnings if one.code != "FW706"] == [
        (22, "FW702", "england"),
        (place_of(SMALL, "label: A named leader")[0], "FW701", "C01"),
    ]


def test_a_source_that_nobody_checked_for_a_year_is_a_warning() -> None:
    """A year is fine; a source without such a day, or a reader without today's, warns of nothing."""
    old = changed('cite: "NICE (2016) NG55"', 'cite: "NICE (2016) NG55", checked: 25 November 2025')
    for data, today, is_old in (
        (old, date(2026, 11, 25), False),
        (old, date(2026, 11, 27), True),
        (old, None, False),
        (SMALL.encode(), date(2099, 1, 1), False),
    ):
        _, warnings = check_framework(data, today=today)
        assert ("FW709" in [one.code for one in warnings]) is is_old


def test_a_nation_that_lacks_a_number_or_the_day_of_one_is_a_warning() -> None:
    """A file from before there were any loads on, and says what it has nothing for."""
    day = ", hours: Any time, looked_up: 25 November 2026"
    _, warnings = check_framework(
        changed(
            f'kind: emergency, who: The police, number: "999"{day}',
            "kind: childline, who: Childline, number: 0800 1111",
        )
    )
    assert [one.code for one in warnings][:2] == ["FW702", "FW703"]
    assert "emergency, front-door, out-of-hours, staff, stop-it-now" in warnings[0].what
    assert "0800 1111" in warnings[1].what


def test_a_number_that_is_the_key_of_another_button_is_a_warning() -> None:
    """B is Back on a question, which is then typed twice; a number of no button is nothing to say."""
    _, warnings = check_framework(changed("value: 1", "value: 1, number: B"))
    assert [one.what for one in warnings if one.code == "FW704"] == [
        "“B” is the key of another button of a question, which becomes bb"
    ]
    _, warnings = check_framework(changed("value: 1", "value: 1, number: G"))
    assert "FW704" not in {one.code for one in warnings}
