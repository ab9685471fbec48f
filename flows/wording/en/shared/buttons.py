"""Buttons that stand everywhere."""

TEXTS: dict[str, str] = {
    "buttons.yes": "Yes",
    "buttons.no": "No",
    "buttons.not_now": "Not now",
    "buttons.back": "Back",
}
