"""A note that somebody types for another answer than the one that is asked."""

TEXTS: dict[str, str] = {
    # before what the note is for
    "noting.opens": (
        "note for|note to|note on|note about|notes for|a note for|a note to|a note on|add a note to"
        "|add a note for|add a note on|add note to|add note for|add note on"
        "|put a note on|put a note for|put a note to"
        "|make a note for|make a note on|add this to|add this note to|add to|comment for|comment on"
        "|add a comment to|add a comment on|save a note for|save a note on|note against|add a note against"
    ),
    "noting.last": "last|previous|before|just before|just gone|earlier",
    "noting.offer": "Nothing is saved yet. Type yes to keep what is below as a note for “{label}”.",
    "noting.unclear": (
        "I can't tell which answer that note is for. Go back to its question, tap Note, and send it there."
    ),
}
