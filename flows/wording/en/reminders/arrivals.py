"""Who has joined."""

TEXTS: dict[str, str] = {
    "arrivals.heading": "Who has joined since {date}",
    "arrivals.line": "{n}. {name}, {team}: {date}, {time}",
    "arrivals.not_us": "{n}: {name} is not one of us",
}
