"""What the assistant understands itself of slips, of leaving and of mistakes is heard as nobody's worry."""

import pytest

from bot.learned import likeness
from flows.identifiers import judge
from flows.identifiers.everyday import is_everyday
from flows.wording import Words

WORDS = Words("en")

WHOLE = (
    *("slips.lead", "slips.mistaken", "slips.again", "slips.order", "slips.note_again"),
    *("slips.tell", "slips.all", "leaving.going", "leaving.left", "leaving.follows"),
    *("leaving.said", "leaving.lost"),
)
"""Lists of phrases that somebody may type with nothing besides."""

WITH_A_MISTAKE = {
    "mistaken.lead": "{phrase} the figures are wrong",
    "mistaken.tail": "the figures are wrong, {phrase}",
}
"""Phrases that stand before or behind what is wrong, and alone may be said of anything."""

ORDERED = ("slips.removes", "slips.removed", "slips.can_go", "slips.undoes", "slips.ignores")
THINGS = ("slips.it", "slips.texts", "slips.notes", "slips.last_notes", "slips.answers")
"""What is ordered, _ for what it is ordered of; of each list of these a few."""

PHRASES = [
    *(
        form.replace("_", thing)
        for key in ORDERED
        for form in WORDS(key).split("|")
        for what in THINGS
        for thing in WORDS(what).split("|")[:3]
    ),
    *(phrase for key in WHOLE for phrase in WORDS(key).split("|")),
    *(phrase for phrase in WORDS("mistaken.forms").split("|") if "@" not in phrase),
    *(form.format(phrase=one) for key, form in WITH_A_MISTAKE.items() for one in WORDS(key).split("|")),
]


@pytest.mark.parametrize("shape", ["{}", "{}?", "Sorry, {}."])
def test_what_is_understood_is_no_worry(shape: str) -> None:
    """As it stands, asked, and with an excuse."""
    learned = likeness()
    heard = [said for one in PHRASES if judge(said := shape.format(one), learned).told_by]
    assert heard == []


@pytest.mark.parametrize(
    "said",
    ["how can i leave him", "my bad dad", "can i delete my notes of what he did", "how do i leave home"],
)
def test_what_goes_on_from_there_may_be_one(said: str) -> None:
    """Only the whole text is everyday."""
    assert not is_everyday(said.split())
