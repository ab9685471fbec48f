"""A note for another answer than the one that is asked: "note for the last one: …", "note for q3: …"."""

import re

from flows.typed.keys import phrases, plain, without_ends
from flows.wording import Words

MOST_OF_A_HEAD = 12
"""Words that say what a note is for; more of them tell something."""

_HEAD = re.compile(r"([^:\n\u2010-\u2015]+?)\s*(?::|\n|\s[-\u2010-\u2015]+\s)\s*(.+)", re.DOTALL)
"""What a note is for, and the note itself behind a colon or a dash."""


def has_head(text: str) -> bool:
    """Whether a text may say first what it is a note for, told before anything is loaded."""
    found = _HEAD.fullmatch(text.strip())
    return found is not None and len(found[1].split()) <= MOST_OF_A_HEAD


def note_for(text: str, words: Words) -> tuple[str, str] | None:
    """What a text calls the answer that it is a note for, and the note; None for any other text."""
    found = _HEAD.fullmatch(text.strip())
    if found is None or not has_head(text):
        return None
    said = re.sub(r"\bq(\d)", r"q \1", plain(found[1]))
    bare = without_ends(said, phrases(words("picking.lead")), ())
    what = without_ends(bare, phrases(words("noting.opens")), ())
    around = phrases(words("picking.around"))
    named = without_ends(what, around, around) if what != bare else ""
    return (named, found[2].strip()) if named else None


def is_last(what: str, words: Words) -> bool:
    """Whether that is the answer which was given last."""
    return what in phrases(words("noting.last"))
