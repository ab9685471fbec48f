"""An answer, given or changed."""

TEXTS: dict[str, str] = {
    "answer.line": "✓ {number} {label} – {rating}",
    "answer.rated": "{label}: {text}",
    "answer.change": "Change",
    "answer.answer": "Answer",
    "answer.below": "{number} {label} – asked again below",
    "answer.changed": "Changed: {label} – from {before} to {after}.",
    "answer.note_stays_shared": "The note stays, see if it still fits: {note}",
    "answer.note_stays": "Your note stays, see if it still fits: {note}",
    "answer.same": "No change: {label} – {after}.",
    "answer.given": "Saved: {label} – {after}.",
    "answer.given_with": "Saved: {label} – {after}, with your note: {note}",
    "answer.note_off": "To take the note off, type: remove the note.",
    "answer.note_added": "Your note: {note}",
    "answer.rest_left": "I haven't kept the rest as a note. Type {how} to keep it: {note}",
    "answer.earlier_left": "The earlier note is left out, because both are too long for one note.",
    "answer.no_room": (
        "I've saved nothing: your note and the earlier one have {length} characters, and a note can have "
        "{limit}. Shorten yours first."
    ),
    "answer.given_because": "Saved: {label} – {after}. Your reason: {note}",
    "answer.note_replaced": "Note saved in place of the one before: {label}.",
    "answer.reason_replaced": "Reason saved in place of the one before: {label}.",
    "answer.noted": "Note saved: {label}.",
    "answer.note_removed": "Note removed: {label}.",
    "answer.skipped": "Skipped for now: {label}.",
}
