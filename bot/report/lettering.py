"""Blocks of text: broken into lines that fit a width, before anything is drawn.

Lengths are pixels, y grows downwards. How wide a text is comes from outside, so nothing here knows a font.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

PITCH = 1.28  # from one baseline to the next, in font sizes: accents and descenders never meet
INK, MUTED, NOW, BEFORE = "#1B2733", "#55626E", "#12436D", "#F46A25"
TURNED, BROKEN, CUT, TERSE = 1, 2, 3, 4
FIRM = "\N{NO-BREAK SPACE}"
DOT = " · "

_SPACE = re.compile(rf"[^\S{FIRM}]+")
_UNSEEN = 4  # pixels
RISE = 1.0  # from the top of a line to its baseline, in font sizes


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks: its size in pixels, its weight, its colour."""

    size: float
    colour: str
    bold: bool = False


Measure = Callable[[str, Style], float]


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line in one style. `role` says what it is, for whoever looks at the drawing."""

    text: str
    style: Style
    role: str
    width: float


@dataclass(frozen=True, slots=True)
class Printed:
    """A span and the left end of its baseline."""

    span: Span
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Block:
    """Lines below one another, each of one or more spans set `gap` apart.

    `strain` says what it cost to fit: 0 nothing, `TURNED` a short text on more than one line, `BROKEN` a
    broken word, `CUT` a lost end, `TERSE` one line for a whole label.
    """

    lines: tuple[tuple[Span, ...], ...]
    strain: int = 0
    gap: float = 12

    @property
    def width(self) -> float:
        """The width of the widest line, 0 without lines."""
        return max((self._across(line) for line in self.lines), default=0.0)

    @property
    def height(self) -> float:
        """The height of all lines."""
        return sum(_pitch(line) for line in self.lines)

    def _across(self, line: tuple[Span, ...]) -> float:
        return sum(span.width for span in line) + self.gap * (len(line) - 1)

    def at(self, x: float, top: float, align: float = 0.0) -> list[Printed]:
        """Place the block at `x`: its left edge (`align` 0), its middle (0.5) or its right edge (1)."""
        printed = []
        for line in self.lines:
            left = x - align * self._across(line)
            for span in line:
                printed.append(Printed(span, left, top + RISE * max(each.style.size for each in line)))
                left += span.width + self.gap
            top += _pitch(line)
        return printed


def _pitch(line: tuple[Span, ...]) -> float:
    return PITCH * max(span.style.size for span in line)


def joined(blocks: Iterable[Block]) -> Block:
    """Put blocks below one another as one."""
    blocks = tuple(blocks)
    lines = tuple(line for block in blocks for line in block.lines)
    return Block(lines, max((block.strain for block in blocks), default=0))


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets text in lines with one way to measure it."""

    measure: Measure

    def span(self, text: str, style: Style, role: str) -> Span:
        """Make a span of text that is one line as it is."""
        return Span(text, style, role, self.measure(text, style))

    def lines(self, text: str, width: float, style: Style, role: str, *, even: bool = True) -> Block:
        """Break `text` into the fewest lines of at most `width`; `even` makes them about equally long."""
        fewest, broken = self._wrap(text, width, style)
        low, high = width / 2, width
        while even and len(fewest) > 1 and high - low > _UNSEEN:
            middle = (low + high) / 2
            tighter, worse = self._wrap(text, middle, style)
            if len(tighter) > len(fewest) or worse != broken:
                low = middle
            else:
                high, fewest = middle, tighter
        shown = (line.removesuffix(f"{FIRM}·") for line in fewest)
        return Block(tuple((self.span(line, style, role),) for line in shown), BROKEN if broken else 0)

    def fitted(self, text: str, width: float, choices: Sequence[tuple[int, Style]], role: str) -> Block:
        """Set `text` in the first style in which so many lines are enough; else cut it in the last one."""
        for most, style in choices:
            block = self.lines(text, width, style, role)
            if len(block.lines) <= most and block.strain < BROKEN:
                return block
        most, style = choices[-1]
        return self.cut(self.lines(text, width, style, role, even=False), most, width)

    def cut(self, block: Block, most: int, width: float) -> Block:
        """Keep at most `most` lines; the last one then ends in an ellipsis."""
        if len(block.lines) <= most:
            return block
        *_, last = block.lines[most - 1]
        text = last.text
        while text and self.measure(f"{text}…", last.style) > width:
            text = text[:-1]
        ended = self.span(f"{text.rstrip()}…", last.style, last.role)
        return Block((*block.lines[: most - 1], (ended,)), CUT)

    def phrases(self, text: str, width: float, style: Style) -> str:
        """Let `text` break at its middle dots alone, unless a phrase between them is too long for that."""
        phrases = [
            phrase if self.measure(phrase, style) > width else phrase.replace(" ", FIRM)
            for phrase in text.split(DOT)
        ]
        return f"{FIRM}· ".join(phrases)

    def _wrap(self, text: str, width: float, style: Style) -> tuple[list[str], bool]:
        lines: list[str] = []
        broken = False
        blank = self.measure("n n", style) - 2 * self.measure("n", style)
        left = -1.0
        for word in _SPACE.split(text):
            pieces = self._pieces(word, width, style)
            broken = broken or len(pieces) > 1
            for piece, size in pieces:
                if left >= blank + size:
                    lines[-1] += f" {piece}"
                    left -= blank + size
                elif piece:
                    lines.append(piece)
                    left = width - size
        return lines, broken

    def _pieces(self, word: str, width: float, style: Style) -> list[tuple[str, float]]:
        """Give the word with its width, or, where it is too long for a line, pieces that are not."""
        pieces = []
        while (size := self.measure(word, style)) > width and len(word) > 1:
            end = max(1, int(len(word) * width / size))
            while end > 1 and self.measure(word[:end], style) > width:
                end -= 1
            pieces.append((word[:end], self.measure(word[:end], style)))
            word = word[end:]
        return [*pieces, (word, size)]
