"""All answers of a team."""

TEXTS: dict[str, str] = {
    "answers.head": "All answers · {domain}",
    "answers.next": "Next: {domain}",
    "answers.note": "    Note: {note}",
    "answers.backed": "    Evidence: {backings}",
}
