"""Names that people give: of partnerships, teams and themselves."""

import re

from flows.asking.keys import is_key
from flows.asking.text import clean, shows
from flows.codes import offered_in
from flows.talk import Talk

LONGEST_NAME = 100
"""Characters of a name."""


def name_in(text: str) -> str:
    """The name in a typed text, on one line."""
    return " ".join(clean(text).split())


_NO_NAME = re.compile(r"\?|https?:|www\.|\b\w+@\w|\d")
"""What nobody is called: a question, a link, an address, a number or an age."""


def unfit_own_name(talk: Talk, name: str) -> str:
    """Why the text can't be what a person is called, "" if it can: a single letter is a key."""
    if is_key(name, talk.words):
        return talk.words("writing.key")
    letters = any(char.isalpha() for char in name)
    if shows(name) and (not letters or _NO_NAME.search(name)):
        return talk.words("writing.not_called")
    return unfit_name(talk, name)


def unfit_name(talk: Talk, name: str) -> str:
    """Why the text can't be a name, "" if it can."""
    if not shows(name):
        return talk.words("writing.no_name")
    if is_key(name, talk.words, letters=False):
        return talk.words("writing.key")
    offered = offered_in(name)
    if offered and offered.printed:
        return talk.words("writing.code")
    if len(name) > LONGEST_NAME:
        return talk.words("writing.long_name", length=len(name), limit=LONGEST_NAME)
    return ""


def in_a_file_name(name: str) -> str:
    """A name as a part of the name of a file: letters and digits with hyphens between."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")[:40]
