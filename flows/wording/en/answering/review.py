"""One domain in the check."""

TEXTS: dict[str, str] = {
    "review.head": "Check · {domain}",
    "review.line": "{number} {label} – {rating}",
    "review.ask": "Choose a number to give or change an answer.",
    "review.back": "Back to the check",
}
