"""How long it takes to answer."""

from math import ceil

from flows.wording import Words

SECONDS_AN_ITEM = 25
"""What tapping an answer takes: 35 questions are "about 15 minutes"."""


def minutes(words: Words, questions: int) -> str:
    """How long tapping takes, to the nearest five minutes; of a few questions to the next minute."""
    seconds = questions * SECONDS_AN_ITEM
    return words.count("counts.minutes", 5 * round(seconds / 300) or max(1, ceil(seconds / 60)))
