"""Where a document is kept: names of files, folders and links, read as the words they are made of."""

import re

_FILED = re.compile(r"(?i)\S*(?:://|www\.|[/\\_]|\.(?:[a-z]{3,5}|7z|md)\b)\S*")
"""A name of a file or a folder, or a link, as far as it has no spaces."""

_FILE_ENDING = re.compile(
    r"(?i)\.(?:docx?|xls[xm]?|pptx?|pdf|csv|txt|msg|eml|rtf|od[tsp]|zip|one|aspx|html?)\b"
)

_HOST = re.compile(r"(?i)^\w+://[^/\s]+|^www\.[^/\s]+")
_CODED = re.compile(r"(?i)%[0-9a-f]{2}")
_ASKED = re.compile(r"[?&#][\w.-]+=")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_NUMBERED = re.compile(r"(?<![^\W_])(?=[^\W_]*\d)[^\W_]+")
"""A run of letters and digits with a digit in it: a date, a version, or what a program numbers files with."""


def as_read(text: str) -> str:
    """The text with such names spelled out as words, without their numbers, so that a name in one is seen.

    What a file or a link is numbered with says nothing about anybody; numbers elsewhere stay.
    """
    return " ".join(_FILED.sub(lambda found: _spelled(found[0]), text).split())


def _spelled(name: str) -> str:
    if not re.search(r"[^\W\d_]", name):
        return name  # a date with slashes is no folder
    plain = _FILE_ENDING.sub(" ", _CODED.sub(" ", _ASKED.sub(" / ", _HOST.sub(" ", name))))
    plain = _NUMBERED.sub(_letters, _CAMEL.sub(" ", plain))
    return re.sub(r"\s*[/\\]+\s*", ", ", re.sub(r"[_\-.=?&#+:]+", " ", plain))


def _letters(found: re.Match[str]) -> str:
    """What is left of a numbered run: a word with a number behind it, such as a name with a year."""
    begun = re.match(r"[^\W\d_]{3,}", found[0])
    return begun[0] if begun else " "
