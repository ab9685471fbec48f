"""How somebody can be reached: the phone numbers and e-mail addresses in a text, and what is wrong there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.asking.keys import phrases, plain
from flows.identifiers.numbers import is_uk_phone
from flows.identifiers.patterns import Pattern
from flows.wording import Words

_LINK = Pattern(r"\S+://\S+|\bwww\.\S+", re.IGNORECASE)
_EMAIL = Pattern(r"(?<![\w.+'-])[\w.+'-]{1,64}@(?:[\w-]{1,63}\.){1,8}[a-z]{2,20}\b", re.IGNORECASE)
_HOURS = Pattern(
    r"\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)? ?(?:-|–|to) ?\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?\b|\b24 ?/ ?7\b",
    re.IGNORECASE,
)
_CHAIN = Pattern(r"(?:\+ ?|\(\+?)?\d(?:[ ().–-]{0,3}\d)*")
"""Figures that may be one number, however they are spaced."""

_SHORT = frozenset({"101", "111", "112", "999", "08001111", "116000", "116111", "116123"})
"""Numbers of no other form: emergency, advice, and Childline."""

_BEGINS = Pattern(r"0|\+ ?\d|44")
UK_DIGITS = (10, 11)
"""How many figures a number in the UK has."""

_FEWEST = 6
"""Figures that may be meant as a number to ring; fewer are hours or an extension."""


@dataclass(frozen=True, slots=True)
class NoNumber:
    """Figures that are no number to ring in the UK: how many, and whether they begin as one."""

    digits: int
    begins: bool


def has_number(text: str) -> bool:
    """Whether somebody can be rung by this text."""
    return any(map(_is_number, _read(text)))


def has_email(text: str) -> bool:
    """Whether there is an e-mail address in the text."""
    return _EMAIL.search(text) is not None


def no_number(text: str) -> NoNumber | None:
    """What in the text is meant as a number and is none, None where there is no such thing."""
    for chain in _read(text):
        digits = _digits(chain)
        begins = _BEGINS.match(chain.lstrip("(")) is not None
        if len(digits) < _FEWEST or _is_number(chain) or (not begins and has_number(text)):
            continue
        return NoNumber(len(digits), begins)
    return None


def without_ways(text: str) -> str:
    """What the text says besides numbers and addresses: who is reached by them."""
    left = _CHAIN.sub(" ", _EMAIL.sub(" ", _LINK.sub(" ", text)))
    return " ".join(left.split()).strip(" ,;:.-–()") if any(map(str.isalpha, left)) else ""


def declines(text: str, words: Words, key: str) -> bool:
    """Whether the text says one of the phrases of this key, with whatever courtesy around it."""
    courtesy = phrases(words("typed.filler"))
    said = " ".join(word for word in plain(text).split() if word not in courtesy)
    return plain(text) in phrases(words(key)) or said in phrases(words(key))


def _read(text: str) -> list[str]:
    """What may be a number each; hours are none, but a number may be written like them."""
    whole = list(_chains(text))
    return whole if any(map(_is_number, whole)) else list(_chains(_HOURS.sub(" ", text)))


def _chains(text: str) -> Iterator[str]:
    """What may be a number each, those that stand side by side apart."""
    for match in _CHAIN.finditer(_EMAIL.sub(" ", _LINK.sub(" ", text))):
        chain = match[0]
        yield from [chain] if _is_number(chain) else _parted(chain)


def _parted(chain: str) -> list[str]:
    """The numbers that a chain is made of, itself where it is not made of such."""
    for gap in re.finditer(r" ", chain):
        first, rest = chain[: gap.start()], chain[gap.end() :]
        if _is_number(first) and _BEGINS.match(rest.lstrip("(")):
            return [first, *_parted(rest)]
    return [chain]


def _is_number(chain: str) -> bool:
    digits = _digits(chain)
    if digits in _SHORT:
        return True
    abroad = chain.lstrip("( ").startswith("+") and not digits.startswith("44")
    return not abroad and is_uk_phone(digits)


def _digits(chain: str) -> str:
    return re.sub(r"\D", "", chain)
