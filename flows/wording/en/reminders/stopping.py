"""Stopping reminders, and starting them again."""

TEXTS: dict[str, str] = {
    "stopping.on": "Reminders are on.",
    "stopping.over": "Remind me over: {channel}",
    "stopping.over_now": "Reminders come over: {channel}.",
    "stopping.off": "Reminders are off.",
    "stopping.means": (
        "At most three in a round, on working days between 09:00 and 16:30. Your coordinator sees who has "
        "stopped them."
    ),
    "stopping.off_means": "I won't remind you of anything. News such as released results still comes.",
    "stopping.stop": "Stop reminders",
    "stopping.start": "Start reminders again",
}
