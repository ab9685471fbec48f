"""Where a document is kept: names of files, folders and links, read as the words they are made of."""

import re

_FILED = re.compile(r"(?i)\S*(?:://|www\.|[/\\]|\.(?:[a-z]{3,5}|7z|md)\b)\S*")
"""A name of a file or a folder, or a link, as far as it has no spaces."""

_FILE_ENDING = re.compile(
    r"(?i)\.(?:docx?|xls[xm]?|pptx?|pdf|csv|txt|msg|eml|rtf|od[tsp]|zip|one|aspx|html?)\b"
)

_CODED = re.compile(r"(?i)%[0-9a-f]{2}")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")


def as_read(text: str) -> str:
    """The text with such names spelled out as words, without their numbers, so that a name in one is seen.

    What a file or a link is numbered with says nothing about anybody; numbers elsewhere stay.
    """
    return " ".join(_FILED.sub(lambda found: _spelled(found[0]), text).split())


def _spelled(name: str) -> str:
    name = re.sub(r"(?i)^\w+://[^/\s]+|^www\.[^/\s]+", " ", name)
    name = _FILE_ENDING.sub(" ", _CODED.sub(" ", name))
    name = _CAMEL.sub(" ", name)
    return re.sub(r"[\d_\-./\\=?&#+:]+", " ", name)
