"""One question."""

TEXTS: dict[str, str] = {
    "question.head": "{domain} · {number} of {count}",
    "question.head_of_all": "{domain} · {number} of {count} · {place} of {asked} in all",
    "question.level": "{number} – {text}",
    "question.now": "Your answer now: {rating}.",
    "question.note": "Your note: {note}",
    "question.note_shared": "The note: {note}",
    "question.backed": "Evidence: {backings}.",
    "question.folded": "{domain} · {number} of {count} – {label}",
    "question.why": "Why?",
    "question.note_button": "Note",
    "question.skip": "Skip",
    "question.next": "Next",
    "question.left": "These were left open.",
    "question.stop": "Stop",
}
