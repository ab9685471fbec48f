"""How this works."""

TEXTS: dict[str, str] = {
    "help.heading": "How this works",
    "help.steps": "I ask one question at a time about your service or area. Tap a button, or type its key.",
    "help.saved": "Each answer is saved as you give it. Stop whenever you like and come back later.",
    "help.change": "You can change any answer until you submit. Afterwards you can reopen your return.",
    "help.reminders": "In a partnership I remind you, at most three times a round. Type reminders to stop.",
    "help.words": "You can also type: menu, continue, results, audits, area, back, stop, privacy, help.",
    "help.words_of_members": (
        "You can also type: menu, continue, results, audits, my team, back, stop, privacy, help."
    ),
    "help.basis": "Where the questions come from",
}
