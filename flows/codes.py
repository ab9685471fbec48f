"""The codes of invitations: how one is made, what is kept of it, and where one stands in what people write.

A code is printed as one word of 26 letters and digits, alone or behind `start=` in a link. Ordinary sentences
have 26 letters too, so that a text may only *offer* a code: whether it is one, the stored invitations say. A
text is called a wrong code only if it has the printed form.
"""

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count

from flows.events import Event

LENGTH = 26
"""Characters of a code: 128 random bits in a-z and 2-7."""

MOST = 12
"""Codes that are looked up for one text."""

LONGEST_TEXT = 4096
"""Characters of a text that is searched for a code spelled in groups."""

_MEANT = str.maketrans("018", "olb")
"""Digits that no code has, and the letters they are typed for."""

_LINKED = re.compile(r"[?&]start=([A-Za-z0-9_-]*)")
_NAMED = re.compile(
    r"\W*(?:(?:my|the|your|our|this)\s+)?(?:(?:invitation|invite)\s+)?code\b(?:\s+is\b)?", re.IGNORECASE
)
_CODE = re.compile(f"[a-z2-7]{{{LENGTH}}}")
_ODD_LENGTHS = range(18, 35)
"""Characters of a word of letters and digits that can only be a code copied badly."""

_NO_WORD = 12
"""Characters of a word that is meant as a code where one was asked for, digits or not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What a text offers as the code of an invitation.

    `codes` are what may be one. `printed`: it has the form of one, and if it is none it is a wrong code;
    `linked`: as a link, which nobody types for anything else. `alone`: there is nothing else in the text.
    `length`: the characters of what is a code but for its length, None where there is no such thing.
    """

    codes: tuple[str, ...] = field(default=(), repr=False)
    printed: bool = False
    linked: bool = False
    alone: bool = False
    length: int | None = None


def new_code(event: Event, purpose: str) -> str:
    """Derive the code of an invitation from the event; it has a digit, so that it looks like no word."""
    for turn in count():
        again = f":{turn}" if turn else ""
        digest = hashlib.sha256(f"{event.id}:code:{purpose}{again}".encode()).digest()
        code = base64.b32encode(digest[:16]).decode().lower().rstrip("=")
        if _looks_made(code):
            return code
    raise AssertionError


def code_digest(code: str) -> str:
    """What is kept of a code: its SHA-256 in hex, from which it can't be found again."""
    return hashlib.sha256(code.encode()).hexdigest()


def offered_in(text: str, *, asked: bool = False) -> Offered | None:
    """What the text offers as an invitation's code, None if nothing.

    `asked`: a code was asked for, so that a single word is meant as one.
    """
    if linked := _LINKED.findall(text):
        beside = re.findall(r"[^\W_]+", _LINKED.sub(" ", text))
        codes = _codes([*linked, *(word for word in beside if _looks_made(_meant(word)))])
        length = None if codes else len(linked[0])
        return Offered(codes=codes, printed=bool(codes), linked=True, length=length)
    named = _NAMED.match(text)
    words = re.findall(r"[^\W_]+", text[named.end() :] if named else text)
    asked = asked or named is not None
    printed = _codes([word for word in words if _looks_made(_meant(word)) or (asked and len(words) == 1)])
    if printed:
        return Offered(codes=printed, printed=True, alone=len(words) == 1)
    grouped = _codes(_grouped(words)) if len(text) <= LONGEST_TEXT else ()
    length = _odd_length(words, asked=asked)
    if not grouped and length is None:
        return None
    spelled = asked and _looks_made(_meant("".join(words)))
    return Offered(codes=grouped, printed=spelled, alone=True, length=length)


def as_printed(text: str) -> str:
    """The text with the codes in it written as they are printed, however they were typed."""
    whole = "".join(re.findall(r"[^\W_]+", text))
    if _looks_made(_meant(whole)):
        return _meant(whole)
    return re.sub(r"[^\W_]+", lambda word: _meant(word[0]) if _looks_made(_meant(word[0])) else word[0], text)


def _codes(words: Iterator[str] | list[str]) -> tuple[str, ...]:
    """The codes that these words spell, each once."""
    meant = (code for word in words for code in (_meant(word), _meant(word.replace("1", "i"))))
    return tuple(dict.fromkeys(code for code in meant if _CODE.fullmatch(code)))[:MOST]


def _meant(word: str) -> str:
    return word.lower().translate(_MEANT)


def _looks_made(code: str) -> bool:
    """Whether a code has letters and a digit, as no word of a language has."""
    return bool(_CODE.fullmatch(code)) and any(c.isdigit() for c in code) and not code.isdigit()


def _grouped(words: list[str]) -> Iterator[str]:
    """Runs of words that come to the length of a code: one spelled in groups, or by its letters."""
    if sum(map(len, words)) == LENGTH:
        yield "".join(words)
    for first in range(len(words)):
        run = ""
        for word in words[first:]:
            run += word
            if len(run) >= LENGTH:
                break
        if len(run) == LENGTH and any(c.isdigit() for c in run):
            yield run


def _odd_length(words: list[str], *, asked: bool) -> int | None:
    """The length of the one word there is, if it can only be a code that lacks characters or has too many."""
    if len(words) != 1 or not re.fullmatch("[A-Za-z0-9]+", words[0]) or len(words[0]) == LENGTH:
        return None
    length = len(words[0])
    mixed = any(c.isdigit() for c in words[0]) and any(c.isalpha() for c in words[0])
    if asked:
        return length if mixed or length >= _NO_WORD else None
    return length if mixed and length in _ODD_LENGTHS else None
