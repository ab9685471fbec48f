"""Words that levels are called by, and which end of a scale they name."""

import re
from collections.abc import Sequence

from storage.framework.sheets.cells import alike

_JUDGED_LOW = (
    *("red", "fail", "failed", "fails", "inadequate", "unsatisfactory", "poor", "very poor", "weak"),
    *("very weak", "bad", "ineffective", "requires improvement", "needs improvement", "unmet", "not met"),
    *("non compliant", "noncompliant", "unacceptable", "insufficient"),
)
_JUDGED_HIGH = (
    *("green", "pass", "passed", "passes", "outstanding", "excellent", "exemplary", "good", "very good"),
    *("strong", "very strong", "effective", "highly effective", "satisfactory", "met", "fully met"),
    *("compliant", "fully compliant", "acceptable", "sufficient", "adequate", "exceeds", "exceeded"),
)
_LOW = (
    *("no", "not", "none", "nothing", "never", "rarely", "false", "disagree", "strongly disagree", "absent"),
    *("initial", "emerging", "bronze", "does not", "do not", "doesn t", "don t", "isn t", "aren t"),
)
_HIGH = (
    *("yes", "fully", "full", "always", "true", "agree", "strongly agree", "in place", "embedded", "gold"),
    *("complete", "completed", "completely", "achieved", "done", "established", "advanced", "mature"),
    *("mostly", "usually", "almost always", "all"),
)
_ENDS = {-1: (*_JUDGED_LOW, *_LOW), 1: (*_JUDGED_HIGH, *_HIGH)}
_COLOURS = ("red", "green")
_EITHER_WAY = re.compile(
    r"\b(risks?|concerns?|issues?|gaps?|problems?|needs|harm|threats?|impact|action|breach|breaches)\b"
)
"""What is good to have none of: who says “no concerns” names the best level, or the most worrying."""

GRADES = frozenset(
    {*_JUDGED_LOW, *_JUDGED_HIGH, "amber", "fair", "limited", "partially met", "partly met", "developing"}
)
"""What a level is called and hardly anything else: two columns of such names are texts for levels."""


def _said(label: str) -> str:
    """A label without the number before it, as in “Grade 1: Outstanding”."""
    return re.sub(r"^((level|grade|score|rating) )?\d+ ", "", alike(label))


def end_of(label: str) -> int:
    """-1 for a word of the lowest level, 1 for one of the highest, 0 for what may be either or neither."""
    said = _said(label)
    unclear = _EITHER_WAY.search(said.removeprefix("needs improvement"))
    if unclear and not said.startswith(_COLOURS):
        return 0
    found = [
        (len(word), way)
        for way, words in _ENDS.items()
        for word in words
        if f"{said} ".startswith(f"{word} ")
    ]
    return max(found, default=(0, 0))[1]


def is_end(name: str) -> bool:
    """Whether a name is a word of one end and nothing more: “No”, not “No evidence”."""
    return any(name in words for words in _ENDS.values())


def names_of(labels: Sequence[str]) -> list[str]:
    """What levels are called, without the numbers before them where that tells them apart."""
    names = [_said(label) for label in labels]
    return names if len({*names}) == len(names) else [alike(label) for label in labels]


def is_judged(label: str) -> bool:
    """Whether a label judges by itself: *never* may be the best there is, *inadequate* may not."""
    return f"{_said(label)} ".startswith(tuple(f"{word} " for word in (*_JUDGED_LOW, *_JUDGED_HIGH)))
