"""Why something is not applicable."""

TEXTS: dict[str, str] = {
    "reason.heading": "Why is it not applicable to your team?",
    "reason.ask": (
        "Choose a reason, or write one (up to 500 characters). No names, dates of birth, addresses or case "
        "numbers."
    ),
    "reason.other": "another reason",
}
