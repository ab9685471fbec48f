"""How somebody can be reached: the phone numbers and e-mail addresses in a text, and what is wrong there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flows.identifiers.numbers import is_uk_phone
from flows.identifiers.patterns import Pattern
from flows.typed.keys import phrases, plain
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

_SECOND_LINE = Pattern(r" ?/ ?\d{1,6}\b(?! ?/ ?\d)")
"""How the next line of the same desk is written behind its number."""

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
    return any(_is_number(text[slice(*at)]) for at in _meant(text))


def has_email(text: str) -> bool:
    """Whether there is an e-mail address in the text."""
    return _EMAIL.search(text) is not None


def no_number(text: str) -> NoNumber | None:
    """What in the text is meant as a number and is none, None where there is no such thing."""
    for start, stop in _meant(text):
        chain = text[start:stop]
        begins = _BEGINS.match(chain) is not None
        if not _is_number(chain) and (begins or not has_number(text)):
            return NoNumber(len(_digits(chain)), begins)
    return None


def without_ways(text: str) -> str:
    """What the text says besides numbers and addresses: who is reached by them, and when."""
    left, kept, end = _without_addresses(text), "", 0
    for start, stop in _meant(text):
        kept, end = f"{kept}{left[end:start]} ", stop
    left = kept + left[end:]
    return " ".join(left.split()).strip(" ,;:.-–/") if any(map(str.isalpha, left)) else ""


def without_second_lines(text: str) -> str:
    """The text without "/2" or "/960002" directly behind a number to ring."""
    kept, end = "", 0
    for start, stop in _meant(text):
        line = _SECOND_LINE.match(text, stop) if _is_number(text[start:stop]) else None
        if line:
            kept, end = kept + text[end:stop], line.end()
    return kept + text[end:]


def numbers_meant(text: str) -> int:
    """How many numbers to ring a text is meant to hold, right or wrong."""
    return len(_meant(text))


def declines(text: str, words: Words, key: str) -> bool:
    """Whether the text says one of the phrases of this key, with whatever courtesy around it."""
    courtesy = phrases(words("typed.filler"))
    said = " ".join(word for word in plain(text).split() if word not in courtesy)
    return plain(text) in phrases(words(key)) or said in phrases(words(key))


def _meant(text: str) -> list[tuple[int, int]]:
    """Where there is what is meant as a number to ring; hours are none, unless a number is written so."""
    left = _without_addresses(text)
    without_hours = _HOURS.sub(lambda hours: " " * len(hours[0]), left)
    readings = ([at for at in _pieces(one) if _is_meant(one[slice(*at)])] for one in (without_hours, left))
    return next(filter(None, readings), [])


def _without_addresses(text: str) -> str:
    """The text with blanks for links and e-mail addresses."""
    for address in (_LINK, _EMAIL):
        text = address.sub(lambda found: " " * len(found[0]), text)
    return text


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where a number may be each: a chain of figures, or the numbers and short figures it is made of."""
    for chain in _CHAIN.finditer(text):
        groups = [group.span() for group in re.finditer(r"\+? ?\d+", chain[0])]
        spans = [(chain.start() + start, chain.start() + stop) for start, stop in groups]
        yield from _parted(text, spans) or [(spans[0][0], spans[-1][1])]


def _parted(text: str, groups: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The numbers that groups of figures make up, with short figures around them; empty without a number.

    The longest number first: after it another begins, or what is too short to be one. Before it may stand
    what is too short and begins like none.
    """
    for length in range(len(groups), 0, -1):
        span = (groups[0][0], groups[length - 1][1])
        rest = groups[length:]
        if not _is_number(text[slice(*span)]):
            continue
        if not rest:
            return [span]
        following = (rest[0][0], rest[-1][1])
        behind = _parted(text, rest)
        if behind or not _is_meant(text[slice(*following)]):
            return [span, *(behind or [following])]
    if len(groups) > 1 and not _is_meant(text[slice(*groups[0])]) and text[groups[0][0]] not in "0+":
        behind = _parted(text, groups[1:])
        return [groups[0], *behind] if behind else []
    return []


def _is_meant(figures: str) -> bool:
    """Whether figures are a number to ring, or meant as one."""
    return _is_number(figures) or len(_digits(figures)) >= _FEWEST


def _is_number(chain: str) -> bool:
    digits = _digits(chain)
    if digits in _SHORT:
        return True
    abroad = chain.lstrip("( ").startswith("+") and not digits.startswith("44")
    return not abroad and is_uk_phone(digits)


def _digits(chain: str) -> str:
    return re.sub(r"\D", "", chain)
