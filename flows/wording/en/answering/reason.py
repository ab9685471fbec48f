"""Why something is not applicable."""

TEXTS: dict[str, str] = {
    "reason.now": "Your team's reason now: {reason}",
    "reason.heading": "Why is it not applicable to your team?",
    "reason.ask": (
        "Choose a reason, or write one (up to 500 characters). No names, dates of birth, addresses or case "
        "numbers."
    ),
    "reason.write": (
        "Write the reason (up to 500 characters). No names, dates of birth, addresses or case numbers."
    ),
    "reason.asked": "That is a question, so I've saved nothing. Why does this not apply to your team?",
    "reason.none": "I've saved nothing: that is no reason. Choose one, write one, or go back.",
    "reason.other": "another reason",
}
