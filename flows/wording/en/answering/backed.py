"""What is behind an answer at the top level."""

TEXTS: dict[str, str] = {
    "backed.head": "What is behind this {top}? · {label}",
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
    "backed.done": "That was the last {top}.",
    "backed.no_tops": "None of your answers is at the top level, so there is nothing to show here.",
}
