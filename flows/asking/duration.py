"""How long it takes to answer."""

from math import ceil

from flows.wording import Words

SECONDS_AN_ITEM = 25
"""What tapping an answer takes: 35 questions are "about 15 minutes"."""


IN_ONE_GO = 10
"""So few questions need no meeting to be planned."""

IN_ONE_MEETING = 20
"""So many are talked through in one."""


def takes(words: Words, questions: int, *, alone: bool = False) -> str:
    """What to plan before the first question; `alone` where nobody else is asked, as in a practice audit."""
    key = "taking.meetings" if questions > IN_ONE_MEETING else "taking.meeting"
    key = "taking.alone" if alone or questions <= IN_ONE_GO else key
    return words(key, minutes=minutes(words, questions))


def minutes(words: Words, questions: int) -> str:
    """How long tapping takes, to the nearest five minutes; of a few questions to the next minute."""
    seconds = questions * SECONDS_AN_ITEM
    return words.count("counts.minutes", 5 * round(seconds / 300) or max(1, ceil(seconds / 60)))
