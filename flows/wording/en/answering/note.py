"""A note to an answer."""

TEXTS: dict[str, str] = {
    "note.head": "Note · {label}",
    "note.counts": 'For fewer than five children write "a few", not the number.',
    "note.remove": "Remove the note",
    "note.changed": "A colleague may have changed this since. Nothing is removed: this is how it stands now.",
    "note.again": "Write it again",
}
