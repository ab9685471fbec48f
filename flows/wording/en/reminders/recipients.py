"""When a reminder goes out."""

TEXTS: dict[str, str] = {
    "recipients.now": "now",
    "recipients.now_or_soon": "now, or half an hour later if they are answering just now",
    "recipients.now_or_then": "now, or on {date} at 09:30 if they are answering just now",
    "recipients.then": "on {date} at 09:30",
}
