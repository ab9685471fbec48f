"""When a reminder goes out."""

TEXTS: dict[str, str] = {
    "recipients.now": "now",
    "recipients.then": "on {date} at 09:30",
}
