"""An audit for practice."""

TEXTS: dict[str, str] = {
    "practice.mark": "PRACTICE – NOT A RETURN",
    "practice.agency": "Which team are you answering for?",
    "practice.nation": "Which nation do you work in? It decides whom I tell you to call about a child.",
    "practice.area": "Practice",
    "practice.kept": "I delete an audit for practice {n} days after anybody last used it.",
    "practice.another": "{agency} ({n})",
    "practice.stays": "Your other audits stay as they are. You find them under Your audits: type audits.",
}
