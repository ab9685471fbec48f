"""Whom to call about a child."""

TEXTS: dict[str, str] = {
    "call.heading": "Worried about a child now?",
    "call.choose": "Choose where you work, and I show whom to call.",
    "call.other": "Another nation",
}
