"""Buttons that stand everywhere."""

TEXTS: dict[str, str] = {
    "buttons.yes": "Yes",
    "buttons.no": "No",
    "buttons.back": "Back",
}
