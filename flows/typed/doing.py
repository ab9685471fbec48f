"""What a sentence wants with an action, and which one it is about, by its words."""

import re
from collections.abc import Sequence
from enum import Enum

from flows.typed.keys import has_one, opens_with, phrases, plain, without_ends
from flows.typed.of_teams import number_in
from flows.typed.several import place_of
from flows.wording import Words

MOST_WORDS = 18
"""Words of such a sentence; a longer one tells what was done."""

SHORTEST = 4
"""Letters of a word by which an action may be told from another."""


FEWEST_BEHIND = 3
"""Words of what is told behind "done"."""

_APART = re.compile(r"\s+[-\u2010-\u2015]+\s*|[\u2012-\u2015]\s*|[:;,.!]\s+|\s*\n\s*")
"""What stands between the two."""


class Wants(Enum):
    """What somebody wants with an action, or of all of them."""

    WHO = "who"
    WHEN = "when"
    MINE = "mine"
    LATE = "late"
    LOOK = "look"
    REWORD = "reword"
    REOWN = "reown"
    DROP = "drop"
    DONE = "done"
    BEGUN = "begun"
    REDATE = "redate"


OF_ALL = frozenset({Wants.MINE, Wants.LATE})
"""What is asked of all actions at once."""


_BY_BEGINNING = (("doing.asks_who", Wants.WHO), ("doing.asks_when", Wants.WHEN))
_BY_WORDS = (
    ("doing.reword", Wants.REWORD),
    ("doing.reown", Wants.REOWN),
    ("doing.drop", Wants.DROP),
    ("doing.not_done", Wants.LOOK),
    ("doing.done", Wants.DONE),
    ("doing.begun", Wants.BEGUN),
    ("doing.redate", Wants.REDATE),
)
"""What is wanted by how a text begins, and by words anywhere in it: the first that is there."""


def wants_of_actions(text: str, words: Words) -> Wants | None:
    """What a text wants with an action, None for a text that wants nothing known."""
    if not 0 < len(plain(text).split()) <= MOST_WORDS:
        return None
    if found := _of_all(text, words):
        return found
    begun = (wants for key, wants in _BY_BEGINNING if opens_with(text, phrases(words(key))))
    named = (wants for key, wants in _BY_WORDS if _has(text, key, words))
    wants = next(named, None)
    found = wants if wants is Wants.REOWN else next(begun, None) or wants
    return found or (Wants.LOOK if opens_with(text, phrases(words("doing.looks"))) else None)


def said_of_done(text: str, words: Words) -> str:
    """What stands behind "done", set apart from it, "" for none and where some of it may be left to do."""
    head, *behind = _APART.split(text.strip(), maxsplit=1)
    rest = behind[0].strip() if behind else ""
    done = phrases(words("doing.done")) | phrases(words("doing.around_done"))
    # "the letters are done" says so of a part
    is_head = _has(head, "doing.done", words) and without_ends(plain(head), done, ()) == ""
    is_part = _has(text, "doing.not_done", words) or _has(rest, "doing.left", words)
    return rest if is_head and not is_part and len(rest.split()) >= FEWEST_BEHIND else ""


def _of_all(text: str, words: Words) -> Wants | None:
    if _has(text, "doing.redate", words) or opens_with(text, phrases(words("doing.asks_why"))):
        return None
    is_mine = _has(text, "doing.mine", words) and not _has(text, "doing.reown", words)
    if is_mine and (opens_with(text, phrases(words("loosely.opens"))) or not _has(text, "doing.done", words)):
        return Wants.MINE
    return Wants.LATE if _has(text, "doing.late", words) else None


def _has(text: str, key: str, words: Words) -> bool:
    """Whether one of these phrases is anywhere in a text."""
    return has_one(plain(text), phrases(words(key)))


def adds_action(text: str, words: Words) -> bool:
    """Whether a text begins as one that adds an action."""
    return opens_with(text, phrases(words("doing.adds")))


def asks_of_one(text: str, words: Words) -> bool:
    """Whether a question of who or when is about what somebody does, and not about the assistant."""
    return _has(text, "doing.of_one", words)


def place_named(text: str, count: int, words: Words) -> int | None:
    """The place in a list of so many that a text names: "the second one", "number 2", "the last"."""
    said, numbers = plain(text).split(), words("typed.numbers").split()
    firsts, lasts = phrases(words("doing.first")), phrases(words("doing.last"))
    for before, word in zip(("", *said), said, strict=False):
        if word in firsts:
            return 0
        if word in lasts:
            # “last week” is no place
            if before in phrases(words("doing.before_last")):
                return count - 1
            continue
        place = place_of(word, words)
        if place is None and before in phrases(words("doing.before_number")):
            place = (numbers.index(word) if word in numbers else int(word) if word.isdecimal() else 0) - 1
        if place is not None and 0 <= place < count:
            return place
    return _bare_place(text, count, words)


def _bare_place(text: str, count: int, words: Words) -> int | None:
    """The place by the one number that stands for nothing else, such as a day or a length of time."""
    said, beside, whole = plain(text).split(), phrases(words("doing.counts")), phrases(words("doing.of"))
    for before, word, behind in zip(("", *said), said, (*said[1:], ""), strict=False):
        if word.isdecimal() and before not in beside and behind not in beside | whole:
            return int(word) - 1 if number_in(text) and 0 < int(word) <= count else None
    return None


def most_alike(text: str, known: Sequence[str], words: Words) -> int | None:
    """Which of some texts a sentence has words of, more than of the others; None where it is unsure."""
    filler = phrases(words("doing.filler"))
    said = {one for one in plain(text).split() if len(one) >= SHORTEST and one not in filler}
    shared = [sum(any(alike(one, two) for two in said) for one in {*plain(each).split()}) for each in known]
    most = max(shared, default=0)
    return shared.index(most) if most and shared.count(most) == 1 else None


def alike(one: str, two: str) -> bool:
    """Whether two words are of one stem: "training" and "train"."""
    short, long = sorted((one, two), key=len)
    return len(short) >= SHORTEST and long.startswith(short[: max(SHORTEST, len(short) - 2)])
