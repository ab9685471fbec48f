"""How long it takes to answer."""

SECONDS_AN_ITEM = 25
"""What tapping an answer takes: 35 questions are "about 15 minutes"."""


def minutes(questions: int) -> int:
    """How long tapping takes, in minutes, to the nearest five."""
    return max(5, 5 * round(questions * SECONDS_AN_ITEM / 300))
