"""What is behind a 3."""

TEXTS: dict[str, str] = {
    "backed.head": "What is behind this 3? · {label}",
    "backed.ask": (
        "What could you show somebody? This is optional. A choice goes on to the next; come back to name "
        "more."
    ),
    "backed.so_far": "So far: {backings}.",
    "backed.skip": "Next",
    "backed.clear": "Clear",
    "backed.saved": "✓ {label} – backed by {backings}",
    "backed.nothing": "✓ {label} – nothing behind it yet",
    "backed.cleared": "Cleared: {label}.",
    "backed.add": "Add",
    "backed.done": "That was the last of your 3s.",
    "backed.no_threes": "None of your answers is at the top level, so there is nothing to show here.",
}
