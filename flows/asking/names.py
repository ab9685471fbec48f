"""Names that people give: of partnerships, teams and themselves."""

from flows.asking.keys import is_key
from flows.asking.text import clean, shows
from flows.talk import Talk

LONGEST_NAME = 100
"""Characters of a name."""


def name_in(text: str) -> str:
    """The name in a typed text, on one line."""
    return " ".join(clean(text).split())


def unfit_name(talk: Talk, name: str) -> str:
    """Why the text can't be a name, "" if it can."""
    if not shows(name):
        return talk.words("writing.no_name")
    if is_key(name, talk.words, letters=False):
        return talk.words("writing.key")
    if len(name) > LONGEST_NAME:
        return talk.words("writing.long_name", length=len(name), limit=LONGEST_NAME)
    return ""
