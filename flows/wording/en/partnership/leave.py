"""Leaving a partnership."""

TEXTS: dict[str, str] = {
    "leave.heading": "Leave {area}?",
    "leave.means": "You lose access at once. What you answered stays with the team.",
    "leave.yes": "Leave",
    "leave.done": "You have left {area}.",
}
