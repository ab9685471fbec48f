"""Quiet dates."""

TEXTS: dict[str, str] = {
    "quiet.heading": "Quiet dates",
    "quiet.means": (
        "Nobody is reminded on these days, at weekends, on bank holidays, or outside 09:00 to 16:30."
    ),
    "quiet.remove": "Cancel: {first} to {last}",
    "quiet.add": "Add dates",
    "quiet.first": "What is the first quiet day?",
    "quiet.last": "From {date}: what is the last quiet day?",
    "quiet.span": "Quiet from {first} to {last}?",
    "quiet.type": "Type a date, such as 21 December, or both days: 21 December to 3 January.",
    "quiet.before": "That is before the first day, {date}.",
}
