"""Returns that came in late."""

TEXTS: dict[str, str] = {
    "late_in.named": "Came in late: {returns}.",
    "late_in.of_team": "{team} on {date}",
    "late_in.of_team_because": "{team} on {date} ({why})",
    "late_in.again": "Accepted again, and answered again: {returns}.",
    "late_in.own_again": "Your team answered again on {date}.",
    "late_in.own_again_because": "Your team answered again on {date}: {why}.",
    "late_in.own": "Your return came in late on {date}.",
    "late_in.own_because": "Your return came in late on {date}: {why}.",
    "late_in.open": "Answers have closed. A coordinator agreed on {date} to accept your return.",
    "late_in.open_because": (
        "Answers have closed. A coordinator agreed on {date} to accept your return: {why}."
    ),
    "late_in.error": "it held an error",
    "late_in.new": "there was something new",
    "late_in.other": "another reason",
}
