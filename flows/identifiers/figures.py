"""Numbers that are spelled or disguised, as figures: "double seven", "nine hundred", O for 0, l for 1."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.identifiers.patterns import Pattern, one_of
from flows.identifiers.plain import MASK, lowered
from flows.vocabulary import either
from flows.vocabulary.numbers import NOUGHTS, TEENS, TENS, TIMES, UNITS

_NAUGHTS = dict.fromkeys((*NOUGHTS, "nil", "o"), "0")
_UNITS = _NAUGHTS | {word: str(figure) for figure, word in enumerate(UNITS, 1)}
_UNIT, _TEEN, _TEN = one_of(either(NOUGHTS, "nil", UNITS)), one_of(either(TEENS)), one_of(either(TENS))

_SPELLED = Pattern(
    rf"(?P<hundreds>{_UNIT}|\d) ?hundred(?: and (?P<rest>{_TEEN}|{_TEN}(?:[ -]{_UNIT})?|{_UNIT}))?(?![a-z])"
    rf"|(?<![a-z])(?:(?P<times>{either(tuple(TIMES))})[ -](?P<what>{_UNIT}|\d)"
    rf"|{_TEN}(?:[ -]{_UNIT})?|{_TEEN}|{_UNIT})(?![a-z])"
)
_LOOKS_ALIKE = Pattern(
    r"(?<![^\W_OoIlSZB])(?=\d*[OoIl|])"
    r"(?:(?P<number>[OoIl|]*+\d[\dOoIl|]*(?![^\W_])|(?<=\d[ .-])[OoIl]{2,}(?![^\W_]))|[\dOoIl|]+)"
)
"""A number in which letters stand for figures, as `number`; else what goes on without holding one."""
_ALIKE = str.maketrans("OoIl|", "00111")
_NEARBY = 300
_CUT = f"\n{MASK}\n"
_BETWEEN = Pattern(r"(?<=\d), (?=\d)")


@dataclass(frozen=True, slots=True)
class Figures:
    """A text with its numbers as figures; `origin` holds the offset that each character comes from."""

    text: str
    origin: Sequence[int]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a passage of it stands in the text it was made from."""
        return self.origin[start], self.origin[end - 1] + 1


def as_figures(text: str) -> Figures | None:
    """Return plain `text` with figures for what stands for them, None where nothing does.

    What is far from all of these is left out, as it is the same.
    """
    pieces: list[str] = []
    origin: list[int] = []
    at = 0
    for start, end, figures in sorted(_replaced(text)):
        if start < at:
            continue
        _add_between(text, at, start, pieces, origin)
        pieces.append(figures)
        if len(figures) == end - start:
            origin += range(start, end)
        else:
            origin += [min(start + nth, end - 1) for nth in range(len(figures))]
        at = end
    if not pieces:
        return None
    _add_between(text, at, len(text), pieces, origin)
    return _joined("".join(pieces), origin)


def _add_between(text: str, start: int, end: int, pieces: list[str], origin: list[int]) -> None:
    """Add what stands between two numbers, without the middle where they are far from each other."""
    if end - start > 2 * _NEARBY:
        pieces += text[start : start + _NEARBY], _CUT
        origin += range(start, start + _NEARBY + len(_CUT))
        start = end - _NEARBY
    pieces.append(text[start:end])
    origin += range(start, end)


def _joined(text: str, origin: Sequence[int]) -> Figures:
    """Without the commas between figures that were told one after another."""
    commas = [match.start() for match in _BETWEEN.finditer(text)]
    if not commas:
        return Figures(text, origin)
    parts = [slice(one + 1, two) for one, two in pairwise((-1, *commas, len(text)))]
    return Figures("".join(text[part] for part in parts), [at for part in parts for at in origin[part]])


def _replaced(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _SPELLED.finditer(lowered(text)):
        yield *match.span(), _figures(match)
    for match in _LOOKS_ALIKE.finditer(text):
        written = match["number"] or ""
        figures = written.translate(_ALIKE)
        if figures != written:
            yield *match.span(), figures


def _figures(match: re.Match[str]) -> str:
    if match["times"]:
        return _small(match["what"]) * TIMES[match["times"]]
    if match["hundreds"]:
        return str(int(_small(match["hundreds"])) * 100 + int(_small(match["rest"] or "0")))
    return _small(match[0])


def _small(words: str) -> str:
    """A number below a hundred, in words or already in figures."""
    value = 0
    for word in re.split(r"[ -]", words):
        if word.isdigit() or word in _UNITS:
            value += int(_UNITS.get(word, word))
        else:
            value += 10 + TEENS.index(word) if word in TEENS else 20 + 10 * TENS.index(word)
    return str(value)
