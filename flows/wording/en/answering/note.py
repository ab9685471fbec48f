"""A note to an answer."""

TEXTS: dict[str, str] = {
    "note.head": "Note · {label}",
    "note.counts": 'For fewer than five children write "a few", not the number.',
    "note.remove": "Remove the note",
    "note.instead": "I've saved nothing yet. Type yes to put this in place of your note: {note}",
    "note.again": "Write it again",
}
