"""A note to an answer."""

TEXTS: dict[str, str] = {
    "note.head": "Note · {label}",
    "note.counts": 'For fewer than five children write "a few", not the number.',
    "note.remove": "Remove the note",
    "note.replaces": "Put “{text}” in place of your note? Type yes. Your note stays until then.",
    "note.again": "Write it again",
}
