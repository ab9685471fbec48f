"""Free text made plain, so that no look-alike character hides a number or a name."""

import re
import unicodedata
from collections.abc import Iterable

from flows.identifiers.patterns import Pattern

HIDDEN = {"Cf", "Me", "Co", "Cs", "Cn"}
"""Categories without a shape of their own: zero-width signs, enclosing marks, private and unassigned ones."""

APOSTROPHES = "‘’‛ʼʹ`´′＇"
DASHES = "\u2043\u2212\u02d7"

_LONGEST_SIGN = len("(20)")

MASK = "\x00"
"""Stands for each character of a passage that has been dealt with; plain text never holds it."""


def plain(text: str) -> str:
    """Return `text` in one form: ASCII digits, dashes and apostrophes, single spaces, nothing hidden.

    Runs of white space become one space, or one line break if they hold one. An answer in
    front, such as "N/A –", is left out, and other short forms with a stroke are in small letters: nobody's
    initials are written so. "N.A." and "DK" are an answer only before what is said of one.
    """
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text.translate(_SIGNS))
    spaced = re.sub(r"  +", " ", text.translate(_SHAPES))
    told = _ANSWER.sub("", re.sub(r" ?\n[ \n]*", "\n", spaced).strip())
    return _STROKED.sub(lambda short: short[0].lower(), told)


def _shape(char: str) -> str:
    category = unicodedata.category(char)
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "Pd" or char in DASHES:
        return "-"
    if char in APOSTROPHES:
        return "'"
    if char in "\n\u2028\u2029\r":
        return "\n"
    if category in {"Zs", "Cc"}:
        return " "
    return "" if category in HIDDEN or "\ufe00" <= char <= "\ufe0f" else char


class _Signs(dict[int, str]):
    """Each character itself, and a space for one that stands for a whole word, such as ㌖ or ﷺ."""

    def __missing__(self, code: int) -> str:
        long = len(unicodedata.normalize("NFKC", chr(code))) > _LONGEST_SIGN
        self[code] = " " if long else chr(code)
        return self[code]


class _Shapes(dict[int, str]):
    """What each character becomes, found when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _shape(chr(code))
        return self[code]


class _Bare(dict[int, str]):
    """What each small letter is without accents, found when it is first met."""

    def __missing__(self, code: int) -> str:
        split = unicodedata.normalize("NFD", {"ł": "l", "ø": "o"}.get(chr(code), chr(code)))
        self[code] = "".join(char for char in split if not unicodedata.combining(char))
        return self[code]


_STROKED = Pattern(
    r"(?<![\w/])(?:N ?[/\\] ?[AK]|D[/\\]K|Y ?/ ?N|S/[CWG]|H/[VT]|T/L|[AS]/L|[FP]/T|W/[CEK]|M/H|L/D"
    r"|C/[PO]|B/[CF])(?![\w/])"
)
_GOES_ON = (
    r"(?i:sorry|we|our|ours|us|i|im|i'm|this|that|thats|that's|it|its|it's|as we|because|nobody|no one|none"
    r"|no idea|not (?:our|ours|us|for us|applicable|sure|known|relevant)|only adults|adults only)"
)
"""What may stand behind an answer that somebody's initials are written like: they do and are otherwise."""

_ANSWER = Pattern(
    r"\A(?:[nN] ?[/\\] ?[aA]|[dD]/[kK](?= ?(?:[-,.:;!]|sorry\b|$))"
    rf"|(?:[nN]\.[aA]\b\.?|[dD][kK])(?=[ ,.:;!-]*(?:$|{_GOES_ON}\b)))(?![\w/])[ ,.:;-]*"
)
_SIGNS = _Signs()
_SHAPES = _Shapes()
_BARE = _Bare()


def lowered(text: str) -> str:
    """Return `text` in small letters, each where it was, so that places in one are places in the other."""
    return text.replace("İ", "i").replace("ı", "i").lower()


def folded(word: str) -> str:
    """Return `word` in lower case without accents, for look-ups ("Siân" -> "sian", "Łukasz" -> "lukasz")."""
    if word.isascii():
        return word.lower()
    return word.lower().translate(_BARE)


def masked(text: str, passages: Iterable[tuple[int, int]]) -> str:
    """Return `text`, as long as before, with each passage from its start up to its end blotted out."""
    chars = list(text)
    for start, end in passages:
        chars[start:end] = MASK * (end - start)
    return "".join(chars)
