"""A note to an answer."""

TEXTS: dict[str, str] = {
    "note.head": "Note · {label}",
    "note.counts": 'For fewer than five children write "a few", not the number.',
    "note.remove": "Remove the note",
    "note.replaces": "Put “{text}” in place of your note? Type yes. Your note stays until then.",
    "note.add": "Add “{text}” below your note? Type yes. Your note stays. To replace it, write it anew.",
    # typed before what is added to a note
    "note.adds": (
        "and|also|plus|oh and|another thing|one more thing|additionally|in addition|as well as that|ps|p s"
        "|adding to that|to add|add that|add to that|and also|furthermore|further to that|on top of that"
        "|another point|one other thing|oh also|i forgot|forgot to say|please add|can you add|should add"
    ),
    "note.again": "Write it again",
}
