"""Quiet dates."""

TEXTS: dict[str, str] = {
    "quiet.heading": "Quiet dates",
    "quiet.means": (
        "Nobody is reminded on these days, at weekends, on bank holidays, or outside 09:00 to 16:30."
    ),
    "quiet.remove": "Cancel: {first} to {last}",
    "quiet.remove_of": "Cancel: {first} to {last}, {agency} only",
    "quiet.add": "Add dates",
    "quiet.first": "What is the first quiet day?",
    "quiet.last": "From {date}: what is the last quiet day?",
    "quiet.span": "Quiet from {first} to {last}?",
    "quiet.of_one": "Yes, for one agency only",
    "quiet.whose": "Quiet from {first} to {last}: for which agency?",
    "quiet.whose_means": "The others are reminded on these days as always.",
    "quiet.full": "There are as many quiet dates as I can keep. Cancel some first.",
    "quiet.type": "Type a date, such as 21 December, or both days: 21 December to 3 January.",
    "quiet.several": (
        "That is more than a first and a last day. Type one range at a time, such as 21 December to "
        "3 January. You can add another after it."
    ),
    "quiet.before": "That is before the first day, {date}.",
}
