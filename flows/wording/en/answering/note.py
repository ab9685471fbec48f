"""A note to an answer."""

TEXTS: dict[str, str] = {
    "note.head": "Note · {label}",
    "note.counts": 'For fewer than five children write "a few", not the number.',
    "note.remove": "Remove the note",
    "note.changed": "A colleague may have changed this since. Nothing is removed: this is how it stands now.",
    "note.replaces": "Put “{text}” in place of your note? Type yes. Your note stays until then.",
    "note.since": "A colleague wrote a note here since, below. Put “{text}” in its place? Type yes.",
    "note.again": "Write it again",
}
