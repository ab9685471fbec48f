"""An answer, given or changed."""

TEXTS: dict[str, str] = {
    "answer.line": "✓ {number} {label} – {rating}",
    "answer.rated": "{label}: {text}",
    "answer.change": "Change",
    "answer.answer": "Answer",
    "answer.below": "{number} {label} – asked again below",
    "answer.changed": "Changed: {label} – from {before} to {after}.",
    "answer.note_stays": "Your note stays, see if it still fits: {note}",
    "answer.same": "No change: {label} – {after}.",
    "answer.given": "Saved: {label} – {after}.",
    "answer.given_with": "Saved: {label} – {after}, with your note: {note}",
    "answer.note_added": "Your note: {note}",
    "answer.given_because": "Saved: {label} – {after}. Your reason: {note}",
    "answer.note_replaced": "Note saved in place of the one before: {label}.",
    "answer.noted": "Note saved: {label}.",
    "answer.note_removed": "Note removed: {label}.",
    "answer.skipped": "Skipped for now: {label}.",
}
